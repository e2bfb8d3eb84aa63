// JUnit XML: valid by the schema of Jenkins whatever was scanned, numbers that add up, and cases only of what was judged.

import { describe, expect, test } from '@jest/globals';
import { JUNIT_BYTES } from '../../src/lib/limits.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { render } from '../../src/reports/index.ts';
import { largeBill } from './bill-size.ts';
import { assessed, assessment, liveTarget, location, rule, target } from './builders.ts';
import { expectGolden } from './golden.ts';
import { type Element, elementsOf, junitProblems, schemaProblems } from './junit-rules.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';
import { expectReadable } from './readable.ts';

const SHELL = rule({ id: 'code/shell', category: 'execution' });
const PATH = rule({ id: 'code/path', category: 'execution' });
const NOTE = rule({ id: 'text/note', category: 'prompt', tier: 'context' });
const RULES = new Map([SHELL, PATH, NOTE].map((each) => [each.id, each]));

/** `suite/case: how it ends`, for all of them. */
async function endsOf(of: Assessment): Promise<readonly string[]> {
  const { children } = elementsOf(await render(of, 'junit'));
  return children.flatMap((suite) =>
    suite.children
      .filter(({ tag }) => tag === 'testcase')
      .map((each) => `${suite.attributes.name}/${each.attributes.name}: ${endOf(each)}`),
  );
}

function endOf({ children: [outcome] }: Element): string {
  if (!outcome) return 'passes';
  const { tag, attributes } = outcome;
  return `${tag}${attributes.type === undefined ? '' : ` ${attributes.type}`} "${attributes.message}"`;
}

test('golden file', async () => {
  expectGolden('kitchen-sink.junit.xml', await render(kitchenSink(), 'junit'));
});

test.each<[string, () => Assessment]>([
  ['one of everything', kitchenSink],
  ['nothing', assessment],
  ['nothing scanned', () => assessment({ targets: [] })],
  ['hostile findings', hostile],
])('%s is valid, adds up and can be read', async (_, of) => {
  const text = await render(of(), 'junit');
  expect(await schemaProblems(text)).toEqual([]);
  expect(junitProblems(text)).toEqual([]);
  expectReadable(text);
});

describe('is refused', () => {
  test.each([
    ['an element of our own', '<testsuite ', '<risk/><testsuite '],
    ['a case without a name', '<testcase name=', '<testcase classname=""  name2='],
    ['an attribute of our own', '<failure ', '<failure file="a" '],
    ['a suite without numbers', ' errors="0" skipped=', ' skipped='],
    ['a number below the cases', 'skipped="', 'skipped="1'],
    ['a case twice', 'name="text/urgency"', 'name="text/conceal-directive"'],
    ['text that is markup', 'curl -s', '<curl> -s'],
    ['a character that is none', 'curl -s', 'curl \u0008 -s'],
  ])('%s', async (_, from, to) => {
    const text = await render(kitchenSink(), 'junit');
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    const problems = [...(await schemaProblems(broken))];
    if (problems.length === 0) problems.push(...junitProblems(broken));
    expect(problems).not.toEqual([]);
  });
});

describe('a rule', () => {
  const RUN = 'scan/everything was looked at: passes';

  test('passes when it had something to look at, and has no case when not, or when it is context', async () => {
    const of = assessment({ rules: RULES, applied: new Set(['code/shell', 'text/note']) });
    expect(await endsOf(of)).toEqual([RUN, 'execution/code/shell: passes']);
  });

  test('fails by what is new or open and shown, stopping or not', async () => {
    const gating = assessed(SHELL, { message: 'One.' }, { status: 'new', isGating: true });
    const other = assessed(SHELL, { message: 'Two.', severity: 'medium' }, { status: 'new' });
    expect(await endsOf(assessment({ findings: [gating, other] }))).toEqual([
      RUN,
      'execution/code/shell: failure critical "One. (and 1 more finding)"',
    ]);
    expect(await endsOf(assessment({ findings: [other] }))).toEqual([
      RUN,
      'execution/code/shell: failure medium "Two."',
    ]);
  });

  test('is skipped where nothing it found counts', async () => {
    const findings = [
      assessed(SHELL, {}, { status: 'known' }),
      assessed(SHELL, {}, { status: 'known' }),
      assessed(SHELL, {}, { status: 'suppressed', suppression: { by: 'inline', reason: 'ours', isAdded: false } }),
      assessed(PATH, {}, { tier: 'review' }),
      assessed(PATH, {}, { isShown: false }),
    ];
    expect(await endsOf(assessment({ findings }))).toEqual([
      RUN,
      'execution/code/path: skipped "1 not shown; 1 for review"',
      'execution/code/shell: skipped "2 older, not counted; 1 ignored"',
    ]);
  });

  test('has a case for each of several targets it found something in', async () => {
    const findings = ['workspace', 'mcp:weather'].map((id) =>
      assessed(SHELL, { message: id, locations: [location({ target: id })] }),
    );
    const targets = [target(), liveTarget()];
    expect(await endsOf(assessment({ findings, targets, rules: RULES, applied: new Set(['code/path']) }))).toEqual([
      RUN,
      'execution/code/path: passes',
      'execution/code/shell: failure critical "workspace"',
      'execution/code/shell [weather]: failure critical "mcp:weather"',
    ]);
  });
});

describe('the run', () => {
  const { coverage } = assessment();
  const gapped = (reason: 'too-large' | 'detector-failed') => ({
    ...coverage,
    percent: 99,
    gapCounts: { [reason]: 2 },
  });

  test.each<[string, Partial<Assessment>, string]>([
    ['all was looked at', {}, 'passes'],
    ['files were too large', { coverage: gapped('too-large') }, 'skipped "Looked at 99 %: 2 files only in part."'],
    [
      'a detector failed',
      { coverage: gapped('detector-failed') },
      'error detector-failed "Looked at 99 %: 2 checks broken off."',
    ],
    [
      'it fails for what was missed',
      { coverage: gapped('too-large'), verdict: { status: 'fail', reason: 'Failed: incomplete' } },
      'error incomplete "Failed: incomplete"',
    ],
    [
      'there is no verdict',
      { verdict: { status: 'none', reason: 'Nothing could be read.' } },
      'error no-verdict "Nothing could be read."',
    ],
  ])('%s', async (_, parts, end) => {
    expect(await endsOf(assessment(parts))).toEqual([`scan/everything was looked at: ${end}`]);
  });
});

test('what does not fit in is said, and the numbers still add up', async () => {
  const { findings, ...of } = largeBill(0, 6000, 'Very long words. '.repeat(60));
  const rules = findings.map((each, index) => {
    const own = { ...each.rule, id: `pack/rule-${index}` };
    return { ...each, rule: own, finding: { ...each.finding, ruleId: own.id } };
  });
  const text = await render({ ...of, findings: rules }, 'junit');
  expect(Buffer.byteLength(text)).toBeLessThan(JUNIT_BYTES + 6000 * 1200);
  expect(junitProblems(text)).toEqual([]);
  const bare = [...text.matchAll(/<failure [^>]*\/>/g)].length;
  expect(bare).toBeGreaterThan(0);
  expect(text).toContain(
    `<property name="left-out" value="The details of ${bare} cases are left out, for the size of this file; the JSON report has all."/>`,
  );
});
