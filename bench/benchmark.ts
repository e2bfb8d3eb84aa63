// What each benchmark is given, what it gives back, and what all of them run.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Command, Timing } from './interleaved.ts';

export interface BenchOptions {
  readonly rounds: number;
  /** A folder of real files under git. */
  readonly corpus: string | undefined;
  /** Of the trees of `scale`, those up to so many files. */
  readonly largest: number;
  readonly write: boolean;
  /** What is being done, for whoever waits. */
  readonly say: (text: string) => void;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Result {
  readonly title: string;
  /** How the numbers came about, in a sentence or two. */
  readonly how: string;
  readonly table: Table;
  /** What is said below the table, one line each. */
  readonly notes: readonly string[];
}

export type Benchmark = (options: BenchOptions) => Promise<readonly Result[]>;

export const ROOT = join(import.meta.dirname, '..');
/** The Node of the action, Node 24, whatever started this. */
export const NODE = join(ROOT, 'node_modules/.bin/node');
export const CLI = join(ROOT, 'dist/cli/index.js');

/** What everything is measured against. */
export const BARE: Command = { name: 'node -e 0', file: NODE, args: ['-e', '0'] };

export function scanOf(folder: string, name = 'bartizan scan'): Command {
  return { name, file: NODE, args: [CLI, 'scan', folder, '--quiet', '--fail-on', 'none'] };
}

/** `0.92 s (0.88–1.10)`: median and all of the spread. */
export function shown({ median, runs }: Pick<Timing, 'median' | 'runs'>): string {
  return `${time(median)} (${time(runs[0] ?? Number.NaN)}–${time(runs.at(-1) ?? Number.NaN)})`;
}

export function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

export function ratio(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(value < 10 ? 2 : 0)} ×` : 'n/a';
}

export function megabytes(value: number | undefined): string {
  return value === undefined ? 'n/a' : `${Math.round(value)} MB`;
}

/** Whether a number is within its goal, as a cell. */
export function goal(value: number, most: number, unit = '×'): string {
  return `≤ ${most} ${unit} ${value <= most ? 'met' : 'MISSED'}`;
}

export function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Output of a program, or undefined where it is not installed or fails. */
export function tryRun(file: string, args: readonly string[], cwd?: string): string | undefined {
  try {
    return execFileSync(file, args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
      ...(cwd !== undefined && { cwd }),
    });
  } catch {
    return undefined;
  }
}
