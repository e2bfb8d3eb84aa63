// What a scan as a whole makes of lockfiles.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isBesidePackages } from '../../src/artifacts/package-paths.ts';
import { assess } from '../../src/assess/index.ts';
import { FILE_CAP } from '../../src/lib/limits.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { scan, scanTargets } from '../../src/scan.ts';
import { openMemory } from '../../src/targets/memory.ts';

const rules = compileRules(readPacks().rules, ({ id }) => id.startsWith('deps/'));
const scanned = (files: Readonly<Record<string, string>>) =>
  scanTargets(
    [
      openMemory(
        'case',
        Object.entries(files).map(([path, text]) => ({ path, text })),
      ),
    ],
    { rules, now: () => 0 },
  );
const lock = (packages: Record<string, object>) => JSON.stringify({ lockfileVersion: 3, packages }, null, 1);
const entry = (name: string, more = {}) => ({
  [`node_modules/${name}`]: {
    version: '1.0.0',
    resolved: `https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz`,
    integrity: 'sha512-AAAA',
    ...more,
  },
});

describe('packages of a scan', () => {
  test('one that several lockfiles resolve is one, with all its places; for development only where all say so', async () => {
    const { packages } = await scanned({
      'a/package-lock.json': lock({ '': { devDependencies: { x: '1' } }, ...entry('x', { dev: true }) }),
      'b/package-lock.json': lock(entry('x')),
      'tests/fixtures/package-lock.json': lock(entry('y', { dev: true })),
    });
    expect(
      packages.map(({ name, isDirect, isDev, purl, places }) => [
        name,
        isDirect,
        isDev,
        purl,
        places.map(({ path, use, askedBy }) => [path, use, askedBy]),
      ]),
    ).toEqual([
      [
        'x',
        true,
        false,
        'pkg:npm/x@1.0.0',
        [
          ['a/package-lock.json', 'runtime', ['a/package.json']],
          ['b/package-lock.json', 'runtime', []],
        ],
      ],
      ['y', false, true, 'pkg:npm/y@1.0.0', [['tests/fixtures/package-lock.json', 'test', []]]],
    ]);
  });

  test('one of a private registry stays another than the public one of its name', async () => {
    const { packages } = await scanned({
      'a/package-lock.json': lock(entry('x')),
      'b/package-lock.json': lock(entry('x', { resolved: 'https://npm.acme.example/x/-/x-1.0.0.tgz' })),
    });
    expect(packages.map(({ source }) => source.isPublic).toSorted()).toEqual([false, true]);
  });

  test('places are lines and columns, and the same in bytes', async () => {
    const text = '# é\r\nflask==3.0.0\r\n';
    const { packages } = await scanned({ 'requirements.txt': text });
    const [place] = packages[0]?.places ?? [];
    expect(place?.range).toEqual({ start: { line: 2, column: 1 }, end: { line: 2, column: 13 } });
    expect(
      place &&
        Buffer.from(text)
          .subarray(...place.span)
          .toString(),
    ).toBe('flask==3.0.0');
  });
});

