// Which findings the baseline file has. Counted: two entries excuse two findings. First those of the same file, then those
// whose file was renamed, since a fingerprint holds no path.

import type { BaselineEntry } from '../config/baseline-file.ts';
import { type Coverage, isMissed } from '../model/coverage.ts';
import type { Notice } from '../model/notice.ts';
import type { RuleInfo } from '../model/rule.ts';
import { TIERS } from '../model/severity.ts';
import { placeOf } from './context.ts';
import { type Candidate, UNSILENCEABLE } from './suppress.ts';

/** A baseline that counts. */
export interface Baseline {
  /** As it is called, for people. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineResult {
  /** Per candidate its entry. */
  readonly found: ReadonlyMap<Candidate, BaselineEntry>;
  readonly stale: readonly BaselineEntry[];
  /** Entries of what a baseline may not hold. */
  readonly refused: readonly BaselineEntry[];
}

/** Whether a baseline may hold findings of a rule. */
export function mayBeKept({ category }: RuleInfo): boolean {
  return !UNSILENCEABLE.has(category);
}

export function matchBaseline(candidates: readonly Candidate[], { entries }: Baseline): BaselineResult {
  const pool = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const list = pool.get(entry.fingerprint);
    if (list) list.push(entry);
    else pool.set(entry.fingerprint, [entry]);
  }
  const found = new Map<Candidate, BaselineEntry>();
  const refused: BaselineEntry[] = [];
  for (const isSamePath of [true, false])
    for (const candidate of candidates) {
      const list = pool.get(candidate.fingerprint);
      if (!list || list.length === 0 || found.has(candidate)) continue;
      const index = list.findIndex(
        (entry) => (!isSamePath || entry.path === candidate.repositoryPath) && !weighsMore(candidate, entry),
      );
      const [entry] = index < 0 ? [] : list.splice(index, 1);
      if (!entry) continue;
      if (mayBeKept(candidate.rule)) found.set(candidate, entry);
      else refused.push(entry);
    }
  return { found, stale: [...pool.values()].flat(), refused };
}

/** What was an example and now runs is not what was accepted. */
function weighsMore({ finding, rule }: Candidate, { tier }: BaselineEntry): boolean {
  return TIERS.indexOf(placeOf(finding, rule).tier) < TIERS.indexOf(tier);
}

/** Entries that match nothing can go, but for those of rules that did not run and of files that were not looked at. */
export function baselineNotices(
  { file }: Baseline,
  { stale, refused }: BaselineResult,
  rules: ReadonlyMap<string, RuleInfo>,
  { gaps }: Coverage,
): readonly Notice[] {
  const unread = new Set(gaps.filter((gap) => isMissed(gap) || gap.reason === 'excluded').map(({ path }) => path));
  const gone = stale.filter(({ rule, path }) => rules.has(rule) && !unread.has(path));
  const named = gone.slice(0, 3).map(({ rule, path }) => `${rule} at ${path}`);
  const notices: Notice[] = [];
  if (gone.length > 0)
    notices.push({
      kind: 'config',
      message: `${gone.length} ${gone.length === 1 ? 'entry' : 'entries'} of ${file} match${gone.length === 1 ? 'es' : ''} nothing any more and can go: ${named.join(', ')}${gone.length > 3 ? ' and others' : ''}.`,
      hint: 'bartizan baseline writes it anew.',
    });
  for (const { rule, path } of refused)
    notices.push({
      kind: 'not-honoured',
      message: `${file} names ${rule} at ${path}, which no baseline may hold: a secret or malicious code stays a finding.`,
    });
  return notices;
}
