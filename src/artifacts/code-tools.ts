// Tools, prompts and resources as source code registers them, and prompts that are handed to a model: until there is a
// model of the code itself, what stands there literally. Each registration becomes a tool in the shape of a saved list;
// each of its texts, and each prompt, is one a model reads. Known limits: descriptions from other files, schemas that are
// put together, and frameworks that look otherwise.

import type { DocumentNode, Entry, ObjectNode } from '../lib/document.ts';
import {
  type Argument,
  type CallLiteral,
  type Language,
  type Literal,
  type MapEntry,
  readArguments,
  readLiteral,
} from '../lib/source-literal.ts';
import type { Artifact } from './artifact.ts';
import { namesIn } from './code-names.ts';
import {
  entry,
  goParameter,
  type Names,
  type Origins,
  objectNode,
  plainNode,
  scalar,
  schemaNode,
  textNode,
} from './code-schema.ts';
import { heldTexts } from './code-texts.ts';
import { pythonTools } from './python-tools.ts';
import type { Segments, StructuredSegment } from './segment.ts';
import { viewsOf, type WrittenText } from './text-views.ts';
import { toolTexts } from './tool-list.ts';
import { fieldOf, textOf } from './tool-node.ts';

/** Most registrations and prompts of one file, and most characters that are read of it. */
export const SITES = 1000;
const READ = 4_000_000;

export interface Site {
  readonly kind: 'tool' | 'prompt' | 'resource';
  readonly node: ObjectNode;
}

export function codeTools(artifact: Artifact): Segments {
  const language = languageOf(artifact);
  if (!language) return { texts: [], structures: [] };
  const { structures, texts } = readCode(artifact.text(), language);
  return {
    structures,
    texts: texts.flatMap(({ place, ...written }) => viewsOf(artifact, place, written)),
    ...(structures.length >= SITES && { leftOut: `registrations of tools after the first ${SITES} are not read` }),
  };
}

export interface PlacedText extends WrittenText {
  readonly place: string;
}

/** What a source text registers, and the texts in it that a model reads; places are those of the source text. */
export function readCode(
  source: string,
  language: Language,
): { readonly structures: readonly StructuredSegment[]; readonly texts: readonly PlacedText[] } {
  const origins: Origins = new Map();
  const names = namesIn(source, language, origins);
  const sites: Site[] = [];
  for (const site of registrations(source, language, origins, names)) if (sites.push(site) >= SITES) break;
  const structures: StructuredSegment[] = [];
  const texts: PlacedText[] = [];
  const add = (place: string, node: DocumentNode) => {
    const own = origins.get(node);
    const text = textOf(node);
    if (!own || text === undefined || text.trim().length < 2) return;
    texts.push({ place, text, originOf: (unit) => own[Math.min(unit, own.length - 1)] ?? node.start });
  };
  for (const { kind, node } of sites) {
    const place = `${kind} "${textOf(fieldOf(node, 'name')) ?? ''}"`;
    if (kind === 'tool') structures.push({ role: 'tool', place, node });
    toolTexts(node, place, add);
  }
  // What a registration names is read with it.
  const read = new Set(texts.map(({ originOf }) => originOf(0)));
  for (const { place, text } of heldTexts(source, language, names.literal)) {
    const first = text.origins[0] ?? text.start;
    if (!read.has(first)) add(place, textNode(text, origins));
    read.add(first);
  }
  return { structures, texts };
}

function languageOf({ format, path }: Artifact): Language | undefined {
  if (format === 'python' || format === 'go') return format;
  return format === 'javascript' && /\.[cm]?[jt]sx?$/i.test(path) ? 'javascript' : undefined;
}

