// Secrets that stand base64-encoded: data of a Kubernetes secret, a registry login, a value piped to `base64 -d`. It has
// no rule of its own: what a hit decodes to, once and never again, is judged by the rule that owns the keyword.

import type { ByteRange, SecretRange } from '../../artifacts/segment.ts';
import { lazy } from '../../lib/lazy.ts';
import { RegexDeadlineError } from '../../match/anchored.ts';
import type { CompiledRule, Standing } from '../../rules/compile.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import { LINE_RUNS, type Run, runAround } from './run.ts';
import { spellingsOf } from './spellings.ts';

interface Owner {
  readonly rule: CompiledRule;
  /** Index of the keyword in its rule. */
  readonly keyword: number;
  readonly phase: number;
}

interface Found {
  readonly rule: CompiledRule;
  readonly range: ByteRange;
  /** The secret itself, as it reads decoded. */
  readonly value: string;
  readonly standing: Standing;
  /** The whole run it stands in: what is beside a secret in it can be one too. */
  readonly run: ByteRange;
}

/** Tried one after the other. */
const RUNS = [runAround, ...LINE_RUNS];

export const encoded: DetectorFactory = (rules) => {
  const own = rules.filter(isOfTokens);
  if (own.length === 0) return undefined;
  const owners = lazy(() => ownersOf(own));
  const bySpelling = lazy(() => [...owners().values()]);
  const detector: Detector = {
    name: 'encoded',
    get keywords() {
      return [...owners().keys()].map((text) => ({ text, isCaseSensitive: true }));
    },
    appliesTo: (_, hits) => hits.length > 0,
    detect: (visit) => report(visit, find(visit, bySpelling())),
  };
  return detector;
};

/** On tokens known by their own form. */
function isOfTokens({ info, roles, keywords }: CompiledRule): boolean {
  return info.category === 'secrets' && info.tier === 'gate' && roles.has('file') && keywords.length > 0;
}

/** In ASCII; a keyword in any case has too many spellings. */
function ownersOf(rules: readonly CompiledRule[]): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const rule of rules) {
    for (const [keyword, { text, isCaseSensitive }] of rule.keywords.entries()) {
      if (!isCaseSensitive || !isAscii(text)) continue;
      for (const { text: spelling, phase } of spellingsOf(text)) {
        const same = owners.get(spelling);
        if (same) same.push({ rule, keyword, phase });
        else owners.set(spelling, [{ rule, keyword, phase }]);
      }
    }
  }
  return owners;
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function find(visit: Visit, bySpelling: readonly (readonly Owner[])[]): readonly Found[] {
  const { artifact, hits } = visit;
  const { bytes } = artifact;
  const all: Found[] = [];
  /** Where the last match of a rule ended: one stretch of text is one finding of a rule. */
  const ends = new Map<CompiledRule, number>();
  // One run may hold many hits; it is read and decoded for the first of them.
  const runs: Run[] = [];
  const runOf = (index: number, offset: number): Run => {
    if (!runs[index]?.covers(offset)) runs[index] = (RUNS[index] as (typeof RUNS)[number])(bytes, offset);
    return runs[index] as Run;
  };
  for (const { keyword, offset } of hits) {
    for (const owner of bySpelling[keyword] ?? []) {
      if (offset < (ends.get(owner.rule) ?? 0) || !owner.rule.appliesTo(artifact)) continue;
      try {
        const whole = runOf(0, offset);
        let found: Found | undefined;
        for (let index = 0; !found && index < RUNS.length; index++)
          found = judge(runOf(index, offset), offset, owner, whole);
        if (!found) continue;
        ends.set(owner.rule, found.range[1]);
        all.push(found);
      } catch (error) {
        if (!(error instanceof RegexDeadlineError)) throw error;
        visit.gap(`rule ${owner.rule.info.id}: ${error.message}; it was not applied to the rest of this text`);
        ends.set(owner.rule, Number.POSITIVE_INFINITY);
      }
    }
  }
  return all;
}

function judge(run: Run, offset: number, { rule, keyword, phase }: Owner, whole: Run): Found | undefined {
  if (run !== whole && run.start === whole.start && run.end === whole.end) return undefined;
  const said = run.decode(offset, phase);
  const found = said && rule.occurrenceAt(said.text, said.keywordAt, keyword);
  if (!said || !found) return undefined;
  const value = said.text.slice(...(found.secret ?? [found.start, found.end]));
  return {
    rule,
    range: said.toSource(found.start, found.end),
    value: Buffer.from(value, 'latin1').toString('utf8'),
    standing: found.standing,
    run: [whole.start, whole.end],
  };
}

/** Each is masked as what it reads, and the rest of its run as nothing at all. */
function report(visit: Visit, all: readonly Found[]): void {
  const sorted = all.toSorted((a, b) => a.range[0] - b.range[0]);
  let masked = 0;
  for (const [index, { rule, range, value, standing, run }] of sorted.entries()) {
    const left: SecretRange = [Math.max(run[0], Math.min(masked, range[0])), range[0], ''];
    const right: SecretRange = [range[1], Math.min(run[1], sorted[index + 1]?.range[0] ?? run[1]), ''];
    masked = Math.max(range[1], right[1]);
    visit.report({
      rule,
      range,
      standing,
      secrets: [[...range, value], left, right],
      message: `${rule.message.replace(/[.!]$/, '')}; it stands base64-encoded, which protects nothing.`,
    });
  }
}
