// The text of an address that was parsed and is handed on: `new URL(text).toString()` goes where the text does.

import { externalOf, firstMadeBy, madeBy } from '../facts/reading.ts';
import type { Value } from '../value.ts';
import { constantText } from './values.ts';

/** Calls that take the text of a whole address apart. */
const PARSING =
  /^(?:(?:url|whatwg-url)\.)?URL(?:\.parse)?$|^url\.parse$|^(?:httpx2?|yarl)\.URL$|^net\/url\.(?:Parse|ParseRequestURI)$|^urllib\.parse\.url(?:parse|split)$/;
const WRITING = /^(?:toString|toJSON|geturl)$/;
/** Steps from an address to its text that are followed. */
const STEPS = 6;

/** What the address was parsed from; the value itself where it is none. */
export function spelled(value: Value, depth = 0): Value {
  const made = firstMadeBy(value);
  const first = made?.args[0]?.value;
  if (depth > STEPS) return value;
  if (made?.path === 'Request' && first) return spelled(first, depth + 1);
  if (made && first && made.args.length === 1) {
    if (PARSING.test(made.path)) return spelled(first, depth + 1);
    // `String(url)`, `str(url)`
    if (/^(?:String|str)$/.test(made.path)) return ofParsed(first, value, depth);
  }
  const isText = made && (WRITING.test(made.name) || /^net\/url\..*\.String$/.test(made.path));
  if (isText && made.on && made.args.length === 0) return ofParsed(made.on, value, depth);
  const form = externalOf(value);
  return form?.on && form.path.endsWith('.href') ? ofParsed(form.on, value, depth) : value;
}

const HOST = /\.(?:host|hostname|netloc|Host)$/;

/** What the address was parsed from whose host this is. */
export function hostOf(value: Value): Value | undefined {
  const form = externalOf(value);
  if (!form?.on || !HOST.test(form.path)) return undefined;
  const text = spelled(form.on);
  return text === form.on ? undefined : text;
}

function ofParsed(inner: Value, otherwise: Value, depth: number): Value {
  const text = spelled(inner, depth + 1);
  return text === inner ? otherwise : text;
}

/** What stood there before its ends were cut. */
export function trimmed(value: Value): Value {
  const made = madeBy(value);
  return made?.on && /^(?:r?strip|trim|trimEnd|removesuffix)$/.test(made.name) ? made.on : value;
}

/** A text in which something was put in the place of something else. */
export interface Template {
  readonly on: Value;
  readonly pattern: string | undefined;
  readonly by: Value;
}

export function templateOf(value: Value): Template | undefined {
  const made = madeBy(value);
  if (!made) return undefined;
  // Go's `strings.ReplaceAll(text, "{id}", id)`.
  const [on, pattern, by] = /^strings\.Replace(?:All)?$/.test(made.path)
    ? made.args.map((each) => each.value)
    : /^replace(?:All)?$/.test(made.name)
      ? [made.on, ...made.args.map((each) => each.value)]
      : [];
  return on && pattern && by && { on, pattern: constantText(pattern), by };
}
