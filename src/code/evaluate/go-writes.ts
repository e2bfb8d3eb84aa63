// What Go fills through a pointer: `json.Unmarshal(b, &in)`. Numbers and truth values of a struct are numbers and truth values then.

import { saysWho } from '../facts/identity-words.ts';
import type { Expr } from '../ir.ts';
import type { Value } from '../value.ts';
import { changesFields, newFields } from './changes.ts';
import type { CallSite, Machine } from './machine.ts';
import { harmless } from './schema-proofs.ts';

const SCALARS = /^(?:u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|byte|rune|bool)$/;

/** Whether the holder is a struct of the project, which then has its fields filled. */
export function fillStruct(machine: Machine, holder: Value, from: Value, site: CallSite): boolean {
  const { form } = holder;
  // The one that stands for all objects of the type is nobody's to write to.
  if (form.kind !== 'instance' || machine.instance(form.of) === holder) return false;
  for (const { name, type, tag } of form.of.cls.fields) {
    const key = keyFor(from, name, tag);
    const sent = !type || !isScalar(type) || saysWho(key) ? machine.read(from, key, site) : machine.values.unknown();
    const value = type && isScalar(type) && saysWho(key) ? harmless(machine, sent) : sent;
    changesFields(machine, form.fields, name, value);
    form.fields.set(name, value);
  }
  return true;
}

/** Under which key of what was sent the field is found: by its tag, where it has one. */
function keyFor({ form }: Value, name: string, tag: string | undefined): string {
  const told = tag && /(?:json|yaml|mapstructure|xml|toml):"([^",]+)/.exec(tag)?.[1];
  if (form.kind !== 'object') return told && told !== '-' ? told : name;
  const wanted = (told ?? name).toLowerCase();
  return [...form.fields.keys()].find((key) => key.toLowerCase() === wanted) ?? name;
}

/** An object of the type with what a client sent in its fields. */
export function sentStruct(machine: Machine, typed: Value | undefined, sent: Value, site: CallSite): Value {
  if (typed?.form.kind !== 'instance' || sent.taints.length === 0) return sent;
  const own = machine.values.make({ ...typed.form, fields: newFields(machine.values) }, sent.taints);
  fillStruct(machine, own, sent, site);
  return own;
}

function isScalar(type: Expr): boolean {
  if (type.kind === 'list') return type.items.every(({ value }) => isScalar(value)) && type.items.length > 0;
  return type.kind === 'name' && SCALARS.test(type.name);
}

/** `append(xs, a, ys...)` */
export function appended(
  machine: Machine,
  args: readonly { readonly value: Value; readonly spread?: string }[],
  site: CallSite,
): Value {
  const [first, ...others] = args;
  const base = first?.value.form;
  const items = base?.kind === 'list' ? [...base.items] : [];
  const rests: Value[] = [];
  if (base?.kind === 'list' && base.rest) rests.push(base.rest);
  if (first && base?.kind !== 'list' && base?.kind !== 'constant') rests.push(machine.element(first.value, site));
  for (const { value, spread } of others) {
    if (!spread) items.push(value);
    else if (value.form.kind === 'list' && !value.form.rest) items.push(...value.form.items);
    else rests.push(machine.element(value, site));
  }
  return machine.values.make({ kind: 'list', items, ...(rests.length > 0 && { rest: machine.values.join(rests) }) });
}
