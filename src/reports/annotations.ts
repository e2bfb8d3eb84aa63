// Findings as annotations on the lines of a pull request. GitHub shows ten of each level per step and drops the rest in
// silence, so the worst come first and the others are counted.

import { cut, visible, visibleWithin } from '../lib/escape.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import type { Range } from '../model/location.ts';
import { CONFIDENCES, SEVERITIES } from '../model/severity.ts';
import type { PathOf } from './groups.ts';
import { groupOf } from './groups.ts';
import { copiesOf, isFile, repositoryPaths } from './places.ts';
import { doubtsOf, fromWhere } from './way.ts';
import { EACH_IGNORED, PROSE, placesInBrief, plural, whatAndWhy } from './wording.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** What and why, where else, the fix, and how to ignore it, a line each; at most 4,096 characters. */
  readonly message: string;
  /**
   * Path from the root of the repository, as it is on disk: GitHub finds the file by it. Deliveries pass it as a
   * property that is escaped, never into a line of text.
   */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only when start and end line are equal, as GitHub demands; `endColumn` is the last column marked. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export type AnnotationLimits = Readonly<Record<Annotation['level'], number>>;

const PER_STEP: AnnotationLimits = { error: 10, warning: 10, notice: 10 };
const TITLE = 200;
const ALSO = 600;
/** An ignore line that had to be cut would not work; a longer one is left to the summary. */
const IGNORE = 1000;

/** The annotations to post, worst first, and how many more there would be. */
export function annotationsOf(
  assessment: Assessment,
  limits: AnnotationLimits = PER_STEP,
): { readonly shown: readonly Annotation[]; readonly hidden: number } {
  const pathOf = repositoryPaths(assessment.targets);
  const wanted = assessment.findings
    .flatMap((assessed) => {
      const level = levelOf(assessed);
      return level === undefined ? [] : [{ assessed, level }];
    })
    .sort((a, b) => rank(a.assessed) - rank(b.assessed));
  const left = { ...limits };
  const shown = wanted.flatMap(({ assessed, level }) => {
    // What has no file has no line to stand on.
    if (left[level] <= 0 || !isFile(assessed.finding.locations[0])) return [];
    left[level]--;
    return [annotation(assessed, level, pathOf)];
  });
  return { shown, hidden: wanted.length - shown.length };
}

/** Known, ignored and context findings are never annotated; of the others what the display filters leave. */
function levelOf(assessed: AssessedFinding): Annotation['level'] | undefined {
  const group = groupOf(assessed);
  if (group === 'gating') return 'error';
  if (!assessed.isShown) return undefined;
  return group === 'other' ? 'warning' : group === 'review' ? 'notice' : undefined;
}

function rank({ isGating, finding }: AssessedFinding): number {
  const worst = SEVERITIES.indexOf(finding.severity) * CONFIDENCES.length + CONFIDENCES.indexOf(finding.confidence);
  return isGating ? worst : worst + SEVERITIES.length * CONFIDENCES.length;
}

function annotation(assessed: AssessedFinding, level: Annotation['level'], pathOf: PathOf): Annotation {
  const { finding, rule } = assessed;
  const [cause] = finding.locations;
  return {
    level,
    title: cut(visible(cut(`${finding.severity}: ${rule.id}`, TITLE)), TITLE),
    message: [
      prose(whatAndWhy(assessed)),
      ...comesFrom(assessed, pathOf),
      ...alsoAt(assessed, pathOf),
      `Fix: ${prose(rule.fix)}`,
      ignore(assessed),
    ].join('\n'),
    path: pathOf(cause),
    ...placeOf(cause.range),
  };
}

/** Where the text of a flow comes in. */
function comesFrom({ finding }: AssessedFinding, pathOf: PathOf): readonly string[] {
  const from = fromWhere(finding, pathOf);
  const doubts = doubtsOf(finding);
  return [
    ...(from === undefined ? [] : [visibleWithin(`From ${from}.`, ALSO)]),
    ...(doubts.length === 0 ? [] : [visibleWithin(`Note: ${doubts.join('; ')}.`, ALSO)]),
  ];
}

function alsoAt(assessed: AssessedFinding, pathOf: PathOf): readonly string[] {
  const copies = copiesOf(assessed);
  if (copies.length === 0) return [];
  const also = `Also at ${plural(copies.length, 'more place')}: ${placesInBrief(copies, pathOf)}; ${EACH_IGNORED}.`;
  return [visibleWithin(also, ALSO)];
}

function prose(text: string): string {
  return cut(visible(cut(text, PROSE)), PROSE);
}

function ignore({ finding, ignoreLine }: AssessedFinding): string {
  const line = visible(cut(finding.inlineIgnore ?? ignoreLine, IGNORE + 1));
  if (line.length > IGNORE) return 'Ignore: the line to paste is in the job summary.';
  return finding.inlineIgnore === undefined ? `Ignore, in bartizan.yml: ${line}` : `Ignore: ${line}`;
}

/** A range that ends before the first column of a line ends on the line before. */
function placeOf({ start, end }: Range): Pick<Annotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  const endLine = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
  if (endLine !== start.line || end.line !== start.line) return { startLine: start.line, endLine };
  return {
    startLine: start.line,
    endLine,
    startColumn: start.column,
    endColumn: Math.max(start.column, end.column - 1),
  };
}
