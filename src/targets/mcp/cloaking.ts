// Whether a server shows the same to everyone: what it offered to two fresh connections, compared item by item. Order means
// nothing, a difference in one character does: it is what the model reads.

import { cut } from '../../lib/escape.ts';
import type { Cloaking, LiveDefinitions, RawList } from '../../model/live.ts';
import { isObject } from './rpc.ts';

const MOST = 50;
const BEFORE = 40;
const SHOWN = 300;
export const NOT_OFFERED = '(not offered)';

const KINDS = [
  ['tools', 'tool', 'name'],
  ['prompts', 'prompt', 'name'],
  ['resources', 'resource', 'uri'],
  ['resourceTemplates', 'resource', 'uriTemplate'],
] as const;

export function compareOffers(
  first: LiveDefinitions,
  second: LiveDefinitions,
  by: Cloaking['by'],
): readonly Cloaking[] {
  const found: Cloaking[] = [];
  const compare = (what: string, one: string | undefined, other: string | undefined) => {
    if (one === other || found.length >= MOST) return;
    found.push({ by, what, ...shown(one, other) });
  };
  compare('instructions', textOf(first.instructions), textOf(second.instructions));
  compare('server', textOf(first.serverInfo), textOf(second.serverInfo));
  for (const [list, kind, key] of KINDS) {
    const [one, other] = [first[list], second[list]];
    // A list that only one of both looks could read is a matter of luck.
    if (isUnread(one) || isUnread(other)) continue;
    const [ones, others] = [itemsOf(one, key), itemsOf(other, key)];
    const isWhole = !one?.cut && !other?.cut && one?.pages === other?.pages;
    for (const name of new Set([...ones.keys(), ...others.keys()])) {
      // Texts of two at a time: all of them together may be as long as what was read.
      const [mine, theirs] = [ones.get(name), others.get(name)].map((item) => item && canonical(item.item));
      if (isWhole || (mine !== undefined && theirs !== undefined)) compare(`${kind} ${cut(name, 200)}`, mine, theirs);
    }
  }
  return found;
}

function isUnread(list: RawList | undefined): boolean {
  return list?.cut !== undefined && list.items.length === 0;
}

interface Named {
  readonly item: unknown;
}

/** By name; of several with one name the second is `name (2)`, in an order that is not the server's. */
function itemsOf(list: RawList | undefined, key: string): ReadonlyMap<string, Named> {
  const same = new Map<string, unknown[]>();
  for (const item of list?.items ?? []) {
    const name = nameOf(item, key);
    const before = same.get(name);
    if (before) before.push(item);
    else same.set(name, [item]);
  }
  const named = new Map<string, Named>();
  for (const [name, items] of same) {
    const sorted =
      items.length === 1
        ? items
        : items
            .map(canonical)
            .toSorted()
            .map((text) => JSON.parse(text));
    for (const [index, item] of sorted.entries()) named.set(index === 0 ? name : `${name} (${index + 1})`, { item });
  }
  return named;
}

function nameOf(item: unknown, key: string): string {
  const name = isObject(item) ? item[key] : undefined;
  return typeof name === 'string' ? name : '(unnamed)';
}

function textOf(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : canonical(value);
}

/** JSON with sorted keys. Nesting is bounded where it was parsed. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** Both from a little before where they part. */
function shown(one: string | undefined, other: string | undefined): Pick<Cloaking, 'first' | 'second'> {
  let at = 0;
  const length = Math.min(one?.length ?? 0, other?.length ?? 0);
  while (at < length && one?.charCodeAt(at) === other?.charCodeAt(at)) at++;
  const from = at > BEFORE ? at - BEFORE : 0;
  const window = (text: string | undefined) =>
    text === undefined ? NOT_OFFERED : cut(`${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN * 2)}`, SHOWN);
  return { first: window(one), second: window(other) };
}
