// Functions around functions: decorators that are called by hand, and wrappers that say whose they are.

import type { Form } from '../value.ts';
import type { Decoration, ExternalCall, Handler, Machine, Scoped } from './machine.ts';
import type { Selectable } from './selectors.ts';

/** `server.tool(name="x")(fn)`: what the first call was given. */
export function decoratorOf({ callee: { form }, path, site }: ExternalCall): Selectable | undefined {
  return form.kind === 'external' && path.endsWith('()') && form.args
    ? { on: form.on, args: form.args, site }
    : undefined;
}

/** How often a function may be wrapped. */
const WRAPPERS = 4;

/** Of a function whose decorators are at work one of a name: the one that wraps the others. */
export function registerOnce(machine: Machine, decoration: Decoration | undefined, handler: Handler): Handler {
  const key = `${handler.entry.kind} ${handler.entry.name}`;
  const known = decoration?.handlers.get(key);
  if (known && wraps(machine, known.fn.form, handler.fn.form)) return known;
  if (known && wraps(machine, handler.fn.form, known.fn.form)) {
    known.fn = handler.fn;
    known.signature = handler.signature;
    return known;
  }
  const own = machine.register(handler);
  decoration?.handlers.set(key, own);
  return own;
}

/** Whether it is the other one, or a wrapper that says it is around it. */
function wraps(machine: Machine, outer: Form, inner: Form, depth = 0): boolean {
  if (outer.kind !== 'function' || inner.kind !== 'function' || depth > WRAPPERS) return false;
  if (outer.fn === inner.fn && (outer.home as Scoped).frame === (inner.home as Scoped).frame) return true;
  const next = wrappedIn(machine, outer);
  return next !== undefined && wraps(machine, next, inner, depth + 1);
}

/** A wrapper that says whose it is, with `functools.wraps`, is called as that one is. Null where nobody knows whose it is. */
export function wrappedBy(
  machine: Machine,
  outer: Extract<Form, { kind: 'function' }>,
  depth: number,
): Handler['signature'] | null {
  const form = depth > WRAPPERS ? undefined : wrappedIn(machine, outer);
  if (form?.kind === 'unknown' || form?.kind === 'constant') return null;
  if (form?.kind !== 'function') return undefined;
  const inner = wrappedBy(machine, form, depth + 1);
  if (inner !== undefined) return inner;
  const own = form.self && !form.fn.isStatic ? { ...form.fn, params: form.fn.params.slice(1) } : form.fn;
  return { fn: own, frame: (form.home as Scoped).frame };
}

/** What it says it is around. */
function wrappedIn(machine: Machine, { fn, home }: Extract<Form, { kind: 'function' }>): Form | undefined {
  const { frame } = home as Scoped;
  for (const decorator of fn.decorators) {
    const [first] = decorator.kind === 'call' ? decorator.args : [];
    if (decorator.kind !== 'call' || !first) continue;
    const callee = machine.evaluate(decorator.callee, frame).form;
    if (callee.kind === 'external' && callee.path === 'functools.wraps')
      return machine.evaluate(first.value, frame).form;
  }
  return undefined;
}
