// However an archive is made, looking at all of it stays below 200 MB: measured in a process of its own, bundled as users run it.

import { execFile } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { tar, tarball } from '../../lib/make-tar.ts';
import { zip } from '../../lib/make-zip.ts';

const MEBIBYTE = 1024 * 1024;
const MOST_MB = 200;
// How much garbage waits to be collected depends on how busy the machine is; see the memory of looks at servers.
const SMALL_HEAP = ['--max-old-space-size=96', '--max-semi-space-size=1'];
const ARCHIVE = join(import.meta.dirname, '../../../src/targets/archive/archive.ts');

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bartizan-archive-memory-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import { existsSync, readFileSync } from 'node:fs';
     import { openArchive } from ${JSON.stringify(ARCHIVE)};
     const file = process.argv[2];
     const target = openArchive({ id: 'x', file, name: file, path: 'x', repositoryPrefix: '', now: () => performance.now() });
     const { files, gaps } = await target.list();
     const buffer = Buffer.alloc(4 * 1024 * 1024 + 1);
     let bytes = 0;
     for (const each of files) {
       const content = target.read(each, buffer, true);
       if (content.kind === 'whole') bytes += content.length;
       if (content.kind === 'partial') bytes += content.size;
     }
     target.close();
     const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
     const peak = Number(/VmHWM:\\s+(\\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
     console.log(JSON.stringify({ rss: peak / 1024, files: files.length, gaps: gaps.length, bytes, time: performance.now() }));`,
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

async function look(bytes: Buffer) {
  const file = join(folder, 'x.zip');
  writeFileSync(file, bytes);
  const { stdout } = await promisify(execFile)(process.execPath, [...SMALL_HEAP, join(folder, 'look.mjs'), file]);
  return JSON.parse(stdout) as { rss: number; files: number; gaps: number; bytes: number; time: number };
}

/** Text of which zlib makes little less; the same for the same seed. */
function noise(length: number): Buffer {
  const letters = createCipheriv('aes-128-ctr', Buffer.alloc(16, length), Buffer.alloc(16)).update(
    Buffer.alloc(length),
  );
  for (let at = 0; at < length; at++) letters[at] = 33 + ((letters[at] as number) % 90);
  return letters;
}

test.each([
  [
    'bombs',
    () =>
      zip(
        times(20, (at) => ({
          name: `${at}`,
          packed: { method: 8, bytes: packedZeros() },
          size: 300 * MEBIBYTE,
          crc: 0,
        })),
      ),
  ],
  ['a packed bomb', () => gzipSync(tar([{ name: 'z', text: Buffer.alloc(300 * MEBIBYTE) }]))],
  [
    'text that cannot be packed',
    () => zip(times(12, (at) => ({ name: `${at}.txt`, text: noise(16 * MEBIBYTE), packed: 'stored' }))),
  ],
  [
    'text that can',
    () =>
      tarball(
        times(8, (at) => ({
          name: `${at}.txt`,
          text: times(900_000, (line) => `${at} ${line} of many lines`).join('\n'),
        })),
      ),
  ],
  [
    'entries without end',
    () =>
      zip(
        times(60_000, (at) => ({ name: `folder/of/some/length/${at}.txt`, text: '' })),
        { count: 60_000 },
      ),
  ],
  [
    'archives in archives',
    () =>
      zip(
        times(10, (at) => ({
          name: `${at}.zip`,
          packed: 'stored',
          text: zip([{ name: 'a.txt', text: noise(8 * MEBIBYTE) }]),
        })),
      ),
  ],
] as const)(
  '%s',
  async (_, make) => {
    const { rss, files, time } = await look(make());
    expect(files).toBeGreaterThan(0);
    expect(rss).toBeGreaterThan(30);
    expect(rss).toBeLessThan(MOST_MB);
    expect(time).toBeLessThan(60_000);
  },
  120_000,
);

function times<Value>(count: number, make: (at: number) => Value): Value[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

let zeros: Buffer | undefined;
function packedZeros(): Buffer {
  zeros ??= deflateRawSync(Buffer.alloc(300 * MEBIBYTE));
  return zeros;
}
