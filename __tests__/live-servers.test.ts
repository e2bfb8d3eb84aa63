// Which servers a run looks at: settings, event and environment in, a plan or sentences out.

import { describe, expect, test } from '@jest/globals';
import { COMMAND_LINE, readEvent } from '../src/config/event.ts';
import { parseFlags } from '../src/config/flags.ts';
import type { Settings } from '../src/config/settings.ts';
import { UserError } from '../src/lib/errors.ts';
import { resolveServers } from '../src/live-servers.ts';

const SECRET = 'hunter2-hunter2';
const env = { TOKEN: SECRET, LINES: `${SECRET}\n`, EMPTY: '', WIDE: `${SECRET}…` };
const host = { cwd: '/work', env };
const flags = (...args: string[]): Settings => parseFlags(args, ['text']).settings;
const url = (text = 'http://localhost:3000/mcp') => ['--mcp-url', text];
const plan = (settings: Settings, event = COMMAND_LINE) => resolveServers(settings, event, host);

/** Every sentence of what is refused; none holds a value. */
function problems(settings: Settings, event = COMMAND_LINE): readonly string[] {
  try {
    resolveServers(settings, event, host);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(JSON.stringify([error.message, error.details, error.hint])).not.toContain('hunter2');
    return error.details.length > 0 ? error.details : [error.message];
  }
  return [];
}

const fork = readEvent('pull_request', {});
const outside = readEvent('workflow_run', {});
const dependabot = readEvent('push', { sender: { login: 'dependabot[bot]' } });
const pull = readEvent('pull_request', {
  pull_request: { head: { repo: { full_name: 'a/b' } }, base: { repo: { full_name: 'a/b' } } },
});

describe('servers', () => {
  test('of flags, with headers and profile', () => {
    const settings = flags(
      ...url(),
      '--mcp-header',
      `Authorization: Bearer \${TOKEN}`,
      '--mcp-header',
      'x-team:  a b ',
      '--mcp-profile',
      'active',
      '--mcp-wait',
      '0',
    );
    expect(plan(settings)).toEqual({
      requests: [
        {
          name: 'localhost:3000/mcp',
          endpoint: {
            kind: 'http',
            url: 'http://localhost:3000/mcp',
            headers: { Authorization: `Bearer ${SECRET}`, 'x-team': 'a b' },
          },
          profile: 'active',
          mayProbePublic: true,
          wait: 0,
        },
      ],
      skipped: [],
      snapshots: [],
    });
  });

  test('to start, with an environment that holds what is named and nothing else', () => {
    const settings = flags('--mcp-command', 'mail=npx -y x', '--mcp-env', 'TOKEN', '--mcp-env', 'MODE=a=b');
    expect(plan(settings).requests).toEqual([
      {
        name: 'mail',
        endpoint: { kind: 'stdio', command: ['npx', '-y', 'x'], env: { TOKEN: SECRET, MODE: 'a=b' }, cwd: '/work' },
        profile: 'auto',
        mayProbePublic: true,
        wait: 30,
      },
    ]);
  });

  const config: Settings = {
    mcpServers: [
      { name: 'prod', url: 'https://h/mcp', headers: { authorization: 'Bearer old' }, profile: 'passive' },
      { url: 'https://h/other' },
    ],
  };
  const header = (line: string) => flags('--mcp-header', line);

  test('of the config; lines of flags win over its headers and profiles, addresses over its servers', () => {
    const given = {
      ...config,
      ...header('prod: Authorization: Bearer new'),
      ...flags('--mcp-header', 'prod: Authorization: Bearer new', '--mcp-profile', 'h/other=active'),
    };
    expect(
      plan(given).requests.map(({ name, endpoint, profile }) => [
        name,
        profile,
        endpoint.kind === 'http' && endpoint.headers,
      ]),
    ).toEqual([
      ['prod', 'passive', { Authorization: 'Bearer new' }],
      ['h/other', 'active', {}],
    ]);
    expect(plan({ ...config, ...flags(...url(), '--mcp-command', 'x') }).requests.map(({ name }) => name)).toEqual([
      'localhost:3000/mcp',
      'x',
    ]);
  });

  test('a header line names its server, by the longest name that fits', () => {
    const headersOf = (settings: Settings) =>
      plan(settings).requests.map(({ endpoint }) => endpoint.kind === 'http' && endpoint.headers);
    const two = [...url('a=http://h/1'), ...url('http://localhost:3000/mcp')];
    expect(
      headersOf(flags(...two, '--mcp-header', 'a: X-Key: k', '--mcp-header', 'localhost:3000/mcp: X-Key: l')),
    ).toEqual([{ 'X-Key': 'k' }, { 'X-Key': 'l' }]);
    expect(headersOf(flags(...url('a=http://h/1'), '--mcp-header', 'a: X-Key: k'))).toEqual([{ 'X-Key': 'k' }]);
    expect(headersOf(flags(...url('a=http://h/1'), '--mcp-header', 'a: k'))).toEqual([{ a: 'k' }]);
  });

  test.each([
    ['command-line', COMMAND_LINE, true],
    ['schedule', readEvent('schedule', {}), true],
    ['workflow_dispatch', readEvent('workflow_dispatch', {}), true],
    ['push', readEvent('push', {}), false],
    ['pull_request', pull, false],
    ['fork', fork, false],
    ['release', readEvent('release', {}), false],
    ['workflow_run', outside, false],
  ])('public hosts are probed by default: %s', (_name, event, may) => {
    expect(plan(flags(...url()), event).requests[0]?.mayProbePublic).toBe(may);
  });
});

