// What a service told, as it may be kept: every text cut to a length, its secrets masked, the whole bounded. The services'
// evidence shows raw keys, and whoever is scanned may choose some of the words.

import { cut } from '../../lib/escape.ts';
import { sha256Hex } from '../../lib/hash.ts';
import { REMOTE_DOCUMENT, REMOTE_EVIDENCE, REMOTE_FINDINGS, REMOTE_TEXT } from '../../lib/limits.ts';
import type { RemoteFinding, RemoteRun } from '../../model/remote.ts';
import type { Told, ToldFinding } from './service.ts';
import { boundInventory } from './tell-inventory.ts';

/** Takes secrets out of texts, all of which are seen together: a key in one names its repeats in the others. */
export type Mask = (texts: readonly string[]) => readonly string[];

/** What of a run follows from what was told. */
export type Kept = Pick<
  RemoteRun,
  | 'stateWord'
  | 'startedAt'
  | 'finishedAt'
  | 'score'
  | 'categories'
  | 'total'
  | 'findings'
  | 'leftOut'
  | 'analysis'
  | 'documents'
  | 'components'
  | 'relations'
  | 'controls'
  | 'violations'
  | 'change'
  | 'notices'
>;

/** A key that the cut halves is none any more. */
const longest = cut;
const WORD = 80;
const TITLE = 300;
/** UTF-16 units of all findings of a run. */
const IN_ALL = 4 * 1024 * 1024;

export function keep(told: Told, { service, target }: Pick<RemoteRun, 'service' | 'target'>, mask: Mask): Kept {
  const bounded = bound(told);
  const masked = mapTexts(bounded, mask);
  const counts = new Map<string, number>();
  const findings = masked.findings.map((finding): RemoteFinding => {
    const identity = [service, target, finding.place ?? '', finding.category ?? '', finding.title].join('\0');
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    return {
      ruleId: `remote/${service}`,
      fingerprint: sha256Hex(`${identity}\0${count}`).slice(0, 16),
      ...finding,
    };
  });
  return { ...masked, findings };
}

type Bounded = Omit<Kept, 'findings'> & { readonly findings: readonly ToldFinding[] };

function bound(told: Told): Bounded {
  const { stateWord, startedAt, finishedAt, score, total, analysis } = told;
  let room = IN_ALL;
  const findings: ToldFinding[] = [];
  for (const finding of told.findings ?? []) {
    const small = boundFinding(finding);
    room -= JSON.stringify(small).length;
    if (findings.length >= REMOTE_FINDINGS || room < 0) break;
    findings.push(small);
  }
  return {
    ...(stateWord !== undefined && { stateWord: longest(stateWord, WORD) }),
    ...(startedAt !== undefined && { startedAt: longest(startedAt, WORD) }),
    ...(finishedAt !== undefined && { finishedAt: longest(finishedAt, WORD) }),
    ...(score && { score: rated(score) }),
    categories: (told.categories ?? []).slice(0, 200).map((each) => ({
      ...rated(each),
      category: longest(each.category, WORD),
    })),
    ...(total !== undefined && { total }),
    findings,
    leftOut: (told.leftOut ?? 0) + (told.findings ?? []).length - findings.length,
    ...(analysis && { analysis: boundAnalysis(analysis) }),
    documents: (told.documents ?? [])
      .slice(0, 20)
      .map((each) => ({ ...each, text: longest(each.text, REMOTE_DOCUMENT) })),
    ...boundInventory(told),
    notices: told.notices ?? [],
  };
}

function rated<Score extends { readonly rating?: string }>(score: Score): Score {
  return score.rating === undefined ? score : { ...score, rating: longest(score.rating, WORD) };
}

function boundFinding(finding: ToldFinding): ToldFinding {
  const { id, category, tool, place, description, remediation } = finding;
  return {
    title: longest(finding.title, TITLE),
    severity: finding.severity,
    severityWord: longest(finding.severityWord, WORD),
    ...(id !== undefined && { id: longest(id, WORD) }),
    ...(category !== undefined && { category: longest(category, WORD) }),
    ...(tool !== undefined && { tool: longest(tool, WORD) }),
    ...(place !== undefined && { place: longest(place, TITLE) }),
    ...(description !== undefined && { description: longest(description, REMOTE_TEXT) }),
    ...(remediation !== undefined && { remediation: longest(remediation, REMOTE_TEXT) }),
    evidence: finding.evidence.slice(0, REMOTE_EVIDENCE).map((each) => longest(each, REMOTE_TEXT)),
    frameworks: Object.fromEntries(
      Object.entries(finding.frameworks).map(([name, ids]) => [
        name,
        ids.slice(0, 50).map((each) => longest(each, WORD)),
      ]),
    ),
  };
}

function boundAnalysis(analysis: NonNullable<Told['analysis']>): NonNullable<Told['analysis']> {
  const { model, score } = analysis;
  let room = REMOTE_DOCUMENT;
  const lines: string[] = [];
  for (const line of analysis.lines) {
    const kept = longest(line, REMOTE_TEXT);
    room -= kept.length + 1;
    if (room < 0) break;
    lines.push(kept);
  }
  return {
    ...analysis,
    lines,
    isCut: analysis.isCut || lines.length < analysis.lines.length,
    ...(model !== undefined && { model: longest(model, WORD) }),
    ...(score && { score: rated(score) }),
  };
}

/** Of everything foreign in it, at once; what is no text stays. */
function mapTexts(bounded: Bounded, mask: Mask): Bounded {
  const texts: string[] = [];
  each(bounded, (text) => texts.push(text));
  const masked = mask(texts);
  let at = 0;
  return replaced(bounded, (text) => masked[at++] ?? text) as Bounded;
}

/** Words of ours, by their key: they are no texts of the service. */
const OURS = new Set(['severity', 'direction', 'mediaType', 'kind']);

function each(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (Array.isArray(value)) for (const one of value) each(one, visit);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) if (!OURS.has(key)) each(one, visit);
}

function replaced(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => replaced(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, OURS.has(key) ? one : replaced(one, change)]),
  );
}
