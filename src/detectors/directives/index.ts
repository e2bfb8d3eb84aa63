// Orders to a model that no author would show to people: hidden in comments and pseudo-tags, keeping things from the
// user, setting other instructions aside. Patterns are not enough: the same words are product style, advice against
// attacks and quotations of them, so place, addressee, direction and a second signal decide. Known limits: English only;
// orders spread over several passages; in source code only texts that stand in a tool's description or docstring.

import type { TextSegment } from '../../artifacts/segment.ts';
import { FINDINGS_PER_RULE } from '../../lib/limits.ts';
import type { Keyword } from '../../match/matcher.ts';
import type { Tier } from '../../model/severity.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { type HiddenPlace, hiddenPlaces } from './hidden-places.ts';
import { fences, isMention, isQuoted, isQuotedMention, sentenceAround } from './quotation.ts';
import { CONCEALS, isHarmful, OVERRIDE, signalsOf } from './signals.ts';

interface Rules {
  readonly hidden: CompiledRule | undefined;
  readonly conceal: CompiledRule | undefined;
  readonly override: CompiledRule | undefined;
}

/** Overlaps are looked for among so many; the scan lists no more of one rule in one file anyway, and says so. */
const MOST = 3 * FINDINGS_PER_RULE;

/** What must occur in a source file before it is worth decoding. */
const KEYWORDS: readonly Keyword[] = [
  '<important>',
  '<system',
  '<hidden>',
  '<secret>',
  '<admin>',
  '<instruction',
  '<critical>',
  '<internal>',
  '<override>',
  '<urgent>',
  '<priority>',
  '<confidential>',
  '<!--',
].map((text) => ({ text, isCaseSensitive: false }));

export const directives: DetectorFactory = (compiled) => {
  const own = compiled.filter(({ detector }) => detector === 'directives');
  const named = (id: string) => own.find(({ info }) => info.id === id);
  const rules: Rules = {
    hidden: named('text/hidden-instruction'),
    conceal: named('text/conceal'),
    override: named('text/override'),
  };
  if (own.length === 0) return undefined;
  return {
    name: 'directives',
    keywords: KEYWORDS,
    appliesTo: (artifact, hits) =>
      artifact.kind === 'code'
        ? hits.length > 0
        : artifact.kind !== 'other' && own.some((rule) => rule.appliesTo(artifact)),
    detect(visit) {
      if (visit.artifact.kind === 'code') return descriptionsInCode(visit, rules);
      const taken: (readonly [number, number])[] = [];
      for (const segment of visit.segments.texts)
        if (segment.role === 'model-text') judgeText(visit, segment, rules, taken);
    },
  };
};

