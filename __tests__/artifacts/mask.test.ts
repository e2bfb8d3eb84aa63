// No secret leaves whole, and the marks still sit right.

import { describe, expect, test } from '@jest/globals';
import { hider, maskLine, maskRange, maskValue, mergeMasks, repeatsOf } from '../../src/artifacts/mask.ts';

test.each([
  [`ghp_${'a'.repeat(32)}B1c2`, 'ghp_…B1c2'],
  [`sk-ant-${'a'.repeat(90)}WXYZ`, 'sk-ant-…WXYZ'],
  ['AKIAABCDEFGHIJKLMNOP', 'AKIA…OP'],
  ['hunter2hunter', '…er'],
  ['purple-monkey9-xyz12345', '…'],
  ['short', '…'],
  ['"quotedsecretvalue12"', '"…12"'],
  ['-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----', '-----BEGIN PRIVATE KEY-----…'],
])('%s', (value, shown) => {
  expect(maskValue(value)).toBe(shown);
});

test('never shows more than a public prefix and four characters', () => {
  for (let length = 1; length < 80; length++) {
    const value = Array.from({ length }, (_, index) => String.fromCharCode(97 + (index % 26))).join('');
    const tail = maskValue(value).replace('…', '');
    expect(tail.length).toBeLessThanOrEqual(4);
    expect(tail.length * 3).toBeLessThanOrEqual(length);
  }
});

describe('in a line', () => {
  const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = Buffer.from(`größe = "${secret}" # note\nnext`);
  const at = bytes.indexOf(secret);
  const masks = mergeMasks(bytes, [[at, at + secret.length]]);
  const lineEnd = bytes.indexOf(10);

  test('the value is masked and columns after it move', () => {
    const line = maskLine(bytes, [0, lineEnd], at, masks);
    expect(line.text).toBe('größe = "ghp_…6789" # note');
    expect(line.columnOf(at)).toBe(10);
    expect(line.columnOf(at + secret.length)).toBe(10 + 'ghp_…6789'.length);
    expect(line.columnOf(bytes.indexOf('#'))).toBe(line.text.indexOf('#') + 1);
  });

  test('a range that begins inside a secret shows nothing of it', () => {
    expect(maskRange(bytes, at + 10, at + 20, masks)).toBe('…');
  });

  test('overlapping ranges are one secret', () => {
    const merged = mergeMasks(bytes, [
      [at, at + 12],
      [at + 8, at + secret.length],
      [at + 2, at + 5],
    ]);
    expect(merged).toHaveLength(1);
    expect(maskRange(bytes, 0, lineEnd, merged)).not.toContain('efgh');
  });
});

test('a long line is cut around its place, never inside a character', () => {
  const bytes = Buffer.from(`${'ä'.repeat(5000)}KEY${'ö'.repeat(5000)}`);
  const at = bytes.indexOf('KEY');
  const line = maskLine(bytes, [0, bytes.length], at, []);
  expect(line.text).toMatch(/^…ä+KEYö+…$/);
  expect(line.text.length).toBeLessThan(300);
  expect(line.text.slice(line.columnOf(at) - 1).startsWith('KEY')).toBe(true);
});

test('a secret over several lines is named once and dotted after', () => {
  const text = '-----BEGIN PRIVATE KEY-----\nMIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6\n-----END PRIVATE KEY-----\n';
  const bytes = Buffer.from(text);
  const masks = mergeMasks(bytes, [[0, text.length - 1]]);
  const second = text.indexOf('\n') + 1;
  expect(maskLine(bytes, [0, second - 1], 0, masks).text).toBe('-----BEGIN PRIVATE KEY-----…');
  expect(maskLine(bytes, [second, text.indexOf('\n', second)], second, masks).text).toBe('…');
});

test('the line end of what is masked is not one of the characters shown', () => {
  const text = 'MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6W4\n';
  const [mask] = mergeMasks(Buffer.from(text), [[0, text.length]]);
  expect(mask?.shown).toBe('…E6W4');
});

test('of two secrets where one begins as the other does, neither is left in a name', () => {
  const [short, long] = ['9fK2vLq7Zr4TnXw8', '9fK2vLq7Zr4TnXw8Lm3PqRs6'];
  const bytes = Buffer.from(`${short} ${long}`);
  const hide = hider(
    bytes,
    mergeMasks(bytes, [
      [0, short.length],
      [short.length + 1, bytes.length],
    ]),
  );
  expect(hide(`server "${long}" and "${short}" at git+https://bot:pass1234word@git.example.net/x`)).toBe(
    'server "…qRs6" and "…w8" at git+https://bot:…@git.example.net/x',
  );
});

describe('a value that stands once more, where nothing found it', () => {
  const value = 'q7Xv$2mN4bL7kJ9hQwT';
  const shownOf = (text: string) => {
    const at = text.indexOf(value);
    const found = [[at, at + value.length]] as const;
    const bytes = Buffer.from(text);
    return maskRange(bytes, 0, bytes.length, mergeMasks(bytes, [...found, ...repeatsOf(text, found)]));
  };

  test.each([
    ['in a longer word', `a = "${value}" # x_${value}_y`, 'a = "…wT" # x_…wT_y'],
    ['twice with nothing between', `a = "${value}${value}"`, 'a = "…wT…wT"'],
    ['as a URL spells it', `a = "${value}" # ?k=${encodeURIComponent(value)}`, 'a = "…wT" # ?k=…hQwT'],
  ])('%s', (_, text, shown) => {
    expect(shownOf(text)).toBe(shown);
  });

  test('one that begins inside another', () => {
    const text = 'abcdefgh12 cdefgh12345 abcdefgh12345';
    expect(
      repeatsOf(text, [
        [0, 10],
        [11, 22],
      ]).slice(2),
    ).toEqual([
      [23, 33],
      [25, 36],
    ]);
  });

  test('a password of a URL goes on to the last @', () => {
    const text = 'db://u:Zq8xV2@mN4bL7kJ@h.acme.io/@x/y@2';
    expect(repeatsOf(text, [[7, 13]])).toEqual([[7, 22]]);
    expect(repeatsOf('db://u:Zq8xV2@h.acme.io/@x/y@2', [[7, 13]])).toEqual([]);
  });

  test('a short one is left alone, and so is what is only beside a secret', () => {
    expect(repeatsOf('abcdefg abcdefg', [[0, 7]])).toEqual([]);
    expect(repeatsOf('abcdefghij abcdefghij', [[0, 10, '']])).toEqual([]);
  });
});
