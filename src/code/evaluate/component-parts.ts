// Things for the bill of materials while they are put together, and how values lead back to them: what a call gives keeps the
// arguments it was made with, whatever variables it goes through.

import type { ComponentType, RelationType } from '../../model/component.ts';
import type { FunctionIR, Span } from '../ir.ts';
import type { Entry, PassedValue, Value } from '../value.ts';
import type { Handler, Part } from './machine.ts';

export interface Notes {
  /** By what it was made with. */
  readonly parts: WeakMap<readonly PassedValue[], Part>;
  /** By the fields of an object whose class extends what the tables know. */
  readonly objects: WeakMap<object, Part>;
  readonly handlers: WeakMap<readonly PassedValue[], Handler[]>;
  /** Where things of a list stand, by what they were made with. */
  readonly sites: WeakMap<readonly PassedValue[], Span & { readonly path: string }>;
  /** What was called on things in functions. */
  readonly uses: Map<FunctionIR, Map<Part, RelationType>>;
  readonly entryUses: Map<Entry, Map<Part, RelationType>>;
}

/** `client.chat.completions.create`. */
const CHAIN = 6;

export function newPart(
  type: ComponentType,
  framework: string,
  name: string,
  { path, at, to }: Span & { readonly path: string },
): Part {
  return {
    type,
    framework,
    provider: undefined,
    name,
    path,
    at,
    to,
    nameAt: { at, to },
    facts: new Map(),
    flags: new Set(),
    links: new Map(),
    can: new Set(),
    sources: [],
    isWhole: true,
    isNamed: name !== '',
  };
}

/** What a value was made as, or is a part or view of: `llm.bind_tools(tools)` is `llm`. */
export function partsIn(notes: Notes, value: Value, depth = 0): readonly Part[] {
  let at: Value | undefined = value;
  for (let step = 0; at && step < CHAIN; step++) {
    const { form }: Value = at;
    if (form.kind === 'choice') {
      if (depth > 2) return [];
      return [...new Set(form.of.flatMap((each) => partsIn(notes, each, depth + 1)))];
    }
    if (form.kind === 'instance') {
      const own = notes.objects.get(form.fields);
      return own ? [own] : [];
    }
    if (form.kind !== 'external') return [];
    const part = form.args && notes.parts.get(form.args);
    if (part) return [part];
    // A chain of several.
    if (form.path === '?' && form.args && depth <= 2)
      return [...new Set(form.args.flatMap((each) => partsIn(notes, each.value, depth + 1)))];
    at = form.on;
  }
  return [];
}
