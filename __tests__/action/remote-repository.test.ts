// MCP Security Score and Trusera through the built action: what each is given, what stands in the summary, and that nothing
// secret does.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { KEY as SCORE_KEY, scoreStandin } from '../enrich/remote/mcp-security-score-standin.ts';
import { type ServiceServer, serveService } from '../enrich/remote/service-server.ts';
import { KEY as TRUSERA_KEY, truseraStandin } from '../enrich/remote/trusera-standin.ts';
import { removeWorlds } from './pull.ts';
import { runActionBeside } from './runner.ts';
import { checkout, payload, type World, world } from './world.ts';

const RAW = ['sk-ant-api03', 'Zq9'.repeat(30)].join('-');
let repository: World;
let server: ServiceServer | undefined;
const folders: string[] = [];

beforeAll(() => {
  repository = world({ base: { 'a.txt': 'a' }, head: { 'a.txt': 'b' } });
});
afterEach(async () => {
  expect(server?.wrong ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  repository.remove();
});
removeWorlds();

async function run(service: string, key: string) {
  const workspace = checkout(repository, repository.head);
  folders.push(workspace);
  const result = await runActionBeside({
    workspace,
    event: 'schedule',
    payload: payload('schedule', { BASE: repository.base, HEAD: repository.head }),
    sha: repository.head,
    inputs: { 'api-service': service, 'api-url': server?.origin ?? '', 'api-key': key },
    env: {
      XDG_CACHE_HOME: join(workspace, '..', `cache-repository-${folders.length}`),
      GITHUB_REPOSITORY: 'owner/repo',
      GITHUB_SERVER_URL: 'https://github.com',
    },
  });
  for (const text of [result.stdout, result.stderr, result.summary, result.json])
    for (const secret of [key, RAW]) expect(text).not.toContain(secret);
  return result;
}

test('MCP Security Score is given the repository of the job, and its score is shown as its own', async () => {
  const standin = scoreStandin({ states: [], findings: [{ name: `eval ${RAW}`, severity: 'critical' }] });
  server = await serveService(standin.handle);
  const { exitCode, summary, json } = await run('mcp-security-score', SCORE_KEY);
  expect(exitCode).toBe(0);
  expect(standin.scans.map(({ url }) => url)).toEqual(['https://github.com/owner/repo']);
  expect(summary).toContain('<details><summary>Remote service MCP Security Score, completed');
  expect(summary).toContain('85 B');
  expect(JSON.parse(json).remote).toMatchObject([{ state: 'completed', score: { value: 85, rating: 'B' } }]);
});

test('a repository that MCP Security Score does not scan fails nothing, and says why', async () => {
  const standin = scoreStandin({ repositories: new Map([['owner/repo', 'private']]) });
  server = await serveService(standin.handle);
  const { exitCode, summary } = await run('mcp-security-score', SCORE_KEY);
  expect(exitCode).toBe(0);
  expect(summary).toMatch(/looks at public ones only/);
});

test('Trusera is given the repository of the job, and what it lists is told from ours', async () => {
  const standin = truseraStandin({
    states: [],
    components: [{ id: '1', type: 'tool', name: 'shell_exec', flags: [], risk: { score: 70, factors: [RAW] } }],
    violations: [{ policy_name: 'No shells', severity: 'high', message: 'shell_exec runs commands' }],
  });
  server = await serveService(standin.handle);
  const { exitCode, summary, json } = await run('trusera', TRUSERA_KEY);
  expect(exitCode).toBe(0);
  expect(standin.scans.map(({ target }) => target)).toEqual(['https://github.com/owner/repo']);
  expect(summary).toContain('Violations of its policies: 1');
  const report = JSON.parse(json);
  expect(report.components).toMatchObject([{ name: 'shell_exec', origins: ['remote'], locations: [] }]);
  expect(report.remote).toMatchObject([{ differences: { items: [{ seen: 'there', name: 'shell_exec' }] } }]);
});
