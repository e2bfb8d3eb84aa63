// Archives that are made to fill the disk or memory of whoever unpacks them.

import type { ReadEntry } from '../../artifacts/archive-listing.ts';
import { ARCHIVE } from '../../lib/limits.ts';
import { bytes, type Check, type Problem, quoted } from './problem.ts';

/** Claimed bytes from which on nobody packs such an archive by chance, in bytes. */
const LARGE = 1024 ** 3;

const bomb: Check = (listing) => {
  const { size, entries, end, node } = listing;
  const claimed = listing.claimed - entries.reduce((sum, entry) => sum + overclaimed(entry), 0);
  if (size > 0 && claimed >= LARGE && claimed >= size * ARCHIVE.ratio)
    return [
      {
        node,
        about: '',
        message: `The archive has ${bytes(size)} and unpacks to ${bytes(claimed)}, ${Math.floor(claimed / size)} times as much.`,
        evidence: [`${size} bytes -> ${claimed} bytes`],
        identity: 'bomb',
      },
    ];
  const found = entries.filter((entry) => entry.end === 'ratio');
  // Empty images and test data are packed as well as that.
  const some = found.map(
    (entry): Problem => ({
      node: entry.node,
      about: entry.name,
      message: `The entry ${quoted(entry.name)} unpacks to more than ${ARCHIVE.ratio} times its size.`,
      evidence: [`${entry.packed ?? 'packed'} bytes -> more than ${bytes(entry.unpacked ?? ARCHIVE.ratioFrom)}`],
      identity: 'ratio',
      tier: 'review',
    }),
  );
  if (some.length > 0 || end !== 'ratio') return some;
  const message = `The archive unpacks to more than ${ARCHIVE.ratio} times its size.`;
  return [{ node, about: '', message, evidence: [`${size} bytes`], identity: 'ratio', tier: 'review' }];
};

/** What came out to its end is as large as it is, whatever was claimed. */
function overclaimed({ size, unpacked = size, end = 'whole' }: ReadEntry): number {
  return end === 'whole' || end === 'damaged' || end === 'checksum' ? size - unpacked : 0;
}

export const BOMBS: Readonly<Record<string, Check>> = { 'archive/bomb': bomb };
