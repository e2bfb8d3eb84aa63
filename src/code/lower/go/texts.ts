// Literals of Go: strings with their escapes read, runes, numbers; and Sprintf formats taken apart.

import type { Argument, Expr, Span } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

/** The text of a string or rune literal. */
export function readText(text: string, node: SyntaxNode): string {
  const raw = text.slice(node.at, node.to);
  const inner = raw.slice(1, raw.length > 1 ? -1 : undefined);
  if (node.type === 'raw_string_literal') return inner.replaceAll('\r', '');
  if (!inner.includes('\\')) return inner;
  return inner.replace(ESCAPE, (_all, byte, unit, point, octal, letter) => {
    if (letter !== undefined) return SIMPLE[letter] ?? letter;
    const code = octal === undefined ? Number.parseInt(byte ?? unit ?? point, 16) : Number.parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Imaginary and hexadecimal floating numbers come out as NaN's stand-in 0: nobody asks for their value. */
export function readNumber(raw: string): number {
  const plain = raw.replaceAll('_', '');
  const octal = /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
  return Number.isFinite(octal) ? octal : 0;
}

/** Verbs that print an operand of any type as it is; `%q` puts Go's quotes around. All others give numbers and the like. */
const AS_IT_IS = new Set(['s', 'v', 'q', 'w']);
const DIRECTIVE = /%[-+# 0]*(?:\[(\d{1,3})\])?(\*|\d{0,6})(?:\.(\*|\d{0,6}))?(?:\[(\d{1,3})\])?([A-Za-z%])/g;

/** The parts of a text that a literal format and its operands make; undefined when they do not fit. */
export function formatParts(format: string, at: Span, args: readonly Argument[]): Expr[] | undefined {
  if (args.some((arg) => arg.spread)) return undefined;
  const parts: Expr[] = [];
  const constant = (value: string): void => {
    const last = parts.at(-1);
    if (value === '') return;
    if (last?.kind === 'literal') parts[parts.length - 1] = { ...last, value: `${last.value}${value}` };
    else parts.push({ kind: 'literal', value, at: at.at, to: at.to });
  };
  let end = 0;
  let next = 0;
  for (const match of format.matchAll(DIRECTIVE)) {
    constant(format.slice(end, match.index));
    end = match.index + match[0].length;
    const verb = match[5] as string;
    if (verb === '%') {
      constant('%');
      continue;
    }
    if (match[2] === '*') next += 1;
    if (match[3] === '*') next += 1;
    const index = match[4] ?? match[1];
    if (index !== undefined) next = Number(index) - 1;
    const value = args[next]?.value;
    next += 1;
    if (!value) return undefined;
    if (!AS_IT_IS.has(verb))
      parts.push({ kind: 'operation', operator: `%${verb}`, operands: [value], at: value.at, to: value.to });
    else if (verb === 'q') {
      constant('"');
      parts.push(value);
      constant('"');
    } else parts.push(value);
  }
  constant(format.slice(end));
  return parts;
}
