// Encodings of a file: each is read as what it is, with the lines and columns an editor shows, and none hides anything.

import { expect, test } from '@jest/globals';
import { bartizan, EVIL, gaps, pack, places, RULE, scanJson, tree } from './run-cli.ts';

const only = ['--rule', RULE];

function utf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

test('UTF-8 with and without BOM, UTF-16 of both kinds, and what is not valid', () => {
  const cwd = tree({
    'bom/.mcp.json': `\ufeff${EVIL}`,
    'le/.mcp.json': utf16(`\n${EVIL}`, false),
    'be/.mcp.json': utf16(`\r\n\r\n${EVIL}`, true),
    'crlf/.mcp.json': `\r\n${EVIL}`,
    'invalid/.mcp.json': Buffer.concat([
      Buffer.from('{ "é": "'),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from(`",\n${EVIL.slice(1)}`),
    ]),
    'outside/.mcp.json': EVIL.replace('mail', '漢字🙂'),
  });
  const { code, report } = scanJson(cwd, only);
  expect(code).toBe(1);
  expect(places(report)).toEqual([
    'be/.mcp.json:3:61',
    'bom/.mcp.json:1:61',
    'crlf/.mcp.json:2:61',
    'invalid/.mcp.json:2:60',
    'le/.mcp.json:2:61',
    'outside/.mcp.json:1:61',
  ]);
  expect(gaps(report)).toEqual([]);
  const { out } = bartizan(cwd, ['scan', ...only]);
  expect(out.match(/▔{38}/g)).toHaveLength(6);
});

test('UTF-16 without a mark is said not to be understood', () => {
  const cwd = tree({ '.mcp.json': Buffer.from(EVIL, 'utf16le'), 'x/.mcp.json': EVIL });
  const { report } = scanJson(cwd, only);
  expect(places(report)).toEqual(['x/.mcp.json:1:61']);
  expect(gaps(report)).toEqual([expect.stringMatching(/^unparsable \.mcp\.json: line 1: /)]);
});

test('a NUL hides nothing in a text a model reads', () => {
  const packs = tree({ 'trigger.yaml': pack() });
  const cwd = tree({
    'SKILL.md': 'a\0b\n\ntrigger',
    'AGENTS.md': `${'\0'.repeat(9000)}\ntrigger`,
    'x.bin': '\0trigger',
    'late.xyz': `${'x'.repeat(9000)}\0trigger`,
  });
  const { report } = scanJson(cwd, ['--rule-pack', packs, '--rule', 'test/*']);
  expect(places(report)).toEqual(['AGENTS.md:2:1', 'SKILL.md:3:1', 'late.xyz:1:9002']);
  expect(gaps(report)).toEqual(['binary x.bin: binary file']);
});

test('UTF-16 over the cap is UTF-16 to its end', () => {
  const packs = tree({ 'trigger.yaml': pack() });
  const cwd = tree({ 'big.py': utf16(`trigger${' '.repeat(3_000_000)}\ntrigger`, false) });
  const { report } = scanJson(cwd, ['--rule-pack', packs, '--rule', 'test/*']);
  expect(places(report)).toEqual(['big.py:1:1', 'big.py:2:1']);
});
