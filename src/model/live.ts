// What one live MCP server said and how it behaved while it was looked at. Raw where a model would read it, redacted where
// a credential could stand. The same data whether the server answered now or a snapshot was saved earlier.

/** `modern`: 2026-07-28 and later, without `initialize`. `legacy`: every revision before. */
export type Era = 'modern' | 'legacy';
export type TransportKind = 'streamable-http' | 'http+sse' | 'stdio';
/** Where the server's address lies, by the address it was reached at. A stdio server is `local`. */
export type Reach = 'local' | 'loopback' | 'private' | 'public';
/** How much was tried. `passive`: connect, list, read well-known documents. `standard`: also requests that must be refused. `active`: also what may cost the server something; asked for by name only. */
export type Profile = 'passive' | 'standard' | 'active';

/** One page-by-page read list: raw items as the server sent them, whatever their shape. */
export interface RawList {
  readonly items: readonly unknown[];
  readonly pages: number;
  /** What else the first page's result held, such as `ttlMs`, `cacheScope`, `_meta` and keys that no revision knows. */
  readonly rest?: Readonly<Record<string, unknown>>;
  /** Why it ended before the server said so. */
  readonly cut?: 'items' | 'pages' | 'repeated-cursor' | 'bytes' | 'time' | 'error';
  /** Of 2026-07-28: who may keep the answer, as the server wrote it; `public` if any page says so. */
  readonly cacheScope?: string;
}

/** What a model or a client would read of a server. Everything is raw JSON. */
export interface LiveDefinitions {
  readonly protocolVersion?: string;
  readonly serverInfo?: unknown;
  readonly instructions?: unknown;
  readonly capabilities?: unknown;
  readonly tools?: RawList;
  readonly prompts?: RawList;
  readonly resources?: RawList;
  readonly resourceTemplates?: RawList;
}

/** One request that was made, and what came back. Credentials, cookies and session ids are cut to a prefix and a length. */
export interface Exchange {
  /** What it was for: `connect`, `list`, or the id of a probe such as `T04`. */
  readonly purpose: string;
  /** Tells two exchanges of one purpose apart, such as `foreign origin` and `baseline`. */
  readonly label?: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    /** Lower-case names; only those that differ from an ordinary request. */
    readonly headers: Readonly<Record<string, string>>;
    /** JSON-RPC method, if it carried one. */
    readonly rpc?: string;
    readonly hasCredential: boolean;
  };
  /** Undefined when there was no answer; then `failure` says why. */
  readonly response?: {
    readonly status: number;
    /** Lower-case names; repeated ones joined by `, `. */
    readonly headers: Readonly<Record<string, string>>;
    /** The first characters of it, redacted and one-line safe. */
    readonly body: string;
    readonly isCut: boolean;
    /** JSON-RPC error code, when the body is such an answer. */
    readonly rpcError?: number;
    /** Whether the body is a JSON-RPC result. */
    readonly isResult: boolean;
  };
  readonly failure?: string;
}

/** How a TLS handshake with the server went. */
export interface TlsFacts {
  readonly protocol?: string;
  readonly issuer?: string;
  readonly validTo?: string;
  /** Why the certificate is not to be trusted, as Node names it, such as `CERT_HAS_EXPIRED`. */
  readonly problem?: string;
}

/** Where two fresh looks at one server disagreed. */
export interface Cloaking {
  /** `client`: another client name; `again`: the same once more. */
  readonly by: 'client' | 'again';
  /** `tool NAME`, `prompt NAME`, `resource URI`, `instructions`, `server`. */
  readonly what: string;
  readonly first: string;
  readonly second: string;
}

export interface LiveServer {
  /** Version of this shape, for saved snapshots. */
  readonly format: 1;
  /** Name in the user's settings, else origin and path, else the command's first word: the key in `bartizan.lock`. */
  readonly name: string;
  readonly transport?: TransportKind;
  readonly era?: Era;
  /** Without user information, query or fragment; undefined for stdio. */
  readonly url?: string;
  /** Of stdio: the words of the command, secrets masked. */
  readonly command?: readonly string[];
  readonly reach: Reach;
  readonly profile: Profile;
  /** Whether the user gave a credential for it. */
  readonly hasCredential: boolean;
  /** What of the address as the user wrote it is a credential: names of query parameters, `user information`. */
  readonly credentialsInUrl?: readonly string[];
  readonly requests: number;
  readonly userAgent: string;
  readonly definitions: LiveDefinitions;
  readonly exchanges: readonly Exchange[];
  readonly tls?: TlsFacts;
  readonly cloaking: readonly Cloaking[];
  /** Ids of the legacy sessions that were handed out, each cut to what T14 judges: length, alphabet, version, distance. */
  readonly sessionIds: readonly SessionIdFacts[];
  /** OAuth documents that were read, with the place each came from. */
  readonly metadata: readonly MetadataDocument[];
  /** Listening sockets of a server that was started for the scan and the address each is bound to. */
  readonly listens?: readonly string[];
  /** Of stdio: lines on standard output that are no message, and how much was written to standard error. */
  readonly stdio?: { readonly strayLines: number; readonly firstStrayLine?: string; readonly stderrBytes: number };
  /** What could not be looked at, a sentence each. `unreachable`: there is nothing else. */
  readonly problems: readonly LiveProblem[];
}

export interface LiveProblem {
  readonly kind: 'unreachable' | 'auth-wall' | 'not-mcp' | 'cut' | 'budget' | 'timeout' | 'malformed' | 'skipped';
  readonly detail: string;
}

export interface SessionIdFacts {
  readonly length: number;
  readonly isVisibleAscii: boolean;
  /** Bits by alphabet and length, at most. */
  readonly bits: number;
  /** What it looks like, when that is predictable. */
  readonly pattern?: 'counter' | 'timestamp' | 'uuid-v1' | 'repeated';
}

export interface MetadataDocument {
  readonly kind: 'protected-resource' | 'authorization-server';
  readonly url: string;
  readonly status?: number;
  /** Where the address lies, once it was resolved. */
  readonly reach?: Reach;
  /** Parsed when it is JSON. */
  readonly content?: unknown;
  /** Why it was not asked for, such as an address that only the server itself may reach. */
  readonly refused?: string;
}
