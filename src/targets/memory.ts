// Files given as text: the examples of rules, and callers of the library that hold the content already.

import { isListingPath } from '../artifacts/archive-listing.ts';
import { LOCK_NAME, type Pin } from '../artifacts/lock.ts';
import { lockDefinitions } from '../artifacts/lock-canonical.ts';
import { isLock, parseLock } from '../artifacts/lock-file.ts';
import { liveKindOf } from '../artifacts/mcp-live.ts';
import { peerOf } from '../artifacts/peers.ts';
import { bytesSource } from '../lib/byte-source.ts';
import { FILE_CAP } from '../lib/limits.ts';
import type { Peer } from '../model/peer.ts';
import type { Target, TargetFile } from './target.ts';

export interface MemoryFile {
  readonly path: string;
  readonly text: string;
  /** Instead of the text, where it is none. */
  readonly bytes?: Buffer;
}

export function openMemory(id: string, files: readonly MemoryFile[]): Target {
  const byPath = new Map(files.map(({ path, text, bytes }) => [path, bytes ?? Buffer.from(text, 'utf8')]));
  return {
    info: { id, kind: 'memory', name: id, displayPrefix: '', repositoryPrefix: '', configPrefix: '', isOwn: true },
    servers: files.flatMap((file) => serverIn(file, files)),
    list: () => ({ files: files.map((file) => fileOf(file, files)), gaps: [] }),
    read({ path }, buffer) {
      const bytes = byPath.get(path);
      if (!bytes) return { kind: 'gap', reason: 'vanished', detail: 'not among the given files' };
      if (bytes.length > FILE_CAP)
        return { kind: 'gap', reason: 'too-large', detail: 'larger than a file may be in memory' };
      bytes.copy(buffer);
      return { kind: 'whole', length: bytes.length };
    },
    withSource({ path }, use) {
      const bytes = byPath.get(path);
      if (!bytes) return { kind: 'gap', reason: 'vanished', detail: 'not among the given files' };
      use(bytesSource(bytes));
      return undefined;
    },
    countLineEnds: () => 0,
  };
}

/** `mcp-servers/NAME/definitions.json` and `mcp-servers/NAME/observations.json` are what a live server gave. */
function fileOf({ path, text }: MemoryFile, files: readonly MemoryFile[]): TargetFile {
  if (isListingPath(path)) return { path, classification: { kind: 'archive-listing', format: 'json', use: 'runtime' } };
  const kind = /^mcp(?:-servers\/|:)/.test(path) ? liveKindOf(path) : undefined;
  if (!kind) return { path };
  const lock = kind === 'mcp-definitions' ? files.find((file) => file.path === LOCK_NAME) : undefined;
  const pinned = lock && pinOf(path.split('/')[1] ?? '', text, lock.text);
  return { path, classification: { kind, format: 'json', use: 'runtime' }, ...(pinned && { pinned }) };
}

/** A lock among the files is the one that counts. */
function pinOf(name: string, definitions: string, lockText: string): Pin {
  const lock = parseLock(lockText);
  if (!isLock(lock)) return { state: 'unreadable', lock: LOCK_NAME, detail: `${LOCK_NAME} ${lock.problem}.` };
  const server = Object.hasOwn(lock.servers, name) ? lock.servers[name] : undefined;
  if (!server) return { state: 'missing', lock: LOCK_NAME };
  let content: unknown;
  try {
    content = JSON.parse(definitions);
  } catch {
    // What does not parse is told as such, and offers nothing.
  }
  return { state: 'pinned', lock: LOCK_NAME, server, live: lockDefinitions(content) };
}

function serverIn({ path, text }: MemoryFile, files: readonly MemoryFile[]): readonly Peer[] {
  if (fileOf({ path, text }, files).classification?.kind !== 'mcp-definitions') return [];
  try {
    const { server, tools = [] } = JSON.parse(text) as { readonly server: string; readonly tools?: readonly unknown[] };
    return [peerOf({ name: server, definitions: { tools: { items: tools, pages: 1 } } })];
  } catch {
    return [];
  }
}
