// What a server offers, page by page and raw: hidden fields and malformed items are what is looked for. Bounded in pages,
// items, bytes and requests, and every bound that was met is told.

import type { LiveDefinitions, LiveProblem, RawList } from '../../model/live.ts';
import { isObject } from './rpc.ts';
import { LIVE_LIMITS, type McpSession, NoAnswer, NoMoreRequests } from './wire.ts';

const LISTS = [
  { list: 'tools', method: 'tools/list', key: 'tools', capability: 'tools' },
  { list: 'prompts', method: 'prompts/list', key: 'prompts', capability: 'prompts' },
  { list: 'resources', method: 'resources/list', key: 'resources', capability: 'resources' },
  {
    list: 'resourceTemplates',
    method: 'resources/templates/list',
    key: 'resourceTemplates',
    capability: 'resources',
  },
] as const;

type ListName = (typeof LISTS)[number]['list'];

const CURSOR = 64 * 1024;
const METHOD_NOT_FOUND = -32601;

export interface ListingOptions {
  /** Whether there is room for one more page beyond the first. */
  readonly mayGoOn: () => boolean;
  /** Pages of each list; another look asks for no more than the first did. */
  readonly pages?: (list: ListName) => number;
}

export interface Listing {
  readonly definitions: LiveDefinitions;
  readonly problems: readonly LiveProblem[];
  /** Of all lists together. */
  readonly bytes: number;
}

/** What it says of itself, and the lists it declares; tools are asked for whether declared or not, since they can be called. */
export async function readOffer(session: McpSession, options: ListingOptions): Promise<Listing> {
  const problems: LiveProblem[] = [];
  const lists: Partial<Record<ListName, RawList>> = {};
  const { hello } = session;
  const about = isObject(hello) ? hello : {};
  const declared = isObject(about.capabilities) ? about.capabilities : undefined;
  let left = LIVE_LIMITS.offerBytes;
  for (const { list, method, key, capability } of LISTS) {
    const isDeclared = declared === undefined || capability in declared;
    if (!isDeclared && list !== 'tools') continue;
    const most = options.pages?.(list) ?? LIVE_LIMITS.pages;
    if (most === 0) continue;
    const room = Math.min(LIVE_LIMITS.listBytes, left);
    if (room <= 0) {
      problems.push({ kind: 'cut', detail: `${method} was not asked for: what came before is longer than is read.` });
      continue;
    }
    const { read, problem, isOver, bytes = 0 } = await readList(session, { method, key, most, room }, options.mayGoOn);
    left -= bytes;
    const isJustMissing = read === undefined || (read.cut === 'error' && read.pages === 0 && !isDeclared);
    if (!isJustMissing) lists[list] = read;
    if (problem && !isJustMissing) problems.push(problem);
    if (isOver) break;
  }
  return { definitions: { ...introduction(session, about), ...lists }, problems, bytes: LIVE_LIMITS.offerBytes - left };
}

function introduction({ protocolVersion }: McpSession, hello: Readonly<Record<string, unknown>>): LiveDefinitions {
  const meta = isObject(hello._meta) ? hello._meta : {};
  const serverInfo = hello.serverInfo ?? meta['io.modelcontextprotocol/serverInfo'];
  return {
    protocolVersion,
    ...(serverInfo !== undefined && { serverInfo }),
    ...(hello.instructions !== undefined && { instructions: hello.instructions }),
    ...(hello.capabilities !== undefined && { capabilities: hello.capabilities }),
  };
}

interface ReadList {
  /** Undefined where the server knows no such list. */
  readonly read?: RawList;
  readonly problem?: LiveProblem;
  /** Nothing more may be sent at all. */
  readonly isOver?: boolean;
  /** That were read. */
  readonly bytes?: number;
}

interface ListRequest {
  readonly method: string;
  readonly key: string;
  /** Pages. */
  readonly most: number;
  /** Bytes. */
  readonly room: number;
}

