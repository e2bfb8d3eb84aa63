// What the npm package is made of: the sources as JavaScript with their types, and the files they read beside themselves.

import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Of packages that are not installed with ours but are part of it. */
export const CARRIED: readonly string[] = ['@vscode/tree-sitter-wasm', 'web-tree-sitter'];

/** `npm run generate` comes first. */
export function emitPackage(into: string): void {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', into];
  execFileSync(process.execPath, tsc, { stdio: 'inherit' });
  // tsc copies no JSON; the code reads it beside itself.
  for (const name of [
    'keywords.bin',
    'rules/packs.json',
    'rules/classes.json',
    'rules/texts.json',
    'rules/examples.json',
    'rules/controls.json',
    'artifacts/ai-catalogue.json',
  ])
    cpSync(`src/${name}`, `${into}/${name}`);
  for (const name of ['grammars', 'tables']) cpSync(`src/code/${name}`, `${into}/code/${name}`, { recursive: true });
  writeFileSync(`${into}/code/grammars/licenses.txt`, CARRIED.map(licenceOf).join(''));
}

export function licenceOf(name: string): string {
  const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const file = readdirSync(`node_modules/${name}`).find((each) => /^licen[cs]e/i.test(each));
  return `\n${name}\n${license}\n${file ? readFileSync(`node_modules/${name}/${file}`, 'utf8') : ''}`;
}
