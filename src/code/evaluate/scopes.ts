// Names: where they are found, and what an import stands for.

import type { FunctionIR } from '../ir.ts';
import type { ImportIR, ModuleIR } from '../module-ir.ts';
import type { Value } from '../value.ts';
import { changesFrame } from './changes.ts';
import { bakedInto, common, commonTests } from './facts.ts';
import {
  type CallSite,
  type Frame,
  type Machine,
  type ModuleScope,
  newState,
  type Scoped,
  type State,
} from './machine.ts';
import { Variables } from './variables.ts';

export function moduleFrame(ir: ModuleIR): ModuleScope {
  const scope: ModuleScope = { ir, status: 'new', frame: undefined as never };
  const frame: Frame = {
    state: newState(),
    parent: undefined,
    module: scope,
    fn: undefined,
    returns: [],
    born: 0,
    self: undefined,
    left: [],
    loops: 0,
    turn: undefined,
  };
  return Object.assign(scope, { frame });
}

/** The value of a name, from the inside out: variables, the module, its package (Go), imports, the language's own. */
export function lookUp(machine: Machine, name: string, frame: Frame): Value {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    const value = at.state.vars.get(name);
    if (value) return value;
    if ((name === 'this' || name === 'self') && at.self) return at.self;
  }
  if (name === 'super' && frame.module.ir.language === 'javascript') {
    const base = baseOf(machine, frame);
    if (base) return base;
  }
  return ofModule(machine, frame.module, name) ?? machine.values.make({ kind: 'external', path: name });
}

type ClassForm = Extract<Value['form'], { kind: 'class' }>;

/** Objects seen as one of the class they extend: they share their fields. Called, such a one makes itself (`super(…)`). */
export const bases = new WeakSet<Value>();

/** `this` as an object of the base of the class whose method is at work. */
export function baseOf(machine: Machine, frame: Frame): Value | undefined {
  // In a function inside of a method (a decorator's closure) it is the method's.
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    const self: Value | undefined = at.self ?? frame.self;
    if (self?.form.kind === 'instance' && at.fn) {
      const found = baseBeside(machine, self, self.form, at.fn);
      if (found) return found;
    }
  }
  return undefined;
}

function baseBeside(
  machine: Machine,
  self: Value,
  { of: own, fields }: Extract<Value['form'], { kind: 'instance' }>,
  fn: FunctionIR,
): Value | undefined {
  let of: ClassForm | undefined = own;
  for (let depth = 0; of && depth < 12; depth++) {
    const { cls, home }: ClassForm = of;
    const forms: Value['form'][] = cls.bases.map((base) => machine.evaluate(base, (home as Scoped).frame).form);
    const next: ClassForm | undefined = forms.find((form) => form.kind === 'class');
    if (cls.methods.includes(fn)) {
      const library = forms.find((form) => form.kind === 'external');
      if (!next) return library && machine.values.make({ kind: 'external', path: `${library.path}()` });
      const value = machine.values.make({ kind: 'instance', of: next, fields }, self.taints);
      bases.add(value);
      return value;
    }
    of = next;
  }
  return undefined;
}

function ofModule(machine: Machine, scope: ModuleScope, name: string): Value | undefined {
  const own = scope.frame.state.vars.get(name);
  if (own) return own;
  const { named, whole } = importsOf(scope.ir);
  for (const each of named.get(name) ?? NO_IMPORTS) {
    // Files that import from each other in a circle have nothing.
    if (machine.importing.has(each)) continue;
    machine.importing.add(each);
    const value = imported(machine, scope, each.from, each.imported);
    machine.importing.delete(each);
    return value;
  }
  for (const each of whole) {
    const key = `${scope.ir.path}\0${each.from}\0*${name}`;
    if (machine.importing.has(key)) continue;
    machine.importing.add(key);
    const found = machine.project.resolve(scope.ir, each.from, '*');
    for (const path of found?.paths ?? []) {
      const value = exported(machine, path, name);
      if (value) {
        machine.importing.delete(key);
        return value;
      }
    }
    machine.importing.delete(key);
  }
  const path = machine.project.packageOf(scope.ir)?.names.get(name);
  return path === undefined || path === scope.ir.path ? undefined : machine.module(path)?.frame.state.vars.get(name);
}

