// What leaves this machine: only what is allowed, no secret in it, the same bytes for the same files, nothing over the limit.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { bundleOf, uploadText } from '../../src/enrich/remote/outbound.ts';
import { trusttrace } from '../../src/enrich/remote/trusttrace.ts';
import type { Sendable } from '../../src/model/remote.ts';
import { gather } from '../../src/remote/contents.ts';
import { openMasks } from '../../src/remote/masks.ts';
import { openWorkspace } from '../../src/targets/workspace.ts';
import { folderWith } from '../live-run.ts';

const TOKEN = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
const FILES = {
  'package.json': '{ "dependencies": { "a": "1.0.0" } }',
  'api/requirements.txt': 'flask==3.0\n',
  'src/server.ts': `export const token = '${TOKEN}';\n`,
  'tools.json': '{ "tools": [{ "name": "run", "description": "Runs", "inputSchema": { "type": "object" } }] }',
  'README.md': '# Read me\n',
  '.env': 'PASSWORD=hunter2hunter2\n',
  'logo.png': '\u0089PNG\r\n\u0000\u0000',
  'vendor/x.ts': 'export const x = 1;\n',
};

async function gathered(kinds: readonly Sendable[], exclude: readonly string[] = []) {
  const root = folderWith(FILES);
  const workspace = await openWorkspace({ id: 'workspace', root, name: '.', displayPrefix: '', env: {} });
  return gather(kinds, [workspace], [], { exclude }, await openMasks());
}

const paths = (contents: readonly { readonly path: string }[]) => contents.map(({ path }) => path).toSorted();

describe('what is gathered', () => {
  test.each<readonly [readonly Sendable[], readonly string[]]>([
    [['manifests'], ['api/requirements.txt', 'package.json']],
    [['code'], ['src/server.ts', 'vendor/x.ts']],
    [['tools'], ['tools.json']],
    [
      ['manifests', 'code'],
      ['api/requirements.txt', 'package.json', 'src/server.ts', 'vendor/x.ts'],
    ],
    [['archive'], ['README.md', 'api/requirements.txt', 'package.json', 'src/server.ts', 'tools.json', 'vendor/x.ts']],
  ])('%j is what is named and nothing more', async (kinds, expected) => {
    expect(paths((await gathered(kinds)).contents)).toEqual(expected);
  });

  test('what is excluded from the scan is not sent either', async () => {
    expect(paths((await gathered(['code'], ['vendor/**'])).contents)).toEqual(['src/server.ts']);
  });

  test('what is no text is counted, not sent', async () => {
    expect((await gathered(['archive'])).leftOut).toBe(1);
  });

  test('secrets are masked in it', async () => {
    const { contents } = await gathered(['code']);
    const server = contents.find(({ path }) => path === 'src/server.ts');
    expect(Buffer.from(server?.bytes ?? []).toString()).toBe("export const token = 'ghp_…q7R8';\n");
    expect(server?.masked).toBe(1);
  });
});

describe('a bundle', () => {
  const content = (path: string, text: string) => ({ path, bytes: Buffer.from(text), masked: 0 });

  test('of one file is that file, of several an archive of exactly those', () => {
    const one = bundleOf(['tools'], [content('a/tools.json', '{}')], 'acme', trusttrace);
    if (typeof one === 'string') throw new Error(one);
    expect(one.submission).toMatchObject({
      kind: 'tools',
      file: { name: 'tools.json', mediaType: 'application/json' },
    });
    const many = bundleOf(['tools', 'code'], [content('b.ts', 'b'), content('a.json', 'a')], 'acme', trusttrace);
    if (typeof many === 'string') throw new Error(many);
    expect(many.submission.kind).toBe('archive');
    const files = unzipSync(many.submission.file?.bytes ?? new Uint8Array());
    expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['a.json', 'a'],
      ['b.ts', 'b'],
    ]);
  });

  test('of the same files is the same bytes in any order', () => {
    const files = [content('b.ts', 'b'), content('a.ts', 'a')];
    const versions = [files, files.toReversed()].map((each) => {
      const bundle = bundleOf(['code'], each, 'acme', trusttrace);
      return typeof bundle === 'string' ? bundle : bundle.submission.version;
    });
    expect(versions[0]).toBe(versions[1]);
  });

  test('over fifty megabytes is not sent, and says so', () => {
    // Random, so that packing does not make it small.
    const large = {
      path: 'a.bin',
      bytes: process.getBuiltinModule('node:crypto').randomBytes(51 * 1024 * 1024),
      masked: 0,
    };
    expect(bundleOf(['archive'], [large], 'acme', trusttrace)).toMatch(
      /^TrustTrace takes uploads of 50 MB, .*Nothing was sent/,
    );
  });

  test('of nothing is not sent', () => {
    expect(bundleOf(['tools'], [], 'acme', trusttrace)).toBe('There is nothing to send of what is allowed (tools).');
  });

  test('is printed before it is sent, harmless for a log', () => {
    const contents = [content('a.sh', '::add-mask::x\n\u001b[31mred\n'), { ...content('b', 'b'), masked: 2 }];
    const bundle = bundleOf(['archive'], contents, 'acme', trusttrace);
    if (typeof bundle === 'string') throw new Error(bundle);
    const text = uploadText(trusttrace, 'https://api.trusttrace.io/v1', [bundle.submission], contents);
    expect(text).toContain('--- b, 1 bytes, 2 secrets masked');
    expect(text).toMatch(/Nothing was sent\.\n$/);
    expect(text.split('\n').filter((line) => /^\s*::(?=\w)/.test(line) || line.includes('\u001b'))).toEqual([]);
  });
});

test('the folder of runs keeps nothing that is secret', async () => {
  const { openRuns } = await import('../../src/enrich/remote/runs.ts');
  const path = join(folderWith(), 'cache', 'remote-runs.json');
  const runs = openRuns(path);
  const run = {
    service: 'trusttrace',
    origin: 'https://api.trusttrace.io',
    kind: 'url',
    target: 'x',
    key: 'k',
    day: '2026-11-22',
  } as const;
  runs.put(run);
  expect(openRuns(path).find('k')).toEqual(run);
  runs.put({ ...run, id: 'abc' });
  expect(openRuns(path).all()).toEqual([{ ...run, id: 'abc' }]);
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).runs[0]).toSorted()).toEqual([
    'day',
    'id',
    'key',
    'kind',
    'origin',
    'service',
    'target',
  ]);
  runs.forget('k');
  expect(openRuns(path).all()).toEqual([]);
});

test.each([
  ['no JSON', '{'],
  ['another document', '[]'],
  ['entries that are none', '{"version":1,"runs":[null,{"service":"x"},7]}'],
])('a file of runs with %s is begun anew', async (_, text) => {
  const { openRuns } = await import('../../src/enrich/remote/runs.ts');
  const path = join(folderWith({ 'runs.json': text }), 'runs.json');
  expect(openRuns(path).all()).toEqual([]);
});
