// A text the engine looks for, and what the bytes around it must show for an expression that starts there to match: read
// off the expression when rules are loaded (rules/widths.ts), asked by the filter wherever the text stands
// (wasm/filter.as.ts).

export interface Keyword {
  /** At least KEYWORD_MIN_BYTES bytes of UTF-8. */
  readonly text: string;
  /** Whether ASCII letters must match as written. */
  readonly isCaseSensitive: boolean;
  /** Occurrences that fail it are passed over. */
  readonly check?: PlaceCheck | undefined;
}

/** A bit for each byte, as 64 hexadecimal digits, so that a rule stays data. */
export type ByteSet = string;

export interface SecretReach {
  /** A run of at least so many … */
  readonly least: number;
  /** … of these bytes … */
  readonly bytes: ByteSet;
  /** … and at most so many, if there is a bound, … */
  readonly most?: number;
  /** … begins at most so many bytes after the keyword … */
  readonly within: number;
  /** … and ends before one of these, none of which may stand in it. */
  readonly before?: ByteSet;
}

export interface PlaceCheck {
  /** Bytes that may not stand before the keyword. */
  readonly notAfter?: ByteSet;
  /** A run that must follow. */
  readonly secret?: SecretReach;
  /** Whether a digit must stand in it. */
  readonly mustHoldDigit: boolean;
}

/** How many bytes from the keyword on the check looks at. */
export function reachOfRun({ least, most = least, within, before }: SecretReach, mustHoldDigit: boolean): number {
  return within + (before !== undefined || mustHoldDigit ? most + 1 : least);
}
