// What a call is called by the program around it: the variable, field or key its result is kept in, else the function it stands
// in. For what is made without a name of its own.

import type { Expr, Span } from '../ir.ts';
import type { ModuleIR } from '../module-ir.ts';

export interface NamedCall extends Span {
  /** Last name of what is called. */
  readonly callee: string;
  /** Empty where nothing names it. */
  readonly name: string;
  /** The name of the function around it, if there is one. */
  readonly holder: string;
  /** Where the key or keyword of this name has its value. */
  valueAt(key: string): Span | undefined;
}

/** The first call of something of this name inside of this place. */
export function callOf(module: ModuleIR, name: string, within: Span): Span | undefined {
  const calls = known.get(module) ?? callsIn(module);
  known.set(module, calls);
  let first: NamedCall | undefined;
  for (const call of calls.values())
    if (call.callee === name && call.at >= within.at && call.to <= within.to && (!first || call.at < first.at))
      first = call;
  return first;
}

const known = new WeakMap<ModuleIR, ReadonlyMap<number, NamedCall>>();

/** The call that begins here; the outermost of several. */
export function callAt(module: ModuleIR, { at, to }: Span): NamedCall | undefined {
  const calls = known.get(module) ?? callsIn(module);
  known.set(module, calls);
  return calls.get(keyOf(at, to));
}

function keyOf(at: number, to: number): number {
  return at * 2 ** 24 + to;
}

interface Open {
  readonly node: object;
  readonly name: string;
  readonly holder: string;
}

function callsIn({ body, exports }: ModuleIR): ReadonlyMap<number, NamedCall> {
  const calls = new Map<number, NamedCall>();
  const open: Open[] = [body, exports].map((node) => ({ node, name: '', holder: '' }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, name, holder } = next;
    if (isCall(node)) {
      const own = node;
      const { at, to, callee } = node;
      const last = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
      calls.set(keyOf(at, to), { at, to, callee: last, name, holder, valueAt: (key) => valueIn(own, key) });
      // `build(…).compile()` is named as a whole; what a call is given has other names.
      open.push({ node: node.callee, name, holder });
      for (const { value } of node.args) open.push({ node: value, name: '', holder });
      continue;
    }
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== 'object' || child === null) continue;
      open.push({ node: child, ...namesOf(node, key, next) });
    }
  }
  return calls;
}

function namesOf(node: object, key: string, { name, holder }: Open): Pick<Open, 'name' | 'holder'> {
  if ('params' in node && 'body' in node && 'name' in node) {
    const own = typeof node.name === 'string' && node.name !== '' ? node.name : name;
    return { name: '', holder: own === '' ? holder : own };
  }
  if (!('kind' in node)) {
    // An entry of an object, a field of a class.
    if ('key' in node && typeof node.key === 'string' && key === 'value') return { name: node.key, holder };
    if ('name' in node && typeof node.name === 'string' && key === 'value') return { name: node.name, holder };
    return { name, holder };
  }
  if (node.kind === 'assign' && 'target' in node && key === 'value')
    return { name: targetName(node.target as Expr) ?? name, holder };
  if (node.kind === 'return') return { name: holder, holder };
  if (node.kind === 'list' || node.kind === 'operation' || node.kind === 'text') return { name: '', holder };
  return { name, holder };
}

function targetName(target: Expr): string | undefined {
  if (target.kind === 'name') return target.name.startsWith('%') ? undefined : target.name;
  return target.kind === 'member' ? target.name : undefined;
}

function isCall(node: object): node is Extract<Expr, { kind: 'call' }> {
  return 'kind' in node && node.kind === 'call' && 'callee' in node;
}

function valueIn({ args }: Extract<Expr, { kind: 'call' }>, key: string): Span | undefined {
  const value = (
    /^\d+$/.test(key)
      ? args.filter(({ name }) => name === undefined)[Number(key)]
      : (args.find(({ name }) => name === key) ??
        args
          .flatMap((arg) => (arg.value.kind === 'object' ? arg.value.entries : []))
          .find((entry) => entry.key === key))
  )?.value;
  return value && { at: value.at, to: value.to };
}
