// biome-ignore-all lint/suspicious/noTemplateCurlyInString: keys are given as such texts
// MCP Security Score and Trusera beside the built command line: a scan, a login from a config, exports as files.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { KEY as SCORE_KEY, scoreStandin } from '../enrich/remote/mcp-security-score-standin.ts';
import { type ServiceServer, serveService } from '../enrich/remote/service-server.ts';
import { FORMATS, KEY as TRUSERA_KEY, truseraStandin, USER } from '../enrich/remote/trusera-standin.ts';
import { bartizanBeside, EVIL, tree } from './run-cli.ts';

let server: ServiceServer | undefined;
afterEach(async () => {
  expect(server?.wrong ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

async function bartizan(cwd: string, args: readonly string[]) {
  const env = { SCORE: SCORE_KEY, TRUSERA: TRUSERA_KEY, PASSWORD: USER.password, XDG_CACHE_HOME: join(cwd, 'cache') };
  const ran = await bartizanBeside(cwd, args, { env });
  for (const secret of [SCORE_KEY, TRUSERA_KEY, USER.password]) expect(ran.out + ran.err).not.toContain(secret);
  return ran;
}

test('MCP Security Score stands beside what is found here, which decides', async () => {
  server = await serveService(scoreStandin({ states: [] }).handle);
  const flags = ['--remote', 'mcp-security-score', '--remote-url', server.origin, '--remote-key', '${SCORE}'];
  const ran = await bartizan(tree({ '.mcp.json': EVIL }), ['scan', '.', ...flags, '--remote-target', 'owner/repo']);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('Score by MCP Security Score’s own measure: 85 B (higher is better)');
});

test('Trusera is logged in to, and out of', async () => {
  const standin = truseraStandin({ states: [] });
  server = await serveService(standin.handle);
  const config = [
    'remote:',
    '  service: trusera',
    `  url: ${server.origin}`,
    '  auth: login',
    `  user: ${USER.email}`,
    '  password: ${PASSWORD}',
    '  target: acme/agents',
  ].join('\n');
  const ran = await bartizan(tree({ 'a.txt': 'a', 'own.yml': config }), ['scan', '.', '--config', 'own.yml']);
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('Trusera, given https://github.com/acme/agents: completed');
  expect(standin.loggedOut).toHaveLength(1);
});

test('exports of Trusera are kept as files', async () => {
  const standin = truseraStandin({ states: [] });
  server = await serveService(standin.handle);
  const flags = ['--remote', 'trusera', '--remote-url', server.origin, '--remote-key', '${TRUSERA}'];
  const cwd = tree({ 'a.txt': 'a' });
  await bartizan(cwd, ['scan', '.', ...flags, '--remote-target', '/srv/agents']);
  const { id = '' } = standin.scans[0] ?? {};
  const ran = await bartizan(cwd, ['remote', 'fetch', id, ...flags, '--format', 'all', '--output', 'out']);
  expect(ran.code).toBe(0);
  expect(readdirSync(join(cwd, 'out'))).toHaveLength(FORMATS.length);
});
