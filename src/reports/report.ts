// What a report is: a pure function from the assessment to text. Time, version and environment come from the
// assessment or the options; nothing is read from the process.

import type { Assessment } from '../model/assessment.ts';

export interface RenderOptions {
  /** Colour and other terminal styling; off unless said. */
  readonly color?: boolean;
  /** Which of several analyses of one commit this is, where the format knows that. */
  readonly category?: string;
  /** Which pull request it is of, for those who post it elsewhere. */
  readonly pullRequest?: {
    readonly number: number;
    readonly head: string;
    /** What was scanned: the merge commit, as a rule. */
    readonly commit?: string;
    /** Whether a file has the same lines at the head. */
    readonly isAsAtHead: (path: string) => boolean;
  };
  /** What bills of materials are of. */
  readonly subject?: { readonly name: string; readonly version?: string };
  /**
   * When that came to be: the date of its commit, as `YYYY-MM-DDTHH:MM:SSZ`. Bills of materials carry this date and not
   * that of the scan, so that the same input gives the same bytes.
   */
  readonly date?: string;
  readonly verbose?: boolean;
  /** What stands behind `@` in its name: the version of a format that has several, or which of its tables. */
  readonly version?: string;
  /** Columns of the terminal. */
  readonly width?: number;
}

export interface Report {
  /** Name on the command line. */
  readonly format: string;
  readonly mediaType: string;
  /** The whole document; it ends in a line feed. */
  render(assessment: Assessment, options: RenderOptions): string;
}