describe('what is refused', () => {
  const VAR = (name: string) => `Authorization: Bearer \${${name}}`;
  test.each<[string, readonly string[], string]>([
    ['a missing variable', [...url(), '--mcp-header', VAR('NOWHERE')], `needs \${NOWHERE}, which is not set`],
    ['an empty variable', [...url(), '--mcp-header', VAR('EMPTY')], `needs \${EMPTY}, which is not set`],
    [
      'no value',
      [...url(), '--mcp-header', 'Authorization: Bearer '],
      'Authorization of localhost:3000/mcp has no value',
    ],
    ['a line break', [...url(), '--mcp-header', VAR('LINES')], `with what \${LINES} holds, holds a line break`],
    ['a wide character', [...url(), '--mcp-header', VAR('WIDE')], 'holds characters that no header can have'],
    ['a header we set', [...url(), '--mcp-header', 'Host: x'], 'the header Host is set by Bartizan'],
    ['a bad header name', [...url(), '--mcp-header', `a b ${SECRET}: x`], 'a name that is none'],
    [
      'a header twice',
      [...url(), '--mcp-header', 'X-A: 1', '--mcp-header', 'x-a: 2'],
      'x-a of localhost:3000/mcp is given twice',
    ],
    [
      'headers for nobody',
      ['--mcp-header', `X-A: ${SECRET}`],
      'mcp-headers are set, but no MCP server with an address',
    ],
    ['headers for stdio', ['--mcp-command', 'x', '--mcp-header', 'X-A: 1'], 'no MCP server with an address'],
    [
      'an unnamed header for two',
      [...url('a=http://h/1'), ...url('b=http://h/2'), '--mcp-header', `X-A: ${SECRET}`],
      'the header names no server. With several it is NAME: Header: value, with one of a, b',
    ],
    [
      'a misspelt server',
      [...url('prod=http://h/1'), '--mcp-header', `prd: Authorization: ${SECRET}`],
      'called prd. Did you mean prod?',
    ],
    ['a profile for nobody', [...url('prod=http://h/1'), '--mcp-profile', 'prd=active'], 'Did you mean prod?'],
    ['a profile alone', ['--mcp-profile', 'active'], 'no MCP server is named'],
    ['variables alone', [...url(), '--mcp-env', 'A=b'], 'mcp-env is set, but no mcp-command'],
    [
      'a variable that is not set',
      ['--mcp-command', 'x', '--mcp-env', 'NOWHERE'],
      'names NOWHERE, which is not set. Set it',
    ],
    ['one name twice', [...url('a=http://h/1'), ...url('a=http://h/2')], 'two MCP servers are called a'],
    [
      'one address twice',
      [...url(), ...url('http://localhost:3000/mcp/')],
      'called localhost:3000/mcp: give them names',
    ],
    ['offline', [...url(), '--offline'], '--offline connects to nothing'],
    ['offline, a command', ['--mcp-command', 'x', '--offline'], '--offline connects to nothing'],
    ['too many', Array.from({ length: 33 }, (_, at) => url(`http://h/${at}`)).flat(), 'more than 32'],
  ])('%s', (_name, args, problem) => {
    expect(problems(flags(...args))).toEqual([expect.stringContaining(problem)]);
  });

  test('all at once', () => {
    expect(
      problems(
        flags(...url(), ...url(), '--mcp-profile', 'x=active', '--mcp-header', `localhost:3000/mcp: ${VAR('NOWHERE')}`),
      ),
    ).toHaveLength(3);
  });

  test.each([
    ['', 'needs a value'],
    ['no colon', 'a header has no colon'],
    ['a: b\nc: d', 'a header holds a line break'],
  ])('the header %j, before anything else', (line, _problem) => {
    expect(() => flags(...url(), '--mcp-header', line)).toThrow(UserError);
  });
});

describe('what is left out', () => {
  const secret = flags(...url(), '--mcp-header', `Authorization: Bearer \${EMPTY}`);

  test.each([
    ['fork', fork],
    ['Dependabot', dependabot],
  ])('a server whose credential is not given: %s', (_name, event) => {
    const { requests, skipped } = plan(secret, event);
    expect(requests).toEqual([]);
    expect(skipped).toEqual([
      {
        name: 'localhost:3000/mcp',
        url: 'http://localhost:3000/mcp',
        why: expect.stringContaining('given no secrets'),
      },
    ]);
    expect(plan(flags(...url(), '--mcp-header', 'Authorization: Bearer'), event).skipped).toHaveLength(1);
    expect(plan(flags(...url()), event).requests).toHaveLength(1);
  });

  test('only where GitHub gives none', () => {
    for (const event of [pull, outside, readEvent('push', {}), readEvent('pull_request_target', {})])
      expect(problems(secret, event)).toHaveLength(1);
  });

  test.each([
    ['fork', fork, true],
    ['workflow_run', outside, true],
    ['pull_request_target', readEvent('pull_request_target', {}), true],
    ['pull request', pull, false],
    ['command line', COMMAND_LINE, false],
  ])('a command, for code from outside: %s', (_name, event, isSkipped) => {
    const { requests, skipped } = plan(flags('--mcp-command', 'x'), event);
    expect([requests.length, skipped.length]).toEqual(isSkipped ? [0, 1] : [1, 0]);
  });

  test('the servers of the config, offline; snapshots stay', () => {
    const { requests, skipped, snapshots } = plan({
      mcpServers: [{ url: 'https://h/mcp' }],
      ...flags('--offline', '--mcp-snapshot', 'a.json'),
    });
    expect([requests.length, skipped.length, snapshots]).toEqual([0, 1, ['a.json']]);
  });
});
