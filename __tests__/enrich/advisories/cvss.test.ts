// Scores by the examples of FIRST's own documents and of published advisories.

import { expect, test } from '@jest/globals';
import { scoreOf, severityOfRatings, severityOfWord, wordOf } from '../../../src/enrich/advisories/cvss.ts';

test.each([
  // https://www.first.org/cvss/v3.1/examples
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
  ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:L/I:L/A:N', 7.2],
  ['CVSS:3.0/AV:L/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N', 4],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
  // https://www.first.org/cvss/v4.0/examples
  ['CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P', 8.9],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N', 8.7],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
  // https://www.first.org/cvss/v2/guide §3.3
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
  ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
  ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
])('%s is %d', (vector, score) => {
  expect(scoreOf(vector)).toBe(score);
});

test.each(['', 'HIGH', '9.8', 'CVSS:3.1/AV:N', 'CVSS:9.0/AV:N/AC:L', 'CVSS:4.0/AV:Q/AC:L', 'CVSS:3.1/AV:constructor'])(
  '%j is no vector',
  (text) => {
    expect(scoreOf(text)).toBeUndefined();
  },
);

test('the words for scores', () => {
  expect([10, 9, 8.9, 7, 6.9, 4, 3.9, 0.1].map(wordOf)).toEqual([
    ...['critical', 'critical', 'high', 'high'],
    ...['medium', 'medium', 'low', 'low'],
  ]);
  expect(['CRITICAL', 'Moderate', 'important', 'constructor', '', undefined].map(severityOfWord)).toEqual([
    ...['critical', 'medium', 'high'],
    ...[undefined, undefined, undefined],
  ]);
});

test('of several ratings the newest that can be read counts', () => {
  const v3 = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' };
  const v4 = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' };
  expect(severityOfRatings([v3, v4])).toBe('high');
  expect(severityOfRatings([v3, { type: 'CVSS_V4', score: 'CVSS:4.0/nonsense' }])).toBe('critical');
  expect(severityOfRatings([{ type: 'Ubuntu', score: 'medium' }])).toBe('medium');
  expect(severityOfRatings([])).toBeUndefined();
});
