// The view on one loaded thing, valid for one visit: the bytes lie in a buffer that the next file overwrites. Text,
// document and lines are made on demand, since most files need none of them.

import type { DocumentFormat, ParseDocument, ParsedDocument } from '../lib/document.ts';
import { createLineMap, type LineMap } from '../lib/line-map.ts';
import { createOffsets } from '../lib/offsets.ts';
import type { Format } from '../model/artifact.ts';
import type { Classification } from './classify.ts';

export interface Artifact extends Classification {
  readonly path: string;
  /** UTF-8 without byte order mark; of a file over the cap, one region of it. */
  readonly bytes: Buffer;
  /** Whether `bytes` is all of it. Documents and segments are made of whole artifacts only. */
  readonly isWhole: boolean;
  /** Whether `bytes` begins where the file begins. */
  readonly isHead: boolean;
  /** One character per byte. */
  readonly latin1: () => string;
  readonly text: () => string;
  /** Undefined when the format is not a document's. */
  readonly document: () => ParsedDocument | undefined;
  /** Byte offset of an index into `text()`. */
  readonly byteOffset: (index: number) => number;
  readonly lines: () => LineMap;
}

export interface ArtifactSource extends Classification {
  readonly path: string;
  readonly bytes: Buffer;
  readonly isWhole: boolean;
  /** Of a file in one piece it goes without saying. */
  readonly isHead?: boolean;
  readonly parse: ParseDocument;
  /** Lines before the first byte; asked for only when a position is wanted. */
  readonly linesBefore?: () => number;
}

export function createArtifact(source: ArtifactSource): Artifact {
  const { bytes, format } = source;
  const latin1 = lazy(() => bytes.toString('latin1'));
  const text = lazy(() => bytes.toString('utf8'));
  const offsets = lazy(() => createOffsets(text(), bytes.length));
  return {
    path: source.path,
    kind: source.kind,
    format,
    use: source.use,
    bytes,
    isWhole: source.isWhole,
    isHead: source.isHead ?? source.isWhole,
    latin1,
    text,
    document: lazy(() => (isDocumentFormat(format) ? source.parse(text(), format) : undefined)),
    byteOffset: (index) => offsets().byteOf(index),
    lines: lazy(() => createLineMap(bytes, source.linesBefore?.() ?? 0)),
  };
}

export function isDocumentFormat(format: Format): format is DocumentFormat {
  return format === 'json' || format === 'yaml' || format === 'toml';
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
