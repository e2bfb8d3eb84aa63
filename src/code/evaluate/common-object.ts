// Where a value may be one of more objects than are told apart.

import type { Form, Value } from '../value.ts';

/** Of objects that are too many: fields, what they all hold, and how deep. */
const FIELDS = 60;
const HELD = 3000;
const NESTED = 4;

/** Of too many objects one with the fields of all: settings that are filled step by step, each step under a condition. */
export function commonObject(objects: readonly Value[], join: (values: readonly Value[]) => Value): Form | undefined {
  const all = objects.flatMap(({ form }) => (form.kind === 'object' ? [form] : []));
  if (all.length !== objects.length || !areSmall(objects)) return undefined;
  const names = new Set(all.flatMap(({ fields }) => [...fields.keys()]));
  if (names.size > FIELDS) return undefined;
  const held = (name: string) => all.flatMap(({ fields }) => fields.get(name) ?? []);
  const rest = all.flatMap((each) => each.rest ?? []);
  const from = [...new Set(all.flatMap((each) => each.from ?? []))];
  return {
    kind: 'object',
    fields: new Map([...names].map((name) => [name, join(held(name))])),
    ...(rest.length > 0 && { rest: join(rest) }),
    ...(from.length > 0 && { from }),
  };
}

/** One that holds itself as it was before gets deeper each time. */
function areSmall(objects: readonly Value[]): boolean {
  let left = HELD;
  const isSmall = ({ form }: Value, depth: number): boolean => {
    if (depth > NESTED || --left < 0) return false;
    const held = form.kind === 'object' ? [...form.fields.values()] : form.kind === 'list' ? form.items : [];
    const rest = (form.kind === 'object' || form.kind === 'list') && form.rest ? [form.rest] : [];
    return [...held, ...rest, ...(form.kind === 'choice' ? form.of : [])].every((each) => isSmall(each, depth + 1));
  };
  return objects.every((each) => isSmall(each, 0));
}
