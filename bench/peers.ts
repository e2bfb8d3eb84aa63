// Other programs on the same files: ripgrep as the measure of reading and of searching for words, gitleaks and secretlint
// as scanners. What is not installed is said, and how to install it.

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { slotsFor } from '../src/engine.ts';
import { compileRules } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';
import { type Benchmark, megabytes, NODE, type Result, ratio, scanOf, shown, tryRun } from './benchmark.ts';
import { type Command, interleaved, type Timing } from './interleaved.ts';
import { tree } from './trees.ts';

const GOALS = { reading: 1.5, searching: 1, gitleaks: 5, secretlint: 20, memory: 150 };
/** secretlint takes about 30 ms a file. */
const SUBSET = 1000;
const INSTALL: Readonly<Record<string, string>> = {
  rg: 'apt install ripgrep',
  gitleaks: 'go install github.com/zricethezav/gitleaks/v8@latest',
  secretlint: 'npm install secretlint @secretlint/secretlint-rule-preset-recommend',
};

export const peers: Benchmark = async ({ corpus, rounds, say }) => {
  const folder = realpathSync(corpus ?? tree(30_000).folder);
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-bench-peers-')));
  /** Minutes a run: three rounds when many were asked for. */
  const slowRounds = rounds >= 5 ? 3 : 1;
  try {
    const files = filesOf(folder);
    const names = `${corpus === undefined ? 'a made-up tree' : 'the corpus'}, ${files.length.toLocaleString('en')} files that git lists`;
    return [
      fast(folder, names, scratch, rounds, slowRounds, files, say),
      slowest(folder, files, scratch, slowRounds, say),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
};

/** ripgrep and gitleaks on everything. */
function fast(
  folder: string,
  names: string,
  scratch: string,
  rounds: number,
  slowRounds: number,
  files: readonly string[],
  say: (text: string) => void,
): Result {
  const ours = scanOf(folder);
  const notes: string[] = [];
  const commands: Command[] = [ours];
  const rg = find('rg', notes);
  const keywords = rg && writeKeywords(scratch);
  if (rg && keywords) {
    const list = join(scratch, 'files');
    writeFileSync(list, files.join('\0'));
    const run = (name: string, ...args: string[]): Command => ({
      name: `rg -j1 ${name}`,
      file: 'xargs',
      args: ['-0', '-a', list, '-s', '1500000', rg, '-j1', '-c', ...args, '--'],
      cwd: folder,
      // What xargs says when rg found nothing, or not all files.
      statuses: [0, 123],
    });
    commands.push(run("-c ''", '-e', ''), run('-c -F -f keywords', '-F', '-f', keywords.file));
    commands.push(run('-c -i -F -f keywords', '-i', '-F', '-f', keywords.file));
    notes.push(
      `${tryRun(rg, ['--version'])?.split('\n')[0]}; keywords: the ${keywords.count} of all rules, ${keywords.folded} of which in any case. Without -i ripgrep looks for less than we do, with it for more.`,
    );
  }
  say('bartizan and ripgrep');
  const timings = interleaved(commands, rounds);
  const gitleaks = find('gitleaks', notes);
  if (gitleaks) {
    const base = { file: gitleaks, args: ['dir', '--no-banner', '--exit-code', '0', folder] };
    say('gitleaks: minutes');
    const slow: Command[] = [
      { ...base, name: 'gitleaks dir' },
      { ...base, name: 'gitleaks dir, one core', env: { ...process.env, GOMAXPROCS: '1' } },
      { ...ours, name: 'bartizan scan, beside it' },
    ];
    const [all, single, beside] = orNote(notes, () => interleaved(slow, slowRounds, true)) ?? [];
    notes.push(`gitleaks ${versionOfGo(gitleaks)}; ${slowRounds} rounds, with a scan of ours in each`);
    if (all && single && beside) return tableOf(names, timings, [beside, all, single], notes);
  }
  return tableOf(names, timings, [], notes);
}

function tableOf(
  names: string,
  timings: readonly Timing[],
  [beside, ...scanners]: readonly Timing[],
  notes: string[],
): Result {
  const ours = timings[0];
  if (!ours) throw new Error('nothing was measured');
  const goalOf = ({ name, median }: Timing): string => {
    const share = ours.median / median;
    if (name.endsWith("-c ''")) return atMost(share, GOALS.reading);
    return name.startsWith('rg') ? atMost(share, GOALS.searching) : '';
  };
  const rows = timings.map((timing) => [
    timing.name,
    shown(timing),
    ratio(timing.median / ours.median),
    megabytes(timing.peak),
    timing === ours ? `${said((timing.peak ?? 0) < GOALS.memory)}: < ${GOALS.memory} MB` : goalOf(timing),
  ]);
  if (beside) {
    for (const timing of scanners) rows.push(scannerRow(timing, beside, GOALS.gitleaks));
  }
  return {
    title: 'Beside other programs',
    how: `On ${names}; ripgrep gets that list from xargs. Whole processes, one after the other in turn, files in the page cache, output into a file.`,
    table: { head: ['', 'time', '÷ ours', 'memory', 'goal'], rows },
    notes,
  };
}

/** secretlint on a part, beside ours on the same part. */
function slowest(
  folder: string,
  files: readonly string[],
  scratch: string,
  rounds: number,
  say: (text: string) => void,
): Result {
  const notes: string[] = [];
  const step = Math.max(1, Math.floor(files.length / SUBSET));
  const chosen = files.filter((_, index) => index % step === 0).slice(0, SUBSET);
  const part = join(scratch, 'part');
  for (const path of chosen) {
    if (!existsSync(join(folder, path))) continue;
    mkdirSync(dirname(join(part, path)), { recursive: true });
    copyFileSync(join(folder, path), join(part, path));
  }
  execFileSync('git', ['init', '-q'], { cwd: part });
  const config = join(scratch, 'secretlint.json');
  writeFileSync(config, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }));
  const secretlint = find('secretlint', notes);
  const commands: Command[] = [scanOf(part)];
  if (secretlint) {
    const script = realpathSync(secretlint);
    commands.push({
      name: 'secretlint',
      file: NODE,
      args: [script, '--secretlintrc', config, '**/*'],
      cwd: part,
      statuses: [0, 1],
    });
    notes.push(`secretlint ${versionOfPackage(script)} with preset-recommend; ${rounds} rounds`);
  }
  say('secretlint: a minute');
  const [ours, theirs] =
    orNote(notes, () => interleaved(commands, rounds, true)) ?? interleaved(commands.slice(0, 1), rounds);
  if (!ours) throw new Error('nothing was measured');
  return {
    title: 'Beside secretlint',
    how: `On every ${step}th of the same files, ${chosen.length} in all: on all of them it would take most of an hour.`,
    table: {
      head: ['', 'time', '÷ ours', 'memory', 'goal'],
      rows: [
        [ours.name, shown(ours), ratio(1), megabytes(ours.peak), ''],
        ...(theirs ? [scannerRow(theirs, ours, GOALS.secretlint)] : []),
      ],
    },
    notes,
  };
}

