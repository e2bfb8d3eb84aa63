// What calls are remembered by. Somebody's text is told apart by what it is; what is nobody's only as far as it could matter: by
// constants, by functions, by the shape of small objects. So a program's own business is gone through once and not once per
// caller, and what is registered through helpers is still found.

import type { External, Form, PassedValue, Value } from '../value.ts';
import { takenBy } from './closures.ts';
import type { Proofs } from './facts.ts';
import type { Frame, Scoped } from './machine.ts';
import { deepTaints, keyOf } from './values.ts';

/** How deep clean objects are told apart, and how many of their parts. */
const DEPTH = 2;
/** How deep functions are told apart by what they close over. */
const CLOSED = 3;
const WIDTH = 12;
/** Ways in which one function is called with nothing of anybody's, before all further ones count as one. */
export const VARIANTS = 4;
/** The same of functions that make functions. */
export const MAKERS = 200;

export interface Key {
  readonly text: string;
  /** What is proved of what it reaches without being given it: part of the text. */
  readonly inReach: string;
  /** Nothing it is called with is anybody's. */
  readonly isClean: boolean;
  /** It is given functions: it may register them, or call them. */
  readonly hasFunctions: boolean;
}

export interface Memory {
  keyOf(
    fn: Extract<Form, { kind: 'function' }>,
    args: readonly PassedValue[],
    proofs: Proofs,
    tool: string | undefined,
  ): Key;
  numberOf(thing: object): number;
  /** Texts, numbers and what is made of them alone: nothing that can be called, registered with or asked. */
  isData(value: Value): boolean;
  /** Of what is nobody's. */
  textOf(value: Value): string;
}

export function createMemory(): Memory {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (thing: object): number => {
    const known = numbers.get(thing) ?? ++last;
    numbers.set(thing, known);
    return known;
  };

  function textOf(value: Value, depth: number): string {
    if (value.taints.length > 0 || deepTaints(value).length > 0) return `#${value.id}`;
    const { form } = value;
    switch (form.kind) {
      case 'instance':
        for (const field of form.fields.values()) if (deepTaints(field).length > 0) return `#${value.id}`;
        return `i${numberOf(form.of.cls)}${depth < DEPTH ? functionsOf(form.fields, depth) : ''}`;
      case 'object': {
        if (depth >= DEPTH) return '{}';
        const parts = [...form.fields].slice(0, WIDTH).map(([name, each]) => `${name}:${textOf(each, depth + 1)}`);
        return `{${parts.join(',')}}`;
      }
      case 'list':
        if (depth >= DEPTH) return '[]';
        return `[${form.items
          .slice(0, WIDTH)
          .map((each) => textOf(each, depth + 1))
          .join(',')}]`;
      case 'choice':
        return depth >= DEPTH ? '|' : form.of.map((each) => textOf(each, depth + 1)).join('|');
      case 'external':
        // Of the analysis' own making: what it does is not told by its name.
        return form.path.startsWith('%') ? `e${value.id}` : `e${form.path}${functionsGiven(form, depth)}`;
      case 'text':
        return 't';
      case 'constant':
        return typeof form.value === 'string' ? `"${form.value.slice(0, 200)}` : String(form.value);
      case 'function':
        return `f${numberOf(form.fn)}${closedOver(form, depth)}${form.self ? textOf(form.self, depth + 1) : ''}`;
      case 'class':
        return `c${numberOf(form.cls)}`;
      case 'unknown':
        return '?';
      default:
        return String(keyOf(value));
    }
  }

  /** Made twice in one place, a function may have closed over other things. */
  function closedOver({ fn, home }: Extract<Form, { kind: 'function' }>, depth: number): string {
    const { frame } = home as Scoped;
    if (!frame.parent) return '';
    const { names, isWriter } = takenBy(fn);
    if (isWriter || depth > CLOSED) return `@${numberOf(frame)}`;
    let text = '';
    for (const name of names)
      for (let at = frame; at.parent; at = at.parent) {
        const value = at.state.vars.get(name);
        if (!value) continue;
        text += `,${name}=${textOf(value, depth + 1)}`;
        break;
      }
    return `(${text})`;
  }

  /** Of an object's fields those that hold functions: a tool is known by its handler. */
  function functionsOf(fields: ReadonlyMap<string, Value>, depth: number): string {
    const held = [...fields].filter(([, each]) => isPerhapsFunction(each)).slice(0, WIDTH);
    return held.map(([name, each]) => `,${name}:${textOf(each, depth + 1)}`).join('');
  }

  /** Functions that a library's thing was made with: `reflect.ValueOf(f)`. */
  function functionsGiven({ args = [] }: External, depth: number): string {
    const given = args.filter(({ value }) => value.form.kind === 'function');
    return depth > CLOSED ? '' : given.map(({ value }) => `,${textOf(value, depth + 1)}`).join('');
  }

  return {
    numberOf,
    textOf: (value) => textOf(value, 0),
    isData: (value) => isData(value, 0),
    keyOf(form, args, proofs, tool) {
      const values = form.self ? [form.self, ...args.map(({ value }) => value)] : args.map(({ value }) => value);
      const isClean = values.every((each) => deepTaints(each).length === 0 && !hasTaintedField(each));
      const inReach = proofsText(proofs, reachedBy(form, values));
      const text = [
        numberOf(form.fn),
        numberOf(form.home),
        form.self ? textOf(form.self, 0) : '',
        ...args.map(({ value, name, spread }) => `${name ?? ''}${spread ?? ''}${textOf(value, 0)}`),
        isClean ? '' : proofsText(proofs, values),
        isClean ? '' : (tool ?? ''),
        inReach,
      ].join('\0');
      return { text, inReach, isClean, hasFunctions: values.some((each) => holdsFunction(each, 0)) };
    },
  };
}

