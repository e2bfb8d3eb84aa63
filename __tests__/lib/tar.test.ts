// The tar reader, with archives of tools and with such as no tool makes, in pieces of any size.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createTarReader, TarError } from '../../src/lib/tar.ts';
import { type Member, pax, tar } from './make-tar.ts';

function read(archive: Buffer, size = archive.length): string[] {
  const seen: { shown: string; bytes: Buffer[] }[] = [];
  const reader = createTarReader({
    entry: ({ kind, name, target }) => {
      const to = target.length > 0 ? ` -> ${target.toString('utf8')}` : '';
      seen.push({ shown: `${kind} ${name.toString('utf8')}${to}`, bytes: [] });
    },
    bytes: (chunk) => void seen.at(-1)?.bytes.push(Buffer.from(chunk)),
  });
  for (let at = 0; at < archive.length; at += size) reader.write(archive.subarray(at, at + size));
  reader.end();
  return seen.map(({ shown, bytes }) => (bytes.length > 0 ? `${shown} = ${Buffer.concat(bytes)}` : shown));
}

const LONG = `${'folder/'.repeat(40)}file`;

test.each([512, 1, 7, 511, 513, 100_000])('reads what comes in pieces of %i bytes', (size) => {
  const archive = tar([
    pax('g', { comment: 'of all', path: 'of-none' }),
    { name: 'a/', type: '5' },
    { name: 'a/b', text: 'x'.repeat(513) },
    { name: 'a/empty' },
    pax('x', { path: LONG, mtime: '1' }),
    { name: 'cut', text: 'long' },
    { name: '././@LongLink', type: 'L', text: `${LONG}2\0` },
    { name: 'cut', text: 'gnu' },
    { name: 'a/link', type: '2', to: 'b' },
    pax('x', { linkpath: LONG }),
    { name: 'a/far', type: '2', to: 'cut' },
    { name: 'plain', text: 'after' },
  ]);
  expect(read(archive, size)).toEqual([
    'folder a/',
    `file a/b = ${'x'.repeat(513)}`,
    'file a/empty',
    `file ${LONG} = long`,
    `file ${LONG}2 = gnu`,
    'symlink a/link -> b',
    `symlink a/far -> ${LONG}`,
    'file plain = after',
  ]);
});

test.each(['ustar', 'pax', 'gnu', 'oldgnu', 'v7'])('reads what tar writes as %s', (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'bartizan-tar-'));
  try {
    const deep = format === 'v7' ? 'd' : 'd'.repeat(90);
    mkdirSync(join(folder, deep, deep), { recursive: true });
    writeFileSync(join(folder, deep, deep, 'ünï'), 'text');
    symlinkSync('../x', join(folder, deep, 'l'));
    const archive = execFileSync('tar', [`--format=${format}`, '--sort=name', '-cf', '-', '-C', folder, deep]);
    expect(read(archive)).toEqual([
      `folder ${deep}/`,
      `folder ${deep}/${deep}/`,
      `file ${deep}/${deep}/ünï = text`,
      `symlink ${deep}/l -> ../x`,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every other kind is told apart', () => {
  const kinds = ['1', '3', '4', '6', '7', 'S', 'V', 'Z', '\0'];
  const members = kinds.map((type): Member => ({ name: type === '\0' ? 'nul' : type, type }));
  expect(read(tar([...members, pax('x', { 'GNU.sparse.map': '0,1' }), { name: 'sparse' }]))).toEqual([
    'link 1',
    'other 3',
    'other 4',
    'other 6',
    'file 7',
    'other S',
    'other V',
    'other Z',
    'file nul',
    'other sparse',
  ]);
});

describe('refuses', () => {
  const size = (bytes: string): Member => ({ name: 'a', patch: [[124, bytes]] });
  test.each<[string, Buffer, string]>([
    ['a wrong checksum', tar([{ name: 'a', isSumWrong: true }]), 'a header is damaged'],
    ['text', Buffer.from('<html>'.repeat(200)), 'a header'],
    ['no end', tar([{ name: 'a', text: 'b' }], Buffer.alloc(0)), 'it is cut off'],
    ['an end within a file', tar([{ name: 'a', text: 'b'.repeat(600) }]).subarray(0, 1024), 'it is cut off'],
    ['an end within a header', tar([{ name: 'a' }]).subarray(0, 300), 'it is cut off'],
    ['nothing', Buffer.alloc(0), 'it is cut off'],
    ['a size in words', tar([size('many\0')]), 'no number'],
    ['a negative size', tar([size('\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff')]), 'no number'],
    ['a size beyond all', tar([size('\x80\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff')]), 'too large a number'],
    ['a long name without end', tar([{ name: 'x', type: 'L', size: 1024 ** 3 }]), 'too long'],
    ['a pax record that is too short', tar([{ name: 'x', type: 'x', text: '3 a=b\n' }, { name: 'a' }]), 'damaged'],
    ['a pax record that is too long', tar([{ name: 'x', type: 'x', text: '99 a=b\n' }, { name: 'a' }]), 'damaged'],
    ['a pax record without a length', tar([{ name: 'x', type: 'x', text: 'path=b\n' }, { name: 'a' }]), 'damaged'],
    ['a pax size of no number', tar([pax('x', { size: '-1' }), { name: 'a' }]), 'damaged'],
  ])('%s', (_, archive, words) => {
    expect(() => read(archive)).toThrow(TarError);
    expect(() => read(archive)).toThrow(words);
  });
});

test('random bytes in a good archive never crash it', () => {
  const good = tar([pax('x', { path: LONG }), { name: 'a', text: 'text' }, { name: 'b', type: '2', to: 'a' }]);
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 2000; round++) {
    const bad = Buffer.from(good);
    for (let change = 0; change <= random(4); change++) bad[random(bad.length)] = random(256);
    try {
      read(bad, 1 + random(2000));
    } catch (error) {
      expect(error).toBeInstanceOf(TarError);
    }
  }
});