function* registrations(source: string, language: Language, origins: Origins, names: Names): Generator<Site> {
  if (language === 'python') yield* pythonTools(source, origins, names);
  let read = 0;
  let last = 0;
  const sites = SITES_IN[language];
  for (const match of source.matchAll(sites)) {
    // What lies inside another registration is part of it.
    if (match.index < last || read > READ) continue;
    const open = match.index + match[0].length - 1;
    if (match[0].endsWith('{')) {
      const literal = readLiteral(source, open, language, names.literal);
      read += literal.end - open;
      const node = literal.kind === 'map' ? mapTool(literal.entries, literal, origins, names) : undefined;
      if (node) yield { kind: 'tool', node };
      if (node) last = literal.end;
      continue;
    }
    const { args, end } = readArguments(source, open, language, names.literal);
    read += end - open;
    const kind = /prompt/i.test(match[0]) ? 'prompt' : /resource/i.test(match[0]) ? 'resource' : 'tool';
    const node =
      language === 'go'
        ? goTool(args, match.index, end, origins)
        : callTool(args, match.index, end, kind, origins, names);
    if (!node) continue;
    yield { kind, node };
    last = end;
  }
}

const SITES_IN: Readonly<Record<Language, RegExp>> = {
  javascript:
    /\.(?:registerTool|registerPrompt|registerResource|addTool|tool|prompt)(?:<[^()<>]{0,200}>|\?\.)?\(|\{(?=\s{0,40}["']?name["']?\s{0,4}:\s{0,4}["'`])/g,
  python:
    /\b(?:types\.|mcp\.types\.)?(?:Tool|FunctionTool)\(|\.add_tool\(|\{(?=\s{0,40}["']name["']\s{0,4}:\s{0,4}["'])/g,
  go: /\bNewTool\(|\bTool\{/g,
};

/** A literal in the shape of a list: `{ name, description, inputSchema }`. */
function mapTool(
  entries: readonly MapEntry[],
  at: Literal,
  origins: Origins,
  names: Names,
  isCall = false,
): ObjectNode | undefined {
  const find = (...keys: string[]) => entries.find(({ key }) => keys.includes(key));
  const described = find('description', 'Description');
  const name = find('name', 'Name');
  const description = described && { ...described, value: named(described.value, names) };
  const schema = find('inputSchema', 'input_schema', 'parameters', 'InputSchema');
  // A call that says it adds a tool takes the schema from the function.
  if (!name || description?.value.kind !== 'text' || !(schema || isCall)) return undefined;
  return toolOf(
    {
      name: name.value,
      description,
      schema: schema?.value,
      annotations: find('annotations', 'Annotations')?.value,
      rest: entries.filter((each) => ![name, described, schema].includes(each)),
      at,
    },
    origins,
    names,
  );
}

/** `server.registerTool(name, { description, inputSchema })`, `server.tool(name, description, shape)`, `addTool({ … })`. */
function callTool(
  args: readonly Argument[],
  start: number,
  end: number,
  kind: Site['kind'],
  origins: Origins,
  names: Names,
): ObjectNode | undefined {
  const [first, second, third, fourth] = args.map(({ value }, index) => (index === 0 ? value : named(value, names)));
  const at: Literal = { kind: 'other', start, end };
  if (first?.kind === 'map' || args.some(({ name }) => name !== undefined)) {
    const entries =
      first?.kind === 'map'
        ? first.entries
        : args.flatMap(({ name, value }) =>
            name === undefined ? [] : [{ key: name, keyStart: value.start, keyEnd: value.start, value }],
          );
    return mapTool(entries, at, origins, names, first?.kind === 'word');
  }
  if (first?.kind !== 'text' || !/^[\w.:/ -]{1,128}$/.test(first.value)) return undefined;
  if (
    second?.kind === 'map' &&
    second.entries.some(({ key }) => /^(?:description|inputSchema|title|annotations|argsSchema)$/.test(key))
  ) {
    const find = (key: string) => second.entries.find((each) => each.key === key);
    const described = find('description');
    return toolOf(
      {
        name: first,
        description: described && { ...described, value: named(described.value, names) },
        schema: (find('inputSchema') ?? find('argsSchema'))?.value,
        annotations: find('annotations')?.value,
        rest: [find('title')].filter((each) => each !== undefined),
        at,
      },
      origins,
      names,
    );
  }
  if (second?.kind !== 'text' || !third || kind === 'resource') return undefined;
  const description: MapEntry = { key: 'description', keyStart: second.start, keyEnd: second.start, value: second };
  return toolOf(
    { name: first, description, schema: third, annotations: fourth?.kind === 'map' ? fourth : undefined, rest: [], at },
    origins,
    names,
  );
}

interface Parts {
  readonly name: Literal;
  readonly description: MapEntry | undefined;
  readonly schema: Literal | undefined;
  readonly annotations: Literal | undefined;
  readonly rest: readonly MapEntry[];
  readonly at: { readonly start: number; readonly end: number };
}

function toolOf(
  { name, description, schema, annotations, rest, at }: Parts,
  origins: Origins,
  names: Names,
): ObjectNode {
  const entries: Entry[] = [entry('name', nameNode(name, origins))];
  if (description?.value.kind === 'text')
    entries.push({ ...description, key: 'description', value: textNode(description.value, origins) });
  const schemaOf = schema && schemaNode(schema, origins, names);
  entries.push(entry('inputSchema', schemaOf ?? objectNode([], at)));
  const hints =
    annotations && (annotations.kind === 'call' ? keywordMap(annotations, origins) : plainNode(annotations, origins));
  if (hints) entries.push(entry('annotations', hints));
  for (const each of rest) {
    const value = each.key === 'annotations' ? undefined : plainNode(each.value, origins);
    if (value) entries.push({ ...each, value });
  }
  return objectNode(entries, at);
}

/** The text a name stands for, or what is there. */
function named(literal: Literal, names: Names): Literal {
  const found = literal.kind === 'word' ? names.literal(literal.word) : undefined;
  return found?.kind === 'text' ? found : literal;
}

/** A constant's own name says as much as we can know of it. */
function nameNode(name: Literal, origins: Origins): DocumentNode {
  if (name.kind === 'text') return textNode(name, origins);
  return scalar(
    name.kind === 'word'
      ? (name.word
          .replace(/\.(?:value|name)$/, '')
          .split('.')
          .at(-1)
          ?.toLowerCase() ?? '')
      : '',
    name,
  );
}

/** `ToolAnnotations(readOnlyHint=True)` */
export function keywordMap(call: CallLiteral, origins: Origins): ObjectNode {
  return objectNode(
    call.args.flatMap(({ name, value }) => {
      const node = name === undefined ? undefined : plainNode(value, origins);
      return name !== undefined && node ? [entry(name, node)] : [];
    }),
    call,
  );
}

/** `mcp.NewTool("name", mcp.WithDescription("…"), mcp.WithString("path", …))` */
function goTool(args: readonly Argument[], start: number, end: number, origins: Origins): ObjectNode | undefined {
  const [name, ...options] = args.map(({ value }) => value);
  const at = { start, end };
  if (name?.kind !== 'text') return undefined;
  const entries: Entry[] = [entry('name', textNode(name, origins))];
  const properties: Entry[] = [];
  const hints: Entry[] = [];
  for (const option of options) {
    if (option.kind !== 'call') continue;
    const [first] = option.args;
    const hint = /\bWith(ReadOnly|Destructive|OpenWorld|Idempotent)HintAnnotation$/.exec(option.name)?.[1];
    if (/\bWithDescription$/.test(option.name) && first?.value.kind === 'text')
      entries.push(entry('description', textNode(first.value, origins)));
    else if (hint !== undefined && first?.value.kind === 'word')
      hints.push(entry(`${hint[0]?.toLowerCase()}${hint.slice(1)}Hint`, scalar(first.value.word === 'true', option)));
    else properties.push(...[goParameter(option, origins)].filter((each) => each !== undefined));
  }
  entries.push(
    entry(
      'inputSchema',
      objectNode([entry('type', scalar('object', at)), entry('properties', objectNode(properties, at))], at),
    ),
  );
  if (hints.length > 0) entries.push(entry('annotations', objectNode(hints, at)));
  return objectNode(entries, at);
}
