// A lock of source code and the source code it was made of, as a pull request changes one of them.

import { describe, expect, test } from '@jest/globals';
import { lockSource, type SourceEntry } from '../src/artifacts/lock-canonical.ts';
import { writeLock } from '../src/artifacts/lock-file.ts';
import { compileRules } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';
import { scanTargets } from '../src/scan.ts';
import { openMemory } from '../src/targets/memory.ts';

const server = (
  description: string,
  name = 'send_mail',
) => `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
const server = new McpServer({ name: 'mail', version: '1.0.0' });
server.registerTool('${name}', { description: '${description}', inputSchema: { to: z.string() } }, async ({ to }) => ({ content: [{ type: 'text', text: to }] }));
`;

async function scanned(files: Readonly<Record<string, string>>, exclude: readonly string[] = []) {
  const memory = Object.entries(files).map(([path, text]) => ({ path, text }));
  return scanTargets([openMemory('case', memory)], {
    rules: compileRules(readPacks().rules, ({ id }) => id === 'pin/lock-outdated'),
    exclude,
    now: () => 0,
  });
}

/** As `lock --from-source` would write it. */
async function lockOf(files: Readonly<Record<string, string>>): Promise<string> {
  const { registered } = await scanned(files);
  return writeLock({ version: 1, servers: { mail: lockSource('.', registered as readonly SourceEntry[]) } });
}

async function outdated(files: Readonly<Record<string, string>>, exclude?: readonly string[]) {
  const { findings } = await scanned(files, exclude);
  return findings.map(({ message, locations: [{ path, range }] }) => `${path}:${range.start.line} ${message}`);
}

describe('a scan', () => {
  const before = { 'src/server.ts': server('Sends.') };

  test('is silent when the lock was made of this source', async () =>
    expect(await outdated({ ...before, 'bartizan.lock': await lockOf(before) })).toEqual([]));

  test('tells a definition that changed, at its registration', async () => {
    const lock = await lockOf(before);
    expect(await outdated({ 'src/server.ts': server('Sends to all.'), 'bartizan.lock': lock })).toEqual([
      'src/server.ts:4 The tool "send_mail" is not what was locked: description changed.',
    ]);
  });

  test('tells a tool that is gone, in the lock', async () => {
    const lock = await lockOf({ ...before, 'src/other.ts': server('Empties the bin.', 'wipe') });
    expect(await outdated({ ...before, 'bartizan.lock': lock })).toEqual([
      expect.stringMatching(/^bartizan\.lock:\d+ The tool "wipe" is in the lock and no longer registered\.$/),
    ]);
    // What was not looked at may still be there.
    const excluded = { ...before, 'src/other.ts': server('Empties the bin.', 'wipe'), 'bartizan.lock': lock };
    expect(await outdated(excluded, ['src/other.ts'])).toEqual([]);
  });

  test('of a broken lock says nothing of the source', async () =>
    expect(await outdated({ ...before, 'bartizan.lock': '{' })).toEqual([]));
});
