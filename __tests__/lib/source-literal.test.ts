// Literals of three languages, read from a place on; each unit of a text knows where it was written.

import { describe, expect, test } from '@jest/globals';
import { type Language, type Literal, readArguments, readLiteral } from '../../src/lib/source-literal.ts';

function plain(literal: Literal): unknown {
  switch (literal.kind) {
    case 'text':
      return literal.value;
    case 'word':
      return `<${literal.word}>`;
    case 'list':
      return literal.items.map(plain);
    case 'map':
      return Object.fromEntries(literal.entries.map(({ key, value }) => [key, plain(value)]));
    case 'call':
      return {
        call: literal.name,
        args: literal.args.map(({ value }) => plain(value)),
        chain: literal.chain.map(({ name }) => name),
      };
    default:
      return '?';
  }
}

describe.each<[language: Language, source: string, expected: unknown]>([
  ['javascript', `'a' + "b"`, 'ab'],
  ['javascript', `\`a $${'{'}f({ b: "}" })} c\``, 'a … c'],
  ['javascript', `["one", 'two'].join("\\n")`, 'one\ntwo'],
  ['javascript', `'a' + NAME + 'b'`, 'a…b'],
  ['javascript', `{ name: 'x', 'key-b': 1, ...rest, [c]: 2, d, f() { return "}" } }`, { name: 'x', 'key-b': '<1>' }],
  [
    'javascript',
    `z.object({ a: z.string().min(1).describe('A') })`,
    { call: 'z.object', args: [{ a: { call: 'z.string', args: [], chain: ['min', 'describe'] } }], chain: [] },
  ],
  ['javascript', `'it\\'s \\u00fc \\x41'`, "it's ü A"],
  ['javascript', `/* note */ // more\n 'a'`, 'a'],
  ['python', `("a " "b"\n  r"\\d")`, 'a b\\d'],
  ['python', `"""a\n"b" c"""`, 'a\n"b" c'],
  ['python', `f"a {b} c"`, 'a {b} c'],
  ['python', `{"a": True, "b": [1, "c"]}  # note`, { a: '<True>', b: ['<1>', 'c'] }],
  ['python', `"a"\n"b"`, 'ab'],
  ['go', '`a\\n` + "b\\n"', 'a\\nb\n'],
  ['go', 'mcp.Tool{Name: "x", Description: "y"}', { Name: 'x', Description: 'y' }],
])('%s %s', (language, source, expected) => {
  test('is read', () => {
    expect(plain(readLiteral(source, 0, language))).toEqual(expected);
  });

  test('cut off anywhere, it is read as far as it goes', () => {
    for (let end = 0; end <= source.length; end++)
      expect(readLiteral(source.slice(0, end), 0, language).end).toBeLessThanOrEqual(end);
  });
});

test('each unit of a text knows where it was written', () => {
  const source = `  "a\\n" + 'ü' + "c"`;
  const text = readLiteral(source, 0, 'javascript');
  expect(text.kind === 'text' && text.origins.map((at) => source[at])).toEqual(['a', '\\', 'ü', 'c']);
});

test('arguments end where a function begins, and keywords have names', () => {
  const { args } = readArguments('("a", { b: 1 }, async (c) => { return "d"; }, "e")', 0, 'javascript');
  expect(args.map(({ value }) => plain(value))).toEqual(['a', { b: '<1>' }]);
  expect(readArguments('(name="a", b == 1)', 0, 'python').args.map(({ name }) => name)).toEqual(['name', undefined]);
});

test.each(['(', '[', '{', '"', '`${', '{a:', '"a" + ', '/* ', '\\'])('%j, many times over, takes no time', (piece) => {
  const source = piece.repeat(200_000 / piece.length);
  const started = performance.now();
  for (const language of ['javascript', 'python', 'go'] as const) readLiteral(source, 0, language);
  expect(performance.now() - started).toBeLessThan(2000);
});
