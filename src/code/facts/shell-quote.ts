// Quoting by hand that is as good as `shlex.quote`: each `'` becomes `'\''` (or `'"'"'`), and the whole stands between two of
// them. Anything less (backslashes, only the first one, no quotes around it) proves nothing.

import type { Language } from '../ir.ts';
import type { Value } from '../value.ts';
import { patternOf } from './judge-text.ts';
import { type JudgedCall, judged } from './judging.ts';
import { argument, textOf } from './reading.ts';

/** Texts in which each `'` was ended and begun anew. */
export const shellEscaped = new WeakSet<Value>();

const ESCAPES: ReadonlySet<string> = new Set([`'\\''`, `'"'"'`]);

export function isShellEscape(call: JudgedCall, language: Language): boolean {
  const { path, name, args } = judged(call, language);
  const isFunction =
    language === 'go' ? path === 'strings.ReplaceAll' : language === 'python' && /^re\.sub$/.test(path);
  const [pattern, by] = isFunction
    ? [argument(args, language === 'go' ? 1 : 0), argument(args, language === 'go' ? 2 : 1)]
    : [argument(args, 0), argument(args, 1)];
  if (!isFunction && name !== 'replace' && name !== 'replaceAll') return false;
  if (!ESCAPES.has(textOf(by) ?? '')) return false;
  const word = textOf(pattern);
  // JavaScript's `replace` with a text takes the first one only.
  if (word !== undefined) return word === "'" && (language !== 'javascript' || name === 'replaceAll');
  const regex = patternOf(pattern);
  return regex?.flags.includes('g') === true && /^\\?'$|^\[\\?'\]$/.test(regex.source);
}

/** Which of the parts stand between quotes that they cannot end. */
export function isQuotedPart(before: string | undefined, part: Value, after: string | undefined): boolean {
  if (!isEscaped(part) || before?.endsWith("'") !== true || after?.startsWith("'") !== true) return false;
  // Inside of double quotes single ones mean nothing.
  return (before.match(/"/g)?.length ?? 0) % 2 === 0;
}

function isEscaped(value: Value): boolean {
  if (shellEscaped.has(value)) return true;
  const { form } = value;
  return form.kind === 'choice' && form.of.every((each) => each.taints.length === 0 || shellEscaped.has(each));
}
