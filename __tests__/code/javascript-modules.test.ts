// Where imports of JavaScript and TypeScript lead.

import { describe, expect, test } from '@jest/globals';
import { createJavaScriptResolver, libraryName } from '../../src/code/modules/javascript.ts';
import type { ProjectFiles } from '../../src/code/resolver.ts';

function filesOf(content: Readonly<Record<string, string>>): ProjectFiles {
  const paths = Object.keys(content).sort();
  const folder = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return {
    has: (path) => Object.hasOwn(content, path),
    filesIn: (wanted) => paths.filter((path) => folder(path) === wanted),
    named: (name) => paths.filter((path) => path.split('/').at(-1) === name),
    text: (path) => content[path],
  };
}

function resolved(content: Readonly<Record<string, string>>, from: string, specifier: string): string | undefined {
  return createJavaScriptResolver(filesOf(content)).resolve(from, specifier, '*')?.paths.join();
}

const empty = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, '']));

describe('relative paths', () => {
  const files = empty(
    'src/a.ts',
    'src/b.tsx',
    'src/c/index.mts',
    'src/d.js',
    'src/d.ts',
    'src/e.mjs',
    'src/data.json',
    'index.ts',
  );
  test.each([
    ['./a', 'src/a.ts'],
    ['./a.js', 'src/a.ts'],
    ['./a.ts', 'src/a.ts'],
    ['./b.js', 'src/b.tsx'],
    ['./c', 'src/c/index.mts'],
    ['./c/index.mjs', 'src/c/index.mts'],
    ['./d.js', 'src/d.ts'],
    ['./e.mjs', 'src/e.mjs'],
    ['..', 'index.ts'],
    ['../dist/a.js', 'src/a.ts'],
    ['./data.json', undefined],
    ['./f', undefined],
    ['../../src/a', undefined],
    ['a', undefined],
    ['/src/a', undefined],
  ])('%s', (specifier, path) => {
    expect(resolved(files, 'src/main.ts', specifier)).toBe(path);
  });
});

describe('packages of the repository', () => {
  const files = {
    'package.json':
      '{ "name": "root", "imports": { "#deep/*": "./src/deep/*.js", "#one": { "node": "./src/one.js" } } }',
    'src/deep/x.ts': '',
    'src/one.ts': '',
    'packages/core/package.json':
      '{ "name": "@acme/core", "exports": { ".": { "types": "./dist/index.d.ts", "import": { "default": "./dist/index.js" } }, "./tools/*": "./dist/tools/*.js", "./closed": null } }',
    'packages/core/src/index.ts': '',
    'packages/core/src/tools/git.ts': '',
    'packages/plain/package.json': '{ "name": "plain", "main": "lib/main" }',
    'packages/plain/lib/main.js': '',
    'packages/plain/other.js': '',
    'packages/bare/package.json': '{ "name": "bare", /* a comment */ }',
    'packages/bare/src/index.ts': '',
  };
  test.each([
    ['@acme/core', 'packages/core/src/index.ts'],
    ['@acme/core/tools/git', 'packages/core/src/tools/git.ts'],
    ['plain', 'packages/plain/lib/main.js'],
    ['plain/other.js', 'packages/plain/other.js'],
    ['bare', 'packages/bare/src/index.ts'],
    ['@acme/other', undefined],
    ['#deep/x', 'src/deep/x.ts'],
    ['#one', 'src/one.ts'],
    ['#two', undefined],
  ])('%s', (specifier, path) => {
    expect(resolved(files, 'src/main.ts', specifier)).toBe(path);
  });
  test('are guessed where folders cannot be listed', () => {
    const { named, ...rest } = filesOf(files);
    expect(named).toBeDefined();
    expect(createJavaScriptResolver(rest).resolve('src/main.ts', '@acme/core', '*')?.paths).toEqual([
      'packages/core/src/index.ts',
    ]);
  });
});

describe('paths of tsconfig.json', () => {
  const files = {
    'tsconfig.base.json':
      '{ "compilerOptions": { "baseUrl": ".", "paths": { "@lib/*": ["missing/*", "libs/*/src"], } } } // end',
    'app/tsconfig.json':
      '{ "extends": "../tsconfig.base", "compilerOptions": { "paths": { "@/*": ["./src/*"], "one": ["./src/one.ts"] } } }',
    'app/src/x.ts': '',
    'app/src/one.ts': '',
    'libs/db/src/index.ts': '',
    'shared/y.ts': '',
  };
  test.each([
    ['@/x', 'app/src/x.ts'],
    ['one', 'app/src/one.ts'],
    ['@lib/db', 'libs/db/src/index.ts'],
    ['shared/y', 'shared/y.ts'],
    ['react', undefined],
  ])('%s', (specifier, path) => {
    expect(resolved(files, 'app/src/main.ts', specifier)).toBe(path);
  });
});

test.each([
  ['{'],
  ['[1]'],
  [
    '{ "compilerOptions": { "paths": { "a": 1, "*": ["../../*"] }, "baseUrl": 3 }, "extends": [null, "./tsconfig.json"] }',
  ],
  ['['.repeat(100_000)],
])('a manifest of any shape is survived: %.40s', (text) => {
  const files = { 'tsconfig.json': text, 'package.json': text, 'a.ts': '' };
  expect(resolved(files, 'main.ts', 'a-package')).toBe(undefined);
  expect(resolved(files, 'main.ts', './a')).toBe('a.ts');
});

test.each([
  ['node:fs/promises', 'fs/promises'],
  ['fs', 'fs'],
  ['npm:execa@9', 'execa'],
  ['@modelcontextprotocol/sdk/server/mcp.js', '@modelcontextprotocol/sdk/server/mcp'],
  ['@modelcontextprotocol/sdk/dist/esm/types.js', '@modelcontextprotocol/sdk/types'],
  ['chart.js', 'chart.js'],
  ['jsr:@std/fs@1.0/walk', '@std/fs/walk'],
  ['@a/b@2/index.js', '@a/b'],
])('the library %s is called %s', (specifier, name) => {
  expect(libraryName(specifier)).toBe(name);
});
