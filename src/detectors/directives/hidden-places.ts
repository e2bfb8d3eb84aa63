// Stretches of a text that a model reads and a person does not: comments, alternative texts, undisplayed elements, and
// the pseudo-tags that poisoned tool descriptions use to speak to the model over the person's head.

import { frontMatter } from '../../artifacts/front-matter.ts';
import { firstOf } from '../../lib/search.ts';
import { blocksOf, type Range, rangeAround } from './blocks.ts';

export interface HiddenPlace {
  readonly start: number;
  readonly end: number;
  /** `an HTML comment`. */
  readonly kind: string;
  /** Whether a person never sees it; a pseudo-tag is only overlooked. */
  readonly isInvisible: boolean;
}

/** Longest element that is looked at. */
const ELEMENT_UNITS = 4000;
/** A comment is judged in pieces, so that nothing in a long one is far from the rest of it; they overlap. */
const PIECE_UNITS = 6000;
const PIECE_STEP = 5000;
/** `[any label]: # "text"`: what defines a reference is not displayed. */
const REFERENCE =
  /^[ \t>]{0,8}\[[^[\]\n]{1,200}\]:[ \t]{0,8}\n?[ \t]{0,8}(?:<[^<>\n]{0,500}>|[^\s<]\S{0,500})[ \t]{0,8}\n?[ \t]{0,8}["'(](?:[^\n]|\n(?![ \t]*(?:\n|\[|$))){0,2000}/gm;
const ALT_TEXT = /!\[([^[\]\n]{20,2000})\]\(/g;
const LINK_TITLE = /\]\([^()\s]{1,500}\s{1,4}(?:"[^"\n]{20,2000}"|'[^'\n]{20,2000}')\)/g;
const ATTRIBUTE =
  /\s(?:title|alt|aria-[a-z]{2,20}|data-[\w-]{1,30}|content|placeholder|value|summary|label|srcdoc)\s{0,3}=\s{0,3}(?:"[^"\n]{20,2000}"|'[^'\n]{20,2000}')/gi;
const OPENING_TAG = /<([\p{L}\d_][\p{L}\d_-]{0,40})([^<>]{0,400})>/gu;
const UNDISPLAYED =
  /\shidden(?=[\s=/]|$)|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse)|font-size\s{0,3}:\s{0,3}(?:0|1px)|opacity\s{0,3}:\s{0,3}0(?:\.0\d?)?(?![.\d])|(?<![\w-])color\s{0,3}:\s{0,3}(?:#f{3,8}\b|white\b|transparent\b|rgba?\(255,\s?255,\s?255)|(?:left|top|text-indent|margin-left)\s{0,3}:\s{0,3}-\d{3,6}|(?:max-)?(?:height|width)\s{0,3}:\s{0,3}0(?![.\d])|clip(?:-path)?\s{0,3}:\s{0,3}(?:rect\(0|inset\((?:50|100)%)/i;
/** Elements whose content no page shows. */
const UNSHOWN = /^(?:template|noscript|script|style|iframe|object|noframes|datalist)$/i;
/** What stands between these marks is left out when the text is shown. */
const DELIMITED: readonly (readonly [open: string, close: string, kind: string])[] = [
  ['<![CDATA[', ']]>', 'a CDATA section'],
  ['<?', '?>', 'a processing instruction'],
  ['{/*', '*/}', 'an MDX comment'],
  ['{#', '#}', 'a template comment'],
  ['{% comment %}', '{% endcomment %}', 'a template comment'],
];
const PSEUDO_TAG =
  /^(?:important|system|system[-_]?(?:prompt|message|instructions?|override|note)|hidden|secret|admin|instructions?|critical|assistant[-_]?instructions?|internal|confidential|priority|urgent|note[-_]?to[-_]?(?:ai|llm|model|assistant)|ai[-_]?(?:instructions?|only)|llm|developer|override|sidenote|mandatory|required|protocol|importante|instrucciones|instrucciones-del-sistema|sistema|oculto|secreto|obligatorio|wichtig|anweisung(?:en)?|versteckt|geheim|instru[çc][õo]es|caché|consignes?|중요|필수|숨김|비밀|시스템|지시|지침|重要|必须|隐藏|隱藏|系统|系統|指令|指示|秘密|важно|скрыто|система|инструкци[яи])$/iu;
/** A tag of several words, as nobody writes one of HTML. */
const SEVERAL_WORDS = /^(?: [\p{L}\d_-]{1,30}){1,6}$/u;
const SPEAKS =
  /\b(?:important|mandatory|required?|system|hidden|secret|critical|instructions?|protocol|policy|directive|override|requirements?|compliance|internal|assistant|agent|model|llm)\b/i;

export interface HiddenPlaces {
  /** In the order of their beginnings. */
  readonly places: readonly HiddenPlace[];
  /** Fenced code blocks. */
  readonly fences: readonly Range[];
}

/** Of Markdown. Time is linear in the text, whatever it holds. */
export function hiddenPlaces(text: string): HiddenPlaces {
  const hides = [...elements(text, [])].filter(({ isInvisible }) => isInvisible);
  const { fences, comments } = blocksOf(
    text,
    hides.map(({ start, end }) => [start, end]),
  );
  const found: HiddenPlace[] = [...comments.map(comment), ...elements(text, fences)];
  const add = (pattern: RegExp, kind: string) => {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, kind, isInvisible: true });
  };
  if (text.includes(']:')) add(REFERENCE, 'a Markdown comment');
  if (text.includes('![')) add(ALT_TEXT, 'the alternative text of an image');
  if (text.includes('](')) add(LINK_TITLE, 'the title of a link');
  if (text.includes('<')) add(ATTRIBUTE, 'an attribute of an element');
  for (const [open, close, kind] of DELIMITED)
    for (const [start, end] of delimited(text, open, close)) found.push({ start, end, kind, isInvisible: true });
  found.push(...headComments(text));
  return { places: found.toSorted((a, b) => a.start - b.start), fences };
}

