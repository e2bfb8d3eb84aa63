// Lists and objects: literals of them, and what `push`, `update` and `+` make of them. Nothing is changed in place: the
// variable holds another list afterwards.

import type { Argument, Expr, ObjectExpr } from '../ir.ts';
import type { PassedValue, Value } from '../value.ts';
import { replace, withField } from './assignments.ts';
import type { CallSite, Frame, Machine } from './machine.ts';
import { siteOf } from './scopes.ts';
import { constantOf, ELEMENTS, withOption } from './values.ts';

/** Methods by which lists and objects get more. */
export const APPENDS: ReadonlySet<string> = new Set([
  'push',
  'append',
  'add',
  'unshift',
  'appendleft',
  'insert',
  'extend',
  'update',
  'set',
  'setdefault',
]);

/** `list.push(x)`, `map.set(k, x)`: the list is another one now. */
export function grow(machine: Machine, of: Expr, name: string, given: readonly PassedValue[], frame: Frame): void {
  if (!APPENDS.has(name) || given.length === 0) return;
  // What is proved of it here is still true when it is taken out again.
  const args = given.map((each) => ({ ...each, value: machine.bakedIn(each.value, frame) }));
  const holder = machine.evaluate(of, frame);
  const { form } = holder;
  if (form.kind === 'choice' && form.of.every((each) => each.form.kind === 'list')) {
    const grown = form.of.map((each) => withItems(machine, each, name, args, siteOf(of, frame)));
    replace(machine, of, machine.values.join(grown), frame);
    return;
  }
  if (form.kind === 'list') {
    replace(machine, of, withItems(machine, holder, name, args, siteOf(of, frame)), frame);
    return;
  }
  const isMade = form.kind === 'choice' && form.of.every((each) => each.form.kind === 'object');
  const ways = form.kind === 'object' ? [holder] : isMade ? form.of : [];
  const grown = ways.map((each) => grownObject(machine, each, name, args, siteOf(of, frame)) ?? each);
  if (grown.some((each, at) => each !== ways[at])) replace(machine, of, machine.values.join(grown), frame);
}

/** `object.set(k, x)`, `object.update({…})`. */
function grownObject(
  machine: Machine,
  holder: Value,
  name: string,
  args: readonly PassedValue[],
  site: CallSite,
): Value | undefined {
  const [key] = args;
  const constant = key && constantOf(key.value);
  const last = args.at(-1) as PassedValue;
  if ((name === 'set' || name === 'setdefault') && args.length > 1)
    return withField(machine, holder, typeof constant === 'string' ? constant : undefined, last.value);
  if (name !== 'update') return undefined;
  let changed: Value | undefined = holder;
  for (const { value, name: keyword } of args) {
    if (keyword !== undefined) changed = changed && withField(machine, changed, keyword, value);
    else
      for (const each of value.form.kind === 'choice' ? value.form.of : [value])
        changed = changed && withFields(machine, changed, each, site);
  }
  return changed;
}

/** All that another one holds. */
function withFields(machine: Machine, holder: Value, from: Value, site: CallSite): Value | undefined {
  if (from.form.kind !== 'object') return withField(machine, holder, undefined, machine.element(from, site));
  let changed: Value | undefined = holder;
  for (const [field, each] of from.form.fields) changed = changed && withField(machine, changed, field, each);
  return from.form.rest && changed ? withField(machine, changed, undefined, from.form.rest) : changed;
}

export function isList({ form }: Value): boolean {
  return form.kind === 'list' || (form.kind === 'choice' && form.of.every(isList));
}

/** `a + b` of lists. */
export function concatenated(machine: Machine, parts: readonly Value[], site: CallSite): Value {
  let sum: Value = machine.values.make({ kind: 'list', items: [] });
  for (const value of parts) {
    const alternatives = value.form.kind === 'choice' ? value.form.of : [value];
    const bases: readonly Value[] = sum.form.kind === 'choice' ? sum.form.of : [sum];
    sum = machine.values.join(
      bases.flatMap((base) =>
        alternatives.map((each) => withItems(machine, base, 'extend', [{ value: each, at: site }], site)),
      ),
    );
  }
  return sum;
}

