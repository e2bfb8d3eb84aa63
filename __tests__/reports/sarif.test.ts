// The SARIF report must be taken by GitHub as it is: golden file, official schema, GitHub's rules, hostile strings.

import { describe, expect, test } from '@jest/globals';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Finding } from '../../src/model/finding.ts';
import { RESULT_LIMIT, sarifReport } from '../../src/reports/sarif.ts';
import { assessed, assessment, location, range, rule, step, target } from './builders.ts';
import { expectGolden } from './golden.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';
import { put } from './put.ts';
import { githubProblems } from './sarif-rules.ts';
import { validateSarif } from './schemas.ts';

function render(of: Assessment = kitchenSink(), category?: string): string {
  return sarifReport.render(of, category === undefined ? {} : { category });
}

function run(of?: Assessment, category?: string) {
  return JSON.parse(render(of, category)).runs[0];
}

/** Findings that differ in what a test says and in nothing else. */
function only(...findings: Assessment['findings']): Assessment {
  return assessment({ findings });
}

test('golden file, spread over lines so that a person can read a difference', () => {
  expect(render().split('\n')).toHaveLength(2);
  expectGolden('kitchen-sink.sarif', `${JSON.stringify(JSON.parse(render()), null, 2)}\n`);
});

test.each([
  ['kitchen sink', kitchenSink()],
  ['hostile', hostile()],
  ['nothing found', assessment()],
  ['nothing scanned', assessment({ verdict: { status: 'none', reason: 'No verdict: nothing to scan' } })],
])('%s: valid, taken by GitHub, one line, the same every time', (_, of) => {
  const text = render(of);
  expect(validateSarif(JSON.parse(text))).toEqual([]);
  expect(githubProblems(JSON.parse(text))).toEqual([]);
  expect(text.indexOf('\n')).toBe(text.length - 1);
  expect(render(of)).toBe(text);
});

describe('the schema refuses', () => {
  test.each([
    ['another version', ['version'], '2.2.0'],
    ['no runs', ['runs'], undefined],
    ['a result without a message', ['runs', '0', 'results', '0', 'message'], undefined],
    ['a level that is none', ['runs', '0', 'results', '0', 'level'], 'high'],
    ['a member it does not know', ['runs', '0', 'results', '0', 'severity'], 'high'],
    ['line 0', ['runs', '0', 'results', '0', 'locations', '0', 'physicalLocation', 'region', 'startLine'], 0],
    ['a tool without a driver', ['runs', '0', 'tool', 'driver'], undefined],
    ['no word on success', ['runs', '0', 'invocations', '0', 'executionSuccessful'], undefined],
  ])('%s', (_, path, value) => {
    const sarif = JSON.parse(render());
    put(sarif, path, value);
    expect(validateSarif(sarif)).not.toEqual([]);
  });
});

