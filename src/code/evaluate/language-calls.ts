// Calls that are the language's own business: bases, promises, bound functions, collections, reflection, quantifiers. They
// give structure where a table could only say "something of what went in".

import type { PassedValue, Value } from '../value.ts';
import { isEnvironment } from './environment.ts';
import { both, common, NO_PROOFS, type Proofs, subjectsOf } from './facts.ts';
import { callOfGo } from './go-calls.ts';
import { remember } from './judgements.ts';
import type { CallSite, ExternalCall, Judged, Machine } from './machine.ts';
import { goneThrough } from './marks.ts';
import { elementBy } from './members.ts';
import { isModel, modelOf } from './models.ts';
import { baseOf, exportsOf } from './scopes.ts';
import { constantOf, constantText, deepTaints } from './values.ts';

/** What `resolve` of a promise was given. */
const settled = new WeakMap<Value, Value[]>();

/** Undefined: a call like any other. */
export function callOfLanguage(machine: Machine, call: ExternalCall): Value | undefined {
  if (call.path === '%partial') {
    const { on, callee } = call;
    const given = callee.form.kind === 'external' ? (callee.form.args ?? []) : [];
    return on ? machine.call(on, [...given, ...call.args], call.site) : undefined;
  }
  const { language } = call.site.frame.module.ir;
  if (language === 'go') return callOfGo(machine, call);
  return language === 'python' ? ofPython(machine, call) : ofJavaScript(machine, call);
}

/** `min(x, 20)`; a `default=0` is compared with nothing. */
function isComparedWithNumber(args: readonly PassedValue[]): boolean {
  const compared = args.filter(({ name }) => name === undefined);
  return compared.length > 1 && compared.some(({ value }) => typeof constantOf(value) === 'number');
}

/** They make a list, or a text, of what a loop over it meets. */
const GOES_THROUGH = /^(?:list|tuple|set|frozenset|sorted|reversed|iter)$|\.join$/;

function ofPython(machine: Machine, { path, on, args, site }: ExternalCall): Value | undefined {
  const first = args[0];
  const second = args[1];
  const third = args[2];
  if (first && GOES_THROUGH.test(path) && isEnvironment(first.value))
    return machine.values.make({ kind: 'list', items: [], rest: machine.element(first.value, site) });
  switch (path) {
    case 'super':
      return baseOf(machine, site.frame);
    case 'functools.partial':
    case 'functools.partialmethod':
      return first && partial(machine, first.value, args.slice(1));
    case 'getattr': {
      if (!first || !second) return undefined;
      const name = constantText(second.value);
      if (name !== undefined) return machine.read(first.value, name, site);
      const found = anyMethod(machine, first.value, site);
      return found && third ? machine.values.join([found, third.value]) : found;
    }
    case 'bool':
      return first && asTruth(machine, first.value, site);
    case 'dict':
      if (args.length === 0 || args.some(({ name }) => name === undefined)) return copyOf(machine, first, 'object');
      return machine.values.make({
        kind: 'object',
        fields: new Map(args.map(({ name, value }) => [name as string, value])),
      });
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return args.length === 0 ? machine.values.make({ kind: 'list', items: [] }) : copyOf(machine, first, 'list');
    case 'sorted':
    case 'reversed':
      return first && knownItems(first.value)?.every((item) => item.form.kind === 'constant')
        ? copyOf(machine, first, 'list')
        : undefined;
    case '?.model_validate':
    case '?.parse_obj':
    case '?.model_validate_json':
    case '?.parse_raw': {
      if (on?.form.kind !== 'class' || !first || !isModel(machine, on.form)) return undefined;
      return modelOf(machine, on.form, (field) => machine.read(first.value, field, site), site);
    }
    case 'min':
    case 'max':
      // With a number Python compares numbers only.
      return isComparedWithNumber(args) ? machine.values.unknown() : undefined;
    case 'any':
    case 'all':
      return first && quantified(machine, path === 'any', resultsIn(first.value), goneThrough.get(first.value));
    default: {
      const view = on && args.length === 0 ? /\.(keys|values|items)$/.exec(path)?.[1] : undefined;
      return view && on ? viewOf(machine, on, view === 'items' ? 'entries' : view, site) : undefined;
    }
  }
}

