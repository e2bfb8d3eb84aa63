// Values as the evaluator makes them, for tests of what is proved of them.

import type { CodeTables } from '../../../src/code/tables.ts';
import {
  type Entry,
  type Fact,
  holds,
  type PassedValue,
  type Sink,
  type Taint,
  type Value,
} from '../../../src/code/value.ts';

const AT = { at: 0, to: 1 };
const ENTRY: Entry = {
  ...AT,
  kind: 'tool',
  name: 't',
  description: undefined,
  path: 'a.py',
  framework: 'f',
  isGuess: false,
};
let last = 0;

export function tables(language: CodeTables['language']): CodeTables {
  return {
    language,
    sinks: [],
    sources: [],
    callers: [],
    transforms: [],
    guards: [],
    registrations: [],
    postures: [],
    components: [],
    ends: [],
    aliases: {},
  };
}

function taint(id: number): Taint {
  return {
    source: { origin: 'argument', name: 'x', entry: ENTRY },
    step: { ...AT, path: 'a.py', what: '', order: 0, before: undefined },
    subjects: [id],
    clean: 0,
    weak: 0,
    notes: [],
    isVague: false,
  };
}

export function value(form: Value['form'] = { kind: 'unknown' }, isTheirs = false): Value {
  const id = ++last;
  return { id, taints: isTheirs ? [taint(id)] : [], form };
}

/** An argument of a tool. */
export const theirs = (form?: Value['form']) => value(form, true);
export const constant = (it: string | number | boolean | null) => value({ kind: 'constant', value: it });
export const list = (...items: readonly Value[]) => value({ kind: 'list', items });
export const words = (...items: readonly string[]) => list(...items.map(constant));
export const regex = (source: string, flags = '') => value({ kind: 'regex', source, flags });
export const text = (...parts: readonly Value[]) =>
  value(
    { kind: 'text', parts },
    parts.some(({ taints }) => taints.length > 0),
  );
export const object = (fields: Readonly<Record<string, Value>>) =>
  value({ kind: 'object', fields: new Map(Object.entries(fields)) });
export const external = (path: string, on?: Value) =>
  value({ kind: 'external', path, ...(on && { on }) }, (on?.taints.length ?? 0) > 0);

export function passed(args: readonly Value[]): readonly PassedValue[] {
  return args.map((each) => ({ value: each, at: AT }));
}

/** What a call of a library gave. */
export function made(path: string, args: readonly Value[] = [], on?: Value): Value {
  const isTheirs = [...args, ...(on ? [on] : [])].some(function has({ taints, form }): boolean {
    return taints.length > 0 || (form.kind === 'list' && form.items.some(has));
  });
  return value({ kind: 'external', path: `${path}()`, args: passed(args), ...(on && { on }) }, isTheirs);
}

/** `zod.z` and calls on it: `chain('zod.z', ['string'], ['regex', r])`. */
export function chain(root: string, ...calls: readonly (readonly [name: string, ...args: Value[]])[]): Value {
  let [path, on] = [root, external(root)];
  for (const [name, ...args] of calls) {
    on = made(`${path}.${name}`, args, on);
    path = `${path}.${name}()`;
  }
  return on;
}

/** What the facts say of this value for a sink. */
export function worth(facts: readonly Fact[], about: Value, sink: Sink): 'strong' | 'weak' | 'nothing' {
  const own = facts.filter((fact) => fact.about.id === about.id && holds(fact.proves, sink));
  if (own.some(({ grade }) => grade === 'strong')) return 'strong';
  return own.length > 0 ? 'weak' : 'nothing';
}
