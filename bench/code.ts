// node bench/code.ts DIR… [--semgrep PATH --rules DIR]: what the analysis of source code costs on a folder, and what semgrep
// does beside it. node bench/code.ts --ablation: what each part of the analysis is worth, on the twins of the tests.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CODE_SIGNS, codeReasons, isSource } from '../src/artifacts/code-signs.ts';
import { analyseCode, type CodeRequest } from '../src/code/analyse.ts';
import type { CodeAnalysis } from '../src/code/flow.ts';
import { CLI, markdownTable, megabytes, NODE, ROOT, ratio, time } from './benchmark.ts';

const TWINS = join(ROOT, '__tests__/fixtures/code');
const EXPECTED = 'expected.txt';
/** Folders whose files are nobody's own. */
const FOREIGN = new Set(['node_modules', '.git', 'vendor', 'dist', 'site-packages']);
const ABLATIONS: Readonly<Record<string, NonNullable<CodeRequest['ablation']>>> = {
  everything: {},
  'calls are not followed': { noCalls: true },
  'guards prove nothing': { noGuards: true },
  'schemas prove nothing': { noSchemas: true },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ablation: { type: 'boolean', default: false },
    semgrep: { type: 'string' },
    rules: { type: 'string' },
  },
});

async function speed(folders: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const folder of folders) {
    const { counts, timings, flows, entries, gaps } = await analyse(folder, startsIn);
    const { grammars, parse, lower, analyse: rest } = timings;
    rows.push([
      posix.basename(folder),
      Object.entries(counts.parsed)
        .map(([reason, count]) => `${count} ${reason}`)
        .join(', '),
      String(counts.functions),
      String(counts.steps),
      time(grammars),
      time(parse),
      time(lower),
      time(rest),
      ratio(rest / parse),
      megabytes(process.memoryUsage().rss / 1e6),
      `${flows.length} / ${entries.length} / ${gaps.length}`,
      ...(values.semgrep === undefined ? [] : [beside(folder, values.semgrep)]),
    ]);
  }
  const head = [
    'folder',
    'files parsed',
    'functions',
    'steps',
    'grammars',
    'parse',
    'lower',
    'evaluate',
    '÷ parse',
    'memory',
  ];
  const last = values.semgrep === undefined ? [] : ['semgrep ÷ bartizan scan'];
  console.log(markdownTable({ head: [...head, 'flows / entries / gaps', ...last], rows }));
}

/** Both as whole processes, one after the other. */
function beside(folder: string, semgrep: string): string {
  if (!existsSync(semgrep)) return 'not installed: pip install semgrep';
  if (values.rules === undefined) return '--rules DIR is missing';
  const theirs = timed(semgrep, ['scan', '--metrics', 'off', '--jobs', '1', '--config', values.rules, folder]);
  const ours = timed(NODE, [CLI, 'scan', folder, '--fail-on', 'none', '--quiet']);
  return `${time(theirs)} ÷ ${time(ours)} = ${ratio(theirs / ours)}`;
}

function timed(file: string, args: readonly string[]): number {
  const start = performance.now();
  const { error } = spawnSync(file, args, { stdio: 'ignore' });
  if (error) throw error;
  return performance.now() - start;
}

/** A bad twin is found when all that is expected of it is; a right one is silent when nothing else is said of it. */
async function ablation(): Promise<void> {
  const twins = readdirSync(TWINS, { recursive: true, encoding: 'utf8' })
    .filter((path) => posix.basename(path) === EXPECTED)
    .map((path) => join(TWINS, path, '..'))
    .toSorted();
  const rows: string[][] = [];
  for (const [name, left] of Object.entries(ABLATIONS)) {
    const count = { bad: 0, found: 0, ok: 0, silent: 0 };
    for (const folder of twins) {
      const expected = readFileSync(join(folder, EXPECTED), 'utf8').match(/^[^" ]+:\d+(?= )/gm) ?? [];
      const met = placesOf(await analyse(folder, everyFile, left), folder);
      if (expected.length > 0) {
        count.bad++;
        if (expected.every((place) => met.has(place))) count.found++;
      } else {
        count.ok++;
        if (met.size === 0) count.silent++;
      }
    }
    rows.push([name, `${count.found} of ${count.bad}`, `${count.silent} of ${count.ok}`]);
  }
  console.log(markdownTable({ head: ['', 'wrong ones found', 'right ones without a flow'], rows }));
}

function placesOf({ flows }: CodeAnalysis, folder: string): ReadonlySet<string> {
  return new Set(
    flows.flatMap(({ steps }) => {
      const last = steps.at(-1);
      if (!last) return [];
      const before = readFileSync(join(folder, last.path), 'utf8').slice(0, last.at);
      return [`${last.path}:${before.split('\n').length}`];
    }),
  );
}

type Starts = (path: string, bytes: Buffer) => readonly string[];
const everyFile: Starts = () => ['asked for'];

/** As a scan chooses them. */
const startsIn: Starts = (_path, bytes) => {
  const hits = CODE_SIGNS.flatMap(({ text }, keyword) => {
    const found: { keyword: number; offset: number }[] = [];
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) found.push({ keyword, offset: at });
    return found;
  });
  return codeReasons({ bytes }, hits);
};

async function analyse(folder: string, starts: Starts, left: CodeRequest['ablation'] = {}): Promise<CodeAnalysis> {
  const paths = filesBelow(folder, folder).toSorted();
  const all = new Set(paths);
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const at = path.includes('/') ? posix.dirname(path) : '';
    const there = folders.get(at);
    if (there) there.push(path);
    else folders.set(at, [path]);
  }
  const text = (path: string) => (all.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined);
  const sources = paths.filter(isSource);
  const candidates = new Map<string, readonly string[]>();
  for (const path of sources) {
    const reasons = starts(path, readFileSync(join(folder, path)));
    if (reasons.length > 0) candidates.set(path, reasons);
  }
  return analyseCode({
    files: { has: (path) => all.has(path), filesIn: (at) => folders.get(at) ?? [], text },
    paths: sources,
    candidates,
    read: text,
    now: () => performance.now(),
    ablation: left,
  });
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return FOREIGN.has(entry.name) ? [] : filesBelow(root, path);
    return entry.isFile() ? [relative(root, path)] : [];
  });
}

if (positionals.length > 0) await speed(positionals.map((path) => resolve(path)));
if (values.ablation) await ablation();
