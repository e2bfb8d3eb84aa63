// Classes of a program that extend one of a library: what that one makes for the bill of materials, theirs make too.

import type { Form, PassedValue, Value } from '../value.ts';
import { inherited } from './classes.ts';
import type { CallSite, ExternalCall, Machine, Scoped } from './machine.ts';

/** What a base is called by the class that extends it, as `inherited` writes it. */
const MAKER = /\(\)\.(?:__init__|constructor)$/;

/** `super().__init__(…)`, `super(…)` of a base that is of no file of the project. */
export function metBase(machine: Machine, path: string, call: ExternalCall): void {
  const { self, fn } = call.site.frame;
  if (self?.form.kind !== 'instance') return;
  // JavaScript's `super` is an object of the base, and so is what is called.
  const maker = path.endsWith('()') && fn?.name === 'constructor' ? `${path}.constructor` : path;
  if (MAKER.test(maker)) met(machine, maker.replace(MAKER, ''), { ...call, self });
}

/** An object of a class without a maker of its own: its base's is called with what it is given. */
export function madeByBase(
  machine: Machine,
  of: Extract<Form, { kind: 'class' }>,
  self: Value,
  args: readonly PassedValue[],
  site: CallSite,
): void {
  // One that is only made to look at its methods is none of the program's.
  const isOwn = site.at >= of.cls.at && site.to <= of.cls.to && site.frame.module.ir.path === (of.home as Scoped).path;
  if (of.cls.bases.length === 0 || isOwn) return;
  const base = inherited(machine, of, '__init__');
  if (base?.kind === 'external' && MAKER.test(base.path))
    met(machine, base.path.replace(MAKER, ''), { path: base.path, callee: self, on: undefined, args, site, self });
}

function met(machine: Machine, base: string, call: ExternalCall): void {
  const tables = machine.tables(call.site.frame.module.ir.language);
  const path = tables.canonical(base);
  const makes = tables.componentsOf(path);
  if (makes.length > 0) machine.components.met(makes, { ...call, path });
}