function ofJavaScript(machine: Machine, { path, on, args, site, callee }: ExternalCall): Value | undefined {
  const first = args[0];
  const second = args[1];
  if (path === 'Boolean' && first && !site.isNew) return asTruth(machine, first.value, site);
  if (path === '%resolve') {
    if (first) settled.get(callee)?.push(first.value);
    return machine.values.constant(undefined);
  }
  if (site.isNew) {
    if (path === 'Promise' && first) return promised(machine, first.value, site);
    if (path === 'Map')
      return args.length === 0 ? machine.values.make({ kind: 'object', fields: new Map() }) : entriesOf(machine, first);
    if (path === 'Set')
      return args.length === 0 ? machine.values.make({ kind: 'list', items: [] }) : copyOf(machine, first, 'list');
    return undefined;
  }
  const view = path.startsWith('Object.') ? /^Object\.(keys|values|entries)$/.exec(path)?.[1] : undefined;
  if (view && first) return viewOf(machine, first.value, view, site);
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (on?.form.kind === 'function') {
    if (name === 'call') return machine.call(on, args.slice(1), site);
    if (name === 'apply' && second) return machine.call(on, [{ ...second, spread: 'list' }], site);
    if (name === 'bind') return bound(machine, on, first?.value, args.slice(1));
  }
  if (on?.form.kind === 'external' && name === 'bind' && second) return bound(machine, on, first?.value, args.slice(1));
  // Registries: what `new Map()` and lists of the program hold is known by name, or is one of a few.
  if (on && first && name === 'get' && isHeld(on, 'object')) return elementBy(machine, on, first.value, site);
  if (on && first && /^find(?:Last)?$/.test(name) && isHeld(on, 'list')) return found(machine, on, first.value, site);
  if (on && /^(?:pop|shift|at)$/.test(name) && isHeld(on, 'list')) return machine.element(on, site);
  if (on && first && (name === 'some' || name === 'every')) {
    const elements = knownItems(on) ?? [machine.element(on, site)];
    const results = elements.map((value) => machine.call(first.value, [{ value, at: site }], site));
    const element = knownItems(on) ? undefined : elements[0];
    // `[...x]` is a list of its own: what its elements are elements of is x.
    const form = element?.form;
    const of = form?.kind === 'external' && form.path === '?.*' ? (form.on ?? on) : on;
    const whole = element && { of, element };
    return quantified(machine, name === 'some', results, whole);
  }
  return undefined;
}

/** `bool(re.match(…))`: says what its argument says, and holds nothing of it. */
function asTruth(machine: Machine, of: Value, { frame }: CallSite): Value {
  const value = machine.values.unknown();
  const judged = machine.judgedOf(of, frame.module.ir.language);
  if (judged) remember(machine, value, judged);
  return value;
}

function isHeld({ form }: Value, kind: 'list' | 'object'): boolean {
  return form.kind === kind || (form.kind === 'choice' && form.of.every((each) => each.form.kind === kind));
}

/** Keys, values or both of an object, as a list. */
function viewOf(machine: Machine, given: Value, view: string, site: CallSite): Value | undefined {
  const of =
    given.form.kind === 'module'
      ? machine.values.make({ kind: 'object', fields: exportsOf(machine, given.form.path) })
      : given;
  const { form } = of;
  const pair = (key: Value, value: Value) =>
    view === 'keys' ? key : view === 'values' ? value : machine.values.make({ kind: 'list', items: [key, value] });
  if (form.kind === 'object' && !form.rest && !form.from && of.taints.length === 0) {
    const items = [...form.fields].map(([name, value]) => pair(machine.values.constant(name), value));
    return machine.values.make({ kind: 'list', items });
  }
  if (form.kind !== 'object' && of.taints.length === 0) return undefined;
  const value =
    form.kind === 'object'
      ? machine.values.join([
          ...form.fields.values(),
          ...(form.rest ? [form.rest] : []),
          ...(form.from ?? []).map((each) => machine.element(each, site)),
        ])
      : anyOf(machine, of, site);
  return machine.values.make({ kind: 'list', items: [], rest: pair(machine.keyIn(of, site), value) });
}

/** One of the values of somebody's object. */
function anyOf(machine: Machine, of: Value, site: CallSite): Value {
  return machine.read(of, '*', site);
}

function partial(machine: Machine, fn: Value, args: readonly PassedValue[]): Value {
  return machine.values.make({ kind: 'external', path: '%partial', on: fn, args });
}

function bound(machine: Machine, fn: Value, self: Value | undefined, args: readonly PassedValue[]): Value {
  const { form } = fn;
  const own =
    form.kind === 'function' && !form.self && self && self.form.kind !== 'constant'
      ? machine.values.make({ ...form, self })
      : fn;
  return args.length === 0 ? own : partial(machine, own, args);
}

function promised(machine: Machine, executor: Value, site: CallSite): Value {
  const resolve = machine.values.make({ kind: 'external', path: '%resolve' });
  const given: Value[] = [];
  settled.set(resolve, given);
  machine.call(executor, [{ value: resolve, at: site }], site);
  return given.length > 0 ? machine.values.join(given) : machine.values.unknown();
}

