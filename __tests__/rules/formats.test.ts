// What a format expands to.

import { expect, test } from '@jest/globals';
import { formatProblem, formatSchema, ruleOfFormat } from '../../src/rules/formats.ts';

const format = (token: string) =>
  formatSchema.parse({
    id: 'secrets/acme-key',
    name: 'Acme key',
    severity: 'high',
    token,
    lets: 'use the account',
    revoke: 'Delete the key',
    samples: ['am_{+}0123456789'],
    references: ['https://example.org/keys'],
  });

test.each([
  ['am_[0-2a-b]{10}', ['am_0', 'am_1', 'am_2', 'am_a', 'am_b']],
  ['acme[0-9]{10}', ['acme']],
])('%s is looked for by %j', (token, keywords) => {
  expect(formatProblem(format(token))).toBeUndefined();
  expect(ruleOfFormat(format(token)).match).toMatchObject({ text: { any: keywords } });
});

test.each(['am[0-9]{10}', 'am_[\\w-]{10}', 'am_[0-9]?[a-z]{9}', 'am_(?:a|b)[0-9]{9}'])(
  '%s begins too short',
  (token) => {
    expect(formatProblem(format(token))).toMatch(/shorter than 4 bytes/);
  },
);

test.each(['acme_[a-z', 'am_[z-a]{10}', 'acme_(a'])('%s is refused with a sentence', (token) => {
  expect(formatProblem(format(token))).toMatch(/^is not valid: \S/);
});
