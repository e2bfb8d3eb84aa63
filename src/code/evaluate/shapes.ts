// Shapes of what a function is called with. Two calls of one shape hold texts of the same sources in things made alike, of
// which the same is proved: what comes of one of them comes of the other, with its own texts in the place of the first one's.

import type { Form, PassedValue, Taint, Value } from '../value.ts';
import { cleanOf, type Proofs, weakOf } from './facts.ts';
import type { Judged, Machine, Scoped } from './machine.ts';
import { dispatched, isMarked, marksOf, partsOf } from './marks.ts';
import type { Memory } from './memory.ts';
import { deepTaints, optionOf } from './values.ts';

/** How deep things are told apart by what they hold. */
const HELD = 6;
/** And by what they were made of. */
const HISTORY = 3;
/** Of what is told apart roughly. */
const ROUGH_HELD = 2;
const ROUGH_ITEMS = 4;
/** Things with more of somebody's texts in them are not compared. */
const VALUES = 120;

export interface Shape {
  readonly text: string;
  /** What of it is somebody's, in the order of the text: of two that are alike each has its counterpart in the other. */
  readonly values: readonly Value[];
  /** Of those told apart roughly, for each of their taints in this order: for which sinks it is clean, and weakly so. */
  readonly proved: readonly number[];
}

export interface Asked {
  readonly args: readonly PassedValue[];
  readonly proofs: Proofs;
  /** What is proved of what it reaches without being given it. */
  readonly inReach: string;
  /** Only by how many sources stand where, not by whose they are and what is proved of them (worn.ts). */
  readonly isRough: boolean;
}

