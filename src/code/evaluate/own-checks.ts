// Checks and cleaners of the program's own, told by their names. What they prove is worked out like everything else; where
// that comes to nothing they may still do what they are called, so that what passed through them is no longer sure.

import type { Expr, FunctionIR, Stmt } from '../ir.ts';
import { EVERY_SINK, NO_SINK, type PassedValue, sinks } from '../value.ts';
import { NO_PROOFS, type Proof, type Proofs } from './facts.ts';
import { deepTaints } from './values.ts';

const WORDS: ReadonlySet<string> = new Set(
  (
    'valid validate validates validated validator validation verify verified check checks checked ensure assert guard guarded ' +
    'allow allowed allows permit permitted permits authorize authorise sanitize sanitise sanitized sanitised escape escaped quote ' +
    'quoted safe safely secure secured contain contained contains inside within restrict restricted forbid forbidden denied deny ' +
    'blocked trusted whitelisted'
  ).split(' '),
);

/** They take out of a text what nobody is to read. */
const HIDING: ReadonlySet<string> = new Set(
  'redact redacts redacted mask masks masked obfuscate obfuscated scrub scrubbed censor censored anonymize anonymise'.split(
    ' ',
  ),
);

/** `isPathAllowed`, `check_path`, `safeResolve`; not `checkout`. A function that hands on what it is given is none, whatever its name. */
export function isOwnCheck({ name, body }: FunctionIR): boolean {
  return (isNamed(name, WORDS) || isNamed(name, HIDING)) && body.some(mayDecide);
}

/** It branches, leaves, or asks somebody else. */
function mayDecide(stmt: Stmt): boolean {
  const value = stmt.kind === 'assign' || stmt.kind === 'expr' || stmt.kind === 'return' ? stmt.value : undefined;
  return value ? !PASSING.has(value.kind) : stmt.kind !== 'return' && stmt.kind !== 'leave';
}
const PASSING: ReadonlySet<Expr['kind']> = new Set(['name', 'literal', 'member', 'text', 'cast']);

function isNamed(name: string, words: ReadonlySet<string>): boolean {
  return name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).some((word) => words.has(word.toLowerCase()));
}

/** That a check of the program's, in the file `path`, may have looked at these. */
export function mayBeChecked(name: string, path: string, args: readonly PassedValue[]): Proofs {
  // Of a list of words each one.
  const ids = args.flatMap(({ value }) => {
    const taints = deepTaints(value);
    return taints.length > 0 ? [value.id, ...taints.flatMap(({ subjects }) => subjects.slice(-1))] : [];
  });
  if (ids.length === 0) return NO_PROOFS;
  const isCheck = isNamed(name, WORDS);
  const proof: Proof = {
    proves: NO_SINK,
    weak: isCheck ? EVERY_SINK : sinks('log', 'result'),
    notes: [`what \`${name}\` in ${path} ${isCheck ? 'checks' : 'takes out'} is not understood`],
  };
  return new Map(ids.map((id) => [id, proof]));
}
