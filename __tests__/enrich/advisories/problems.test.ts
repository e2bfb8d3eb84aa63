// What records come to for one version of a package: whether they are about it, which are one problem, how grave it is and what
// ends it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { problemsOf, type VersionedPackage } from '../../../src/enrich/advisories/problems.ts';
import { readAdvisory } from '../../../src/enrich/advisories/record.ts';
import { type RecordParts, record } from './records.ts';

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/schemas/osv.schema.json'), 'utf8'));
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isOsv = ajv.compile(SCHEMA);

function resolved(parts: Partial<VersionedPackage> = {}): VersionedPackage {
  return {
    ecosystem: 'npm',
    name: 'acme-parser',
    version: '1.4.0',
    purl: 'pkg:npm/acme-parser@1.4.0',
    isDev: false,
    isOptional: false,
    source: { kind: 'registry', isPublic: true },
    places: [],
    placeCount: 0,
    ...parts,
  };
}

function found(records: readonly RecordParts[], parts: Partial<VersionedPackage> = {}) {
  const candidates = records.map((each) => {
    const value = record(each);
    // A fixture that is no OSV would prove nothing.
    expect([isOsv(value), isOsv.errors]).toEqual([true, null]);
    const advisory = readAdvisory(value);
    return advisory ? [{ advisory, isMatched: false }] : [];
  });
  return problemsOf(resolved(parts), candidates.flat());
}

const CRITICAL = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

describe('ranges', () => {
  test.each<[about: string, RecordParts, isAbout: boolean]>([
    ['all versions', {}, true],
    ['before the mended one', { fixed: '1.4.1' }, true],
    ['the mended one itself', { fixed: '1.4.0' }, false],
    ['before it began', { introduced: '1.4.1' }, false],
    ['where it began', { introduced: '1.4.0' }, true],
    ['the last one', { events: [{ introduced: '0' }, { last_affected: '1.4.0' }] }, true],
    ['behind the last one', { events: [{ introduced: '0' }, { last_affected: '1.3.9' }] }, false],
    [
      'in the second stretch',
      { events: [{ introduced: '0' }, { fixed: '1.2.0' }, { introduced: '1.3.0' }, { fixed: '1.5.0' }] },
      true,
    ],
    ['between stretches', { events: [{ introduced: '0' }, { fixed: '1.2.0' }, { introduced: '1.4.1' }] }, false],
    ['events out of order', { events: [{ fixed: '1.2.0' }, { introduced: '1.3.0' }, { introduced: '0' }] }, true],
    ['within a limit', { events: [{ introduced: '0' }, { limit: '2.0.0' }] }, true],
    ['beyond a limit', { events: [{ introduced: '0' }, { limit: '1.4.0' }] }, false],
    ['beyond no limit', { events: [{ introduced: '0' }, { limit: '*' }] }, true],
    ['of the list alone', { events: [], versions: ['1.3.0', '1.4.0'] }, true],
    ['of the list as the registry reads it', { events: [], versions: ['1.4'] }, true],
    ['not of the list', { events: [], versions: ['1.4.1'] }, false],
    ['of the list, though not of the range', { fixed: '1.0.0', versions: ['1.4.0'] }, true],
    ['what begins and ends at once', { events: [{ introduced: '1.4.0' }, { fixed: '1.4.0' }] }, false],
    [
      'what begins anew where it ended',
      { events: [{ introduced: '0' }, { fixed: '1.3.0' }, { introduced: '1.3.0' }] },
      true,
    ],
    ['commits are no versions', { kind: 'GIT', introduced: '0' }, false],
    ['another name', { name: 'acme-parsers' }, false],
    ['a name in other letters', { name: 'Acme-Parser' }, false],
    ['another registry', { ecosystem: 'PyPI' }, false],
    ['events that are no versions', { events: [{ introduced: 'soon' }, { fixed: 'later' }] }, false],
    ['an end that is no version', { events: [{ introduced: '0' }, { fixed: 'later' }] }, true],
    ['withdrawn', { withdrawn: '2026-06-01T00:00:00Z' }, false],
  ])('%s', (_, parts, isAbout) => {
    expect(found([parts]).length).toBe(isAbout ? 1 : 0);
  });

  test.each<[Partial<VersionedPackage>, RecordParts]>([
    [
      { ecosystem: 'PyPI', name: 'acme-web', version: '2.0' },
      { ecosystem: 'PyPI', name: 'Acme_Web', fixed: '2.0.1', kind: 'ECOSYSTEM' },
    ],
    [
      { ecosystem: 'NuGet', name: 'acme.json', version: '12.0.3' },
      { ecosystem: 'NuGet', name: 'Acme.Json', fixed: '13.0.1', kind: 'ECOSYSTEM' },
    ],
    [
      { ecosystem: 'Packagist', name: 'acme/Web', version: 'v6.20.11' },
      { ecosystem: 'Packagist', name: 'acme/web', fixed: '6.20.12', kind: 'ECOSYSTEM' },
    ],
    [
      { ecosystem: 'Go', name: 'stdlib', version: '1.21.4' },
      { id: 'GO-2026-1', ecosystem: 'Go', name: 'stdlib', fixed: '1.21.5' },
    ],
    [
      { ecosystem: 'GitHub Actions', name: 'acme/Changed-Files', version: 'v45.0.7' },
      { ecosystem: 'GitHub Actions', name: 'acme/changed-files', fixed: '46.0.1', kind: 'ECOSYSTEM' },
    ],
  ])('as its registry compares: %j', (about, parts) => {
    expect(found([parts], about).length).toBe(1);
  });
});

