// Whatever becomes of a lockfile, there is an answer: packages with places in the text, and notes on what was not understood.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageReaderFor } from '../../src/artifacts/packages/readers.ts';
import { tomlItems, tomlTables } from '../../src/lib/toml-entries.ts';

const ROOT = join(import.meta.dirname, '../fixtures/packages');
const ALONE = { peek: () => undefined, named: () => [] };

const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'latin1') }));

/** The same numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const INSERTED = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '\n',
  '\\',
  '=',
  '@',
  '/',
  '#',
  ' ',
  '\u0000',
  'ÿ',
  '<<<<<<< HEAD\n',
  '/*',
  '//',
  '"""',
  '[[package]]\n',
  '__proto__',
];

function mutated(text: string, next: (below: number) => number): string {
  let result = text;
  for (let count = next(6) + 1; count > 0; count--) {
    const at = next(result.length + 1);
    const kind = next(4);
    const piece = INSERTED[next(INSERTED.length)] ?? '';
    if (kind === 0) result = result.slice(0, at) + piece + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at + next(40));
    else if (kind === 2)
      result = result.slice(0, at) + result.slice(next(result.length + 1), next(result.length + 1)) + result.slice(at);
    else result = result.slice(0, at);
  }
  return result;
}

describe('a mutated lockfile never throws', () => {
  test.each(files.map(({ name, text }, index) => [`${index} ${name}`, name, text] as const))('%s', (_, name, text) => {
    const reader = packageReaderFor(name);
    const next = numbers(text.length);
    let understood = 0;
    for (let round = 0; round < 300; round++) {
      const changed = mutated(text, next);
      const { packages, problems } = reader?.({ path: name, text: changed, ...ALONE }) ?? {
        packages: [],
        problems: [],
      };
      for (const { at, urlAt = at } of packages) {
        const places = [...at, ...urlAt];
        if (places.some((each) => !(each >= 0 && each <= changed.length)))
          throw new Error(`${places} in ${changed.length}`);
      }
      if (packages.length > 0) understood++;
      expect(problems.length).toBeLessThan(30);
    }
    // go.sum adds nothing to a go.mod of today.
    if (name !== 'go.sum') expect(understood).toBeGreaterThan(50);
  });
});

describe('hostile texts take time in proportion', () => {
  const SIZE = 500_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
  test.each([
    ['package-lock.json', fill('{"packages":')],
    ['package-lock.json', `{"lockfileVersion":1,"dependencies":${fill('{"a":{"dependencies":')}`],
    ['package-lock.json', `{"packages":{"a":"${fill('\\\\')}`],
    ['package-lock.json', `{"packages":{${fill('"node_modules/a":{"resolved":"http://a/a/a/a/-/"},')}`],
    ['bun.lock', `{"packages":{${fill('"a/a/a/a/a/a/a":["a@1"],')}}}`],
    ['yarn.lock', `# yarn lockfile v1\n${fill('"a@1, a@2, ')}:\n`],
    ['yarn.lock', `# yarn lockfile v1\n${fill('a@1:\n  version "1"\n  dependencies:\n    a "1"\n')}`],
    ['pnpm-lock.yaml', `lockfileVersion: '9.0'\npackages:\n  a@1.0.0:\n    resolution: {${fill('integrity: a, ')}`],
    ['pnpm-lock.yaml', `packages:\n  '${fill('(')}':\n`],
    ['poetry.lock', `[[package]]\nname = "${fill('\\"')}`],
    ['poetry.lock', `[[package]]\nfiles = ${fill('[')}`],
    ['uv.lock', fill('[[package]]\nname = "a"\nsource = { registry = "x" }\ndependencies = [{ name = "a" }]\n')],
    ['uv.lock', `a = [${fill('"a",')}`],
    ['Cargo.lock', fill('[[package]]\nname = "a"\nversion = "1"\ndependencies = ["a", "a"]\n')],
    ['requirements.txt', fill('a \\\n')],
    ['requirements.txt', `a${fill(' ')}==1`],
    ['requirements.txt', `a==${fill('1.')}`],
    ['go.mod', fill('require a v1.0.0 // indirect\n')],
    ['go.mod', `require ${fill('a ')}`],
    ['Gemfile.lock', `GEM\n  specs:\n${fill('    a (1.0)\n')}`],
  ])('%s %#', (name, text) => {
    const began = performance.now();
    expect(() => packageReaderFor(name)?.({ path: name, text, ...ALONE })).not.toThrow();
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

test('TOML of all forms is walked with its places', () => {
  const text = `# head
title = "a \\u00e9 \\" b" # why
'single' = 'c:\\path'
"quoted key".x = 1
long = """
two
lines"""
list = [ "a", # one
  'b', { c = [1, 2], d = "e" },
]
when = 1979-05-27 07:32:00
[table . "with dots.in"]
key = true
[[list-of]]
a = 1
[[list-of]]
a = 2
`;
  const tables = [...tomlTables(text)];
  expect(tables.map(({ name, isList }) => [name, isList])).toEqual([
    ['', false],
    ['table.with dots.in', false],
    ['list-of', true],
    ['list-of', true],
  ]);
  const [top] = tables;
  expect([...(top?.entries.keys() ?? [])]).toEqual(['title', 'single', 'quoted key.x', 'long', 'list', 'when']);
  const list = top?.entries.get('list');
  expect(list && tomlItems(text, list).map(({ start, end }) => text.slice(start, end))).toEqual([
    '"a"',
    "'b'",
    '{ c = [1, 2], d = "e" }',
  ]);
});
