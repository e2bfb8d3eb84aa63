// JSON, JSONC and JSON5 with positions. jsonc-parser reads first because it recovers from errors; what it objects to may
// be good JSON5, which momoa reads strictly, so momoa's tree wins only when it is complete. momoa takes far more memory:
// a long text is read by jsonc-parser alone.

import { type AnyNode, parse as parseJson5 } from '@humanwhocodes/momoa';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { PROBLEMS } from './document-guard.ts';
import {
  type DocumentNode,
  type DocumentProblem,
  type Entry,
  type ParsedDocument,
  TooDeepError,
} from './document-node.ts';
import { DOCUMENT_DEPTH, SLOW_DOCUMENT_TEXT } from './limits.ts';

const OPTIONS = { allowTrailingComma: true, allowEmptyContent: true } as const;

export function parseJsonDocument(original: string): ParsedDocument {
  // A byte order mark is whitespace to us, and a space keeps every offset.
  const text = original.startsWith('\ufeff') ? ` ${original.slice(1)}` : original;
  checkNesting(text);
  const errors = new FirstErrors();
  let tree = parseTree(text, errors, OPTIONS);
  if (errors.length > 0 && text.length <= SLOW_DOCUMENT_TEXT) {
    // One tree at a time: of a text full of mistakes each is hundreds of times its size.
    tree = undefined;
    const json5 = readJson5(text);
    if (json5 !== undefined) return { root: json5, problems: [] };
    tree = parseTree(text, new FirstErrors(), OPTIONS);
  }
  return { root: tree && fromJsonc(tree, 0), problems: errors.map(problem) };
}

/** A text can have an error for each of its characters. */
class FirstErrors extends Array<ParseError> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  override push(...errors: ParseError[]): number {
    return this.length < PROBLEMS ? super.push(...errors) : this.length;
  }
}

/** Both parsers recurse, so brackets outside strings and comments are counted before either sees the text. */
function checkNesting(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"' || character === "'") at = stringEnd(text, at);
    else if (character === '/') at = commentEnd(text, at);
    else if (character === '[' || character === '{') {
      depth++;
      if (depth > DOCUMENT_DEPTH) throw new TooDeepError(at);
    } else if ((character === ']' || character === '}') && depth > 0) depth--;
  }
}

/** Index of the closing quote, or of the line break that ends a string nobody closed. */
function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === text[open] || character === '\n') return at;
  }
  return text.length;
}

function commentEnd(text: string, slash: number): number {
  const next = text[slash + 1];
  if (next !== '/' && next !== '*') return slash;
  const end = next === '/' ? text.indexOf('\n', slash) : text.indexOf('*/', slash + 2) + 1;
  return end > 0 ? end : text.length;
}

function problem(error: ParseError): DocumentProblem {
  const words = printParseErrorCode(error.error).replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { offset: error.offset, message: words, kind: 'syntax' };
}

function fromJsonc(node: Node, depth: number): DocumentNode {
  const { offset: start } = node;
  const end = start + node.length;
  if (node.type !== 'object' && node.type !== 'array') return { kind: 'scalar', start, end, value: node.value };
  if (depth >= DOCUMENT_DEPTH) throw new TooDeepError(start);
  const children = node.children ?? [];
  if (node.type === 'array')
    return { kind: 'array', start, end, items: children.map((item) => fromJsonc(item, depth + 1)) };
  const entries: Entry[] = [];
  for (const { children: [key, value] = [] } of children) {
    // A key whose value is missing has been reported; there is no node to give it.
    if (key === undefined || value === undefined) continue;
    const name: string = key.value;
    entries.push({
      key: name,
      keyStart: key.offset,
      keyEnd: key.offset + key.length,
      value: fromJsonc(value, depth + 1),
    });
  }
  return { kind: 'object', start, end, entries };
}

function readJson5(text: string): DocumentNode | undefined {
  try {
    // momoa never ends on a string whose last character, at the end of the text, is a backslash.
    return fromMomoa(parseJson5(`${text}\n`, { mode: 'json5', ranges: true }).body, 0);
  } catch (error) {
    if (error instanceof TooDeepError) throw error;
    return undefined;
  }
}

function fromMomoa(node: AnyNode, depth: number): DocumentNode {
  const [start, end] = node.range ?? [0, 0];
  switch (node.type) {
    case 'Object':
    case 'Array': {
      if (depth >= DOCUMENT_DEPTH) throw new TooDeepError(start);
      if (node.type === 'Array') {
        return { kind: 'array', start, end, items: node.elements.map(({ value }) => fromMomoa(value, depth + 1)) };
      }
      const entries = node.members.map(({ name, value }) => {
        const [keyStart, keyEnd] = name.range ?? [0, 0];
        const key = name.type === 'Identifier' ? name.name : name.value;
        return { key, keyStart, keyEnd, value: fromMomoa(value, depth + 1) };
      });
      return { kind: 'object', start, end, entries };
    }
    case 'String':
    case 'Number':
    case 'Boolean':
      return { kind: 'scalar', start, end, value: node.value };
    case 'NaN':
      return { kind: 'scalar', start, end, value: Number.NaN };
    case 'Infinity':
      return { kind: 'scalar', start, end, value: node.sign === '-' ? -Infinity : Infinity };
    default:
      return { kind: 'scalar', start, end, value: null };
  }
}
