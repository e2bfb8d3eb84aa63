// The book of what was and was not looked at, kept while a scan runs. Missed things are all named; what was left out by
// intent (binary files, excludes) is counted, with examples.

import type { ArtifactKind } from '../model/artifact.ts';
import { type CodeCoverage, type Coverage, type Gap, type GapReason, isMissed } from '../model/coverage.ts';

/** Gaps that are named one by one, for what was missed and for what was left out by intent. */
const NAMED = 10_000;
const EXAMPLES = 100;

export interface CoverageBook {
  gap(gap: Gap): void;
  whole(kind: ArtifactKind, bytes: number): void;
  /** A file over the cap, of which `read` of `size` bytes were looked at. */
  partial(target: string, path: string, size: number, read: number): void;
  outOfTime(target: string, paths: readonly string[]): void;
  /** A source file that was read, but whose code was not, or not wholly, analysed. */
  unanalysed(gap: Gap): void;
  code(analysed: CodeCoverage): void;
  close(): Coverage;
}

/** How much of a file is missed when it was read but not wholly understood. */
const MISUNDERSTOOD = 0.5;
/** Reasons that mean no byte of the file was looked at. */
const UNREAD: ReadonlySet<GapReason> = new Set<GapReason>([
  'unreadable',
  'vanished',
  'time-limit',
  'server-unreachable',
  'repository-unreachable',
]);

export function createCoverageBook(): CoverageBook {
  const gaps: Gap[] = [];
  const gapCounts: Partial<Record<GapReason, number>> = {};
  const kinds: Record<string, number> = {};
  /** For each file that was missed in whole or in part: the share that was missed. */
  const missed = new Map<string, number>();
  let code: CodeCoverage | undefined;
  let filesRead = 0;
  let filesUnread = 0;
  let bytes = 0;

  function note(each: Gap, share: number): void {
    const count = (gapCounts[each.reason] ?? 0) + 1;
    gapCounts[each.reason] = count;
    if (isMissed(each)) {
      const file = `${each.target}\0${each.path}`;
      missed.set(file, Math.max(share, missed.get(file) ?? 0));
    }
    if (count <= (isMissed(each) ? NAMED : EXAMPLES)) gaps.push(each);
  }

  return {
    gap(each) {
      if (UNREAD.has(each.reason)) filesUnread++;
      note(each, UNREAD.has(each.reason) ? 1 : MISUNDERSTOOD);
    },
    unanalysed(each) {
      note(each, MISUNDERSTOOD);
    },
    code(analysed) {
      code = code ? sum(code, analysed) : analysed;
    },
    whole(kind, size) {
      // What was written down of an archive is no file of anybody's.
      if (kind !== 'archive-listing') {
        filesRead++;
        bytes += size;
      }
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    },
    partial(target, path, size, read) {
      filesRead++;
      bytes += read;
      const detail = `${megabytes(size)}: looked at its head, its tail and samples between, ${megabytes(read)} in all`;
      note({ target, path, reason: 'too-large', detail }, 1 - read / size);
    },
    outOfTime(target, paths) {
      for (const path of paths)
        this.gap({ target, path, reason: 'time-limit', detail: 'the time limit was reached before it' });
    },
    close() {
      const filesListed = filesRead + filesUnread;
      const missedFiles = [...missed.values()].reduce((sum, share) => sum + share, 0);
      return {
        filesListed,
        filesWhole: filesListed - missed.size,
        bytes,
        kinds,
        gaps,
        gapCounts,
        percent: filesListed === 0 ? null : Math.max(0, Math.floor((100 * (filesListed - missedFiles)) / filesListed)),
        ...(code && { code }),
      };
    },
  };
}

/** What became known to be missed once the book was closed: of files that were read, and not wholly understood. */
export function withGaps(coverage: Coverage, gaps: readonly Gap[]): Coverage {
  const { filesListed, filesWhole, percent } = coverage;
  const gapCounts = { ...coverage.gapCounts };
  const shown: Gap[] = [];
  for (const each of gaps) {
    const count = (gapCounts[each.reason] ?? 0) + 1;
    gapCounts[each.reason] = count;
    if (count <= (isMissed(each) ? NAMED : EXAMPLES)) shown.push(each);
  }
  const before = new Set(coverage.gaps.filter(isMissed).map(fileOf));
  const missed = new Set(
    gaps
      .filter(isMissed)
      .map(fileOf)
      .filter((file) => !before.has(file)),
  ).size;
  const share = filesListed === 0 ? 0 : Math.ceil((100 * MISUNDERSTOOD * missed) / filesListed);
  return {
    ...coverage,
    filesWhole: Math.max(0, filesWhole - missed),
    gaps: [...coverage.gaps, ...shown],
    gapCounts,
    percent: percent === null ? null : Math.max(0, percent - share),
  };
}

function fileOf({ target, path }: Gap): string {
  return `${target}\0${path}`;
}

/** Of two targets. */
function sum(a: CodeCoverage, b: CodeCoverage): CodeCoverage {
  const parsed: Record<string, number> = { ...a.parsed };
  for (const [why, count] of Object.entries(b.parsed)) parsed[why] = (parsed[why] ?? 0) + count;
  return { parsed, functions: a.functions + b.functions, tools: a.tools + b.tools };
}

function megabytes(size: number): string {
  return size >= 1024 ** 3 ? `${(size / 1024 ** 3).toFixed(1)} GB` : `${(size / 1024 ** 2).toFixed(1)} MB`;
}
