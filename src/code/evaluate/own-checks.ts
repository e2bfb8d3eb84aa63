// Checks and cleaners of the program's own, told by their names. What they prove is worked out like everything else; where
// that comes to nothing they may still do what they are called, so that what passed through them is no longer sure.

import type { Expr, FunctionIR, Stmt } from '../ir.ts';
import { EVERY_SINK, NO_SINK, type PassedValue } from '../value.ts';
import { NO_PROOFS, type Proof, type Proofs, subjectsOf } from './facts.ts';

const WORDS: ReadonlySet<string> = new Set(
  (
    'valid validate validates validated validator validation verify verified check checks checked ensure assert guard guarded ' +
    'allow allowed allows permit permitted permits authorize authorise sanitize sanitise sanitized sanitised escape escaped quote ' +
    'quoted safe safely secure secured contain contained contains inside within restrict restricted forbid forbidden denied deny ' +
    'blocked trusted whitelisted'
  ).split(' '),
);

/** `isPathAllowed`, `check_path`, `safeResolve`; not `checkout`. A function that hands on what it is given is none, whatever its name. */
export function isOwnCheck({ name, body }: FunctionIR): boolean {
  return isNamedSo(name) && body.some(mayDecide);
}

/** It branches, leaves, or asks somebody else. */
function mayDecide(stmt: Stmt): boolean {
  const value = stmt.kind === 'assign' || stmt.kind === 'expr' || stmt.kind === 'return' ? stmt.value : undefined;
  return value ? !PASSING.has(value.kind) : stmt.kind !== 'return' && stmt.kind !== 'leave';
}
const PASSING: ReadonlySet<Expr['kind']> = new Set(['name', 'literal', 'member', 'text', 'cast']);

function isNamedSo(name: string): boolean {
  return name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).some((word) => WORDS.has(word.toLowerCase()));
}

/** That a check of the program's, in the file `path`, may have looked at these. */
export function mayBeChecked(name: string, path: string, args: readonly PassedValue[]): Proofs {
  const ids = args.flatMap(({ value }) => (value.taints.length > 0 ? subjectsOf(value) : []));
  if (ids.length === 0) return NO_PROOFS;
  const proof: Proof = {
    proves: NO_SINK,
    weak: EVERY_SINK,
    notes: [`what \`${name}\` in ${path} checks is not understood`],
  };
  return new Map(ids.map((id) => [id, proof]));
}
