// What came, went and changed, and what nobody can say is gone.

import { describe, expect, test } from '@jest/globals';
import { bill, compared, component, finding, type Members, report } from './documents.ts';

const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);

describe('components', () => {
  test('one that came, one that went, one that stayed', () => {
    const { components } = compared(
      report({ components: [component('stays'), component('goes')] }),
      report({ components: [component('stays'), component('comes')] }),
    );
    expect([names(components.added), names(components.removed), components.unchanged]).toEqual([
      ['comes'],
      ['goes'],
      1,
    ]);
  });

  test('every field is compared', () => {
    const before = {
      purl: 'pkg:npm/x',
      versions: ['1'],
      provider: 'openai',
      endpoint: 'http://a',
      auth: 'none',
      licence: 'MIT',
      hash: 'sha256:a',
      capabilities: ['shell'],
      flags: ['no_auth'],
      properties: { transport: 'stdio' },
    };
    const after = {
      purl: 'pkg:npm/x',
      versions: ['2'],
      provider: 'azure-openai',
      endpoint: 'https://a',
      auth: 'required',
      licence: 'Apache-2.0',
      hash: 'sha256:b',
      capabilities: ['fetch', 'shell'],
      flags: [],
      properties: { transport: 'http' },
      use: 'test',
      risk: { score: 61, severity: 'high', findings: [] },
      locations: [{ path: 'src/b.py', line: 1 }],
    };
    const { components } = compared(
      report({ components: [component('x', before)] }),
      report({ components: [component('x', after)] }),
    );
    expect(components.changed[0]?.changes).toEqual([
      { field: 'version', before: ['1'], after: ['2'] },
      { field: 'provider', before: 'openai', after: 'azure-openai' },
      { field: 'endpoint', before: 'http://a', after: 'https://a' },
      { field: 'auth', before: 'none', after: 'required' },
      { field: 'licence', before: 'MIT', after: 'Apache-2.0' },
      { field: 'hash', before: 'sha256:a', after: 'sha256:b' },
      { field: 'use', before: 'runtime', after: 'test' },
      { field: 'capabilities', before: ['shell'], after: ['fetch', 'shell'] },
      { field: 'flags', before: ['no_auth'], after: undefined },
      { field: 'risk', before: 'none', after: 'high (61)' },
      { field: 'occurrences', before: ['src/a.py'], after: ['src/b.py'] },
      { field: 'property transport', before: 'stdio', after: 'http' },
    ]);
  });

  test('lines that move, the order of a document and its ids change nothing', () => {
    const [one, two] = [component('one'), component('two')];
    const moved = { ...one, id: 'other', locations: [{ path: 'src/a.py', line: 99 }] };
    const { components } = compared(report({ components: [one, two] }), report({ components: [two, moved] }));
    expect(components).toMatchObject({ added: [], removed: [], changed: [], unchanged: 2 });
  });

  test('relations that come and go', () => {
    const all = [component('agent', { type: 'agent' }), component('shell'), component('mail')];
    const uses = (name: string) => ({ from: 'id-agent-', to: `id-${name}-`, type: 'uses' });
    const { components } = compared(
      report({ components: all, relationships: [uses('shell')] }),
      report({ components: all, relationships: [uses('mail')] }),
    );
    expect(components.changed.map(({ name, changes }) => [name, changes])).toEqual([
      ['agent', [{ field: 'edges', before: ['uses tool shell'], after: ['uses tool mail'] }]],
    ]);
  });

  test('a package URL alone tells what it is, whatever its version', () => {
    const { components } = compared(
      bill({ components: [{ type: 'library', name: 'x', version: '1', purl: 'pkg:npm/%40s/x@1' }] }),
      bill({ components: [{ type: 'framework', name: 'X', version: '2', purl: 'pkg:npm/%40s/x@2' }] }),
    );
    expect(components.changed.map(({ changes }) => changes)).toEqual([
      [{ field: 'version', before: ['1'], after: ['2'] }],
    ]);
  });

  test('two versions of one package are one component', () => {
    const library = (version: string) => ({ type: 'library', name: 'x', version, purl: `pkg:npm/x@${version}` });
    const { components } = compared(
      bill({ components: [library('1'), library('2')] }),
      bill({ components: [library('2')] }),
    );
    expect(components.changed[0]?.changes).toEqual([{ field: 'version', before: ['1', '2'], after: ['2'] }]);
  });

  test.each([
    ['the same file in another folder', 'src/agent.py', 'app/agent.py', true],
    ['another server with the same tool', 'mail', 'post', true],
    ['another file', 'src/agent.py', 'src/other.py', false],
  ])('%s', (_, before, after, isMove) => {
    const { components } = compared(
      report({ components: [component('x', { scope: before })] }),
      report({ components: [component('x', { scope: after })] }),
    );
    expect([components.changed.length, components.added.length, components.removed.length]).toEqual(
      isMove ? [1, 0, 0] : [0, 1, 1],
    );
  });
});

