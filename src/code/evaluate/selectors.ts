// Selectors of the API tables: which of the values a call is given.

import type { Selector } from '../tables.ts';
import type { PassedValue, Value } from '../value.ts';
import type { CallSite, Machine } from './machine.ts';
import { clients } from './marks.ts';

export interface Selectable {
  readonly on: Value | undefined;
  readonly args: readonly PassedValue[];
  readonly site: CallSite;
}

/** `0`, `cwd`, `0|args`, `1.shell`, `1.[]`, `self`, `*`, `2+`, `last`, `last-function`; the first alternative that is there. */
export function select(machine: Machine, selector: Selector, call: Selectable): readonly Value[] {
  return selectPassed(machine, selector, call).map(({ value }) => value);
}

export function selectPassed(machine: Machine, selector: Selector, call: Selectable): readonly PassedValue[] {
  for (const alternative of selector.split('|')) {
    const [root = '', ...path] = alternative.split('.');
    const found = rooted(root, call);
    if (found.length === 0) continue;
    return path.length === 0
      ? found
      : found.map((each) => ({
          at: each.at,
          value: path.reduce(
            (value, name) =>
              name === '[]' ? machine.element(value, call.site) : fieldOf(machine, value, name, call.site),
            each.value,
          ),
        }));
  }
  return [];
}

/** A field as it was written; nothing is made up for one that is not there. */
function fieldOf(machine: Machine, value: Value, name: string, site: CallSite): Value {
  if (value.form.kind === 'object' && !value.form.fields.has(name) && !value.form.rest && value.taints.length === 0)
    return machine.values.constant(undefined);
  // What it was made with: `mcp.NewTool("name", …)`.
  if (name === 'args' && value.form.kind === 'external' && value.form.args)
    return machine.values.make({ kind: 'list', items: value.form.args.map((each) => each.value) });
  if (value.form.kind === 'list' && /^\d+$/.test(name) && value.form.items[Number(name)])
    return value.form.items[Number(name)] as Value;
  if (value.form.kind === 'list' && !/^\d+$/.test(name)) return machine.values.constant(undefined);
  // Of a text, or of what is wholly somebody's, the whole is selected elsewhere.
  if (
    clients.has(value) ||
    value.form.kind === 'unknown' ||
    value.form.kind === 'text' ||
    value.form.kind === 'constant'
  )
    return machine.values.constant(undefined);
  // A field that a struct of a library was not given is empty.
  const fields =
    value.form.kind === 'external' && site.frame.module.ir.language === 'go'
      ? value.form.args?.[0]?.value.form
      : undefined;
  if (fields?.kind === 'object' && !fields.fields.has(name) && !fields.rest) return machine.values.constant(undefined);
  return machine.read(value, name, site);
}

function rooted(root: string, { on, args, site }: Selectable): readonly PassedValue[] {
  if (root === 'self') return on ? [{ value: on, at: site }] : [];
  if (root === '*') return args;
  if (root === 'last') return args.slice(-1);
  if (root === 'last-function') {
    const found = args.findLast(({ value: { form } }) => form.kind === 'function' || form.kind === 'choice');
    return found ? [found] : args.slice(-1);
  }
  if (root === 'first-object') {
    const found = args.find(
      ({ value: { form } }) => form.kind === 'object' || (form.kind === 'external' && form.path.includes('()')),
    );
    return found ? [found] : [];
  }
  const positional = args.filter(({ name }) => name === undefined);
  if (/^\d+\+$/.test(root)) return positional.slice(Number(root.slice(0, -1)));
  if (/^\d+$/.test(root)) {
    const at = Number(root);
    const spread = positional.findIndex((each) => each.spread === 'list');
    const found = positional[spread >= 0 && at >= spread ? spread : at];
    if (!found || spread < 0 || at < spread) return found ? [found] : [];
    return spreadAt(found, at - spread);
  }
  const named = args.find(({ name }) => name === root);
  return named ? [named] : [];
}

/** What stands at a position of a list that is spread; where that is not known it may be any of it. */
function spreadAt(passed: PassedValue, at: number): readonly PassedValue[] {
  const { form } = passed.value;
  if (form.kind === 'choice') return form.of.flatMap((value) => spreadAt({ ...passed, value }, at));
  if (form.kind !== 'list') return [passed];
  const item = form.items[at] ?? form.rest;
  return item ? [{ value: item, at: passed.at }] : [];
}

/** Whether the selected value is as a table wants it (SinkEntry.when). */
export function meets(
  machine: Machine,
  selector: string,
  wanted: string | number | boolean,
  call: Selectable,
): boolean {
  const [value] = select(machine, selector, call);
  if (wanted === 'absent') {
    if (!value) return true;
    const { form } = value;
    return form.kind === 'constant' && !form.value;
  }
  if (!value) return wanted === false;
  if (typeof wanted === 'string' && wanted.startsWith('~'))
    return [nameOf(value), value.form.kind === 'external' ? value.form.path : ''].some((name) =>
      expressionOf(wanted.slice(1)).test(name),
    );
  const { form } = value;
  if (wanted === 'list')
    return form.kind === 'list' || (form.kind === 'choice' && form.of.some((each) => each.form.kind === 'list'));
  if (wanted === 'text')
    return (
      form.kind !== 'list' &&
      form.kind !== 'object' &&
      !(form.kind === 'choice' && form.of.every((each) => each.form.kind === 'list'))
    );
  if (form.kind === 'choice') return form.of.some((each) => isLike(each, wanted));
  return isLike(value, wanted);
}

function isLike({ form }: Value, wanted: string | number | boolean): boolean {
  if (form.kind === 'external' && typeof wanted === 'string') return nameOf({ form }) === wanted;
  if (form.kind !== 'constant') return wanted === true && form.kind !== 'unknown' ? form.kind !== 'external' : false;
  if (wanted === true) return Boolean(form.value);
  if (wanted === false) return !form.value;
  return form.value === wanted;
}

/** A text, or the last name of what is there. */
function nameOf({ form }: Pick<Value, 'form'>): string {
  if (form.kind === 'constant') return String(form.value);
  if (form.kind === 'external') return form.path.replaceAll('()', '').split('.').at(-1) ?? '';
  if (form.kind === 'class') return form.cls.name;
  if (form.kind === 'text')
    return form.parts.map((part) => (part.form.kind === 'constant' ? String(part.form.value) : '\uE000')).join('');
  return '';
}

const expressions = new Map<string, RegExp>();

/** An expression of a table, without regard to case. */
export function expressionOf(source: string): RegExp {
  const known = expressions.get(source) ?? new RegExp(source.replace(/^\(\?i\)/, ''), 'i');
  expressions.set(source, known);
  return known;
}
