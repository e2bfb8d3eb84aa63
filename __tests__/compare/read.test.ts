// Documents as anybody may have written them: one clear sentence each, never a crash.

import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { differenceJson } from '../../src/compare/json.ts';
import { differenceMarkdown } from '../../src/compare/markdown.ts';
import { readSnapshot } from '../../src/compare/read.ts';
import { differenceText } from '../../src/compare/text.ts';
import { UserError } from '../../src/lib/errors.ts';
import { cyclonedxReport } from '../../src/reports/cyclonedx.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { hostile, kitchenSink } from '../reports/kitchen-sink.ts';
import { bill, component, finding, read, report } from './documents.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refused = (text: string | Uint8Array) => {
  try {
    readSnapshot(typeof text === 'string' ? bytes(text) : text, 'a.json');
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
};

describe('what is no such document is refused in one sentence', () => {
  test.each([
    ['', 'a.json is not valid JSON'],
    ['{', 'a.json is not valid JSON'],
    ['<bom/>', 'a.json is XML and no JSON'],
    ['[]', 'a.json is no document that can be compared'],
    ['null', 'a.json is no document that can be compared'],
    ['{"runs":[]}', 'a.json is SARIF, which has no components and no coverage to compare by'],
    ['{"spdxVersion":"SPDX-2.3"}', 'a.json is SPDX'],
    [
      '{"tool":{"name":"bartizan"},"version":2}',
      'a.json: it is a report of a version to come; this Bartizan knows version 1',
    ],
    [
      '{"bomFormat":"CycloneDX","specVersion":"1.2"}',
      'a.json: its specVersion is not one of the CycloneDX versions 1.4 to 1.7',
    ],
  ])('%s', (text, message) => {
    expect(refused(text)).toBe(message);
  });

  test.each([
    ['too deep', `${'['.repeat(300)}${']'.repeat(300)}`, 'nested deeper than 200 levels'],
    ['too many values', `[${'[],'.repeat(8_100_000)}0]`, 'holds more than 8000000 values'],
  ])('%s', (_, text, message) => {
    expect(refused(text)).toContain(message);
  });

  test('too large', () => {
    expect(refused(new Uint8Array(100 * 1024 * 1024 + 1))).toContain('larger than the 100 MB');
  });

  test.each([
    ['components as text', report({ components: 'x' })],
    ['a component that is none', report({ components: [7] })],
    ['without a name', report({ components: [component('')] })],
    ['versions that are numbers', report({ components: [component('x', { versions: [1] })] })],
    ['two of one id', report({ components: [component('x'), component('x')] })],
    ['a relation to nothing', report({ relationships: [{ from: 'a', to: 'b', type: 'uses' }] })],
    ['a finding without fingerprint', report({ findings: [finding('')] })],
    ['a place that is none', report({ findings: [finding('x', { locations: [null] })] })],
    ['coverage as a list', report({ coverage: [] })],
    ['a score in words', report({ score: 'good' })],
    ['a bill without types', bill({ components: [{ name: 'x' }] })],
    ['two of one reference', bill({ components: ['x', 'y'].map((name) => ({ type: 'file', name, 'bom-ref': 'r' })) })],
    ['dependencies that are none', bill({ dependencies: [{}] })],
    ['metadata as text', bill({ metadata: 'x' })],
  ])('%s', (_, document) => {
    expect(refused(JSON.stringify(document))).toMatch(/^a\.json: [^\n]+$/);
  });

  test('any member of another type', () => {
    const whole = JSON.parse(jsonReport.render(kitchenSink(), {}));
    for (const name of Object.keys(whole))
      for (const value of [null, 1, 'x', [], {}, [null], [[]], true])
        expect(() => refused(JSON.stringify({ ...whole, [name]: value }))).not.toThrow();
  });
});

test('names of prototypes are names', () => {
  const text = JSON.stringify(report({ components: [component('__proto__', { properties: {} })] })).replace(
    '"properties":{}',
    '"properties":{"__proto__":"x","constructor":"y"}',
  );
  const [entry] = readSnapshot(bytes(text), 'a.json').entries.values();
  expect([entry?.name, [...(entry?.fields.keys() ?? [])]]).toEqual([
    '__proto__',
    expect.arrayContaining(['property __proto__', 'property constructor']),
  ]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  // Without a member of its own, what a prototype has is not read.
  expect(refused('{"__proto__":{"bomFormat":"CycloneDX","specVersion":"1.5"}}')).toContain('no document');
});

test('services, nested components, licences, hashes of others', () => {
  const { entries } = read(
    bill({
      components: [
        {
          type: 'application',
          name: 'app',
          components: [{ type: 'library', group: 'org', name: 'in', licenses: [{ license: { id: 'MIT' } }] }],
        },
      ],
      services: [{ name: 's', provider: { name: 'p' }, endpoints: ['https://x'], authenticated: false }],
    }),
  );
  expect([...entries.values()].map(({ type, name, fields }) => [type, name, Object.fromEntries(fields)])).toEqual([
    ['application', 'app', {}],
    ['library', 'org/in', { licence: 'MIT' }],
    ['service', 's', { provider: 'p', endpoint: 'https://x', auth: 'none' }],
  ]);
});

describe.each([
  ['the kitchen sink', kitchenSink()],
  ['hostile texts', hostile()],
])('%s', (_, assessment) => {
  const documents = [jsonReport, cyclonedxReport].map((format) => {
    return readSnapshot(bytes(format.render(assessment, {})), format.format);
  });

  test.each(documents)('is the same as itself', (snapshot) => {
    const { components, findings, score } = compareSnapshots(snapshot, snapshot);
    expect([components, findings]).toMatchObject([
      { added: [], removed: [], changed: [], unsure: [], unchanged: snapshot.entries.size },
      { new: [], fixed: [], changed: [], unsure: [], unchanged: snapshot.findings.length },
    ]);
    expect(score?.points ?? 0).toBe(0);
  });

  test('as a report and as CycloneDX is the same', () => {
    const [a, b] = documents as [(typeof documents)[0], (typeof documents)[0]];
    const { components } = compareSnapshots(a, b);
    expect([components.added, components.removed, components.changed]).toEqual([[], [], []]);
  });

  test('shows nothing that controls a terminal or marks up a page', () => {
    const [a] = documents as [(typeof documents)[0]];
    const nothing = read(report(), 'nothing\u001b[31m.json');
    const difference = compareSnapshots(nothing, a);
    const text = differenceText(difference);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\u202e]/);
    const page = differenceMarkdown(difference).replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<code>[^<]*<\/code>/g, '');
    expect(page).not.toMatch(/<script|!\[|\]\(/);
    expect(() => JSON.stringify(differenceJson(difference))).not.toThrow();
  });
});
