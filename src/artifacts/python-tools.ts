// Python functions that a decorator makes a tool, a prompt or a resource: name, docstring and signature are what the model
// reads of them.

import type { Entry, ObjectNode } from '../lib/document.ts';
import { type Argument, readArguments, readLiteral, type TextLiteral } from '../lib/source-literal.ts';
import {
  annotationNode,
  entry,
  type Names,
  type Origins,
  objectNode,
  plainNode,
  scalar,
  textNode,
} from './code-schema.ts';

interface Found {
  readonly kind: 'tool' | 'prompt' | 'resource';
  readonly node: ObjectNode;
}

const DECORATOR = /^[ \t]{0,40}@(?:\w{1,60}\.){0,3}(tool|prompt|resource|function_tool|kernel_function)\b/gm;
/** From the decorator to the function: other decorators and comments may stand between. */
const FUNCTION = /^[ \t]{0,40}(?:async[ \t]{1,4})?def[ \t]{1,4}([A-Za-z_]\w{0,100})[ \t]{0,4}\(/m;
const BETWEEN = 3000;
/** Most characters that are read of one file. */
const READ = 2_000_000;
const DOCSTRING = /\s{0,400}(?:#[^\n]{0,200}\n\s{0,200}){0,4}[rRuU]?["']/y;
const INJECTED = /^(?:self|cls|ctx|context|state|run_context|wrapper)$/;

export function* pythonTools(source: string, origins: Origins, names: Names): Generator<Found> {
  let read = 0;
  for (const match of source.matchAll(DECORATOR)) {
    if (read > READ) return;
    const after = match.index + match[0].length;
    const decorator =
      source[after] === '(' ? readArguments(source, after, 'python', names.literal) : { args: [], end: after };
    read += decorator.end - after;
    const between = source.slice(decorator.end, decorator.end + BETWEEN);
    const definition = FUNCTION.exec(between);
    read += definition?.index ?? between.length;
    if (!definition || /^(?:class|def|async def) /m.test(between.slice(0, definition.index))) continue;
    const open = decorator.end + definition.index + definition[0].length - 1;
    const { parameters, end } = signature(source, open, origins);
    const colon = source.slice(end, end + 400).search(/:[ \t]*(?:#[^\n]*)?\r?\n/);
    DOCSTRING.lastIndex = end + colon + 1;
    const body = colon < 0 || !DOCSTRING.test(source) ? undefined : readLiteral(source, end + colon + 1, 'python');
    read += end - open + (body ? body.end - end : 0);
    const docstring = body?.kind === 'text' ? body : undefined;
    const kind = match[1] === 'prompt' || match[1] === 'resource' ? match[1] : 'tool';
    const nameStart = open - (definition[1]?.length ?? 0);
    yield {
      kind,
      node: node(
        decorator.args,
        definition[1] ?? '',
        nameStart,
        docstring,
        parameters,
        { start: match.index, end: docstring?.end ?? end },
        origins,
        names,
      ),
    };
  }
}

function node(
  args: readonly Argument[],
  name: string,
  nameStart: number,
  docstring: TextLiteral | undefined,
  parameters: readonly Entry[],
  at: { readonly start: number; readonly end: number },
  origins: Origins,
  names: Names,
): ObjectNode {
  const keyword = (key: string) => args.find((each) => each.name === key)?.value;
  const given = keyword('name') ?? args.find((each) => each.name === undefined && each.value.kind === 'text')?.value;
  const described = keyword('description');
  const named = described?.kind === 'word' ? names.literal(described.word) : described;
  const description = named?.kind === 'text' ? named : docstring;
  const hints = keyword('annotations');
  const isUri = given?.kind === 'text' && given.value.includes('://');
  const entries = [
    entry(
      'name',
      given?.kind === 'text' && !isUri
        ? textNode(given, origins)
        : scalar(name, { start: nameStart, end: nameStart + name.length }),
    ),
  ];
  if (description) entries.push(entry('description', textNode(description, origins)));
  entries.push(
    entry(
      'inputSchema',
      objectNode([entry('type', scalar('object', at)), entry('properties', objectNode(parameters, at))], at),
    ),
  );
  const annotations =
    hints?.kind === 'call'
      ? objectNode(
          hints.args.flatMap((each) => {
            const value = plainNode(each.value, origins);
            return each.name !== undefined && value ? [entry(each.name, value)] : [];
          }),
          hints,
        )
      : hints && plainNode(hints, origins);
  if (annotations) entries.push(entry('annotations', annotations));
  return objectNode(entries, at);
}

const LONGEST_SIGNATURE = 8000;

/** The parameters between the brackets, split at the commas that are not inside others. */
function signature(
  source: string,
  open: number,
  origins: Origins,
): { readonly parameters: Entry[]; readonly end: number } {
  const parameters: Entry[] = [];
  let depth = 0;
  let start = open + 1;
  let at = open;
  for (const limit = Math.min(source.length, open + LONGEST_SIGNATURE); at < limit; at++) {
    const character = source[at] ?? '';
    if (character === '"' || character === "'") {
      const text = readLiteral(source, at, 'python');
      at = Math.max(at, text.end - 1);
      continue;
    }
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    if ((character === ',' && depth === 1) || depth === 0) {
      const found = parameter(source, start, at, origins);
      if (found) parameters.push(found);
      start = at + 1;
      if (depth === 0) break;
    }
  }
  return { parameters, end: at + 1 };
}

function parameter(source: string, start: number, end: number, origins: Origins): Entry | undefined {
  const text = source.slice(start, end);
  const match = /^\s*(?:#[^\n]*\n\s*)*([A-Za-z_]\w{0,100})\s{0,20}(?::\s{0,20}([^=][\s\S]*))?/.exec(text);
  const name = match?.[1];
  if (!match || name === undefined || INJECTED.test(name)) return undefined;
  const annotation = beforeDefault(match[2] ?? '');
  if (/\bContext\b/.test(annotation.split(/[,[]/)[0] ?? '')) return undefined;
  const keyStart = start + match[0].indexOf(name);
  const described = /\b(?:description|Doc)\s{0,4}[=(]\s{0,40}|Annotated\[[^,[\]]{0,80},\s{0,40}(?=["'])/.exec(text);
  const literal = described ? readLiteral(source, start + described.index + described[0].length, 'python') : undefined;
  return {
    key: name,
    keyStart,
    keyEnd: keyStart + name.length,
    value: annotationNode(
      annotation,
      literal?.kind === 'text' ? literal : undefined,
      { start: keyStart, end: Math.max(keyStart + name.length, end) },
      origins,
    ),
  };
}

/** The annotation without the default behind it. */
function beforeDefault(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === '=' && depth === 0) return text.slice(0, at).trim();
  }
  return text.trim();
}

/** Longest class that is read for its fields. */
const LONGEST_CLASS = 8000;
const FIELD = /^ {4}([A-Za-z_]\w{0,60}):[ \t]*(?=\S)/gm;

/** The fields of a pydantic class as a schema. */
export function pythonModel(source: string, name: string, origins: Origins): ObjectNode | undefined {
  if (!/^[A-Za-z_]\w{0,80}$/.test(name)) return undefined;
  const head = new RegExp(String.raw`^class ${name}\([^)\n]{1,200}\):[ \t]*\n`, 'm').exec(source);
  if (!head) return undefined;
  const start = head.index + head[0].length;
  const body = source.slice(start, start + LONGEST_CLASS);
  const end = body.search(/^[^\s#]/m);
  const own = end < 0 ? body : body.slice(0, end);
  const fields = [...own.matchAll(FIELD)];
  const entries = fields.flatMap((field, index) => {
    const to = fields[index + 1]?.index ?? own.length;
    return parameter(source, start + field.index, start + to, origins) ?? [];
  });
  const at = { start: head.index, end: start + own.length };
  return objectNode([entry('type', scalar('object', at)), entry('properties', objectNode(entries, at))], at);
}
