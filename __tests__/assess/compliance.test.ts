// Compliance as evidence: which result a control gets, that nothing unseen passes, and what the number is made of.

import { describe, expect, test } from '@jest/globals';
import { complianceOf, type Evidence } from '../../src/assess/compliance.ts';
import { assess } from '../../src/assess/index.ts';
import type { ControlAssessment, FrameworkAssessment } from '../../src/model/compliance.ts';
import { COMPLIANCE_FRAMEWORKS, DEFAULT_FRAMEWORKS } from '../../src/model/frameworks.ts';
import type { RuleInfo } from '../../src/model/rule.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { assessed, component, rule } from '../reports/builders.ts';
import { found, scanOf } from './builders.ts';

const SHELL = rule({
  id: 'x/shell',
  severity: 'high',
  frameworks: { owasp_mcp_2025: ['MCP05'], soc2_tsc: ['CC6.8', 'CC9.2'], eu_ai_act: ['Art.9'] },
});
const HINT = rule({ id: 'x/hint', severity: 'low', tier: 'review', frameworks: { owasp_mcp_2025: ['MCP08'] } });
const LIVE = rule({ id: 'x/live', frameworks: { owasp_mcp_2025: ['MCP07'] } });
const MODEL = rule({ id: 'x/model', frameworks: { mitre_atlas: ['AML.T0010.003'] } });
const NOTE = rule({ id: 'x/note', tier: 'context', frameworks: { owasp_mcp_2025: ['MCP10'] } });

function evidence(parts: Partial<Evidence> = {}): Evidence {
  return {
    rules: new Map([SHELL, HINT, LIVE, MODEL, NOTE].map((each) => [each.id, each])),
    applied: new Set(),
    unlooked: new Set(),
    findings: [],
    components: [],
    ...parts,
  };
}

const BUILT_IN = readPacks().rules.map(({ info }) => info);
/** Every check ran and had something to look at. */
const LOOKED: Partial<Evidence> = {
  rules: new Map([...BUILT_IN, SHELL, HINT, LIVE, MODEL, NOTE].map((each) => [each.id, each])),
  applied: new Set([...BUILT_IN, SHELL, HINT, LIVE, MODEL, NOTE].map(({ id }) => id)),
};

function controls(framework: string, parts: Partial<Evidence> = {}): ReadonlyMap<string, ControlAssessment> {
  const [one] = complianceOf(evidence(parts), [framework]).frameworks;
  return new Map(one?.controls.map((control) => [control.id, control]));
}

function resultOf(framework: string, id: string, parts: Partial<Evidence> = {}): string | undefined {
  return controls(framework, parts).get(id)?.result;
}

function shell(occurrence: Parameters<typeof assessed>[1], parts: Parameters<typeof assessed>[2] = {}) {
  return { findings: [assessed(SHELL, occurrence, parts)] };
}

describe('the result of a control', () => {
  test.each<[string, Partial<Evidence>, string]>([
    ['a gate finding', shell({ severity: 'high' }), 'fail'],
    ['a medium one', shell({ severity: 'medium' }), 'fail'],
    ['one that is less than sure', shell({ confidence: 'medium' }), 'fail'],
    ['one that the base has', shell({}, { status: 'known' }), 'fail'],
    ['one nobody is sure of', shell({ confidence: 'low' }), 'partial'],
    ['a low one', shell({ severity: 'low' }), 'partial'],
    ['one for review', shell({}, { tier: 'review' }), 'partial'],
    [
      'one for review and one that gates',
      { findings: [...shell({}, { tier: 'review' }).findings, ...shell({}).findings] },
      'fail',
    ],
    ['no finding, looked', LOOKED, 'pass'],
    ['one that is ignored, looked', { ...shell({}, { status: 'suppressed' }), ...LOOKED }, 'pass'],
    ['one for context, looked', { ...shell({}, { tier: 'context' }), ...LOOKED }, 'pass'],
    ['one for information, looked', { ...shell({ severity: 'info' }), ...LOOKED }, 'pass'],
    ['no finding, nothing to look at', {}, 'not_applicable'],
    ['an ignored one, nothing to look at', shell({}, { status: 'suppressed' }), 'not_applicable'],
    ['no finding, little looked for', { applied: new Set(['x/shell']) }, 'not_evaluated'],
    ['no rule of it chosen', { rules: new Map() }, 'not_evaluated'],
  ])('%s', (_, parts, result) => {
    expect(resultOf('owasp_mcp_2025', 'MCP05:2025', parts)).toBe(result);
  });

  test('what only a running server shows is not evaluated where none was looked at', () => {
    const of = (parts: Partial<Evidence>) => controls('owasp_mcp_2025', parts).get('MCP07:2025');
    expect(of({ unlooked: new Set(['x/live']) })).toMatchObject({
      result: 'not_evaluated',
      because: 'no server was looked at while it runs',
    });
    expect(of({})?.result).toBe('not_applicable');
    expect(of(LOOKED)?.result).toBe('pass');
  });

  test('a rule for context is no check', () => {
    expect(resultOf('owasp_mcp_2025', 'MCP10:2025', { applied: new Set(['x/note']) })).toBe('not_evaluated');
  });

  test('what no rule is related to is not evaluated', () => {
    expect(controls('owasp_ast_2026').get('AST10:2026')).toMatchObject({
      result: 'not_evaluated',
      because: 'no check is related to it',
      checks: { related: 0, looked: 0 },
    });
  });

  test.each([
    ['soc2_tsc', 'CC9.2'],
    ['eu_ai_act', 'Art.9'],
    ['iso_42001', 'A.2.2'],
    ['nist_ai_rmf', 'GOVERN 1.1'],
  ])('%s %s is for people, whatever was found', (framework, id) => {
    for (const parts of [{}, shell({}), { applied: new Set(['x/shell']) }])
      expect(resultOf(framework, id, parts)).toBe('manual');
  });

  test('what people judge names the findings all the same', () => {
    const control = controls('soc2_tsc', shell({}, { fingerprint: 'aaaaaaaaaaaaaaaa' })).get('CC9.2');
    expect(control).toMatchObject({
      findings: ['aaaaaaaaaaaaaaaa'],
      because: expect.stringContaining('1 high finding'),
    });
  });
});

