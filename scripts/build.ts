// The one bundle: tsc emits to build/ (the npm package), ncc makes dist/main of it. dist/action and dist/cli are written
// by hand and only import the bundle. Two builds of the same tree are identical byte for byte.

import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { emitPackage, licenceOf } from './package.ts';

const BUNDLE = 'dist/main';
/** Built aside and put in place at the end, so that nobody who runs dist meanwhile meets half of it. */
const NEXT = 'build/bundle';

rmSync('build', { recursive: true, force: true });

emitPackage('build');
// `-e module` keeps ncc from wrapping Node's own "module"; without a cache, since a cached build may differ.
node(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/main.js',
  '-o',
  NEXT,
  '-e',
  'module',
  '--license',
  'licenses.txt',
  '--no-cache',
  '-q',
);
for (const name of readdirSync(NEXT)) if (name.endsWith('.wasm')) rmSync(`${NEXT}/${name}`);
for (const name of readdirSync(NEXT)) if (name.endsWith('.js')) compact(`${NEXT}/${name}`);
// The bundler copies no file it cannot see being read.
for (const name of ['grammars', 'tables']) cpSync(`src/code/${name}`, `${NEXT}/${name}`, { recursive: true });
appendFileSync(`${NEXT}/licenses.txt`, licenceOf('@vscode/tree-sitter-wasm'));

rmSync(BUNDLE, { recursive: true, force: true });
renameSync(NEXT, BUNDLE);

function node(script: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });
}

/**
 * Without comments and spaces a small scan starts a tenth faster: Node reads every byte it loads. Names stay, so that the
 * stack of a crash can be read; the letters are ASCII, since one other letter doubles what a file takes in memory.
 */
function compact(file: string): void {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    format: 'esm',
    target: 'node20',
    charset: 'ascii',
    lineLimit: 160,
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
  });
  writeFileSync(file, code);
}
