// What differs between a locked server and what it offers now, tool by tool, as a reviewer wants to hear it: a tool that
// is gone and one like it that came are one that was renamed; a schema that lets more through is told apart from one that
// differs in another way; what has no meaning is no difference.

import { cut } from '../lib/escape.ts';
import { lineEdits } from '../lib/text-diff.ts';
import {
  fromLockText,
  isRecord,
  LOCKED_LISTS,
  type LockedList,
  type LockedServer,
  type LockText,
  type Pin,
} from './lock.ts';
import { flatten, isSame, type Leaf } from './lock-leaves.ts';
import { type Widening, wideningsOf } from './schema-widening.ts';

export interface Change {
  /** What of it, such as `description` or `inputSchema`. */
  readonly field: string;
  readonly edits: readonly string[];
}

export type Drift =
  | { readonly kind: 'added' | 'removed'; readonly list: LockedList; readonly name: string }
  | { readonly kind: 'renamed'; readonly list: 'tools'; readonly name: string; readonly before: string }
  | {
      readonly kind: 'changed';
      readonly list: LockedList;
      readonly name: string;
      /** Its name in the lock, if that is another. */
      readonly lockedName: string;
      readonly changes: readonly Change[];
      /** Only values that no model is shown differ. */
      readonly isMinor: boolean;
    }
  | {
      readonly kind: 'widened';
      readonly list: 'tools';
      readonly name: string;
      readonly lockedName: string;
      readonly widenings: readonly Widening[];
      readonly changes: readonly Change[];
    }
  /** `field`: `instructions`, `name`, `title`, `description`, `url`. */
  | { readonly kind: 'server'; readonly field: string; readonly changes: readonly Change[] };

type Item = Readonly<Record<string, unknown>>;

/** Of what no client shows a model. */
const MINOR = /^extra\.(?:_meta|icons|execution)(?:\.|$)/;

export function driftOf(locked: LockedServer, live: LockedServer): readonly Drift[] {
  const now = locked.from === 'source' && live.from === 'live' ? asFarAsSource(locked, live) : live;
  const isMasked = locked.isMasked ?? false;
  return [
    ...serverDrift(locked, now, isMasked),
    ...LOCKED_LISTS.flatMap((list) => listDrift(list, locked, now, isMasked)),
  ];
}

export interface PinnedDrift {
  readonly open: readonly Drift[];
  /** What the pull request's own lock has as the server offers it. */
  readonly accepted: readonly Drift[];
}

export function pinnedDrift({ server, update, live }: Extract<Pin, { state: 'pinned' }>): PinnedDrift {
  const drift = live ? driftOf(server, live) : [];
  if (!live || !update || drift.length === 0) return { open: drift, accepted: [] };
  const refused = new Set(driftOf(update, live).flatMap(subjectsOf));
  const isOpen = (each: Drift) => subjectsOf(each).some((subject) => refused.has(subject));
  return { open: drift.filter(isOpen), accepted: drift.filter((each) => !isOpen(each)) };
}

/** As people call it: `tool "send_mail"`, `instructions`. */
export function subjectOf(drift: Drift): string {
  if (drift.kind === 'server') return drift.field;
  const item = { tools: 'tool', prompts: 'prompt', resources: 'resource', resourceTemplates: 'template' }[drift.list];
  return `${item} "${cut(drift.name, NAME)}"`;
}

const NAME = 80;

function subjectsOf(drift: Drift): readonly string[] {
  if (drift.kind === 'server') return [`server ${drift.field}`];
  const names = [
    drift.name,
    ...(drift.kind === 'renamed' ? [drift.before] : []),
    ...('lockedName' in drift ? [drift.lockedName] : []),
  ];
  return names.map((name) => `${drift.list} ${name}`);
}

function serverDrift(locked: LockedServer, live: LockedServer, isMasked: boolean): readonly Drift[] {
  const drift: Drift[] = [];
  const text = (field: string, before: LockText | undefined, after: LockText | undefined) => {
    const [old, now] = [before, after].map((each) => (each === undefined ? '' : fromLockText(each))) as [
      string,
      string,
    ];
    if (isSame(old, now, isMasked)) return;
    drift.push({ kind: 'server', field, changes: [{ field, edits: textEdits(old, now) }] });
  };
  if (locked.url !== undefined && live.url !== undefined) text('url', locked.url, live.url);
  if (locked.from === 'source') return drift;
  text('instructions', locked.instructions, live.instructions);
  const [before, after] = [locked.serverInfo, live.serverInfo];
  for (const field of ['name', 'title', 'description'] as const)
    text(field, textIn(before, field), textIn(after, field));
  return drift;
}

