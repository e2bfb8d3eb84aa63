// Stretches of a text that a model reads and a person does not: comments, alternative texts, undisplayed elements, and
// the pseudo-tags that poisoned tool descriptions use to speak to the model over the person's head.

export interface HiddenPlace {
  readonly start: number;
  readonly end: number;
  /** `an HTML comment`. */
  readonly kind: string;
  /** Whether a person never sees it; a pseudo-tag is only overlooked. */
  readonly isInvisible: boolean;
}

/** Longest comment and longest element that are looked at. */
const COMMENT_UNITS = 6000;
const ELEMENT_UNITS = 4000;
const REFERENCE_COMMENT = /^\[(?:\/\/|comment|_|#)\]:\s{0,4}(?:#|<>)\s{0,4}[("'][^\n]{0,2000}/gim;
const ALT_TEXT = /!\[([^\]\n]{20,2000})\]\(/g;
const LINK_TITLE = /\]\([^)\s]{1,500}\s{1,4}"([^"\n]{20,2000})"\)/g;
const OPENING_TAG = /<(\w[\w-]{0,40})\b([^<>]{0,400})>/g;
const UNDISPLAYED =
  /\shidden(?=[\s=/]|$)|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0|opacity\s{0,3}:\s{0,3}0(?![.\d])/i;
const PSEUDO_TAG =
  /^(?:important|system|system[-_]?(?:prompt|message|instructions?|override|note)|hidden|secret|admin|instructions?|critical|assistant[-_]?instructions?|internal|confidential|priority|urgent|note[-_]?to[-_]?(?:ai|llm|model|assistant)|ai[-_]?(?:instructions?|only)|llm|developer|override|sidenote)$/i;
/** A comment for a tool: linters, table of contents, licence, prettier, our own marker. */
const TOOL_COMMENT =
  /^<!--\s{0,8}(?:prettier|markdownlint|eslint|toc|doctoc|start|end|begin|bartizan|spdx|copyright|licen[cs]e|generated|do not edit|automd|all-contributors|vale|cspell|textlint|omit|region|endregion|truncate|more)\b/i;

/** In the order of their beginnings. Time is linear in the text, whatever it holds. */
export function hiddenPlaces(text: string): readonly HiddenPlace[] {
  const found: HiddenPlace[] = [...comments(text), ...elements(text)];
  const add = (pattern: RegExp, kind: string) => {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, kind, isInvisible: true });
  };
  if (text.includes(']:')) add(REFERENCE_COMMENT, 'a Markdown comment');
  if (text.includes('![')) add(ALT_TEXT, 'the alternative text of an image');
  if (text.includes('](')) add(LINK_TITLE, 'the title of a link');
  return found.toSorted((a, b) => a.start - b.start);
}

function* comments(text: string): Generator<HiddenPlace> {
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start);
    if (close < 0) return;
    const end = close + 3;
    const isForTool = TOOL_COMMENT.test(text.slice(start, start + 60));
    if (end - start <= COMMENT_UNITS && !isForTool) yield { start, end, kind: 'an HTML comment', isInvisible: true };
    start = text.indexOf('<!--', end);
  }
}

function* elements(text: string): Generator<HiddenPlace> {
  let at = 0;
  for (const match of text.matchAll(OPENING_TAG)) {
    const [opening, name = '', attributes = ''] = match;
    const isInvisible = UNDISPLAYED.test(attributes);
    if (match.index < at || (!isInvisible && (attributes.trim() !== '' || !PSEUDO_TAG.test(name)))) continue;
    const inside = text.slice(match.index + opening.length, match.index + ELEMENT_UNITS);
    const close = inside.toLowerCase().indexOf(`</${name.toLowerCase()}>`);
    if (close < 0) continue;
    at = match.index + opening.length + close + name.length + 3;
    const kind = isInvisible ? 'an element that is not displayed' : 'a pseudo-tag';
    yield { start: match.index, end: at, kind, isInvisible };
  }
}
