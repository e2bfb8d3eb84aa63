// Documents made to stall, hide or mislead, and thousands damaged at random: nothing throws, every node has its place.

import { describe, expect, test } from '@jest/globals';
import {
  type DocumentFormat,
  type DocumentNode,
  DocumentTooLargeError,
  loadParsers,
  select,
  toPlain,
} from '../../src/lib/document.ts';
import { DOCUMENT_DEPTH, DOCUMENT_VISITS } from '../../src/lib/limits.ts';

const parseDocument = await loadParsers(['json', 'yaml', 'toml']);

function root(text: string, format: DocumentFormat): DocumentNode {
  const parsed = parseDocument(text, format);
  expect(parsed.problems).toEqual([]);
  if (parsed.root === undefined) throw new Error('no root');
  return parsed.root;
}

const FORMATS: readonly DocumentFormat[] = ['json', 'yaml', 'toml'];

describe('hostile documents', () => {
  const laughs = Array.from(
    { length: 10 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(',')}]\n`,
  );
  const bomb = `a0: &a0 [x]\n${laughs.join('')}`;

  test('an anchor bomb stays small, and hides nothing behind it', () => {
    const node = root(`${bomb}secret: {key: 1}\n`, 'yaml');
    const found = select(node, '**');
    expect(found.length).toBeLessThan(DOCUMENT_VISITS * 2);
    expect(found.at(-1)?.path).toEqual(['secret', 'key']);
    expect(select(node, '**.key').map(({ path }) => path)).toEqual([['secret', 'key']]);
    expect(() => toPlain(node)).toThrow(DocumentTooLargeError);
  });

  test('circles end', () => {
    const node = root('&a\nx: *a\ny: [*a, *a]\nz: {<<: *a}\n', 'yaml');
    const found = select(node, '**');
    expect(found.length).toBeLessThan(DOCUMENT_VISITS * 2);
    expect(Math.max(...found.slice(0, 1000).map(({ path }) => path.length))).toBe(DOCUMENT_DEPTH);
    expect(() => toPlain(node)).toThrow(DocumentTooLargeError);
  });

  test('a large document without aliases is complete', () => {
    const text = `[${'[],'.repeat(DOCUMENT_VISITS + 10)}{"key": 1}]`;
    const node = root(text, 'json');
    expect(select(node, '**.key')).toHaveLength(1);
    expect(toPlain(node)).toHaveLength(DOCUMENT_VISITS + 11);
  });

  test('a megabyte on one line', () => {
    const text = `{${Array.from({ length: 35_000 }, (_, at) => `"key${at}": {"a":[1,2,"x"]}`).join(',')}}`;
    expect(select(root(text, 'json'), '*.a.2')).toHaveLength(35_000);
  });

  test.each(FORMATS)('%s: lone surrogates, NULs and odd characters', (format) => {
    for (const text of [
      '\0',
      '\ud800',
      '"\ud800',
      '\0'.repeat(1000),
      'a: \0',
      'a="\ud83d"',
      '\x02\x18\x1f',
      '\ufeff\ufeff',
    ]) {
      expect(() => parseDocument(text, format)).not.toThrow();
    }
    const node = root(format === 'toml' ? 'a="\ud800"' : '{"a": "\ud800"}', format);
    expect(select(node, 'a')).toMatchObject([{ node: { value: '\ud800' } }]);
  });
});

describe('damaged documents', () => {
  const SEEDS: Readonly<Record<DocumentFormat, string>> = {
    json: '{"a": [1, -2.5e3, "x\\n\\u0041"], // c\n "b": {"c": null, \'d\': true,}, e: +Infinity, /* x */ "f": [[[]]]}',
    yaml: 'a: &x {k: v, "q": [1, 2]}\nb:\n  <<: *x\n  h:\n  - c: |\n      text\n    d: *x\n# c\n? e\n: "f\\n"\n---\n- !t g\n- 0x1\n',
    toml: 'a.b = 1\n"c" = "x\\n"\n[t]\nd = [1, {e = 2}]\nf = 1979-05-27T07:32:00Z\n[[p]]\ng = """\nh\n"""\n[p.q]\ni = \'j\'\n',
  };
  const PIECES = '{}[]":,\'#*&-?|>!%@\\=.\n\t \0\ud800<a1~/';

  /** Small seeded generator (mulberry32), so that a failure can be repeated. */
  function random(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
  }

  function damage(text: string, pick: (below: number) => number): string {
    let damaged = text;
    for (let edits = 1 + pick(4); edits > 0; edits--) {
      const at = pick(damaged.length + 1);
      const piece = PIECES[pick(PIECES.length)] ?? '';
      damaged = damaged.slice(0, at) + (pick(3) > 0 ? piece : '') + damaged.slice(at + pick(3));
    }
    return damaged;
  }

  interface Span {
    readonly start: number;
    readonly end: number;
  }

  function within(inner: Span, outer: Span): boolean {
    return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
  }

  /**
   * What lies outside its parent, or the text. A node or entry met before is an alias or merged, which lies where its
   * anchor is; an anchor in a key is in no value, so what lies in a key is an alias too.
   */
  function misplaced(root: DocumentNode, text: string): Span[] {
    const keys: Span[] = [];
    const wrong: Span[] = [];
    const met = new Set<unknown>();
    const look = (node: DocumentNode, parent: Span): void => {
      if (met.has(node)) return;
      met.add(node);
      if (!within(node, parent)) wrong.push(node);
      if (node.kind === 'array') for (const item of node.items) look(item, node);
      if (node.kind !== 'object') return;
      for (const entry of node.entries.filter((each) => !met.has(each))) {
        met.add(entry);
        const key = { start: entry.keyStart, end: entry.keyEnd };
        keys.push(key);
        if (!within(key, node)) wrong.push(key);
        look(entry.value, node);
      }
    };
    look(root, { start: 0, end: text.length });
    return wrong.filter((span) => !keys.some((key) => key !== span && within(span, key)));
  }

  test.each(FORMATS)('%s: never throws and every node has its place', (format) => {
    const pick = random(20260729);
    const wrong: string[] = [];
    for (let round = 0; round < 4000; round++) {
      const text = damage(SEEDS[format], pick);
      const { root: node, problems } = parseDocument(text, format);
      if (node !== undefined && misplaced(node, text).length > 0) wrong.push(text);
      if (problems.some(({ offset }) => offset < 0 || offset > text.length)) wrong.push(`problem: ${text}`);
      if (node !== undefined) select(node, '**');
    }
    expect(wrong).toEqual([]);
  });

  test('the generator repeats itself', () => {
    expect(damage(SEEDS.yaml, random(1))).toBe(damage(SEEDS.yaml, random(1)));
  });
});

test.each(['yaml', 'toml'] as const)('%s that would take its parser too long is refused, JSON is not', (format) => {
  const text = `# ${'x'.repeat(1024 * 1024)}\n`;
  expect(parseDocument(text, format)).toEqual({
    root: undefined,
    problems: [expect.objectContaining({ kind: 'size' })],
  });
  expect(parseDocument(`{ "a": "${'x'.repeat(1024 * 1024)}" }`, 'json').problems).toEqual([]);
});

test('JSON5 that would take its parser too much is read by the tolerant parser alone', () => {
  const long = `{ a: 1, "b": "${'x'.repeat(1024 * 1024)}", "c": [2] }`;
  const { root: kept, problems } = parseDocument(long, 'json');
  expect(problems).not.toEqual([]);
  expect(kept && select(kept, 'c.0').map(({ node }) => node)).toMatchObject([{ value: 2 }]);
  const short = `{ a: 1, "b": "${'x'.repeat(1000)}", "c": [2] }`;
  expect(select(root(short, 'json'), 'a')).toMatchObject([{ node: { value: 1 } }]);
});

test('a long text that is nothing but mistakes has few problems and an end', () => {
  expect(parseDocument(`[${'1 '.repeat(2 * 1024 * 1024)}`, 'json').problems).toHaveLength(100);
});