describe('components', () => {
  const model = component({ type: 'model', name: 'gpt-4o' });

  test('what a finding is about stands beside it', () => {
    const about = component({
      type: 'tool',
      name: 'run',
      risk: { score: 70, severity: 'high', findings: ['aaaaaaaaaaaaaaaa'] },
    });
    const control = controls('owasp_mcp_2025', {
      ...shell({}, { fingerprint: 'aaaaaaaaaaaaaaaa' }),
      components: [model, about],
    }).get('MCP05:2025');
    expect(control).toMatchObject({ components: [about.id], componentCount: 1, findings: ['aaaaaaaaaaaaaaaa'] });
  });

  test.each([
    ['a flag', component({ ...model, flags: ['unpinned_model'] }), 'partial'],
    // Two of its kinds of problems were looked for, which is less than half.
    ['none', model, 'not_evaluated'],
    ['one in a test', component({ ...model, flags: ['unpinned_model'], use: 'test' }), 'not_applicable'],
    ['one of a guess', component({ ...model, flags: ['unpinned_model'], isGuess: true }), 'not_applicable'],
  ])('of a model with %s', (_, of, result) => {
    expect(resultOf('mitre_atlas', 'AML.T0010.003', { components: [of] })).toBe(result);
  });

  test('an undeclared library is related to the inventory', () => {
    const shadow = component({ type: 'sdk_library', name: 'openai', flags: ['shadow_ai'] });
    const control = controls('nist_ai_rmf', { components: [shadow] }).get('GOVERN 1.6');
    expect(control).toMatchObject({ result: 'partial', components: [shadow.id], because: '1 component: shadow_ai' });
  });
});

describe('the number of a framework', () => {
  const of = (parts: Partial<Evidence>) => complianceOf(evidence(parts), ['owasp_mcp_2025']).frameworks[0];

  test('nothing evaluated, no number', () => {
    expect(of({})).toMatchObject({ score: null, coverage: { evaluated: 0, total: 10 } });
  });

  test('halves for what partly failed, and only over what was evaluated', () => {
    const findings = [...shell({}).findings, assessed(HINT)];
    expect(of({ findings })).toMatchObject({
      score: 25,
      coverage: { evaluated: 2, total: 10 },
      counts: { fail: 1, partial: 1, pass: 0 },
    });
    expect(of({ findings: [assessed(HINT)] })?.score).toBe(50);
    expect(of(shell({}))?.score).toBe(0);
    const { counts, score } = of({ ...LOOKED, findings }) as FrameworkAssessment;
    expect(score).toBe(Math.floor((100 * (counts.pass + 0.5)) / (counts.pass + 2)));
    expect(of(LOOKED)?.score).toBe(100);
  });

  test('is never a hundred while anything failed', () => {
    const all = new Map(readPacks().rules.map(({ info }) => [info.id, info]));
    const [atlas] = complianceOf(
      {
        ...evidence(),
        rules: all,
        applied: new Set(all.keys()),
        findings: [assessed({ ...SHELL, frameworks: { mitre_atlas: ['AML.T0132'] } }, { severity: 'low' })],
      },
      ['mitre_atlas'],
    ).frameworks;
    expect(atlas?.counts.partial).toBe(1);
    expect(atlas?.score).toBeLessThan(100);
  });

  test('counts every control once', () => {
    for (const one of complianceOf(
      evidence(shell({})),
      COMPLIANCE_FRAMEWORKS.map(({ column }) => column),
    ).frameworks) {
      const sum = Object.values(one.counts).reduce((left, right) => left + right, 0);
      expect([one.framework, sum, one.controls.length]).toEqual([
        one.framework,
        one.coverage.total,
        one.coverage.total,
      ]);
    }
  });
});

