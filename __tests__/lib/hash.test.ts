// Digests are those of the standard, whoever works them out.

import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { sha256Hex } from '../../src/lib/hash.ts';
import { smallSha256 } from '../../src/lib/sha256.ts';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('SHA-256 of %j as FIPS 180-4 gives it', (text, digest) => {
  expect(smallSha256(Buffer.from(text))).toBe(digest);
});

test('of every length up to three blocks, and longer than a page of memory, as Node gives it', () => {
  for (const length of [...Array(200).keys(), 70_000, 3]) {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 167 + length * 31) & 0xff));
    expect(smallSha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('the same before and after so many that Node works them out', () => {
  const texts = Array.from({ length: 300 }, (_, index) => `tool ${index} é \u{1f44b} ${'x'.repeat(2000)}`);
  expect(texts.map(sha256Hex)).toEqual(texts.map((text) => createHash('sha256').update(text).digest('hex')));
});