/** What is judged at once: all of it, unless it is long. */
export function* piecesOf({ start, end }: HiddenPlace): Generator<Range> {
  for (let at = start; ; at += PIECE_STEP) {
    yield [at, Math.min(at + PIECE_UNITS, end)];
    if (at + PIECE_UNITS >= end) return;
  }
}

/** The least stretches between two marks; where none closes any more, nothing is searched again. */
function* delimited(text: string, open: string, close: string): Generator<Range> {
  for (let start = text.indexOf(open); start >= 0; ) {
    const stop = text.indexOf(close, start + open.length);
    if (stop < 0) return;
    yield [start, stop + close.length];
    start = text.indexOf(open, stop + close.length);
  }
}

/** Comments in the YAML head, which no client shows. */
function* headComments(text: string): Generator<HiddenPlace> {
  const head = frontMatter(text);
  if (!head) return;
  for (const { index, 0: line } of text.slice(0, head.body).matchAll(/^[ \t]{0,20}#[^\n]{20,2000}/gm))
    yield { start: index, end: index + line.length, kind: 'a comment in the head of the file', isInvisible: true };
}

function comment([start, end]: Range): HiddenPlace {
  return { start, end, kind: 'an HTML comment', isInvisible: true };
}

/** An element that begins in a fence ends there. */
function* elements(text: string, fences: readonly Range[]): Generator<HiddenPlace> {
  let at = 0;
  let closings: ReadonlyMap<string, readonly number[]> | undefined;
  for (const match of text.matchAll(OPENING_TAG)) {
    const [opening, name = '', attributes = ''] = match;
    const isInvisible = UNDISPLAYED.test(attributes) || UNSHOWN.test(name);
    const isSpoken =
      attributes.trim() === ''
        ? PSEUDO_TAG.test(name)
        : SEVERAL_WORDS.test(attributes) && SPEAKS.test(`${name}${attributes}`);
    if (match.index < at || (!isInvisible && !isSpoken)) continue;
    const end = Math.min(match.index + ELEMENT_UNITS, rangeAround(fences, match.index)?.[1] ?? Infinity);
    closings ??= closingTags(text);
    // A tag of several words is closed by all of them.
    const called = (isInvisible ? name : opening.slice(1, -1).trimEnd()).toLowerCase();
    const own = closings.get(called) ?? [];
    const close = own[firstOf(own.length, (index) => (own[index] ?? 0) >= match.index + opening.length)];
    if (close === undefined || close + called.length + 3 > end) continue;
    at = close + called.length + 3;
    const kind = isInvisible ? 'an element that is not displayed' : 'a pseudo-tag';
    yield { start: match.index, end: at, kind, isInvisible };
  }
}

/** Where each name closes, in order. */
function closingTags(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { index, 1: name = '' } of text.matchAll(
    /<\/([\p{L}\d_][\p{L}\d_-]{0,40}(?: [\p{L}\d_-]{1,30}){0,6})>/gu,
  )) {
    const key = name.toLowerCase();
    const own = found.get(key);
    if (own) own.push(index);
    else found.set(key, [index]);
  }
  return found;
}
