// The contracts of the live-MCP rooms. `address.ts` says where a server lies and pins it; `http.ts` sends one request under
// the budget; `session.ts` speaks MCP in both eras over the three transports; `listing.ts` reads what is offered;
// `probes/` tries what must be refused; `look.ts` is the whole look at one server on one page.

import type { HttpProxy } from '../../lib/proxy.ts';
import type {
  Era,
  Exchange,
  LiveProblem,
  MetadataDocument,
  Profile,
  Reach,
  SessionIdFacts,
  TlsFacts,
  TransportKind,
} from '../../model/live.ts';

/** A server as the user named it: values of headers and environment are secrets and never leave this folder. */
export interface McpServerRequest {
  readonly name: string;
  readonly endpoint:
    | { readonly kind: 'http'; readonly url: string; readonly headers: Readonly<Record<string, string>> }
    | {
        readonly kind: 'stdio';
        readonly command: readonly string[];
        /** The child's whole environment beyond PATH, HOME and the locale. */
        readonly env: Readonly<Record<string, string>>;
        readonly cwd: string;
      };
  /** `auto` is resolved once the address is known. */
  readonly profile: Profile | 'auto';
  /** Whether `auto` may probe public hosts (schedule, dispatch, command line). */
  readonly mayProbePublic: boolean;
  /** Seconds to wait for a loopback server to come up; 0 for none. */
  readonly wait: number;
  /** Milliseconds for the whole look; 60,000 unless given. */
  readonly deadline?: number;
}

/** What the look needs of the outside. Tests hand in their own clock and lookup. */
export interface McpHost {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Resolves a name; `node:dns` unless a test says otherwise. */
  readonly lookup?: (hostname: string) => Promise<readonly string[]>;
  /** Random hex, for names and tokens that must not exist. */
  readonly random: () => string;
  /** Environment a stdio child may get PATH, HOME and the locale from. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Calls `end`, which must not wait for anything, when the process ends before it is taken back. */
  readonly atExit?: (end: () => void) => () => void;
}

/** Where a request goes: resolved once, connected to by that address ever after. */
export interface Pinned {
  readonly url: URL;
  /** Of the user's own server behind a proxy its name: who resolves it there is the proxy. */
  readonly address: string;
  readonly family: 4 | 6;
  readonly reach: Exclude<Reach, 'local'>;
  /** The proxy that leads there. */
  readonly via?: HttpProxy;
}

export interface HttpRequest {
  readonly purpose: string;
  readonly label?: string;
  readonly method: 'GET' | 'POST' | 'OPTIONS' | 'DELETE';
  /** The endpoint's unless given. Another origin never gets the credential. */
  readonly to?: Pinned;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the user's headers are sent; true unless given. */
  readonly withCredential?: boolean;
  /** Bytes of body that are read; 1 MiB unless given. */
  readonly cap?: number;
  /** Of an event stream: ends reading once this returns true for an event's data. */
  readonly until?: (event: ServerSentEvent) => boolean;
  /** Milliseconds; 8,000 unless given. */
  readonly timeout?: number;
}

export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
}

/** An answer. A request that has none throws `NoAnswer`. */
export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names; repeated ones joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text of the body up to the cap, decoded as UTF-8; of an event stream the raw stream. */
  readonly body: string;
  readonly isCut: boolean;
  /** Why it is cut: its length, the time, or the connection ended within it. Undefined where `until` ended it. */
  readonly cutBy?: 'bytes' | 'time' | 'reset';
  readonly events: readonly ServerSentEvent[];
}

/** Why there was no answer, as a sentence about the server: refused, reset, timed out, TLS, not HTTP. */
export class NoAnswer extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** The budget is used up, or the server asked to be left alone (429, 503). Nothing more is sent. */
export class NoMoreRequests extends Error {}

/** Sends one request at a time to one server and keeps the book of exchanges. */
export interface HttpClient {
  readonly endpoint: Pinned;
  /** @throws NoAnswer, NoMoreRequests */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Redacted, in order. */
  readonly exchanges: readonly Exchange[];
  /** HTTP requests sent so far. */
  readonly count: number;
}

export interface RpcAnswer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
  /** Bytes of the message. */
  readonly size?: number;
}

/** One conversation with a server. It never calls a listed tool, reads a resource or gets a prompt. */
export interface McpSession {
  readonly transport: TransportKind;
  readonly era: Era;
  readonly protocolVersion: string;
  /** Result of `server/discover` or `initialize`, raw. */
  readonly hello: unknown;
  /** Legacy only. */
  readonly sessionId?: string;
  /** @throws NoAnswer, NoMoreRequests */
  request(
    method: string,
    params: Readonly<Record<string, unknown>>,
    options?: { readonly cap?: number },
  ): Promise<RpcAnswer>;
  /** Ends a legacy session (DELETE) or the child process (stdin closed, SIGTERM, SIGKILL). */
  close(): Promise<void>;
}

/** Most of each that is asked for (reference/live-mcp.md §2.1). */
export const LIVE_LIMITS = {
  requests: 45,
  pauseMs: 100,
  requestMs: 8000,
  lookMs: 60_000,
  postureBytes: 1024 * 1024,
  listBytes: 5 * 1024 * 1024,
  /** Of all lists of one look. */
  offerBytes: 8 * 1024 * 1024,
  pages: 20,
  items: 2000,
} as const;

/** What the probes know of the server once it was connected to and its lists were read. */
export interface ProbeContext {
  readonly http: HttpClient;
  /** Undefined where no conversation came about: behind an auth wall, at something that is not MCP. */
  readonly session: McpSession | undefined;
  /** What answered the first request of all, whatever it was. */
  readonly first: HttpAnswer | undefined;
  readonly profile: Profile;
  readonly hasCredential: boolean;
  readonly host: McpHost;
  /** The body and headers of a harmless request of this server's era: `server/discover`, `initialize`, or `tools/list` in a session. */
  readonly harmless: (id?: number) => { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  /** The id of another legacy session, for T14, each time a further one; it is recorded and ended by the look. */
  readonly openSession: () => Promise<string | undefined>;
  /** Resolves and pins an address that the server named. @throws NoAnswer when its name does not resolve. */
  readonly pin: (url: URL) => Promise<Pinned>;
}

/** What probes give beside the exchanges, which the client has recorded. */
export interface ProbeOutcome {
  readonly metadata: readonly MetadataDocument[];
  readonly tls?: TlsFacts;
  readonly sessionIds: readonly SessionIdFacts[];
  readonly problems: readonly LiveProblem[];
}
