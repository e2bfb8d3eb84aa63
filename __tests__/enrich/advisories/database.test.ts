// Advisories of an offline database: archives as they should be, and as a broken download leaves them.

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../../src/enrich/advisories/database.ts';
import type { Keep } from '../../../src/enrich/advisories/source.ts';
import { type ZipFile, zip } from '../../lib/make-zip.ts';
import { type RecordParts, record } from './records.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function folder(archives: Readonly<Record<string, Buffer>>, inside = 'osv-scanner'): string {
  const dir = mkdtempSync(join(tmpdir(), 'bartizan-advisories-'));
  made.push(dir);
  for (const [ecosystem, bytes] of Object.entries(archives)) {
    mkdirSync(join(dir, inside, ecosystem), { recursive: true });
    writeFileSync(join(dir, inside, ecosystem, 'all.zip'), bytes);
  }
  return dir;
}

const file = (parts: RecordParts): ZipFile => {
  const value = record(parts);
  return { name: `${value.id}.json`, text: JSON.stringify(value) };
};
const archive = (...parts: readonly RecordParts[]) => zip(parts.map(file));

function open(dir: string, more: { readonly keep?: Keep; readonly deadline?: number } = {}) {
  return openDatabase({ dir, name: 'db', now: () => performance.now(), deadline: Number.POSITIVE_INFINITY, ...more });
}

const PARSER = { ecosystem: 'npm', name: 'acme-parser', version: '1.4.0' };
const idsIn = (answer: Awaited<ReturnType<ReturnType<typeof openDatabase>['lookUp']>>) =>
  answer.candidates.map((each) => each.map(({ advisory }) => advisory.id));