describe('one problem under several names', () => {
  test('joined by what they say of each other, and by a third', () => {
    const [one, ...others] = found([
      { id: 'OSV-2026-3', aliases: ['CVE-2026-1'] },
      { id: 'GHSA-1q2r-1w3x-1v4m', aliases: ['CVE-2026-2'] },
      { id: 'PYSEC-2026-1', aliases: ['CVE-2026-1', 'CVE-2026-2'] },
    ]);
    expect(others).toEqual([]);
    expect([one?.id, one?.aliases]).toEqual([
      'GHSA-1q2r-1w3x-1v4m',
      ['CVE-2026-1', 'CVE-2026-2', 'PYSEC-2026-1', 'OSV-2026-3'],
    ]);
  });

  test('apart where nothing joins them', () => {
    expect(found([{ aliases: ['CVE-2026-1'] }, { id: 'GHSA-2q2r-2w3x-2v4m', aliases: ['CVE-2026-2'] }]).length).toBe(2);
  });

  test('a name that is another in the same group in any order is the same problem', () => {
    const parts: RecordParts[] = [{ id: 'PYSEC-2026-1', aliases: ['CVE-2026-1'] }, { id: 'CVE-2026-1' }];
    expect(found(parts)[0]?.id).toBe('CVE-2026-1');
    expect(found(parts.toReversed())[0]?.id).toBe('CVE-2026-1');
  });
});

describe('how grave', () => {
  test.each<[says: string, RecordParts[], grade: string]>([
    ['its database, in a word', [{ rated: 'MODERATE', cvss: CRITICAL }], 'medium'],
    ['its vector', [{ cvss: CRITICAL }], 'critical'],
    [
      'of several words the worst',
      [{ rated: 'LOW' }, { id: 'GHSA-2q2r-2w3x-2v4m', aliases: ['GHSA-1q2r-1w3x-1v4m'], rated: 'HIGH' }],
      'high',
    ],
    [
      'a word over the vector of another',
      [{ rated: 'LOW' }, { id: 'PYSEC-2026-1', aliases: ['GHSA-1q2r-1w3x-1v4m'], cvss: CRITICAL }],
      'low',
    ],
    ['nobody', [{}], 'unrated'],
    ['malicious code needs no score', [{ id: 'MAL-2026-1' }], 'malicious'],
    [
      'malicious, whoever else speaks of it',
      [{ rated: 'LOW' }, { id: 'MAL-2026-1', aliases: ['GHSA-1q2r-1w3x-1v4m'] }],
      'malicious',
    ],
  ])('%s', (_, parts, grade) => {
    expect(found(parts).map((each) => each.grade)).toEqual([grade]);
  });

  test('malicious code comes first, then the gravest', () => {
    const grades = found([
      { rated: 'LOW' },
      { id: 'GHSA-2q2r-2w3x-2v4m', rated: 'CRITICAL' },
      { id: 'MAL-2026-1' },
      { id: 'GHSA-3q2r-3w3x-3v4m' },
    ]).map(({ grade }) => grade);
    expect(grades).toEqual(['malicious', 'critical', 'unrated', 'low']);
  });
});

