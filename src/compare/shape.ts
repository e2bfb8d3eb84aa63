// Reading a document that anybody may have written: each step says what it wants and where, and what is something else is
// one clear sentence. Only own members are read, so that no name of a prototype is one.

import { UserError } from '../lib/errors.ts';
import { cut } from '../lib/escape.ts';
import { COMPARED_TEXT } from '../lib/limits.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface Shape {
  /** @throws UserError for anything but an object. */
  object(value: unknown, at: string): Json;
  /** An absent one is empty. @throws UserError for anything but a list. */
  list(value: unknown, at: string): readonly unknown[];
  /** Undefined for an absent one; cut where it is very long. @throws UserError for anything but a text. */
  text(value: unknown, at: string): string | undefined;
  /** @throws UserError for anything but a text, and for an empty one. */
  name(value: unknown, at: string): string;
  number(value: unknown, at: string): number | undefined;
  texts(value: unknown, at: string): readonly string[];
  fail(sentence: string): never;
}

export function shapeOf(file: string): Shape {
  const fail = (sentence: string): never => {
    throw new UserError(`${file}: ${sentence}`, { hint: 'Nothing was compared.' });
  };
  const isAbsent = (value: unknown) => value === undefined || value === null;
  const shape: Shape = {
    fail,
    object(value, at) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(`${at} is no object`);
      return value as Json;
    },
    list(value, at) {
      if (isAbsent(value)) return [];
      return Array.isArray(value) ? value : fail(`${at} is no list`);
    },
    text(value, at) {
      if (isAbsent(value)) return undefined;
      return typeof value === 'string' ? cut(value, COMPARED_TEXT) : fail(`${at} is no text`);
    },
    name(value, at) {
      const text = shape.text(value, at);
      return text === undefined || text === '' ? fail(`${at} is missing`) : text;
    },
    number(value, at) {
      if (isAbsent(value)) return undefined;
      return typeof value === 'number' && Number.isFinite(value) ? value : fail(`${at} is no number`);
    },
    texts: (value, at) =>
      shape
        .list(value, at)
        .map((each, index) => shape.text(each, `${at}[${index}]`) ?? fail(`${at}[${index}] is no text`)),
  };
  return shape;
}

/** An own member: `toString` and `__proto__` are none unless they are written there. */
export function member(of: Json, name: string): unknown {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

export function sorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].toSorted();
}
