// Members of classes: their own, those of the bases, and Go's methods that stand beside the type.

import type { ClassIR, FunctionIR } from '../ir.ts';
import type { Form, Value } from '../value.ts';
import type { CallSite, Machine, ModuleScope, Scoped } from './machine.ts';

type Member = { readonly fn: FunctionIR; readonly home: Scoped } | { readonly value: Value };

/** How far classes are followed to their bases. */
const BASES = 12;

export function ofClass(machine: Machine, cls: ClassIR, home: Scoped, name: string, depth: number): Member | undefined {
  const fn = cls.methods.find((each) => each.name === name);
  if (fn) return { fn, home };
  const beside = receiverMethod(machine, cls, home, name);
  if (beside) return beside;
  const field = cls.fields.find((each) => each.name === name);
  if (field?.value) return { value: machine.evaluate(field.value, home.frame) };
  if (field?.type) {
    const value = machine.typed(field.type, home.frame);
    if (value) return { value };
  }
  if (depth > BASES) return undefined;
  for (const base of cls.bases) {
    const { form } = machine.evaluate(base, home.frame);
    if (form.kind !== 'class') continue;
    const found = ofClass(machine, form.cls, form.home as Scoped, name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Go: methods stand beside the type, in any file of the package. */
function receiverMethod(machine: Machine, cls: ClassIR, home: Scoped, name: string): Member | undefined {
  const found = machine.project.packageOf(home.frame.module.ir)?.methods.get(`${cls.name}.${name}`);
  const scope = found && machine.module(found.path);
  if (!scope) return undefined;
  const own = homes.get(scope) ?? { path: found.path, frame: scope.frame };
  homes.set(scope, own);
  return { fn: found.fn, home: own };
}

/** One for all methods of a file: by it calls are told apart. */
const homes = new WeakMap<ModuleScope, Scoped>();

/** What a class of the project has of a base in a library. */
export function inherited(
  machine: Machine,
  { cls, home }: Extract<Form, { kind: 'class' }>,
  name: string,
  depth = 0,
): Form | undefined {
  if (depth > BASES) return undefined;
  for (const base of cls.bases) {
    const { form } = machine.evaluate(base, (home as Scoped).frame);
    if (form.kind === 'external') return { kind: 'external', path: `${form.path}().${name}` };
    if (form.kind === 'class') {
      const found = inherited(machine, form, name, depth + 1);
      if (found) return found;
    }
  }
  return undefined;
}

export function boundTo(machine: Machine, fn: FunctionIR, home: Scoped, self: Value, site: CallSite): Value {
  const own = fn.isOfClass && self.form.kind === 'instance' ? machine.values.make(self.form.of) : self;
  const bound = machine.values.make({ kind: 'function', fn, home, self: own });
  return fn.isGetter ? machine.call(bound, [], site) : bound;
}
