// What every reader of a lockfile gives: the packages it resolves, each with its place, and what of it could not be understood.

import type { GapReason } from '../../model/coverage.ts';
import type { PackageEcosystem, PackageSource } from '../../model/package.ts';
import type { ByteRange } from '../segment.ts';

/** One entry. Places are bytes: texts are read with one character per byte. */
export interface LockedPackage {
  readonly ecosystem: PackageEcosystem;
  /** As its registry knows it. */
  readonly name: string;
  readonly version?: string | undefined;
  /** What names it. */
  readonly at: ByteRange;
  readonly source: PackageSource;
  /** Undefined where the file does not say. */
  readonly isDirect?: boolean | undefined;
  readonly isDev?: boolean;
  readonly isOptional?: boolean;
  /** Paths of the manifests that ask for it by name, from the root of the target. */
  readonly askedBy?: readonly string[];
  /** Where it is fetched from, as written, and the place of that. */
  readonly url?: string | undefined;
  readonly urlAt?: ByteRange | undefined;
  /** Whether the entry carries a checksum; undefined where entries of its kind carry none. */
  readonly hasChecksum?: boolean | undefined;
  /** Whether installing it runs its scripts; undefined where the file does not say. */
  readonly runsScripts?: boolean | undefined;
  /** The name the project gives it, where that is another. */
  readonly alias?: string | undefined;
}

export interface Extraction {
  readonly packages: readonly LockedPackage[];
  readonly problems: readonly ExtractionProblem[];
}

/** What was not understood, or is known to nobody, a sentence each. */
export interface ExtractionProblem {
  readonly detail: string;
  /** In bytes. */
  readonly at?: number;
  /** What it means for the coverage; absent where a part of the file cannot be read. */
  readonly reason?: GapReason;
}

/** A file beside or above the one that is read: its text with one character per byte, undefined where there is none. */
export type Peek = (path: string) => string | undefined;

export interface LockSource {
  readonly path: string;
  /** One character per byte. */
  readonly text: string;
  readonly peek: Peek;
  /** Paths of the files of this name in a folder (empty, or with its slash) and below it. */
  readonly named: (name: string, folder: string) => readonly string[];
}

export type PackageReader = (source: LockSource) => Extraction;

/** Folder of a path, with its slash; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
