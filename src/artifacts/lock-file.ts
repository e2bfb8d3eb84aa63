// The text of `bartizan.lock`: written so that a review sees everything a model would read, and read as the file of
// somebody else that it may be.

import { INVISIBLE } from '../lib/invisible.ts';
import { isRecord, LOCKED_LISTS, type LockFile } from './lock.ts';

/** Characters that nobody sees, that reorder others, or that look like a common space. */
const UNSEEN = new RegExp(
  `[\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufff0-\\ufffb${INVISIBLE}]`,
  'gu',
);

/** The same lock is the same text, whatever order its parts came in. */
export function writeLock({ version, servers }: LockFile): string {
  const text = JSON.stringify(sorted({ version, servers }), undefined, 2);
  return `${text.replace(UNSEEN, escaped)}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${hex(character.charCodeAt(index))}`).join('');
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

export interface LockProblem {
  /** The end of a sentence that begins with the file's name. */
  readonly problem: string;
  /** Where, by keys; empty for the file as a whole; undefined where it is no JSON. */
  readonly at: readonly string[] | undefined;
}

/** Deeper than anything we write. */
const DEPTH = 100;

export function parseLock(text: string): LockFile | LockProblem {
  let root: unknown;
  try {
    root = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    const isConflict = /^<{7} /m.test(text);
    return { problem: isConflict ? 'has an unresolved merge conflict' : 'is not valid JSON', at: undefined };
  }
  if (!isRecord(root) || root.version === undefined) return { problem: 'is no lock of Bartizan', at: [] };
  const { version, servers } = root;
  if (typeof version === 'number' && version > 1)
    return {
      problem: `was written by a newer Bartizan (version ${version}); update Bartizan to read it`,
      at: ['version'],
    };
  if (version !== 1) return { problem: 'has a version that no Bartizan writes', at: ['version'] };
  if (!isRecord(servers)) return { problem: 'names no servers', at: ['servers'] };
  for (const [name, server] of Object.entries(servers)) {
    const wrong = problemOf(server);
    if (wrong) return { problem: `is broken: ${wrong.problem}`, at: ['servers', name, ...(wrong.at ?? [])] };
  }
  return { version: 1, servers: servers as LockFile['servers'] };
}

export function isLock(parsed: LockFile | LockProblem): parsed is LockFile {
  return 'servers' in parsed;
}

function problemOf(server: unknown): LockProblem | undefined {
  if (!isRecord(server)) return { problem: 'a server must be an object', at: [] };
  if (server.from !== 'live' && server.from !== 'source')
    return { problem: '"from" must be "live" or "source"', at: ['from'] };
  if (server.instructions !== undefined && !isLockText(server.instructions))
    return { problem: '"instructions" must be a text or its lines', at: ['instructions'] };
  if (server.folder !== undefined && typeof server.folder !== 'string')
    return { problem: '"folder" must be a text', at: ['folder'] };
  if (server.url !== undefined && typeof server.url !== 'string')
    return { problem: '"url" must be a text', at: ['url'] };
  for (const list of LOCKED_LISTS) {
    const items = server[list];
    if (!isRecord(items)) return { problem: `"${list}" must be an object`, at: [list] };
    for (const [name, item] of Object.entries(items)) {
      if (!isRecord(item)) return { problem: `an entry of "${list}" must be an object`, at: [list, name] };
      for (const key of ['title', 'description'] as const)
        if (item[key] !== undefined && !isLockText(item[key]))
          return { problem: `"${key}" must be a text or its lines`, at: [list, name, key] };
      if (!isShallow(item, DEPTH)) return { problem: 'it is nested too deeply', at: [list, name] };
    }
  }
  return undefined;
}

function isLockText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((line) => typeof line === 'string'));
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1));
}