function textIn(value: unknown, key: string): string | undefined {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function listDrift(list: LockedList, locked: LockedServer, live: LockedServer, isMasked: boolean): readonly Drift[] {
  const [before, after] = [locked[list], live[list]] as readonly [
    Readonly<Record<string, Item>>,
    Readonly<Record<string, Item>>,
  ];
  const drift: Drift[] = [];
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  let added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  for (const [name, item] of Object.entries(after))
    if (Object.hasOwn(before, name))
      drift.push(...itemDrift({ list, name, lockedName: name }, before[name] as Item, item, isMasked));
  for (const name of removed) {
    const twin = list === 'tools' ? twinOf(before[name] as Item, added, after) : undefined;
    if (twin === undefined) {
      if (live.cut?.includes(list)) continue;
      drift.push({ kind: 'removed', list, name });
      continue;
    }
    added = added.filter((each) => each !== twin);
    drift.push({ kind: 'renamed', list: 'tools', name: twin, before: name });
    drift.push(
      ...itemDrift({ list, name: twin, lockedName: name }, before[name] as Item, after[twin] as Item, isMasked),
    );
  }
  if (!locked.isPartial && !locked.cut?.includes(list))
    drift.push(...added.map((name): Drift => ({ kind: 'added', list, name })));
  return drift;
}

interface Named {
  readonly list: LockedList;
  readonly name: string;
  readonly lockedName: string;
}

function itemDrift(named: Named, before: Item, after: Item, isMasked: boolean): readonly Drift[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const gone = [...old].filter(([path, leaf]) => !isSameLeaf(leaf, now.get(path), isMasked));
  const came = [...now].filter(([path, leaf]) => !isSameLeaf(old.get(path), leaf, isMasked));
  if (gone.length === 0 && came.length === 0) return [];
  const widenings = named.list === 'tools' ? wideningsOf(before.inputSchema, after.inputSchema) : [];
  const isWide = (path: string) =>
    widenings.some((each) => path === `inputSchema.${each.path}` || path.startsWith(`inputSchema.${each.path}.`));
  const paths = [...new Set([...gone, ...came].map(([path]) => path))];
  const drift: Drift[] = [];
  const [wide, other] = [paths.filter(isWide), paths.filter((path) => !isWide(path))];
  const changes = (wanted: readonly string[]) => changesOf(wanted, before, after, old, now);
  if (widenings.length > 0) drift.push({ kind: 'widened', ...named, list: 'tools', widenings, changes: changes(wide) });
  if (other.length > 0)
    drift.push({
      kind: 'changed',
      ...named,
      changes: changes(other),
      isMinor: other.every((path) => MINOR.test(path)),
    });
  return drift;
}

type Leaves = ReadonlyMap<string, Leaf>;

/** A text in lines is one leaf. */
function leavesOf(item: Item): Leaves {
  const whole: Record<string, unknown> = { ...item };
  for (const key of ['title', 'description'])
    if (item[key] !== undefined) whole[key] = fromLockText(item[key] as LockText);
  return flatten(whole);
}

function isSameLeaf(before: Leaf | undefined, after: Leaf | undefined, isMasked: boolean): boolean {
  if (before === undefined || after === undefined) return false;
  if (typeof before === 'string' && typeof after === 'string') return isSame(before, after, isMasked);
  return before === after;
}

/** By field, in the order in which a model reads them. */
function changesOf(paths: readonly string[], before: Item, after: Item, old: Leaves, now: Leaves): readonly Change[] {
  const fields = new Map<string, string[]>();
  for (const path of paths) {
    const field = path.split('.', 1)[0] as string;
    fields.set(field, [...(fields.get(field) ?? []), path]);
  }
  const order = (field: string) => ['title', 'description', 'inputSchema'].indexOf(field) + 1 || 9;
  return [...fields]
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([field, own]) => ({
      field,
      edits:
        field === 'title' || field === 'description'
          ? textEdits(textOf(before[field]), textOf(after[field]))
          : own.flatMap((path) => leafEdits(path, old.get(path), now.get(path))),
    }));
}

