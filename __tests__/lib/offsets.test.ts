// Both counts agree with brute force, on both sides of every checkpoint.

import { expect, test } from '@jest/globals';
import { createOffsets } from '../../src/lib/offsets.ts';

test.each([
  ['ASCII', 'abc'.repeat(2000)],
  ['two bytes', 'é'.repeat(3000)],
  ['pairs across checkpoints', `a${'😀'.repeat(1500)}b`],
  ['pairs of the last halves', `a${'\u{103ff}'.repeat(1500)}b`],
  ['mixed', 'a\u00e9\u4e16😀'.repeat(900)],
  ['lone surrogate', `x${'\ud800'}y`],
  ['empty', ''],
])('%s', (_, text) => {
  const { byteOf, unitOf } = createOffsets(text, Buffer.byteLength(text));
  for (let index = 0; index <= text.length; index += index % 1000 < 3 || index % 1024 > 1020 ? 1 : 7) {
    const isInsidePair = /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(index - 1, index + 1));
    if (isInsidePair) continue;
    const bytes = Buffer.byteLength(text.slice(0, index));
    expect(byteOf(index)).toBe(bytes);
    expect(unitOf(bytes)).toBe(index);
  }
});
