// A whole run beside a service, and `bartizan remote` after it: MCP Security Score and Trusera on loopback.

import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { remote } from '../../src/commands/remote.ts';
import type { Host } from '../../src/host.ts';
import { KEY as SCORE_KEY, scoreStandin } from '../enrich/remote/mcp-security-score-standin.ts';
import { type ServiceServer, serveService } from '../enrich/remote/service-server.ts';
import { FORMATS, KEY, refusal, type TruseraState, truseraStandin, USER } from '../enrich/remote/trusera-standin.ts';
import { folderWith, runLive } from '../live-run.ts';

const RAW = ['sk-ant-api03', 'Zq9'.repeat(30)].join('-');
const FILES = {
  'agent.py': 'from openai import OpenAI\n\nclient = OpenAI()\nclient.responses.create(model="gpt-4o", input="hi")\n',
  'run.sh': 'echo hi\n',
};
const COMPONENTS = [
  {
    id: '1',
    type: 'model',
    name: 'gpt-4o',
    provider: 'OpenAI',
    location: { file_path: 'agent.py', line_number: 4 },
    flags: ['unpinned_model'],
    risk: { score: 40, severity: 'medium', factors: [`key ${RAW} in the source`] },
  },
  { id: '2', type: 'tool', name: 'shell_exec', location: { file_path: 'tools/x.py' }, flags: [], risk: { score: 0 } },
];

