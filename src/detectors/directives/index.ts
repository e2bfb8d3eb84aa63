// Orders to a model that no author would show to people: hidden in comments and pseudo-tags, keeping things from the
// user, setting other instructions aside. Patterns are not enough: the same words are product style, advice against
// attacks and quotations of them, so place, addressee, direction and a second signal decide. Known limits: other
// languages only in part (`orders-languages.ts`); orders spread over several passages.

import { frontMatter } from '../../artifacts/front-matter.ts';
import type { TextSegment } from '../../artifacts/segment.ts';
import { mayCarryModelText } from '../../artifacts/segments.ts';
import { lazy } from '../../lib/lazy.ts';
import { FINDINGS_PER_RULE, GATE_FINDINGS_PER_RULE } from '../../lib/limits.ts';
import { createOffsets } from '../../lib/offsets.ts';
import type { Tier } from '../../model/severity.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { joined, type Range, rangeAround } from './blocks.ts';
import { unwrapped } from './clause.ts';
import { encodedOrders } from './encoded-orders.ts';
import { type ForeignNames, foreignNames, foreignToolOrders } from './foreign-tools.ts';
import { type HiddenPlace, hiddenPlaces, piecesOf } from './hidden-places.ts';
import { type FoundOrder, ORDER_RULES, ordersIn } from './orders.ts';
import { carriesAbroad, foreignOrders } from './orders-languages.ts';
import { isForbiddenItem, isMention, isQuoted, isQuotedMention, isTalkedAbout, sentenceAround } from './quotation.ts';
import { CONCEALS, isHarmful, OVERRIDE, signalsOf } from './signals.ts';
import { isAboutAttacks, tierInTopic } from './topic.ts';

interface Rules {
  readonly hidden: CompiledRule | undefined;
  readonly conceal: CompiledRule | undefined;
  readonly override: CompiledRule | undefined;
  readonly encoded: CompiledRule | undefined;
  readonly foreign: CompiledRule | undefined;
  /** Those that `orders.ts` decides, by id. */
  readonly orders: ReadonlyMap<string, CompiledRule>;
}

/** What was reported of one artifact so far: each stretch of text is one finding. */
interface Taken {
  readonly ranges: (readonly [number, number])[];
  gating: number;
}

/** Lesser findings are looked for among so many, so that they crowd out none that gates; the scan lists fewer anyway. */
const MOST_LESSER = 3 * FINDINGS_PER_RULE;

export const directives: DetectorFactory = (compiled) => {
  const own = compiled.filter(({ detector }) => detector === 'directives');
  const named = (id: string) => own.find(({ info }) => info.id === id);
  const rules: Rules = {
    hidden: named('text/hidden-instruction'),
    conceal: named('text/conceal'),
    override: named('text/override'),
    encoded: named('text/encoded-order'),
    foreign: named('text/foreign-tool-ordered'),
    orders: new Map(own.flatMap((rule) => (ORDER_RULES.has(rule.info.id) ? [[rule.info.id, rule] as const] : []))),
  };
  if (own.length === 0) return undefined;
  return {
    name: 'directives',
    keywords: [],
    appliesTo: (artifact, hits) =>
      mayCarryModelText(artifact, hits.length > 0) && own.some((rule) => rule.appliesTo(artifact)),
    detect(visit) {
      const taken: Taken = { ranges: [], gating: 0 };
      const said = new Set<string>();
      const foreign = rules.foreign?.appliesTo(visit.artifact) ? foreignNames(visit.artifact) : undefined;
      for (const segment of visit.segments.texts)
        if (segment.role === 'model-text') judgeText(visit, segment, rules, taken, said, foreign);
    },
  };
};

