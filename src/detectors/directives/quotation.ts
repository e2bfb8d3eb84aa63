// Mention is not instruction: whether the words at a place are quoted, negated, or talked about.

import { lineStart } from './blocks.ts';

const MENTION =
  /\b(?:injections?|attacks?|attackers?|adversar|attempts?|malicious|jailbreaks?|phish|such as|e\.g\.|for example|examples?|like|phrases?|patterns?|payloads?|detect|flag|scan|treat|resist|refuse|reject|untrusted|suspicious|red[- ]?flags?|defen[cs]e|says?|saying|claims?|asks? you|asking|tells? you|telling|tries|try(?:ing)? to|instruct(?:s|ing) you|contains?|containing|embedded|attempting|if (?:a|an|any|the|some) (?:\w+ )?(?:content|text|page|file|document|message|user|website|tool|issue|comment)|tests?)\b/i;
const NEGATION =
  /\b(?:do not|don[’']?t|never|must not|cannot|can[’']?t|won[’']?t|not to|nor|neither|should not|shouldn[’']?t|avoid|no one (?:can|may)|unable to|refuse to|not)\b[^.!?\n]{0,60}$/i;
/** Somebody else's act, not an order: `models may ignore …`, `a way to bypass …`, `which ignores`. */
const THIRD_PERSON =
  /\b(?:may|might|will|would|could|can|who|that|which|models?|llms?|agents?|users?|attempts? to|able to|trying to|not|it)\s{1,3}$/i;
/** `to ignore` is an order only when the reader is the one who has to. */
const PURPOSE = /\bto\s{1,3}$/i;
const DUTY =
  /\b(?:you (?:need|have|must|are|should|want)\b[^.!?]{0,20}|(?:required|necessary|important|instructed|ordered|asked|told|(?:task|job|goal|duty) is) )to\s{1,3}$/i;

/** The sentence around a place, within 300 characters each side. */
export function sentenceAround(text: string, start: number, end: number): readonly [before: string, after: string] {
  const left = text.slice(Math.max(0, start - 300), start);
  const right = text.slice(end, end + 300);
  const breakBefore = Math.max(
    left.lastIndexOf('. '),
    left.lastIndexOf('! '),
    left.lastIndexOf('? '),
    left.lastIndexOf('\n'),
  );
  const breakAfter = right.search(/[.!?](?:\s|$)|\n/);
  return [left.slice(breakBefore + 1), breakAfter < 0 ? right : right.slice(0, breakAfter + 1)];
}

/** `[SYSTEM INJECTION]`: who writes that before an order gives it. */
const LABEL = /^\s{0,20}\[[A-Z][A-Z _-]{2,40}\]/;

/** Whether the words are mentioned: in quotes or code, negated, or inside a sentence about attacks. */
export function isMention(text: string, start: number, end: number): boolean {
  const [sentence, after] = sentenceAround(text, start, end);
  const before = sentence.replace(LABEL, ' ');
  return (
    isQuoted(before, after) ||
    NEGATION.test(before) ||
    THIRD_PERSON.test(before) ||
    (PURPOSE.test(before) && !DUTY.test(before)) ||
    MENTION.test(`${before} ${after}`) ||
    isUnderDefensiveHeading(text, start)
  );
}

/** As `isMention`, for orders that are negative themselves (`do not tell the user`). */
export function isQuotedMention(text: string, start: number, end: number): boolean {
  const [before, after] = sentenceAround(text, start, end);
  const isDoubleNegative =
    /^without/i.test(text.slice(start, end)) && /\b(?:do not|don[’']?t|never|must not|cannot|not|no)\b/i.test(before);
  return isDoubleNegative || isQuoted(before, after) || isTalkedAbout(text, start, before);
}

/** The sentence or the heading above is about attacks. */
export function isTalkedAbout(text: string, start: number, before: string): boolean {
  return (
    /\b(?:injections?|attacks?|malicious|jailbreaks?|red[- ]?flags?|suspicious|such as|e\.g\.|phrases?|patterns?|detect|flag|scan|if (?:a|an|any|the|some))\b/i.test(
      before,
    ) || isUnderDefensiveHeading(text, start)
  );
}

const QUOTES: readonly string[] = ['"', '`', '\u201c'];

/** An odd number of quotation marks before, and one after. */
export function isQuoted(before: string, after: string, marks: readonly string[] = QUOTES): boolean {
  for (const mark of marks) {
    const closing = mark === '\u201c' ? '\u201d' : mark;
    const opened = before.split(mark).length - 1 - (mark === closing ? 0 : before.split(closing).length - 1);
    if (opened % 2 === 1 && after.includes(closing)) return true;
  }
  return marks === QUOTES && /(?:^|[\s([{,:])'[^']{0,80}$/.test(before) && /^[^']{0,120}'/.test(after);
}

/** The nearest heading or list lead-in above says these are attacks or signs of them. */
export function isUnderDefensiveHeading(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - 2500), start);
  const heading =
    [...above.matchAll(/^(?:#{1,6} [^\n]{1,120}|\*\*[^\n*]{1,100}\*\*:?\s*|[^\n]{1,160}:\s*)$/gm)].at(-1)?.[0] ?? '';
  return /\b(?:injections?|attacks?|jailbreaks?|red flags?|threats?|malicious|suspicious|adversarial|security (?:checks?|tests?|review)|detect(?:ion|s|ing)?|anti-?patterns?|vulnerabilit)/i.test(
    heading,
  );
}

const FORBIDS =
  /\b(?:never|do not|don[’']?ts?|must not|may not|shall not|prohibited|prohibitions?|forbidden|not allowed|disallowed|unacceptable|what not to|anti-?patterns?|avoid)\b/i;
/** What is not to be told is not forbidden to be done. */
const ABOUT_TELLING = /\b(?:tell|mention|reveal|inform|show|disclose|share|display|report|say|notify)\b/i;

/** An item of a list whose lead-in, or whose headings, forbid what is in it. */
export function isForbiddenItem(text: string, start: number): boolean {
  const line = lineStart(text, start);
  if (!/^\s*(?:[-*+]|\d{1,3}[.)]|\u274c)\s/.test(text.slice(line, start + 1))) return false;
  const above = text.slice(Math.max(0, line - 2500), line);
  const leads = [...above.matchAll(/^(#{1,6}) [^\n]{1,120}$|^[^\n#]{1,160}:[ \t*_]{0,6}$/gm)];
  let depth = 7;
  for (const { 0: lead, 1: marks } of leads.toReversed()) {
    // Of the headings each that holds the ones before it; of lead-ins the last.
    if (marks === undefined ? depth < 7 : marks.length >= depth) continue;
    if (FORBIDS.test(lead) && !ABOUT_TELLING.test(lead)) return true;
    depth = marks?.length ?? 6.5;
  }
  return false;
}