let server: ServiceServer | undefined;
afterEach(async () => {
  expect(server?.wrong ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

async function trusera(given: Partial<TruseraState> = {}) {
  const standin = truseraStandin({ states: [], components: COMPONENTS, ...given });
  server = await serveService(standin.handle);
  return { standin, flags: ['--remote', 'trusera', '--remote-url', server.origin, '--remote-key', KEY] };
}

function said(rendered: readonly { readonly text: string }[]): string {
  return rendered.map(({ text }) => text).join('\n');
}

describe('a run', () => {
  test('beside Trusera shows its parts, joins its components, and is the same otherwise', async () => {
    const { standin, flags } = await trusera({
      violations: [{ policy_name: 'No unpinned models', severity: 'high', message: 'gpt-4o moves' }],
    });
    const cwd = folderWith(FILES);
    const alone = await runLive(cwd, ['.']);
    const { assessment, rendered, exitCode } = await runLive(cwd, ['.', ...flags, '--remote-target', '/srv/agents']);
    expect(standin.scans.map(({ target }) => target)).toEqual(['/srv/agents']);
    expect(assessment.remote.map(({ state, notices }) => [state, notices])).toEqual([['completed', []]]);
    expect([exitCode, assessment.verdict, assessment.score]).toEqual([
      alone.exitCode,
      alone.assessment.verdict,
      alone.assessment.score,
    ]);
    expect(assessment.components.filter(({ origins }) => origins.includes('remote')).map(({ name }) => name)).toEqual([
      'gpt-4o',
      'shell_exec',
    ]);
    const text = said(rendered);
    expect(text).toContain('No unpinned models: gpt-4o moves');
    expect(text).toContain('only there: tool shell_exec (tools/x.py)');
    for (const secret of [KEY, RAW]) expect(text).not.toContain(secret);
  });

  test('that has not changed is fetched, not scanned again', async () => {
    const { standin, flags } = await trusera();
    const cwd = folderWith(FILES);
    await runLive(cwd, ['.', ...flags, '--remote-target', '/srv/agents']);
    const { assessment } = await runLive(cwd, ['.', ...flags, '--remote-target', '/srv/agents']);
    expect([standin.scans.length, assessment.remote[0]?.isReused]).toEqual([1, true]);
  });

  test('gives Trusera no path of this machine', async () => {
    const cwd = folderWith(FILES);
    server = await serveService(() => refusal(500, 'nobody should ask'));
    // As if it was elsewhere: nothing is connected to before the target is looked at.
    const flags = ['--remote', 'trusera', '--remote-url', 'https://trusera.invalid', '--remote-key', KEY];
    for (const target of [cwd, '.', join(cwd, 'sub')]) {
      const { assessment } = await runLive(cwd, ['.', ...flags, '--remote-target', target]);
      expect(assessment.remote).toMatchObject([
        { state: 'skipped', notices: [{ message: expect.stringContaining('--remote-target') }] },
      ]);
    }
  });

  test('logs in and out of Trusera by a trusted config', async () => {
    const { standin } = await trusera();
    const config = [
      'remote:',
      '  service: trusera',
      `  url: ${server?.origin}`,
      '  auth: login',
      `  user: ${USER.email}`,
      '  password: \u0024{TRUSERA_PASSWORD}',
      '  target: acme/agents',
      '  trusera:',
      '    deep: true',
      '    n8n-url: https://n8n.example.com',
      '    n8n-api-key: \u0024{N8N_KEY}',
    ].join('\n');
    const cwd = folderWith({ ...FILES, 'own/trusted.yml': config });
    const { assessment, rendered } = await runLive(cwd, ['.', '--config', 'own/trusted.yml'], {
      env: { TRUSERA_PASSWORD: USER.password, N8N_KEY: 'n8n-key-of-acme' },
    });
    expect(assessment.remote).toMatchObject([{ state: 'completed', target: 'https://github.com/acme/agents' }]);
    expect(standin.scans.map(({ body }) => body)).toEqual([
      {
        target: 'https://github.com/acme/agents',
        deep: true,
        n8n_url: 'https://n8n.example.com',
        n8n_api_key: 'n8n-key-of-acme',
      },
    ]);
    expect(standin.loggedOut).toHaveLength(1);
    for (const secret of [USER.password, 'n8n-key-of-acme', 'access.1']) expect(said(rendered)).not.toContain(secret);
  });

  test('beside MCP Security Score shows its score as its own', async () => {
    const standin = scoreStandin({ states: [], findings: [{ name: 'eval()', severity: 'critical', file: 'a.ts' }] });
    server = await serveService(standin.handle);
    const flags = ['--remote', 'mcp-security-score', '--remote-url', server.origin, '--remote-key', SCORE_KEY];
    const { assessment, rendered } = await runLive(folderWith(FILES), ['.', ...flags, '--remote-target', 'owner/repo']);
    expect(assessment.remote).toMatchObject([{ state: 'completed', score: { value: 85, rating: 'B' } }]);
    expect(said(rendered)).toContain('Score by MCP Security Score’s own measure: 85 B (higher is better)');
    expect(said(rendered)).not.toContain(SCORE_KEY);
  });

  test('tells MCP Security Score nothing of a repository that is elsewhere', async () => {
    const standin = scoreStandin();
    server = await serveService(standin.handle);
    const flags = ['--remote', 'mcp-security-score', '--remote-url', server.origin, '--remote-key', SCORE_KEY];
    const target = 'https://git.acme.internal/secret/project';
    const { assessment } = await runLive(folderWith(FILES), ['.', ...flags, '--remote-target', target]);
    expect(assessment.remote).toMatchObject([
      { state: 'skipped', notices: [{ message: expect.stringContaining('github.com only') }] },
    ]);
    expect(server.asked).toEqual([]);
  });
});

describe('bartizan remote', () => {
  async function command(args: readonly string[], cwd: string) {
    const told: string[] = [];
    const host: Host = {
      cwd,
      env: { HOME: cwd },
      out: (text) => told.push(text),
      err: (text) => told.push(text),
      isOutTerminal: false,
      isErrTerminal: false,
      columns: 120,
      now: () => performance.now(),
      today: () => '2027-01-01',
      randomKey: () => 'key',
    };
    return { code: await remote.run(args, host, []), text: told.join('') };
  }

  test('fetch keeps the exports as files', async () => {
    const { flags } = await trusera({
      exported: (format) =>
        format === 'sarif'
          ? { status: 200, body: { version: '2.1.0', runs: [{ text: `\u202e ${RAW}` }] } }
          : format === 'junit'
            ? refusal(403, 'insufficient permissions')
            : { status: 200, body: `${format}\u200b ${RAW}\n::error::x\n` },
    });
    const cwd = folderWith(FILES);
    const { assessment } = await runLive(cwd, ['.', ...flags, '--remote-target', '/srv/agents']);
    const id = assessment.remote[0]?.id ?? '';
    const { code, text } = await command(['fetch', id, ...flags, '--format', 'all', '--output', 'out'], cwd);
    expect(code).toBe(0);
    const files = readdirSync(join(cwd, 'out'));
    expect(files).toHaveLength(FORMATS.length - 1);
    const sarif = files.find((file) => file.endsWith('.sarif')) ?? '';
    expect(JSON.parse(readFileSync(join(cwd, 'out', sarif), 'utf8'))).toMatchObject({ version: '2.1.0' });
    const all = files.map((file) => readFileSync(join(cwd, 'out', file), 'utf8')).join('\n');
    expect(all).not.toMatch(/[\u202e\u200b]/);
    expect(`${all}${text}`).not.toContain(RAW);
    expect(text).toMatch(/export as junit/);
  });

  test('fetch writes through no symlink of the tree', async () => {
    const { flags } = await trusera({ exported: () => ({ status: 200, body: 'x\n' }) });
    const cwd = folderWith(FILES);
    const { assessment } = await runLive(cwd, ['.', ...flags, '--remote-target', '/srv/agents']);
    const outside = folderWith();
    symlinkSync(outside, join(cwd, 'out'));
    const args = ['fetch', assessment.remote[0]?.id ?? '', ...flags, '--format', 'all', '--output'];
    for (const folder of ['out', 'out/new'])
      await expect(command([...args, folder], cwd)).rejects.toThrow(/out is a symlink/);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('fetch names the formats there are', async () => {
    const { flags } = await trusera();
    await expect(command(['fetch', 'x', ...flags, '--format', 'docx'], folderWith())).rejects.toThrow(/docx/);
  });

  test('history lists the scans of the account', async () => {
    const { flags } = await trusera({
      past: [{ id: 'old-1', target: '/srv/agents', status: 'completed', created_at: '2026-11-01T10:00:00Z' }],
    });
    const { code, text } = await command(['history', ...flags], folderWith());
    expect([code, text]).toEqual([0, 'old-1  completed  2026-11-01T10:00:00Z  /srv/agents\n']);
  });
});