describe('nothing is called gone', () => {
  const coverage = report().coverage;
  const at = (path: string) => [{ path, line: 1, column: 1, logical: null }];
  const cases: readonly (readonly [string, Members, Members, string])[] = [
    ['that a detector found which did not run', {}, { coverage: { ...coverage, detectors: [] } }, 'code-components'],
    [
      'in a file that could not be read',
      {},
      { coverage: { ...coverage, gaps: [{ path: 'src/a.py', reason: 'unreadable', detail: '' }] } },
      'src/a.py',
    ],
    [
      'in a folder that was left out',
      {},
      { coverage: { ...coverage, gaps: [{ path: 'src/', reason: 'excluded', detail: 'exclude: src' }] } },
      'exclude: src',
    ],
    [
      'where more was left out than is named',
      {},
      { coverage: { ...coverage, gapCounts: { excluded: 200 } } },
      'more was left out',
    ],
    [
      'outside of the folder that was scanned',
      {},
      { targets: [{ id: 'w', kind: 'workspace', name: 'lib', folder: 'lib' }] },
      'only lib',
    ],
    ['of a server that was not looked at', { locations: at('mcp://mail/tools.json') }, {}, 'server mail'],
    ['where nobody knows what ran', {}, { coverage: { percent: 100, gaps: [], gapCounts: {} } }, 'code-components'],
  ];
  test.each(cases)('%s', (_, members, there, why) => {
    const { components } = compared(report({ components: [component('x', members)] }), report(there));
    expect(components.removed).toEqual([]);
    expect(components.unsure).toEqual([expect.objectContaining({ name: 'x', because: expect.stringContaining(why) })]);
  });

  test('between bills of different tools, or where one is not whole', () => {
    const a = bill({ components: [{ type: 'library', name: 'x' }] });
    expect(compared(a, bill({ metadata: { tools: { components: [{ name: 'other' }] } } })).components.removed).toEqual(
      [],
    );
    expect(compared(a, bill()).components.removed).toHaveLength(1);
    const part = bill({
      metadata: { tools: [{ name: 'maker' }], properties: [{ name: 'bartizan:left-out', value: 'Some.' }] },
    });
    expect(compared(a, part).components.unsure).toHaveLength(1);
  });

  test('of what a component had, where who said it did not run', () => {
    const whole = component('x', { flags: ['no_auth'], detectors: ['code-components', 'config-inventory'] });
    const part = component('x', { flags: [], capabilities: ['shell'] });
    const { components } = compared(
      report({ components: [whole] }),
      report({ components: [part], coverage: { ...coverage, detectors: ['code-components'] } }),
    );
    expect(components.changed).toEqual([
      expect.objectContaining({
        changes: [{ field: 'capabilities', before: undefined, after: ['shell'] }],
        because: 'the detector config-inventory did not run',
      }),
    ]);
  });

  test('and what appears may have been there', () => {
    const { components } = compared(
      report({ coverage: { ...coverage, detectors: [] } }),
      report({ components: [component('x')] }),
    );
    expect(components.added[0]?.because).toContain('code-components');
  });
});