describe('githubProblems tells', () => {
  const RUN = ['runs', '0'];
  const RULE = [...RUN, 'tool', 'driver', 'rules', '0'];
  const RESULT = [...RUN, 'results', '0'];
  const PLACE = [...RESULT, 'locations', '0', 'physicalLocation'];
  const STEP = [...RUN, 'results', '2', 'codeFlows', '0', 'threadFlows', '0', 'locations', '0'];
  const REVIEW = [...RUN, 'tool', 'driver', 'rules', '2'];
  const first = JSON.parse(render()).runs[0];

  test.each<[string, readonly string[], unknown]>([
    ['$schema is missing', ['$schema'], ''],
    ['version is not 2.1.0', ['version'], '2.0.0'],
    ['no run', ['runs'], []],
    ['more than 20 runs', ['runs'], Array.from({ length: 21 }, () => first)],
    ['second run of category', ['runs', '1'], first],
    ['tool has no name', [...RUN, 'tool', 'driver', 'name'], ' '],
    ['tool has no semanticVersion', [...RUN, 'tool', 'driver', 'semanticVersion'], undefined],
    ['names no category', [...RUN, 'automationDetails'], undefined],
    ['names no category', [...RUN, 'automationDetails', 'id'], 'bartizan'],
    ['cannot be seen', [...RUN, 'automationDetails', 'id'], 'a\u200bb/'],
    ['rules are missing', [...RUN, 'tool', 'driver', 'rules'], undefined],
    ['results are missing', [...RUN, 'results'], undefined],
    ['columnKind', [...RUN, 'columnKind'], 'unicodeCodePoints'],
    ['two rules have one id', [...RULE, 'id'], 'secrets/private-key'],
    ['more than 5,000 results', [...RUN, 'results'], Array.from({ length: 5001 }, () => first.results[0])],
    ['no id', [...RULE, 'id'], ''],
    ['name is longer than 255', [...RULE, 'name'], 'A'.repeat(256)],
    ['shortDescription is missing', [...RULE, 'shortDescription'], undefined],
    ['fullDescription is longer than 1,024', [...RULE, 'fullDescription', 'text'], 'a'.repeat(1025)],
    ['help.text is missing', [...RULE, 'help', 'text'], ''],
    ['help.markdown is missing', [...RULE, 'help', 'markdown'], undefined],
    ['no default level', [...RULE, 'defaultConfiguration'], undefined],
    ['precision', [...RULE, 'properties', 'precision'], 'certain'],
    ['more than 10 tags', [...RULE, 'properties', 'tags'], ['security', ...'abcdefghij']],
    ['a tag is empty', [...RULE, 'properties', 'tags', '1'], ''],
    ['is not in CWE form', [...RULE, 'properties', 'tags', '1'], 'external/cwe/cwe-78'],
    ['is not in CWE form', [...RULE, 'properties', 'tags', '1'], 'CWE-078'],
    ['go together', [...RULE, 'properties', 'security-severity'], undefined],
    ['go together', [...RULE, 'properties', 'tags'], []],
    ['is not a number in a string', [...RULE, 'properties', 'security-severity'], 9.5],
    ['is not a number in a string', [...RULE, 'properties', 'security-severity'], 'high'],
    ['is not in (0, 10]', [...RULE, 'properties', 'security-severity'], '0.0'],
    ['is not in (0, 10]', [...RULE, 'properties', 'security-severity'], '10.1'],
    ['weighs more than 6.9', [...REVIEW, 'properties', 'security-severity'], '7.0'],
    ['a rule for review is an error', [...REVIEW, 'defaultConfiguration', 'level'], 'error'],
    ['no rule ', [...RESULT, 'ruleId'], 'config/other'],
    ['ruleIndex is another rule', [...RESULT, 'ruleIndex'], 0],
    ['ruleIndex is another rule', [...RESULT, 'ruleIndex'], undefined],
    ['no level', [...RESULT, 'level'], undefined],
    ['no message', [...RESULT, 'message', 'text'], ''],
    ['suppressions means nothing', [...RESULT, 'suppressions'], []],
    ['baselineState means nothing', [...RESULT, 'baselineState'], 'new'],
    ['no fingerprint', [...RESULT, 'partialFingerprints'], undefined],
    ['malformed line hash', [...RESULT, 'partialFingerprints', 'primaryLocationLineHash'], '271789c17abda88f'],
    ['not exactly one location', [...RESULT, 'locations'], []],
    ['related without id', [...RUN, 'results', '1', 'relatedLocations', '0', 'id'], undefined],
    ['message links 1', [...RUN, 'results', '1', 'relatedLocations'], undefined],
    ['message links 7', [...RESULT, 'message', 'text'], 'see [there](7)'],
    ['more than 100 locations', [...RESULT, 'relatedLocations'], Array.from({ length: 100 }, (_, id) => ({ id }))],
    ['a flow has no step', [...RUN, 'results', '2', 'codeFlows', '0', 'threadFlows', '0', 'locations'], []],
    ['a step says nothing', [...STEP, 'location', 'message'], undefined],
    ['is absolute', [...STEP, 'location', 'physicalLocation', 'artifactLocation', 'uri'], 'file:///a'],
    ['no uri', [...PLACE, 'artifactLocation'], undefined],
    ['is absolute', [...PLACE, 'artifactLocation', 'uri'], 'https://example.org/a'],
    ['is absolute', [...PLACE, 'artifactLocation', 'uri'], 'file:///a'],
    ['starts with a slash', [...PLACE, 'artifactLocation', 'uri'], '/a'],
    ['is not normal', [...PLACE, 'artifactLocation', 'uri'], './a'],
    ['is not normal', [...PLACE, 'artifactLocation', 'uri'], 'a/../b'],
    ['is not encoded', [...PLACE, 'artifactLocation', 'uri'], 'a b'],
    ['is not encoded', [...PLACE, 'artifactLocation', 'uri'], '100%'],
    ['does not decode', [...PLACE, 'artifactLocation', 'uri'], '%FF'],
    ['startLine is missing', [...PLACE, 'region'], undefined],
    ['startColumn is missing', [...PLACE, 'region', 'startColumn'], undefined],
    ['endLine is missing', [...PLACE, 'region', 'endLine'], 0],
    ['endColumn is missing', [...PLACE, 'region', 'endColumn'], undefined],
    ['ends before it starts', [...PLACE, 'region', 'endColumn'], 1],
  ])('%s', (problem, path, value) => {
    const sarif = JSON.parse(render());
    put(sarif, path, value);
    expect(githubProblems(sarif).join('\n')).toContain(problem);
  });

  test('that a result for review is an error', () => {
    const sarif = JSON.parse(render());
    const index = first.results.findIndex((each: { ruleId: string }) => each.ruleId.endsWith('/review'));
    put(sarif, [...RUN, 'results', String(index), 'level'], 'error');
    expect(githubProblems(sarif)).toEqual([`run 0: result ${index}: a result for review is an error`]);
  });

  test.each([[null], ['x'], [[]], [{}]])('that %j is no SARIF', (value) => {
    expect(githubProblems(value)).not.toEqual([]);
  });
});

