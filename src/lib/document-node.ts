// The one shape of JSON, YAML and TOML documents: a tree in which every key and value knows where it was written. It is
// a graph where YAML has aliases: an alias is the very node of its anchor, so cycles are possible. Walkers bound that.

export type DocumentFormat = 'json' | 'yaml' | 'toml';

/** `start` and `end` are UTF-16 offsets of the value as written, with its quotes or brackets. */
export type DocumentNode = ObjectNode | ArrayNode | ScalarNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly start: number;
  readonly end: number;
  /** In the order written; duplicate keys are all there. Entries brought in by a YAML merge come last. */
  readonly entries: readonly Entry[];
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly start: number;
  readonly end: number;
  readonly items: readonly DocumentNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  /** Dates are the text as written. */
  readonly value: string | number | boolean | null;
}

export interface Entry {
  readonly key: string;
  /** Offsets of the key as written, with its quotes. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: DocumentNode;
}

export interface ParsedDocument {
  /** What could be read; absent when there is no value or nothing can be trusted. */
  readonly root: DocumentNode | undefined;
  readonly problems: readonly DocumentProblem[];
}

export interface DocumentProblem {
  readonly offset: number;
  readonly message: string;
  readonly kind: 'syntax' | 'depth' | 'size';
}

/** Thrown inside the parsers and turned into a `depth` problem by `parseDocument`. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
  readonly offset: number;

  constructor(offset: number) {
    super('too deep');
    this.offset = offset;
  }
}
