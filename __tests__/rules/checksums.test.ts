// Tokens whose issuer puts a checksum into them. Each sum is worked out here with other means than the code under test:
// zlib's CRC-32, big integers and byte buffers.

import { crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { type ChecksumName, verifyChecksum } from '../../src/rules/checksums.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function base62(text: string): string {
  let rest = BigInt(crc32(text));
  const digits: string[] = [];
  while (digits.length < 6) {
    digits.unshift(DIGITS.charAt(Number(rest % 62n)));
    rest /= 62n;
  }
  return digits.join('');
}

function bytesOf(text: string, order: 'big' | 'little' = 'big'): string {
  const bytes = Buffer.alloc(4);
  if (order === 'big') bytes.writeUInt32BE(crc32(text));
  else bytes.writeUInt32LE(crc32(text));
  return bytes.toString('hex');
}

/** Varied text of a wanted length that no generator has made. */
const body = (length: number) =>
  Array.from({ length }, (_, index) => DIGITS.charAt((index * index * 7 + index * 11 + 5) % 62)).join('');

function routable(prefix: string): string {
  const payload = Buffer.from(`${body(16)}c:1\no:z\nu:4k2\x0d`, 'latin1').toString('base64url');
  const summed = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, '0')}`;
  return summed + crc32(summed).toString(36).padStart(7, '0');
}

const github = body(30);
const vercel = body(50);
const atlassian = `ATATT3${body(176)}=`;
const bitbucket = `ATBB${body(24)}`;
const grafana = `glsa_${body(32)}`;
const cloudflare = body(40);

const VALID: readonly (readonly [ChecksumName, string])[] = [
  ...['ghp', 'gho', 'ghu', 'ghs'].map((prefix) => ['github', `${prefix}_${github}${base62(github)}`] as const),
  ['npm', `npm_${github}${base62(github)}`],
  ...['vcp', 'vck', 'vca', 'vci', 'vcr'].map((prefix) => ['vercel', `${prefix}_${vercel}${base62(vercel)}`] as const),
  ['atlassian', atlassian + bytesOf(atlassian).toUpperCase()],
  ['atlassian', bitbucket + bytesOf(bitbucket).toUpperCase()],
  ['grafana', `${grafana}_${bytesOf(grafana, 'little')}`],
  ...['cfk', 'cfut', 'cfat'].map((prefix) => ['cloudflare', `${prefix}_${cloudflare}${bytesOf(cloudflare)}`] as const),
  ...['glpat-', 'gldt-', 'glrt-t1_'].map((prefix) => ['gitlab', routable(prefix)] as const),
];

/** The value with another character at a place counted from its end. */
function changed(value: string, fromEnd: number): string {
  const at = value.length - fromEnd;
  return value.slice(0, at) + (value.charAt(at) === '4' ? '5' : '4') + value.slice(at + 1);
}

describe.each(VALID)('%s: %s', (name, value) => {
  test('is proven', () => {
    expect(verifyChecksum(name, value)).toBe('proven');
  });

  test('looks like an example with another last digit of its checksum', () => {
    expect(verifyChecksum(name, changed(value, 1))).toBe('example');
  });

  test('looks like an example with another character in its body', () => {
    expect(verifyChecksum(name, changed(value, 20))).toBe('example');
  });
});

test('a checksum with leading zeroes keeps its length', () => {
  const short = Array.from({ length: 5000 }, (_, index) => String(index).padStart(30, 'b')).find((text) =>
    base62(text).startsWith('00'),
  );
  expect(verifyChecksum('npm', `npm_${short}${base62(short ?? '')}`)).toBe('proven');
});

test.each<[ChecksumName, string, string]>([
  ['github', 'a refresh token', `ghr_${body(76)}`],
  ['github', 'a token that carries claims', `ghs_81927_eyJ${body(30)}.eyJ${body(60)}.${body(43)}`],
  ['npm', 'a longer one', `npm_${body(40)}`],
  ['vercel', 'the old form', body(24)],
  ['atlassian', 'one without a checksum', `ATATT3${body(180)}-`],
  ['grafana', 'an access policy token', `glc_${body(60)}`],
  ['cloudflare', 'the old form', body(40)],
  ['gitlab', 'the old form', `glpat-${body(20)}`],
])('%s: %s has no checksum to fail', (name, _, value) => {
  expect(verifyChecksum(name, value)).toBe('pass');
});