test('open findings for gate and review are there, old and new; ignored and context ones are not', () => {
  const { results } = run();
  const shown = results.map((each: { properties: { tier: string; status: string } }) => each.properties);
  expect(shown.map(({ tier, status }: { tier: string; status: string }) => `${tier} ${status}`)).toEqual([
    'gate new',
    'gate new',
    'gate new',
    'gate known',
    'review known',
    'review open',
    'review new',
  ]);
});

describe('weight', () => {
  test('follows the severity; for review it stays below what fails a check; info is no security alert', () => {
    const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
    const of = only(
      ...severities.flatMap((severity) => {
        const one = rule({ id: `pack/${severity}`, severity });
        return [assessed(one), assessed(one, { tier: 'review' })];
      }),
    );
    const { rules } = run(of).tool.driver;
    type Descriptor = {
      readonly id: string;
      readonly defaultConfiguration: { readonly level: string };
      readonly properties: Readonly<Record<string, string>>;
    };
    const weights = rules.map(({ id, defaultConfiguration, properties }: Descriptor) => [
      id,
      defaultConfiguration.level,
      properties['security-severity'],
    ]);
    expect(weights).toEqual([
      ['pack/critical', 'error', '9.5'],
      ['pack/critical/review', 'warning', '6.9'],
      ['pack/high', 'error', '8.0'],
      ['pack/high/review', 'warning', '6.9'],
      ['pack/info', 'note', undefined],
      ['pack/info/review', 'note', undefined],
      ['pack/low', 'note', '2.0'],
      ['pack/low/review', 'note', '2.0'],
      ['pack/medium', 'warning', '5.5'],
      ['pack/medium/review', 'warning', '5.5'],
    ]);
    expect(githubProblems(JSON.parse(render(of)))).toEqual([]);
  });

  test('those rules are described, in order, that a result names', () => {
    const { tool, results } = run();
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId))].sort());
    // It found nothing.
    expect([...kitchenSink().rules.keys()]).toContain('host/ssh-agent-forwarded');
    expect(ids).not.toContain('host/ssh-agent-forwarded');
  });
});

