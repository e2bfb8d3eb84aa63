// However much a server sends, a look stays below 150 MB: measured in a process of its own, bundled as users run it.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { type Handle, legacy, serve, tool } from './loopback.ts';

const MEBIBYTE = 1024 * 1024;
const MOST_MB = 150;
// How much garbage waits to be collected depends on how busy the machine is; with so small a heap (in MB) none can wait, and a
// look that keeps more dies of it.
const SMALL_HEAP = ['--max-old-space-size=64', '--max-semi-space-size=1'];

const LOOK = join(import.meta.dirname, '../../../src/targets/mcp/look.ts');

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bartizan-memory-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import { existsSync, readFileSync } from 'node:fs';
     import { lookAtServer } from ${JSON.stringify(LOOK)};
     const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
     const host = { now: () => performance.now(), sleep, random: () => '0123456789abcdef', env: {} };
     const endpoint = { kind: 'http', url: process.argv[2], headers: { 'x-key': 'a-secret-of-ours' } };
     const live = await lookAtServer({ name: 'x', endpoint, profile: 'auto', mayProbePublic: true, wait: 0 }, host);
     // What getrusage calls the peak begins with what the process had that forked it.
     const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
     const peak = Number(/VmHWM:\\s+(\\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
     console.log(JSON.stringify({ rss: peak / 1024, problems: live.problems }));`,
  );
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'look.mjs'),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A result of so many bytes, made once. */
function lists(items: (list: number) => string): Handle {
  const texts = [0, 1, 2, 3].map(items);
  const list = (key: string, at: number): Handle => {
    return (asked, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(`{"jsonrpc":"2.0","id":${asked.rpc.id},"result":{"${key}":[${texts[at]}]}}`);
  };
  return legacy({
    initialize: {
      protocolVersion: '2025-11-25',
      capabilities: { tools: {}, prompts: {}, resources: {} },
      serverInfo: { name: 'fixture', version: '1.0.0' },
    },
    'tools/list': list('tools', 0),
    'prompts/list': list('prompts', 1),
    'resources/list': list('resources', 2),
    'resources/templates/list': list('resourceTemplates', 3),
  });
}

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(',');

const endless: Handle = legacy({
  'tools/list': ((asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(`{"jsonrpc":"2.0","id":${asked.rpc.id},"result":{"tools":[{"name":"x","description":"`);
    let sent = 0;
    const more = () => {
      while (sent++ < 200 && !response.destroyed)
        if (!response.write('x'.repeat(MEBIBYTE))) return void response.once('drain', more);
      response.end('"}]}}');
    };
    more();
  }) satisfies Handle,
});

test.each<readonly [string, Handle]>([
  ['a list of 200 MB', endless],
  [
    'four lists of long texts',
    lists((list) => times(2000, (at) => JSON.stringify(tool(`t${list}_${at}`, { description: 'word '.repeat(480) })))),
  ],
  ['four lists of keys', lists(() => times(2000, (at) => `{${times(200, (key) => `"k${at}_${key}":1`)}}`))],
  ['four lists of brackets', lists(() => times(600, () => `[${times(2000, () => '[]')}]`))],
])('%s', async (_name, handle) => {
  const server = await serve(handle);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...SMALL_HEAP, join(folder, 'look.mjs'), server.url],
    {
      timeout: 60_000,
    },
  );
  await server.close();
  const { rss, problems } = JSON.parse(stdout);
  expect(rss).toBeLessThan(MOST_MB);
  expect(JSON.stringify(problems)).toMatch(/than is read/);
});
