// Goes through a text once, word by word, and where a word begins an order that is looked for, reads the clause around
// it. What is forbidden, quoted or told of others is no finding; what is shown or spoken about is context.

import type { Tier } from '../../model/severity.ts';
import { joined, type Range, rangeAround } from './blocks.ts';
import { type Prose, paragraphAround, readingAt, unwrapped } from './clause.ts';
import { COMMANDS } from './commands.ts';
import { marksIn } from './markup.ts';
import type { Candidate, Order } from './order.ts';
import { LASTING } from './orders-lasting.ts';
import { LEAKING } from './orders-leaking.ts';
import { STEERING } from './orders-steering.ts';
import { type Signals, signalsOf } from './signals.ts';

export interface FoundOrder {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Its own, where that is lower than the rule's. */
  readonly tier: Tier | undefined;
}

export interface FoundOrders {
  readonly found: readonly FoundOrder[];
  /** Passages that are one finding each. */
  readonly claims: readonly Range[];
  /** Whether there were more places than are read. */
  readonly isCut: boolean;
}

/** Places of one text that are read clause by clause: far more than any honest text has. */
const MOST_PLACES = 4000;
/** Words of one text at which an order is tried: megabytes of prose have fewer. */
const MOST_TRIES = 250_000;
const WORD = /[a-z0-9]{2,24}/gi;

const ORDERS: readonly Order[] = [...LEAKING, ...STEERING, ...LASTING, ...COMMANDS];
/** Those that are about a whole passage: what else is said in it belongs to them. */
const WHOLE_PASSAGE: ReadonlySet<string> = new Set(['text/delayed-trigger', 'text/memory-poisoned', 'text/fake-turn']);
const PASSAGE_UNITS = 500;
/** What it waits for says nothing without what comes then, what it reads nothing without where that goes. */
const TOLD_WHOLE: ReadonlySet<string> = new Set([
  'text/delayed-trigger',
  'text/secret-sent-out',
  'text/conversation-sent-out',
]);
const SENTENCE_UNITS = 240;

/** Rules that this room decides. */
export const ORDER_RULES: ReadonlySet<string> = new Set([
  ...ORDERS.map(({ rule }) => rule),
  'text/chat-template-token',
  'text/fake-turn',
  'text/harness-tag',
  'text/image-carries-data',
]);

const byWord = new Map<string, Order[]>();
for (const each of ORDERS) for (const word of each.begins) byWord.set(word, [...(byWord.get(word) ?? []), each]);

export interface Places {
  readonly fences: readonly Range[];
  /** Where nobody looks. */
  readonly invisible: readonly Range[];
}

export function ordersIn(original: string, { fences, invisible }: Places, wanted: ReadonlySet<string>): FoundOrders {
  const prose: Prose = { text: unwrapped(original, fences), fences };
  const found: FoundOrder[] = [];
  const taken = new Map<string, number>();
  let places = 0;
  let tries = 0;
  for (const { index: start, 0: word } of prose.text.matchAll(WORD)) {
    for (const each of byWord.get(word.toLowerCase()) ?? []) {
      if (!wanted.has(each.rule) || start < (taken.get(each.rule) ?? 0)) continue;
      if (++tries > MOST_TRIES) return { found, claims: [], isCut: true };
      each.says.lastIndex = start;
      const words = each.says.exec(prose.text)?.[0];
      if (words === undefined) continue;
      if (++places > MOST_PLACES) return { found, claims: [], isCut: true };
      const end = start + words.length;
      const tier = tierOf(each, candidate(prose.text, words, start, end), prose, invisible);
      if (tier === 'none') continue;
      taken.set(each.rule, end);
      found.push({ rule: each.rule, start, end: TOLD_WHOLE.has(each.rule) ? sentenceEnd(prose.text, end) : end, tier });
    }
  }
  for (const mark of marksIn({ text: original, fences })) if (wanted.has(mark.rule)) found.push(mark);
  const claims = joined(
    found.flatMap(({ rule, start, end, tier }) =>
      WHOLE_PASSAGE.has(rule) && tier !== 'context' ? [passageFrom(prose.text, start, end)] : [],
    ),
  );
  const posts = new Set(found.flatMap(({ rule, start }) => (rule === 'skill/secrets-posted' ? [start] : [])));
  const secrets = found.filter(({ rule, tier }) => rule === 'text/secret-sent-out' && tier !== 'context');
  const kept = found.filter(
    ({ rule, start }) =>
      // The conversation and the secrets in it, in one order.
      !(rule === 'text/conversation-sent-out' && secrets.some((each) => each.start <= start && start < each.end)) &&
      (!rule.startsWith('text/') || WHOLE_PASSAGE.has(rule) || !rangeAround(claims, start)) &&
      // Reading what the same command sends away is a part of that.
      !(rule === 'skill/credential-store-read' && posts.has(start)),
  );
  return { found: kept.toSorted((a, b) => a.start - b.start), claims, isCut: false };
}

function tierOf(
  { manner, judge, hidden, tier }: Order,
  found: Candidate,
  prose: Prose,
  invisible: readonly Range[],
): Tier | undefined | 'none' {
  const reading = readingAt(prose, found.start, found.end, manner);
  if (reading === 'mention') return 'none';
  if (hidden && reading !== 'shown' && rangeAround(invisible, found.start)) return hidden;
  const own = judge ? (judge(found) ?? 'none') : tier;
  if (own === 'none') return 'none';
  return reading === 'order' ? own : 'context';
}

function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from, from + SENTENCE_UNITS);
  const stop = /[.!?](?=\s|$)|\n\r?\n/.exec(rest);
  return from + (stop ? stop.index : rest.trimEnd().length);
}

/** From a place on to the end of its paragraph, or of the one after an opening line. */
function passageFrom(text: string, start: number, end: number): Range {
  const rest = text.slice(end, end + PASSAGE_UNITS);
  const stop = rest.slice(2).search(/\n\r?\n|\n#/);
  return [start, end + (stop < 0 ? rest.length : stop + 2)];
}

function candidate(text: string, words: string, start: number, end: number): Candidate {
  let paragraph: string | undefined;
  let signals: Signals | undefined;
  const made: Candidate = {
    words,
    start,
    end,
    text,
    paragraph: () => {
      paragraph ??= paragraphAround(text, start, end);
      return paragraph;
    },
    signals: () => {
      signals ??= signalsOf(made.paragraph());
      return signals;
    },
    ahead: (length) => {
      const rest = text.slice(start, start + length);
      const stop = rest.search(/\n\r?\n|\n#/);
      return stop < 0 ? rest : rest.slice(0, stop);
    },
  };
  return made;
}
