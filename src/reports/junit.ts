// JUnit XML, as CI systems draw it: a suite for each category, in it a case for each rule and target. Of the format only what
// all readers know (https://github.com/testmoapp/junitxml) and the schema of Jenkins allows; no times and no host, so that the
// same input gives the same bytes.
//
// A rule that found nothing has a case, which passes, only when it had something to look at; that is known of the run and not of
// each target. Whether all that should be looked at was is a case of its own.

import { visibleWithin, xml } from '../lib/escape.ts';
import { JUNIT_BYTES } from '../lib/limits.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import { displayPaths } from './groups.ts';
import { caseOf, type JunitCase } from './junit-case.ts';
import { paintFor } from './paint.ts';
import type { Report } from './report.ts';
import { scoreSentence } from './score-words.ts';
import type { TextStyle } from './text-way.ts';
import { missed, PROSE, plural } from './wording.ts';

interface Suite {
  readonly name: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly JunitCase[];
}

const NAME = 200;
const WIDTH = 120;
const OF_RUN = 'scan';
const NO_VERDICT = 'no-verdict';

export const junitReport: Report = { format: 'junit', mediaType: 'application/xml', render };

function render(assessment: Assessment): string {
  const style: TextStyle = { paint: paintFor(false), width: WIDTH, edge: WIDTH, pathOf: displayPaths(assessment) };
  const suites = suitesOf(assessment, style);
  const all = suites.flatMap(({ cases }) => cases);
  const { told, leftOut } = detailsWithin(all);
  const note = `The details of ${plural(leftOut, 'case')} are left out, for the size of this file; the JSON report has all.`;
  const run: Suite = {
    name: OF_RUN,
    properties: [...propertiesOf(assessment), ...(leftOut > 0 ? [['left-out', note] as const] : [])],
    cases: [runCase(assessment)],
  };
  const lines = [run, ...suites].flatMap((suite) => suiteLines(suite, told));
  const totals = countsOf([...run.cases, ...all]);
  // The schema of Jenkins knows no `skipped` here.
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes([['name', 'bartizan'], ...totals.filter(([name]) => name !== 'skipped')])}>`,
    ...lines,
    '</testsuites>',
    '',
  ].join('\n');
}

/** One for each category, in order of its name; cases in order of theirs. */
function suitesOf({ findings, rules, applied, targets }: Assessment, style: TextStyle): readonly Suite[] {
  const suites = new Map<string, JunitCase[]>();
  const add = (category: string, each: JunitCase) => {
    const name = visibleWithin(category, NAME);
    const suite = suites.get(name);
    if (suite) suite.push(each);
    else suites.set(name, [each]);
  };
  const names = new Map(targets.map(({ id, name }) => [id, targets.length === 1 || name === '.' ? '' : ` [${name}]`]));
  for (const of of byRuleAndTarget(findings)) {
    const [{ rule, finding }] = of;
    const name = `${rule.id}${names.get(finding.locations[0].target) ?? ''}`;
    add(rule.category, caseOf(visibleWithin(name, NAME), of, style));
  }
  const failed = new Set(findings.map(({ rule }) => rule.id));
  for (const { id, category, tier } of rules.values())
    if (applied.has(id) && !failed.has(id) && tier !== 'context') add(category, { name: visibleWithin(id, NAME) });
  return [...suites]
    .map(([name, cases]) => ({ name, properties: [], cases: toldApart(cases) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function byRuleAndTarget(
  findings: readonly AssessedFinding[],
): readonly (readonly [AssessedFinding, ...AssessedFinding[]])[] {
  const runs = new Map<string, [AssessedFinding, ...AssessedFinding[]]>();
  for (const each of findings) {
    const key = JSON.stringify([each.rule.id, each.finding.locations[0].target]);
    const run = runs.get(key);
    if (run) run.push(each);
    else runs.set(key, [each]);
  }
  return [...runs.values()];
}

/** In order of their names; of those with one name, as cut ones may have, each gets a number. */
function toldApart(cases: readonly JunitCase[]): readonly JunitCase[] {
  const seen = new Map<string, number>();
  return cases
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((each) => {
      const nth = (seen.get(each.name) ?? 0) + 1;
      seen.set(each.name, nth);
      return nth === 1 ? each : { ...each, name: `${each.name} (${nth})` };
    });
}

/** Whether the run as a whole can be relied on. */
function runCase({ verdict, findings, coverage }: Assessment): JunitCase {
  const name = 'everything was looked at';
  const gaps = missed(coverage);
  const failed = coverage.gapCounts['detector-failed'] ?? 0;
  if (verdict.status === 'none')
    return { name, outcome: { element: 'error', type: NO_VERDICT, message: reasonOf(verdict) } };
  if (gaps === undefined) return { name };
  const isFailing = verdict.status === 'fail' && !findings.some(({ isGating }) => isGating);
  if (failed > 0) return { name, outcome: { element: 'error', type: 'detector-failed', message: gaps } };
  if (isFailing) return { name, outcome: { element: 'error', type: 'incomplete', message: reasonOf(verdict) } };
  return { name, outcome: { element: 'skipped', message: gaps } };
}

function reasonOf({ reason }: Assessment['verdict']): string {
  return visibleWithin(reason, PROSE);
}

function propertiesOf(assessment: Assessment): Suite['properties'] {
  const { tool, verdict, sentence, score } = assessment;
  return [
    ['version', tool.version],
    ['verdict', verdict.status],
    ['reason', verdict.reason],
    ['sentence', sentence],
    ['score', score.overall === null ? '' : String(score.overall)],
    ['grade', score.grade],
    ['score-in-words', scoreSentence(assessment)],
  ]
    .filter(([, value]) => value !== '')
    .map(([name = '', value = '']) => [name, visibleWithin(value, PROSE)] as const);
}

/** The details as far as they fit, those of failures first. */
function detailsWithin(cases: readonly JunitCase[]): {
  readonly told: ReadonlyMap<JunitCase, string>;
  readonly leftOut: number;
} {
  const isSkipped = ({ outcome }: JunitCase) => outcome?.element === 'skipped';
  const told = new Map<JunitCase, string>();
  let left = JUNIT_BYTES;
  let leftOut = 0;
  for (const each of cases.toSorted((a, b) => Number(isSkipped(a)) - Number(isSkipped(b)))) {
    if (!each.outcome?.details) continue;
    const text =
      left > 0
        ? each.outcome
            .details()
            .map((line) => xml(line.trimEnd()))
            .join('\n')
        : '';
    left -= Buffer.byteLength(text);
    if (left > 0) told.set(each, text.trimEnd());
    else leftOut++;
  }
  return { told, leftOut };
}

function suiteLines({ name, properties, cases }: Suite, told: ReadonlyMap<JunitCase, string>): readonly string[] {
  return [
    `  <testsuite${attributes([['name', name], ...countsOf(cases)])}>`,
    ...(properties.length === 0
      ? []
      : [
          '    <properties>',
          ...properties.map(
            ([property, value]) =>
              `      <property${attributes([
                ['name', property],
                ['value', value],
              ])}/>`,
          ),
          '    </properties>',
        ]),
    ...cases.flatMap((each) => caseLines(each, name, told.get(each))),
    '  </testsuite>',
  ];
}

function caseLines({ name, outcome }: JunitCase, suite: string, details: string | undefined): readonly string[] {
  const open = `    <testcase${attributes([
    ['name', name],
    ['classname', `bartizan.${suite}`],
  ])}`;
  if (!outcome) return [`${open}/>`];
  const { element, type, message } = outcome;
  const opened = `      <${element}${attributes([['message', message], ...(type === undefined ? [] : [['type', type] as const])])}`;
  const closed =
    details === undefined || details === '' ? `${opened}/>` : `${opened}>\n${details}\n      </${element}>`;
  return [`${open}>`, closed, '    </testcase>'];
}

type Attribute = readonly [name: string, value: string];

function countsOf(cases: readonly JunitCase[]): readonly Attribute[] {
  const count = (element: string) => String(cases.filter(({ outcome }) => outcome?.element === element).length);
  return [
    ['tests', String(cases.length)],
    ['failures', count('failure')],
    ['errors', count('error')],
    ['skipped', count('skipped')],
  ];
}

function attributes(of: readonly Attribute[]): string {
  return of.map(([name, value]) => ` ${name}="${xml(value)}"`).join('');
}
