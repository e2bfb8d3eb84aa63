// A piece of an artifact with a role: a text, or a structured entry, and the way back to the artifact's bytes.

import type { DocumentNode } from '../lib/document.ts';
import type { SegmentRole } from '../model/artifact.ts';

/** Byte range in the artifact, end not included. */
export type ByteRange = readonly [start: number, end: number];

/**
 * Byte range in the artifact that holds a secret, and what it reads when that is not what the bytes say: decoded, without
 * what nobody sees. Empty where it is only hidden with its neighbour.
 */
export type SecretRange = readonly [start: number, end: number, reads?: string];

export interface TextSegment {
  readonly role: SegmentRole;
  /** Logical place for people and fingerprints, such as `server "mail"`; empty for a whole file. */
  readonly place: string;
  /** UTF-8; offsets of matches count its bytes. */
  readonly bytes: Buffer;
  /** Where a byte range of the segment lies in the artifact. */
  readonly toSource: (start: number, end: number) => ByteRange;
  /** Whether it is the normalised view: a match in both views is one finding. */
  readonly isNormalised: boolean;
}

export interface StructuredSegment {
  readonly role: SegmentRole;
  readonly place: string;
  readonly node: DocumentNode;
  /** Of a tool, the server it belongs to, where one file lists those of several. */
  readonly group?: string;
}

export interface Segments {
  readonly texts: readonly TextSegment[];
  readonly structures: readonly StructuredSegment[];
  /** What there is more of than is looked at, as a sentence. */
  readonly leftOut?: string;
}

export const NO_SEGMENTS: Segments = { texts: [], structures: [] };
