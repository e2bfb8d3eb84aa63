// Words and random characters apart.

import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { looksLikeWords } from '../../src/rules/words.ts';

test.each([
  'existingSubscription',
  'refresh_token_v2',
  'ctrl+shift+down',
  'getAccessTokenSilently',
  'CorrectHorseBattery1',
  'NEXT_PUBLIC_TOKEN',
  'kubernetes.io/tls',
  'mySuperSecretPassword123',
])('%s is words', (value) => {
  expect(looksLikeWords(value)).toBe(true);
});

test.each(['hex', 'base64url'] as const)('random characters in %s are none', (encoding) => {
  const values = Array.from({ length: 500 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest(encoding).slice(0, 24),
  );
  expect(values.filter(looksLikeWords)).toEqual([]);
});
