// node bench/benign.ts get DIR --mirrors DIR: the servers of benign-servers.json, popular and not known to be vulnerable there.
// node bench/benign.ts run DIR [--cli FILE] [--server NAME]…: what the rules of code say of them, every finding of gate
// tier with its place, to be read by hand: at most one wrong in ten servers.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { visible } from '../src/lib/escape.ts';
import { type Hit, TIERS } from './advisory.ts';
import { CLI, markdownTable } from './benchmark.ts';
import { fetchTree } from './checkout.ts';
import { classesOfRules, scanCode } from './code-scan.ts';

interface Server {
  readonly name: string;
  readonly language: string;
  readonly repository: string;
  readonly commit: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: CLI },
    mirrors: { type: 'string' },
    server: { type: 'string', multiple: true, default: [] },
  },
});
const [command, dir] = positionals;
if (dir === undefined || (command !== 'get' && command !== 'run'))
  throw new Error('usage: node bench/benign.ts get|run DIR [--mirrors DIR] [--cli FILE] [--server NAME]…');
const all: readonly Server[] = JSON.parse(readFileSync(join(import.meta.dirname, 'benign-servers.json'), 'utf8'));
const servers = all.filter(({ name }) => values.server.length === 0 || values.server.includes(name));
if (command === 'get') get(resolve(dir));
else run(resolve(dir));

function get(root: string): void {
  for (const { name, repository, commit } of servers) {
    const to = join(root, name);
    if (existsSync(to)) continue;
    const problem = fetchTree({ repository, vulnerable: commit, fixed: null }, 'vulnerable', to, values.mirrors);
    if (problem !== undefined) console.error(`${name}: ${problem}`);
  }
}

function run(root: string): void {
  const classes = classesOfRules();
  const rows: string[][] = [];
  const gates: string[] = [];
  for (const { name, language } of servers) {
    const began = performance.now();
    const hits = scanCode(join(root, name), values.cli, classes);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    rows.push([
      name,
      language,
      ...TIERS.map((tier) => `${hits.filter((hit) => hit.tier === tier).length}`),
      `${seconds} s`,
    ]);
    gates.push(...hits.filter(({ tier }) => tier === 'gate').map((hit) => placed(name, hit)));
  }
  console.log(`${markdownTable({ head: ['server', 'language', ...TIERS, 'time'], rows })}\n`);
  for (const line of gates) console.log(line);
}

function placed(server: string, { path, line, ruleId, message }: Hit): string {
  // The files are other people's, and this goes to a terminal.
  return visible(`${server}/${path}:${line} ${ruleId} ${message}`);
}
