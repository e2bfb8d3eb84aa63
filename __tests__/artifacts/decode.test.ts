// Bytes to text, and positions in it.

import { describe, expect, test } from '@jest/globals';
import { decode, withValidUtf8 } from '../../src/artifacts/decode.ts';
import { createLineMap } from '../../src/lib/line-map.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['plain', Buffer.from('abc'), 'abc'],
  ['UTF-8 mark', Buffer.from('\ufeffabc'), 'abc'],
  ['UTF-16 LE', Buffer.from('\ufeffäb😀', 'utf16le'), 'äb😀'],
  ['UTF-16 BE', utf16be('\ufeffäb'), 'äb'],
])('%s', (_, bytes, text) => {
  expect(decode(bytes).bytes.toString()).toBe(text);
  expect(decode(bytes).isBinary).toBe(false);
});

test('NUL in the first 8 KiB is binary, later it is not', () => {
  expect(decode(Buffer.from('a\0b')).isBinary).toBe(true);
  expect(decode(Buffer.from(`${'a'.repeat(8191)}\0`)).isBinary).toBe(true);
  expect(decode(Buffer.from(`${'a'.repeat(8192)}\0`)).isBinary).toBe(false);
});

test('invalid sequences become characters, so that indexes and offsets agree', () => {
  const decoded = withValidUtf8(decode(Buffer.from([0x61, 0xff, 0x62])));
  expect(decoded.bytes.toString()).toBe('a\ufffdb');
  expect(decoded.isTranscoded).toBe(true);
});

describe('lines', () => {
  const text = 'one\r\ntwo\rthrée\n\n';
  const bytes = Buffer.from(text);
  const map = createLineMap(bytes);

  test.each([
    [0, 1, 1],
    [bytes.indexOf('two'), 2, 1],
    [bytes.indexOf('thr'), 3, 1],
    [bytes.indexOf('e\n'), 3, 5],
    [bytes.length, 5, 1],
  ])('offset %d is line %d column %d', (offset, line, column) => {
    expect(map.position(offset)).toEqual({ line, column });
  });

  test('content without its end', () => {
    const content = (line: number) => {
      const range = map.lineRange(line);
      return range && bytes.toString('utf8', ...range);
    };
    expect([1, 2, 3, 4, 5, 6].map(content)).toEqual(['one', 'two', 'thrée', '', '', undefined]);
  });

  test('a region in the middle counts on', () => {
    expect(createLineMap(Buffer.from('x\ny'), 41).position(2)).toEqual({ line: 43, column: 1 });
  });

  test('columns of a long line, asked in any order', () => {
    const line = 'aé世😀'.repeat(5000);
    const long = Buffer.from(`first\n${line}\nlast`);
    const places = createLineMap(long);
    for (const units of [24_000, 3, 12_003, 24_995, 4_100, 8_193]) {
      const whole = /[\ud800-\udbff]$/.test(line.slice(0, units)) ? units + 1 : units;
      const offset = 6 + Buffer.byteLength(line.slice(0, whole));
      expect(places.position(offset)).toEqual({ line: 2, column: whole + 1 });
    }
  });

  test('columns count UTF-16 units', () => {
    expect(createLineMap(Buffer.from('😀x')).position(4)).toEqual({ line: 1, column: 3 });
  });
});