describe('what ends it', () => {
  test.each<[what: string, RecordParts[], fixed: string | undefined]>([
    [
      'the version of its stretch',
      [
        {
          events: [
            { introduced: '0' },
            { fixed: '1.2.0' },
            { introduced: '1.3.0' },
            { fixed: '1.4.2' },
            { introduced: '2.0.0' },
            { fixed: '2.0.1' },
          ],
        },
      ],
      '1.4.2',
    ],
    [
      'not one of an older stretch',
      [{ events: [{ introduced: '0' }, { fixed: '1.2.0' }, { introduced: '1.3.0' }] }],
      undefined,
    ],
    [
      'the one all databases agree on',
      [{ fixed: '1.4.1' }, { id: 'CVE-2026-1', aliases: ['GHSA-1q2r-1w3x-1v4m'], fixed: '1.4.3' }],
      '1.4.3',
    ],
    ['nothing', [{}], undefined],
    [
      'nothing, where one of them knows no end',
      [{ fixed: '1.4.1' }, { id: 'CVE-2026-1', aliases: ['GHSA-1q2r-1w3x-1v4m'] }],
      undefined,
    ],
  ])('%s', (_, parts, fixed) => {
    expect(found(parts)[0]?.fixed).toBe(fixed);
  });
});

describe('records of strangers', () => {
  test.each([null, [], 'text', 7, {}, { id: 7 }, { id: 'no id' }, { id: `GHSA-${'x'.repeat(500)}` }])(
    '%j is none',
    (value) => {
      expect(readAdvisory(value)).toBeUndefined();
    },
  );

  test('what is not as the schema says is left out, the rest stands', () => {
    const advisory = readAdvisory({
      id: 'GHSA-1q2r-1w3x-1v4m',
      aliases: ['CVE-2026-1', 7, 'no id', null],
      details: '# A heading\n\nand more',
      affected: [
        null,
        { package: { ecosystem: 'npm' } },
        {
          package: { ecosystem: 'Debian:12', name: 'parser' },
          ranges: 'all',
          versions: [1, '1.0'],
          severity: [{ type: 'CVSS_V3' }],
        },
        {
          package: { ecosystem: 'npm', name: '__proto__' },
          ranges: [{ type: 'SEMVER', events: [{}, { introduced: '0', fixed: 7 }] }],
        },
      ],
    });
    expect(advisory).toEqual({
      id: 'GHSA-1q2r-1w3x-1v4m',
      aliases: ['CVE-2026-1'],
      summary: 'A heading',
      ratings: [],
      affected: [
        { ecosystem: 'Debian', name: 'parser', ranges: [], versions: ['1.0'], ratings: [] },
        {
          ecosystem: 'npm',
          name: '__proto__',
          ranges: [{ kind: 'SEMVER', events: [['introduced', '0']] }],
          versions: [],
          ratings: [],
        },
      ],
    });
  });

  test('aliases and packages of the schema may be null', () => {
    const value = { ...record(), aliases: null, affected: null };
    expect(isOsv(value)).toBe(true);
    expect(readAdvisory(value)).toMatchObject({ aliases: [], affected: [] });
  });
});
