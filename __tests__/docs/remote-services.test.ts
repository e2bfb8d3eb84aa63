// The guide to remote services names every endpoint of their documents, each once, with what becomes of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SERVICES } from '../../src/enrich/remote/index.ts';
import { REMOTE_SERVICES } from '../../src/model/remote.ts';

const ROOT = join(import.meta.dirname, '../..');
const guide = readFileSync(join(ROOT, 'docs/remote-services.md'), 'utf8');
/** `service METHOD path`, as the four documents have them. */
const endpoints = readFileSync(join(ROOT, '__tests__/fixtures/remote/endpoints.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ', 3) as [service: string, method: string, path: string]);
const TITLES = {
  trusttrace: 'TrustTrace',
  'mcp-security-score': 'MCP Security Score',
  trusera: 'Trusera',
  securityscanner: 'securityscanner.dev',
};

test.each(REMOTE_SERVICES)('%s', (service) => {
  const [, section = ''] = guide.split(`\n### ${TITLES[service]}\n`);
  const rows = [...(section.split('\n### ')[0] ?? '').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
  const named = endpoints.filter(([of]) => of === service).map(([, method, path]) => `${method} ${path}`);
  expect(named.length).toBeGreaterThan(2);
  expect(rows.map(([, endpoint]) => endpoint).toSorted()).toEqual(named.toSorted());
  expect(
    rows.filter(([, , what = '', why = '']) => !/^(?:used|covered locally|later|not)$/.test(what) || why.trim() === ''),
  ).toEqual([]);
  expect(SERVICES.get(service)?.name).toBe(TITLES[service]);
});

/** What a service's own file asks for, in the words of its document. */
test.each([
  ['trusttrace', ['/scan/mcp', '/scan/upload', '/scans']],
  ['mcp-security-score', ["path: '/scan'", '/scan/${', "path: '/scans'"]],
  [
    'trusera',
    [
      "path: '/scans'",
      '/components',
      '/graph',
      '/compliance',
      '/compare/',
      '/evaluations',
      '/evaluate',
      '/violations',
      '/export',
    ],
  ],
  ['trusera-login', ['/auth/login', '/auth/refresh', '/auth/logout']],
  [
    'securityscanner',
    ['/v1/scan', '/fix', '/analyze', '/v1/targets', '/v1/runs', '/api/github/scan', '/api/mobile/scan'],
  ],
])('%s asks for what the guide says it uses', (service, paths) => {
  const source = readFileSync(join(ROOT, `src/enrich/remote/${service}.ts`), 'utf8');
  expect(paths.filter((path) => !source.includes(path))).toEqual([]);
});
