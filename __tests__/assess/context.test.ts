// Context of use: it lowers a gate finding to review, what is for review only where it asks for nobody's time, never a proven one, and never
// the severity.

import { expect, test } from '@jest/globals';
import { placeOf } from '../../src/assess/context.ts';
import { rule } from '../reports/builders.ts';
import { found } from './builders.ts';

const SECRET = { place: 'TOKEN', evidence: '', secret: 'a1' };
const REVIEW = rule({ tier: 'review' });

test.each([
  ['runtime', {}, { tier: 'gate' }],
  ['test', {}, { tier: 'review', reason: 'it is in test code' }],
  ['example', {}, { tier: 'review', reason: 'it is in an example' }],
  ['docs', {}, { tier: 'review', reason: 'it is in documentation' }],
  ['vendored', {}, { tier: 'review', reason: 'it is in vendored code' }],
  ['test', { proven: true }, { tier: 'gate' }],
  [
    'runtime',
    { tier: 'review', confidence: 'low', identity: SECRET },
    { tier: 'review', reason: 'it looks like an example value' },
  ],
  [
    'test',
    { tier: 'context', identity: SECRET },
    { tier: 'context', reason: 'its value has ended or is public by design' },
  ],
  [
    'runtime',
    { tier: 'review', identity: SECRET },
    { tier: 'review', reason: 'this case is weaker than most that the rule finds' },
  ],
  ['runtime', { tier: 'context' }, { tier: 'context', reason: 'this case is weaker than most that the rule finds' }],
] as const)('%s, %j', (use, parts, expected) => {
  expect(placeOf(found({ use, ...parts }), rule())).toEqual(expected);
});

test('what the rule itself has for review has no reason to tell', () => {
  for (const use of ['runtime', 'test'] as const) {
    expect(placeOf(found({ use, tier: 'review' }), REVIEW)).toEqual({ tier: 'review' });
  }
});

test('what a rule tells of changes is for context where nobody knows that a change brought it', () => {
  const ofChanges = rule({ tier: 'review', isOfChanges: true });
  const finding = found({ tier: 'review' });
  expect(placeOf(finding, ofChanges, true)).toEqual({ tier: 'review' });
  expect(placeOf(finding, ofChanges)).toEqual({
    tier: 'context',
    reason: 'it is not known to have come with a change',
  });
  expect(placeOf(found({ tier: 'context' }), rule({ tier: 'context', isOfChanges: true }))).toEqual({
    tier: 'context',
  });
});

const REVIEWED = { tier: 'review', confidence: 'medium' } as const;

test.each([
  ['code/ssrf', 'network', 'high', 'test', {}, 'context'],
  ['capability/free-sql', 'agency', 'medium', 'test', {}, 'context'],
  ['capability/free-sql', 'agency', 'medium', 'example', {}, 'review'],
  ['text/override', 'prompt', 'high', 'test', {}, 'review'],
  ['code/ssrf', 'network', 'high', 'test', { proven: true }, 'review'],
  ['secrets/bearer-authorization', 'secrets', 'high', 'test', { identity: SECRET }, 'context'],
  ['secrets/bearer-authorization', 'secrets', 'high', 'example', { identity: SECRET }, 'context'],
  ['secrets/bearer-authorization', 'secrets', 'high', 'docs', { identity: SECRET }, 'review'],
  ['secrets/database-login', 'secrets', 'medium', 'docs', { identity: SECRET }, 'context'],
  ['secrets/database-login', 'secrets', 'medium', 'runtime', { identity: SECRET }, 'review'],
  ['secrets/private-key', 'secrets', 'critical', 'test', { identity: SECRET, confidence: 'high' }, 'review'],
] as const)('what %s (%s, %s) has for review in %s, %j: %s', (id, category, severity, use, parts, tier) => {
  const finding = found({ use, ...REVIEWED, ...parts });
  expect(placeOf(finding, rule({ id, category, severity, tier: 'review' })).tier).toBe(tier);
});