/** A program that fails is a line below the table, so that hours of others are not lost. */
function orNote<Value>(notes: string[], run: () => Value): Value | undefined {
  try {
    return run();
  } catch (error) {
    notes.push(
      `failed: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300)}`,
    );
    return undefined;
  }
}

function scannerRow(timing: Timing, ours: Timing, least: number): string[] {
  const times = timing.median / ours.median;
  return [timing.name, shown(timing), ratio(times), megabytes(timing.peak), `${said(times >= least)}: ≥ ${least} ×`];
}

function atMost(share: number, most: number): string {
  return `${said(share <= most)}: ours ≤ ${most} ×, is ${share.toFixed(2)} ×`;
}

function said(isMet: boolean): string {
  return isMet ? 'met' : 'MISSED';
}

function filesOf(folder: string): readonly string[] {
  const listed = tryRun('git', ['ls-files', '-z', '-c', '-o', '--exclude-standard'], folder);
  if (listed === undefined) throw new Error(`${folder} is not a git repository`);
  return listed.split('\0').filter((path) => path !== '');
}

/** The keywords of every detector for the built-in rules. */
function writeKeywords(scratch: string): { readonly file: string; readonly count: number; readonly folded: number } {
  const slots = slotsFor(compileRules(readPacks().rules, () => true));
  const keywords = slots.flatMap((slot) => slot.keywords).filter(({ text }) => !/[\r\n]/.test(text));
  const texts = new Set(keywords.map(({ text }) => text));
  const folded = new Set(keywords.filter(({ isCaseSensitive }) => !isCaseSensitive).map(({ text }) => text));
  const file = join(scratch, 'keywords');
  writeFileSync(file, `${[...texts].join('\n')}\n`);
  return { file, count: texts.size, folded: folded.size };
}

/** Where a program is: as its variable says (`GITLEAKS=/path/to/gitleaks`), or on the path. */
function find(name: string, notes: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env[name.toUpperCase()] ?? '', ...folders.map((folder) => join(folder, name))];
  const found = candidates.find((candidate) => candidate !== '' && existsSync(candidate));
  if (found === undefined) notes.push(`${name}: not installed; to have it here: ${INSTALL[name]}`);
  return found;
}

/** Built with `go install`, a program does not know its own version, but its module's is in it. */
function versionOfGo(file: string): string {
  const modules = tryRun('go', ['version', '-m', file]);
  return /\tmod\t\S+\t(\S+)/.exec(modules ?? '')?.[1] ?? tryRun(file, ['version'])?.trim() ?? 'of unknown version';
}

function versionOfPackage(script: string): string {
  for (let folder = dirname(script); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).version;
  }
  return 'of unknown version';
}
