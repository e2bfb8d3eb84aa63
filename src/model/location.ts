// Where something is. Lines and columns are 1-based; columns count UTF-16 code units, as SARIF and GitHub do.

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A few lines of the artifact around a range, already redacted; never longer than a screen. */
export interface Snippet {
  /** Line number of the first entry of `lines`. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** Where the mark goes, in the coordinates of `lines` as shown (redaction and cutting move columns). */
  readonly mark: Range;
}

export interface Location {
  /** Id of the target the artifact belongs to. */
  readonly target: string;
  /** POSIX path below the target's root, or the URI of a thing that is not a file. */
  readonly path: string;
  readonly range: Range;
  /** Place in the artifact's own terms, such as `server "mail"` or `tool send_mail / parameter to`. */
  readonly logical?: string;
  readonly snippet?: Snippet;
  /** GitHub's `primaryLocationLineHash` of the start line (see lib/line-hash). */
  readonly lineHash?: string;
}
