// Remote services through the built action: on which events they are asked, what stands in summary and log, and that neither
// the key nor the token of the job goes where it must not.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SCANNER_KEY, startSecurityScanner } from '../enrich/remote/securityscanner-standin.ts';
import { type Standin, startStandin } from '../enrich/remote/standin.ts';
import { startTrustTrace, TRUSTTRACE_KEY } from '../enrich/remote/trusttrace-standin.ts';
import { removeWorlds } from './pull.ts';
import { type RunOptions, runActionBeside } from './runner.ts';
import { checkout, payload, type World, world } from './world.ts';

const TOKEN = ['ghs', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
let scanner: Awaited<ReturnType<typeof startSecurityScanner>>;
let trust: Awaited<ReturnType<typeof startTrustTrace>>;
let repository: World;
const folders: string[] = [];

beforeAll(async () => {
  scanner = await startSecurityScanner({ looks: 0, scans: 99 });
  trust = await startTrustTrace({ looks: 0, scans: 99 });
  repository = world({ base: { 'a.txt': 'a' }, head: { 'a.txt': 'b' } });
});
afterAll(async () => {
  await Promise.all([scanner.close(), trust.close()]);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  repository.remove();
});
removeWorlds();

const inputs = (more: Readonly<Record<string, string>> = {}) => ({
  'api-service': 'securityscanner',
  'api-url': scanner.url,
  'api-key': SCANNER_KEY,
  token: TOKEN,
  ...more,
});

async function run(as: string, given: Partial<RunOptions> = {}) {
  const workspace = checkout(repository, repository.head);
  folders.push(workspace);
  const before = scanner.asked.length;
  const result = await runActionBeside({
    workspace,
    event: as.split('-')[0] ?? as,
    payload: payload(as, { BASE: repository.base, HEAD: repository.head }),
    sha: repository.head,
    inputs: inputs(),
    ...given,
    env: {
      XDG_CACHE_HOME: join(workspace, '..', `cache-${folders.length}`),
      GITHUB_REPOSITORY: 'acme/agent',
      GITHUB_SERVER_URL: 'https://github.com',
      ...given.env,
    },
  });
  const asked = scanner.asked.slice(before);
  const shown = [result.stdout, result.stderr, result.summary, result.json, JSON.stringify(result.outputs)];
  for (const text of shown)
    for (const secret of [SCANNER_KEY, TRUSTTRACE_KEY, TOKEN]) expect(text).not.toContain(secret);
  for (const { headers, body } of asked) expect(JSON.stringify(headers) + body.toString()).not.toContain(TOKEN);
  return { ...result, asked };
}

describe('on schedule', () => {
  test('the repository of the job is given, and the analysis is in the summary', async () => {
    const { exitCode, asked, summary, json } = await run('schedule');
    expect(exitCode).toBe(0);
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/api/github/scan' });
    expect(JSON.parse(asked[0]?.body.toString() ?? '')).toEqual({ repo_url: 'https://github.com/acme/agent' });
    expect(summary).toContain('<details><summary>Remote service securityscanner');
    expect(summary).toContain('AI analysis by');
    expect(JSON.parse(json).remote).toMatchObject([{ state: 'completed', kind: 'repository' }]);
  });

  test('TrustTrace is asked about the named MCP server', async () => {
    const given = inputs({ 'api-service': 'trusttrace', 'api-url': `${trust.url}/v1`, 'api-key': TRUSTTRACE_KEY });
    const { json } = await run('schedule', { inputs: { ...given, 'mcp-url': 'http://127.0.0.1:1/mcp' } });
    // The stand-in is on this machine, so an address of this machine may be told to it.
    expect(JSON.parse(json).remote).toMatchObject([
      { service: 'trusttrace', state: 'completed', target: 'http://127.0.0.1:1/mcp' },
    ]);
  });

  test('a key that is not there is an error with what to do', async () => {
    const { exitCode, asked, annotations } = await run('schedule', { inputs: inputs({ 'api-key': '' }) });
    expect([exitCode, asked]).toEqual([2, []]);
    expect(annotations[0]?.message).toContain('its key is missing');
  });

  test('the token of the job is refused as a key', async () => {
    const { exitCode, asked } = await run('schedule', { inputs: inputs({ 'api-key': TOKEN }) });
    expect([exitCode, asked]).toEqual([2, []]);
  });

  test('a service that is down fails nothing', async () => {
    const { exitCode, summary } = await run('schedule', { inputs: inputs({ 'api-url': 'http://127.0.0.1:1' }) });
    expect([exitCode, summary]).toEqual([0, expect.stringContaining('refuses the connection')]);
  });
});

describe('with the identity of the job', () => {
  let github: Standin;
  beforeAll(async () => {
    github = await startStandin(({ query, headers }) =>
      headers.authorization === 'Bearer request-token'
        ? { status: 200, body: { value: `identity.for.${query.get('audience')?.replace(/\W/g, '-')}.signed` } }
        : { status: 401 },
    );
  });
  afterAll(() => github.close());

  test('the service gets a token for its own address', async () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    };
    const { asked } = await run('schedule', { inputs: inputs({ 'api-auth': 'oidc', 'api-key': '' }), env });
    expect(github.asked.map(({ query }) => [query.get('api-version'), query.get('audience')])).toContainEqual([
      '2.0',
      scanner.url,
    ]);
    expect(asked[0]?.headers.authorization).toBe(`Bearer identity.for.${scanner.url.replace(/\W/g, '-')}.signed`);
  });
});

test.each(['pull_request', 'push'])('%s asks nobody', async (as) => {
  const { asked, exitCode } = await run(as);
  expect([asked, exitCode]).toEqual([[], 0]);
});
