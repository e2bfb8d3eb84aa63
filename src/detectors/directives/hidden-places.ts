// Stretches of a text that a model reads and a person does not: comments, alternative texts, undisplayed elements, and
// the pseudo-tags that poisoned tool descriptions use to speak to the model over the person's head.

import { blocksOf, commentsIn, type Range, rangeAround } from './blocks.ts';

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
const LINK_TITLE = /\]\([^()\s]{1,500}\s{1,4}"([^"\n]{20,2000})"\)/g;
const OPENING_TAG = /<(\w[\w-]{0,40})\b([^<>]{0,400})>/g;
const UNDISPLAYED =
  /\shidden(?=[\s=/]|$)|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0|opacity\s{0,3}:\s{0,3}0(?![.\d])/i;
const PSEUDO_TAG =
  /^(?:important|system|system[-_]?(?:prompt|message|instructions?|override|note)|hidden|secret|admin|instructions?|critical|assistant[-_]?instructions?|internal|confidential|priority|urgent|note[-_]?to[-_]?(?:ai|llm|model|assistant)|ai[-_]?(?:instructions?|only)|llm|developer|override|sidenote)$/i;
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
  return { places: found.toSorted((a, b) => a.start - b.start), fences };
}

/** Of a source file, in whose texts Markdown's code is not told from the language's own quotes. */
export function hiddenPlacesInCode(text: string): readonly HiddenPlace[] {
  return [...commentsIn(text).map(comment), ...elements(text, [])].toSorted((a, b) => a.start - b.start);
}

/** What is judged at once: all of it, unless it is long. */
export function* piecesOf({ start, end }: HiddenPlace): Generator<Range> {
  for (let at = start; ; at += PIECE_STEP) {
    yield [at, Math.min(at + PIECE_UNITS, end)];
    if (at + PIECE_UNITS >= end) return;
  }
}

function comment([start, end]: Range): HiddenPlace {
  return { start, end, kind: 'an HTML comment', isInvisible: true };
}

/** An element that begins in a fence ends there. */
function* elements(text: string, fences: readonly Range[]): Generator<HiddenPlace> {
  let at = 0;
  for (const match of text.matchAll(OPENING_TAG)) {
    const [opening, name = '', attributes = ''] = match;
    const isInvisible = UNDISPLAYED.test(attributes);
    if (match.index < at || (!isInvisible && (attributes.trim() !== '' || !PSEUDO_TAG.test(name)))) continue;
    const end = Math.min(match.index + ELEMENT_UNITS, rangeAround(fences, match.index)?.[1] ?? Infinity);
    const inside = text.slice(match.index + opening.length, end);
    const close = inside.toLowerCase().indexOf(`</${name.toLowerCase()}>`);
    if (close < 0) continue;
    at = match.index + opening.length + close + name.length + 3;
    const kind = isInvisible ? 'an element that is not displayed' : 'a pseudo-tag';
    yield { start: match.index, end: at, kind, isInvisible };
  }
}
