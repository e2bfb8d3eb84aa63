// YAML with positions, read with the types of YAML 1.2 whatever the file declares, so that a workflow's `on` stays a
// key. Aliases share the node of their anchor and merge keys are followed, both without expanding anything.

import {
  type Alias,
  Composer,
  type CST,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  type ParsedNode,
  Parser,
  type YAMLMap,
} from 'yaml';
import {
  type DocumentNode,
  type DocumentProblem,
  type Entry,
  type ObjectNode,
  type ParsedDocument,
  TooDeepError,
} from './document-node.ts';
import { DOCUMENT_DEPTH, DOCUMENT_VISITS } from './limits.ts';

const OPTIONS = { version: '1.2', schema: 'core', resolveKnownTags: false, merge: false, uniqueKeys: false } as const;

/** The parser's own words may quote the document, and a document may hold a secret: only its codes are passed on. */
const MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: 'An alias cannot have an anchor or a tag',
  BAD_ALIAS: 'An anchor or alias has no usable name',
  BAD_COLLECTION_TYPE: 'This tag does not fit what it stands before',
  BAD_DIRECTIVE: 'This directive is not valid',
  BAD_DQ_ESCAPE: 'This escape sequence is not valid',
  BAD_INDENT: 'The indentation is not valid here',
  BAD_PROP_ORDER: 'An anchor or tag is in the wrong place',
  BAD_SCALAR_START: 'A plain value cannot start with this character',
  BLOCK_AS_IMPLICIT_KEY: 'A list or map in block style cannot stand here',
  BLOCK_IN_FLOW: 'Block style is not allowed between brackets',
  KEY_OVER_1024_CHARS: 'A key without `?` is longer than 1024 characters',
  MISSING_CHAR: 'A character is missing here',
  MULTILINE_IMPLICIT_KEY: 'A key without `?` has to be on one line',
  MULTIPLE_ANCHORS: 'A value can have only one anchor',
  MULTIPLE_TAGS: 'A value can have only one tag',
  RESOURCE_EXHAUSTION: `Nested deeper than ${DOCUMENT_DEPTH} levels`,
  TAB_AS_INDENT: 'Tabs are not allowed as indentation',
  TAG_RESOLVE_FAILED: 'This tag is not valid here',
  UNEXPECTED_TOKEN: 'This is not expected here',
};

interface Reading {
  readonly text: string;
  readonly problems: DocumentProblem[];
  /** The last node so far of each anchor in this document. */
  readonly anchors: Map<string, DocumentNode>;
  /** Entries that merge keys may still copy, in all documents of the stream: merges of merges multiply. */
  readonly merges: { left: number };
}

/** One document is the root; several are an array. Documents without any content (a trailing `---`) do not count. */
export function parseYamlDocument(text: string): ParsedDocument {
  const tokens = [...tokensOf(text)];
  checkNesting(tokens);
  const composer = new Composer(OPTIONS);
  const documents = [...composer.compose(tokens)];
  const errors = [...documents.flatMap((document) => document.errors), ...composer.streamInfo().errors];
  const problems = errors.map(({ code, pos }): DocumentProblem => {
    return {
      offset: pos[0],
      message: MESSAGES[code] ?? 'Not valid YAML here',
      kind: code === 'RESOURCE_EXHAUSTION' ? 'depth' : 'syntax',
    };
  });
  const contents = documents.flatMap(({ contents }) => (contents === null || isEmpty(contents) ? [] : [contents]));
  const merges = { left: DOCUMENT_VISITS };
  const depth = contents.length > 1 ? 1 : 0;
  const items = contents.map((each) => convert(each, depth, { text, problems, anchors: new Map(), merges }));
  const [first, last] = [items.at(0), items.at(-1)];
  if (first === undefined || last === undefined || first === last) return { root: first, problems };
  return { root: { kind: 'array', start: first.start, end: last.end, items }, problems };
}

function isEmpty(contents: ParsedNode): boolean {
  return isScalar(contents) && contents.source === '' && contents.range[0] === contents.range[1];
}

/** What the parser's own `parse` does, but gives up early: what it has open is nested, all but two or three tokens. */
function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser();
  for (const source of new Lexer().lex(text)) {
    yield* parser.next(source);
    if (parser.stack.length > DOCUMENT_DEPTH * 2) throw new TooDeepError(parser.offset);
  }
  yield* parser.end();
}

/** The parser keeps its own stack, the composer recurses: the depth is known before the composer starts. */
function checkNesting(tokens: readonly CST.Token[]): void {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > DOCUMENT_DEPTH) throw new TooDeepError(token.offset);
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
}

