// The ordinary request with and without the credential, and A01 to A04: what the server does for whoever has none.

import { callOfNone, hasTools } from './messages.ts';
import { isSuccess, type Tries } from './tries.ts';

/** What all others are compared with. */
export async function baselines(tries: Tries): Promise<void> {
  tries.usual = await tries.ask('usual');
  tries.withoutCredential = tries.context.hasCredential
    ? await tries.ask('withoutCredential', { withCredential: false })
    : tries.usual;
}

export async function bogusToken(tries: Tries): Promise<void> {
  if (!tries.isWalled) return;
  await tries.ask('bogusToken', {
    headers: { authorization: `Bearer ${tries.context.host.random()}` },
    withCredential: false,
  });
}

/**
 * Lists and calls without the credential. Where a conversation needs a session, one is opened without it: to be let into
 * the session that the credential opened is another matter, and already tried. Who opened it ends it with all others.
 */
export async function openToAll(tries: Tries): Promise<void> {
  const { context } = tries;
  // Behind a wall at the first word there may still be a door that nobody locked.
  if (!context.session && tries.isWalled) await tries.ask('openCall', { ...callOfNone(tries), withCredential: false });
  if (!context.session || tries.isStream || !hasTools(tries)) return;
  const hasSession = context.session.sessionId !== undefined;
  const own = context.hasCredential && hasSession ? await openSession(tries) : undefined;
  const headers = context.hasCredential && hasSession ? { 'mcp-session-id': own } : {};
  const change = { headers, withCredential: false } as const;
  // Without a credential the lists have been read that way already.
  if (context.hasCredential) await tries.ask('openList', { ...change, method: 'tools/list' });
  // Nothing is known of what strange calls do where nobody could talk to the server.
  if (tries.mayCall) await tries.ask('openCall', { ...change, ...callOfNone(tries) });
}

async function openSession(tries: Tries): Promise<string | undefined> {
  const version = tries.context.session?.protocolVersion;
  const hello = await tries.ask('openHello', {
    method: 'initialize',
    params: { protocolVersion: version, capabilities: {}, clientInfo: { name: 'bartizan', version: '1.0.0' } },
    headers: { 'mcp-session-id': undefined, 'mcp-protocol-version': undefined },
    withCredential: false,
  });
  return hello && isSuccess(hello) ? hello.headers['mcp-session-id'] : undefined;
}
