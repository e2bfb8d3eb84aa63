// What each report says of live servers: how they were spoken to and as whom, what they offer, why one was not read, and
// the place of what was found at one.

import { describe, expect, test } from '@jest/globals';
import type { Assessment } from '../../src/model/assessment.ts';
import type { LiveInfo } from '../../src/model/target.ts';
import { annotationsOf } from '../../src/reports/annotations.ts';
import { render } from '../../src/reports/index.ts';
import { summaryMarkdown } from '../../src/reports/markdown/summary.ts';
import { assessed, assessment, LIVE, liveTarget, location, range, rule, target } from './builders.ts';
import { githubProblems } from './sarif-rules.ts';
import { validateReportStrictly, validateSarif } from './schemas.ts';

const { url: _, transport: __, ...UNREAD } = LIVE;
const GONE: LiveInfo = { ...UNREAD, reach: 'public', requests: 1, tools: 0, prompts: 0, isUnreachable: true };
const COVERAGE: Assessment['coverage'] = {
  filesListed: 414,
  filesWhole: 414,
  bytes: 3_456_789,
  kinds: { 'mcp-config': 3, 'mcp-definitions': 1, 'mcp-observations': 1 },
  gaps: [],
  gapCounts: {},
  percent: 100,
};
const clean = assessment({ targets: [target(), liveTarget()], coverage: COVERAGE });
const only = assessment({ targets: [liveTarget()], coverage: { ...COVERAGE, filesListed: 2, kinds: {} } });
const gone = assessment({
  targets: [target(), liveTarget(), liveTarget({ id: 'mcp:prod', name: 'prod', live: GONE })],
  coverage: {
    ...COVERAGE,
    filesListed: 415,
    gaps: [{ target: 'mcp:prod', path: 'prod', reason: 'server-unreachable', detail: 'Nothing listens there.' }],
    gapCounts: { 'server-unreachable': 1 },
    percent: 99,
  },
  verdict: { status: 'warn', reason: 'Passed: nothing found; 1 thing could not be looked at' },
});
const spoken = location({
  target: 'mcp:weather',
  path: 'mcp://weather/definitions.json',
  range: range(9, 3, 9, 9),
  logical: 'server "weather", tool "get_forecast"',
});
const found = assessed(rule(), { locations: [spoken] }, { isGating: true });
const anchored = assessed(rule(), {
  locations: [location({ path: 'src/server.ts', range: range(20, 1, 20, 9) }), spoken],
});
const failed = { ...clean, findings: [found], verdict: { status: 'fail', reason: 'Failed: 1 finding' } } as const;

const AGENT = 'bartizan/1.2.3 (+https://github.com/bartizan/bartizan)';
const FACTS = 'streamable-http (loopback), 14 tools, 1 prompt, profile standard, 38 requests';
/** Without the backslashes of Markdown. */
const summary = (of: Assessment) => summaryMarkdown(of).replaceAll('\\', '');
const text = (of: Assessment) => render(of, 'text');
const json = async (of: Assessment) => JSON.parse(await render(of, 'json'));
const sarif = async (of: Assessment) => JSON.parse(await render(of, 'sarif'));

describe('the extent', () => {
  test('counts servers with their tools, and what they said as no file', async () => {
    expect(await text(clean)).toContain('412 files, 3 MCP configs, 1 MCP server (14 tools)');
    expect(summary(clean)).toContain('412 files, 3 MCP configs, 1 MCP server (14 tools), 0 not looked at.');
    expect(await text(gone)).toContain('412 files, 3 MCP configs, 1 MCP server (14 tools)');
  });

  test('names no files where none were asked for', async () => {
    expect(await text(only)).toMatch(/^bartizan 1\.2\.3 · 1 MCP server \(14 tools\) · /);
    const snapshot = assessment({ targets: [liveTarget({ live: { ...LIVE, isSnapshot: true } })] });
    expect(await text(snapshot)).toMatch(/^bartizan 1\.2\.3 · 3 MCP configs, 1 snapshot \(14 tools\) · /);
    expect(await text(snapshot)).not.toContain('Asked as');
  });
});