interface Imports {
  readonly named: ReadonlyMap<string, readonly ImportIR[]>;
  /** Of all that a module has. */
  readonly whole: readonly ImportIR[];
}

const NO_IMPORTS: readonly ImportIR[] = [];
const known = new WeakMap<ModuleIR, Imports>();

function importsOf(module: ModuleIR): Imports {
  const before = known.get(module);
  if (before) return before;
  const named = new Map<string, ImportIR[]>();
  for (const each of module.imports) {
    if (each.local === undefined) continue;
    const others = named.get(each.local);
    if (others) others.push(each);
    else named.set(each.local, [each]);
  }
  const all = { named, whole: named.get('*') ?? NO_IMPORTS };
  known.set(module, all);
  return all;
}

function imported(machine: Machine, scope: ModuleScope, from: string, name: string): Value {
  const { values, project } = machine;
  const found = project.resolve(scope.ir, from, name);
  if (!found) {
    const library = project.libraryName(scope.ir, from);
    const path = name === '*' || name === 'default' || name === '=' ? library : `${library}.${name}`;
    return values.make({ kind: 'external', path: machine.tables(scope.ir.language).canonical(path) });
  }
  const [path] = found.paths;
  if (path === undefined) return values.unknown();
  // What `require` gives is what the module says it is.
  const whole = name === '*' ? exported(machine, path, '=') : undefined;
  if (whole) return whole;
  if (name === '*' || found.isModule) return values.make({ kind: 'module', path });
  for (const each of found.paths) {
    const value = exported(machine, each, name);
    if (value) return value;
  }
  return values.unknown();
}

/** How many re-exports are followed; they may go in circles. */
const REEXPORTS = 12;

/** What a module of the project gives under a name. */
export function exported(machine: Machine, path: string, name: string, depth = 0): Value | undefined {
  const scope = machine.module(path);
  if (!scope || depth > REEXPORTS) return undefined;
  const { ir, frame } = scope;
  if (ir.language !== 'javascript') return ofModule(machine, scope, name);
  const stars: string[] = [];
  for (const each of ir.exports) {
    if (each.name === '*' && each.from !== undefined) {
      stars.push(each.from);
      continue;
    }
    const isIt = each.name === name || (name === 'default' && each.name === '=');
    if (!isIt) {
      // `module.exports = { a, b }` gives a and b.
      if (each.name === '=' && each.value) {
        const whole = machine.evaluate(each.value, frame);
        const field = fieldOf(whole, name);
        if (field) return field;
      }
      continue;
    }
    if (each.from !== undefined) {
      const found = machine.project.resolve(ir, each.from, each.local ?? name);
      if (!found) {
        const library = machine.project.libraryName(ir, each.from);
        return machine.values.make({ kind: 'external', path: `${library}.${each.local ?? name}` });
      }
      const [to] = found.paths;
      if (to === undefined) return undefined;
      if (each.local === '*') return machine.values.make({ kind: 'module', path: to });
      return exported(machine, to, each.local ?? name, depth + 1);
    }
    if (each.local !== undefined) return lookUp(machine, each.local, frame);
    if (each.value) return machine.evaluate(each.value, frame);
  }
  for (const from of stars) {
    const [to] = machine.project.resolve(ir, from, name)?.paths ?? [];
    const value = to === undefined ? undefined : exported(machine, to, name, depth + 1);
    if (value) return value;
  }
  // CommonJS and tests of half-written modules: a top-level name that nobody exports is still the best guess.
  return ir.exports.length === 0 ? frame.state.vars.get(name) : undefined;
}

