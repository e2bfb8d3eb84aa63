// The typed view of a server's observations.json: the one place that reads it, with the place of each thing in the file.
// A snapshot may be anybody's, so nothing is taken for granted: what has the wrong shape is not there.

import { type DocumentNode, toPlain } from '../lib/document.ts';
import type { Era, MetadataDocument, Reach, SessionIdFacts, TlsFacts, TransportKind } from '../model/live.ts';
import { PROBES, type ProbeName } from '../model/probe.ts';
import type { Artifact } from './artifact.ts';
import type { Word } from './launch-words.ts';
import type { ListSummary } from './mcp-live.ts';

export interface Placed {
  readonly node: DocumentNode;
}

/** One exchange; without an answer its status is 0. */
export interface Seen extends Placed {
  readonly purpose: string;
  readonly label: string;
  readonly method: string;
  readonly url: string;
  readonly rpc: string;
  readonly hasCredential: boolean;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly rpcError: number | undefined;
  readonly isResult: boolean;
}

export interface SeenDocument extends Placed {
  readonly kind: MetadataDocument['kind'];
  readonly url: string;
  readonly status: number;
  readonly reach: Reach | undefined;
  readonly refused: string | undefined;
  readonly content: Readonly<Record<string, unknown>> | undefined;
  /** Where a field of the content stands, else the document. */
  readonly at: (key: string) => DocumentNode;
}

export interface Observed {
  readonly name: string;
  readonly url: URL | undefined;
  readonly transport: TransportKind | undefined;
  readonly era: Era | undefined;
  readonly reach: Reach;
  readonly hasCredential: boolean;
  readonly credentialsInUrl: readonly string[];
  readonly protocolVersion: string;
  /** What it says of itself. */
  readonly serverInfo: { readonly name: string; readonly version: string };
  /** What it was started by. */
  readonly command: readonly Word[];
  readonly lists: Readonly<Record<string, ListSummary>>;
  readonly exchanges: readonly Seen[];
  readonly sessionIds: readonly (SessionIdFacts & Placed)[];
  readonly metadata: readonly SeenDocument[];
  readonly tls: (TlsFacts & Placed) | undefined;
  readonly listens: readonly string[];
  /** Where a top-level field stands, else the beginning of the document. */
  readonly at: (key: string) => DocumentNode;
  /** The exchange of a probe that was answered. */
  readonly of: (probe: ProbeName) => Seen | undefined;
}

type Plain = Readonly<Record<string, unknown>>;

export function observationsOf(artifact: Artifact): Observed | undefined {
  const root = artifact.document()?.root;
  const plain = root && plainObject(root);
  if (!root || !plain || typeof plain.name !== 'string') return undefined;
  const at = (key: string) => field(root, key) ?? firstValue(root);
  const exchanges = itemsOf(root, 'exchanges').flatMap((node) => seen(node) ?? []);
  const tls = isObject(plain.tls) ? plain.tls : undefined;
  return {
    name: plain.name.slice(0, 200),
    url: typeof plain.url === 'string' && URL.canParse(plain.url) ? new URL(plain.url) : undefined,
    transport: oneOf(plain.transport, ['streamable-http', 'http+sse', 'stdio']),
    era: oneOf(plain.era, ['modern', 'legacy']),
    reach: oneOf(plain.reach, ['local', 'loopback', 'private', 'public']) ?? 'public',
    hasCredential: plain.hasCredential === true,
    credentialsInUrl: texts(plain.credentialsInUrl),
    protocolVersion: isObject(plain.hello) ? text(plain.hello.protocolVersion) : '',
    serverInfo: identityOf(plain.hello),
    command: itemsOf(root, 'command').map((node) => ({ text: text(toPlain(node)), node })),
    lists: listsOf(plain.lists),
    exchanges,
    sessionIds: itemsOf(root, 'sessionIds').flatMap((node) => sessionId(node) ?? []),
    metadata: itemsOf(root, 'metadata').flatMap((node) => document(node) ?? []),
    tls: tls && {
      node: field(at('tls'), tls.problem === undefined ? 'protocol' : 'problem') ?? at('tls'),
      ...(typeof tls.protocol === 'string' && { protocol: tls.protocol }),
      ...(typeof tls.problem === 'string' && { problem: tls.problem }),
    },
    listens: texts(plain.listens),
    at,
    of: (probe) => {
      const { purpose, label } = PROBES[probe];
      return exchanges.find((each) => each.purpose === purpose && each.label === label && each.status > 0);
    },
  };
}

