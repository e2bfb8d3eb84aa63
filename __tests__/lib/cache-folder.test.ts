// What is kept between runs: whole or not at all, and nothing that somebody else may have written.

import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openCacheFolder } from '../../src/lib/cache-folder.ts';

const top = mkdtempSync(join(tmpdir(), 'bartizan-cache-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

test('gives back what was put, and nothing where there is no folder', () => {
  const folder = join(top, 'a');
  openCacheFolder(folder)?.put('key', Buffer.from('value'));
  expect(openCacheFolder(folder)?.get('key')?.toString()).toBe('value');
  expect(openCacheFolder(folder)?.get('other')).toBeUndefined();
  expect(openCacheFolder(undefined)).toBeUndefined();
});

const isPosix = process.platform !== 'win32';
(isPosix ? test : test.skip)('is for its owner alone, and not taken where others could have written it', () => {
  const folder = join(top, 'b');
  const cache = openCacheFolder(folder);
  cache?.put('key', Buffer.from('value'));
  const [name = ''] = readdirSync(folder);
  const path = join(folder, name);
  expect([statSync(folder).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600]);
  for (const mode of [0o620, 0o602, 0o666]) {
    chmodSync(path, mode);
    expect([mode, cache?.get('key')]).toEqual([mode, undefined]);
  }
  chmodSync(path, 0o644);
  expect(cache?.get('key')?.toString()).toBe('value');
});
