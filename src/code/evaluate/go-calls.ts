// Calls that are Go's own business: slices that grow, and reflection, by which helpers take a tool's function of any type and
// hand it what a client sent.

import type { PassedValue, Value } from '../value.ts';
import { appended } from './go-writes.ts';
import { sentBy } from './handlers.ts';
import type { CallSite, ExternalCall, Machine, Scoped } from './machine.ts';

/** Undefined: a call like any other. */
export function callOfGo(machine: Machine, { path, on, args, site }: ExternalCall): Value | undefined {
  const first = args[0]?.value;
  if (!first) return undefined;
  if (path === 'net/url.JoinPath')
    return joined(
      machine,
      args.map(({ value }) => value),
      site,
    );
  if (on && /^net\/url\..*\.JoinPath$/.test(path))
    return joined(machine, [on, ...args.map(({ value }) => value)], site);
  if (path === 'append') return appended(machine, args, site);
  if (first.form.kind === 'function') {
    if (path === 'reflect.ValueOf') return first;
    // Asked for its type it is not called.
    if (path === 'reflect.TypeOf') return machine.values.make({ kind: 'external', path: 'reflect.TypeOf()' });
  }
  return on?.form.kind === 'function' && /\.Call(?:Slice)?$/.test(path)
    ? reflected(machine, on, first, site)
    : undefined;
}

/** Parts of a path after a URL: none of them is part of its host. */
function joined(machine: Machine, parts: readonly Value[], { frame, at, to }: CallSite): Value {
  const all = parts.flatMap((part, index) => (index > 0 ? [machine.values.constant('/'), part] : [part]));
  return machine.values.text(all, { path: frame.module.ir.path, at, to, what: 'joined to a URL' });
}

/** Within a handler, what a function is called with by reflection is what the client sent, in the type it asks for. */
function reflected(machine: Machine, fn: Value, list: Value, site: CallSite): Value {
  if (fn.form.kind !== 'function') return machine.values.unknown();
  const { entry } = machine;
  const { frame } = fn.form.home as Scoped;
  const args = fn.form.fn.params.map((param, at): PassedValue => {
    const given = machine.read(list, String(at), site);
    const isContext = param.type?.kind === 'member' && param.type.name === 'Context';
    const isKnown = given.form.kind !== 'unknown' && given.form.kind !== 'external';
    const value = !entry || isContext || isKnown ? given : sentBy(machine, entry, param, frame);
    return { value, at: site };
  });
  return machine.call(fn, args, site);
}
