// What the checks of a mobile app's package give: which rule, where in the text, and what is to be said of this one.

export interface Problem {
  /** Its name in the pack `mobile`. */
  readonly rule: string;
  /** UTF-16 offsets in the text. */
  readonly at: number;
  readonly to: number;
  /** Logical place, such as `activity .Pay`. */
  readonly place?: string;
  readonly message?: string;
  /** One line each. */
  readonly evidence?: readonly string[];
  /** What tells it from others of its place, where the evidence is a list that changes. */
  readonly identity?: string;
}
