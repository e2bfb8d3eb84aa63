// What a change must pass beside the tests: types, lint, generated docs, fresh dist, and Bartizan on itself.

import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Check {
  readonly name: string;
  readonly run: () => Promise<string | undefined>;
}

const node =
  (...args: readonly string[]) =>
  () =>
    failure(process.execPath, args);

/** None writes what another reads, so they run side by side, the longest first. */
const CHECKS: readonly Check[] = [
  { name: 'Bartizan on itself', run: scanned },
  { name: 'fresh dist', run: freshDist },
  { name: 'types', run: node('node_modules/typescript/bin/tsc') },
  { name: 'lint', run: node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'generated docs', run: node('scripts/docs.ts', '--check') },
  { name: 'links, options, tests and numbers of the documentation', run: node('scripts/check-docs.ts') },
];

let failed = 0;
const ungenerated = await failure(process.execPath, ['scripts/generate.ts']);
if (ungenerated !== undefined) tell('generated sources', ungenerated);
else
  for (const { name, problem } of CHECKS.map(({ name, run }) => ({ name, problem: run() }))) tell(name, await problem);
console.log(`${ungenerated === undefined ? CHECKS.length - failed : 0} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function tell(name: string, problem: string | undefined): void {
  console.log(`${problem === undefined ? 'ok  ' : 'FAIL'}  ${name}`);
  if (problem === undefined) return;
  failed++;
  console.log(problem);
}

function failure(file: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(file, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}${stdout + stderr === '' ? error : ''}` : undefined),
    );
  });
}

/** By a copy of what is checked in: the build beside it replaces dist, with the same bytes or there is another failure. */
async function scanned(): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'bartizan-check-'));
  try {
    for (const part of ['cli', 'main']) cpSync(`dist/${part}`, join(folder, 'dist', part), { recursive: true });
    cpSync('package.json', join(folder, 'package.json'));
    return await failure(process.execPath, [join(folder, 'dist/cli/index.js'), 'scan', '.']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds again and asks git whether anything in dist moved. */
async function freshDist(): Promise<string | undefined> {
  const built = await failure(process.execPath, ['scripts/build.ts']);
  if (built !== undefined) return built;
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
  return changed === ''
    ? undefined
    : `dist is not what the sources build; run npm run build and commit it:\n${changed}`;
}
