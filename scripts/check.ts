// What a change must pass beside the tests: types, lint, generated docs, fresh dist, and Bartizan on itself.

import { execFileSync, spawnSync } from 'node:child_process';

interface Check {
  readonly name: string;
  readonly run: () => string | undefined;
}

const node =
  (...args: readonly string[]) =>
  () =>
    failure(process.execPath, args);

const CHECKS: readonly Check[] = [
  { name: 'types', run: node('node_modules/typescript/bin/tsc') },
  { name: 'lint', run: node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'generated docs', run: node('scripts/docs.ts', '--check') },
  { name: 'fresh dist', run: freshDist },
  { name: 'Bartizan on itself', run: node('dist/cli/index.js', 'scan', '.') },
];

let failed = 0;
for (const { name, run } of CHECKS) {
  const problem = run();
  console.log(`${problem === undefined ? 'ok  ' : 'FAIL'}  ${name}`);
  if (problem !== undefined) {
    failed++;
    console.log(problem);
  }
}
console.log(`${CHECKS.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function failure(file: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(file, args, { encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout}${stderr}${error ?? ''}`;
}

/** Builds again and asks git whether anything in dist moved. */
function freshDist(): string | undefined {
  const built = failure(process.execPath, ['scripts/generate.ts']) ?? failure(process.execPath, ['scripts/build.ts']);
  if (built !== undefined) return built;
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
  return changed === ''
    ? undefined
    : `dist is not what the sources build; run npm run build and commit it:\n${changed}`;
}