function seen(node: DocumentNode): Seen | undefined {
  const plain = plainObject(node);
  const request = plain && isObject(plain.request) ? plain.request : undefined;
  if (!plain || !request) return undefined;
  const response = isObject(plain.response) ? plain.response : {};
  const answer = field(node, 'response');
  return {
    // One line of it is enough to find it by.
    node: (answer && field(answer, 'status')) ?? field(node, 'purpose') ?? node,
    purpose: text(plain.purpose),
    label: text(plain.label),
    method: text(request.method),
    url: text(request.url),
    rpc: text(request.rpc),
    hasCredential: request.hasCredential === true,
    status: typeof response.status === 'number' ? response.status : 0,
    headers: headersOf(response.headers),
    // One line when it is kept; for what is looked for in it, the lines that it had.
    body: text(response.body).replace(/\\r\\n|\\n/g, '\n'),
    rpcError: typeof response.rpcError === 'number' ? response.rpcError : undefined,
    isResult: response.isResult === true,
  };
}

function headersOf(value: unknown): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name.toLowerCase(), text(each)]));
}

function sessionId(node: DocumentNode): (SessionIdFacts & Placed) | undefined {
  const plain = plainObject(node);
  if (!plain || typeof plain.length !== 'number' || typeof plain.bits !== 'number') return undefined;
  const pattern = oneOf(plain.pattern, ['counter', 'timestamp', 'uuid-v1', 'repeated']);
  return {
    node: field(node, pattern ? 'pattern' : 'bits') ?? node,
    length: plain.length,
    bits: plain.bits,
    isVisibleAscii: plain.isVisibleAscii !== false,
    ...(pattern && { pattern }),
  };
}

function document(node: DocumentNode): SeenDocument | undefined {
  const plain = plainObject(node);
  const kind = oneOf(plain?.kind, ['protected-resource', 'authorization-server']);
  if (!plain || !kind) return undefined;
  const content = field(node, 'content');
  const own = field(node, 'url') ?? node;
  return {
    node: own,
    kind,
    url: text(plain.url),
    status: typeof plain.status === 'number' ? plain.status : 0,
    reach: oneOf(plain.reach, ['local', 'loopback', 'private', 'public']),
    refused: typeof plain.refused === 'string' ? plain.refused : undefined,
    content: isObject(plain.content) ? plain.content : undefined,
    at: (key) => (content && field(content, key)) ?? own,
  };
}

function listsOf(value: unknown): Readonly<Record<string, ListSummary>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([list, each]) => {
      if (!isObject(each)) return [];
      const summary: ListSummary = {
        count: typeof each.count === 'number' ? each.count : 0,
        pages: typeof each.pages === 'number' ? each.pages : 0,
        strong: texts(each.strong),
        destructive: texts(each.destructive),
        ...(typeof each.cacheScope === 'string' && { cacheScope: each.cacheScope }),
      };
      return [[list, summary]];
    }),
  );
}

function field(node: DocumentNode, key: string): DocumentNode | undefined {
  return node.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

function identityOf(hello: unknown): Observed['serverInfo'] {
  const info = isObject(hello) && isObject(hello.serverInfo) ? hello.serverInfo : {};
  return { name: text(info.name), version: text(info.version) };
}

function itemsOf(root: DocumentNode, key: string): readonly DocumentNode[] {
  const list = field(root, key);
  return list?.kind === 'array' ? list.items : [];
}

/** The name, as a rule: the whole document would be a poor place to point at. */
function firstValue(root: DocumentNode): DocumentNode {
  return field(root, 'url') ?? field(root, 'name') ?? root;
}

function plainObject(node: DocumentNode): Plain | undefined {
  const plain = toPlain(node);
  return isObject(plain) ? plain : undefined;
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function oneOf<Value extends string>(value: unknown, values: readonly Value[]): Value | undefined {
  return values.find((each) => each === value);
}
