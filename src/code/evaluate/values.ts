// Making, joining and reading values. Ids are handed out by one counter per analysis, so that two runs agree.

import { isQuotedPart } from '../facts/shell-quote.ts';
import type { Span } from '../ir.ts';
import {
  EVERY_SINK,
  type Form,
  NO_SINK,
  type PassedValue,
  type Sinks,
  type Step,
  sinks,
  type Taint,
  type Value,
} from '../value.ts';
import { commonObject } from './common-object.ts';

/** Most alternatives, parts, items and taints one value keeps; what is beyond is not told apart. */
const CHOICES = 8;
/** Of registries: a dispatcher may have many functions. */
const FUNCTIONS = 256;
const PARTS = 40;
/** Of lists whose order is lost. */
export const ELEMENTS = 40;
const TAINTS = 24;
/** Longest constant text that is put together: one that is added to itself doubles each time. */
const TEXT = 100_000;
const NO_TAINTS: readonly Taint[] = [];

export interface Values {
  /** Ids that are handed out from now on are greater. */
  mark(): number;
  /** An id nobody has. */
  fresh(): number;
  make(form: Form, taints?: readonly Taint[]): Value;
  unknown(taints?: readonly Taint[]): Value;
  constant(value: string | number | boolean | null | undefined): Value;
  /** `most`: how many are told apart. */
  join(values: readonly Value[], most?: number): Value;
  /** A text of these in order. */
  text(parts: readonly Value[], step?: Omit<Step, 'before' | 'order'>): Value;
  /** Made of these in an unknown way. */
  made(of: readonly Value[], change?: Change, form?: Form): Value;
}

/** What happens to taints on their way into a new value. */
export interface Change {
  readonly clean?: Sinks;
  readonly weak?: Sinks;
  readonly note?: string;
  readonly isVague?: boolean;
  readonly step?: Omit<Step, 'before'>;
  /** The new value is the old one as far as guards are concerned. */
  readonly isSame?: boolean;
}

export const UNKNOWN_FORM: Form = { kind: 'unknown' };

/** `nextOrder` numbers steps. */
export function createValues(nextOrder: () => number): Values {
  let last = 0;
  const make = (form: Form, taints: readonly Taint[] = NO_TAINTS): Value => ({ id: ++last, taints, form });
  const values: Values = {
    mark: () => last,
    fresh: () => ++last,
    make,
    unknown: (taints) => make(UNKNOWN_FORM, taints),
    constant: (value) => make({ kind: 'constant', value }),
    join(given, most = CHOICES) {
      // One of one: itself, with all that is known of it.
      if (given.length === 1 && given[0]) return given[0];
      const flat: Value[] = [];
      const seen = new Set<unknown>();
      const add = (value: Value) => {
        const key = keyOf(value);
        if (seen.has(key)) return;
        seen.add(key);
        flat.push(value);
      };
      for (const each of given) {
        if (each.form.kind === 'choice') for (const one of each.form.of) add(one);
        else add(each);
      }
      if (flat.some(isToolbox)) flat.splice(0, flat.length, ...widest(flat));
      const [only] = flat;
      if (flat.length === 1 && only) return only;
      if (flat.length === 0) return make(UNKNOWN_FORM);
      const taints = union(flat.flatMap(deepTaints));
      const isRegistry = flat.every(isCallee);
      if (flat.length <= (isRegistry ? FUNCTIONS : most)) return make({ kind: 'choice', of: flat }, taints);
      const object = commonObject(flat, values.join);
      if (object) return make(object, union(flat.flatMap((each) => each.taints)));
      return make(commonList(flat, values) ?? UNKNOWN_FORM, taints);
    },
    text(given, step) {
      const parts: Value[] = [];
      for (const part of given.flatMap((each) =>
        each.form.kind === 'text' && each.taints.every(({ clean }) => clean === NO_SINK) ? each.form.parts : [each],
      )) {
        const before = parts.at(-1);
        const [left, right] = [before && constantText(before), constantText(part)];
        const isShort = (left?.length ?? 0) + (right?.length ?? 0) <= TEXT;
        if (left !== undefined && right !== undefined && isShort)
          parts[parts.length - 1] = values.constant(left + right);
        else parts.push(part);
      }
      const [only] = parts;
      if (parts.length === 1 && only && constantText(only) !== undefined) return only;
      for (const [at, part] of parts.entries()) {
        const [before, after] = [parts[at - 1], parts[at + 1]];
        if (before && after && isQuotedPart(constantText(before), part, constantText(after)))
          parts[at] = values.made([part], { clean: sinks('shell'), isSame: true }, part.form);
      }
      const id = ++last;
      const taints = carried(parts.flatMap(deepTaints), id, step ? { step: { ...step, order: nextOrder() } } : {});
      if (parts.length > PARTS) return { id, taints, form: UNKNOWN_FORM };
      return { id, taints, form: { kind: 'text', parts } };
    },
    made(of, change = {}, form = UNKNOWN_FORM) {
      const id = ++last;
      return { id, taints: carried(taintsOf(of), id, change), form };
    },
  };
  return values;
}

