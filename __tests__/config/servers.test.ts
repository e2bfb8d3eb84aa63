// How servers are named: each way that is right, each that is wrong with one sentence, and no credential in any of them.

import { describe, expect, test } from '@jest/globals';
import { nameOfCommand, nameOfUrl, readCommand, readProfile, readUrl, readVariable } from '../../src/config/servers.ts';
import { splitWords } from '../../src/lib/words.ts';

describe('addresses', () => {
  test.each([
    ['http://localhost:3000/mcp', { url: 'http://localhost:3000/mcp' }, 'localhost:3000/mcp'],
    ['prod=https://mcp.example.com/mcp', { name: 'prod', url: 'https://mcp.example.com/mcp' }, 'mcp.example.com/mcp'],
    ['HTTPS://Mcp.Example.com', { url: 'HTTPS://Mcp.Example.com' }, 'mcp.example.com'],
    ['http://[::1]:8080/mcp/', { url: 'http://[::1]:8080/mcp/' }, '[::1]:8080/mcp'],
    ['https://h.example/mcp?key=a=b', { url: 'https://h.example/mcp?key=a=b' }, 'h.example/mcp'],
    [
      'https://h.example/s/NDk0MzQ1NzM5MDg0NTc/mcp',
      { url: 'https://h.example/s/NDk0MzQ1NzM5MDg0NTc/mcp' },
      'h.example/s/NDk0.../mcp',
    ],
  ])('%s', (text, value, name) => {
    expect(readUrl(text)).toEqual({ value });
    expect(nameOfUrl(value.url)).toBe(name);
  });

  test.each([
    ['', 'needs an address'],
    ['localhost:3000/mcp', '"localhost:3000/mcp" has no scheme. Write http://… or https://…'],
    ['mcp.example.com', 'has no scheme'],
    ['user:hunter2@mcp.example.com', '"…@mcp.example.com" has no scheme'],
    ['ws://h/mcp', 'is a WebSocket address'],
    ['a=wss://h/mcp', 'is a WebSocket address'],
    ['file:///tmp/x.json', 'A saved snapshot is given as mcp-snapshot'],
    ['ftp://h/', 'begins with ftp:// instead of http:// or https://'],
    ['http://h:99999/mcp', 'has the port "99999", which is not a number from 1 to 65535'],
    ['http://h:port/mcp', 'has the port "port"'],
    ['http://h:0/mcp', 'has the port 0'],
    ['http://', 'is not an address'],
    ['http://[::1/mcp', 'is not an address'],
    ['https://user:hunter2@h/mcp', '"https://…@h/mcp" holds a user name or password'],
    ['https://hunter2@h/mcp', 'holds a user name or password'],
    ['https://h/mcp#part', 'has a fragment'],
    ['https://h/mcp#', 'has a fragment'],
    ['https://$'.concat('{HOST}/mcp'), 'holds a variable'],
    ['https://h/a b', 'holds a blank'],
    ['https://h/?key=hunter2 ', '"https://h/?…" holds a blank'],
    ['=https://h/', 'has no scheme'],
    ['a b=https://h/', 'holds a blank'],
  ])('%s is refused', (text, problem) => {
    const read = readUrl(text);
    expect(read).toEqual({ problem: expect.stringContaining(problem) });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });
});

describe('commands', () => {
  test.each([
    ['npx -y @scope/server-x@1.2.0 stdio', ['npx', '-y', '@scope/server-x@1.2.0', 'stdio'], 'server-x'],
    ['node \'dist/my server.js\' "--a b" c\\ d', ['node', 'dist/my server.js', '--a b', 'c d'], 'my-server.js'],
    ['/usr/local/bin/weather --port 1', ['/usr/local/bin/weather', '--port', '1'], 'weather'],
    ['uvx mcp-server-git', ['uvx', 'mcp-server-git'], 'mcp-server-git'],
    ['pnpm dlx server-y', ['pnpm', 'dlx', 'server-y'], 'server-y'],
    ['npx', ['npx'], 'npx'],
    ['node packages/mail/dist/index.js', ['node', 'packages/mail/dist/index.js'], 'mail'],
    ['node ./dist/index.js', ['node', './dist/index.js'], 'index.js'],
    ['python -m weather_server', ['python', '-m', 'weather_server'], 'weather_server'],
    ['server --empty \'\' ""', ['server', '--empty', '', ''], 'server'],
    ["server '$HOME' 'a|b' \"it's \\$5\" x$", ['server', '$HOME', 'a|b', "it's $5", 'x$'], 'server'],
    ['mail=node server.js', ['node', 'server.js'], 'server.js'],
  ])('%s', (text, words, name) => {
    const read = readCommand(text);
    expect(read).toEqual({ value: { ...(text.startsWith('mail=') && { name: 'mail' }), words } });
    expect(nameOfCommand(words)).toBe(name);
  });

  test.each([
    ['', 'needs a command'],
    ['   ', 'needs a command'],
    ["''", 'needs a command'],
    ['a | b', 'holds "|", which only a shell acts on'],
    ['a && b', 'holds "&"'],
    ['a; b', 'holds ";"'],
    ['a > /tmp/x', 'holds ">"'],
    ['a $HOME', 'holds "$", which only a shell expands'],
    ['a "$'.concat('{HOME}"'), 'holds "$"'],
    ['a `id`', 'holds "`"'],
    ['a "b', 'has a " that is not closed'],
    ["a 'b", "has a ' that is not closed"],
    ['a \\', 'ends in a backslash'],
    ['API_KEY=hunter2 node server.js', 'API_KEY looks like a variable'],
    ['https://h/mcp', 'is an address'],
  ])('%s is refused', (text, problem) => {
    const read = readCommand(text);
    expect(read).toEqual({ problem: expect.stringContaining(problem) });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  test('words take time in proportion to their length', () => {
    const split = splitWords(`${"a'b'".repeat(50_000)} x`);
    expect('words' in split && split.words).toHaveLength(2);
  });
});

test.each([
  ['VAR', { name: 'VAR' }],
  ['VAR=', { name: 'VAR', value: '' }],
  ['VAR=a=b c', { name: 'VAR', value: 'a=b c' }],
  ['GITHUB_PERSONAL_ACCESS_TOKEN', { name: 'GITHUB_PERSONAL_ACCESS_TOKEN' }],
  ['GITHUB_TOKEN=x', { name: 'GITHUB_TOKEN', value: 'x' }],
])('the variable %s', (text, value) => {
  expect(readVariable(text)).toEqual({ value });
});

test.each([
  ['', 'needs the name'],
  ['A-B', 'needs the name'],
  ['1A=x', 'needs the name'],
  ['GITHUB_TOKEN', 'belongs to the runner'],
  ['GITHUB_OUTPUT', 'belongs to the runner'],
  ['ACTIONS_RUNTIME_TOKEN', 'belongs to the runner'],
  ['INPUT_MCP-HEADERS', 'needs the name'],
  ['INPUT_TOKEN', 'belongs to the runner'],
  ['RUNNER_TEMP', 'belongs to the runner'],
])('the variable %s is refused', (text, problem) => {
  expect(readVariable(text)).toEqual({ problem: expect.stringContaining(problem) });
});

test('profiles', () => {
  expect(readProfile('active')).toEqual({ value: { profile: 'active' } });
  expect(readProfile('prod=passive')).toEqual({ value: { name: 'prod', profile: 'passive' } });
  expect(readProfile('pasive')).toEqual({
    problem: '"pasive" is not one of auto, passive, standard, active. Did you mean passive?',
  });
});