function textOf(value: unknown): string {
  return value === undefined ? '' : fromLockText(value as LockText);
}

function textEdits(before: string, after: string): readonly string[] {
  return lineEdits(before, after)
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => `${kind === 'removed' ? '-' : '+'} ${text}`);
}

function leafEdits(path: string, before: Leaf | undefined, after: Leaf | undefined): readonly string[] {
  const shown = (leaf: Leaf) => (typeof leaf === 'string' ? leaf : JSON.stringify(leaf));
  const named = (edits: readonly string[]) => edits.map((edit) => `${edit.slice(0, 2)}${path}: ${edit.slice(2)}`);
  if (before === undefined) return after === undefined ? [] : named(textEdits('', shown(after)));
  return named(textEdits(shown(before), after === undefined ? '' : shown(after)));
}

/** Pairs that are compared at most: lists with more that came and went are another server. */
const PAIRS = 100;
const ALIKE = 0.7;
const HELD = 0.85;

/** The tool that this one has become, by what it takes and says. */
function twinOf(gone: Item, added: readonly string[], after: Readonly<Record<string, Item>>): string | undefined {
  if (added.length > PAIRS) return undefined;
  const old = wordsOf(gone);
  let best: string | undefined;
  let score = ALIKE;
  for (const name of added) {
    const likeness = likenessOf(old, wordsOf(after[name] as Item));
    if (likeness > score || (best === undefined && likeness === score)) [best, score] = [name, likeness];
  }
  return best;
}

/** Most characters of a tool that are looked at to find its twin. */
const LOOKED_AT = 20_000;

function wordsOf(item: Item): ReadonlySet<string> {
  return new Set(
    JSON.stringify(item)
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [],
  );
}

/** Words of the form itself, which every tool shares. */
const FORM: ReadonlySet<string> = new Set(
  'description inputschema type object properties required string number integer boolean array items additionalproperties false true schema http https json org draft 07 2020 12'.split(
    ' ',
  ),
);

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [own, other] = [a, b].map((words) => [...words].filter((word) => !FORM.has(word))) as [string[], string[]];
  // Two tools that say next to nothing are alike in nothing.
  if (own.length < 3 || other.length < 3) return 0;
  const both = own.filter((word) => b.has(word)).length;
  // One that says all of the other and more is its twin too, unless that other says little.
  const less = Math.min(own.length, other.length);
  const held = less < 5 ? 0 : (both / less) * HELD;
  return Math.max(both / (own.length + other.length - both), held);
}

/** A server seen only as far as its source says it: what the source leaves open is as it was locked. */
function asFarAsSource(locked: LockedServer, live: LockedServer): LockedServer {
  const tools = Object.fromEntries(
    Object.entries(live.tools).map(([name, tool]) => {
      const source = Object.hasOwn(locked.tools, name) ? locked.tools[name] : undefined;
      if (!source) return [name, tool];
      const { description, inputSchema } = source;
      const isSaid = tool.description !== undefined && description !== undefined;
      return [
        name,
        {
          ...source,
          ...(isSaid && !isSameWords(description, tool.description) && { description: tool.description }),
          ...(inputSchema !== undefined && { inputSchema: withNewParameters(inputSchema, tool.inputSchema) }),
        },
      ];
    }),
  );
  return {
    ...live,
    tools,
    prompts: namesOnly(locked.prompts, live.prompts),
    resources: locked.resources,
    resourceTemplates: {},
  };
}

function namesOnly<Value>(
  locked: Readonly<Record<string, Value>>,
  live: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(live).map(([name, item]) => [name, Object.hasOwn(locked, name) ? (locked[name] as Value) : item]),
  );
}

/** Docstrings are indented in source, and not for clients. */
function isSameWords(a: LockText, b: LockText | undefined): boolean {
  const words = (text: LockText) => fromLockText(text).replace(/\s+/g, ' ').trim();
  return b !== undefined && words(a) === words(b);
}

function withNewParameters(source: unknown, live: unknown): unknown {
  const known = isRecord(source) && isRecord(source.properties) ? source.properties : {};
  const now = isRecord(live) && isRecord(live.properties) ? live.properties : {};
  // A source that names none has not been understood.
  if (!isRecord(source) || Object.keys(known).length === 0) return source;
  const added = Object.entries(now).filter(([name]) => !Object.hasOwn(known, name));
  return { ...source, properties: { ...known, ...Object.fromEntries(added) } };
}