/** Tools by their names, as far as settings let them in. */
function isToolbox({ form, taints }: Value): boolean {
  return (
    form.kind === 'object' && taints.length === 0 && form.fields.size > 0 && [...form.fields.values()].every(isTool)
  );
}

function isTool({ form }: Value): boolean {
  return form.kind === 'object' && [...form.fields.values()].some((each) => each.form.kind === 'function');
}

/** Of boxes that were filled one after the other the fullest: which tool is asked for is seen by its name. */
function widest(all: readonly Value[]): readonly Value[] {
  return all.filter((each) => !all.some((other) => other !== each && isToolbox(other) && isPartOf(each, other)));
}

function isPartOf({ form, taints }: Value, { form: whole }: Value): boolean {
  if (form.kind !== 'object' || whole.kind !== 'object' || form.rest || form.from || taints.length > 0) return false;
  if (form.fields.size >= whole.fields.size) return false;
  return [...form.fields].every(([name, value]) => whole.fields.get(name) === value);
}

/** What a dispatcher picks from: functions, or tools as objects that hold theirs. */
function isCallee({ form }: Value): boolean {
  if (form.kind === 'object') return [...form.fields.values()].some((each) => each.form.kind === 'function');
  return form.kind === 'function' || form.kind === 'instance' || form.kind === 'constant';
}

const options = new WeakMap<Value, string>();

/** The option an element stood behind, where the order of the others is lost. */
export function optionOf(value: Value): string | undefined {
  return options.get(value);
}

/** Says so of a value that was made for it. */
export function withOptionOf(value: Value, option: string | undefined): Value {
  if (option !== undefined) options.set(value, option);
  return value;
}

/** Keeps what stands before it: an option whose value it is. */
export function withOption(item: Value, before: Value | undefined): Value {
  const text = before && constantText(before);
  if (item.taints.length === 0 || options.has(item) || text?.startsWith('-') !== true) return item;
  const own = { ...item };
  options.set(own, text);
  return own;
}

/** Of too many lists that begin alike (options added one by one) how they begin, and the rest in no order. */
function commonList(lists: readonly Value[], values: Values): Form | undefined {
  const all = lists.flatMap(({ form }) => (form.kind === 'list' ? [form] : []));
  const [first, ...others] = all;
  if (!first || all.length !== lists.length) return undefined;
  // As many results each time: of a function that comes back in many ways.
  if (all.every(({ items, rest }) => items.length === first.items.length && !rest))
    return { kind: 'list', items: first.items.map((_, at) => values.join(all.map(({ items }) => items[at] as Value))) };
  let length = 0;
  const isAlike = (item: Value) =>
    others.every(({ items }) => items[length] !== undefined && keyOf(items[length] as Value) === keyOf(item));
  while (length < first.items.length && isAlike(first.items[length] as Value)) length++;
  const rest = all.flatMap((list) => [
    ...list.items.slice(length).map((item, at) => withOption(item, list.items[length + at - 1])),
    ...(list.rest ? [list.rest] : []),
  ]);
  return {
    kind: 'list',
    items: first.items.slice(0, length),
    ...(rest.length > 0 && { rest: values.join(rest, ELEMENTS) }),
  };
}

/** Taints as they are in the value of this id. */
export function carried(taints: readonly Taint[], id: number, change: Change): readonly Taint[] {
  if (taints.length === 0) return NO_TAINTS;
  const { clean = NO_SINK, weak = NO_SINK, note, isVague, step, isSame } = change;
  if (clean === EVERY_SINK) return NO_TAINTS;
  return union(
    taints.map(
      (taint): Taint => ({
        source: taint.source,
        step: step ? { ...step, before: taint.step } : taint.step,
        subjects: isSame ? taint.subjects : [...taint.subjects, id],
        clean: taint.clean | clean,
        weak: taint.weak | weak,
        notes: note && !taint.notes.includes(note) ? [...taint.notes, note] : taint.notes,
        isVague: taint.isVague || isVague === true,
      }),
    ),
  );
}

