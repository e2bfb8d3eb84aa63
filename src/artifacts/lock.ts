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
  /** Everything else that stands there: `_meta`, icons, keys no revision of the protocol knows, values of the wrong type. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface LockedServer {
  /** Origin and path; absent for stdio and for what was read from source. */
  readonly url?: string;
  /** Words of the command, secrets masked. */
  readonly command?: readonly string[];
  readonly from: 'live' | 'source';
  /** Of what was read from source: the folder of the package, `.` for the top of the repository. */
  readonly folder?: string;
  /** Some names are only known at run time, so that more may be offered than is written here. */
  readonly isPartial?: boolean;
  /** Lists that could not be read to their end: what is missing there may still be offered. */
  readonly cut?: readonly LockedList[];
  /** Values of secrets in it are cut: each `…` stands for the rest of one. */
  readonly isMasked?: boolean;
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
  /** There is one, and nobody can say what it says: why, as a sentence. */
  | { readonly state: 'unreadable'; readonly lock: string; readonly detail: string }
  | {
      readonly state: 'pinned';
      readonly lock: string;
      readonly server: LockedServer;
      /** What a pull request makes of it: where that is what the server offers, the difference is accepted. */
      readonly update?: LockedServer;
      /** Whether the lock has this server only since that pull request. */
      readonly isNew?: boolean;
      /** What the server offers now, in the same form; the target knows it. */
      readonly live?: LockedServer;
    };

/** At the top of the repository. */
export const LOCK_NAME = 'bartizan.lock';

/** What a lock that is its own judge says of a server. */
export function pinIn({ servers }: LockFile, name: string): Pin {
  const server = Object.hasOwn(servers, name) ? servers[name] : undefined;
  return server ? { state: 'pinned', lock: LOCK_NAME, server } : { state: 'missing', lock: LOCK_NAME };
}

export const LOCKED_LISTS = ['tools', 'prompts', 'resources', 'resourceTemplates'] as const;
export type LockedList = (typeof LOCKED_LISTS)[number];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function toLockText(text: string): LockText {
  return text.includes('\n') ? text.split('\n') : text;
}

export function fromLockText(text: LockText): string {
  return typeof text === 'string' ? text : text.join('\n');
}
