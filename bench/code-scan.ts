// A scan with the rules of code, and which class of flow each of its findings is about.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Hit } from './advisory.ts';
import { NODE, ROOT } from './benchmark.ts';

const RULES = join(ROOT, 'rules/code');
/** A tree that takes longer is a failure of its own. */
const MOST_MILLISECONDS = 600_000;

interface Found {
  readonly ruleId: string;
  readonly tier: string;
  readonly message: string;
  readonly locations: readonly { readonly path: string; readonly line: number | null }[];
}

/** Rule → sinks, out of `match: { flow: { to: […] } }` in the rules' files. */
export function classesOfRules(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, readonly string[]>();
  for (const file of readdirSync(RULES).filter((name) => name.endsWith('.yaml'))) {
    const documents = parseAllDocuments(readFileSync(join(RULES, file), 'utf8'));
    for (const value of documents.map((document) => document.toJS())) collect(value, classes);
  }
  if (classes.size === 0) throw new Error(`no rule in ${RULES} says match.flow.to`);
  return classes;
}

/** Whatever a rules' file wraps its rules in: each object with an `id` and a `match.flow`. */
function collect(value: unknown, into: Map<string, readonly string[]>): void {
  if (typeof value !== 'object' || value === null) return;
  const { id, match } = value as { id?: unknown; match?: { flow?: { to?: unknown } } };
  const to = match?.flow?.to;
  if (typeof id === 'string' && to !== undefined) into.set(id, [to].flat().map(String));
  else for (const part of Object.values(value)) collect(part, into);
}

export function scanCode(tree: string, cli: string, classes: ReadonlyMap<string, readonly string[]>): readonly Hit[] {
  const scratch = mkdtempSync(join(tmpdir(), 'bartizan-code-'));
  const report = join(scratch, 'report.json');
  const options = ['--rule', 'code/*', '--all', '--fail-on', 'none', '--quiet', '--report', `json=${report}`];
  try {
    execFileSync(NODE, [resolve(cli), 'scan', tree, ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: MOST_MILLISECONDS,
    });
    const { findings } = JSON.parse(readFileSync(report, 'utf8')) as { findings: readonly Found[] };
    return findings.flatMap(({ ruleId, tier, message, locations }) =>
      locations.map(({ path, line }) => ({
        path,
        line: line ?? 1,
        ruleId,
        tier,
        message,
        classes: classes.get(ruleId) ?? [],
      })),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
