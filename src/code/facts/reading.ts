// Short questions to values: the constant they are, the items of a list, the call that made them.

import type { External, PassedValue, Value } from '../value.ts';

export type Constant = string | number | boolean | null | undefined;

/** The constant it is; nothing else is one. */
export function constantOf(value: Value | undefined): { readonly value: Constant } | undefined {
  const form = value?.form;
  if (form?.kind === 'constant') return form;
  // A text of one constant.
  if (form?.kind === 'text' && form.parts.every((part) => part.form.kind === 'constant'))
    return { value: form.parts.map((part) => String(constantOf(part)?.value)).join('') };
  return undefined;
}

export function textOf(value: Value | undefined): string | undefined {
  const constant = constantOf(value);
  return typeof constant?.value === 'string' ? constant.value : undefined;
}

/** All the constants it may be. */
export function constantsOf(value: Value | undefined): readonly Constant[] | undefined {
  if (value?.form.kind !== 'choice') {
    const constant = constantOf(value);
    return constant && [constant.value];
  }
  const all: Constant[] = [];
  for (const each of value.form.of) {
    const constant = constantOf(each);
    if (!constant) return undefined;
    all.push(constant.value);
  }
  return all;
}

export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.form.kind === 'list' ? value.form.items : [];
}

/** Whether anyone but the program's author decides over it. Secrets and settings do not count. */
export function isTheirs(value: Value | undefined): boolean {
  return value?.taints.some(({ source }) => source.origin !== 'secret') ?? false;
}

/** The result of a call of a library: the callee's last name, what it was called on and with. */
export interface Made {
  readonly path: string;
  readonly name: string;
  readonly on: Value | undefined;
  readonly args: readonly PassedValue[];
}

export function madeBy(value: Value | undefined): Made | undefined {
  const form = value?.form;
  if (form?.kind !== 'external' || !form.path.endsWith('()')) return undefined;
  const path = form.path.slice(0, -2);
  return { path, name: lastName(path), on: form.on, args: form.args ?? [] };
}

/** The same of the first of Go's results, `f()[0]`. */
export function firstMadeBy(value: Value | undefined): Made | undefined {
  const made = madeBy(value);
  if (made) return made;
  const form = externalOf(value);
  const first = form && /\(\)(?:\[0\]|\.0)$/.exec(form.path);
  if (!form || !first) return undefined;
  const before = madeBy(form.on);
  const path = form.path.slice(0, first.index);
  return { path, name: lastName(path), on: before ? before.on : form.on, args: form.args ?? before?.args ?? [] };
}

export function externalOf(value: Value | undefined): External | undefined {
  return value?.form.kind === 'external' ? value.form : undefined;
}

export function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
}

/** By position or keyword. */
export function argument(args: readonly PassedValue[], position: number, name?: string): Value | undefined {
  return (
    args.find((each) => name !== undefined && each.name === name) ??
    args.filter((each) => each.name === undefined && !each.spread)[position]
  )?.value;
}