async function readList(
  session: McpSession,
  { method, key, most, room }: ListRequest,
  mayGoOn: () => boolean,
): Promise<ReadList> {
  const items: unknown[] = [];
  const cursors = new Set<string>();
  let rest: RawList['rest'];
  let cacheScope: string | undefined;
  let pages = 0;
  let bytes = 0;
  const end = (cut?: RawList['cut'], problem?: LiveProblem, isOver = false): ReadList => ({
    read: { items, pages, ...(rest && { rest }), ...(cacheScope !== undefined && { cacheScope }), ...(cut && { cut }) },
    ...(problem && { problem }),
    isOver,
    bytes,
  });
  for (let cursor: string | undefined; ; ) {
    const params = cursor === undefined ? {} : { cursor };
    const answer = await askFor(session, method, params, room - bytes);
    if ('cut' in answer) {
      // What was too long was received all the same.
      if (answer.cut === 'bytes') bytes = room;
      return end(answer.cut, answer.problem, answer.isOver);
    }
    const { result, error, size = 0 } = answer;
    if (error?.code === METHOD_NOT_FOUND && pages === 0) return {};
    const found = isObject(result) ? result[key] : undefined;
    if (!isObject(result) || !Array.isArray(found))
      return end('error', {
        kind: 'malformed',
        detail: error
          ? `${method} answers with an error: ${error.message.slice(0, 200)} (${error.code}).`
          : `${method} answers with no list.`,
      });
    pages++;
    bytes += size;
    rest ??= restOf(result, key);
    const scope = typeof result.cacheScope === 'string' ? result.cacheScope.slice(0, 100) : undefined;
    cacheScope = scope === 'public' ? scope : (cacheScope ?? scope);
    const places = LIVE_LIMITS.items - items.length;
    for (const item of found.slice(0, places)) items.push(item);
    if (found.length > places)
      return end('items', { kind: 'cut', detail: `${method} has more than ${LIVE_LIMITS.items} items.` });
    const { nextCursor } = result;
    if (nextCursor === undefined || nextCursor === null || nextCursor === '') return end();
    if (typeof nextCursor !== 'string' || nextCursor.length > CURSOR)
      return end('error', { kind: 'malformed', detail: `${method} names a next page that cannot be asked for.` });
    if (cursors.has(nextCursor))
      return end('repeated-cursor', { kind: 'cut', detail: `${method} leads in a circle: a cursor came twice.` });
    cursors.add(nextCursor);
    if (pages >= most || !mayGoOn())
      return end('pages', { kind: 'cut', detail: `${method} has more pages than the ${pages} that were read.` });
    if (bytes >= room) return end('bytes', { kind: 'cut', detail: `${method} is longer than is read.` });
    cursor = nextCursor;
  }
}

async function askFor(session: McpSession, method: string, params: Readonly<Record<string, unknown>>, cap: number) {
  try {
    return await session.request(method, params, { cap });
  } catch (error) {
    if (error instanceof NoMoreRequests)
      return { cut: 'error', problem: { kind: 'budget', detail: error.message }, isOver: true } as const;
    if (!(error instanceof NoAnswer)) throw error;
    const detail = `${method}: ${error.message}`;
    if (error.code === 'TOO_LONG') return { cut: 'bytes', problem: { kind: 'cut', detail }, isOver: false } as const;
    if (error.code === 'ETIMEDOUT')
      return { cut: 'time', problem: { kind: 'timeout', detail }, isOver: false } as const;
    return { cut: 'error', problem: { kind: 'malformed', detail }, isOver: false } as const;
  }
}

function restOf(result: Readonly<Record<string, unknown>>, key: string): RawList['rest'] {
  const rest = Object.entries(result).filter(([name]) => name !== key && name !== 'nextCursor');
  return rest.length > 0 ? Object.fromEntries(rest.slice(0, 50)) : undefined;
}
