// Whether a service is asked, as whom and about what: whose word counts, which events, which key, which addresses.

import { describe, expect, test } from '@jest/globals';
import { COMMAND_LINE, type RunEvent } from '../../src/config/event.ts';
import { parseConfig } from '../../src/config/file.ts';
import type { Settings } from '../../src/config/settings.ts';
import { resolveTrust } from '../../src/config/trust.ts';
import { UserError } from '../../src/lib/errors.ts';
import { addressesFor, allowed, planRemote } from '../../src/remote/plan.ts';

const SETTINGS: Settings = { remoteService: 'trusttrace', remoteKey: `\${KEY}` };
const ENV = { KEY: 'sk_scan_0123456789' };

function event(name: string, parts: Partial<RunEvent> = {}): RunEvent {
  return { ...COMMAND_LINE, name, trust: 'own', ...parts };
}

function plan(settings: Settings, on: RunEvent = COMMAND_LINE, env: Readonly<Record<string, string>> = ENV) {
  return planRemote(settings, on, { env });
}

function whyNot(...given: Parameters<typeof plan>): string | undefined {
  const planned = plan(...given);
  return planned && 'why' in planned ? planned.why : undefined;
}

describe('a config', () => {
  const TEXT =
    'remote:\n  service: trusttrace\n  url: http://127.0.0.1:9\n  key: stolen\n  send: [code]\n  on: [pull_request]\n';

  test('that is found in a tree names no service, address, key or content', () => {
    const head = parseConfig('bartizan.yml', TEXT);
    expect(head.problems).toEqual([]);
    for (const trust of ['found', 'pull-request', 'untrusted'] as const) {
      const { settings, notices } = resolveTrust({ trust, head } as Parameters<typeof resolveTrust>[0]);
      expect(Object.keys(settings).filter((name) => name.startsWith('remote'))).toEqual([]);
      expect(notices.map(({ kind }) => kind)).toContain('not-honoured');
    }
  });
});

describe('events', () => {
  test.each(['command-line', 'schedule', 'workflow_dispatch', 'release'])('%s asks', (name) =>
    expect(whyNot(SETTINGS, event(name))).toBeUndefined(),
  );
  test.each(['push', 'pull_request', 'merge_group', 'pull_request_target', 'workflow_run'])('%s does not', (name) =>
    expect(whyNot(SETTINGS, event(name))).toContain(`is not asked on ${name}`),
  );
  test('a pull request asks where that is listed, for two minutes', () => {
    const on = event('pull_request', { trust: 'pull-request' });
    expect(plan({ ...SETTINGS, remoteOn: ['pull_request'] }, on)).toMatchObject({ patience: 120 });
    expect(plan({ ...SETTINGS, remoteOn: ['pull_request'], remoteDeadline: 30 }, on)).toMatchObject({ patience: 30 });
    expect(plan(SETTINGS)).toMatchObject({ patience: 600 });
  });
  test('a fork never does, whatever is listed', () => {
    const on = event('pull_request', { trust: 'untrusted', lacksSecrets: true });
    expect(whyNot({ ...SETTINGS, remoteOn: ['pull_request'] }, on)).toContain('from outside the repository');
  });
  test('offline asks nobody', () => expect(whyNot({ ...SETTINGS, offline: true })).toContain('--offline'));
  test('nobody is asked where nobody is named', () => expect(plan({})).toBeUndefined());
});

describe('the key', () => {
  test.each<readonly [string, Settings, Readonly<Record<string, string>>]>([
    ['is missing', { remoteService: 'trusttrace' }, {}],
    ['names a variable that is not set', SETTINGS, {}],
    ['is empty', SETTINGS, { KEY: '' }],
    ['holds a line break', SETTINGS, { KEY: 'a\nb' }],
    ['is the job’s token', SETTINGS, { KEY: 'the-token', GITHUB_TOKEN: 'the-token' }],
    ['is the token of the action', { ...SETTINGS, token: 'the-token' }, { KEY: 'the-token' }],
    ['is one of GitHub’s for jobs', SETTINGS, { KEY: 'ghs_0123456789' }],
  ])('that %s is refused, and not repeated', (_, settings, env) => {
    const refuse = () => plan(settings, COMMAND_LINE, env);
    expect(refuse).toThrow(UserError);
    for (const value of Object.values(env).filter((each) => each !== '')) expect(refuse).not.toThrow(value);
  });

  test('is not there on events that are given no secrets: then nothing is asked', () => {
    expect(whyNot(SETTINGS, event('schedule', { lacksSecrets: true }), {})).toContain('given no secrets');
  });

  test('login is for services that know one, oidc for jobs that have one', () => {
    expect(() => plan({ ...SETTINGS, remoteAuth: 'login' })).toThrow('knows no login');
    expect(() => plan({ ...SETTINGS, remoteAuth: 'oidc' })).toThrow('this job has none');
    expect(plan({ ...SETTINGS, remoteAuth: 'none', remoteKey: '' })).not.toHaveProperty('why');
  });
});

