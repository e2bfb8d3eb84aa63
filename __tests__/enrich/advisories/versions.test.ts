// The order of versions, by the examples of the documents that define it, and what is no version.

import { describe, expect, test } from '@jest/globals';
import { isVersion, versionOrderOf } from '../../../src/enrich/advisories/versions/index.ts';

/** Each line ascends; `=` joins what is equal. */
const ASCENDING: readonly (readonly [ecosystem: string, source: string, line: string])[] = [
  [
    'npm',
    'semver.org §11',
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0=1.0.0+build.7 2.0.0 2.1.0 2.1.1',
  ],
  ['npm', 'numbers that no float holds', '1.0.0-9007199254740993 1.0.0-9007199254740994 1.99999999999999999999.0'],
  [
    'Go',
    'go.dev/ref/mod#pseudo-versions',
    '0.0.0-20191109021931-daa7c04131f5 0.0.0-20200101000000-000000000000 1.2.3-0.20191109021931-daa7c04131f5 1.2.3-pre.0.20191109021931-daa7c04131f5 1.2.3=1.2.3+incompatible 1.2.4-0.20191109021931-daa7c04131f5',
  ],
  ['Go', 'go.dev/doc/toolchain', '1.20.14 1.21.0-rc.2=1.21rc2 1.21=1.21.0=go1.21.0 1.21.1 1.21.10'],
  ['crates.io', 'semver.org §11', '0.3.0-alpha.1 0.3.0 0.3.1 0.10.0'],
  [
    'PyPI',
    'PEP 440, summary of permitted suffixes',
    '1.0.dev1 1.0a1.dev1 1.0a1=1.0alpha1=1.0-a.1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2 1.0b2.post345.dev456 1.0b2.post345 1.0rc1.dev456 1.0rc1=1.0c1=1.0.pre1 1.0=1.0.0=v1.0 1.0+abc.5 1.0+abc.7 1.0+5 1.0.post456.dev34 1.0.post456=1.0-456=1.0.r456 1.0.15 1.1.dev1 1!0.1',
  ],
  [
    'Maven',
    'maven.apache.org/pom.html#version-order-specification',
    '1-alpha-1=1-a1 1-beta-2=1-b2 1-milestone-3=1-m3 1-rc-4=1-cr4 1-snapshot 1=1.0=1-ga=1-final=1.0.0=1-release 1-sp 1-foo2 1-foo10 1-xyz 1-1 1.1',
  ],
  ['Maven', 'the same', '2.9.0 2.9.10.1 2.9.10.8 2.10.0 2.10.0.pr1 2.10.0.1'],
  [
    'RubyGems',
    'Gem::Version',
    '1.0.a.2 1.0.b1 1.0.pre.rc1=1.0-rc1 1.0.rc1 1.0=1=1.0.0 1.0.1 1.8.2.a9 1.8.2.a10 1.8.2.b 1.8.2 1.8.10 1.9.a',
  ],
  [
    'NuGet',
    'learn.microsoft.com/nuget/concepts/package-versioning',
    '1.0.0-alpha=1.0-ALPHA 1.0.0-alpha.1 1.0.0-beta 1.0.0=1.0=1.0.0.0=1.00 1.0.0.1 1.0.1-aaa 1.0.1-open 1.0.1-rc.2 1.0.1-rc.10 1.0.1-zzz 1.0.1',
  ],
  [
    'Packagist',
    'php.net version_compare, getcomposer.org/doc/articles/versions.md',
    '1.0.0-dev 1.0.0-alpha1=1.0.0a1=v1.0-alpha.1 1.0.0-beta2=1.0b2 1.0.0-RC1=1.0rc1 1.0.0=1.0=v1.0.0=1.0.0-stable 1.0.0-p1=1.0.0-patch1=1.0.0pl1 1.0.1 1.10.0 2023.01.02',
  ],
  ['GitHub Actions', 'tags', 'v1.0.0 v45.0.7=45.0.7 v46.0.1'],
];

describe.each(ASCENDING)('%s, after %s', (ecosystem, _, line) => {
  const order = versionOrderOf(ecosystem);
  const places = line.split(' ').map((place) => place.split('='));
  const versions = places.flatMap((equals, rank) => equals.map((version) => ({ version, rank })));

  test('each version stands where it stands', () => {
    const wrong = versions.flatMap((a) =>
      versions.flatMap((b) => {
        const found = Math.sign(order?.(a.version, b.version) ?? Number.NaN);
        return found === Math.sign(a.rank - b.rank) || (found === 0 && a.rank === b.rank)
          ? []
          : [`${a.version} and ${b.version}: ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['npm', 'latest'],
  ['npm', '1.x'],
  ['npm', '1.0.0.0'],
  ['npm', 'file:../parser'],
  ['npm', ''],
  ['npm', `1.0.0-${'a'.repeat(300)}`],
  ['PyPI', '1.0.*'],
  ['PyPI', '==1.0'],
  ['Maven', 'LATEST'],
  ['Maven', '[1.0,2.0)'],
  ['RubyGems', '1.0 beta'],
  ['NuGet', '1.*'],
  ['Packagist', 'dev-main'],
  ['Packagist', '1.x-dev'],
  ['GitHub Actions', 'main'],
  ['CRAN', '1.0'],
  ['constructor', '1.0.0'],
])('of %s, %j is no version', (ecosystem, text) => {
  expect(isVersion(ecosystem, text)).toBe(false);
});

test('versions made to be slow to read are read at once', () => {
  const started = performance.now();
  for (const ecosystem of ['npm', 'PyPI', 'Maven', 'RubyGems', 'NuGet', 'Packagist'])
    for (const piece of ['1.', '1-', '-1', 'a', '0', '1-a', '.-', '1!', '1.0-'])
      versionOrderOf(ecosystem)?.(piece.repeat(100_000), piece.repeat(60));
  expect(performance.now() - started).toBeLessThan(1000);
});
