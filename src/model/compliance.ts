// What a scan has to say of the controls of frameworks. It is evidence for people who judge: a control is related to findings
// and checks, and nothing here says that anybody complies. What each result means: docs/compliance.md.

export const CONTROL_RESULTS = ['fail', 'partial', 'pass', 'not_applicable', 'not_evaluated', 'manual'] as const;
/**
 * `fail`: a finding that may stop a build, of weight and sure · `partial`: lesser findings · `pass`: enough checks had something to
 * look at, and none found anything · `not_applicable`: nothing is there that its checks are about · `not_evaluated`: too few of what
 * is related to it was looked at · `manual`: for people, whatever was found.
 */
export type ControlResult = (typeof CONTROL_RESULTS)[number];

/** What a framework says of a control. Of HIPAA: a specification is required or addressable, else it is a standard. */
export const CONTROL_STATUSES = ['required', 'addressable', 'standard'] as const;
export type ControlStatus = (typeof CONTROL_STATUSES)[number];

export interface ControlAssessment {
  /** As it is cited: with the edition where numbers differ from one to the next. */
  readonly id: string;
  readonly title: string;
  readonly result: ControlResult;
  /** Why, in a phrase. */
  readonly because: string;
  /** Fingerprints of the counted findings related to it, in the order of the report; the first few where there are very many. */
  readonly findings: readonly string[];
  readonly findingCount: number;
  /** Ids of the components those are about, and of those that a flag says it of. */
  readonly components: readonly string[];
  readonly componentCount: number;
  /** Checks related to it: how many there are, and how many of them had something to look at. */
  readonly checks: { readonly related: number; readonly looked: number };
  /** The same of the finding classes related to it, of which some no check looks for. */
  readonly classes: { readonly related: number; readonly looked: number };
  readonly status?: ControlStatus;
  /** Day from which it binds, `YYYY-MM-DD`, as known on the day of the edition. */
  readonly appliesFrom?: string;
  readonly note?: string;
}

export interface FrameworkAssessment {
  /** Column of `rules/frameworks/mappings.csv`. */
  readonly framework: string;
  /** Title without the edition. */
  readonly title: string;
  readonly edition: string;
  /** Day on which edition, titles and dates were looked up, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly source: string;
  readonly note?: string;
  /** Of the controls that passed, failed or partly did; percent, rounded down; null when there are none. */
  readonly score: number | null;
  /** How many those are, and how many are in the catalogue. */
  readonly coverage: { readonly evaluated: number; readonly total: number };
  readonly counts: Readonly<Record<ControlResult, number>>;
  /** In the order of the catalogue. */
  readonly controls: readonly ControlAssessment[];
}

export interface Compliance {
  /** Which mapping of findings to controls: changes with every edit of it. */
  readonly mapping: string;
  /** Whether somebody named frameworks: only then people are shown them unasked. */
  readonly isAsked: boolean;
  readonly frameworks: readonly FrameworkAssessment[];
}

export const NO_COMPLIANCE: Compliance = { mapping: '', isAsked: false, frameworks: [] };
