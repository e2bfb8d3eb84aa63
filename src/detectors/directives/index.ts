// Orders to a model that no author would show to people: hidden in comments and pseudo-tags, keeping things from the
// user, setting other instructions aside. Patterns are not enough: the same words are product style, advice against
// attacks and quotations of them, so place, addressee, direction and a second signal decide. Known limits: English only;
// orders spread over several passages; in source code only texts that stand in a tool's description or docstring.

import type { TextSegment } from '../../artifacts/segment.ts';
import { FINDINGS_PER_RULE, GATE_FINDINGS_PER_RULE } from '../../lib/limits.ts';
import { createOffsets } from '../../lib/offsets.ts';
import type { Keyword } from '../../match/keyword.ts';
import type { Tier } from '../../model/severity.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { joined, type Range, rangeAround } from './blocks.ts';
import { type HiddenPlace, hiddenPlaces, hiddenPlacesInCode, piecesOf } from './hidden-places.ts';
import { isMention, isQuoted, isQuotedMention, isTalkedAbout, sentenceAround } from './quotation.ts';
import { CONCEALS, isHarmful, OVERRIDE, signalsOf } from './signals.ts';

interface Rules {
  readonly hidden: CompiledRule | undefined;
  readonly conceal: CompiledRule | undefined;
  readonly override: CompiledRule | undefined;
}

/** What was reported of one artifact so far: each stretch of text is one finding. */
interface Taken {
  readonly ranges: (readonly [number, number])[];
  gating: number;
}

/** Lesser findings are looked for among so many, so that they crowd out none that gates; the scan lists fewer anyway. */
const MOST_LESSER = 3 * FINDINGS_PER_RULE;

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
      const taken: Taken = { ranges: [], gating: 0 };
      for (const segment of visit.segments.texts)
        if (segment.role === 'model-text') judgeText(visit, segment, rules, taken);
    },
  };
};

function judgeText(visit: Visit, segment: TextSegment, rules: Rules, taken: Taken): void {
  const text = segment.bytes.toString('utf8');
  const toSource = sourceMapper(segment, text);
  const report = (
    rule: CompiledRule | undefined,
    start: number,
    end: number,
    more: { message?: string; tier?: Tier },
  ) => {
    const range = toSource(start, end);
    const isGating = (more.tier ?? 'gate') === 'gate';
    const isFull = !isGating && taken.ranges.length - taken.gating > MOST_LESSER;
    if (!rule?.appliesTo(visit.artifact) || isFull || overlaps(taken, range)) return;
    taken.ranges.push(range);
    if (isGating) taken.gating++;
    visit.report({ rule, range, place: segment.place, ...more });
  };

  const { places, fences } = hiddenPlaces(text);
  const inside = (ranges: readonly Range[], at: number) => rangeAround(ranges, at) !== undefined;
  for (const place of places) {
    if (taken.gating > GATE_FINDINGS_PER_RULE) break;
    const harm = harmIn(text, place, inside(fences, place.start));
    if (harm)
      report(rules.hidden, ...harm.range, {
        message: hiddenMessage(place),
        ...(harm.tier === 'review' && { tier: 'review' }),
      });
  }
  const invisible = joined(places.filter(({ isInvisible }) => isInvisible).map(({ start, end }) => [start, end]));

  let last = -1;
  for (const match of CONCEALS.flatMap((pattern) => [...text.matchAll(pattern)]).toSorted(
    (a, b) => a.index - b.index,
  )) {
    if (taken.gating > GATE_FINDINGS_PER_RULE) break;
    // A quotation ends where its mark stands, however far the expression went on.
    const words = /^[^"`\u201d\n]*/.exec(match[0])?.[0] ?? '';
    const [start, end] = [match.index, match.index + words.length];
    if (inside(fences, start) || isQuotedMention(text, start, end)) continue;
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
    if (taken.gating > GATE_FINDINGS_PER_RULE) break;
    if (isMention(text, start, end)) continue;
    const tier = inside(invisible, start) ? 'gate' : inside(fences, start) ? 'context' : 'review';
    report(rules.override, start, end, { tier });
  }
}

function overlaps({ ranges }: Taken, [start, end]: Range): boolean {
  return ranges.some(([from, to]) => start < to && end > from);
}

interface Harm {
  readonly tier: 'gate' | 'review';
  readonly range: Range;
}

/** Gate: an order with two signals. Review: one grave signal where nobody looks. */
function harmIn(text: string, place: HiddenPlace, isFenced: boolean): Harm | undefined {
  const { start, end, isInvisible } = place;
  const [before, after] = sentenceAround(text, start, end);
  // In code it is shown, and talked about; quotation marks show only what would be seen without them.
  const isComment = place.kind === 'an HTML comment';
  if (!isComment && isQuoted(before, after, isInvisible ? ['`'] : undefined)) return undefined;
  const isTold = isFenced || isTalkedAbout(text, start, before);
  let grave: Range | undefined;
  for (const range of piecesOf(place)) {
    const signals = signalsOf(text.slice(...range));
    if (isHarmful(signals)) return { tier: isTold ? 'review' : 'gate', range };
    if (isInvisible && !isFenced && (signals.conceals || signals.executes)) grave ??= range;
  }
  return grave && { tier: 'review', range: grave };
}

function hiddenMessage({ kind }: HiddenPlace): string {
  return `In {place}, ${kind} gives the model orders that a reader does not see.`;
}

/** Poisoned tool definitions in source: a hidden place in a docstring or a description, with two signals. */
function descriptionsInCode(visit: Visit, { hidden }: Rules): void {
  const { artifact, report } = visit;
  if (!hidden?.appliesTo(artifact)) return;
  const text = artifact.text();
  for (const place of hiddenPlacesInCode(text)) {
    if (![...piecesOf(place)].some((range) => isHarmful(signalsOf(text.slice(...range))))) continue;
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
  const { byteOf } = createOffsets(text, segment.bytes.length);
  return (start, end) => segment.toSource(byteOf(start), byteOf(end));
}