/** Undefined where only the very same values are alike. */
export function shapeOf(
  machine: Machine,
  memory: Memory,
  { fn, home, self }: Extract<Form, { kind: 'function' }>,
  { args, proofs, inReach, isRough }: Asked,
): Shape | undefined {
  const { numberOf, textOf } = memory;
  const values: Value[] = [];
  const places = new Map<Value, number>();
  const tests: Judged[] = [];
  const proved: number[] = [];
  const sources = new Map<object, number>();
  let isTold = true;

  function text(value: Value, depth: number, history: number): string {
    if (!isTold) return '';
    const place = places.get(value);
    if (place !== undefined) return `^${place}`;
    const marks = marksOf(value, isRough ? () => 0 : numberOf);
    if (values.length >= VALUES || marks === undefined || isNamed(machine, value)) {
      isTold = false;
      return '';
    }
    const test = tested(value);
    if (deepTaints(value).length === 0 && value.form.kind !== 'instance') return `${test}${textOf(value)}`;
    if (isRough && isHeap(value, depth)) return `${test}${heap(value)}`;
    places.set(value, values.length);
    values.push(value);
    const isSent = deepTaints(value).some(isArgument);
    if (depth > HELD) {
      isTold = !isSent;
      return `${test}${taints(value)}`;
    }
    const option = optionOf(value);
    const inner = held(value, depth, isRough ? 0 : isSent ? history : Math.min(history, 1), isSent);
    return `${test}${taints(value)}${marks}${parts(value, 0)}${option ?? ''}${inner}`;
  }

  /** What is in it, in no order. */
  function heap(value: Value): string {
    const all = deepTaints(value).toSorted((a, b) => numberOf(a.source) - numberOf(b.source));
    const whole = machine.values.unknown(all);
    places.set(value, values.length);
    values.push(whole);
    return `${value.form.kind}${taints(whole)}`;
  }

  /** That something follows from it: what, is told when all that it may be about is known. */
  function tested({ id }: Value): string {
    const judged = machine.judged.get(id);
    if (!judged) return '';
    if (machine.evident.has(id)) return 'T';
    return `J${tests.push(judged)}`;
  }

  function taints(value: Value): string {
    if (!isRough) return taintsText(value.taints, proofs, numberOf);
    const each = value.taints.map((taint) => {
      const { source, isVague } = taint;
      proved.push(cleanOf(taint, proofs), weakOf(taint, proofs).weak);
      const known = sources.get(source) ?? sources.size;
      sources.set(source, known);
      return `${known}${source.origin}${isVague ? 'v' : ''}`;
    });
    return `#${each.join(';')}`;
  }

  /** Parts of it that were looked at, where something is proved of them. */
  function parts(of: Value, depth: number): string {
    const read = proofs.size > 0 && depth < HISTORY ? partsOf(of) : undefined;
    if (!read) return '';
    let said = '';
    for (const [name, part] of read) {
      const proof = proofs.get(part.id);
      const inner = parts(part, depth + 1);
      if (proof || inner !== '') said += `!${name}:${proof?.proves ?? 0}:${proof?.weak ?? 0}${inner}`;
    }
    return said;
  }

  function held(value: Value, depth: number, history: number, isSent: boolean): string {
    const { form, id, taints: own } = value;
    const each = (part: Value) => text(part, depth + 1, history);
    switch (form.kind) {
      case 'choice':
        return `(${form.of.map(each).join('|')})`;
      case 'text':
        if (isRough) return '?';
        return `t(${form.parts.map(each).join(',')})`;
      case 'object': {
        const fields = [...form.fields].map(([name, field]) => `${name}:${each(field)}`);
        return `{${fields.join(',')}${form.rest ? `..${each(form.rest)}` : ''}<${(form.from ?? []).map(each).join(',')}}`;
      }
      case 'list':
        return `[${form.items.map(each).join(',')}${form.rest ? `..${each(form.rest)}` : ''}]`;
      case 'instance':
        // What it holds may be changed: of what is somebody's only the very same is alike.
        return own.length === 0 && [...form.fields.values()].every((field) => deepTaints(field).length === 0)
          ? textOf(value)
          : `i${numberOf(form.fields)}`;
      case 'external': {
        if (form.path.startsWith('%')) return `e${id}`;
        if (isRough) return '?';
        // A part of something: which one does not matter.
        if (!isSent && form.path.startsWith('?.') && !form.path.endsWith('()')) return '?';
        if (own.length === 0 || history === 0) return `e${form.path}`;
        const made = (part: Value) => text(part, depth + 1, history - 1);
        return `e${form.path}${form.on ? `.${made(form.on)}` : ''}(${(form.args ?? []).map((arg) => made(arg.value)).join(',')})`;
      }
      case 'constant':
        return JSON.stringify(form.value) ?? '';
      case 'unknown':
        return '?';
      default:
        return `e${id}`;
    }
  }

  const on = self ? text(self, 0, HISTORY) : '';
  const given = args.map(({ value, name, spread }) => `${name ?? ''}${spread ?? ''}${text(value, 0, HISTORY)}`);
  if (!isTold) return undefined;
  const head = `${isRough ? '~' : ''}${numberOf(fn)} ${numberOf((home as Scoped).frame)} ${machine.tool ?? ''} ${inReach}`;
  const isAlone = !self && !(home as Scoped).frame.parent;
  const about = [kinship(values), followed(tests, values, isAlone)];
  return { text: [head, on, ...given, ...about].join('\0'), values, proved };
}

/** Whose it is, and what is proved of it here. */
export function taintsText(taints: readonly Taint[], proofs: Proofs, numberOf: (thing: object) => number): string {
  const each = taints.map((taint) => {
    const { weak, notes } = weakOf(taint, proofs);
    const said = isArgument(taint) ? notes.join('|') : '';
    return `${numberOf(taint.source)}:${cleanOf(taint, proofs)}:${weak}${taint.isVague ? 'v' : ''}${said}`;
  });
  return `#${each.join(';')}`;
}