describe('places', () => {
  test.each([
    ['a b/größe 100%.md', 'a%20b/gr%C3%B6%C3%9Fe%20100%25.md'],
    ['a\nb/\u{1f600}#1?.md', 'a%0Ab/%F0%9F%98%80%231%3F.md'],
    ['./a//b.md', 'a/b.md'],
    ['/a.md', 'a.md'],
    ['c:/x', 'c%3A/x'],
    ['a\\b', 'a%5Cb'],
    ['\ud83d.md', '%EF%BF%BD.md'],
    ['[x](1)', '%5Bx%5D(1)'],
  ])('%j is %s', (path, uri) => {
    const of = assessment({
      targets: [target({ repositoryPrefix: 'sub dir/' })],
      findings: [assessed(rule(), { locations: [location({ path })] })],
    });
    expect(run(of).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(`sub%20dir/${uri}`);
    expect(githubProblems(JSON.parse(render(of)))).toEqual([]);
  });

  test('a finding without a file is left out and counted', () => {
    const one = { locations: [location({ path: 'https://mcp.example/sse' })] } as const;
    const anchored = { locations: [location({ path: 'mcp://prod' }), location({ path: 'src/a.ts' })] } as const;
    const shown = run(only(assessed(rule(), one), assessed(rule(), anchored)));
    expect(shown.results).toHaveLength(1);
    expect(shown.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('src/a.ts');
    expect(shown.invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        descriptor: { id: 'results/no-file' },
        message: { text: '1 finding is left out: in no file of the repository.' },
      },
    ]);
  });

  test('further places are linked from the message and cut at what GitHub keeps', () => {
    const places = Array.from({ length: 150 }, (_, index) => location({ path: `f${index}.md` }));
    const [shown] = run(only(assessed(rule(), { locations: [location(), ...places] }))).results;
    expect(shown.relatedLocations).toHaveLength(99);
    expect(shown.message.text).toContain(' See also [f0.md:1](1), [f1.md:1](2), ');
    expect(shown.message.text).toMatch(/ and 94 more\.$/);
  });
});

test('the worst come first and at most as many as GitHub shows, said in a notification', () => {
  const low = rule({ id: 'pack/low', severity: 'low' });
  const many = Array.from({ length: RESULT_LIMIT }, () => assessed(low));
  const shown = run(
    only(...many, assessed(rule({ id: 'pack/b', confidence: 'medium' })), assessed(rule({ id: 'pack/a' }))),
  );
  expect(shown.results).toHaveLength(RESULT_LIMIT);
  expect(shown.results.slice(0, 3).map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
    'pack/a',
    'pack/b',
    'pack/low',
  ]);
  expect(shown.invocations[0].toolExecutionNotifications[0].message.text).toBe(
    '2 findings are left out: GitHub shows 5000 of one run, the worst come first.',
  );
});

test.each([
  [undefined, 'bartizan/'],
  ['', 'bartizan/'],
  ['///', 'bartizan/'],
  ['live', 'live/'],
  ['live//', 'live/'],
  ['team a/\u202elive\n', 'team-a/-live/'],
  ['größe', 'größe/'],
])('category %j gives %s', (category, id) => {
  expect(run(undefined, category).automationDetails.id).toBe(id);
});

test('notifications name what was missed, by reason, and pass on the notices', () => {
  const notifications: readonly { level: string; descriptor: { id: string }; message: { text: string } }[] =
    run().invocations[0].toolExecutionNotifications;
  expect(notifications.map(({ level, descriptor }) => `${level} ${descriptor.id}`)).toEqual([
    'warning coverage/too-large',
    'warning coverage/unparsable',
    'warning notice/accepted',
    'warning notice/not-honoured',
    'note notice/comparison',
    'note notice/config',
    'note notice/delivery',
  ]);
  expect(notifications[0]?.message.text).toBe(
    'Not wholly looked at (too-large): packages/agent/data/big.json, packages/agent/data/huge.json. Only 4 MB of 31 MB were read.',
  );
});

test('columns count UTF-16 units and a missing line hash is left for the uploader', () => {
  const of = only(assessed(rule(), { locations: [location({ range: range(3, 5, 4, 1) })] }));
  const [shown] = run(of).results;
  expect(shown.locations[0].physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 5,
    endLine: 4,
    endColumn: 1,
  });
  expect(shown.partialFingerprints).toEqual({
    'bartizan/v1': '0123456789abcdef',
    primaryLocationLineHash: '0123456789abcdef:1',
  });
});

