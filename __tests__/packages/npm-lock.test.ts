// biome-ignore-all lint/suspicious/noTemplateCurlyInString: .npmrc names variables so
import { describe, expect, test } from '@jest/globals';
import { npmLock } from '../../src/artifacts/packages/npm-lock.ts';
import { read, shown } from './reading.ts';

const ALONE = { peek: () => undefined, named: () => [] };

describe('version 3', () => {
  const LOCK = {
    name: 'shop',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { left: '^1.0.0', alias: 'npm:real@2' }, devDependencies: { lint: '1' } },
      'packages/api': { dependencies: { left: '^2.0.0' }, optionalDependencies: { fast: '1' } },
      'node_modules/api': { resolved: 'packages/api', link: true },
      'node_modules/left': {
        version: '1.0.3',
        resolved: 'https://registry.npmjs.org/left/-/left-1.0.3.tgz',
        integrity: 'sha512-a',
      },
      'packages/api/node_modules/left': {
        version: '2.1.0',
        resolved: 'https://registry.npmjs.org/left/-/left-2.1.0.tgz',
        integrity: 'sha512-b',
      },
      'node_modules/alias': {
        name: 'real',
        version: '2.0.1',
        resolved: 'https://registry.npmjs.org/real/-/real-2.0.1.tgz',
      },
      'node_modules/lint': { version: '1.2.3', dev: true, hasInstallScript: true },
      'node_modules/lint/node_modules/@acme/deep': { version: '0.1.0', dev: true },
      'node_modules/fast': { version: '1.0.0', optional: true },
      'node_modules/fork': {
        version: '3.0.0',
        resolved: 'git+ssh://git@github.com/acme/fork.git#0123456789012345678901234567890123456789',
      },
      'node_modules/own': { version: '1.0.0', resolved: 'file:own-1.0.0.tgz' },
    },
  };

  test('the real name of an alias, folders of the project and links left out, who asks for what', () => {
    expect(shown(read(npmLock, 'web/package-lock.json', LOCK))).toEqual([
      'npm left 1.0.3 direct<web/package.json',
      'npm left 2.1.0 direct<web/packages/api/package.json',
      'npm real 2.0.1 direct<web/package.json alias:alias',
      'npm lint 1.2.3 direct<web/package.json dev scripts',
      'npm @acme/deep 0.1.0 dev',
      'npm fast 1.0.0 direct<web/packages/api/package.json optional',
      'npm fork git:github.com#0123456789012345678901234567890123456789',
    ]);
  });

  test('each stands where its key is written', () => {
    const text = JSON.stringify(LOCK, null, 2);
    for (const { at, name, alias } of npmLock({ path: 'package-lock.json', text, ...ALONE }).packages)
      expect(text.slice(...at)).toMatch(new RegExp(`^"(?:[^"]*/)?node_modules/${alias ?? name}"$`));
  });

  test('a key that is written with escapes is the key it reads', () => {
    const text = '{ "lockfileVersion": 3, "packages": { "node_modules/l\\u0065ft": { "version": "1.0.0" } } }';
    const [found] = npmLock({ path: 'package-lock.json', text, ...ALONE }).packages;
    expect([found?.name, found && text.slice(...found.at)]).toEqual(['left', '"node_modules/l\\u0065ft"']);
  });
});

test('version 1: nested, `npm:` with the last @, git and files', () => {
  const lock = {
    lockfileVersion: 1,
    dependencies: {
      alias: { version: 'npm:@acme/real@1.2.3', integrity: 'sha512-a' },
      left: {
        version: '1.0.0',
        dev: true,
        dependencies: { deep: { version: '2.0.0', optional: true } },
      },
      fork: { version: 'git+https://github.com/acme/fork.git#0123456789012345678901234567890123456789' },
      local: { version: 'file:../local' },
    },
  };
  const manifest = { dependencies: { alias: '*' }, devDependencies: { left: '1' } };
  expect(shown(read(npmLock, 'package-lock.json', lock, { 'package.json': JSON.stringify(manifest) }))).toEqual([
    'npm @acme/real 1.2.3 direct<package.json alias:alias',
    'npm deep 2.0.0 optional',
    'npm left 1.0.0 direct<package.json dev',
    'npm fork git:github.com#0123456789012345678901234567890123456789',
  ]);
});

describe('what is public', () => {
  const lock = (packages: Record<string, object>) => ({ lockfileVersion: 3, packages });
  const isPublic = (packages: Record<string, object>, files: Record<string, string> = {}) =>
    read(npmLock, 'a/package-lock.json', lock(packages), files).packages.map(({ name, source }) => [
      name,
      source.isPublic,
    ]);

  test('the registries of npm, Yarn and JSR are; any other host is not', () => {
    expect(
      isPublic({
        'node_modules/a': { version: '1.0.0', resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' },
        'node_modules/b': { version: '1.0.0', resolved: 'https://npm.acme.io/b/-/b-1.0.0.tgz' },
        'node_modules/c': { version: '1.0.0', resolved: 'https://acme.io/c-1.0.0.tgz' },
        'node_modules/d': { version: '1.0.0' },
      }),
    ).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
      ['d', true],
    ]);
  });

  test('settings of the project speak for a registry of its own', () => {
    const packages = { 'node_modules/@acme/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } };
    const own = [
      ['@acme/a', false],
      ['b', true],
    ];
    expect(isPublic(packages, { '.npmrc': '@acme:registry=https://npm.acme.io/\n' })).toEqual(own);
    expect(
      isPublic(packages, { '.yarnrc.yml': 'npmScopes:\n  acme:\n    npmRegistryServer: "https://npm.acme.io"\n' }),
    ).toEqual(own);
    expect(
      isPublic(packages, { 'a/bunfig.toml': '[install.scopes]\nacme = { url = "https://npm.acme.io" }\n' }),
    ).toEqual(own);
    // A project's own scope, where no host is named.
    expect(isPublic(packages, { 'package.json': '{ "name": "@acme/shop" }' })).toEqual(own);
    expect(isPublic(packages, { '.npmrc': 'registry=${REGISTRY}\n' })).toEqual([
      ['@acme/a', false],
      ['b', false],
    ]);
  });
});

describe('bad input', () => {
  const problems = (text: string) =>
    npmLock({ path: 'package-lock.json', text, ...ALONE }).problems.map(({ detail }) => detail);

  test('an unknown version is told, and read all the same', () => {
    const text = '{ "lockfileVersion": 9, "packages": { "node_modules/a": { "version": "1.0.0" } } }';
    expect(problems(text)).toEqual([expect.stringMatching(/^lockfileVersion 9 is not known/)]);
    expect(npmLock({ path: 'p', text, ...ALONE }).packages).toHaveLength(1);
  });

  test('names and versions that are none', () => {
    const text =
      '{ "lockfileVersion": 3, "packages": { "node_modules/a b\\u001b[2J": { "version": "1" }, "node_modules/b": { "version": "1.0 ; rm" } } }';
    expect(problems(text)).toEqual([
      expect.stringMatching(/^2 entries have a name or version that no registry would take/),
    ]);
  });

  test.each([
    '',
    '{',
    '[]',
    '{}',
    '{"packages": 1}',
    '{"packages": {"a": }}',
    '\u0000',
    '"',
    '{"lockfileVersion": 1, "dependencies": {"a": {"dependencies": {',
  ])('%j never throws', (text) => {
    expect(problems(text).length).toBeLessThan(3);
  });
});