/** Go's `tool, handler, err := make()`: a function, or nothing where it went wrong. */
function isPerhapsFunction({ form }: Value): boolean {
  return form.kind === 'function' || (form.kind === 'choice' && form.of.some((each) => each.form.kind === 'function'));
}

function hasTaintedField({ form }: Value): boolean {
  return form.kind === 'instance' && [...form.fields.values()].some((field) => deepTaints(field).length > 0);
}

function isData({ form }: Value, depth: number): boolean {
  const all = (held: Iterable<Value>) => [...held].every((each) => isData(each, depth + 1));
  if (depth > DEPTH) return false;
  switch (form.kind) {
    case 'constant':
    case 'text':
    case 'unknown':
      return true;
    case 'object':
      return all(form.fields.values()) && !form.from;
    case 'instance':
      return all(form.fields.values());
    case 'list':
      return all(form.items);
    case 'choice':
      return all(form.of);
    default:
      return false;
  }
}

function holdsFunction({ form }: Value, depth: number): boolean {
  if (form.kind === 'function' || form.kind === 'class') return true;
  if (depth > DEPTH) return false;
  if (form.kind === 'instance') return [...form.fields.values()].some((each) => each.form.kind === 'function');
  if (form.kind === 'object') return [...form.fields.values()].some((each) => holdsFunction(each, depth + 1));
  if (form.kind === 'list') return form.items.some((each) => holdsFunction(each, depth + 1));
  if (form.kind === 'choice') return form.of.some((each) => holdsFunction(each, depth + 1));
  return false;
}

/** What is in its reach besides: fields of objects that it is given, and variables from around it. */
function* reachedBy({ fn, home }: Extract<Form, { kind: 'function' }>, values: readonly Value[]): Iterable<Value> {
  for (const { form } of values) if (form.kind === 'instance') yield* form.fields.values();
  for (const name of takenBy(fn).names)
    for (let at: Frame | undefined = (home as Scoped).frame; at; at = at.parent) {
      const value = at.state.vars.get(name);
      if (!value) continue;
      yield value;
      break;
    }
}

/** What is proved of these. */
function proofsText(proofs: Proofs, values: Iterable<Value>): string {
  if (proofs.size === 0) return '';
  const said = new Set<number>();
  let text = '';
  for (const value of values)
    for (const { subjects } of deepTaints(value))
      for (const id of subjects) {
        const proof = proofs.get(id);
        if (!proof || said.has(id)) continue;
        said.add(id);
        text += `${id}:${proof.proves}:${proof.weak},`;
      }
  return text;
}
