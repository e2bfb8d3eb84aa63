// T11, T12, T13 and T16: messages that must be refused, and what the server says of itself when it refuses them.

import { isSuccess, isTaken, type Tries } from './tries.ts';

const UNKNOWN_VERSION = '1900-01-01';
/** Since then a batch is no valid message. */
const NO_BATCHES = '2025-06-18';
const VERSION_KEY = 'io.modelcontextprotocol/protocolVersion';

export async function oldRevision(tries: Tries): Promise<void> {
  if (!canTalk(tries)) return;
  const isModern = tries.context.session?.era === 'modern';
  await tries.ask('oldRevision', {
    headers: { 'mcp-protocol-version': UNKNOWN_VERSION },
    ...(isModern && { body: (body: string) => withVersion(body, UNKNOWN_VERSION) }),
  });
}

/** A gateway decides by the headers, the server by the body: where they differ, the server must refuse. */
export async function headerMismatch(tries: Tries): Promise<void> {
  if (!canTalk(tries) || tries.context.session?.era !== 'modern') return;
  const { headers = {} } = tries.request({});
  const other = headers['mcp-method'] === 'tools/list' ? 'prompts/list' : 'tools/list';
  await tries.ask('otherMethodHeader', { headers: { 'mcp-method': other } });
  await tries.ask('otherVersionHeader', { headers: { 'mcp-protocol-version': '2025-11-25' } });
}

export async function batch(tries: Tries): Promise<void> {
  const version = tries.context.session?.protocolVersion ?? '';
  if (!canTalk(tries) || version < NO_BATCHES) return;
  await tries.ask('batch', { body: (body) => `[${body},${withId(body, 'bartizan-2')}]` });
}

export async function malformed(tries: Tries): Promise<void> {
  if (tries.isStream) return;
  await tries.ask('malformed', { body: () => '{"jsonrpc":"2.0","id":1,"method":' });
}

/** A server that answers whatever method it is asked for passes on everything: no tool is called there, even if it is none. */
export async function unknownMethod(tries: Tries): Promise<void> {
  if (!tries.context.session || tries.isStream) return;
  const answer = await tries.ask('unknownMethod', { method: `bartizan/none-${randomName(tries)}` });
  tries.mayCall = answer !== undefined && !isSuccess(answer) && hasTools(tries);
}

/** Without a credential it is the call that A02 makes. */
export async function unknownTool(tries: Tries): Promise<void> {
  if (!tries.mayCall || !tries.context.hasCredential) return;
  await tries.ask('unknownTool', callOfNone(tries));
}

export function callOfNone(tries: Tries) {
  return { method: 'tools/call', params: { name: `bartizan_none_${randomName(tries)}`, arguments: {} } };
}

function randomName({ context: { host } }: Tries): string {
  return host.random().slice(0, 16);
}

/** Whether there is a conversation whose messages are requests of their own. */
function canTalk({ context, isStream, usual }: Tries): boolean {
  return context.session !== undefined && !isStream && usual !== undefined && isTaken(usual);
}

/** By its own word. */
export function hasTools({ context: { session } }: Tries): boolean {
  const { capabilities } = (session?.hello ?? {}) as { capabilities?: unknown };
  return typeof capabilities === 'object' && capabilities !== null && 'tools' in capabilities;
}

function withId(body: string, id: string): string {
  return JSON.stringify({ ...(JSON.parse(body) as object), id });
}

function withVersion(body: string, version: string): string {
  const message = JSON.parse(body) as { params?: { _meta?: Record<string, unknown> } };
  const meta = { ...message.params?._meta, [VERSION_KEY]: version };
  return JSON.stringify({ ...message, params: { ...message.params, _meta: meta } });
}