/** Most items of a list that grows: one that is added to itself doubles each time. */
const ITEMS = 2000;

/** A list with more in it. */
function withItems(machine: Machine, holder: Value, name: string, args: readonly PassedValue[], site: CallSite): Value {
  const { form } = holder;
  if (form.kind !== 'list') return holder;
  const isAll = name === 'extend';
  const added = args.flatMap(({ value, spread }): readonly Value[] => {
    if (!isAll && !spread) return [value];
    return value.form.kind === 'list' && !value.form.rest && value.taints.length === 0 ? value.form.items : [];
  });
  const vague = args.flatMap(({ value, spread }): readonly Value[] =>
    (isAll || spread) && !(value.form.kind === 'list' && !value.form.rest && value.taints.length === 0)
      ? loosely(machine, value, site)
      : [],
  );
  const isAtEnd = name !== 'insert' && name !== 'unshift' && name !== 'appendleft';
  const items = form.rest === undefined || !isAtEnd ? [...form.items, ...added] : form.items;
  const beyond = items.length > ITEMS ? items.slice(ITEMS) : [];
  const loose = added.map((each, at) => withOption(each, added[at - 1]));
  const rests = [...(form.rest ? [form.rest, ...(isAtEnd ? loose : [])] : []), ...vague, ...beyond];
  return machine.values.make(
    {
      kind: 'list',
      items: beyond.length > 0 ? items.slice(0, ITEMS) : items,
      ...(rests.length > 0 && { rest: machine.values.join(rests, ELEMENTS) }),
    },
    holder.taints,
  );
}

export function object(machine: Machine, { entries }: ObjectExpr, frame: Frame): Value {
  const fields = new Map<string, Value>();
  const vague: Value[] = [];
  const taints: Value[] = [];
  const from: Value[] = [];
  for (const { key, value, isSpread } of entries) {
    const held = machine.evaluate(value, frame);
    if (isSpread) {
      if (held.form.kind === 'object') {
        for (const [name, each] of held.form.fields) fields.set(name, each);
        if (held.form.rest) vague.push(held.form.rest);
      }
      if (held.form.kind === 'object' && held.form.from) from.push(...held.form.from);
      // All there is of a library's, such as the environment.
      if (held.form.kind === 'external' && held.taints.length === 0) from.push(held);
      if (held.taints.length > 0) {
        taints.push(held);
        from.push(held);
        // It may bring these as well.
        for (const [name, old] of fields)
          fields.set(name, machine.values.join([old, machine.read(held, name, siteOf(value, frame))]));
      }
      continue;
    }
    const name = typeof key === 'string' ? key : key && constantOf(machine.evaluate(key, frame));
    if (typeof name === 'string' || typeof name === 'number') fields.set(String(name), held);
    else vague.push(held);
  }
  return machine.values.make(
    {
      kind: 'object',
      fields,
      ...(vague.length > 0 && { rest: machine.values.join(vague) }),
      ...(from.length > 0 && { from }),
    },
    taints.flatMap((each) => each.taints),
  );
}

export function list(machine: Machine, items: readonly Argument[], frame: Frame): Value {
  const known: Value[] = [];
  const vague: Value[] = [];
  for (const { value, spread } of items) {
    const held = machine.evaluate(value, frame);
    if (!spread) known.push(held);
    else if (held.form.kind === 'list' && !held.form.rest && held.taints.length === 0) known.push(...held.form.items);
    else vague.push(...loosely(machine, held, siteOf(value, frame)));
  }
  return machine.values.make({
    kind: 'list',
    items: known,
    ...(vague.length > 0 && { rest: machine.values.join(vague, ELEMENTS) }),
  });
}

/** What a list that is spread brings, one way or another: options keep their values. */
function loosely(machine: Machine, held: Value, site: CallSite): readonly Value[] {
  const lists = held.form.kind === 'choice' ? held.form.of : [held];
  const forms = lists.flatMap(({ form, taints }) => (form.kind === 'list' && taints.length === 0 ? [form] : []));
  if (forms.length < lists.length) return [machine.element(held, site)];
  return forms.flatMap(({ items, rest }) => [
    ...items.map((item, at) => withOption(item, items[at - 1])),
    ...(rest ? [rest] : []),
  ]);
}
