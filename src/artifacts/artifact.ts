// The view on one loaded thing, valid for one visit: the bytes lie in a buffer that the next file overwrites. Text,
// document and lines are made on demand, since most files need none of them.

import type { MeteredSource } from '../lib/byte-source.ts';
import type { DocumentFormat, ParseDocument, ParsedDocument } from '../lib/document.ts';
import { createLineMap, type LineMap } from '../lib/line-map.ts';
import { createOffsets, type Offsets } from '../lib/offsets.ts';
import type { AppFacts } from '../model/app.ts';
import type { ArtifactKind, Format, Use } from '../model/artifact.ts';
import type { Gap } from '../model/coverage.ts';
import type { Peer } from '../model/peer.ts';
import type { Classification } from './classify.ts';
import type { Pin } from './lock.ts';
import type { Tree } from './tree.ts';

export interface Artifact extends Classification {
  readonly path: string;
  /** UTF-8 without byte order mark; of a file over the cap, one region of it. */
  readonly bytes: Buffer;
  /** Whether `bytes` is all of it. Documents and segments are made of whole artifacts only. */
  readonly isWhole: boolean;
  /** Whether `bytes` begins where the file begins. */
  readonly isHead: boolean;
  /** Of a model file, all of it by stretches; `bytes` is empty where it is no text. */
  readonly source?: MeteredSource;
  /** Set when it is a symlink: `bytes` is where it points, as in git, and nothing of what lies there. */
  readonly link?: NonNullable<Gap['link']>;
  /** Of a server's definitions: what the lock that counts says of it. */
  readonly pinned?: Pin;
  /** Of a server's definitions: all servers of this scan, itself among them. */
  readonly peers?: readonly Peer[];
  /** Of a file in a mobile app's package. */
  readonly app?: AppFacts;
  /** What lies around it; undefined where it comes alone. */
  readonly tree?: Tree;
  /** One character per byte. */
  latin1(): string;
  text(): string;
  /** Undefined when the format is not a document's. */
  document(): ParsedDocument | undefined;
  /** Whether anybody has asked for the document yet. */
  readonly isParsed: boolean;
  /** Byte offset of an index into `text()`. */
  byteOffset(index: number): number;
  /** Index into `text()` of a byte offset. */
  textIndex(offset: number): number;
  lines(): LineMap;
}

export interface ArtifactSource extends Classification {
  readonly path: string;
  readonly bytes: Buffer;
  readonly isWhole: boolean;
  /** Of a file in one piece it goes without saying. */
  readonly isHead?: boolean;
  readonly source?: MeteredSource | undefined;
  readonly link?: Gap['link'];
  readonly pinned?: Pin;
  readonly peers?: readonly Peer[];
  readonly app?: AppFacts;
  readonly tree?: Tree;
  readonly parse: ParseDocument;
  /** Lines before the first byte; asked for only when a position is wanted. */
  readonly linesBefore?: () => number;
}

export function createArtifact(source: ArtifactSource): Artifact {
  return new LoadedArtifact(source);
}

/** A class, since there is one for every file: closures for each would cost more than looking at most of them. */
class LoadedArtifact implements Artifact {
  readonly path: string;
  readonly kind: ArtifactKind;
  readonly format: Format;
  readonly use: Use;
  readonly bytes: Buffer;
  readonly isWhole: boolean;
  readonly isHead: boolean;
  readonly source?: MeteredSource;
  readonly link?: NonNullable<Gap['link']>;
  readonly pinned?: Pin;
  readonly peers?: readonly Peer[];
  readonly app?: AppFacts;
  readonly tree?: Tree;
  readonly #source: ArtifactSource;
  #latin1: string | undefined;
  #text: string | undefined;
  #offsets: Offsets | undefined;
  #document: { readonly parsed: ParsedDocument | undefined } | undefined;
  #lines: LineMap | undefined;

  constructor(source: ArtifactSource) {
    this.path = source.path;
    this.kind = source.kind;
    this.format = source.format;
    this.use = source.use;
    this.bytes = source.bytes;
    this.isWhole = source.isWhole;
    this.isHead = source.isHead ?? source.isWhole;
    if (source.source) this.source = source.source;
    if (source.link) this.link = source.link;
    if (source.pinned) this.pinned = source.pinned;
    if (source.peers) this.peers = source.peers;
    if (source.app) this.app = source.app;
    if (source.tree) this.tree = source.tree;
    this.#source = source;
  }

  latin1(): string {
    this.#latin1 ??= this.bytes.toString('latin1');
    return this.#latin1;
  }

  text(): string {
    this.#text ??= this.bytes.toString('utf8');
    return this.#text;
  }

  document(): ParsedDocument | undefined {
    this.#document ??= { parsed: this.#parse() };
    return this.#document.parsed;
  }

  #parse(): ParsedDocument | undefined {
    const { format } = this;
    if (!isDocumentFormat(format) || this.link) return undefined;
    const text = /\.md$/i.test(this.path) ? frontMatter(this.text()) : this.text();
    return this.#source.parse(text, format);
  }

  get isParsed(): boolean {
    return this.#document !== undefined;
  }

  byteOffset(index: number): number {
    return this.#counts().byteOf(index);
  }

  textIndex(offset: number): number {
    return this.#counts().unitOf(offset);
  }

  #counts(): Offsets {
    this.#offsets ??= createOffsets(this.text(), this.bytes.length);
    return this.#offsets;
  }

  lines(): LineMap {
    this.#lines ??= createLineMap(this.bytes, this.#source.linesBefore?.() ?? 0);
    return this.#lines;
  }
}

/** The document at the head of a text in Markdown, in its place; empty when there is none. */
function frontMatter(text: string): string {
  const end = /^---[^\S\n]*\n/.test(text) ? /\n---[^\S\n]*(?:\n|$)/.exec(text) : null;
  return end ? text.slice(0, end.index + 1) : '';
}

export function isDocumentFormat(format: Format): format is DocumentFormat {
  return format === 'json' || format === 'yaml' || format === 'toml';
}
