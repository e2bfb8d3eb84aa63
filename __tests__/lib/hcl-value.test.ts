// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform’s own way to write a reference
// Expressions are known where they are literals and unknown everywhere else; nothing stops or slows the reader.

import { expect, test } from '@jest/globals';
import { fromJson, type HclLiteral, readHclValue, textsIn, UNKNOWN } from '../../src/lib/hcl-value.ts';

const plain = (value: HclLiteral): unknown =>
  value instanceof Map
    ? Object.fromEntries([...value].map(([key, each]) => [key, plain(each)]))
    : Array.isArray(value)
      ? value.map(plain)
      : value === UNKNOWN
        ? '?'
        : value;

test.each<[text: string, value: unknown]>([
  ['"a"', 'a'],
  ['"a\\"b"', 'a"b'],
  ['-1.5', -1.5],
  ['true', true],
  ['null', null],
  ['["a", 1, /* b */ "c",]', ['a', 1, 'c']],
  ['{ a = 1, "b" : [2] }', { a: 1, b: [2] }],
  ['{\n  a = 1 # x\n  b = "c"\n}', { a: 1, b: 'c' }],
  ['jsonencode({ a = "b" })', { a: 'b' }],
  ['toset(["a"])', ['a']],
  ['<<-EOT\n  a\n  EOT', '  a\n'],
  ['var.a', 7],
  ['"${var.a}"', 7],
  ['["a", var.b]', ['a', '?']],
  ['{ a = var.b }', { a: '?' }],
  ['{ a = f(1, "}"), b = 2 }', { a: '?', b: 2 }],
  ['"a${var.a}"', '?'],
  ['"a" == "b"', '?'],
  ['var.c ? "a" : "b"', '?'],
  ['1 + 2', '?'],
  ['[for a in b : a]', ['?']],
  ['{ for a in b : a => 1 }', '?'],
  ['{ a = { for b in c : b => 1 }, d = 1 }', '?'],
  ['merge({ a = 1 }, { b = 2 })', '?'],
  ['"a', '?'],
  ['{ a = 1', { a: 1 }],
  ['', '?'],
])('%s', (text, value) => {
  const found = plain(readHclValue(text, new Map([['var.a', 7]])));
  if (text.startsWith('[for')) expect(new Set(found as unknown[])).toEqual(new Set(['?']));
  else expect(found).toEqual(value);
});

test('JSON', () => {
  expect(plain(fromJson('{ "a": ["b", "${c}"] }'))).toEqual({ a: ['b', '?'] });
  expect(fromJson('{ "a": ')).toBe(UNKNOWN);
  expect(textsIn('a')).toEqual(['a']);
  expect(textsIn(['a', 1, UNKNOWN])).toEqual(['a']);
});

test('whatever is cut out or put in, it ends', () => {
  const whole = 'jsonencode({ a = [1, "b", { c = f(var.d) }], "e" : <<X\nf\nX\n})';
  for (let at = 0; at <= whole.length; at++)
    for (const bit of ['{', '}', '[', ']', '(', ')', '"', '=', ',', '\n', '<<Y\n', '${', '#', '/*'])
      expect(() => readHclValue(whole.slice(0, at) + bit + whole.slice(at + (at % 2)))).not.toThrow();
});

test.each([
  ['nested lists', '['.repeat(200_000)],
  ['nested maps', '{a='.repeat(100_000)],
  ['nested calls', 'jsonencode('.repeat(50_000)],
  ['many values', `[${'1,'.repeat(300_000)}]`],
  ['open texts', '"'.repeat(200_000)],
  ['open here-documents', '[<<A\n'.repeat(20_000)],
])('%s are bounded', (_, text) => {
  const start = performance.now();
  readHclValue(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
