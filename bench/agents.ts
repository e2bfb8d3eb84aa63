// node bench/agents.ts DIR [--cli FILE] [--rule GLOB]…: what is found in real tool lists, skills, instruction files,
// configurations and workflows, which are presumed benign, and in lists and trees that are vulnerable on purpose. Gate
// findings in the former are listed with their places, to be read by hand.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { visible } from '../src/lib/escape.ts';
import { CLI, markdownTable, NODE } from './benchmark.ts';

interface Kind {
  /** The folder below DIR. */
  readonly folder: string;
  /** So many of `unit` is what gate findings are counted per. */
  readonly per: number;
  readonly unit: 'tools' | 'files';
  /** Of vulnerable material each finding is hoped for, so none is listed. */
  readonly isVulnerable?: boolean;
}

interface Location {
  readonly path: string;
  readonly line: number | null;
}

/** What is used of a finding of the JSON report. */
interface Found {
  readonly ruleId: string;
  readonly tier: 'gate' | 'review' | 'context';
  readonly evidence: readonly string[];
  readonly locations: readonly Location[];
}

interface Scanned {
  readonly kind: Kind;
  readonly files: number;
  readonly tools: number | undefined;
  readonly readAs: Readonly<Record<string, number>>;
  readonly gaps: Readonly<Record<string, number>>;
  readonly findings: readonly Found[];
}

const KINDS: readonly Kind[] = [
  { folder: 'tools', per: 1000, unit: 'tools' },
  { folder: 'skills', per: 300, unit: 'files' },
  { folder: 'instructions', per: 300, unit: 'files' },
  { folder: 'configs', per: 300, unit: 'files' },
  { folder: 'workflows', per: 300, unit: 'files' },
  { folder: 'labs-tools', per: 1000, unit: 'tools', isVulnerable: true },
  { folder: 'labs-skills', per: 300, unit: 'files', isVulnerable: true },
  { folder: 'labs', per: 300, unit: 'files', isVulnerable: true },
];
/** In a folder of vulnerable files: the files or folders that something has to be found in, one a line, then `#` and why. */
const EXPECTED = 'EXPECTED.txt';
const TIERS = ['gate', 'review', 'context'] as const;
const HEAD = ['kind', 'files', 'tools', ...TIERS, 'rules', 'gate findings'];
const MOST_EVIDENCE = 160;
const MOST_PLACES = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cli: { type: 'string', default: CLI }, rule: { type: 'string', multiple: true, default: [] } },
});
const [dir] = positionals;
if (dir === undefined) throw new Error('usage: node bench/agents.ts DIR [--cli FILE] [--rule GLOB]…');

const all = KINDS.filter(({ folder }) => existsSync(join(dir, folder))).map((kind) => scan(resolve(dir), kind));
if (all.length === 0) throw new Error(`${dir} has none of ${KINDS.map(({ folder }) => folder).join(', ')}`);
console.log(`${markdownTable({ head: HEAD, rows: all.map(row) })}\n`);
for (const scanned of all) console.log(asRead(scanned));
for (const scanned of all.filter(({ kind }) => kind.isVulnerable)) console.log(recallOf(resolve(dir), scanned));
for (const scanned of all.filter(({ kind }) => !kind.isVulnerable)) console.log(gateFindings(scanned));

function scan(root: string, kind: Kind): Scanned {
  const folder = join(root, kind.folder);
  const scratch = mkdtempSync(join(tmpdir(), 'bartizan-agents-'));
  const report = join(scratch, 'report.json');
  const rules = values.rule.flatMap((rule) => ['--rule', rule]);
  const options = ['--all', '--fail-on', 'none', '--quiet', '--report', `json=${report}`, ...rules];
  try {
    execFileSync(NODE, [resolve(values.cli), 'scan', folder, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
    const { coverage, findings } = JSON.parse(readFileSync(report, 'utf8'));
    return {
      kind,
      files: coverage.filesListed,
      tools: kind.unit === 'tools' ? toolsIn(folder) : undefined,
      readAs: coverage.kinds,
      gaps: coverage.gapCounts,
      findings,
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function toolsIn(folder: string): number {
  const lists = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const counts = lists.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).tools?.length ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}

function row({ kind, files, tools, findings }: Scanned): readonly string[] {
  const of = (tier: string) => findings.filter((each) => each.tier === tier);
  const gates = of('gate').length;
  const share = (gates * kind.per) / ((kind.unit === 'tools' ? tools : files) || Number.NaN);
  const rules = new Set(findings.map(({ ruleId }) => ruleId)).size;
  const counts = TIERS.map((tier) => String(of(tier).length));
  const rate = `${Number.isNaN(share) ? 'n/a' : share.toFixed(2)} per ${kind.per.toLocaleString('en')} ${kind.unit}`;
  return [kind.folder, String(files), String(tools ?? ''), ...counts, String(rules), rate];
}

/** A file that is read as nothing in particular is seen by few rules, so a low number may mean no more than that. */
function asRead({ kind, readAs, gaps, findings }: Scanned): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none';
  return `- ${kind.folder}: read as ${list(readAs)}; gaps: ${list(gaps)}\n  ${list(tally(findings))}`;
}

function tally(findings: readonly Found[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ruleId, tier } of findings) counts[`${ruleId}=${tier}`] = (counts[`${ruleId}=${tier}`] ?? 0) + 1;
  return counts;
}

function recallOf(root: string, { kind, findings }: Scanned): string {
  const file = join(root, kind.folder, EXPECTED);
  if (!existsSync(file)) return `\n## ${kind.folder}: no ${EXPECTED}`;
  const expected = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, '').trim())
    .filter(Boolean);
  const bestTier = (at: string) =>
    Math.min(
      ...findings
        .filter(({ locations }) => locations.some(({ path }) => path === at || path.startsWith(`${at}/`)))
        .map(({ tier }) => TIERS.indexOf(tier)),
    );
  const best = expected.map((path) => ({ path, tier: bestTier(path) }));
  const within = (most: number) => best.filter(({ tier }) => tier <= most).length;
  const missed = best.filter(({ tier }) => tier > 1).map(({ path }) => path);
  const counts = `${within(1)} of ${expected.length} expected have a finding, ${within(0)} of them of gate tier`;
  return [`\n## ${kind.folder}: ${counts}`, ...missed.map((path) => `nothing, or context only: ${path}`)].join('\n');
}

function gateFindings({ kind, findings }: Scanned): string {
  const gates = findings.filter(({ tier }) => tier === 'gate').sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
  const lines = gates.map(({ ruleId, evidence, locations }) => {
    const places = locations.slice(0, MOST_PLACES).map(({ path, line }) => `${path}:${line ?? 1}`);
    const more = locations.length > MOST_PLACES ? ` (and ${locations.length - MOST_PLACES} more)` : '';
    const said = evidence.join(' | ').replace(/\s+/g, ' ').slice(0, MOST_EVIDENCE);
    // The files are other people's, and this goes to a terminal.
    return visible(`${places.join(' ')}${more} ${ruleId} ${said}`);
  });
  return [`\n## ${kind.folder}: ${gates.length} of gate tier`, ...lines].join('\n');
}
