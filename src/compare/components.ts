// Components of two documents, paired by what they are; those that moved to another file with their name, too.

import type { Appeared, Changed, Difference, FieldChange, Named, Unsure } from './difference.ts';
import { sorted } from './shape.ts';
import { type Entry, FIELDS, type Snapshot, type Value } from './snapshot.ts';
import { whyUnseen } from './unseen.ts';

/** What a report and CycloneDX say alike. */
const ALIKE: ReadonlySet<string> = new Set([
  'version',
  'provider',
  'endpoint',
  'auth',
  'hash',
  'use',
  'capabilities',
  'flags',
  'risk',
]);

export function compareComponents(a: Snapshot, b: Snapshot): Difference['components'] {
  const moved = movesBetween(a, b);
  const pairs = new Map(
    [...a.entries].flatMap(([key, before]) => {
      const after = b.entries.get(key) ?? moved.get(key);
      return after ? [[key, { before, after }] as const] : [];
    }),
  );
  /** Keys of the first, as the second has them. */
  const keyNow = new Map([...moved].map(([key, { key: now }]) => [key, now]));
  const paired = new Set([...pairs.values()].map(({ after }) => after.key));
  const changed: Changed[] = [];
  const removed: Named[] = [];
  const unsure: Unsure[] = [];
  const unseen = new Set<string>();
  for (const [key, before] of a.entries) {
    if (pairs.has(key)) continue;
    const because = whyUnseen(before, b, a);
    if (because === undefined) removed.push(named(before));
    else {
      unsure.push({ ...named(before), because });
      unseen.add(key);
    }
  }
  const context: Context = { a, b, keyNow, unseen, labels: labelsOf(a, b) };
  for (const { before, after } of pairs.values()) {
    const change = changeOf(before, after, context);
    if (change) changed.push(change);
  }
  const added = [...b.entries.values()].flatMap((entry): Appeared[] => {
    if (paired.has(entry.key)) return [];
    const because = whyUnseen(entry, a, b);
    return [{ ...named(entry), ...(because !== undefined && { because }) }];
  });
  return {
    added: added.toSorted(byName),
    removed: removed.toSorted(byName),
    unsure: unsure.toSorted(byName),
    changed: changed.toSorted(byName),
    unchanged: pairs.size - changed.length,
  };
}

interface Context {
  readonly a: Snapshot;
  readonly b: Snapshot;
  readonly keyNow: ReadonlyMap<string, string>;
  readonly unseen: ReadonlySet<string>;
  /** What components are called, by key. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * What is called the same and stands in another scope: one of its type and name on either side alone. A scope that is a file
 * must be the same file in another folder; one that is a name may change, as a server's does with all its tools.
 */
function movesBetween(a: Snapshot, b: Snapshot): ReadonlyMap<string, Entry> {
  const [gone, come] = [lonely(a, b), lonely(b, a)];
  const moves = new Map<string, Entry>();
  for (const [name, before] of gone) {
    const after = come.get(name);
    if (!before || !after || before.purl !== undefined || after.purl !== undefined) continue;
    const isFile = /\.\w+$/.test(before.scope) || before.scope.includes('/');
    if (!isFile || lastPart(before.scope) === lastPart(after.scope)) moves.set(before.key, after);
  }
  return moves;
}

/** By type and name those that the other has not; undefined where there are several. */
function lonely(of: Snapshot, other: Snapshot): ReadonlyMap<string, Entry | undefined> {
  const found = new Map<string, Entry | undefined>();
  for (const [key, entry] of of.entries) {
    if (other.entries.has(key)) continue;
    const name = JSON.stringify([entry.type, entry.name]);
    found.set(name, found.has(name) ? undefined : entry);
  }
  return found;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function changeOf(before: Entry, after: Entry, context: Context): Changed | undefined {
  const { a, b } = context;
  const isMixed = a.format !== b.format;
  // Where what said it did not run, that it is not said any more means nothing.
  const because = whyUnseen(before, b, a);
  const names = [
    ...FIELDS,
    ...sorted([...before.fields.keys(), ...after.fields.keys()].filter((name) => name.startsWith('property '))),
  ].filter((name) => !isMixed || ALIKE.has(name));
  const all = [
    { field: 'scope', before: before.scope, after: after.scope },
    ...names.map((field) => ({ field, before: before.fields.get(field), after: after.fields.get(field) })),
    { field: 'edges', before: edgesOf(before, context, true), after: edgesOf(after, context, false) },
  ].filter((each) => !isSame(each.before, each.after));
  const changes = because === undefined ? all : all.filter((change) => !isLoss(change));
  if (changes.length === 0) return undefined;
  return { ...named(after), changes, ...(changes.length < all.length && because !== undefined && { because }) };
}

function isLoss({ before, after }: FieldChange): boolean {
  const values = new Set(valuesOf(before));
  return valuesOf(after).every((value) => values.has(value));
}

export function valuesOf(value: Value | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function isSame(before: Value | undefined, after: Value | undefined): boolean {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return old.length === now.length && old.every((value, index) => value === now[index]);
}

/** Each with what it is called; one to a component of which nothing is known now is not told of. */
function edgesOf({ edges }: Entry, { a, b, keyNow, unseen, labels }: Context, isBefore: boolean): readonly string[] {
  const isTyped = a.format === b.format;
  return sorted(
    edges.flatMap(({ type, to }) => {
      if (isBefore && unseen.has(to)) return [];
      const key = isBefore ? (keyNow.get(to) ?? to) : to;
      return `${isTyped ? type : 'to'} ${labels.get(key) ?? key}`;
    }),
  );
}

function labelsOf(a: Snapshot, b: Snapshot): ReadonlyMap<string, string> {
  const label = ({ type, name, scope }: Entry) => `${type} ${name}${scope === '' ? '' : ` (${scope})`}`;
  return new Map([...a.entries, ...b.entries].map(([key, entry]) => [key, label(entry)]));
}

function named({ type, name, scope, purl, fields, paths }: Entry): Named {
  return { type, name, scope, purl, version: fields.get('version'), provider: fields.get('provider'), paths };
}

function byName(a: Named, b: Named): number {
  return (
    compare(a.type, b.type) ||
    compare(a.name, b.name) ||
    compare(a.scope, b.scope) ||
    compare(a.purl ?? '', b.purl ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
