// Identity: what changes a fingerprint, and what must not.

import { expect, test } from '@jest/globals';
import { fingerprintsOf, identityOf } from '../../src/assess/fingerprint.ts';
import { found, SECRET_RULE } from './builders.ts';

const [plain] = fingerprintsOf([found()]);

test('16 hex digits', () => {
  expect(plain).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ['line', { line: 99 }],
  ['path', { path: 'moved/b.json' }],
  ['message and shown evidence', { message: 'other words', evidence: ['shown'] }],
  ['weight', { severity: 'low', confidence: 'low', tier: 'review', use: 'test', proven: true }],
  ['marker', { marker: { line: 1, reason: 'fine' } }],
] as const)('%s is no part of it', (_name, parts) => {
  expect(fingerprintsOf([found(parts)])).toEqual([plain]);
});

test.each([
  ['rule', { ruleId: SECRET_RULE.id }],
  ['place', { place: 'server "b"' }],
  ['evidence', { proof: 'e2' }],
] as const)('%s is part of it', (_name, parts) => {
  expect(fingerprintsOf([found(parts)])).not.toEqual([plain]);
});

test('parts cannot run into each other', () => {
  expect(identityOf(found({ place: 'a\0b', proof: 'c' }))).not.toBe(identityOf(found({ place: 'a', proof: 'b' })));
  expect(fingerprintsOf([found({ place: 'ab', proof: 'c' })])).not.toEqual(
    fingerprintsOf([found({ place: 'a', proof: 'bc' })]),
  );
});

test('equal findings of one file are told apart by their count, those of two files are not', () => {
  const [first, second, elsewhere] = fingerprintsOf([found(), found({ line: 2 }), found({ path: 'b.json' })]);
  expect(first).toBe(plain);
  expect(second).not.toBe(plain);
  expect(elsewhere).toBe(plain);
});

test('the value of a secret is no part of it', () => {
  const [one, other] = [found({ secret: 'hmac-1' }), found({ secret: 'hmac-2' })].map(
    (each) => fingerprintsOf([each])[0],
  );
  expect(one).toBe(other);
});
