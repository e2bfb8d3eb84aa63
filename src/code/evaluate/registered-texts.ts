// What a registration is called with, as texts: names and descriptions as far as they are known before the program runs,
// and who decides over those that are not.

import type { Origin, Source, Value } from '../value.ts';
import type { Machine } from './machine.ts';
import { type Selectable, select } from './selectors.ts';
import { constantOf } from './values.ts';

/** A field that is not there is none. */
export function given(value: Value | undefined): Value | undefined {
  return value?.form.kind === 'constant' && value.form.value === undefined ? undefined : value;
}

/** The first alternative that is a text. */
export function textAt(machine: Machine, selector: string | undefined, call: Selectable): string | undefined {
  for (const each of selector?.split('|') ?? []) {
    const text = textOf(select(machine, each, call)[0]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What comes from outside the program. An argument of a tool describes none. */
const FROM_OUTSIDE: ReadonlySet<Origin> = new Set<Origin>(['remote', 'content', 'model']);

/** Who else decides over a text that is only known at run time, if anybody. */
export function sourceAt(machine: Machine, selector: string | undefined, call: Selectable): Source | undefined {
  const values = selector?.split('|').flatMap((each) => select(machine, each, call)) ?? [];
  return values.flatMap(({ taints }) => taints).find(({ source }) => FROM_OUTSIDE.has(source.origin))?.source;
}

export function textOf(value: Value | undefined): string | undefined {
  if (value?.form.kind === 'choice') {
    // A zero value on the way out with an error has no name.
    const texts = value.form.of.map(textOf).filter((each) => each !== undefined);
    return texts.length === 1 ? texts[0] : undefined;
  }
  const text = value && constantOf(value);
  return typeof text === 'string' ? text : undefined;
}
