// What was not looked at in an archive, in words.

import type { ArchiveBudget } from '../../lib/archive/budget.ts';
import type { ArchiveResult, EntryEnd } from '../../lib/archive/entry.ts';
import { ARCHIVE } from '../../lib/limits.ts';
import type { GapReason } from '../../model/coverage.ts';

const MEGABYTE = 1024 ** 2;

const WHY: Readonly<Record<Exclude<EntryEnd, 'whole'>, readonly [GapReason, string]>> = {
  'too-large': [
    'too-large',
    `Unpacked it is over ${ARCHIVE.entryBytes / MEGABYTE} MB; the rest of it was not looked at.`,
  ],
  ratio: ['too-large', `It unpacks to more than ${ARCHIVE.ratio} times its size; the rest of it was not looked at.`],
  bytes: ['too-large', 'The limit for the whole archive was reached in it; the rest of it was not looked at.'],
  time: ['time-limit', 'The time for the archive was over in it; the rest of it was not looked at.'],
  damaged: ['unreadable', 'It is damaged; what could be unpacked of it was looked at.'],
  encrypted: ['unreadable', 'It is encrypted; only who has the password can look at it.'],
  unsupported: ['not-supported', 'It is packed in a way that is not supported.'],
  checksum: ['unparsable', 'Its bytes do not fit its checksum; they were looked at as they are.'],
};

/** Of an entry. Undefined for one that came out whole. */
export function entryGap(end: EntryEnd): readonly [GapReason, string] | undefined {
  return end === 'whole' ? undefined : WHY[end];
}

/** Of an archive. Undefined when nothing is behind what was given. */
export function archiveGap(
  { end, detail }: ArchiveResult,
  { limits }: ArchiveBudget,
): readonly [GapReason, string] | undefined {
  const rest = 'the rest was not looked at.';
  switch (end) {
    case 'whole':
      return undefined;
    case 'empty':
      return ['unreadable', 'The archive is empty.'];
    case 'entries':
      return ['too-large', `It holds more than ${limits.entries} entries; ${rest}`];
    case 'bytes':
      return ['too-large', `Unpacked it is over ${limits.bytes / MEGABYTE} MB; ${rest}`];
    case 'ratio':
      return ['too-large', `It unpacks to more than ${limits.ratio} times its size; ${rest}`];
    case 'time':
      return ['time-limit', `It takes longer than ${limits.milliseconds / 1000} s; ${rest}`];
    case 'damaged':
      return ['unreadable', `It is damaged: ${detail ?? 'it cannot be read'}; ${rest}`];
  }
}