describe('hostile strings', () => {
  const text = render(hostile());

  test('the text can be printed anywhere', () => {
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\p{Cs}/u);
  });

  test('messages hold no control character, placeholder or link but our own', () => {
    const { results, invocations } = JSON.parse(text).runs[0];
    const steps = results.flatMap(({ codeFlows }: { codeFlows?: readonly CodeFlow[] }) =>
      (codeFlows ?? []).flatMap(({ threadFlows }) => threadFlows.flatMap(({ locations }) => locations)),
    );
    expect(steps.length).toBeGreaterThan(20);
    const said: readonly { message: { text: string } }[] = [
      ...results,
      ...invocations[0].toolExecutionNotifications,
      ...steps.map((each: ThreadLocation) => each.location),
    ];
    for (const { message } of said) {
      const own = message.text.replace(
        /(?: From \[(?:[^\]\\]|\\.)*\]\(1\)\.)?(?: See also (?:\[(?:[^\]\\]|\\.)*\]\(\d+\)(?:, )?)+(?: and \d+ more)?\.)?$/,
        '',
      );
      expect(own).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/);
      expect(own.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      expect(message.text).not.toMatch(/\p{Cc}/u);
      expect(message.text.length).toBeLessThan(30_000);
    }
  });

  test('help keeps markup, mentions and code fences shut', () => {
    const { rules } = JSON.parse(text).runs[0].tool.driver;
    for (const { help } of rules as readonly { help: { text: string; markdown: string } }[]) {
      const unfenced = help.markdown.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '');
      const outside = unfenced.replace(/(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
      expect(outside).not.toMatch(/<(?!\/?code>|https:\/\/[\w.]+>)/);
      expect(outside).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\(/);
      expect(outside).not.toContain('@everyone');
      expect(help.text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
      expect(`${help.text}\n${help.markdown}`).not.toMatch(/^\s*::|##\[/m);
    }
  });
});

describe('a flow', () => {
  const flow = (path: string, line: number) => [
    step('server.py', 12, 'argument `a` of tool `b`', 'def b(a):'),
    step(path, line, 'runs in a shell', 'run(a)'),
  ];
  const at = (path: string, line: number, parts: Partial<Finding> = {}) =>
    run(
      only(
        assessed(rule(), {
          message: 'Argument `a` reaches a shell.',
          locations: [location({ path, range: range(line, 1, line, 4) })],
          flow: flow(path, line),
          ...parts,
        }),
      ),
    ).results[0];

  test('is a path to unfold, and its source is linked', () => {
    const shown = at('run.py', 30, { evidence: ['run(a)', 'only a prefix check'] });
    expect(shown.message.text).toBe('Argument `a` reaches a shell. Note: only a prefix check. From [server.py:12](1).');
    expect(shown.relatedLocations).toMatchObject([
      {
        id: 1,
        physicalLocation: { artifactLocation: { uri: 'server.py' } },
        message: { text: 'argument `a` of tool `b`' },
      },
    ]);
    expect(
      shown.codeFlows[0].threadFlows[0].locations.map(
        ({ location: { physicalLocation, message } }: ThreadLocation) =>
          `${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine} ${message.text}`,
      ),
    ).toEqual(['server.py:12 argument `a` of tool `b`', 'run.py:30 runs in a shell']);
  });

  test('whose source is on its line links nothing', () => {
    const shown = at('server.py', 12);
    expect(shown.message.text).toBe('Argument `a` reaches a shell.');
    expect(shown.relatedLocations).toBeUndefined();
    expect(shown.codeFlows).toHaveLength(1);
  });

  test('counts as a related location', () => {
    const places = Array.from({ length: 150 }, (_, index) => location({ path: `f${index}.md` }));
    const shown = at('run.py', 30, { locations: [location({ path: 'run.py' }), ...places] });
    expect(shown.relatedLocations).toHaveLength(99);
    expect(shown.message.text).toContain('See also [f0.md:1](2), ');
  });

  test('there is none where there is no flow', () => {
    expect(run(only(assessed(rule(), {}))).results[0]).not.toHaveProperty('codeFlows');
  });
});

interface CodeFlow {
  readonly threadFlows: readonly { readonly locations: readonly ThreadLocation[] }[];
}

interface ThreadLocation {
  readonly location: {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
    readonly message: { readonly text: string };
  };
}
