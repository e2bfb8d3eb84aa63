// Tests that are made twice: what was proved where one held, holds where it holds again. A tool of many actions checks its
// arguments in one `if (action === 'save')` and uses them in the next.

import type { Expr } from '../ir.ts';
import type { Sides } from './facts.ts';
import type { Frame, Machine, State } from './machine.ts';
import { lookUp } from './scopes.ts';

const SAME: ReadonlySet<string> = new Set(['==', '!=', 'is', 'is not', '&&', '||', 'and', 'or', 'not']);
/** Parts of a test that are compared. */
const DEPTH = 4;

/** The same for two tests of the same values: undefined where a test does more than to compare what it names with constants. */
export function testOf(machine: Machine, test: Expr, frame: Frame, depth = 0): string | undefined {
  if (depth > DEPTH) return undefined;
  switch (test.kind) {
    case 'literal':
      return typeof test.value === 'object' && test.value !== null ? undefined : `${typeof test.value} ${test.value}`;
    case 'name':
      return `#${lookUp(machine, test.name, frame).id}`;
    case 'member': {
      const of = testOf(machine, test.of, frame, depth + 1);
      return of?.startsWith('#') ? `${of}.${test.name}` : undefined;
    }
    case 'operation': {
      if (!SAME.has(test.operator)) return undefined;
      const operands = test.operands.map((each) => testOf(machine, each, frame, depth + 1));
      return operands.every((each) => each !== undefined) ? `${test.operator}(${operands.join(',')})` : undefined;
    }
    default:
      return undefined;
  }
}

/** Both sides go on: what each has proved besides is kept for whoever asks again. */
export function keepSides(state: State, test: string, sides: Sides, before: Sides): void {
  if (sides.whenTrue === before.whenTrue && sides.whenFalse === before.whenFalse) return;
  state.tests = new Map([...(state.tests ?? []), [test, sides]]);
}
