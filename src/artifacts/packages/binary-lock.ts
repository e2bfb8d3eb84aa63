// Lockfiles that are no text: Bun's of before 1.2, which only Bun reads, and those that something else lies in the place of.

import type { GapReason } from '../../model/coverage.ts';

const BUN = /(?:^|\/)bun\.lockb$/i;

/** What is said of a lockfile whose bytes are no text. */
export function binaryLock(
  path: string,
  exists: (path: string) => boolean,
): { readonly reason: GapReason; readonly detail: string } {
  if (!BUN.test(path)) return { reason: 'unparsable', detail: 'It is no text, so its packages are not read.' };
  // Bun goes by the text form where both are there.
  if (exists(path.replace(/b$/i, ''))) return { reason: 'binary', detail: 'binary file' };
  return {
    reason: 'not-supported',
    detail:
      'The old binary form of a lockfile, whose packages are not read: bun install --save-text-lockfile writes the text form, bun.lock.',
  };
}
