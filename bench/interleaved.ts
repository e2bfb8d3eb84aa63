// Times whole processes in turns, so that what else the machine does falls on all of them alike. Only ratios of one run
// mean anything.

import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Command {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Instead of this process's own. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Exit statuses that count as having done its work; 0 by default. */
  readonly statuses?: readonly number[];
}

export interface Timing {
  readonly name: string;
  /** Milliseconds, ascending. */
  readonly runs: readonly number[];
  readonly median: number;
  /** Most memory that the process or one of its children held at a time, in MB; undefined without GNU time. */
  readonly peak: number | undefined;
}

/**
 * Runs each command once to warm the caches and see its memory, then all of them `rounds` times in turn. Of commands that
 * are `slow`, the first run counts as a round.
 */
export function interleaved(commands: readonly Command[], rounds: number, slow = false): readonly Timing[] {
  const first = commands.map(firstRun);
  const peaks = first.map(({ peak }) => peak);
  const runs = first.map(({ elapsed }): number[] => (slow ? [elapsed] : []));
  for (let round = slow ? 1 : 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) runs[index]?.push(timeOf(command));
  }
  return commands.map(({ name }, index) => {
    const sorted = (runs[index] ?? []).toSorted((a, b) => a - b);
    return { name, runs: sorted, median: medianOf(sorted), peak: peaks[index] };
  });
}

/** Of ascending numbers. */
export function medianOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Output goes to a file, as in a job: some programs search less when they see that nobody reads. */
function timeOf(command: Command): number {
  const output = join(mkdtempSync(join(tmpdir(), 'bartizan-bench-out-')), 'out');
  const descriptor = openSync(output, 'w');
  try {
    const started = performance.now();
    const { status, error } = spawnSync(command.file, command.args, {
      ...(command.cwd !== undefined && { cwd: command.cwd }),
      ...(command.env !== undefined && { env: command.env }),
      stdio: ['ignore', descriptor, descriptor],
    });
    const elapsed = performance.now() - started;
    if (error) throw new Error(`${command.name}: ${error.message}`);
    if (status === null || !(command.statuses ?? [0]).includes(status)) {
      throw new Error(`${command.name}: exit status ${status}\n${readFileSync(output, 'utf8').slice(-2000)}`);
    }
    return elapsed;
  } finally {
    closeSync(descriptor);
    rmSync(join(output, '..'), { recursive: true });
  }
}

const GNU_TIME = '/usr/bin/time';

function firstRun(command: Command): { readonly elapsed: number; readonly peak: number | undefined } {
  const { file, args } = command;
  const isThere = existsSync(GNU_TIME) && process.platform === 'linux';
  const folder = mkdtempSync(join(tmpdir(), 'bartizan-bench-rss-'));
  const answer = join(folder, 'peak');
  const elapsed = timeOf(
    isThere ? { ...command, file: GNU_TIME, args: ['-f', '%M', '-o', answer, file, ...args] } : command,
  );
  // Before it comes a line about the exit status, if that is not 0.
  const peak = isThere ? Number(readFileSync(answer, 'utf8').trim().split('\n').at(-1)) / 1024 : undefined;
  rmSync(folder, { recursive: true });
  return { elapsed, peak };
}
