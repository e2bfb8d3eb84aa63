// Expressions of HCL as far as they are literals: texts, numbers, lists, objects, here-documents, `jsonencode` of these, and
// names whose value is known. Everything else is UNKNOWN, which equals nothing. Bounded, and never throws.

import { HCL_NESTING, HCL_VALUES } from './limits.ts';

export const UNKNOWN = Symbol('unknown');

export type HclLiteral = string | number | boolean | null | typeof UNKNOWN | readonly HclLiteral[] | HclObject;

/** Keys as written; the last of the same name counts. */
export type HclObject = ReadonlyMap<string, HclLiteral>;

/** Values of `var.name` and `local.name`. */
export type HclNames = ReadonlyMap<string, HclLiteral>;

const NO_NAMES: HclNames = new Map();

/** The value of the expression that is all of `text`. */
export function readHclValue(text: string, names: HclNames = NO_NAMES): HclLiteral {
  const reader = createReader(text, names);
  const value = reader.value(0);
  return reader.isAtEnd() ? value : UNKNOWN;
}

export function isObject(value: HclLiteral | undefined): value is HclObject {
  return value instanceof Map;
}

/** A text alone counts as a list of one, as policies have it. */
export function textsIn(value: HclLiteral | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** JSON as such a value; UNKNOWN where it is none, or has parts put in. */
export function fromJson(text: string): HclLiteral {
  try {
    return fromPlain(JSON.parse(text), 0);
  } catch {
    return UNKNOWN;
  }
}

function fromPlain(value: unknown, depth: number): HclLiteral {
  if (depth > HCL_NESTING) return UNKNOWN;
  if (typeof value === 'string') return /[$%]\{/.test(value) ? UNKNOWN : value;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => fromPlain(item, depth + 1));
  if (typeof value !== 'object') return UNKNOWN;
  return new Map(Object.entries(value).map(([key, item]) => [key, fromPlain(item, depth + 1)]));
}

const SPACE = /(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y;
const TEXT = /"((?:[^"\\\n]|\\.)*)"/y;
const NUMBER = /-?\d+(?:\.\d+)?(?![\w.])/y;
const WORD = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/y;
const HEREDOC = /<<(-?)([A-Za-z_]\w*)\r?\n/y;

function createReader(text: string, names: HclNames) {
  let at = 0;
  let left = HCL_VALUES;
  let isBroken = false;

  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match) at = expression.lastIndex;
    return match;
  };
  const skip = () => take(SPACE);

  function value(depth: number): HclLiteral {
    skip();
    if (depth > HCL_NESTING || left-- <= 0) {
      at = text.length;
      isBroken = true;
      return UNKNOWN;
    }
    const start = text[at];
    const known =
      start === '"'
        ? textValue()
        : start === '['
          ? list(depth)
          : start === '{'
            ? object(depth)
            : start === '<'
              ? heredoc()
              : scalar(depth);
    skip();
    // An operator, an index or a condition makes something else of it.
    if (at < text.length && !/[,}\])\n]/.test(text[at] as string)) {
      if (text[at - 1] === '\n' || /^[A-Za-z_"(]/.test(text[at] as string)) return known;
      skipRest();
      return UNKNOWN;
    }
    return known;
  }

  function textValue(): HclLiteral {
    const written = take(TEXT)?.[1];
    if (written === undefined) {
      skipRest();
      return UNKNOWN;
    }
    const whole = /^\$\{\s*((?:var|local)\.[\w-]+)\s*\}$/.exec(written)?.[1];
    if (whole !== undefined) return names.get(whole) ?? UNKNOWN;
    return /[$%]\{/.test(written) ? UNKNOWN : written.replace(/\\(.)/g, '$1');
  }

  function list(depth: number): HclLiteral {
    at++;
    const items: HclLiteral[] = [];
    for (skip(); at < text.length && text[at] !== ']'; skip()) {
      const before = at;
      items.push(value(depth + 1));
      skip();
      if (text[at] === ',' || at === before) at++;
    }
    at++;
    return items;
  }

  function object(depth: number): HclLiteral {
    at++;
    const entries = new Map<string, HclLiteral>();
    for (skip(); at < text.length && text[at] !== '}'; skip()) {
      const key = take(TEXT)?.[1] ?? take(WORD)?.[0];
      skip();
      if (key === undefined || !(text[at] === '=' || text[at] === ':')) {
        // `for` and computed keys: nothing of the whole is known, since what follows may belong to it.
        at = text.length;
        isBroken = true;
        return UNKNOWN;
      }
      at++;
      entries.set(key, value(depth + 1));
      skip();
      if (text[at] === ',') at++;
    }
    at++;
    return entries;
  }

  function heredoc(): HclLiteral {
    const [, , mark] = take(HEREDOC) ?? [];
    const end = mark === undefined ? null : new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, 'm').exec(text.slice(at));
    if (!end) {
      skipRest();
      return UNKNOWN;
    }
    const body = text.slice(at, at + end.index);
    at += end.index + end[0].length;
    return /[$%]\{/.test(body) && !/^\s*\{/.test(body) ? UNKNOWN : body;
  }

  function scalar(depth: number): HclLiteral {
    const number = take(NUMBER)?.[0];
    if (number !== undefined) return Number(number);
    const word = take(WORD)?.[0];
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (word !== undefined && text[at] === '(') {
      at++;
      if (word === 'jsonencode' || word === 'tolist' || word === 'toset' || word === 'sensitive') {
        const inner = value(depth + 1);
        skip();
        if (text[at] === ')') {
          at++;
          return inner;
        }
      }
      skipRest(1);
      return UNKNOWN;
    }
    if (word !== undefined && names.has(word)) return names.get(word) ?? UNKNOWN;
    if (word === undefined) skipRest();
    return UNKNOWN;
  }

  /** To the comma or bracket that ends the value, or over the brackets that are open. */
  function skipRest(open = 0): void {
    for (let depth = open; at < text.length; ) {
      const char = text[at] as string;
      if (char === '"') {
        if (!take(TEXT)) at++;
        continue;
      }
      if (depth === 0 && /[,}\])\n]/.test(char)) return;
      if ('([{'.includes(char)) depth++;
      else if (')]}'.includes(char)) depth--;
      at++;
      if (open > 0 && depth === 0) return;
    }
  }

  return {
    value,
    isAtEnd() {
      skip();
      return at >= text.length && !isBroken;
    },
  };
}
