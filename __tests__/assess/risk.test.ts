// The risk of components: the formula, and which findings are about which component.

import { describe, expect, test } from '@jest/globals';
import { riskOf, risksOf } from '../../src/assess/risk.ts';
import type { AssessedFinding } from '../../src/model/assessment.ts';
import type { Component } from '../../src/model/component.ts';
import type { Confidence, Severity } from '../../src/model/severity.ts';
import { assessed, location, range, rule, step } from '../reports/builders.ts';
import { component } from './builders.ts';

let count = 0;
function of(
  severity: Severity,
  confidence: Confidence = 'high',
  parts: Partial<AssessedFinding> = {},
): AssessedFinding {
  count++;
  const fingerprint = String(count).padStart(16, '0');
  return assessed(rule({ severity, confidence }), {}, { fingerprint, ...parts });
}

function times(number: number, severity: Severity): readonly AssessedFinding[] {
  return Array.from({ length: number }, () => of(severity));
}

describe('the formula', () => {
  test.each<[string, readonly AssessedFinding[], number, Severity | 'none']>([
    ['nothing', [], 0, 'none'],
    ['1 critical', [of('critical')], 90, 'critical'],
    ['2 critical', times(2, 'critical'), 99, 'critical'],
    ['1 critical nobody is sure of', [of('critical', 'low')], 45, 'medium'],
    ['1 high', [of('high')], 70, 'high'],
    ['1 high, less sure', [of('high', 'medium')], 53, 'medium'],
    ['many high', times(9, 'high'), 89, 'high'],
    ['1 medium', [of('medium')], 40, 'medium'],
    ['many medium', times(9, 'medium'), 69, 'medium'],
    ['1 low', [of('low')], 10, 'low'],
    ['many low', times(90, 'low'), 39, 'low'],
    ['1 low nobody is sure of', [of('low', 'low')], 5, 'low'],
    ['info', times(9, 'info'), 0, 'none'],
    ['1 high and 1 medium', [of('medium'), of('high')], 82, 'high'],
  ])('%s', (_, findings, score, severity) => {
    expect(riskOf(findings)).toMatchObject({ score, severity });
    expect(riskOf(findings.toReversed())).toEqual(riskOf(findings));
  });

  test('names the findings with the worst first', () => {
    const findings = [of('low'), of('high', 'low'), of('high'), of('critical')];
    const [low, unsure, high, critical] = findings.map(({ fingerprint }) => fingerprint);
    expect(riskOf(findings).findings).toEqual([critical, high, unsure, low]);
  });
});

describe('a finding is about a component', () => {
  const place = { target: 'workspace', path: '.mcp.json', range: range(3, 5, 3, 11), extent: range(3, 5, 9, 6) };
  const mail = component({ type: 'mcp_server', name: 'mail', places: [place] });
  const at = (line: number, path = '.mcp.json', column = 8) =>
    assessed(rule(), { locations: [location({ path, range: range(line, column, line, column + 3) })] });
  const about = (components: readonly Component[], finding: AssessedFinding) =>
    components.filter(({ id }) => risksOf(components, [finding]).has(id)).map(({ id }) => id);
  const isAbout = (of: Component, finding: AssessedFinding) => about([of], finding).length === 1;

  test('in whose extent it lies', () => {
    expect([2, 3, 5, 9, 10].map((line) => isAbout(mail, at(line)))).toEqual([false, true, true, false, false]);
    expect(isAbout(mail, at(9, '.mcp.json', 2))).toBe(true);
    expect(isAbout(mail, at(5, 'b/.mcp.json'))).toBe(false);
    expect(isAbout(mail, { ...at(1), copies: [at(5)] })).toBe(true);
  });

  test('on the name of which it lies, where that is all there is', () => {
    const model = component({ places: [{ ...place, extent: undefined as never }] });
    expect([isAbout(model, at(3)), isAbout(model, at(5))]).toEqual([true, false]);
  });

  test('whose file it is in, if the component is the file', () => {
    const skill = component({ type: 'skill', places: [{ ...place, path: 'SKILL.md', range: range(1, 1, 1, 2) }] });
    expect([isAbout(skill, at(70, 'SKILL.md')), isAbout(skill, at(70, 'OTHER.md'))]).toEqual([true, false]);
  });

  test('through which its way leads', () => {
    const flow = [step('src/tools.ts', 5, 'argument', 'x'), step('src/run.ts', 9, 'runs in a shell', 'y')];
    const finding = assessed(rule(), { flow, locations: [location({ path: 'src/run.ts', range: range(9, 1, 9, 2) })] });
    const tool = component({ type: 'tool', places: [{ ...place, path: 'src/tools.ts' }] });
    expect([isAbout(tool, finding), isAbout(mail, finding)]).toEqual([true, false]);
  });

  test('whose text is at the beginning of the way', () => {
    const flow = [
      step('src/server.ts', 5, 'argument `ref` of tool `git_log`', 'x'),
      step('src/run.ts', 9, 'runs in a shell', 'y'),
    ];
    const other = component({ type: 'tool', name: 'status', places: [place] });
    const log = component({ type: 'tool', name: 'git_log', places: [place] });
    expect(about([log, other], assessed(rule(), { flow, identity: { place: 'function run', evidence: '' } }))).toEqual([
      log.id,
    ]);
  });

  test('not if it lies between a handler and what registers it', () => {
    const apart = { ...place, path: 'a.py', range: range(833, 5, 833, 30), extent: range(190, 1, 210, 1) };
    const tool = component({ type: 'tool', places: [apart] });
    expect([195, 487, 833].map((line) => isAbout(tool, at(line, 'a.py')))).toEqual([true, false, true]);
  });

  test('only if somebody should decide about it', () => {
    expect(isAbout(mail, { ...at(5), tier: 'context' })).toBe(false);
    expect(isAbout(mail, { ...at(5), status: 'suppressed' })).toBe(false);
    expect(isAbout(mail, { ...at(5), status: 'known' })).toBe(true);
  });

  const named = (logical: string, path = 'elsewhere.ts') =>
    assessed(rule(), { locations: [location({ path })], identity: { place: logical, evidence: '' } });
  const tool = (scope: string, path = `${scope}/a.ts`) =>
    component({ type: 'tool', name: 'git_log', scope, places: [{ ...place, path }] });

  test.each([
    ['tool "git_log"', true],
    ['tool git_log / argument branch', true],
    ['server "a", tool "git_log", parameter "x"', true],
    ['tool "git_log2"', false],
    ['function git_log', false],
    ['prompt "git_log"', false],
    ['uses tool "git_log"', false],
  ])('that is named by %s', (logical, expected) => {
    expect(isAbout(tool('a'), named(logical))).toBe(expected);
  });

  test('of several of one name the one of the server, or of the file', () => {
    const [a, b] = [tool('a'), tool('b')];
    expect(about([a, b], named('server "b", tool "git_log"'))).toEqual([b.id]);
    expect(about([a, b], named('tool "git_log"', 'a/a.ts'))).toEqual([a.id]);
    expect(about([a, b], named('tool "git_log"'))).toEqual([]);
  });

  test('a server by its name, wherever it is looked at', () => {
    expect(isAbout(mail, named('server "mail"', 'mcp://mail/definitions.json'))).toBe(true);
  });
});
