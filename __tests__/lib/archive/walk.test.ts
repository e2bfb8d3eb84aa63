// Archives of every kind are walked the same way, within one budget, and hostile ones end in a word and not in an error.

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { walkArchive } from '../../../src/lib/archive/archive.ts';
import { type ArchiveLimits, createBudget } from '../../../src/lib/archive/budget.ts';
import type { ArchiveEntry, ArchiveResult, EntryResult } from '../../../src/lib/archive/entry.ts';
import { recognise } from '../../../src/lib/archive/format.ts';
import { bytesSource } from '../../../src/lib/byte-source.ts';
import { ARCHIVE } from '../../../src/lib/limits.ts';
import { tar, tarball } from '../make-tar.ts';
import { zip } from '../make-zip.ts';

interface Walked extends ArchiveResult {
  readonly format: string;
  readonly entries: readonly ArchiveEntry[];
  readonly texts: Readonly<Record<string, string>>;
  readonly ends: Readonly<Record<string, EntryResult>>;
  readonly spent: number;
}

async function walk(bytes: Buffer, limits: Partial<ArchiveLimits> = {}, now = () => 0): Promise<Walked> {
  const source = bytesSource(bytes);
  const recognised = recognise(source);
  if (!recognised || 'unsupported' in recognised) throw new Error(`not an archive: ${JSON.stringify(recognised)}`);
  const { format } = recognised;
  const budget = createBudget(now, { ...ARCHIVE, ...limits });
  const entries: ArchiveEntry[] = [];
  const texts: Record<string, string> = {};
  const ends: Record<string, EntryResult> = {};
  const result = await walkArchive(source, format, budget, {
    entry(entry) {
      entries.push(entry);
      if (entry.kind === 'folder') return undefined;
      texts[entry.name] = '';
      return (chunk) => {
        texts[entry.name] += chunk.toString('latin1');
      };
    },
    end(entry, end) {
      ends[entry.name] = end;
    },
  });
  return { ...result, format, entries, texts, ends, spent: budget.spent };
}

const FILES = [
  { name: 'a/', mode: 0o40755 },
  { name: 'a/b.txt', text: 'hello' },
  { name: 'empty', text: '' },
] as const;
const MEMBERS = [
  { name: 'a/', type: '5' },
  { name: 'a/b.txt', text: 'hello' },
  { name: 'empty', text: '' },
] as const;

describe('archives of every kind', () => {
  test.each([
    ['zip', zip(FILES)],
    ['zip', zip(FILES.map((file) => ({ ...file, packed: 'stored' as const })))],
    ['tar', tar(MEMBERS)],
    ['tar.gz', tarball(MEMBERS)],
  ])('%s gives its entries and their bytes', async (format, bytes) => {
    const walked = await walk(bytes);
    expect(walked).toMatchObject({ format, end: 'whole', texts: { 'a/b.txt': 'hello', empty: '' }, spent: 5 });
    expect(walked.entries.map(({ kind, size }) => [kind, size])).toEqual([
      ['folder', 0],
      ['file', 5],
      ['file', 0],
    ]);
    expect(Object.values(walked.ends).map(({ end }) => end)).toEqual(['whole', 'whole']);
  });

  test('a file packed with gzip is one entry without a name, in as many parts as it has', async () => {
    const bytes = Buffer.concat([gzipSync('hello '), gzipSync('you')]);
    expect(await walk(bytes)).toMatchObject({ format: 'gz', end: 'whole', texts: { '': 'hello you' } });
  });

  test('a zip behind a program is found from its end, and so are its members', async () => {
    const bytes = zip(FILES, { before: Buffer.from('#!/usr/bin/env python3\n') });
    expect(await walk(bytes)).toMatchObject({ format: 'zip', texts: { 'a/b.txt': 'hello' } });
  });

  test.each([
    ['7z', '7z\xbc\xaf\x27\x1c\0\x04'],
    ['rar', 'Rar!\x1a\x07\x01\0'],
    ['xz', '\xfd7zXZ\0\0'],
    ['zstd', '\x28\xb5\x2f\xfd\0'],
    ['ar', '!<arch>\ndebian-binary'],
  ])('%s is named and not unpacked', (unsupported, text) => {
    expect(recognise(bytesSource(Buffer.from(text, 'latin1')))).toEqual({ unsupported });
  });

  test.each(['', 'PK', 'hello', '{"a": 1}', '\x1f\x8b'])('%j is no archive', (text) => {
    expect(recognise(bytesSource(Buffer.from(text, 'latin1')))).toBeUndefined();
  });

  test('symlinks of a zip say so in their mode, those of a tar where they point', async () => {
    const zipped = await walk(zip([{ name: 'l', text: '../x', mode: 0o120777 }]));
    expect(zipped.entries[0]).toMatchObject({ kind: 'symlink' });
    expect(zipped.texts.l).toBe('../x');
    const [entry] = (await walk(tar([{ name: 'l', type: '2', to: '../x' }]))).entries;
    expect(entry).toMatchObject({ kind: 'symlink', target: '../x' });
  });

  test('names that are not UTF-8 keep their bytes', async () => {
    const name = Buffer.from('caf\xe9', 'latin1');
    for (const bytes of [zip([{ name, text: 'x' }]), tar([{ name, text: 'x' }])]) {
      const [entry] = (await walk(bytes)).entries;
      expect(entry?.name).toBe('caf\ufffd');
      expect(entry?.rawName).toEqual(name);
    }
  });

  test('setuid bits are in the mode', async () => {
    expect((await walk(zip([{ name: 'x', mode: 0o104755 }]))).entries[0]?.mode).toBe(0o4755);
    const bits = await walk(tar([{ name: 'x', patch: [[100, '0004755\0']] }]));
    expect(bits.entries[0]?.mode).toBe(0o4755);
  });
});