describe('bad input', () => {
  test('both sides of a merge that nobody finished are read, and that is told', async () => {
    const text = `{ "lockfileVersion": 3, "packages": {
<<<<<<< HEAD
  "node_modules/a": { "version": "1.0.0" }
=======
  "node_modules/a": { "version": "1.0.1" }
>>>>>>> feature
} }`;
    const { packages, findings, coverage } = await scanned({ 'package-lock.json': text });
    expect(packages.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['deps/conflict-markers']);
    expect(coverage.gaps).toEqual([]);
  });

  test('what breaks off is read up to there, with one sentence; the files beside it are not touched by it', async () => {
    const { packages, coverage } = await scanned({
      'a/package-lock.json': `${lock(entry('x')).slice(0, -4)},\n "node_modules/y": { "version": `,
      'b/requirements.txt': 'flask==3.0.0\n',
    });
    expect(packages.map(({ name }) => name)).toEqual(['flask', 'x']);
    expect(coverage.gaps).toEqual([
      expect.objectContaining({
        path: 'a/package-lock.json',
        reason: 'unparsable',
        detail: expect.stringMatching(/^line \d+: from here on it is not what its format says/),
      }),
    ]);
  });

  test('a lockfile that is no text is told, with what to do of one of Bun; beside the text form it counts for nothing', async () => {
    const bun = '#!/usr/bin/env bun\nbun-lockfile-format-v0\n\0\u0001\0\0';
    const { coverage } = await scanned({
      'a/bun.lockb': bun,
      'b/bun.lockb': bun,
      'b/bun.lock': '{"lockfileVersion": 1, "packages": {}}',
      'c/Cargo.lock': '\0\u0001\u0002\0',
    });
    expect(coverage.gaps.map(({ path, reason }) => [path, reason])).toEqual([
      ['a/bun.lockb', 'not-supported'],
      ['b/bun.lockb', 'binary'],
      ['c/Cargo.lock', 'unparsable'],
    ]);
    expect(coverage.gaps[0]?.detail).toMatch(/bun install --save-text-lockfile writes the text form, bun\.lock\.$/);
  });

  test('of a pom.xml what is known is taken, and what is not is told without being a defect of the file', async () => {
    const dependency = (rest: string) => `<dependency><groupId>org.log</groupId>${rest}</dependency>`;
    const { packages, coverage } = await scanned({
      'pom.xml': `<project>\n<dependencies>\n${dependency('<artifactId>a</artifactId>\n<version>1.0</version>')}${dependency('<artifactId>b</artifactId>')}</dependencies></project>`,
    });
    expect(packages.map(({ purl, places }) => [purl, places[0]?.range.start])).toEqual([
      ['pkg:maven/org.log/a@1.0', { line: 4, column: 10 }],
    ]);
    expect(coverage.gaps).toMatchObject([
      { path: 'pom.xml', reason: 'advisories-unasked', detail: expect.stringContaining('(org.log:b)') },
    ]);
  });

  test('a lockfile that is larger than files are read whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bartizan-lockfile-'));
    try {
      const many = Object.assign(
        {},
        ...Array.from({ length: 12_000 }, (_, index) =>
          entry(`package-${index}`, { engines: { node: `>=${'1'.repeat(150)}` } }),
        ),
      );
      const text = lock(many);
      expect(text.length).toBeGreaterThan(FILE_CAP);
      writeFileSync(join(folder, 'package-lock.json'), text);
      const { packages, findings } = await scan({ path: folder, rules: ['deps/*'] });
      expect([packages.length, findings.length]).toEqual([12_000, 0]);
      const last = packages.find(({ name }) => name === 'package-11999');
      expect(last && text.slice(...(last.places[0]?.span ?? [0, 0]))).toBe('"node_modules/package-11999"');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('scripts of packages count where a change brings them, and only tell of those that were there', async () => {
  const before = await scanned({ 'package-lock.json': lock(entry('old', { hasInstallScript: true })) });
  const after = await scanned({
    'package-lock.json': lock({
      ...entry('old', { hasInstallScript: true, version: '1.0.0' }),
      ...entry('new', { hasInstallScript: true }),
    }),
  });
  const shown = ({ findings }: ReturnType<typeof assess>) =>
    findings.map(({ finding, tier, status }) => [finding.locations[0].logical, tier, status]);
  expect(shown(assess(after))).toEqual([
    ['package old', 'context', 'open'],
    ['package new', 'context', 'open'],
  ]);
  const compared = assess(after, {
    comparison: { kind: 'base', base: 'x' },
    base: { result: before, renames: new Map() },
  });
  expect(shown(compared)).toEqual([
    ['package new', 'review', 'new'],
    ['package old', 'context', 'known'],
  ]);
});

test('of a base it is read what stands beside a lockfile', () => {
  const read = ['.npmrc', 'a/package.json', 'a/pnpm-workspace.yaml', 'pyproject.toml', 'yarn.lock', 'NuGet.Config'];
  expect(read.filter((path) => !isBesidePackages(path))).toEqual([]);
  expect(['src/a.ts', 'README.md', 'data.json'].filter(isBesidePackages)).toEqual([]);
});
