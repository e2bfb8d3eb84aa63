// GitHub is asked by its own client, which reads the proxy from the environment of the process: a process of its own, then.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { countingProxy } from '../../lib/proxy-server.ts';

const BIN = join(import.meta.dirname, '../../../src/bin.ts');

test.each([
  ['HTTPS_PROXY', {}, ['CONNECT api.github.com:443']],
  ['https_proxy', {}, ['CONNECT api.github.com:443']],
  ['HTTPS_PROXY', { GITHUB_API_URL: 'http://127.0.0.1:9' }, []],
] as const)(
  'GitHub is asked through %s, with %j',
  async (name, more, lines) => {
    const proxy = await countingProxy({ refusal: 403 });
    const cwd = mkdtempSync(join(tmpdir(), 'bartizan-proxy-'));
    try {
      const env = { PATH: process.env.PATH, HOME: cwd, [name]: `http://me:hidden-word@${proxy.host}`, ...more };
      const args = ['--no-warnings', BIN, 'scan', '--repository', 'octo-org/server'];
      const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let told = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk));
      await new Promise((resolve) => child.once('exit', resolve));
      expect([...new Set(proxy.passed.map(({ line }) => line))]).toEqual(lines);
      expect(told).toContain('octo-org/server');
      expect(told).not.toContain('hidden-word');
    } finally {
      await proxy.close();
      rmSync(cwd, { recursive: true });
    }
  },
  60_000,
);