/** The same items or fields in a thing of its own. */
function copyOf(machine: Machine, arg: PassedValue | undefined, kind: 'list' | 'object'): Value | undefined {
  if (!arg) return kind === 'object' ? machine.values.make({ kind: 'object', fields: new Map() }) : undefined;
  const { form, taints } = arg.value;
  if (form.kind === kind) return machine.values.make(form, taints);
  return kind === 'object' ? entriesOf(machine, arg) : undefined;
}

/** `new Map([[k, v], …])`, `dict([(k, v), …])`. */
function entriesOf(machine: Machine, arg: PassedValue | undefined): Value | undefined {
  const form = arg?.value.form;
  if (form?.kind === 'object') return machine.values.make(form, arg?.value.taints);
  if (form?.kind !== 'list' || form.rest) return undefined;
  const fields = new Map<string, Value>();
  for (const { form: pair } of form.items) {
    if (pair.kind !== 'list') return undefined;
    const [key, value] = pair.items;
    const name = key && constantText(key);
    if (name === undefined || !value) return undefined;
    fields.set(name, value);
  }
  return machine.values.make({ kind: 'object', fields });
}

/** Methods one of which is meant by a name that is put together. */
const METHODS = 64;

function anyMethod(machine: Machine, of: Value, site: CallSite): Value | undefined {
  const { form } = of;
  const cls = form.kind === 'instance' ? form.of : form.kind === 'class' ? form : undefined;
  if (!cls) return form.kind === 'object' ? elementBy(machine, of, machine.values.unknown(), site) : undefined;
  const names = cls.cls.methods.map(({ name }) => name).filter((name) => !name.startsWith('__'));
  return machine.values.join(names.slice(0, METHODS).map((name) => machine.read(of, name, site)));
}

function knownItems({ form, taints }: Value): readonly Value[] | undefined {
  return form.kind === 'list' && !form.rest && taints.length === 0 && form.items.length <= METHODS
    ? form.items
    : undefined;
}

function resultsIn(value: Value): readonly Value[] {
  const { form } = value;
  return form.kind === 'list' ? [...form.items, ...(form.rest ? [form.rest] : [])] : [value];
}

/** The first one that passes a test: that there is one proves what passing it does. */
function found(machine: Machine, on: Value, test: Value, site: CallSite): Value {
  const element = machine.element(on, site);
  const passed = machine.judged.get(machine.call(test, [{ value: element, at: site }], site).id);
  if (!passed) return element;
  const value = machine.values.make(element.form, element.taints);
  remember(machine, value, passed);
  return value;
}

/** `any` and `all` of tests: one of them held, or each. */
/** A list of those that pass a test: when it is empty none of them does. */
export function rememberPassing(machine: Machine, list: Value, test: Value, of: Value, site: CallSite): void {
  if (deepTaints(of).length === 0) return;
  const elements = knownItems(of) ?? [machine.element(of, site)];
  const results = elements.map((value) => machine.call(test, [{ value, at: site }], site));
  const element = knownItems(of) ? undefined : elements[0];
  quantified(machine, true, results, element && { of, element }, list);
}

function quantified(
  machine: Machine,
  isAny: boolean,
  results: readonly Value[],
  whole?: { readonly of: Value; readonly element: Value },
  value: Value = machine.values.unknown(),
): Value {
  const judged = results.map(
    (each): Judged => machine.judged.get(each.id) ?? { whenTrue: NO_PROOFS, whenFalse: NO_PROOFS },
  );
  const one = (side: 'whenTrue' | 'whenFalse') =>
    judged.map((each) => each[side]).reduce((a, b) => common(a, b), judged[0]?.[side] ?? NO_PROOFS);
  const each = (side: 'whenTrue' | 'whenFalse') =>
    judged.map((every) => every[side]).reduce((a, b): Proofs => both(a, b), NO_PROOFS);
  remember(
    machine,
    value,
    isAny
      ? { whenTrue: one('whenTrue'), whenFalse: withWhole(each('whenFalse'), whole) }
      : { whenTrue: withWhole(each('whenTrue'), whole), whenFalse: one('whenFalse') },
  );
  return value;
}

/** What holds of each character of a text, or each element, holds of all of it. */
function withWhole(proofs: Proofs, whole: { readonly of: Value; readonly element: Value } | undefined): Proofs {
  if (!whole || proofs.size === 0 || whole.of.taints.length === 0) return proofs;
  let all = proofs;
  for (const id of subjectsOf(whole.element)) {
    const proof = proofs.get(id);
    if (proof) all = both(all, new Map(subjectsOf(whole.of).map((subject) => [subject, proof])));
  }
  return all;
}
