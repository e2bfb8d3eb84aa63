// What the evaluator knows of a value: where it comes from (taints), what it is made of (form). Values never change;
// what a guard proves is kept beside them, by the ids of the subjects it is about (see Facts).

import { ORIGINS, type Origin, SINKS, type Sink } from '../model/flow.ts';
import type { ClassIR, FunctionIR, Span } from './ir.ts';

export { ORIGINS, type Origin, SINKS, type Sink };

/** A set of sinks, one bit each. */
export type Sinks = number;

export function sinks(...names: readonly Sink[]): Sinks {
  return names.reduce((set, name) => set | (1 << SINKS.indexOf(name)), 0);
}
export const NO_SINK: Sinks = 0;
/** Numbers, truth values and members of a fixed set are harmless everywhere. */
export const EVERY_SINK: Sinks = (1 << SINKS.length) - 1;

/** What is no text at all can still be the number of somebody else, or say that one may. */
export const HARMLESS: Sinks = EVERY_SINK & ~sinks('subject', 'privilege');

export function holds(set: Sinks, sink: Sink): boolean {
  return (set & (1 << SINKS.indexOf(sink))) !== 0;
}

/** One place the text passes on its way, in the order of the flow: shown to people. */
export interface Step extends Span {
  readonly path: string;
  /** What happens here, in a few words: "argument `branch` of tool `git_log`", "passed to `run`", "part of the command line". */
  readonly what: string;
  /** Steps were made in this order: by it those of a taint are merged with the calls that lead to the sink. */
  readonly order: number;
  readonly before: Step | undefined;
}

export interface Source {
  readonly origin: Origin;
  /** Of an argument: its name or dotted path; of others what it is (`response of chat.completions.create`). */
  readonly name: string;
  /** Of content: it answers a request to a host that nothing from outside decided over. */
  readonly isOwnService?: boolean;
  /** The environment as a whole: what is read of it by name goes by that name, and most is no secret. */
  readonly isAll?: boolean;
  /** The registration it came in by; undefined outside of one. */
  readonly entry?: Entry;
}

/** Something a model or client can call: found where it is registered. */
export interface Entry extends Span {
  readonly kind: 'tool' | 'prompt' | 'resource' | 'completion' | 'route';
  /** As registered; empty when it is only known at run time. */
  readonly name: string;
  readonly description: string | undefined;
  readonly path: string;
  /** The framework's name, as the tables have it. */
  readonly framework: string;
  /** Told apart by a heuristic only: confidence of what comes of it is low. */
  readonly isGuess: boolean;
  /** Its description is made at run time of what somebody else decides over: of what. */
  readonly describedBy?: Source;
}

/** Attackers' (or secret) text in a value. */
export interface Taint {
  readonly source: Source;
  /** The last step; the others hang on it. */
  readonly step: Step;
  /**
   * What the text was on its way: ids of the values it went through unchanged or as a part, oldest first. A guard on any of them
   * holds for what was made of it. The last one stands for the value itself.
   */
  readonly subjects: readonly number[];
  /** Sinks it is harmless for, by what was done to it (not by guards). */
  readonly clean: Sinks;
  /** Sinks for which something weak was done; the words say what. */
  readonly weak: Sinks;
  readonly notes: readonly string[];
  /** A call nobody knows lies on the way: confidence medium. */
  readonly isVague: boolean;
}

export type Form =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string }
  /** One of these; at most eight, else unknown. */
  | { readonly kind: 'choice'; readonly of: readonly Value[] }
  /** A text of these in order; constants are joined. */
  | { readonly kind: 'text'; readonly parts: readonly Value[] }
  /** `rest` is what stands under names that are not known; `from` are things whose fields it has, where it has none itself. */
  | {
      readonly kind: 'object';
      readonly fields: ReadonlyMap<string, Value>;
      readonly rest?: Value;
      readonly from?: readonly Value[];
    }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly rest?: Value }
  /** A function of the project, with what it closes over and, when bound, its `this` or `self`. */
  | { readonly kind: 'function'; readonly fn: FunctionIR; readonly home: Home; readonly self?: Value }
  | { readonly kind: 'class'; readonly cls: ClassIR; readonly home: Home }
  /** An object of a class of the project. Its fields are shared by all names for it. */
  | { readonly kind: 'instance'; readonly of: Extract<Form, { kind: 'class' }>; readonly fields: Map<string, Value> }
  | { readonly kind: 'module'; readonly path: string }
  | External;

/**
 * Something of a library or the language, by its canonical path: `child_process.exec`, `subprocess.run`, `os/exec.Command`,
 * `fetch`. What a call gives ends in `()`: `sqlite3.connect().cursor()`; `new pg.Pool()` is `pg.Pool()`; a value whose annotated type is
 * of a library has the path of an object of it: `sqlite3.Cursor()`. Of an unknown receiver the path begins with `?`: `?.execute`.
 */
export interface External {
  readonly kind: 'external';
  readonly path: string;
  /** Of the result of a call: what it was called with, and on. */
  readonly args?: readonly PassedValue[];
  readonly on?: Value;
}

/** Where a function or class stands: the evaluator's own. */
export interface Home {
  readonly path: string;
}

export interface PassedValue {
  readonly value: Value;
  readonly name?: string;
  readonly spread?: 'list' | 'map';
  readonly at: Span;
}

export interface Value {
  /** Same id, same thing: two names for one value share it. */
  readonly id: number;
  /** Of the whole: any part of it may be theirs. Fields and parts have their own beside. */
  readonly taints: readonly Taint[];
  readonly form: Form;
}

/** What a test proves of a value when it comes out one way. */
export interface Fact {
  readonly about: Value;
  /** Sinks it is harmless for then. */
  readonly proves: Sinks;
  readonly grade: 'strong' | 'weak';
  /** In words, for weak ones: "only a prefix check", "a deny-list of characters". */
  readonly note: string;
}

export interface Judgement {
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
}

export const NO_JUDGEMENT: Judgement = { whenTrue: [], whenFalse: [] };
