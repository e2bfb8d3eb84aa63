// Annotations: what an object of that type is, where the type is a class of the project or of a library. They prove nothing;
// they only say whose methods are called.

import type { Expr } from '../ir.ts';
import type { Value } from '../value.ts';
import type { Frame, Machine } from './machine.ts';
import { lookUp } from './scopes.ts';

/** Around the type that counts: `Optional[X]`, `Promise<X>`, `Annotated[X, …]`, `X | None`. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'Optional',
  'Annotated',
  'Promise',
  'Readonly',
  'Partial',
  'Required',
  'Awaitable',
  'Final',
  'ClassVar',
  'NonNullable',
]);
const NOTHING: ReadonlySet<string> = new Set(['None', 'null', 'undefined', 'nil']);

/** The class of the project that is meant, `Optional[X]` and the like aside. */
export function classOf(
  machine: Machine,
  type: Expr,
  frame: Frame,
): Extract<Value['form'], { kind: 'class' }> | undefined {
  const { form } = typedAs(machine, type, frame) ?? { form: undefined };
  return form?.kind === 'instance' ? form.of : undefined;
}

export function typedAs(machine: Machine, type: Expr, frame: Frame, depth = 0): Value | undefined {
  if (depth > 4) return undefined;
  switch (type.kind) {
    case 'name': {
      const value = lookUp(machine, type.name, frame);
      if (value.form.kind === 'class') return machine.instance(value.form);
      // Of a library only when it was imported: the language's own types say nothing.
      return value.form.kind === 'external' && value.form.path !== type.name
        ? objectOf(machine, value.form.path)
        : undefined;
    }
    case 'member': {
      const value = machine.evaluate(type, frame);
      if (value.form.kind === 'class') return machine.instance(value.form);
      return value.form.kind === 'external' && !value.form.path.startsWith('?')
        ? objectOf(machine, value.form.path)
        : undefined;
    }
    case 'index': {
      const name = type.of.kind === 'name' ? type.of.name : type.of.kind === 'member' ? type.of.name : '';
      if (!WRAPPERS.has(name)) return typedAs(machine, type.of, frame, depth + 1);
      const inner = type.key.kind === 'list' ? type.key.items[0]?.value : type.key;
      return inner && typedAs(machine, inner, frame, depth + 1);
    }
    case 'operation': {
      const meant = type.operands.filter((each) => !isNothing(each));
      return type.operator === '|' && meant.length === 1 && meant[0]
        ? typedAs(machine, meant[0], frame, depth + 1)
        : undefined;
    }
    case 'literal':
      return undefined;
    default:
      return undefined;
  }
}

function isNothing(type: Expr): boolean {
  return (type.kind === 'name' && NOTHING.has(type.name)) || (type.kind === 'literal' && type.value == null);
}

function objectOf(machine: Machine, path: string): Value {
  return machine.values.make({ kind: 'external', path: `${path}()` });
}
