// The functions of a module that nobody may have called: they are evaluated with nothing known.

import type { Value } from '../value.ts';
import type { Machine, ModuleScope, Scoped } from './machine.ts';
import { lookUp } from './scopes.ts';

/** Functions and methods of a module's top level, that nobody has called so far. */
export function functionsOf(machine: Machine, { ir, frame }: ModuleScope): readonly Value[] {
  const home: Scoped = { path: ir.path, frame };
  return ir.body.flatMap((stmt): readonly Value[] => {
    if (stmt.kind === 'function' && !stmt.fn.receiver)
      return [
        machine.values.make({ kind: 'function', fn: stmt.fn, home }),
        // What its decorators made of it.
        ...(stmt.fn.decorators.length > 0 ? functionsIn(frame.state.vars.get(stmt.fn.name)) : []),
      ];
    if (stmt.kind === 'function' && stmt.fn.receiver) {
      // Its type may stand in another file of the package.
      const { form } = lookUp(machine, stmt.fn.receiver.type, frame);
      const self = form.kind === 'class' ? machine.instance(form) : machine.values.unknown();
      return [machine.values.make({ kind: 'function', fn: stmt.fn, home, self })];
    }
    // `const register = (server) => …`, `export const tools = { register(server) { … } }`.
    if (stmt.kind === 'assign')
      return functionsIn(stmt.target.kind === 'name' ? frame.state.vars.get(stmt.target.name) : undefined).filter(
        ({ form }) => form.kind === 'function' && form.home.path === ir.path,
      );
    if (stmt.kind !== 'class' || stmt.cls.form !== 'class') return [];
    const self = machine.instance({ kind: 'class', cls: stmt.cls, home });
    return stmt.cls.methods.map((fn) =>
      machine.values.make({ kind: 'function', fn, home, ...(!fn.isStatic && { self }) }),
    );
  });
}

/** A function, or those an object holds. */
function functionsIn(value: Value | undefined): readonly Value[] {
  const all = value?.form.kind === 'object' ? [...value.form.fields.values()] : value ? [value] : [];
  return all.filter(({ form }) => form.kind === 'function');
}
