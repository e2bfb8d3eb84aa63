// Saved lists of what an MCP server or an agent offers: `tools/list` answers in any wrapping, function-calling lists of
// the model vendors, manifests, prompts and resources. Recognised by what they hold, whatever the file is called. Each
// tool is an entry of its own, and each of its texts is one a model reads.

import type { DocumentNode, Entry, ObjectNode } from '../lib/document.ts';
import { TOOL_DOCUMENT_BYTES } from '../lib/limits.ts';
import type { Artifact } from './artifact.ts';
import type { Segments, StructuredSegment, TextSegment } from './segment.ts';
import { quotedText, viewsOf } from './text-views.ts';
import { bareToolNode, fieldOf, textOf, toolNode } from './tool-node.ts';

const SCHEMA_SIGNS = ['"inputSchema"', '"input_schema"', '"mcpb_version"', '"dxt_version"', '"mcp_config"'];

/** Without such a sign no document lists tools; it is what makes a long one worth parsing. */
export function hasToolSign(artifact: Artifact): boolean {
  if (artifact.format !== 'json') return false;
  const known = signs.get(artifact) ?? readSign(artifact);
  signs.set(artifact, known);
  return known;
}

/** Several detectors ask for the same; an artifact lives for one visit. */
const signs = new WeakMap<Artifact, boolean>();

function readSign({ kind, bytes }: Artifact): boolean {
  return (
    SCHEMA_SIGNS.some((sign) => bytes.includes(sign)) ||
    // `parameters` is an everyday word: it needs the list's name, or what the vendors write around it.
    (bytes.includes('"parameters"') &&
      (kind === 'tool-list' || (bytes.length <= TOOL_DOCUMENT_BYTES && bytes.includes('"function"'))))
  );
}

/** Most strings of one list that become texts: lists that people write have some thousand. */
export const TEXTS = 20_000;

export function toolList(artifact: Artifact): Segments {
  const root = hasToolSign(artifact) ? artifact.document()?.root : undefined;
  if (!root) return { texts: [], structures: [] };
  const found: Found = { tools: [], others: [], seen: new Set() };
  walk(root, undefined, undefined, found);
  const severalServers = new Set(found.tools.map(({ group }) => group)).size > 1;
  const structures = found.tools.map(({ node, group }): StructuredSegment => {
    const own = `tool "${textOf(fieldOf(node, 'name')) ?? ''}"`;
    const place = severalServers && group !== undefined ? `server "${group}", ${own}` : own;
    return { role: 'tool', place, node, ...(group !== undefined && { group }) };
  });
  const source = artifact.text();
  const texts: TextSegment[] = [];
  let leftOut = 0;
  const add = (place: string, node: DocumentNode) => {
    const text = textOf(node);
    if (text === undefined || text.trim().length < 2) return;
    if (texts.length >= TEXTS) {
      leftOut++;
      return;
    }
    texts.push(...viewsOf(artifact, place, quotedText(source, node.start, node.end, text)));
  };
  for (const { place, node } of structures) toolTexts(node, place, add);
  for (const { place, node } of found.others) toolTexts(node, place, add);
  return { texts, structures, ...(leftOut > 0 && { leftOut: `${leftOut} further texts of tools are not read` }) };
}

interface Found {
  readonly tools: { readonly node: ObjectNode; readonly group: string | undefined }[];
  readonly others: { readonly node: DocumentNode; readonly place: string }[];
  /** Aliases make a graph of a YAML document. */
  readonly seen: Set<DocumentNode>;
}

/** Keys that stand between a server's name and its tools, and name no server. */
const WRAPPERS = new Set(
  'tools result functions servers mcpServers data response items functionDeclarations function_declarations capabilities definitions'.split(
    ' ',
  ),
);

