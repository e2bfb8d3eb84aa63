// What a value says about itself.

import { describe, expect, test } from '@jest/globals';
import { crc32 } from '../../src/lib/hash.ts';
import { isPlaceholder } from '../../src/rules/fillers.ts';
import { checkValue, entropy } from '../../src/rules/value-checks.ts';

test('crc32 of the standard check value', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
});

describe('GitHub tokens', () => {
  // Made up; the checksum is worked out here with other means than the code under test.
  const body = 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA'.slice(0, 30);
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const digits = (() => {
    let rest = BigInt(crc32(body));
    let text = '';
    while (rest > 0n) {
      text = alphabet[Number(rest % 62n)] + text;
      rest /= 62n;
    }
    return text.padStart(6, '0');
  })();

  test.each(['ghp', 'gho', 'ghu', 'ghs', 'ghr'])('%s with a checksum that holds is proven', (prefix) => {
    expect(checkValue(`${prefix}_${body}${digits}`, { checksum: 'github' })).toBe('proven');
  });

  test('one that fails looks like an example', () => {
    const wrong = digits.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    expect(checkValue(`ghp_${body}${wrong}`, { checksum: 'github' })).toBe('example');
  });

  test('another shape has no checksum to fail', () => {
    expect(checkValue(`ghr_${'a'.repeat(76)}`, { checksum: 'github' })).toBe('pass');
  });
});

test('a UUID is as random as hexadecimal digits are, its dashes aside', () => {
  expect(checkValue('a40680a0-6aa0-4fca-a51d-12afc8e00aa1', { random: true })).toBe('pass');
  expect(checkValue('aaaaaaaa-aaaa-4aaa-aaaa-aaaaaaaaaaaa', { random: true })).toBe('reject');
});

test('entropy', () => {
  expect(entropy('aaaa')).toBe(0);
  expect(entropy('abab')).toBe(1);
  expect(entropy('0123456789abcdef')).toBe(4);
  expect(checkValue('aabb', { entropy: 1 })).toBe('pass');
  expect(checkValue('aaab', { entropy: 1 })).toBe('reject');
});

test('distinct characters', () => {
  expect(checkValue('abcabc', { distinct: 3 })).toBe('pass');
  expect(checkValue('abcabc', { distinct: 4 })).toBe('reject');
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: placeholders are what this is about
test.each([
  'your-api-key-here',
  'YOUR_KEY',
  'xxxxxxxxxxxx',
  'sk-...',
  '<token>',
  '${TOKEN}',
  '{{ token }}',
  '%TOKEN%',
  '$TOKEN',
  'changeme',
  'AKIAIOSFODNN7EXAMPLE',
  'process.env.TOKEN',
  'test-key-1',
])('%s is a placeholder', (value) => {
  expect(isPlaceholder(value)).toBe(true);
  expect(checkValue(value, { notPlaceholder: true })).toBe('reject');
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

test.each(['9fK2vLq7Zr4TnXw8', 'dGhpcyBpcyBub3QgaXQ', 'contestant-7Q', 'p4$$w0rd'])('%s is none', (value) => {
  expect(isPlaceholder(value)).toBe(false);
});

test.each([
  ['two parts of hexadecimal digits', '1a7be6d5a1d55e17_9ddb3e5be11d7a1b6a1e7d5cb56e19d7ba5e67c1'],
  ['a UUID', '5e1b7a5e-1d7b-45a1-ae7b-1d5e7ba1b5e7'],
])('%s count as hexadecimal, not as text with few letters', (_, random) => {
  expect(checkValue(random, { random: true })).toBe('pass');
});

test('the keyword of a format makes no placeholder', () => {
  expect(checkValue('sk_test_Zt7Kq2Vw9Lx4Np8R', { notPlaceholder: true }, { keyword: 'sk_test_' })).toBe('pass');
  expect(checkValue('sk_test_your_key', { notPlaceholder: true }, { keyword: 'sk_test_' })).toBe('reject');
});

test('signs between hexadecimal groups ask for no more variety than the groups have', () => {
  const value = '1-482093175526-84205193375264-9f3c07ab51d2e8640bf7a91c5d3e82649f13b7ca60e5d284a1c96e0f';
  expect(checkValue(value, { random: true })).toBe('pass');
});
