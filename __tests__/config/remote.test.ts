// Options of remote services and advisories: which of flag and config is followed, and where no key is sent.

import { expect, test } from '@jest/globals';
import { advisoriesOf } from '../../src/config/advisories.ts';
import { serviceUrlProblem } from '../../src/config/remote.ts';

test.each([
  [{}, { source: 'off' }],
  [{ advisories: 'off', advisorySource: 'api' }, { source: 'off' }],
  [{ advisories: 'api' }, { source: 'api' }],
  [
    { advisories: 'api', advisoryUrl: 'https://osv.example' },
    { source: 'api', url: 'https://osv.example' },
  ],
  [{ advisorySource: 'api' }, { source: 'api' }],
  [
    { advisories: 'db', advisorySource: 'api', advisoryDir: 'other' },
    { source: 'offline', dir: 'db' },
  ],
  [
    { advisorySource: 'offline', advisoryDir: 'db' },
    { source: 'offline', dir: 'db' },
  ],
  [{ advisorySource: 'offline' }, { source: 'offline' }],
] as const)('advisories of %j', (settings, asked) => {
  expect(advisoriesOf(settings)).toEqual(asked);
});

test.each([
  ['https://api.example/v1', undefined],
  ['http://127.0.0.1:8080', undefined],
  ['http://localhost:1/api', undefined],
  ['http://[::1]:1', undefined],
  ['http://api.example', /not encrypted, and a key is sent there/],
  ['http://127.0.0.1.evil.example', /not encrypted/],
  ['http://localhost.evil.example', /not encrypted/],
  ['https://api.example/?key=abc', /has a query/],
  ['https://me:pw@api.example', /holds a user name or password/],
  ['api.example', /has no scheme/],
] as const)('address %s', (url, problem) => {
  const said = serviceUrlProblem(url);
  if (problem === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(problem);
  expect(said ?? '').not.toMatch(/abc|pw/);
});