/** Of methods of texts that came the same way from the same sources, and of which the same is proved, one stands for all. */
export function distinct(
  ways: readonly Value[],
  proofs: Proofs,
  numberOf: (thing: object) => number,
): readonly Value[] {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const { form, taints } = way;
    if (form.kind !== 'external' || form.on?.form.kind !== 'external' || form.on.taints.length === 0) return true;
    if (taints.length > 0 || form.args || isMarked(form.on) || dispatched.has(way)) return true;
    const { size } = seen;
    return seen.add(`${form.path} ${taintsText(form.on.taints, proofs, numberOf)}`).size > size;
  });
}

/** Where only what is in it counts: what is long, or deep, or one of several. */
function isHeap({ form }: Value, depth: number): boolean {
  if (form.kind === 'list') return depth >= ROUGH_HELD || form.items.length > ROUGH_ITEMS;
  if (form.kind === 'object') return depth >= ROUGH_HELD;
  return form.kind === 'choice' && form.of.every(({ form: { kind } }) => DATA.has(kind));
}

const DATA: ReadonlySet<string> = new Set(['constant', 'text', 'unknown', 'object', 'list', 'external']);

/** What a client sends is told apart by all that happened to it; texts from elsewhere by where they are from. */
function isArgument({ source }: Taint): boolean {
  return source.origin === 'argument';
}

function isNamed({ toolNames, callers }: Machine, value: Value): boolean {
  return toolNames.has(value.id) || callers.comparedFor(value) !== undefined;
}

/** What follows from tests that it is given, of the things it is given. `isAlone`: nothing else is in its reach. */
function followed(tests: readonly Judged[], values: readonly Value[], isAlone: boolean): string {
  if (tests.length === 0) return '';
  const asked = new Set<number>();
  for (const { whenTrue, whenFalse } of tests) {
    for (const id of whenTrue.keys()) asked.add(id);
    for (const id of whenFalse.keys()) asked.add(id);
  }
  const about = subjectsIn(values, asked);
  const side = (proofs: Proofs) => {
    let text = '';
    for (const [id, { proves, weak, notes }] of proofs) {
      const where = about.get(id) ?? (isAlone ? undefined : `~${id}`);
      if (where !== undefined) text += `${where}:${proves}:${weak}:${notes.join('|')};`;
    }
    return text;
  };
  return tests.map(({ whenTrue, whenFalse, tool }) => `${side(whenTrue)}!${side(whenFalse)}!${tool ?? ''}`).join('\0');
}

/** Where these subjects stand in things, and in their parts that were looked at. */
function subjectsIn(values: readonly Value[], asked: ReadonlySet<number>): ReadonlyMap<number, string> {
  const all = new Map<number, string>();
  const add = (id: number, where: string) => {
    if (asked.has(id)) all.set(id, `${all.get(id) ?? ''},${where}`);
  };
  const addParts = (of: Value, where: string, depth: number) => {
    for (const [name, part] of (depth < HISTORY ? partsOf(of) : undefined) ?? []) {
      add(part.id, `${where}.${name}`);
      addParts(part, `${where}.${name}`, depth + 1);
    }
  };
  for (const [at, value] of values.entries()) {
    add(value.id, String(at));
    for (const [index, { subjects }] of value.taints.entries())
      for (const id of subjects) if (asked.has(id)) add(id, `${at}#${index}`);
    addParts(value, String(at), 0);
  }
  return all;
}

/** Which of them were made of which: what is proved of one holds for what was made of it. */
function kinship(values: readonly Value[]): string {
  const places = new Map<number, number>();
  for (const [at, { id, taints }] of values.entries()) {
    places.set(id, at);
    for (const { subjects } of taints) {
      const last = subjects.at(-1);
      if (last !== undefined && !places.has(last)) places.set(last, at);
    }
  }
  let text = '';
  for (const { taints } of values)
    for (const { subjects } of taints) {
      for (const id of subjects) {
        const place = places.get(id);
        if (place !== undefined) text += `${place},`;
      }
      text += ';';
    }
  return text;
}