/** One taint per source: what is true of both ways it came. */
export function union(taints: readonly Taint[]): readonly Taint[] {
  if (taints.length < 2) return taints;
  if (taints.length === 2 && taints[0]?.source !== taints[1]?.source) return taints;
  const bySource = new Map<unknown, Taint>();
  for (const taint of taints) {
    const old = bySource.get(taint.source);
    if (old === taint) continue;
    bySource.set(taint.source, old ? worse(old, taint) : taint);
    if (bySource.size >= TAINTS) break;
  }
  return [...bySource.values()];
}

/** The one that proves more wrong: fewer sinks are clean. Their subjects cannot be mixed: a guard on one says nothing of the other. */
function worse(a: Taint, b: Taint): Taint {
  const clean = a.clean & b.clean;
  const kept = a.clean === clean && (b.clean !== clean || a.subjects.length <= b.subjects.length) ? a : b;
  return {
    ...kept,
    clean,
    weak: a.weak & b.weak,
    subjects: a.subjects.length === 0 ? b.subjects : (commonStart(a.subjects, b.subjects) ?? kept.subjects),
    isVague: a.isVague && b.isVague,
  };
}

function commonStart(a: readonly number[], b: readonly number[]): readonly number[] | undefined {
  if (a === b) return a;
  const common = a.filter((id) => b.includes(id));
  return common.length > 0 ? common : undefined;
}

function taintsOf(values: readonly Value[]): readonly Taint[] {
  const [only] = values;
  return values.length === 1 && only ? deepTaints(only) : values.flatMap(deepTaints);
}

const deep = new WeakMap<Value, readonly Taint[]>();

/** Its own taints and those of all it holds. */
export function deepTaints(value: Value): readonly Taint[] {
  const { form, taints } = value;
  if (form.kind !== 'object' && form.kind !== 'list' && form.kind !== 'instance') return taints;
  const known = deep.get(value);
  if (known) return known;
  // Fields of instances change, and may hold the instance itself.
  if (form.kind === 'instance') return taints;
  deep.set(value, taints);
  const held = form.kind === 'object' ? [...form.fields.values()] : form.items;
  const inner = [...held, ...(form.rest ? [form.rest] : [])].flatMap(deepTaints);
  const all = inner.length === 0 ? taints : union([...taints, ...inner]);
  deep.set(value, all);
  return all;
}

/** Two values with one key are the same to whoever looks at them. */
export function keyOf({ id, form, taints }: Value): unknown {
  if (taints.length > 0) return id;
  if (form.kind === 'constant') return typeof form.value === 'string' ? `"${form.value}` : `c${String(form.value)}`;
  if (form.kind === 'unknown') return '?';
  if (form.kind === 'function' && !form.self) return form.fn;
  if (form.kind === 'class') return form.cls;
  if (form.kind === 'external' && !form.args && !form.on) return `e${form.path}`;
  return id;
}

/** The text of a constant, as it would stand in a text. */
export function constantText({ form, taints }: Value): string | undefined {
  if (form.kind !== 'constant' || taints.length > 0) return undefined;
  return typeof form.value === 'string' ? form.value : String(form.value);
}

export function constantOf({ form }: Value): string | number | boolean | null | undefined {
  return form.kind === 'constant' ? form.value : undefined;
}

/** Whether a condition on it can only come out one way. */
export function truthOf({ form }: Value): boolean | undefined {
  if (form.kind === 'constant') return Boolean(form.value);
  if (form.kind === 'function' || form.kind === 'class' || form.kind === 'module' || form.kind === 'regex') return true;
  // Whatever else is in a text: with something written in it, it is not empty.
  if (form.kind === 'text' && form.parts.some((part) => typeof constantOf(part) === 'string' && truthOf(part)))
    return true;
  return undefined;
}

/** Values with positions for keywords and places: spread lists are opened where their items are known. */
export function opened(args: readonly PassedValue[]): readonly PassedValue[] {
  if (!args.some(({ spread }) => spread)) return args;
  return args.flatMap((arg): readonly PassedValue[] => {
    const { form } = arg.value;
    if (arg.spread === 'list' && form.kind === 'list' && !form.rest && arg.value.taints.length === 0)
      return form.items.map((value) => ({ value, at: arg.at }));
    if (arg.spread === 'map' && form.kind === 'object')
      return [...form.fields].map(([name, value]) => ({ value, name, at: arg.at }));
    return [arg];
  });
}

export function spanOf({ at, to }: Span): Span {
  return { at, to };
}
