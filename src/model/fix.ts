// A change of one file that takes a finding away: stretches of it, and what stands there instead. It holds places and our own
// words, never what it replaces.

/** A stretch of a text, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  /** In bytes of the file as UTF-8 without byte order mark; in order, none over another. */
  readonly edits: readonly TextEdit[];
  /** Nearly always right: it may be made unasked, once it is proved that the finding goes and nothing else comes. */
  readonly isSafe: boolean;
}