describe('each server', () => {
  test('is said with its profile, its requests and who asked', async () => {
    for (const said of [await text(clean), await text(gone), await text(failed)]) {
      expect(said).toContain(`weather: ${FACTS}\n`);
      expect(said).toContain(`Asked as ${AGENT}\n`);
    }
    for (const said of [summary(clean), summary(gone), summary(failed)]) {
      expect(said).toContain(`Server \`weather\`: ${FACTS}.`);
      expect(said).toContain(`Asked as \`${AGENT}\`.`);
    }
  });

  test('that was not read is said with the reason', async () => {
    expect(await text(gone)).toContain('prod: not read. Nothing listens there.');
    expect(await text(gone)).toContain('Looked at 99 %: 1 MCP server not read.');
    expect(summary(gone)).toContain('Server `prod`: not read. Nothing listens there.');
  });

  test('that was left out on purpose, too', async () => {
    const skipped = assessment({
      targets: [target(), liveTarget({ live: { ...GONE, userAgent: '', requests: 0, isSkipped: true } })],
      coverage: {
        ...COVERAGE,
        kinds: {},
        filesListed: 412,
        gaps: [{ target: 'mcp:weather', path: 'weather', reason: 'excluded', detail: 'It needs a secret.' }],
        gapCounts: { excluded: 1 },
      },
    });
    expect(await text(skipped)).toContain('weather: not read. It needs a secret.');
    expect(await text(skipped)).not.toContain('Asked as');
    expect(summary(skipped)).toContain('It needs a secret.');
  });

  test('is in the JSON report', async () => {
    const report = await json(gone);
    expect(validateReportStrictly(report)).toEqual([]);
    expect(report.targets).toEqual([
      { id: 'workspace', kind: 'workspace', name: '.' },
      {
        id: 'mcp:weather',
        kind: 'mcp-server',
        name: 'weather',
        url: 'http://localhost:3000/mcp',
        transport: 'streamable-http',
        reach: 'loopback',
        profile: 'standard',
        requests: 38,
        userAgent: AGENT,
        tools: 14,
        prompts: 1,
        resources: 0,
        snapshot: false,
        read: true,
        skipped: false,
      },
      expect.objectContaining({ id: 'mcp:prod', transport: null, read: false, skipped: false }),
    ]);
  });
});

describe('what was found at a server', () => {
  test('stands at its tool for people, not at lines that nobody sees', async () => {
    expect(await text(failed)).toContain('\n  server "weather", tool "get_forecast"  critical');
    expect(summary(failed)).toMatch(/\| critical \| server "weather", tool "get_forecast" \|/);
    const both = { ...failed, findings: [anchored] };
    expect(await text(both)).toMatch(
      /src\/server\.ts:20:1 {2}critical[\s\S]*\n {4}server "weather", tool "get_forecast"/,
    );
    expect(summary(both)).toContain('`src/server.ts` 20');
  });

  test('many of one rule are named by their tools', async () => {
    const findings = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      assessed(rule(), { locations: [{ ...spoken, logical: `server "weather", tool "${name}"` }] }),
    );
    expect(await text({ ...failed, findings })).toContain(
      'and 2 more: server "weather", tool "d"; server "weather", tool "e"',
    );
  });

  test('that was observed is shown by its evidence, not by how it was written down', async () => {
    const snippet = { firstLine: 8, lines: ['"response": {', '"status": 200,'], mark: range(9, 1, 9, 9) };
    const place = { ...spoken, path: 'mcp://weather/observations.json', logical: 'server "weather" / Origin', snippet };
    const evidence = ['POST /mcp, foreign origin: 200'];
    const observed = { ...failed, findings: [assessed(rule(), { locations: [place], evidence }, { isGating: true })] };
    for (const said of [await text(observed), summary(observed)]) {
      expect(said).toContain('server "weather" / Origin');
      expect(said).toContain(evidence[0]);
      expect(said).not.toContain('"status"');
    }
  });

  test('has a valid place in SARIF, in the lock where no line of the repository causes it', async () => {
    for (const [findings, uri] of [
      [[found], 'bartizan.lock'],
      [[anchored], 'src/server.ts'],
    ] as const) {
      const log = await sarif({ ...failed, findings });
      expect([validateSarif(log), githubProblems(log)]).toEqual([[], []]);
      const [result] = log.runs[0].results;
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
      expect(JSON.stringify(result)).not.toContain('mcp://');
    }
  });

  test('is annotated where a line causes it', () => {
    expect(annotationsOf({ ...failed, findings: [found] })).toMatchObject({ shown: [], hidden: 1 });
    expect(annotationsOf({ ...failed, findings: [anchored] }).shown).toMatchObject([{ path: 'src/server.ts' }]);
  });
});

test('a change of a locked definition is shown as the lines that came and went', async () => {
  const changed = assessed(
    rule({ id: 'pin/tool-changed' }),
    { ruleId: 'pin/tool-changed', locations: [spoken], evidence: ['- Asks first.', '+ Asks nobody.'] },
    { isGating: true },
  );
  const drifted = { ...failed, findings: [changed] };
  expect(summaryMarkdown(drifted)).toContain('```diff\n- Asks first.\n+ Asks nobody.\n```');
  expect(await render(drifted, 'text', { color: false, verbose: false })).toContain(
    '│ - Asks first.\n  │ + Asks nobody.',
  );
});