/** All a module gives, by name: `import * as tools`, then `Object.values(tools)`. */
export function exportsOf(machine: Machine, path: string, depth = 0): ReadonlyMap<string, Value> {
  const all = new Map<string, Value>();
  const scope = machine.module(path);
  if (!scope || depth > REEXPORTS) return all;
  for (const { name, from } of scope.ir.exports) {
    if (name === '*' && from !== undefined) {
      const [to] = machine.project.resolve(scope.ir, from, name)?.paths ?? [];
      if (to !== undefined) for (const [own, value] of exportsOf(machine, to, depth + 1)) all.set(own, value);
      continue;
    }
    const value = exported(machine, path, name);
    if (value) all.set(name, value);
  }
  return all;
}

/** Where a name that was imported has its value: registries are filled from other files. */
export function homeOfImport(
  machine: Machine,
  { ir }: ModuleScope,
  name: string,
): { readonly frame: Frame; readonly name: string } | undefined {
  const own = ir.imports.find(({ local }) => local === name);
  const [path] = (own && machine.project.resolve(ir, own.from, own.imported)?.paths) ?? [];
  return own && path !== undefined ? homeOfExport(machine, path, own.imported, 0) : undefined;
}

function homeOfExport(
  machine: Machine,
  path: string,
  name: string,
  depth: number,
): { readonly frame: Frame; readonly name: string } | undefined {
  const scope = machine.module(path);
  if (!scope || depth > REEXPORTS) return undefined;
  for (const each of scope.ir.exports) {
    if (each.name !== name && each.name !== '*') continue;
    const local = each.local ?? name;
    if (each.from !== undefined) {
      const [to] = machine.project.resolve(scope.ir, each.from, local)?.paths ?? [];
      const found =
        to === undefined ? undefined : homeOfExport(machine, to, each.name === '*' ? name : local, depth + 1);
      if (found) return found;
    } else if (scope.frame.state.vars.has(local)) return { frame: scope.frame, name: local };
  }
  return undefined;
}

function fieldOf({ form }: Value, name: string): Value | undefined {
  if (form.kind === 'object') return form.fields.get(name);
  return undefined;
}

/** Gives a name its value: where it lives, or here. */
export function assignName(machine: Machine, name: string, value: Value, frame: Frame, declares: boolean): void {
  if (declares || frame.fn?.isPiece || frame.state.vars.has(name)) {
    frame.state.vars.set(name, value);
    return;
  }
  for (let at = frame.parent; at; at = at.parent) {
    const old = at.state.vars.get(name);
    if (!old) continue;
    // Whoever else has it may see the old one or this, and what is proved of it here is not known there.
    const left = machine.bakedIn(value, frame);
    changesFrame(machine, at, name, left);
    at.state.vars.set(name, machine.values.join([old, left]));
    return;
  }
  frame.state.vars.set(name, value);
}

/** Where a function stands that is made here: in a loop, among what the names mean in this turn. */
export function homeIn(frame: Frame): Scoped {
  const { path } = frame.module.ir;
  if (!frame.turn) return { path, frame };
  const { vars } = frame.state;
  const own = new Variables();
  for (const name of vars.differing(frame.turn)) {
    const value = vars.get(name);
    if (value && frame.turn.get(name) !== value) own.set(name, value);
  }
  return { path, frame: { ...frame, parent: frame, turn: undefined, state: { ...newState(), vars: own } } };
}

/** Where two ways meet. */
export function joined(machine: Machine, a: State, b: State): State {
  if (a.isDead) return b;
  if (b.isDead) return a;
  const vars = a.vars.copy();
  const proofs = common(a.proofs, b.proofs);
  // What was proved on one way only is written into what was made there.
  const from = (value: Value, way: State) => (way.proofs === proofs ? value : bakedInto(value, way.proofs));
  for (const name of a.vars.differing(b.vars)) {
    const [one, other] = [a.vars.get(name), b.vars.get(name)];
    if (!other || one === other) continue;
    vars.set(name, one ? machine.values.join([from(one, a), from(other, b)]) : from(other, b));
  }
  return { vars, proofs, isDead: false, tests: commonTests(a.tests, b.tests) };
}

export function siteOf(span: { readonly at: number; readonly to: number }, frame: Frame): CallSite {
  return { frame, at: span.at, to: span.to };
}
