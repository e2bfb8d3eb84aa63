// npm run bench -- [start] [scale] [peers] [match] [--rounds N] [--corpus DIR] [--largest FILES] [--write]: runs the
// named benchmarks, or all, on what is built in dist, prints their tables and with --write puts them into the README.

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Benchmark, type BenchOptions, markdownTable, NODE, type Result, tryRun } from './benchmark.ts';
import { match } from './match.ts';
import { peers } from './peers.ts';
import { scale } from './scale.ts';
import { start } from './start.ts';

const BENCHMARKS: Readonly<Record<string, Benchmark>> = { start, scale, peers, match };
const README = join(import.meta.dirname, 'README.md');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    corpus: { type: 'string' },
    largest: { type: 'string', default: '200000' },
    write: { type: 'boolean', default: false },
  },
});
const names = positionals.length === 0 ? Object.keys(BENCHMARKS) : positionals;
const options: BenchOptions = {
  rounds: Math.max(1, Number(values.rounds) || 1),
  corpus: values.corpus === undefined ? undefined : resolve(values.corpus),
  largest: Number(values.largest) || Number.POSITIVE_INFINITY,
  write: values.write,
  say: (text) => process.stderr.write(`${text}\n`),
};

console.log(`${machine()}\n`);
for (const name of names) {
  const benchmark = BENCHMARKS[name];
  if (!benchmark) throw new Error(`there is no benchmark "${name}"; there are ${Object.keys(BENCHMARKS).join(', ')}`);
  options.say(`${name} …`);
  const results = await benchmark(options);
  for (const result of results) console.log(`${asText(result)}\n`);
  const section = `${machine()}\n\n${results.map(asMarkdown).join('\n\n')}`;
  // Read as late as this: a benchmark takes minutes, in which others write.
  if (options.write) writeFileSync(README, put(readFileSync(README, 'utf8'), name, section));
}

function machine(): string {
  const all = cpus();
  const node = tryRun(NODE, ['--version'])?.trim() ?? 'no Node: npm ci';
  const commit = tryRun('git', ['-C', import.meta.dirname, 'describe', '--always', '--dirty'])?.trim() ?? 'unknown';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const cpu = all[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown CPU';
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit}, ${all.length} cores of ${cpu}, ${memory}, ${process.platform} ${process.arch}, Node ${node}; ${options.rounds} rounds in turn, median (lowest–highest).`;
}

function asText({ title, how, table, notes }: Result): string {
  const all = [table.head, ...table.rows];
  const widths = table.head.map((_, column) => Math.max(...all.map((row) => [...(row[column] ?? '')].length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  );
  return [`## ${title}`, how, '', ...lines, ...notes.map((note) => `- ${note}`)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  const space = ' '.repeat(Math.max(0, width - [...cell].length));
  return column === 0 ? `${cell}${space}` : `${space}${cell}`;
}

function asMarkdown({ title, how, table, notes }: Result): string {
  const said = notes.length === 0 ? '' : `\n\n${notes.map((note) => `- ${note}`).join('\n')}`;
  return `### ${title}\n\n${how}\n\n${markdownTable(table)}${said}`;
}

/** Between the markers of a benchmark; where the README has none, there is nothing to write into. */
function put(text: string, name: string, section: string): string {
  const [open, close] = [`<!-- ${name}: written by npm run bench -- ${name} --write -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no place for ${name}: ${open} … ${close}`);
  return `${text.slice(0, from + open.length)}\n${section}\n${text.slice(to)}`;
}
