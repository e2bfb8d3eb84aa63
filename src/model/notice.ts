// Things the user should hear that are not findings: what was not honoured, what was skipped, what to set.

/** `accepted` notices are shown at the top: this pull request silences something. `contact` says whom the run told what, `coverage` how a target was listed and what of it as a whole was not. */
export const NOTICE_KINDS = [
  'accepted',
  'not-honoured',
  'comparison',
  'config',
  'contact',
  'coverage',
  'delivery',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface Notice {
  readonly kind: NoticeKind;
  readonly message: string;
  readonly hint?: string;
}
