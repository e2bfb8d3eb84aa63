// What a check of an archive has to say.

import type { ReadEntry, ReadListing } from '../../artifacts/archive-listing.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { visibleWithin } from '../../lib/escape.ts';
import type { Confidence, Tier } from '../../model/severity.ts';

export interface Problem {
  readonly node: DocumentNode;
  /** The entry it is about; empty for the archive. */
  readonly about: string;
  readonly message: string;
  /** One line each. */
  readonly evidence: readonly string[];
  /** What tells it from others of its place, where the evidence changes from build to build. */
  readonly identity?: string;
  /** Lower than the rule's, for this one. */
  readonly tier?: Tier | undefined;
  readonly confidence?: Confidence | undefined;
}

export type Check = (listing: ReadListing) => readonly Problem[];

export function quoted(text: string): string {
  return `"${visibleWithin(text, 120)}"`;
}

/** `12.3 MB`, `512 bytes`. */
export function bytes(size: number): string {
  if (size < 1024 ** 2) return `${size} bytes`;
  return size < 1024 ** 3 ? `${(size / 1024 ** 2).toFixed(1)} MB` : `${(size / 1024 ** 3).toFixed(1)} GB`;
}

/** A link as it is listed: `name -> target`. */
export function shownLink({ name, target = '' }: ReadEntry): string {
  return `${visibleWithin(name, 200)} -> ${visibleWithin(target, 200)}`;
}
