// What a live server declares, as entries and texts: its tools, prompts, resources and templates, what it says of itself
// and what it tells the model to do. A client passes all of it on, so keys that nobody has heard of are read as well.

import type { DocumentNode } from '../lib/document.ts';
import { cut } from '../lib/escape.ts';
import type { Artifact } from './artifact.ts';
import type { Segments, StructuredSegment, TextSegment } from './segment.ts';
import { quotedText, viewsOf } from './text-views.ts';
import { TEXTS, toolTexts } from './tool-list.ts';
import { fieldOf, textOf } from './tool-node.ts';

/** Lists of definitions.json, and what one entry of each is called. */
const LISTS = [
  ['tools', 'tool'],
  ['prompts', 'prompt'],
  ['resources', 'resource'],
  ['resourceTemplates', 'template'],
] as const;

export type LiveItemKind = (typeof LISTS)[number][1];

export interface LiveItem {
  readonly kind: LiveItemKind;
  /** Such as `server "weather", tool "get_forecast"`. */
  readonly place: string;
  readonly node: DocumentNode;
}

export interface LiveDeclaration {
  /** As the user or the snapshot names it. */
  readonly server: string;
  readonly place: string;
  /** What it says of itself as a whole, by key: `instructions`, `serverInfo`, `capabilities`. */
  readonly own: readonly { readonly key: string; readonly node: DocumentNode }[];
  readonly items: readonly LiveItem[];
}

/** Several detectors ask for the same; an artifact lives for one visit. */
const declarations = new WeakMap<Artifact, LiveDeclaration>();

/** The entries of a definitions file, whatever their shape. */
export function liveDeclaration(artifact: Artifact): LiveDeclaration {
  const known = declarations.get(artifact) ?? read(artifact.document()?.root);
  declarations.set(artifact, known);
  return known;
}

const OWN = ['instructions', 'serverInfo', 'capabilities'];
const NAME = 80;

function read(root: DocumentNode | undefined): LiveDeclaration {
  const server = textOf(fieldOf(root, 'server')) ?? '';
  const place = `server "${cut(server, NAME)}"`;
  const own = OWN.flatMap((key) => {
    const node = fieldOf(root, key);
    return node ? [{ key, node }] : [];
  });
  const items = LISTS.flatMap(([key, kind]) => {
    const list = fieldOf(root, key);
    if (list?.kind !== 'array') return [];
    return list.items.map((node, index): LiveItem => {
      const name = textOf(fieldOf(node, 'name')) ?? textOf(fieldOf(node, 'uri')) ?? `#${index + 1}`;
      return { kind, place: `${place}, ${kind} "${cut(name, NAME)}"`, node };
    });
  });
  return { server, place, own, items };
}

export function liveDefinitions(artifact: Artifact): Segments {
  const { server, place, own, items } = liveDeclaration(artifact);
  const structures = items.flatMap(({ kind, place: at, node }): StructuredSegment[] =>
    kind === 'tool' && textOf(fieldOf(node, 'name')) !== undefined
      ? [{ role: 'tool', place: at, node, group: server }]
      : [],
  );
  const source = artifact.text();
  const texts: TextSegment[] = [];
  let leftOut = 0;
  const add = (at: string, node: DocumentNode) => {
    const text = textOf(node);
    if (text === undefined || isWord(text)) return;
    if (texts.length >= TEXTS) {
      leftOut++;
      return;
    }
    texts.push(...viewsOf(artifact, at, quotedText(source, node.start, node.end, text)));
  };
  for (const { key, node } of own) toolTexts(node, key === 'instructions' ? `${place}, instructions` : place, add);
  for (const { kind, place: at, node } of items) {
    const named = kind === 'prompt' ? fieldOf(node, 'arguments') : undefined;
    toolTexts(node, at, (inner, text) => add(argumentAt(named, text, inner), text));
  }
  return { texts, structures, ...(leftOut > 0 && { leftOut: `${leftOut} further texts of the server are not read` }) };
}

/** Arguments of prompts are a list of names, where parameters of tools are a schema. */
function argumentAt(named: DocumentNode | undefined, { start, end }: DocumentNode, place: string): string {
  if (named?.kind !== 'array' || start < named.start || end > named.end) return place;
  const holder = named.items.find((item) => start >= item.start && end <= item.end);
  const name = textOf(fieldOf(holder, 'name'));
  return name === undefined ? place : `${place}, argument "${cut(name, NAME)}"`;
}

/** Too short to say anything: names, words of the schema language, values of a list. */
function isWord(text: string): boolean {
  return text.length < 24 && /^[\x21-\x7e]*$/.test(text);
}
