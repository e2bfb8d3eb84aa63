// Words the judges share: the call that is judged, and facts made of proofs.

import type { Language } from '../ir.ts';
import {
  type Fact,
  type Judgement,
  NO_JUDGEMENT,
  NO_SINK,
  type PassedValue,
  type Sinks,
  type Value,
} from '../value.ts';
import { lastName } from './reading.ts';
import type { Proof } from './regex.ts';

export interface JudgedCall {
  /** Canonical, without the `()` of the call itself. */
  readonly path: string;
  /** The receiver of a method. */
  readonly on?: Value | undefined;
  readonly args: readonly PassedValue[];
}

export interface Judged extends JudgedCall {
  readonly name: string;
  readonly language: Language;
}

export function judged(call: JudgedCall, language: Language): Judged {
  return { ...call, name: lastName(call.path), language };
}

export function strong(about: Value, proves: Sinks): Fact {
  return { about, proves, grade: 'strong', note: '' };
}

export function weak(about: Value, proves: Sinks, note: string): Fact {
  return { about, proves, grade: 'weak', note };
}

export function factsOf(about: Value | undefined, { proves, weak: partly, note }: Proof): readonly Fact[] {
  if (!about) return [];
  return [
    ...(proves === NO_SINK ? [] : [strong(about, proves)]),
    ...(partly === NO_SINK ? [] : [weak(about, partly, note)]),
  ];
}

export function whenTrue(...facts: readonly Fact[]): Judgement {
  return { whenTrue: facts, whenFalse: [] };
}

export function whenFalse(...facts: readonly Fact[]): Judgement {
  return { whenTrue: [], whenFalse: facts };
}

export function inverted({ whenTrue: yes, whenFalse: no }: Judgement): Judgement {
  return { whenTrue: no, whenFalse: yes };
}

export function isEmpty({ whenTrue: yes, whenFalse: no }: Judgement): boolean {
  return yes.length === 0 && no.length === 0;
}

export function merged(...judgements: readonly Judgement[]): Judgement {
  const all = judgements.filter((each) => !isEmpty(each));
  if (all.length < 2) return all[0] ?? NO_JUDGEMENT;
  return { whenTrue: all.flatMap((each) => each.whenTrue), whenFalse: all.flatMap((each) => each.whenFalse) };
}

/** Notes of checks that are weak each, but not together: see `provedTogether`. */
export { ONLY_DOTS, ONLY_SEPARATORS } from './denials.ts';
/** Of a text that is one part of a path. */
export const ONLY_DOTS_ALONE = 'only `..` by itself is refused';
export const ONLY_ABSOLUTE = 'only absolute paths are refused';
