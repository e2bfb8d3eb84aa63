// `bartizan.lock`: what every server's model would read, in a form that a review shows as a text diff. JSON with sorted keys;
// long texts as arrays of lines; invisible characters as \u escapes; servers by name.

/** A text: one line, or its lines. */
export type LockText = string | readonly string[];

export interface LockedTool {
  readonly title?: LockText;
  readonly description?: LockText;
  readonly inputSchema?: unknown;
  readonly outputSchema?: unknown;
  readonly annotations?: unknown;
  /** Keys no revision of the protocol knows. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface LockedServer {
  /** Origin and path; absent for stdio and for what was read from source. */
  readonly url?: string;
  /** Words of the command, secrets masked. */
  readonly command?: readonly string[];
  readonly from: 'live' | 'source';
  readonly serverInfo?: unknown;
  readonly instructions?: LockText;
  /** By name; two of one name are `name#2`. */
  readonly tools: Readonly<Record<string, LockedTool>>;
  readonly prompts: Readonly<Record<string, unknown>>;
  /** By URI. */
  readonly resources: Readonly<Record<string, unknown>>;
  /** By URI template. */
  readonly resourceTemplates: Readonly<Record<string, unknown>>;
}

export interface LockFile {
  readonly version: 1;
  readonly servers: Readonly<Record<string, LockedServer>>;
}

/** What the lock that counts says of one server. */
export type Pin =
  /** There is no lock, or it does not name this server. */
  | { readonly state: 'missing'; readonly lock?: string }
  | { readonly state: 'pinned'; readonly lock: string; readonly server: LockedServer };