describe('findings', () => {
  test('new, fixed, unchanged, moved with their file, ignored since', () => {
    const elsewhere = { locations: [{ path: 'lib/a.py', line: 1 }] };
    const { findings } = compared(
      report({ findings: [finding('stays'), finding('goes'), finding('moves'), finding('quiet')] }),
      report({
        findings: [
          finding('stays'),
          finding('comes'),
          finding('moves', elsewhere),
          finding('quiet', { status: 'suppressed' }),
        ],
      }),
    );
    const prints = (of: readonly { readonly fingerprint: string }[]) => of.map(({ fingerprint }) => fingerprint);
    expect([prints(findings.new), prints(findings.fixed), findings.unchanged]).toEqual([['comes'], ['goes'], 2]);
    expect(findings.changed.map(({ fingerprint, changes }) => [fingerprint, changes])).toEqual([
      ['quiet', [{ field: 'state', before: 'open', after: 'ignored' }]],
    ]);
  });

  test('equal ones are counted', () => {
    const { findings } = compared(
      report({ findings: [finding('x'), finding('x')] }),
      report({ findings: [finding('x')] }),
    );
    expect([findings.fixed.length, findings.unchanged]).toEqual([1, 1]);
  });

  test('another copy of a secret that becomes its lead is not new', () => {
    const places = (...paths: string[]) => ({
      category: 'secrets',
      locations: paths.map((path, index) => ({ path, line: 1, ...(index > 0 && { fingerprint: `print ${path}` }) })),
    });
    const { findings } = compared(
      report({ findings: [finding('print a', places('a', 'b'))] }),
      report({ findings: [finding('print b', places('b'))] }),
    );
    expect([findings.new, findings.fixed, findings.unchanged]).toEqual([[], [], 1]);
  });

  test.each([
    ['a secret', { category: 'secrets' }, {}, 'revoked'],
    ['what a rule found that did not take part', { ruleId: 'code/other' }, {}, 'code/other'],
    [
      'in a file that was cut',
      {},
      { coverage: { ...report().coverage, gaps: [{ path: 'src/a.py', reason: 'too-large', detail: '9 MB' }] } },
      '9 MB',
    ],
  ])('%s does not count as fixed', (_, members, there, why) => {
    const { findings } = compared(report({ findings: [finding('x', members)] }), report(there));
    expect([findings.fixed, findings.unsure[0]?.because]).toEqual([[], expect.stringContaining(why)]);
  });
});

describe('the score', () => {
  test('by how much and why', () => {
    const { score } = compared(
      report({ contributors: [{ ruleId: 'code/eval', points: 2 }] }),
      report({
        score: 59,
        grade: 'D',
        contributors: [
          { ruleId: 'code/eval', points: 8 },
          { ruleId: 'net/x', points: 3 },
        ],
        caps: [{ of: 'overall', at: 59, because: 'critical', findings: 1 }],
      }),
    );
    expect(score).toMatchObject({
      points: -21,
      reasons: ['new critical caps it', 'code/eval (−6)', 'net/x (−3)'],
    });
  });

  test('of another scoring version is not set against it', () => {
    const { score } = compared(report(), report({ scoring: { version: 2, evaluated: 100 } }));
    expect(score?.points).toBeUndefined();
  });
});

test('turned round, what came went', () => {
  const [a, b] = [
    report({ components: [component('one'), component('two')], findings: [finding('x')] }),
    report({ components: [component('two'), component('three')], findings: [finding('y')] }),
  ];
  const [there, back] = [compared(a, b), compared(b, a)];
  expect(names(there.components.added)).toEqual(names(back.components.removed));
  expect(names(there.components.removed)).toEqual(names(back.components.added));
  expect(there.findings.new.map(({ fingerprint }) => fingerprint)).toEqual(['y']);
  expect(back.findings.fixed.map(({ fingerprint }) => fingerprint)).toEqual(['y']);
});
