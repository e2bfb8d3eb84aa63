// Connections that look where they go: a function of the program's that opens them, or resolves their names, and refuses
// private addresses. It sees what is really connected to, after each redirect, so that for requests it is the whole check.

import { firstMadeBy } from '../facts/reading.ts';
import type { Form, Value } from '../value.ts';
import type { ExternalCall, Frame, Machine, Scoped } from './machine.ts';
import { lookUp } from './scopes.ts';

/** Options and fields that hold such a function: Go's transports and dialers, Node's `lookup`. */
const HOOKS: ReadonlySet<string> = new Set([
  'DialContext',
  'DialTLSContext',
  'Dial',
  'Control',
  'ControlContext',
  'lookup',
]);
/** How an address is asked what kind it is, by libraries and in names people give to their own. */
const ASKED = /private|loopback|link_?local|internal|reserved|multicast|unspecified|is_?global|blocked|public/i;

/** What the call is made on, and its options. */
export function connectsGuarded(machine: Machine, { on, args }: ExternalCall): boolean {
  return [on, ...args.map(({ value }) => value)].some((value) => value !== undefined && isGuarded(machine, value, 0));
}

/** Go's `client.Do(request)`: where to was told when the request was made ready. */
export function withdrawSent(machine: Machine, call: ExternalCall): void {
  if (!call.path.endsWith('.Do') || !connectsGuarded(machine, { ...call, args: [] })) return;
  for (const { value } of call.args) {
    const made = firstMadeBy(value);
    if (!made || !/\.NewRequest(?:WithContext)?$/.test(made.path)) continue;
    for (const { at } of made.args) machine.withdraw(call.site.frame.module.ir.path, at);
  }
}

/** Clients hold transports, transports dialers. */
const HELD = 6;

function isGuarded(machine: Machine, { form }: Value, depth: number): boolean {
  if (depth > HELD) return false;
  if (form.kind === 'choice') return form.of.length > 0 && form.of.every((each) => isGuarded(machine, each, depth + 1));
  if (form.kind === 'external')
    return [form.on, ...(form.args ?? []).map(({ value }) => value)].some(
      (value) => value !== undefined && isGuarded(machine, value, depth + 1),
    );
  if (form.kind !== 'object') return false;
  return [...form.fields].some(([name, value]) =>
    HOOKS.has(name) ? isLookout(machine, value) : isGuarded(machine, value, depth + 1),
  );
}

function isLookout(machine: Machine, { form }: Value): boolean {
  if (form.kind === 'choice') return form.of.length > 0 && form.of.every((each) => isLookout(machine, each));
  return form.kind === 'function' && read(form.fn.body).isDeciding && asks(machine, form, new Set(), 0);
}

/** Functions that are followed from it. */
const DEPTH = 4;

/** It asks for the kind of an address, itself or in a function of the program's. */
function asks(
  machine: Machine,
  { fn, home }: Extract<Form, { kind: 'function' }>,
  seen: Set<object>,
  depth: number,
): boolean {
  if (depth > DEPTH || seen.has(fn)) return false;
  seen.add(fn);
  const { called } = read(fn.body);
  if (called.some(({ name, isOwn }) => !isOwn && ASKED.test(name))) return true;
  const { frame } = home as Scoped;
  return called.some(({ name, isOwn }) => isOwn && follows(machine, name, frame, seen, depth));
}

function follows(machine: Machine, name: string, frame: Frame, seen: Set<object>, depth: number): boolean {
  const { form } = lookUp(machine, name, frame);
  if (form.kind === 'function') return asks(machine, form, seen, depth + 1);
  return form.kind === 'external' && ASKED.test(form.path);
}

interface Read {
  readonly called: readonly { readonly name: string; readonly isOwn: boolean }[];
  readonly isDeciding: boolean;
}

/** Calls and branches anywhere in it. */
function read(body: object): Read {
  const called: { name: string; isOwn: boolean }[] = [];
  let isDeciding = false;
  const open: object[] = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('kind' in node) {
      if (node.kind === 'branch') isDeciding = true;
      if (node.kind === 'call' && 'callee' in node) {
        const callee = node.callee as { readonly kind: string; readonly name?: string };
        if (callee.name !== undefined) called.push({ name: callee.name, isOwn: callee.kind === 'name' });
      }
    }
    for (const each of Object.values(node)) if (typeof each === 'object' && each !== null) open.push(each);
  }
  return { called, isDeciding };
}