const MEGABYTE = 1024 * 1024;

describe('what an archive may cost', () => {
  const zeros = Buffer.alloc(20 * MEGABYTE);

  test.each([
    [
      'zip',
      zip([
        { name: 'bomb', text: zeros },
        { name: 'after', text: 'x' },
      ]),
      'whole',
    ],
    [
      'tar.gz',
      tarball([
        { name: 'bomb', text: zeros },
        { name: 'after', text: 'x' },
      ]),
      'ratio',
    ],
  ])('a bomb in a %s is stopped by its ratio', async (_, bytes, end) => {
    const walked = await walk(bytes);
    expect(walked).toMatchObject({ end, ends: { bomb: { end: 'ratio' } } });
    expect(walked.spent).toBeLessThan(11 * MEGABYTE);
    expect('after' in walked.texts).toBe(end === 'whole');
  });

  test('below the ratio one entry has its own limit, and the next is whole', async () => {
    for (const bytes of [zip, (files: Parameters<typeof tarball>[0]) => tar(files)]) {
      const walked = await walk(
        bytes([
          { name: 'a', text: 'x'.repeat(100) },
          { name: 'b', text: 'y' },
        ]),
        { entryBytes: 10 },
      );
      expect(walked).toMatchObject({
        end: 'whole',
        texts: { a: 'x'.repeat(10), b: 'y' },
        ends: { a: { end: 'too-large', size: 10 } },
      });
    }
  });

  test('all entries share one limit of bytes, and one of their number', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => ({ name, text: name.repeat(10) }));
    for (const bytes of [zip(files), tar(files), tarball(files)]) {
      const cut = await walk(bytes, { bytes: 25 });
      expect(cut).toMatchObject({ end: 'bytes', spent: 25, ends: { c: { end: 'bytes', size: 5 } } });
      expect(cut.texts).toEqual({ a: 'a'.repeat(10), b: 'b'.repeat(10), c: 'c'.repeat(5) });
      const few = await walk(bytes, { entries: 2 });
      expect(few.end).toBe('entries');
      expect(Object.keys(few.ends)).toEqual(['a', 'b']);
    }
  });

  test('time ends it as well', async () => {
    let clock = 0;
    for (const bytes of [zip(FILES), tar(MEMBERS)])
      expect((await walk(bytes, { milliseconds: 5 }, () => (clock += 4))).end).toBe('time');
  });
});

describe('what is not as it says', () => {
  test('an entry that says it is small gives all it has', async () => {
    const walked = await walk(zip([{ name: 'liar', text: 'x'.repeat(5000), size: 10 }]));
    expect(walked.entries[0]?.size).toBe(10);
    expect(walked.ends.liar).toEqual({ end: 'whole', size: 5000 });
  });

  test('large ones, too', async () => {
    const walked = await walk(zip([{ name: 'liar', text: Buffer.alloc(5 * MEGABYTE), size: 10 }]));
    expect(walked.ends.liar).toEqual({ end: 'whole', size: 5 * MEGABYTE });
  });

  test.each([
    ['encrypted', { flags: 1 }],
    ['unsupported', { packed: { method: 93, bytes: Buffer.from('zstd') } }],
    ['damaged', { packed: { method: 8, bytes: Buffer.from('no deflate') } }],
    ['checksum', { crc: 1 }],
    ['damaged', { offset: 99_999 }],
  ])('%s: nothing else is lost', async (end, how) => {
    const walked = await walk(
      zip([
        { name: 'a', text: 'hello', ...how },
        { name: 'b', text: 'you' },
      ]),
    );
    expect(walked).toMatchObject({ end: 'whole', ends: { a: { end }, b: { end: 'whole' } }, texts: { b: 'you' } });
  });

  test('what is cut off gives what there is of it', async () => {
    const files = [
      { name: 'a', text: 'hello' },
      { name: 'b', text: 'x'.repeat(2000) },
    ];
    const whole = tar(files);
    const cut = await walk(whole.subarray(0, 2000));
    expect(cut).toMatchObject({
      end: 'damaged',
      detail: 'it is cut off',
      ends: { a: { end: 'whole' }, b: { end: 'damaged' } },
    });
    const packed = tarball([
      { name: 'a', text: Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 251)) },
    ]);
    expect(await walk(packed.subarray(0, packed.length - 9))).toMatchObject({ end: 'damaged' });
    const zipped = zip(files);
    expect(await walk(zipped.subarray(0, zipped.length - 30))).toMatchObject({ end: 'damaged', entries: [] });
  });

  test('a directory that says it has more ends as damaged', async () => {
    expect(await walk(zip(FILES, { count: 9 }))).toMatchObject({ end: 'damaged', texts: { 'a/b.txt': 'hello' } });
  });

  test('no byte that is changed makes it throw', async () => {
    const [zipped, tarred] = [zip([...FILES, { name: 's', text: 'x', packed: 'stored' }]), tarball(MEMBERS)];
    for (const bytes of [zipped, tarred]) {
      for (let at = 0; at < bytes.length; at++) {
        const changed = Buffer.from(bytes);
        changed.writeUInt8((changed.readUInt8(at) ^ (1 << (at % 8)) ^ 0x80) & 0xff, at);
        await walk(changed).catch((error) => {
          if (!/^not an archive/.test(String(error.message))) throw new Error(`byte ${at}: ${error.stack}`);
        });
      }
    }
  });
});