function judgeText(visit: Visit, segment: TextSegment, rules: Rules, taken: (readonly [number, number])[]): void {
  const text = segment.bytes.toString('utf8');
  const toSource = sourceMapper(segment, text);
  const report = (
    rule: CompiledRule | undefined,
    start: number,
    end: number,
    more: { message?: string; tier?: Tier },
  ) => {
    const range = toSource(start, end);
    if (
      !rule?.appliesTo(visit.artifact) ||
      taken.length > MOST ||
      taken.some(([from, to]) => range[0] < to && range[1] > from)
    )
      return;
    taken.push(range);
    visit.report({ rule, range, place: segment.place, ...more });
  };

  const hidden = hiddenPlaces(text);
  const blocks = fences(text);
  const inside = (places: readonly (readonly [number, number])[], at: number) =>
    places.some(([from, to]) => from <= at && at < to);
  for (const place of hidden) {
    if (taken.length > MOST) break;
    const tier = harmTier(text, place, inside(blocks, place.start));
    if (tier)
      report(rules.hidden, place.start, place.end, {
        message: hiddenMessage(place),
        ...(tier === 'review' && { tier }),
      });
  }
  const invisible = hidden.filter(({ isInvisible }) => isInvisible).map(({ start, end }) => [start, end] as const);

  let last = -1;
  for (const match of CONCEALS.flatMap((pattern) => [...text.matchAll(pattern)]).toSorted(
    (a, b) => a.index - b.index,
  )) {
    if (taken.length > MOST) break;
    // A quotation ends where its mark stands, however far the expression went on.
    const words = /^[^"`\u201d\n]*/.exec(match[0])?.[0] ?? '';
    const [start, end] = [match.index, match.index + words.length];
    if (inside(blocks, start) || isQuotedMention(text, start, end)) continue;
    const around = signalsOf(paragraphAround(text, start, end));
    const isProven = around.sends || (around.reads && around.coerces) || around.executes;
    // One sentence is one finding, whichever way it says it.
    if (last >= 0 && start - last < 500 && !text.slice(last, start).includes('\n')) continue;
    // `without informing the user` alone mostly describes what software does.
    if (!isProven && /^without/i.test(words)) continue;
    report(rules.conceal, start, end, isProven ? {} : { tier: 'review' });
    last = start;
  }
  for (const match of text.matchAll(OVERRIDE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (taken.length > MOST) break;
    if (isMention(text, start, end)) continue;
    const tier = inside(invisible, start) ? 'gate' : inside(blocks, start) ? 'context' : 'review';
    report(rules.override, start, end, { tier });
  }
}

/** Gate: an order with two signals. Review: one grave signal where nobody looks. */
function harmTier(text: string, place: HiddenPlace, isFenced: boolean): 'gate' | 'review' | undefined {
  const passage = text.slice(place.start, place.end);
  const signals = signalsOf(passage);
  // In a code span it is shown, and talked about.
  if (isQuoted(...sentenceAround(text, place.start, place.end))) return undefined;
  if (isHarmful(signals)) return isQuotedMention(text, place.start, place.end) || isFenced ? 'review' : 'gate';
  if (!place.isInvisible || isFenced) return undefined;
  return signals.conceals || signals.executes ? 'review' : undefined;
}

function hiddenMessage({ kind }: HiddenPlace): string {
  return `In {place}, ${kind} gives the model orders that a reader does not see.`;
}

/** Poisoned tool definitions in source: a hidden place in a docstring or a description, with two signals. */
function descriptionsInCode(visit: Visit, { hidden }: Rules): void {
  const { artifact, report } = visit;
  if (!hidden?.appliesTo(artifact)) return;
  const text = artifact.text();
  for (const place of hiddenPlaces(text)) {
    if (!isHarmful(signalsOf(text.slice(place.start, place.end)))) continue;
    if (!isToolDescription(text.slice(Math.max(0, place.start - 1200), place.start))) continue;
    report({
      rule: hidden,
      range: [artifact.byteOffset(place.start), artifact.byteOffset(place.end)],
      message: hiddenMessage(place),
    });
  }
}

/** The text before ends inside the docstring of a decorated tool, or inside a description or registration call. */
function isToolDescription(before: string): boolean {
  const decorated = [...before.matchAll(/@\w{1,40}(?:\.\w{1,40}){0,2}\.?(?:tool|prompt|resource)\b/g)].at(-1)?.index;
  if (decorated !== undefined && (before.slice(decorated).match(/"""|'''/g)?.length ?? 0) % 2 === 1) return true;
  const key = [
    ...before.matchAll(
      /(?:\b(?:description|instructions)["']?|__doc__)\s{0,4}[:=]\s{0,4}\(?\s{0,40}[frb]{0,2}["'`]|\.(?:tool|registerTool|addTool)\(\s{0,40}["'`][\w-]{1,60}["'`],\s{0,40}["'`]/g,
    ),
  ].at(-1);
  return key !== undefined && !/[;{}]/.test(before.slice(key.index + key[0].length));
}

/** The paragraph of a place, within 500 characters each side. */
function paragraphAround(text: string, start: number, end: number): string {
  const left = text.slice(Math.max(0, start - 500), start);
  const right = text.slice(end, end + 500);
  const from = Math.max(left.lastIndexOf('\n\n'), left.lastIndexOf('\n#'));
  const to = right.search(/\n\n|\n#/);
  return left.slice(from + 1) + text.slice(start, end) + (to < 0 ? right : right.slice(0, to));
}

function sourceMapper(segment: TextSegment, text: string): (start: number, end: number) => readonly [number, number] {
  const isAscii = text.length === segment.bytes.length;
  const byte = (index: number) => (isAscii ? index : Buffer.byteLength(text.slice(0, index), 'utf8'));
  return (start, end) => segment.toSource(byte(start), byte(end));
}
