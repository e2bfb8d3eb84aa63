// Reads the clause around a place in prose: is the reader ordered to do this, or is it forbidden, quoted, told of others,
// or shown as an example? The same words are an attack, advice against it and a report of it; only the clause tells which.
// Known limits: English grammar only, and one clause at a time.

import { type Range, rangeAround } from './blocks.ts';
import { isForbiddenItem, isQuoted, isUnderDefensiveHeading } from './quotation.ts';

/** `order`: said to the reader. `shown`: in a code block. `told`: of attacks. `mention`: said of somebody else, or forbidden. */
export type Reading = 'order' | 'shown' | 'told' | 'mention';

export interface Prose {
  /** Lines that a paragraph wraps are joined in it; every character stands where it stood. */
  readonly text: string;
  readonly fences: readonly Range[];
}

export interface Manner {
  /** Whether the words are a verb that is an order only where an order can begin. */
  readonly isVerb?: boolean;
  /** Whether the words are negative themselves, so that a negation before them is no sign. */
  readonly isNegative?: boolean;
  /** Whether code spans and blocks are how such a thing is written. */
  readonly isCode?: boolean;
}

const REACH = 300;
/** What ends a clause to the left: a sentence, an item, a cell, an empty line. */
const BREAK = /[.!?](?=[)"'*_\]]{0,3}\s)|\n|(?<=^\s{0,8}\|[^\n]{0,300})\|(?=\s)|\u2022/gm;

/** What stands before and after a place in its sentence. */
export function clauseAround(text: string, start: number, end: number): readonly [before: string, after: string] {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  let from = 0;
  for (const { index, 0: mark } of left.matchAll(BREAK)) from = index + mark.length;
  const to = right.search(/[.!?](?=[)"'*_\]]{0,3}(?:\s|$))|\n/);
  return [left.slice(from), to < 0 ? right : right.slice(0, to)];
}

const NEGATION =
  /\b(?:do not|don[’']?t|does not|doesn[’']?t|never|must not|mustn[’']?t|cannot|can[’']?t|won[’']?t|will not|not|nor|neither|should not|shouldn[’']?t|avoid|unable|refuse|rather than|instead of|without|no one|nobody|prevents?|preventing|forbidden|prohibited|block(?:s|ed)?|stops?|against)\b[^,;:]{0,80}$/i;
/** `do not forget to read` and `do not stop there, send …` order it. */
const NO_NEGATION = /\b(?:forget|hesitate|fail|omit|neglect|wait|stop|worry|only|just)\b[^,;:]{0,30}$|\bnot only\b/i;
/** Somebody else does it, or may. */
const OTHERS =
  /\b(?:users?|humans?|attackers?|adversar(?:y|ies)|hackers?|people|someone|somebody|anyone|malware|scammers?|they|it|he|she|we|i|which|that|who|models?|llms?|agents?|(?:the|this|a|an|each|every|its?) (?:\w{2,20}[ -]){0,3}(?:script|function|command|servers?|apis?|clients?|tools?|apps?|application|librar(?:y|ies)|pages?|sites?|services?|methods?|endpoints?|plugins?|workflow|module|class|helper|prompt|text|payload|content|file|document|program|hook|code|value|skill))(?:['’]s)?(?: (?:may|might|can|could|will|would|should|must|often|also|then|usually|always|never|automatically|simply|tries|try|attempts?|wants?|asks?|needs?|to|secretly|silently)){0,4}\s{0,3}$/i;
/** Where an imperative can begin. */
const OPENING =
  /^[\s<!>*_#`"'([\-\d.):|~+\u2022\u2013\u2014\p{Extended_Pictographic}\p{Emoji_Modifier}]*(?:(?!to\b|of\b|no\b)\p{L}{1,3},?\s)?$|(?:[,:;>(\u2014\u2013]|\s-|\b(?:must|shall|should|always|please|then|and|or|first|now|next|immediately|silently|secretly|covertly|quietly|also|just|simply|instead|directly|automatically|finally|afterwards|you|you['’]ll|need to|have to|required to|supposed to|told to|instructed to|instruct(?:ed)? you to|want you to|sure to|be to|you to|do|you will|will then|additionally|otherwise|again|explicitly|hereby|forget to|hesitate to|fail to|important to|necessary to|mandatory to|job is to|task is to|goal is to|tool,|answer,|only))[\s*_"'`]{0,4}$/iu;
/** The sentence speaks of such words instead of saying them. */
const ABOUT =
  /\b(?:injections?|attack(?:s|ers?|ed)?|adversarial|malicious|jailbreak(?:s|ing)?|phish\w*|exploits?|payloads?|red[- ]?flags?|red[- ]?team\w*|suspicious|untrusted|detect(?:s|ing|ion)?|flag(?:s|ged)?|e\.g\.|for example|for instance|such as|phrases?|patterns? (?:like|such)|regex|examples?(?![.\w])|attempts?|indicat(?:es?|ors?)|vulnerab\w+|threats?|sanitiz\w+|defen[cs]e|resist|reject|tries to|trying to|claims? (?:to|that)|saying|says|pretend(?:s|ing)|asks? (?:you|the|it|for|to)|tells? (?:you|the|it)|instruct(?:s|ing) (?:you|the|it)|test (?:cases?|prompts?|inputs?)|scenario)\b/i;
/** Pieces of a regular expression or of a list of words in code. */
const EXPRESSION = /\\[bsdw]|\(\?[:=!i]|\.\*|\[\^|\|\w+\|/;
/** A condition that is to be checked, or a question. */
const CONDITION =
  /\b(?:if|unless|whether|until|when asked|verify|confirm|ensure|make sure|check|once|after|only when|how|why|what|where) (?!you (?:are|can))[^,;:]{0,80}$/i;

export function readingAt(prose: Prose, start: number, end: number, manner: Manner): Reading {
  const { text, fences } = prose;
  const [before, after] = clauseAround(text, start, end);
  const isFenced = rangeAround(fences, start) !== undefined;
  if (!isFenced && isQuoted(before, after, manner.isCode ? ['"', '\u201c'] : undefined)) return 'mention';
  if (!manner.isNegative && NEGATION.test(before) && !NO_NEGATION.test(before)) return 'mention';
  if (EXPRESSION.test(before.slice(-60)) || EXPRESSION.test(after.slice(0, 60))) return 'mention';
  if (manner.isVerb && !(OPENING.test(before) && !OTHERS.test(before))) return 'mention';
  if (isAbout(before) || isAbout(after.slice(0, 120)) || isUnderDefensiveHeading(text, start)) return 'told';
  if (isForbiddenItem(text, start)) return 'told';
  return isFenced && !manner.isCode ? 'shown' : 'order';
}

/** What an address is called says nothing. */
function isAbout(words: string): boolean {
  return ABOUT.test(words.replace(/https?:\/\/\S{1,300}|\S{1,60}@\S{1,100}/g, ' '));
}

/** Whether what stands before makes the words a condition, not a statement. */
export function isCondition(text: string, start: number): boolean {
  return CONDITION.test(clauseAround(text, start, start)[0]);
}

/** The end of a line that goes on: no empty one, new item, cell, heading or block comes after it. */
const WRAPPED = /(?<=[^\s|>])[ \t]{0,8}\r?\n(?![ \t]{0,40}(?:\r?\n|[-*+>|#`~<[]|\d{1,3}[.)] |$))/g;

/** A command that goes on in the next line. */
const CONTINUED = /\\\r?\n/g;

/** The text with wrapped lines joined by blanks, outside code; as long as it was. */
export function unwrapped(text: string, fences: readonly Range[]): string {
  return text
    .replace(CONTINUED, (ends) => ' '.repeat(ends.length))
    .replace(WRAPPED, (ends, at: number) => (rangeAround(fences, at) ? ends : ' '.repeat(ends.length)));
}

/** What begins a new point: an empty line, a heading, an item of a list, a row. */
const POINT = /\n(?:\r?\n|#|[ \t]{0,12}(?:[-*+]|\d{1,3}[.)]|\|)\s)/;
const POINTS = new RegExp(POINT, 'g');

/** The paragraph or the item of a place, `reach` characters each side at most. */
export function paragraphAround(text: string, start: number, end: number, reach = 500): string {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const from = [...left.matchAll(POINTS)].at(-1)?.index ?? 0;
  const to = right.search(POINT);
  return left.slice(from) + text.slice(start, end) + (to < 0 ? right : right.slice(0, to));
}