describe('addresses', () => {
  const base = new URL('https://api.trusttrace.io/v1');
  const to = (settings: Settings, env: Readonly<Record<string, string>> = {}, at = base) => {
    const planned = plan({ ...SETTINGS, ...settings });
    if (!planned || 'why' in planned) throw new Error('not planned');
    return addressesFor({ ...planned, base: at }, { ...SETTINGS, ...settings }, env, {
      today: '2026-11-22',
      commit: 'c0ffee',
      folders: [],
    });
  };
  const urls = (...of: readonly string[]) => ({ mcpUrls: of.map((url) => ({ url })) });

  test('are the MCP URLs of the run', () => {
    expect(
      to(urls('https://mcp.example.com/sse', 'https://b.example.com/mcp')).submissions.map(({ url }) => url),
    ).toEqual(['https://mcp.example.com/sse', 'https://b.example.com/mcp']);
  });

  test.each([
    ['http://localhost:3000/mcp', 'of this network'],
    ['http://10.0.0.5/mcp', 'of this network'],
    ['http://intranet/mcp', 'of this network'],
    ['https://mcp.example.com/sse?key=abc', 'may hold a credential'],
    ['https://mcp.example.com/s/0123456789abcdef01234567/mcp', 'may hold a credential'],
  ])('%s is not sent', (url, why) => {
    const { submissions, left } = to(urls(url));
    expect(submissions).toEqual([]);
    expect(left.join(' ')).toContain(why);
    expect(left.join(' ')).not.toContain('key=abc');
  });

  test('of this machine may be sent to a service on this machine', () => {
    expect(to(urls('http://localhost:3000/mcp'), {}, new URL('http://127.0.0.1:9')).submissions).toHaveLength(1);
  });

  test('that the user names for the service stand for all', () => {
    const { submissions } = to({ ...urls('http://localhost:3000/mcp'), remoteTarget: 'https://prod.example.com/mcp' });
    expect(submissions.map(({ url }) => url)).toEqual(['https://prod.example.com/mcp']);
  });

  test('of a repository are the one named, else the one of the job, at its commit', () => {
    const scanner = { remoteService: 'securityscanner', remoteSend: ['repository'] } as const;
    const env = { GITHUB_REPOSITORY: 'acme/agent', GITHUB_SERVER_URL: 'https://github.com' };
    expect(to(scanner, env).submissions).toEqual([
      {
        kind: 'repository',
        target: 'https://github.com/acme/agent',
        version: 'c0ffee',
        url: 'https://github.com/acme/agent',
      },
    ]);
    expect(to({ ...scanner, remoteTarget: 'acme/other' }, env).submissions[0]?.url).toBe(
      'https://github.com/acme/other',
    );
    expect(to(scanner).left.join(' ')).toContain('was given no repository');
  });

  test('of a host are those the user names, and no MCP URL', () => {
    const scanner = { remoteService: 'securityscanner', remoteSend: ['url'] } as const;
    expect(to({ ...scanner, ...urls('https://mcp.example.com/sse') }).submissions).toEqual([]);
    expect(to({ ...scanner, remoteHost: 'https://myapp.com' }).submissions.map(({ url }) => url)).toEqual([
      'https://myapp.com',
    ]);
  });
});

test('contents are sent only where they are allowed, and what a service does not take is said', () => {
  const planned = plan(SETTINGS);
  if (!planned) throw new Error('not planned');
  expect(allowed(SETTINGS, planned.service)).toEqual({ kinds: ['url'], contents: [], notTaken: [] });
  expect(allowed({ ...SETTINGS, remoteSend: ['code', 'mobile', 'url'] }, planned.service)).toEqual({
    kinds: ['url', 'code'],
    contents: ['code'],
    notTaken: ['mobile'],
  });
});
