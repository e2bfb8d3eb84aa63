// The one bundle: tsc emits to build/ (the npm package), ncc makes dist/main of it. dist/action and dist/cli are written
// by hand and only import the bundle. Two builds of the same tree are identical byte for byte.

import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';

const BUNDLE = 'dist/main';
/** Built aside and put in place at the end, so that nobody who runs dist meanwhile meets half of it. */
const NEXT = 'build/bundle';

rmSync('build', { recursive: true, force: true });

node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// tsc copies no JSON; the code reads it beside itself.
for (const name of ['keywords.bin', 'rules/packs.json', 'rules/texts.json']) cpSync(`src/${name}`, `build/${name}`);
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

rmSync(BUNDLE, { recursive: true, force: true });
renameSync(NEXT, BUNDLE);

function node(script: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });
}
