// The data on frameworks: whatever does not resolve is a problem with its file and line, so that no build takes it.

import { describe, expect, test } from '@jest/globals';
import { builtinControls, frameworkFiles } from '../../scripts/controls.ts';
import { FRAMEWORKS } from '../../src/model/frameworks.ts';
import { readPacks } from '../../src/rules/packs.ts';

const files = frameworkFiles();
const { rules } = readPacks();

function problemsWith(name: string, from: string, to: string): readonly string[] {
  const text = files[name] ?? '';
  expect(text).toContain(from);
  const { problems } = builtinControls(rules, { ...files, [name]: text.replace(from, to) });
  return problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);
}

test('everything resolves', () => {
  expect(builtinControls(rules).problems).toEqual([]);
});

describe('an edit that breaks an id', () => {
  test.each([
    ['mappings.csv', 'AML.T0051.000', 'AML.T9951.000', 'prompt_injection_direct: mitre_atlas has no AML.T9951.000'],
    ['mappings.csv', 'LLM01,LLM01', 'LLM11,LLM01', 'owasp_llm_2025 has no LLM11'],
    ['catalog.csv', 'CC6.8,', 'CC6.88,', 'soc2_tsc has no CC6.8'],
    ['controls.csv', 'Art.50', 'Art.500', 'eu_ai_act Art.500 is not in the catalogue'],
    ['controls.csv', ',manual,', ',by hand,', 'by hand is neither scan nor manual'],
    ['controls.csv', 'addressable', 'optional', 'optional is no status'],
    ['controls.csv', '2027-12-02', '2027-13-02', '2027-13-02 is no day'],
    ['editions.csv', 'hipaa,2026-11-21', 'hipaa,soon', 'hipaa: soon is no day'],
    ['editions.csv', '\nhipaa,', '\nhippa,', 'hipaa is missing here or in the catalogue'],
  ])('%s: %s', (name, from, to, message) => {
    expect(problemsWith(name, from, to)).toContainEqual(expect.stringMatching(/^rules\/frameworks\/\w+\.csv:\d+: /));
    expect(problemsWith(name, from, to).join('\n')).toContain(message);
  });
});

test('every edit has another mapping', () => {
  const { mapping } = builtinControls(rules).controls;
  for (const [name, text] of Object.entries(files))
    expect(
      builtinControls(rules, {
        ...files,
        [name]: text.replace('AML.T0050', 'AML.T0053').replace('Art.15', 'Art.14').replace('2026-11-21', '2026-11-22'),
      }).controls.mapping,
    ).not.toBe(mapping);
});

test('the edition of the catalogue is the one that ids are cited with', () => {
  const { frameworks } = builtinControls(rules).controls;
  const differing = FRAMEWORKS.filter(
    ({ column, edition }) => frameworks[column] && !frameworks[column].edition.includes(edition),
  );
  expect(differing.map(({ column }) => column)).toEqual([]);
});
