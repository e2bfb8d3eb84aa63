// The index by names: with it comes what comes of reading every record, and one that is damaged, older or a lie is never taken for a
// database that knows of nothing.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../../src/enrich/advisories/database.ts';
import { nameIndexBuilder, openNameIndex } from '../../../src/enrich/advisories/name-index.ts';
import { problemsOf, type VersionedPackage } from '../../../src/enrich/advisories/problems.ts';
import { openRecords } from '../../../src/enrich/advisories/records.ts';
import { zip } from '../../lib/make-zip.ts';
import { record } from './records.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** The same numbers in every run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const NAMES = ['acme-parser', '@acme/web', 'Acme_Parser', 'acme', 'acme-parser-2'];

/** Every shape of range, and what records should not hold. */
function madeUp(ecosystem: string, count: number) {
  const below = numbers(count);
  const version = () =>
    [`${below(3)}.${below(4)}.${below(3)}`, `${below(3)}.${below(3)}`, `1.${below(3)}.0-rc.${below(3)}`, '0', 'none'][
      Math.max(0, below(12) - 7)
    ] as string;
  const events = () => {
    const shapes = [
      [{ introduced: '0' }],
      [{ introduced: '0' }, { fixed: version() }],
      [{ introduced: version() }, { last_affected: version() }],
      [{ fixed: version() }, { introduced: version() }, { fixed: version() }, { introduced: '0' }],
      [{ introduced: '0' }, { limit: version() }],
      [],
    ];
    return shapes[below(shapes.length)] as Readonly<Record<string, string>>[];
  };
  return Array.from({ length: count }, (_, index) => {
    const value = record({ id: `GHSA-${index}`, ecosystem, name: NAMES[below(NAMES.length)] as string });
    const affected = Array.from({ length: 1 + below(2) }, () => ({
      package: { ecosystem: below(8) === 0 ? `${ecosystem}:22.04` : ecosystem, name: NAMES[below(NAMES.length)] },
      ...(below(4) > 0 && { ranges: [{ type: ['SEMVER', 'ECOSYSTEM', 'GIT'][below(3)], events: events() }] }),
      ...(below(3) === 0 && { versions: Array.from({ length: below(3) === 0 ? 200 : 2 }, version) }),
    }));
    return { ...value, affected, ...(below(9) === 0 && { withdrawn: '2026-06-01T00:00:00Z' }) };
  });
}

function named(ecosystem: VersionedPackage['ecosystem'], name: string, version: string): VersionedPackage {
  return {
    ecosystem,
    name,
    version,
    purl: '',
    isDev: false,
    isOptional: false,
    source: { kind: 'registry', isPublic: true },
    places: [],
    placeCount: 0,
  };
}

test.each(['npm', 'PyPI', 'Go', 'Maven'] as const)(
  'of made-up records of %s the same problems as without it, whether it was made or kept',
  async (ecosystem) => {
    const records = madeUp(ecosystem, 300);
    const dir = mkdtempSync(join(tmpdir(), 'bartizan-index-'));
    made.push(dir);
    mkdirSync(join(dir, ecosystem));
    const files = records.map((each) => ({ name: `${each.id}.json`, text: JSON.stringify(each) }));
    writeFileSync(join(dir, ecosystem, 'all.zip'), zip(files));
    const asked = NAMES.flatMap((name) =>
      ['0.0.0', '0.1', '1.0.0', '1.1.0-rc.1', '1.2.2', '2.0', '2.3.1', 'none'].map((version) =>
        named(ecosystem, name, version),
      ),
    );
    const kept = new Map<string, Buffer>();
    const keep = {
      get: (key: string) => kept.get(key),
      put: (key: string, bytes: Buffer) => void kept.set(key, bytes),
    };
    const direct = await openRecords(records).lookUp(asked);
    const expected = asked.map((each, at) => problemsOf(each, direct.candidates[at] ?? []));
    expect(expected.flat().length).toBeGreaterThan(300);
    for (const run of ['made', 'kept']) {
      const source = openDatabase({ dir, name: run, keep, now: () => 0, deadline: Number.POSITIVE_INFINITY });
      const { candidates, unanswered } = await source.lookUp(asked);
      source.close();
      expect(unanswered).toEqual([]);
      expect(asked.map((each, at) => problemsOf(each, candidates[at] ?? []))).toEqual(expected);
    }
    expect(kept.size).toBe(1);
  },
);

describe('what was kept', () => {
  const builder = nameIndexBuilder();
  for (let index = 0; index < 50; index++)
    builder.add(`package-${index}`, { offset: index * 2 ** 33, packedSize: index, size: 2 * index, method: 8 }, [
      { ranges: [{ kind: 'SEMVER', events: [['introduced', `${index}.0.0`]] }], versions: [`0.0.${index}`, 'é'] },
    ]);
  const { bytes } = builder.build();

  test('says where each record lies and what it speaks of', () => {
    const index = openNameIndex(Buffer.from(bytes));
    for (let at = 0; at < 50; at++) {
      const entry = index?.firstOf(`package-${at}`) ?? -1;
      expect(index?.nextOf(entry)).toBe(-1);
      expect(index?.placeOf(entry)).toEqual({ offset: at * 2 ** 33, packedSize: at, size: 2 * at, method: 8 });
      expect(index?.reachOf(entry)).toEqual([
        { ranges: [{ kind: 'SEMVER', events: [['introduced', `${at}.0.0`]] }], versions: [`0.0.${at}`, 'é'] },
      ]);
    }
    expect(index?.firstOf('package-50')).toBe(-1);
  });

  test('is read from bytes that begin anywhere in memory', () => {
    const shifted = Buffer.alloc(bytes.length + 1);
    bytes.copy(shifted, 1);
    expect(openNameIndex(shifted.subarray(1))?.firstOf('package-7')).toBeGreaterThanOrEqual(0);
  });

  test('is taken for nothing when a bit of it turned, or a part is missing', () => {
    const taken: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] as number) ^ (1 << (at % 8));
      if (openNameIndex(turned) || openNameIndex(Buffer.from(bytes.subarray(0, at)))) taken.push(at);
    }
    expect(taken).toEqual([]);
    expect(openNameIndex(Buffer.concat([bytes, Buffer.alloc(4)]))).toBeUndefined();
    expect(openNameIndex(Buffer.from('BZADV002\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1'))).toBeUndefined();
  });

  test('and made to look right, costs no more than a wrong look: no error, no end of time, nothing outside of it', () => {
    const below = numbers(7);
    let opened = 0;
    let longest = 0;
    for (let run = 0; run < 500; run++) {
      const lie = Buffer.from(bytes);
      for (let turn = 0; turn < 3; turn++)
        lie.writeUInt32LE([0, 1, 0xffffffff, below(1000)][below(4)] as number, 12 + 4 * below((lie.length - 16) / 4));
      lie.writeUInt32LE(crc32(lie.subarray(12)), 8);
      const index = openNameIndex(lie);
      if (!index) continue;
      opened++;
      for (let at = 0; at < 60; at++) {
        let steps = 0;
        for (let entry = index.firstOf(`package-${at}`); entry >= 0; entry = index.nextOf(entry)) {
          index.placeOf(entry);
          index.reachOf(entry);
          if (++steps > 60) break;
        }
        longest = Math.max(longest, steps);
      }
    }
    expect(opened).toBeGreaterThan(50);
    expect(longest).toBeLessThan(60);
  });
});
