// Lockfiles as the package managers themselves write them, all for the same two manifests: a workspace with an alias, a package for
// development only, an optional one, and two versions of one package. How they were made: `npx npm@11 install --package-lock-only` and such.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageReaderFor } from '../../src/artifacts/packages/readers.ts';
import { read, shown } from './reading.ts';

const ROOT = join(import.meta.dirname, '../fixtures/packages');

const MANIFESTS = {
  'package.json': JSON.stringify({
    name: 'shop',
    private: true,
    workspaces: ['packages/*'],
    dependencies: { ms: '2.1.3', pad: 'npm:left-pad@1.3.0' },
    devDependencies: { 'is-odd': '3.0.1' },
    optionalDependencies: { wrappy: '1.0.2' },
  }),
  'packages/api/package.json': JSON.stringify({
    name: '@shop/api',
    private: true,
    dependencies: { ms: '2.0.0', once: '1.4.0' },
  }),
};
const API = 'packages/api/package.json';

function found(path: string, files: Readonly<Record<string, string>> = {}) {
  const name = path.slice(path.indexOf('/') + 1);
  const reader = packageReaderFor(name);
  if (!reader) throw new Error(`nobody reads ${name}`);
  return read(reader, name, readFileSync(join(ROOT, path), 'latin1'), files);
}

describe('a workspace of JavaScript', () => {
  const WORKSPACE = [
    'npm is-number 6.0.0 dev',
    'npm is-odd 3.0.1 direct<package.json dev',
    'npm left-pad 1.3.0 direct<package.json alias:pad',
    `npm ms 2.0.0 direct<${API}`,
    'npm ms 2.1.3 direct<package.json',
    `npm once 1.4.0 direct<${API}`,
    'npm wrappy 1.0.2 direct<package.json',
  ];

  test('deno/deno.lock, which tells neither aliases nor what is for development', () => {
    const { problems, packages } = found('deno/deno.lock', MANIFESTS);
    expect(problems).toEqual([]);
    expect(shown({ problems, packages }).toSorted()).toEqual([
      'npm is-number 6.0.0',
      'npm is-odd 3.0.1 direct<package.json',
      'npm left-pad 1.3.0 direct<package.json',
      `npm ms 2.0.0 direct<${API}`,
      'npm ms 2.1.3 direct<package.json',
      `npm once 1.4.0 direct<${API}`,
      'npm wrappy 1.0.2',
    ]);
    expect(packages.every(({ source, hasChecksum }) => source.isPublic && hasChecksum)).toBe(true);
  });

  test.each([
    'npm7/package-lock.json',
    'npm9/package-lock.json',
    'npm11/package-lock.json',
    'yarn1/yarn.lock',
    'yarn4/yarn.lock',
    'bun/bun.lock',
  ])('%s', (path) => {
    const { problems, ...rest } = found(path, MANIFESTS);
    expect(problems).toEqual([]);
    expect(shown({ problems, ...rest }).toSorted()).toEqual(WORKSPACE);
    expect(rest.packages.every(({ source, hasChecksum }) => source.isPublic && hasChecksum !== false)).toBe(true);
  });

  test.each(['pnpm7', 'pnpm8', 'pnpm9', 'pnpm10'])('%s writes the real name of an alias as its key', (tool) => {
    const { problems, ...rest } = found(`${tool}/pnpm-lock.yaml`, MANIFESTS);
    expect(problems).toEqual([]);
    expect(shown({ problems, ...rest }).toSorted()).toEqual(WORKSPACE.map((line) => line.replace(' alias:pad', '')));
  });

  test.each(['npm6', 'npm9v1'])('%s: version 1 knows the manifest beside it alone', (tool) => {
    const lines = shown(found(`${tool}/package-lock.json`, MANIFESTS));
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^npm left-pad 1\.3\.0 direct<package\.json alias:pad$/),
        'npm is-number 6.0.0 dev',
        'npm is-odd 3.0.1 direct<package.json dev',
        'npm ms 2.1.3 direct<package.json',
      ]),
    );
    expect(lines.join('\n')).not.toContain('@shop/api');
  });
});

describe('Python', () => {
  test('uv.lock says by itself who asks for what', () => {
    const { packages, problems } = found('uv/uv.lock');
    expect(problems).toEqual([]);
    expect(shown({ packages, problems })).toEqual([
      'PyPI idna 3.7 direct<pyproject.toml',
      'PyPI iniconfig 2.0.0 direct<pyproject.toml dev',
      'PyPI six 1.16.0 direct<pyproject.toml optional',
      'PyPI typing-extensions 4.12.2 direct<pyproject.toml',
    ]);
    expect(packages.every(({ hasChecksum, source }) => hasChecksum === true && source.isPublic)).toBe(true);
  });

  test('what uv exports, as pylock.toml and with hashes for pip', () => {
    const three = ['PyPI idna 3.7', 'PyPI iniconfig 2.0.0', 'PyPI typing-extensions 4.12.2'];
    expect(shown(found('uv/pylock.toml'))).toEqual(three);
    expect(found('uv/pylock.toml').packages.map(({ hasChecksum }) => hasChecksum)).toEqual([true, true, true]);
    expect(shown(found('uv/requirements.txt'))).toEqual(three);
    expect(found('uv/requirements.txt').packages.map(({ hasChecksum }) => hasChecksum)).toEqual([true, true, true]);
  });

  test('Pipfile.lock', () => {
    const Pipfile = '[packages]\nidna = "==3.7"\n\n[dev-packages]\niniconfig = "==2.0.0"\n';
    expect(shown(found('pipenv/Pipfile.lock', { Pipfile }))).toEqual([
      'PyPI idna 3.7 direct<Pipfile',
      'PyPI iniconfig 2.0.0 direct<Pipfile dev',
    ]);
  });
});

test('go.mod with a replacement, and a go.sum that adds nothing to it', () => {
  const gomod = readFileSync(join(ROOT, 'go/go.mod'), 'latin1');
  expect(shown(found('go/go.mod'))).toEqual([
    'Go github.com/pkg/errors 0.9.1 direct<go.mod',
    'Go golang.org/x/text 0.15.0 direct<go.mod',
    'Go stdlib 1.22 direct<go.mod',
  ]);
  expect(found('go/go.sum', { 'go.mod': gomod }).packages).toEqual([]);
});

test('Cargo.lock, what only tests need by the manifest beside it', () => {
  const manifest =
    '[package]\nname = "shop"\n\n[dependencies]\nitoa = "1"\nryu2 = { package = "ryu", version = "1" }\n\n[dev-dependencies]\nfastrand = "2"\n';
  const lines = shown(found('cargo/Cargo.lock', { 'Cargo.toml': manifest }));
  expect(lines.map((line) => line.replace(/\d+\.\d+\.\d+/, 'V'))).toEqual([
    'crates.io fastrand V direct<Cargo.toml dev',
    'crates.io itoa V direct<Cargo.toml',
    'crates.io ryu V direct<Cargo.toml',
  ]);
});
