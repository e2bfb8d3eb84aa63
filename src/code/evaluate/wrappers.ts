// Functions around functions: decorators that are called by hand, and wrappers that say whose they are.

import type { Form } from '../value.ts';
import type { ExternalCall, Handler, Machine, Scoped } from './machine.ts';
import type { Selectable } from './selectors.ts';

/** `server.tool(name="x")(fn)`: what the first call was given. */
export function decoratorOf({ callee: { form }, path, site }: ExternalCall): Selectable | undefined {
  return form.kind === 'external' && path.endsWith('()') && form.args
    ? { on: form.on, args: form.args, site }
    : undefined;
}

/** How often a function may be wrapped. */
const WRAPPERS = 4;

/** A wrapper that says whose it is, with `functools.wraps`, is called as that one is. Null where nobody knows whose it is. */
export function wrappedBy(
  machine: Machine,
  { fn, home }: Extract<Form, { kind: 'function' }>,
  depth: number,
): Handler['signature'] | null {
  for (const decorator of fn.decorators) {
    if (decorator.kind !== 'call' || depth > WRAPPERS) continue;
    const { frame } = home as Scoped;
    const callee = machine.evaluate(decorator.callee, frame).form;
    const [first] = decorator.args;
    if (callee.kind !== 'external' || callee.path !== 'functools.wraps' || !first) continue;
    const { form } = machine.evaluate(first.value, frame);
    if (form.kind === 'unknown' || form.kind === 'constant') return null;
    if (form.kind !== 'function') continue;
    const inner = wrappedBy(machine, form, depth + 1);
    if (inner !== undefined) return inner;
    const own = form.self && !form.fn.isStatic ? { ...form.fn, params: form.fn.params.slice(1) } : form.fn;
    return { fn: own, frame: (form.home as Scoped).frame };
  }
  return undefined;
}
