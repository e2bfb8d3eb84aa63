// biome-ignore-all lint/suspicious/noTemplateCurlyInString: keys are given as such texts
// The built command line with each service beside it, and what it shows of runs that were submitted before.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SCANNER_KEY, startSecurityScanner } from '../enrich/remote/securityscanner-standin.ts';
import { startTrustTrace, TRUSTTRACE_KEY } from '../enrich/remote/trusttrace-standin.ts';
import { bartizanBeside, EVIL, tree } from './run-cli.ts';

let scanner: Awaited<ReturnType<typeof startSecurityScanner>>;
let trust: Awaited<ReturnType<typeof startTrustTrace>>;
beforeAll(async () => {
  [scanner, trust] = await Promise.all([
    startSecurityScanner({ looks: 0, scans: 99 }),
    startTrustTrace({ looks: 0, scans: 99 }),
  ]);
});
afterAll(() => Promise.all([scanner.close(), trust.close()]));

const asScanner = () => ['--remote', 'securityscanner', '--remote-url', scanner.url, '--remote-key', '${SCANNER}'];
const asTrust = () => ['--remote', 'trusttrace', '--remote-url', `${trust.url}/v1`, '--remote-key', '${TRUST}'];

async function bartizan(cwd: string, args: readonly string[]) {
  const env = { SCANNER: SCANNER_KEY, TRUST: TRUSTTRACE_KEY, XDG_CACHE_HOME: join(cwd, 'cache') };
  const ran = await bartizanBeside(cwd, args, { env });
  for (const secret of [SCANNER_KEY, TRUSTTRACE_KEY]) expect(ran.out + ran.err).not.toContain(secret);
  return ran;
}

describe('a scan', () => {
  test('shows what securityscanner.dev told, and decides without it', async () => {
    const ran = await bartizan(tree({ 'a.txt': 'a' }), [
      'scan',
      '.',
      ...asScanner(),
      '--remote-host',
      'https://myapp.com',
    ]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Remote        securityscanner.dev, given https://myapp.com: completed, run abc1234');
    expect(ran.out).toContain(
      'AI analysis by securityscanner.dev (claude-sonnet-4-6): written there, not checked here',
    );
    // Something is reported, though nothing of ours.
    expect(ran.out).toContain('\nNo finding. ');
  });

  test('shows what TrustTrace told, and still fails for what is here', async () => {
    const cwd = tree({ '.mcp.json': EVIL });
    const ran = await bartizan(cwd, ['scan', '.', ...asTrust(), '--remote-target', 'https://mcp.example.com/sse']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('TrustTrace, given https://mcp.example.com/sse: completed');
    expect(ran.out).toContain('By category (higher is worse): LLM01 7 of 10 High Risk');
  });

  test('prints what it would send, and sends nothing', async () => {
    const before = trust.asked.length;
    const cwd = tree({ 'package.json': '{ "dependencies": { "left-pad": "1.3.0" } }' });
    const ran = await bartizan(cwd, ['scan', '.', ...asTrust(), '--remote-send', 'manifests', '--show-upload']);
    expect(ran.err).toContain('would be sent:');
    expect(ran.err).toContain('left-pad');
    expect(trust.asked).toHaveLength(before);
    expect(existsSync(join(cwd, 'cache'))).toBe(false);
  });

  test('with a key that is not set ends before anything is asked', async () => {
    const args = ['scan', '.', '--remote', 'trusttrace', '--remote-key', '${NOT_SET}'];
    const ran = await bartizan(tree({ 'a.txt': 'a' }), args);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('its key needs ${NOT_SET}, which is not set')]);
  });

  test('in the config of a tree asks nobody', async () => {
    const before = trust.asked.length;
    const config = `remote:\n  service: trusttrace\n  url: ${trust.url}/v1\n  key: x\n`;
    const ran = await bartizan(tree({ 'a.txt': 'a', 'bartizan.yml': config }), ['scan', '.']);
    expect(ran.out).toContain('Not honoured');
    expect(trust.asked).toHaveLength(before);
  });
});

test('remote tells of runs, lists what the service has, and fetches one with its document', async () => {
  const cwd = tree({ 'a.txt': 'a' });
  expect((await bartizan(cwd, ['remote', 'status'])).out).toBe('Nothing was submitted from here.\n');
  await bartizan(cwd, ['scan', '.', ...asScanner(), '--remote-host', 'https://other.example']);
  const status = await bartizan(cwd, ['remote', 'status']);
  const [id = ''] = /abc1234\d+/.exec(status.out) ?? [];
  expect(status.out).toMatch(
    /^\d{4}-\d\d-\d\d {2}securityscanner {2}abc1234\d+ {2}completed {2}https:\/\/other\.example\n$/,
  );
  expect((await bartizan(cwd, ['remote', 'history', ...asScanner()])).out).toContain(`${id}  completed`);
  const fetched = await bartizan(cwd, [
    'remote',
    'fetch',
    id,
    ...asScanner(),
    '--output',
    'fixes',
    '--format',
    'legacy',
  ]);
  expect([fetched.code, fetched.err]).toEqual([0, expect.stringContaining('wrote fixes/SECURITY-FIX.md')]);
  expect(readFileSync(join(cwd, 'fixes/SECURITY-FIX.md'), 'utf8')).toMatch(/^# Security Fixes: /);
  const asJson = await bartizan(cwd, ['remote', 'status', id, ...asScanner(), '--report', 'json']);
  expect(JSON.parse(asJson.out)).toMatchObject({ runId: id, state: 'completed' });
});

test.each([
  [['remote'], 'remote needs one of status, history, fetch'],
  [['remote', 'fetch'], 'fetch needs the id of one run'],
  [['remote', 'statsu'], 'Did you mean bartizan remote status?'],
  [['remote', 'history'], 'no service is named'],
  [['remote', 'fetch', 'x', '--fail-on', 'high'], 'is an option of scan'],
])('bartizan %j says what is wrong', async (args, words) => {
  const ran = await bartizan(tree(), args);
  expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(words)]);
});

test('a run that nobody knows, and a service that is down, are no pass', async () => {
  const unknown = await bartizan(tree(), ['remote', 'fetch', 'nope', ...asTrust()]);
  expect([unknown.code, unknown.out]).toEqual([3, expect.stringContaining('refused')]);
  const args = [
    'remote',
    'history',
    '--remote',
    'trusttrace',
    '--remote-url',
    'http://127.0.0.1:1',
    '--remote-key',
    '${TRUST}',
  ];
  const down = await bartizan(tree(), args);
  expect([down.code, down.err]).toEqual([3, expect.stringContaining('refuses the connection')]);
});