describe('frameworks', () => {
  const every = complianceOf(
    evidence(),
    COMPLIANCE_FRAMEWORKS.map(({ column }) => column),
  );

  test('all that are named may be asked for', () => {
    expect(every.frameworks.map(({ framework }) => framework)).toEqual(
      expect.arrayContaining([
        'owasp_llm_2025',
        'owasp_llm_2026',
        'owasp_mcp_2025',
        'owasp_asi_2026',
        'owasp_ast_2026',
        'mitre_atlas',
        'nist_ai_rmf',
        'eu_ai_act',
        'iso_42001',
        'soc2_tsc',
        'hipaa',
        'pci_dss_4',
      ]),
    );
  });

  test('each says which edition, as of when and from where, and by which mapping', () => {
    expect(every.mapping).toMatch(/^[0-9a-f]{12}$/);
    for (const { edition, asOf, source } of every.frameworks) {
      expect(edition).not.toBe('');
      expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(source).toMatch(/^https:\/\//);
    }
  });

  test('OWASP ids carry their edition: the same number is something else in the next', () => {
    const titleOf = (framework: string, id: string) => controls(framework).get(id)?.title;
    expect(titleOf('owasp_llm_2025', 'LLM03:2025')).toBe('Supply Chain');
    expect(titleOf('owasp_llm_2026', 'LLM03:2026')).toBe('Excessive Agency');
  });

  test('articles of the EU say from when, and specifications of HIPAA whether they are required', () => {
    const act = controls('eu_ai_act');
    expect([...act.values()].filter(({ appliesFrom }) => appliesFrom === undefined)).toEqual([]);
    expect(act.get('Art.50')).toMatchObject({ appliesFrom: '2026-08-02', note: expect.stringContaining('2026-12-02') });
    expect(act.get('Art.15')).toMatchObject({ appliesFrom: '2027-12-02', note: expect.stringContaining('2028-08-02') });
    expect(act.get('Art.53')?.appliesFrom).toBe('2025-08-02');
    const hipaa = controls('hipaa');
    expect([...hipaa.values()].filter(({ status }) => status === undefined)).toEqual([]);
    expect(hipaa.get('164.312(a)(2)(iv)')?.status).toBe('addressable');
    // What a title says in brackets is what the data say.
    for (const { title, status } of hipaa.values()) {
      const [, letter] = / \(([RA])\)$/.exec(title) ?? [];
      expect([title, status]).toEqual([
        title,
        letter === undefined ? 'standard' : letter === 'R' ? 'required' : 'addressable',
      ]);
    }
  });

  test('one that is not there is refused', () => {
    expect(() => complianceOf(evidence(), ['owasp_mcp_2027'])).toThrow('no framework is called owasp_mcp_2027');
  });

  test('nothing of ours claims that anybody complies', () => {
    const texts = every.frameworks.flatMap(({ controls: all, note }) => [
      note ?? '',
      ...all.map(({ because }) => because),
    ]);
    expect(texts.filter((text) => /complian/i.test(text))).toEqual([]);
  });
});

describe('of an assessment', () => {
  test('the default ones, unasked', () => {
    const { compliance } = assess(scanOf([]));
    expect(compliance.isAsked).toBe(false);
    expect(compliance.frameworks.map(({ framework }) => framework).toSorted()).toEqual(DEFAULT_FRAMEWORKS.toSorted());
  });

  test('those that are named, with the findings it shows', () => {
    const { compliance, findings } = assess(scanOf([found()]), { frameworks: ['soc2_tsc'] });
    expect(compliance.isAsked).toBe(true);
    expect(compliance.frameworks.map(({ framework }) => framework)).toEqual(['soc2_tsc']);
    const failed = compliance.frameworks[0]?.controls.filter(({ result }) => result === 'fail') ?? [];
    expect(failed.map(({ id }) => id)).toEqual(['CC6.8', 'CC7.1']);
    expect(failed[0]?.findings).toEqual(findings.map(({ fingerprint }) => fingerprint));
  });
});

describe('what hosted services document', () => {
  const classOf = (id: string) => readPacks().rules.find(({ info }) => info.id === id)?.info as RuleInfo;

  test('an open MCP server is of category LLM06, with lists for HIPAA and SOC 2', () => {
    const open = classOf('auth/open-strong-tools');
    expect(open.frameworks.owasp_llm_2025).toEqual(['LLM06']);
    const ofIt = { rules: new Map([[open.id, open]]), findings: [assessed(open)] };
    const failing = (framework: string) =>
      [...controls(framework, ofIt).values()].filter(({ findingCount }) => findingCount > 0).map(({ id }) => id);
    expect(failing('owasp_llm_2025')).toEqual(['LLM06:2025']);
    expect(failing('hipaa')).toEqual(open.frameworks.hipaa);
    expect(failing('soc2_tsc')).toEqual(open.frameworks.soc2_tsc);
    expect(open.frameworks.soc2_tsc).toContain('CC6.1');
  });

  test('results of a scan for every active framework', () => {
    const asked = ['soc2_tsc', 'hipaa', 'eu_ai_act'];
    const { frameworks } = assess(scanOf([found()]), { frameworks: asked }).compliance;
    expect(frameworks.map(({ framework }) => framework).toSorted()).toEqual(asked.toSorted());
    for (const { controls: all } of frameworks) expect(all.length).toBeGreaterThan(10);
  });
});
