// Where artifacts come from. A target lists its files and reads them one by one into a buffer the scan reuses.

import type { Classification } from '../artifacts/classify.ts';
import type { Pin } from '../artifacts/lock.ts';
import type { ByteSource } from '../lib/byte-source.ts';
import type { AppFacts } from '../model/app.ts';
import type { Gap, GapReason } from '../model/coverage.ts';
import type { Peer } from '../model/peer.ts';
import type { TargetInfo } from '../model/target.ts';

export interface TargetFile {
  /** POSIX path below the target's root. Bytes that are not UTF-8 show as U+FFFD. */
  readonly path: string;
  /** The path's own bytes, when `path` cannot be turned back into them. */
  readonly rawPath?: Buffer;
  /** What it is, where the target knows better than the path. */
  readonly classification?: Classification;
  /** Of a file in a mobile app's package. */
  readonly app?: AppFacts;
  /** Of a server's definitions: what the lock says of it. Undefined when no lock was looked for. */
  readonly pinned?: Pin;
}

export interface Listing {
  readonly files: readonly TargetFile[];
  /** Files that are not to be visited, but that source code which is may be analysed with. Never throws. */
  readonly others?: () => readonly TargetFile[] | Promise<readonly TargetFile[]>;
  /** What was seen and left out: symlinks, submodules. */
  readonly gaps: readonly Gap[];
  /** Sentences for people on how the listing came about, when not in the usual way. */
  readonly notes?: readonly string[];
  /** Sentences on what a pull request accepts by what it changes. */
  readonly accepted?: readonly string[];
}

/** A stretch of a file that was read: `length` bytes at `start` in the buffer, from `offset` in the file. */
export interface Region {
  readonly start: number;
  readonly length: number;
  readonly offset: number;
}

export type Content =
  /** The whole file lies at the start of the buffer. */
  | { readonly kind: 'whole'; readonly length: number }
  /** Head, windows and tail of a file over the cap, in order of offset. */
  | { readonly kind: 'partial'; readonly size: number; readonly regions: readonly Region[] }
  | { readonly kind: 'gap'; readonly reason: GapReason; readonly detail: string; readonly link?: Gap['link'] };

export type ContentGap = Extract<Content, { kind: 'gap' }>;

export interface Target {
  readonly info: TargetInfo;
  /** The live servers it is, for what is said of each beside the others. */
  readonly servers?: readonly Peer[];
  /** Every file of the target in a stable order. */
  list(): Listing | Promise<Listing>;
  /**
   * Reads `file` into `buffer`, which holds at least FILE_CAP + 1 bytes; of a binary file no more than its head where it
   * may be one. Never throws for what is on disk.
   */
  read(file: TargetFile, buffer: Buffer, mayBeBinary?: boolean): Content;
  /**
   * Opens `file` for looking at it by its structure, for as long as `use` runs; a gap where it cannot be. Never throws for what
   * is on disk. A target without files has none.
   */
  withSource?(file: TargetFile, use: (source: ByteSource) => void): ContentGap | undefined;
  /** How many line ends lie before `offset`; for findings in files that were read in part. */
  countLineEnds(file: TargetFile, offset: number): number;
  /** Gives back what it holds, once all of it was looked at; nothing is read afterwards. */
  close?(): void;
}
