// What a change must pass beside the tests: types, lint, generated docs, fresh dist, and Bartizan on itself.

import { execFile, execFileSync } from 'node:child_process';

interface Check {
  readonly name: string;
  readonly run: () => Promise<string | undefined>;
}

const node =
  (...args: readonly string[]) =>
  () =>
    failure(process.execPath, args);

/** These only read, so they run side by side. */
const READERS: readonly Check[] = [
  { name: 'types', run: node('node_modules/typescript/bin/tsc') },
  { name: 'lint', run: node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'generated docs', run: node('scripts/docs.ts', '--check') },
  { name: 'links, options, tests and numbers of the documentation', run: node('scripts/check-docs.ts') },
];
/** The first writes what the second runs. */
const IN_ORDER: readonly Check[] = [
  { name: 'fresh dist', run: freshDist },
  { name: 'Bartizan on itself', run: node('dist/cli/index.js', 'scan', '.') },
];

let failed = 0;
const reading = READERS.map(({ name, run }) => ({ name, problem: run() }));
for (const { name, problem } of reading) tell(name, await problem);
for (const { name, run } of IN_ORDER) tell(name, await run());
console.log(`${READERS.length + IN_ORDER.length - failed} checks passed, ${failed} failed`);
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

/** Builds again and asks git whether anything in dist moved. */
async function freshDist(): Promise<string | undefined> {
  const built =
    (await failure(process.execPath, ['scripts/generate.ts'])) ??
    (await failure(process.execPath, ['scripts/build.ts']));
  if (built !== undefined) return built;
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
  return changed === ''
    ? undefined
    : `dist is not what the sources build; run npm run build and commit it:\n${changed}`;
}