describe('looks up', () => {
  const dir = folder({
    npm: archive(
      { id: 'GHSA-1q2r-1w3x-1v4m' },
      { id: 'MAL-2026-1', name: 'acme-colours' },
      { id: 'GHSA-2q2r-2w3x-2v4m', withdrawn: '2026-06-01T00:00:00Z' },
      { id: 'GHSA-3q2r-3w3x-3v4m', ecosystem: 'PyPI' },
    ),
    PyPI: archive({ id: 'PYSEC-2026-1', ecosystem: 'PyPI', name: 'Acme_Web' }),
    'GitHub Actions': archive({ ecosystem: 'GitHub Actions', name: 'acme/checkout' }),
  });

  test('each package in the archive of its ecosystem, as its registry writes it, in the order asked', async () => {
    const source = open(dir);
    const answer = await source.lookUp([
      { ecosystem: 'PyPI', name: 'acme-web', version: '1.0' },
      PARSER,
      { ...PARSER, name: 'acme-unknown' },
      { ...PARSER, name: 'acme-colours' },
      { ecosystem: 'GitHub Actions', name: 'Acme/Checkout', version: '1.0.0' },
    ]);
    expect(idsIn(answer)).toEqual([
      ['PYSEC-2026-1'],
      ['GHSA-1q2r-1w3x-1v4m'],
      [],
      ['MAL-2026-1'],
      ['GHSA-1q2r-1w3x-1v4m'],
    ]);
    expect(answer.unanswered).toEqual([]);
    expect(source.told()).toMatch(
      /^Looked up packages in the advisories of db: 1 of PyPI \(\d{4}-\d\d-\d\d\), 3 of npm \(.*; nothing was sent\.$/,
    );
    source.close();
  });

  test.each(['osv-scalibr', '.'])(
    'as newer versions of OSV-Scanner lay it out, and in its own folder: %s',
    async (inside) => {
      const source = open(folder({ npm: archive({}) }, inside));
      expect(idsIn(await source.lookUp([PARSER]))).toEqual([['GHSA-1q2r-1w3x-1v4m']]);
      source.close();
    },
  );
});

describe('an index is kept', () => {
  test('and used as long as the archive is the same', async () => {
    const dir = folder({ npm: archive({}) });
    const kept = new Map<string, Buffer>();
    let puts = 0;
    const keep: Keep = {
      get: (key) => kept.get(key),
      put: (key, bytes) => {
        puts++;
        kept.set(key, bytes);
      },
    };
    for (let run = 0; run < 3; run++) {
      const source = open(dir, { keep });
      expect(idsIn(await source.lookUp([PARSER]))).toEqual([['GHSA-1q2r-1w3x-1v4m']]);
      source.close();
    }
    expect(puts).toBe(1);
    const path = join(dir, 'osv-scanner/npm/all.zip');
    writeFileSync(path, archive({ id: 'GHSA-9q2r-9w3x-9v4m' }, { id: 'GHSA-8q2r-8w3x-8v4m', name: 'other' }));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    const source = open(dir, { keep });
    expect(idsIn(await source.lookUp([PARSER]))).toEqual([['GHSA-9q2r-9w3x-9v4m']]);
    source.close();
    expect(puts).toBe(2);
  });

  test('and made anew where what was kept is something else', async () => {
    const keep: Keep = { get: () => Buffer.from('BZADV002 and nothing that follows'), put: () => {} };
    const source = open(folder({ npm: archive({}) }), { keep });
    expect(idsIn(await source.lookUp([PARSER]))).toEqual([['GHSA-1q2r-1w3x-1v4m']]);
    source.close();
  });

  test('but not of an archive that has broken records', async () => {
    const bytes = zip([file({}), { name: 'GHSA-5q2r-5w3x-5v4m.json', text: '{"id": "GHSA' }]);
    let puts = 0;
    const source = open(folder({ npm: bytes }), { keep: { get: () => undefined, put: () => void puts++ } });
    const answer = await source.lookUp([PARSER]);
    source.close();
    expect([idsIn(answer), puts]).toEqual([[['GHSA-1q2r-1w3x-1v4m']], 0]);
    expect(answer.unanswered).toEqual([
      { packages: [], detail: '1 record of db/osv-scanner/npm/all.zip cannot be read: what it says is not known.' },
    ]);
  });
});

describe('a broken database is told in a sentence, and never taken for an empty one', () => {
  const whole = archive({}, { id: 'GHSA-2q2r-2w3x-2v4m', name: 'other' });
  test.each<[what: string, bytes: Buffer | undefined, detail: RegExp]>([
    ['no archive for the ecosystem', undefined, /npm\/all\.zip cannot be read: it does not exist\.$/],
    ['a web page', Buffer.from('<html>404</html>'), /is no zip archive, or is cut off\.$/],
    ['an empty file', Buffer.alloc(0), /is no zip archive, or is cut off\.$/],
    ['a download that broke off', whole.subarray(0, whole.length - 40), /is no zip archive, or is cut off\.$/],
    ['a directory that lists fewer than it says', zip([file({})], { count: 5 }), /is cut off/],
  ])('%s', async (_, bytes, detail) => {
    const source = open(folder(bytes ? { npm: bytes } : { PyPI: archive({}) }));
    const answer = await source.lookUp([PARSER]);
    source.close();
    expect(answer.candidates).toEqual([[]]);
    expect(answer.unanswered).toMatchObject([{ packages: [PARSER], detail: expect.stringMatching(detail) }]);
    expect(source.told()).toBeUndefined();
  });

  test('bytes of a record that are another’s', async () => {
    const bytes = zip([
      { ...file({}), packed: { method: 8, bytes: Buffer.from('not deflated') } },
      file({ id: 'GHSA-2q2r-2w3x-2v4m' }),
    ]);
    const source = open(folder({ npm: bytes }));
    const answer = await source.lookUp([PARSER]);
    source.close();
    expect(idsIn(answer)).toEqual([['GHSA-2q2r-2w3x-2v4m']]);
    expect(answer.unanswered[0]?.detail).toMatch(/^1 record of db\/osv-scanner\/npm\/all\.zip cannot be read/);
  });

  test('the time is used up', async () => {
    const source = open(folder({ npm: archive({}) }), { deadline: 0 });
    const answer = await source.lookUp([PARSER]);
    source.close();
    expect(answer.unanswered).toMatchObject([{ packages: [PARSER] }]);
  });
});