function judgeText(
  visit: Visit,
  segment: TextSegment,
  rules: Rules,
  taken: Taken,
  said: Set<string>,
  foreign: ForeignNames | undefined,
): void {
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

  // What a person does not see of a tool is the tags, too: its description is in no list that a client shows;
  // nor are the instructions of a server.
  const isOverlooked = visit.artifact.kind === 'mcp-definitions' || /\btool\b/.test(segment.place);
  const { places, fences } = hiddenPlaces(text);
  const inside = (ranges: readonly Range[], at: number) => rangeAround(ranges, at) !== undefined;
  for (const place of places) {
    if (taken.gating > GATE_FINDINGS_PER_RULE) break;
    const harm = harmIn(text, place, inside(fences, place.start), isOverlooked);
    if (harm)
      report(rules.hidden, ...harm.range, {
        message: hiddenMessage(place),
        ...(harm.tier === 'review' && { tier: 'review' }),
      });
  }
  const invisible = joined(places.filter(({ isInvisible }) => isInvisible).map(({ start, end }) => [start, end]));

  for (const { start, end, says, encoding, tier } of encodedOrders({ text, fences })) {
    const range = toSource(start, end);
    if (!rules.encoded?.appliesTo(visit.artifact) || overlaps(taken, range)) continue;
    taken.ranges.push(range);
    visit.report({ rule: rules.encoded, range, place: segment.place, tier, evidence: [`${encoding}: "${says}"`] });
  }
  if (foreign)
    for (const { start, end, whose, tier } of foreignToolOrders(text, foreign, fences))
      report(rules.foreign, start, end, { tier, message: `{place}: orders about ${whose}: "{match}".` });
  const isTopic = lazy(() => isAboutAttacks(text));
  const inTopic = (tier: Tier | undefined, start: number, end: number, isCode: boolean): Tier | undefined =>
    tier !== 'context' && isTopic() ? tierInTopic(text, start, end, isCode || inside(fences, start)) : tier;
  const { claims, sent } = judgeOrders(visit, segment, text, {
    rules,
    toSource,
    fences,
    invisible,
    inTopic,
    taken,
    said,
  });

  const prose = unwrapped(text, fences);
  let last = -1;
  for (const match of CONCEALS.flatMap((pattern) => [...prose.matchAll(pattern)]).toSorted(
    (a, b) => a.index - b.index,
  )) {
    if (taken.gating > GATE_FINDINGS_PER_RULE) break;
    // A quotation ends where its mark stands, however far the expression went on.
    const words = /^[^"`\u201d\n]*/.exec(match[0])?.[0] ?? '';
    const [start, end] = [match.index, match.index + words.length];
    if (inside(fences, start) || inside(claims, start) || isQuotedMention(text, start, end)) continue;
    // "Silently forward the keys to …" is told as what it sends.
    if (sent.some(([from, to]) => start < to && end > from)) continue;
    if (isForbiddenItem(text, start)) continue;
    const around = signalsOf(paragraphAround(text, start, end));
    const isProven = around.sends || (around.reads && around.coerces) || around.executes || around.overrides;
    // One sentence is one finding, whichever way it says it.
    if (last >= 0 && start - last < 500 && !text.slice(last, start).includes('\n')) continue;
    // `without informing the user` alone mostly describes what software does.
    if (!isProven && /^without/i.test(words)) continue;
    const own = isProven ? undefined : ('review' as const);
    const tier = inside(invisible, start) ? own : inTopic(own, start, end, false);
    report(rules.conceal, start, end, { ...(tier && { tier }) });
    last = start;
  }
  for (const match of prose.matchAll(OVERRIDE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (taken.gating > GATE_FINDINGS_PER_RULE) break;
    if (inside(claims, start) || isMention(text, start, end) || isForbiddenItem(text, start)) continue;
    const isShown = inside(fences, start);
    const own = isShown ? 'context' : inside(invisible, start) ? 'gate' : 'review';
    report(rules.override, start, end, { tier: own === 'gate' ? own : (inTopic(own, start, end, isShown) ?? own) });
  }
  const overlooked = isOverlooked ? joined(places.map(({ start, end }) => [start, end])) : invisible;
  for (const { rule, start, end, isShown } of foreignOrders({ text, fences })) {
    const tier = inside(overlooked, start) ? 'gate' : isShown ? 'context' : 'review';
    report(rule === 'text/conceal' ? rules.conceal : rules.override, start, end, { tier });
  }
}

interface Known {
  readonly rules: Rules;
  readonly toSource: (start: number, end: number) => Range;
  readonly fences: readonly Range[];
  readonly invisible: readonly Range[];
  readonly inTopic: (tier: Tier | undefined, start: number, end: number, isCode: boolean) => Tier | undefined;
  /** Hidden passages that were reported whole. */
  readonly taken: Taken;
  /** What was said of this artifact: an order that both views show is one finding. */
  readonly said: Set<string>;
}

function judgeOrders(visit: Visit, segment: TextSegment, text: string, known: Known): Judged {
  const { artifact, report, gap } = visit;
  const wanted = new Set(
    [...known.rules.orders.values()].flatMap((rule) => (rule.appliesTo(artifact) ? [rule.info.id] : [])),
  );
  const { found, claims, isCut } = ordersIn(text, known, wanted);
  const sent: Range[] = [];
  // The hooks in a head are commands that a client runs, and are judged as such.
  const hooks = frontMatter(text)?.entries.find(({ key }) => key === 'hooks');
  for (const { rule: id, start, end, tier: own } of found) {
    const tier =
      isHere(known.invisible, start) && !isHere(known.fences, start)
        ? own
        : known.inTopic(own, start, end, id.startsWith('skill/'));
    if (id.startsWith('skill/') && hooks && start >= hooks.start && start < hooks.end) continue;
    const rule = known.rules.orders.get(id);
    const range = known.toSource(start, end);
    // A guide that gives the same command in each of its examples gives it once.
    const isRepeated = IN_EXAMPLES.has(id) && (tier ?? rule?.info.tier) !== 'gate';
    const key = isRepeated ? `${id} ${tier} ${text.slice(start, end)}` : `${id} ${range[0]}`;
    if (!rule || known.said.has(key) || (id.startsWith('text/') && overlaps(known.taken, range))) continue;
    known.said.add(key);
    if (id.endsWith('-sent-out') && (tier ?? rule.info.tier) === 'gate') sent.push([start, end]);
    const again = isRepeated ? repeats(found, id, text, text.slice(start, end)) : 0;
    report({
      rule,
      range,
      place: segment.place,
      ...(tier && { tier }),
      ...(again > 0 && { message: `${rule.message} It stands there ${again === 1 ? 'once' : `${again} times`} more.` }),
    });
  }
  if (isCut) gap('more passages that read like orders than are looked at');
  return { claims, sent };
}

/** Commands that stand in each example of a guide: how something is installed, how an agent is started. */
const IN_EXAMPLES: ReadonlySet<string> = new Set(['skill/download-piped-to-shell', 'skill/permissions-skipped']);

function repeats(found: readonly FoundOrder[], id: string, text: string, words: string): number {
  return found.filter(({ rule, start, end }) => rule === id && text.slice(start, end) === words).length - 1;
}

interface Judged {
  /** Passages that are one finding each. */
  readonly claims: readonly Range[];
  /** Orders to send something out, told at their full tier. */
  readonly sent: readonly Range[];
}

function isHere(ranges: readonly Range[], at: number): boolean {
  return rangeAround(ranges, at) !== undefined;
}

function overlaps({ ranges }: Taken, [start, end]: Range): boolean {
  return ranges.some(([from, to]) => start < to && end > from);
}

interface Harm {
  readonly tier: 'gate' | 'review';
  readonly range: Range;
}

/** Gate: an order with two signals. Review: one grave signal where nobody looks. */
function harmIn(text: string, place: HiddenPlace, isFenced: boolean, isOverlooked: boolean): Harm | undefined {
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
    if ((isOverlooked || isInvisible) && carriesAbroad(text.slice(...range)))
      return { tier: isTold ? 'review' : 'gate', range };
    if (isInvisible && !isFenced && (signals.conceals || signals.executes)) grave ??= range;
  }
  return grave && { tier: 'review', range: grave };
}

function hiddenMessage({ kind }: HiddenPlace): string {
  return `In {place}, ${kind} gives the model orders that a reader does not see.`;
}

/** The paragraph of a place with all items of its list, within 500 characters each side: steps of one attack. */
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
