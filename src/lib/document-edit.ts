// Changes of a document at a place of it: comments, order and layout of everything else stay. Where that cannot be promised
// (an anchor, a layout that is not known) there is no change.

import type { DocumentFormat, DocumentNode } from './document-node.ts';
import type { Stretch } from './text-edits.ts';

export type PlainValue = string | number | boolean | null | readonly PlainValue[];

export interface EditedDocument {
  readonly text: string;
  readonly format: DocumentFormat;
}

/** The value of a node becomes another one. A collection becomes only what stands in one line. */
export function setNode(node: DocumentNode, value: PlainValue, { text, format }: EditedDocument): Stretch | undefined {
  const source = text.slice(node.start, node.end);
  if (node.kind !== 'scalar' && !isBracketed(source)) return undefined;
  // A block scalar, an anchor or a tag is not one line that could be replaced.
  if (node.kind === 'scalar' && (source === '' || /[\n\r]/.test(source) || /^[&!|>*]/.test(source))) return undefined;
  const quote = /^["']/.exec(source)?.[0] as Quote | undefined;
  return { start: node.start, end: node.end, text: written(value, format, quote) };
}

/** A part of a scalar's text becomes another. */
export function replaceInNode(
  node: DocumentNode,
  find: RegExp,
  replacement: string,
  { text }: EditedDocument,
): Stretch | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const source = text.slice(node.start, node.end);
  const open = /^["']/.test(source) ? 1 : 0;
  // As it is written, so that no escape is taken for what it stands for.
  if (source.slice(open, source.length - open) !== node.value || /[\n\r]/.test(source)) return undefined;
  const places = [...node.value.matchAll(new RegExp(find.source, 'g'))];
  const [place] = places;
  if (places.length !== 1 || !place) return undefined;
  const after = place[0].replace(new RegExp(find.source), replacement);
  // Where the expression looks at what stands around its match, only the whole can be replaced.
  const whole = node.value.replace(new RegExp(find.source), replacement);
  if (/["'\\\n\r]/.test(whole) || whole === node.value) return undefined;
  const start = node.start + open + place.index;
  const isLocal = node.value.slice(0, place.index) + after + node.value.slice(place.index + place[0].length) === whole;
  return isLocal
    ? { start, end: start + place[0].length, text: after }
    : { start: node.start + open, end: node.end - open, text: whole };
}

/** Items or entries of a collection go, by their indexes. */
export function removeFrom(
  parent: DocumentNode,
  indexes: ReadonlySet<number>,
  document: EditedDocument,
): readonly Stretch[] | undefined {
  if (parent.kind === 'scalar' || indexes.size === 0) return undefined;
  const ranges = rangesOf(parent);
  const { text } = document;
  if (!isBracketed(text.slice(parent.start, parent.end))) return removeLines(parent, ranges, indexes, document);
  const lastKept = ranges.findLastIndex((_, index) => !indexes.has(index));
  if (lastKept < 0) {
    const inside = text.slice(parent.start + 1, parent.end - 1);
    const isPlain = ranges.reduceRight(
      (rest, [start, end]) => rest.slice(0, start) + rest.slice(end),
      text.slice(0, parent.end),
    );
    if (/[^\s,]/.test(isPlain.slice(parent.start + 1, -1)) || inside === '') return undefined;
    return [{ start: parent.start + 1, end: parent.end - 1, text: '' }];
  }
  const edits: Stretch[] = [];
  for (const [index, [start, end]] of ranges.entries()) {
    if (!indexes.has(index) || index > lastKept) continue;
    const next = ranges[index + 1]?.[0] ?? end;
    // What is said between two items stays where it is.
    const comma = /^\s*,[ \t]*/.exec(text.slice(end, next));
    if (!comma) return undefined;
    edits.push({ start, end: /^[\s,]*$/.test(text.slice(end, next)) ? next : end + comma[0].length, text: '' });
  }
  const from = ranges[lastKept]?.[1] ?? 0;
  const to = ranges.at(-1)?.[1] ?? 0;
  if (to > from) edits.push({ start: from, end: to, text: '' });
  return edits;
}

/** An entry more, after the others; `path` names maps that may have to be made. */
export function insertEntry(
  parent: DocumentNode,
  path: readonly string[],
  value: PlainValue,
  document: EditedDocument,
): Stretch | undefined {
  if (parent.kind !== 'object' || path.length === 0 || document.format === 'toml') return undefined;
  const { text, format } = document;
  const source = text.slice(parent.start, parent.end);
  const last = parent.entries.at(-1);
  if (isBracketed(source)) {
    const entry = flowEntry(path, value, format);
    if (!last) return source.slice(1, -1).trim() === '' ? { ...inner(parent), text: ` ${entry} ` } : undefined;
    const first = parent.entries[0]?.keyStart ?? parent.start;
    const before = text.slice(parent.start + 1, first);
    const gap =
      /^\s*$/.test(before) && before.includes('\n')
        ? before.slice(before.lastIndexOf('\n') - (before.includes('\r\n') ? 1 : 0))
        : ' ';
    return { start: last.value.end, end: last.value.end, text: `,${gap}${entry}` };
  }
  const [first] = parent.entries;
  if (format !== 'yaml' || !last || !first) return undefined;
  const line = text.lastIndexOf('\n', first.keyStart - 1) + 1;
  const lead = text.slice(line, first.keyStart);
  // A key behind dashes stands as deep as it would without them.
  if (!/^[ -]*$/.test(lead)) return undefined;
  const indent = ' '.repeat(lead.length);
  const end = trimmedEnd(text, last.keyStart, last.value.end);
  const lineEnd = endOfLine(text, end);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = path.map((key, depth) => {
    const isLast = depth === path.length - 1;
    return `${indent}${'  '.repeat(depth)}${yamlText(key)}:${isLast ? ` ${written(value, 'yaml')}` : ''}`;
  });
  return { start: lineEnd, end: lineEnd, text: `${newline}${lines.join(newline)}` };
}

function inner({ start, end }: DocumentNode): { readonly start: number; readonly end: number } {
  return { start: start + 1, end: end - 1 };
}

function flowEntry(path: readonly string[], value: PlainValue, format: DocumentFormat): string {
  const key = (name: string) => (format === 'yaml' ? yamlText(name) : JSON.stringify(name));
  return path.reduceRight<string>(
    (rest, name, depth) => `${key(name)}: ${depth === path.length - 1 ? rest : `{ ${rest} }`}`,
    written(value, format),
  );
}

function isBracketed(source: string): boolean {
  return (source.startsWith('[') && source.endsWith(']')) || (source.startsWith('{') && source.endsWith('}'));
}

function rangesOf(parent: Exclude<DocumentNode, { kind: 'scalar' }>): readonly (readonly [number, number])[] {
  return parent.kind === 'array'
    ? parent.items.map(({ start, end }) => [start, end] as const)
    : parent.entries.map(({ keyStart, value }) => [keyStart, value.end] as const);
}

/** Whole lines of a list or map in YAML's block layout; something of it has to stay. */
function removeLines(
  parent: DocumentNode,
  ranges: readonly (readonly [number, number])[],
  indexes: ReadonlySet<number>,
  { text, format }: EditedDocument,
): readonly Stretch[] | undefined {
  if (format !== 'yaml' || indexes.size >= ranges.length) return undefined;
  const lead = parent.kind === 'array' ? /^[ ]*-[ ]+$/ : /^[ ]*$/;
  const edits: Stretch[] = [];
  for (const index of indexes) {
    const [start, to] = ranges[index] ?? [0, 0];
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const end = trimmedEnd(text, start, to);
    const lineEnd = endOfLine(text, end);
    if (!lead.test(text.slice(line, start)) || !/^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd))) return undefined;
    const next = /^\r?\n/.exec(text.slice(lineEnd, lineEnd + 2))?.[0].length ?? 0;
    if (next > 0) edits.push({ start: line, end: lineEnd + next, text: '' });
    else edits.push({ start: Math.max(0, line - (text[line - 2] === '\r' ? 2 : 1)), end: lineEnd, text: '' });
  }
  return edits;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function endOfLine(text: string, at: number): number {
  const found = /\r?\n/.exec(text.slice(at));
  return found ? at + found.index : text.length;
}

type Quote = '"' | "'";

/** With the quotes that stood there. */
function written(value: PlainValue, format: DocumentFormat, quote?: Quote): string {
  if (typeof value === 'string') {
    if (format === 'yaml' && quote === undefined && isPlainYaml(value)) return value;
    return quote === "'" && !/['\\]/.test(value) ? `'${value}'` : JSON.stringify(value);
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return `[${value.map((each) => written(each, format, quote)).join(', ')}]`;
}

function yamlText(text: string): string {
  return isPlainYaml(text) ? text : JSON.stringify(text);
}

/** A word that no reader of YAML takes for anything else. */
function isPlainYaml(text: string): boolean {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
}
