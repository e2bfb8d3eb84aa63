// biome-ignore-all lint/suspicious/noTemplateCurlyInString: inputs hold such texts
// Live servers through the built action: whose servers are asked on which event, what is started, what is said, and
// where the credential goes.

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Loopback, legacy, SECRET, serve } from '../targets/mcp/loopback.ts';
import { removeWorlds } from './pull.ts';
import { type RunOptions, type RunResult, runActionBeside } from './runner.ts';
import { checkout, payload, type World, world } from './world.ts';

let server: Loopback;
let base: Loopback;
let repository: World;
const folders: string[] = [];

beforeAll(async () => {
  server = await serve(legacy());
  base = await serve(legacy());
  repository = world({
    base: { 'a.txt': 'a', 'bartizan.yml': named('base', base.url) },
    head: { 'a.txt': 'b', 'bartizan.yml': named('head', server.url) },
  });
});
afterAll(async () => {
  await Promise.all([server.close(), base.close()]);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  repository.remove();
});
removeWorlds();

function named(name: string, url: string): string {
  return `mcp:\n  servers:\n    - { name: ${name}, url: "${url}" }\n`;
}

interface Ran extends RunResult {
  /** Requests that each server got. */
  readonly asked: { readonly head: number; readonly base: number };
  readonly workspace: string;
}

async function run(
  as: string,
  options: Partial<RunOptions> = {},
  at: 'base' | 'head' | 'merge' = 'merge',
): Promise<Ran> {
  const commits = { BASE: repository.base, HEAD: repository.head };
  const workspace = checkout(repository, repository[at]);
  folders.push(workspace);
  const before = [server.asked.length, base.asked.length] as const;
  const result = await runActionBeside({
    workspace,
    event: as.split('-')[0] ?? as,
    payload: payload(as, commits),
    sha: repository[at],
    ...options,
  });
  const asked = { head: server.asked.length - before[0], base: base.asked.length - before[1] };
  const shown = [result.stdout, result.stderr, result.summary, result.sarifText, JSON.stringify(result.outputs)];
  for (const text of shown) expect(text).not.toContain(SECRET);
  return { ...result, asked, workspace };
}

const url = () => ({ 'mcp-url': `prod=${server.url}` });

test('a server of the workflow is asked with its header, and said with profile, requests and who asked', async () => {
  const before = server.asked.length;
  const result = await run('push', {
    inputs: { ...url(), 'mcp-headers': 'Authorization: Bearer ${TOKEN}' },
    env: { TOKEN: SECRET },
  });
  const asked = server.asked.slice(before);
  expect(result.outputs.conclusion).not.toBe('error');
  expect(asked.some(({ headers }) => headers.authorization === `Bearer ${SECRET}`)).toBe(true);
  const summary = result.summary.replaceAll('\\', '');
  expect(summary).toMatch(/Server `prod`: streamable-http \(loopback\), 1 tool, profile standard, \d+ requests/);
  expect(summary).toContain('Asked as `bartizan/');
  expect(summary).toContain('1 MCP server (1 tool)');
});

describe('servers of a config', () => {
  test.each([
    ['push', 'head', { head: true, base: false }],
    ['schedule', 'head', { head: true, base: false }],
    ['workflow_dispatch', 'head', { head: true, base: false }],
    ['pull_request', 'merge', { head: false, base: true }],
    ['pull_request-fork', 'merge', { head: false, base: true }],
    ['merge_group', 'merge', { head: false, base: true }],
    ['release', 'head', { head: false, base: false }],
    ['unknown', 'head', { head: false, base: false }],
  ] as const)('count as the event says: %s', async (as, at, who) => {
    const { asked, summary } = await run(as, {}, at);
    expect({ head: asked.head > 0, base: asked.base > 0 }).toEqual(who);
    if (!who.head) expect(summary.replaceAll('\\', '')).toMatch(/mcp\.servers|bartizan\.yml of this pull request/);
  });

  test('that is not in the workspace count on every event', async () => {
    const { asked } = await run('pull_request-fork', { inputs: url() });
    // What the workflow names stands for what the config does.
    expect([asked.head > 0, asked.base]).toEqual([true, 0]);
  });
});

describe('a credential that is not there', () => {
  const inputs = () => ({ ...url(), 'mcp-headers': 'Authorization: Bearer ${TOKEN}', incomplete: 'fail' });

  test.each(['pull_request-fork', 'pull_request-dependabot'])(
    'leaves the server out, and fails nothing: %s',
    async (as) => {
      const result = await run(as, { inputs: inputs(), env: { TOKEN: '' } });
      expect([result.exitCode, result.asked.head]).toEqual([0, 0]);
      expect(result.summary.replaceAll('\\', '')).toContain('which is not set, and this event is given no secrets');
    },
  );

  test.each(['push', 'pull_request', 'schedule'])('is an error where it should be there: %s', async (as) => {
    const result = await run(as, { inputs: inputs() });
    expect([result.exitCode, result.asked.head, result.outputs.conclusion]).toEqual([2, 0, 'error']);
    expect(result.annotations.map(({ message }) => message).join()).toContain('needs ${TOKEN}, which is not set');
  });
});

describe('a command', () => {
  const inputs = { 'mcp-command': `node -e 'require("fs").writeFileSync("started", "")'` };

  test.each([
    ['push', 'push', true],
    ['pull_request', 'pull_request', true],
    ['pull_request', 'pull_request-fork', false],
    ['pull_request_target', 'pull_request', false],
    ['workflow_run', 'workflow_run', false],
  ] as const)('is started on %s with %s: %p', async (event, as, isStarted) => {
    const { workspace, summary } = await run(as, { inputs, event });
    expect(existsSync(join(workspace, 'started'))).toBe(isStarted);
    if (!isStarted) expect(summary).toContain('No server is started for code that comes from outside the repository');
  });
});

test('several inputs, one per line, and every problem at once', async () => {
  const { exitCode, annotations, asked } = await run('push', {
    inputs: {
      'mcp-url': `a=${server.url}\nb=${base.url}\n`,
      'mcp-headers': `a: X-Key: ${SECRET}\nX-Key: ${SECRET}\nc: Authorization: ${SECRET}`,
      'mcp-profile': 'd=active',
    },
  });
  expect([exitCode, asked.head + asked.base]).toEqual([2, 0]);
  const [said] = annotations.map(({ message }) => message);
  expect(said).toContain('3 things about the MCP servers are wrong');
  expect(said).toContain('header 2 names no server. With several it is NAME: Header: value, with one of a, b');
});