function convert(source: ParsedNode, depth: number, reading: Reading): DocumentNode {
  if (isAlias(source)) return resolve(source, reading);
  const [start, end] = source.range;
  if (isScalar(source)) {
    const { value } = source;
    const plain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
    return anchor(source, { kind: 'scalar', start, end, value: plain ? value : source.source }, reading);
  }
  if (depth >= DOCUMENT_DEPTH) throw new TooDeepError(start);
  if (isMap(source)) return convertMap(source, depth, reading);
  const items: DocumentNode[] = [];
  const node = { kind: 'array', start, end: source.flow ? end : start, items } satisfies DocumentNode;
  // An anchor names its collection from the inside too: that is how a document makes a cycle.
  anchor(source, node, reading);
  for (const item of source.items) {
    const value = convert(item, depth + 1, reading);
    items.push(value);
    cover(node, item, value);
  }
  return node;
}

function convertMap(source: YAMLMap.Parsed, depth: number, reading: Reading): ObjectNode {
  const [start, end] = source.range;
  const entries: Entry[] = [];
  const node = { kind: 'object', start, end: source.flow ? end : start, entries } satisfies ObjectNode;
  anchor(source, node, reading);
  const merged: ObjectNode[] = [];
  for (const pair of source.items) {
    const [keyStart, keyEnd] = pair.key.range;
    const key = keyText(convert(pair.key, depth + 1, reading), reading.text);
    // In a flow mapping a key may stand alone: its value is the empty place behind it.
    const value = pair.value
      ? convert(pair.value, depth + 1, reading)
      : ({ kind: 'scalar', start: keyEnd, end: keyEnd, value: null } as const);
    node.start = Math.min(node.start, keyStart);
    node.end = Math.max(node.end, keyEnd);
    if (pair.value) cover(node, pair.value, value);
    const sources = isMergeKey(pair.key) ? mergeSources(value) : undefined;
    if (sources !== undefined && affordable(sources, keyStart, reading)) merged.push(...sources);
    else entries.push({ key, keyStart, keyEnd, value });
  }
  addMerged(entries, merged);
  return node;
}

/** Block collections end with their last child, not with the line breaks behind it; broken ones end too early. */
function cover(parent: { start: number; end: number }, source: ParsedNode, node: DocumentNode): void {
  const [start, end] = isAlias(source) ? source.range : [node.start, node.end];
  parent.start = Math.min(parent.start, start);
  parent.end = Math.max(parent.end, end);
}

/** Keys are text: numbers, `null` and collections as written, so that `0x10` and `"16"` stay different. */
function keyText(key: DocumentNode, text: string): string {
  return key.kind === 'scalar' && typeof key.value === 'string' ? key.value : text.slice(key.start, key.end);
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<' && key.tag === undefined;
}

/** The maps behind a merge key, or nothing when its value is not a map or a list of maps and it is a key like others. */
function mergeSources(value: DocumentNode): readonly ObjectNode[] | undefined {
  if (value.kind === 'object') return [value];
  if (value.kind === 'scalar' || value.items.length === 0) return undefined;
  const maps = value.items.filter((item) => item.kind === 'object');
  return maps.length === value.items.length ? maps : undefined;
}

/** Over the bound, `<<` stays an ordinary entry: what it points to is still in the tree. */
function affordable(sources: readonly ObjectNode[], offset: number, { merges, problems }: Reading): boolean {
  const cost = sources.reduce((sum, { entries }) => sum + entries.length + 1, 0);
  if (cost > merges.left) {
    if (merges.left > 0) problems.push({ offset, message: 'Too much is merged: `<<` is not followed', kind: 'syntax' });
    merges.left = 0;
    return false;
  }
  merges.left -= cost;
  return true;
}

/** Keys written in the map win over merged ones, earlier merged maps over later ones. */
function addMerged(entries: Entry[], merged: readonly ObjectNode[]): void {
  if (merged.length === 0) return;
  const taken = new Set(entries.map(({ key }) => key));
  for (const source of merged) {
    // A map under way may merge itself: what it holds by now is a finite list.
    const fresh = source.entries.filter(({ key }) => !taken.has(key));
    for (const entry of fresh) {
      taken.add(entry.key);
      entries.push(entry);
    }
  }
}

function anchor(source: { readonly anchor?: string }, node: DocumentNode, reading: Reading): DocumentNode {
  if (source.anchor) reading.anchors.set(source.anchor, node);
  return node;
}

function resolve(alias: Alias.Parsed, { text, anchors, problems }: Reading): DocumentNode {
  const target = anchors.get(alias.source);
  if (target !== undefined) return target;
  // Usually an unquoted glob such as `*.ts`: its text says more than nothing would.
  const [start, end] = alias.range;
  problems.push({ offset: start, message: 'This alias has no anchor before it', kind: 'syntax' });
  return { kind: 'scalar', start, end, value: text.slice(start, end) };
}
