// The JSON report is an interface: its golden file, its published schema, and what it makes of hostile strings.

import { describe, expect, test } from '@jest/globals';
import { jsonReport } from '../../src/reports/json.ts';
import { assessed, assessment, location, rule, target } from './builders.ts';
import { expectGolden } from './golden.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';
import { put } from './put.ts';
import { validateReport, validateReportStrictly } from './schemas.ts';

function render(of = kitchenSink()) {
  return jsonReport.render(of, {});
}

test('golden file', () => {
  expectGolden('kitchen-sink.json', render());
});

test('is the same every time', () => {
  expect(render()).toBe(render());
});

test.each([
  ['kitchen sink', kitchenSink()],
  ['hostile', hostile()],
  ['empty', assessment()],
  ['nothing to look at', assessment({ coverage: { ...assessment().coverage, percent: null } })],
])('%s is valid and has no member beyond the schema', (_, of) => {
  const report = JSON.parse(render(of));
  expect(validateReport(report)).toEqual([]);
  expect(validateReportStrictly(report)).toEqual([]);
});

describe('the schema refuses', () => {
  test.each([
    ['a version to come', ['version'], 2],
    ['a missing reserved member', ['drift'], undefined],
    ['a missing score', ['score'], undefined],
    ['a score out of range', ['score'], 101],
    ['a verdict that is none', ['verdict', 'status'], 'passed'],
    ['a sixth severity', ['summary', 'none'], 1],
    ['a severity that is none', ['findings', '0', 'severity'], 'High'],
    ['line 0', ['findings', '0', 'locations', '0', 'line'], 0],
    ['no location', ['findings', '0', 'locations'], []],
    ['a fingerprint in another form', ['findings', '0', 'fingerprint'], '8F31'],
    ['a suppressed finding without why', ['findings', '8', 'suppression'], undefined],
    [
      'why, of a finding that is not suppressed',
      ['findings', '0', 'suppression'],
      { by: 'x', reason: '', until: null },
    ],
    ['a compliance id that is no list', ['findings', '0', 'compliance', 'hipaa'], '164.308'],
    ['a result of a control that is none', ['compliance', '0', 'controls', '0', 'result'], 'passed'],
    ['a framework without its edition', ['compliance', '0', 'edition'], undefined],
    ['coverage in tenths', ['coverage', 'percent'], 99.5],
  ])('%s', (_, path, value) => {
    const report = JSON.parse(render());
    put(report, path, value);
    expect(validateReport(report)).not.toEqual([]);
  });

  test('in the strict form also a member it does not name', () => {
    const report = JSON.parse(render());
    put(report, ['findings', '0', 'severty'], 'high');
    expect(validateReport(report)).toEqual([]);
    expect(validateReportStrictly(report)).toEqual(['/findings/0 must NOT have additional properties severty']);
  });
});

test('the summary counts what is open for gate and review', () => {
  expect(JSON.parse(render()).summary).toEqual({ critical: 1, high: 4, medium: 1, low: 0, info: 1 });
});

test('context and suppressed findings are there and say so', () => {
  const kinds = JSON.parse(render()).findings.map(
    (each: { tier: string; status: string }) => `${each.tier} ${each.status}`,
  );
  expect(kinds).toContain('context open');
  expect(kinds.filter((kind: string) => kind.endsWith('suppressed'))).toHaveLength(2);
});

test('ids carry their edition and frameworks their short names', () => {
  const [first] = JSON.parse(render()).findings;
  expect(first.owasp).toEqual(['LLM03:2025', 'LLM04:2026', 'MCP04:2025', 'MCP05:2025', 'ASI04:2026']);
  expect(first.cwe).toEqual(['CWE-494', 'CWE-78']);
  expect(first.compliance).toEqual({
    mitre_atlas: [],
    soc2: ['CC6.8', 'CC7.1'],
    hipaa: ['164.308(a)(1)(ii)(A)'],
    nist_ai_rmf: [],
    nist_ai_600_1: ['Information Security'],
    eu_ai_act: [],
    iso_42001: [],
    pci_dss_4: [],
  });
});

test('paths start at the root of the repository; URIs stay', () => {
  const of = assessment({
    targets: [target({ repositoryPrefix: 'app/' })],
    findings: [
      assessed(rule(), { locations: [location({ path: 'a.md' }), location({ path: 'https://mcp.example/sse' })] }),
    ],
  });
  const paths = JSON.parse(render(of)).findings[0].locations.map((each: { path: string }) => each.path);
  expect(paths).toEqual(['app/a.md', 'https://mcp.example/sse']);
});

describe('hostile strings', () => {
  const text = render(hostile());

  test('the text can be printed anywhere', () => {
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\p{Cs}/u);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('values are what they were, but for lone surrogates', () => {
    const messages = JSON.parse(text)
      .findings.filter(({ origin }: { origin: string }) => origin === 'local')
      .map((each: { message: string }) => each.message);
    const expected = hostile().findings.map((each) => each.finding.message.replace(/\p{Cs}/gu, '\ufffd'));
    expect(messages).toEqual(expected);
    expect(JSON.stringify(JSON.parse(text))).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
  });

  test('an escaped backslash before u is not taken for an escape', () => {
    const of = assessment({ notices: [{ kind: 'config', message: '\\ud800 \\\\ud800 \\\ud800' }] });
    expect(JSON.parse(render(of)).notices[0].message).toBe('\\ud800 \\\\ud800 \\\ufffd');
  });
});
