// A target in which some files read otherwise than they lie there: what a change would make of it, before it is made.

import { bytesSource } from '../lib/byte-source.ts';
import { FILE_CAP } from '../lib/limits.ts';
import type { Target, TargetFile } from './target.ts';

/**
 * `changed` by path. With `only`, no other files are visited: they are there for the analysis of source code, as those around a
 * single file are.
 */
export function openOverlay(target: Target, changed: ReadonlyMap<string, Buffer>, only?: ReadonlySet<string>): Target {
  const bytesOf = ({ path, rawPath }: TargetFile) => (rawPath === undefined ? changed.get(path) : undefined);
  return {
    ...target,
    async list() {
      const listing = await target.list();
      if (!only) return listing;
      const { others } = listing;
      const around = listing.files.filter(({ path }) => !only.has(path));
      return {
        ...listing,
        files: listing.files.filter(({ path }) => only.has(path)),
        others: async () => [...around, ...((await others?.()) ?? [])],
        gaps: [],
      };
    },
    read(file, buffer, mayBeBinary) {
      const bytes = bytesOf(file);
      if (!bytes) return target.read(file, buffer, mayBeBinary);
      if (bytes.length > FILE_CAP)
        return { kind: 'gap', reason: 'too-large', detail: 'changed, it would be too large' };
      bytes.copy(buffer);
      return { kind: 'whole', length: bytes.length };
    },
    ...(target.withSource && {
      withSource(file, use) {
        const bytes = bytesOf(file);
        if (!bytes) return target.withSource?.(file, use);
        use(bytesSource(bytes));
        return undefined;
      },
    }),
  };
}