function walk(node: DocumentNode, key: string | undefined, group: string | undefined, found: Found): void {
  if (node.kind === 'scalar' || found.seen.has(node)) return;
  found.seen.add(node);
  const own =
    (node.kind === 'object' ? nameOfServer(node) : undefined) ??
    (key !== undefined && !WRAPPERS.has(key) ? key : group);
  const children =
    node.kind === 'array'
      ? node.items.map((value) => ({ value, entry: undefined }))
      : node.entries.map((entry) => ({ value: entry.value, entry }));
  const isNamed = node.kind === 'array' || key === 'tools' || key === 'functions';
  const tools = isNamed
    ? children.map(({ value, entry }) => toolNode(value, node.kind === 'object' ? entry : undefined))
    : [];
  const isList =
    tools.some((tool) => tool !== undefined) || (node.kind === 'array' && key === 'tools' && group === BUNDLE);
  const inside = isBundle(node) ? BUNDLE : own;
  for (const [index, { value, entry }] of children.entries()) {
    const tool = tools[index] ?? (isList ? bareToolNode(value) : undefined);
    if (tool) found.tools.push({ node: tool, group: group === BUNDLE ? undefined : group });
    else if (!addOther(value, key, found)) walk(value, entry?.key, inside, found);
  }
}

/** The manifest of an MCP bundle names its tools and describes them, without schemas. */
const BUNDLE = '\0bundle';

function isBundle(node: DocumentNode): boolean {
  return (
    fieldOf(node, 'mcpb_version') !== undefined ||
    fieldOf(node, 'dxt_version') !== undefined ||
    (fieldOf(node, 'manifest_version') !== undefined && fieldOf(fieldOf(node, 'server'), 'mcp_config') !== undefined)
  );
}

function nameOfServer(node: ObjectNode): string | undefined {
  if (!node.entries.some(({ key }) => key === 'tools')) return undefined;
  return (
    textOf(fieldOf(node, 'server')) ??
    textOf(fieldOf(fieldOf(node, 'serverInfo'), 'name')) ??
    textOf(fieldOf(node, 'serverName')) ??
    textOf(fieldOf(node, 'name'))
  );
}

/** Prompts and resources of a server: texts for the model too, without being tools. */
function addOther(node: DocumentNode, key: string | undefined, { others }: Found): boolean {
  const name = textOf(fieldOf(node, 'name'));
  if (name === undefined || textOf(fieldOf(node, 'description')) === undefined) return false;
  const isPrompt = key === 'prompts' && fieldOf(node, 'arguments')?.kind !== 'scalar';
  const isResource =
    key !== undefined &&
    /^resource(?:s|Templates)$/.test(key) &&
    (fieldOf(node, 'uri') ?? fieldOf(node, 'uriTemplate')) !== undefined;
  if (!isPrompt && !isResource) return false;
  others.push({ node, place: `${isPrompt ? 'prompt' : 'resource'} "${name}"` });
  return true;
}

/** Every string of a tool, however deep: a client passes on the schema whole, with keys nobody has heard of. */
export function toolTexts(tool: DocumentNode, place: string, add: (place: string, node: DocumentNode) => void): void {
  const visit = (node: DocumentNode, at: string, depth: number): void => {
    if (depth > 40) return;
    if (node.kind === 'scalar') add(at, node);
    if (node.kind === 'array') for (const item of node.items) visit(item, at, depth + 1);
    if (node.kind !== 'object') return;
    for (const entry of node.entries) {
      if (entry.key === 'properties' && entry.value.kind === 'object') {
        for (const parameter of entry.value.entries) {
          const inside = `${place}, parameter "${parameter.key}"`;
          if (/\s/.test(parameter.key)) add(inside, keyOf(parameter));
          visit(parameter.value, inside, depth + 1);
        }
        continue;
      }
      if (/\s/.test(entry.key)) add(at, keyOf(entry));
      // A word of the schema language is no prose; a sentence in its place is.
      if (!NOT_PROSE.has(entry.key) || /\s/.test(textOf(entry.value) ?? ' ')) visit(entry.value, at, depth + 1);
    }
  };
  visit(tool, place, 0);
}

/** Words of the schema language itself. */
const NOT_PROSE = new Set(['type', '$schema', '$ref', 'format', '$id']);

function keyOf({ key, keyStart, keyEnd }: Entry): DocumentNode {
  return { kind: 'scalar', start: keyStart, end: keyEnd, value: key };
}
