// The one place where foreign text is made harmless for a surface. Every report and delivery uses it; nothing else
// may print text that came from a scanned tree, a server or a service.

import { INVISIBLE } from './invisible.ts';

/** Characters that reorder, hide or control: C0 and C1, separators, what nobody sees, lone surrogates. */
const UNSAFE = new RegExp(
  `[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202f\\u205f\\ufff0-\\ufffb${INVISIBLE}]` +
    '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'gu',
);

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': ' ' };

/** One line of plain text in which every invisible, control or reordering character shows as an escape. */
export function visible(text: string): string {
  return breakRunnerCommands(text.replace(UNSAFE, (character) => NAMED[character] ?? visibleCode(character)));
}

function visibleCode(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** JSON with nothing invisible in it, laid out anew; undefined for what is none, or nests too deep. */
export function visibleJson(text: string): string | undefined {
  try {
    // Outside of strings there is nothing but ASCII, and line breaks are all that is left of controls.
    return JSON.stringify(JSON.parse(text), null, 2).replace(UNSAFE, (character) =>
      character === '\n' ? '\n' : jsonEscape(character),
    );
  } catch {
    return undefined;
  }
}

function jsonEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** `visible`, cut to `limit` UTF-16 units with an ellipsis; never cuts a surrogate pair. */
export function visibleWithin(text: string, limit: number): string {
  // A foreign string can be megabytes long: cut before the work, escapes only make it longer.
  const line = visible(text.length > limit * 2 ? text.slice(0, limit * 2) : text);
  return cut(line, limit);
}

/** `text` in at most `limit` UTF-16 units, with an ellipsis when something was cut. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}

/** `cut` for prose with code spans: one that does not fit is left out whole, since half of one is no code any more. */
export function cutProse(text: string, limit: number): string {
  const short = cut(text, limit);
  if (short === text || short.split('`').length % 2 === 1) return short;
  const before = short.slice(0, short.lastIndexOf('`')).replace(/[\s,(]+$/, '');
  return `${before}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/**
 * The Actions runner obeys lines that start with `::` and any line holding `##[`. A word joiner between the characters
 * leaves the text readable and the command dead, also where the runner's own comparison overlooks the joiner: it then
 * reads a command name that starts with `:` or `[`, which no command has. Lines put together from visible pieces, and
 * lines wrapped out of one, need it again; `visible` itself has done it for its line.
 */
export function breakRunnerCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1:\u2060').replaceAll('##[', '##\u2060[');
}

/**
 * Inline Markdown and HTML as GitHub renders it: no markup, link, image, mention, reference or autolink survives, in a
 * paragraph, in a table cell or at the start of a line. Bare commit ids stay as they are: people copy them, and GitHub
 * links them only within the repository.
 */
export function markdown(text: string): string {
  const escaped = visible(text)
    .trimStart()
    .replace(/[&<>]/g, entity)
    .replace(/[\\`*_{}[\]()#+!|~$=-]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');
  return breakAutolinks(escaped);
}

/**
 * An inline code span; the fence is longer than any run of backticks inside. A pipe would end a table cell, and an
 * escaped one shows its backslash outside of tables, so text with a pipe becomes an element made of entities.
 */
export function markdownCode(text: string): string {
  const line = visible(text);
  if (line.includes('|')) return `<code>${breakAutolinks(line).replace(/[!-,.:-@[-`{-~]/g, entity)}</code>`;
  const fence = '`'.repeat(longestRun(line, '`') + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function entity(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}

/**
 * What GitHub links after rendering, where escapes are gone: mentions, `#1`, `GH-1`, `owner/repo@id`, addresses. A word
 * joiner inside keeps it readable and stops that.
 */
function breakAutolinks(text: string): string {
  return text
    .replace(/@(?=[\w\\])/g, '@\u2060')
    .replace(/#(?=\d)/g, '#\u2060')
    .replace(/\b(gh\\?-)(?=\d)/gi, '$1\u2060')
    .replace(/(https?|ftp|mailto|xmpp|www)(?=[:.])/gi, '$1\u2060');
}

/** A fenced code block of lines, each made visible; the fence is longer than any run of backticks inside. */
export function markdownBlock(lines: readonly string[], language = ''): string {
  const shown = lines.map(visible);
  const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line, '`') + 1)));
  return [`${fence}${language}`, ...shown, fence].join('\n');
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

const XML: Readonly<Record<string, string>> = { ...ENTITIES, '"': '&quot;', "'": '&#39;' };

/** Text that is visible already, in XML as text or in an attribute. Two code points are no characters there. */
export function xml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => XML[sign] ?? sign).replace(/[\ufffe\uffff]/g, visibleCode);
}

/** SARIF message text: GitHub reads `[text](n)` as a link to a related location and `{0}` as a placeholder. */
export function sarifMessage(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
}
