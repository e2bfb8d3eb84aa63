// Files given as text: the examples of rules, and callers of the library that hold the content already.

import { liveKindOf } from '../artifacts/mcp-live.ts';
import { FILE_CAP } from '../lib/limits.ts';
import type { Target, TargetFile } from './target.ts';

export interface MemoryFile {
  readonly path: string;
  readonly text: string;
}

export function openMemory(id: string, files: readonly MemoryFile[]): Target {
  const byPath = new Map(files.map(({ path, text }) => [path, Buffer.from(text, 'utf8')]));
  return {
    info: { id, kind: 'memory', name: id, displayPrefix: '', repositoryPrefix: '', configPrefix: '', isOwn: true },
    list: () => ({ files: files.map(({ path }) => fileOf(path)), gaps: [] }),
    read({ path }, buffer) {
      const bytes = byPath.get(path);
      if (!bytes) return { kind: 'gap', reason: 'vanished', detail: 'not among the given files' };
      if (bytes.length > FILE_CAP)
        return { kind: 'gap', reason: 'too-large', detail: 'larger than a file may be in memory' };
      bytes.copy(buffer);
      return { kind: 'whole', length: bytes.length };
    },
    countLineEnds: () => 0,
  };
}

/** `mcp-servers/NAME/definitions.json` and `mcp-servers/NAME/observations.json` are what a live server gave. */
function fileOf(path: string): TargetFile {
  const kind = path.startsWith('mcp-servers/') ? liveKindOf(path) : undefined;
  return { path, ...(kind && { classification: { kind, format: 'json', use: 'runtime' } }) };
}
