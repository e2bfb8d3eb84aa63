// Python's texts: literals with their escapes read, f-strings, and the formats `%` and `.format` of a literal, whose values
// are put where they will stand.

import type { Argument, Expr, LiteralExpr, Span } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import {
  childOf,
  indexOf,
  namedChildren,
  otherExpr,
  type PythonLowering,
  sourceOf,
  spanOf,
  textLiteral,
} from './python-nodes.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
  '\r': '',
  '\r\n': '',
};
const ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(\r\n|[\\'"abfnrtv\r\n])|N\{[^}\n]{0,100}\})/g;

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(ESCAPE, (whole, two, four, eight, octal, single) => {
    const hex = two ?? four ?? eight;
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    if (octal !== undefined) return codePoint(Number.parseInt(octal, 8));
    if (single !== undefined) return ESCAPES[single] ?? whole;
    return '\ufffd';
  });
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** A `string` or `concatenated_string`: a literal, or a text of its parts. */
export function lowerString(lo: PythonLowering, node: SyntaxNode): Expr {
  const parts: Expr[] = [];
  if (node.type === 'concatenated_string') for (const part of namedChildren(node)) addString(lo, part, parts);
  else addString(lo, node, parts);
  return textOf(parts, 'template', node);
}

function addString(lo: PythonLowering, node: SyntaxNode, into: Expr[]): void {
  const start = node.children[0];
  const end = node.children[node.children.length - 1];
  // Cut for its depth, or broken.
  if (start?.type !== 'string_start' || !end) return;
  const isRaw = /r/i.test(lo.text.slice(start.at, start.to));
  const to = end.type === 'string_end' ? end.at : node.to;
  const isFilled = node.children.some((child) => child.type === 'interpolation');
  if (!isFilled) {
    const raw = lo.text.slice(start.to, to);
    const isFormat = /[ft]/i.test(lo.text.slice(start.at, start.to));
    into.push(textLiteral(cooked(raw, isRaw, isFormat), { at: start.to, to }));
    return;
  }
  for (const child of node.children) {
    if (child.type === 'string_content') into.push(textLiteral(cooked(sourceOf(lo, child), isRaw, true), child));
    else if (child.type === 'interpolation') addInterpolation(lo, child, into);
  }
}

function cooked(raw: string, isRaw: boolean, isFormat: boolean): string {
  const text = isRaw ? raw : unescaped(raw);
  return isFormat ? text.replaceAll('{{', '{').replaceAll('}}', '}') : text;
}

function addInterpolation(lo: PythonLowering, node: SyntaxNode, into: Expr[]): void {
  const value = childOf(node, 'expression');
  if (!value) return;
  const expr = lo.expr(value);
  if (node.children.some((child) => child.type === '=')) into.push(textLiteral(`${sourceOf(lo, value)}=`, value));
  const spec = childOf(node, 'format_specifier');
  into.push(spec && isNumberFormat(sourceOf(lo, spec)) ? numberOf(expr) : expr);
}

/** Formats such as `:d` and `:.2f` throw for texts: what comes out is a number. */
function isNumberFormat(spec: string): boolean {
  return /[bcdeEfFgGnoxX%]$/.test(spec) && !spec.endsWith('}');
}

function numberOf(expr: Expr): Expr {
  return { kind: 'operation', operator: 'number', operands: [expr], at: expr.at, to: expr.to };
}

/** Joins neighbouring constants and flattens texts in texts. */
export function textOf(parts: readonly Expr[], by: 'template' | 'format', span: Span): Expr {
  const joined: Expr[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (isText(part) && last && isText(last))
      joined[joined.length - 1] = { ...last, value: last.value + part.value, to: part.to };
    else if (!isText(part) || part.value !== '') joined.push(part);
  }
  if (joined.length === 0) return textLiteral('', span);
  const only = joined[0] as Expr;
  if (joined.length === 1 && isText(only)) return { ...only, ...spanOf(span) };
  return { kind: 'text', parts: joined, by, ...spanOf(span) };
}

function isText(expr: Expr): expr is LiteralExpr & { readonly value: string } {
  return expr.kind === 'literal' && typeof expr.value === 'string';
}

/** Parts of one format that are told apart: for each its value is looked for. */
const PARTS = 1000;

const PERCENT = /%(?:\(([^()\n]{0,200})\))?[-#0 +]{0,5}(\*|\d{0,9})(?:\.(\*|\d{0,9}))?[hlL]?([diouxXeEfFgGcrsa%])/g;

/** `"…" % values`. */
export function lowerPercent(format: string, values: Expr, span: Span): Expr {
  const holes = [...format.matchAll(PERCENT)].filter((hole) => hole[4] !== '%').length;
  const parts: Expr[] = [];
  let next = 0;
  let last = 0;
  for (const hole of format.matchAll(PERCENT)) {
    if (parts.length > PARTS) break;
    parts.push(textLiteral(format.slice(last, hole.index), span));
    last = hole.index + hole[0].length;
    const [, name, width, precision, conversion] = hole;
    if (conversion === '%') parts.push(textLiteral('%', span));
    else {
      if (width === '*') next += 1;
      if (precision === '*') next += 1;
      const value = name === undefined ? valueAt(values, next++, holes) : named(values, name);
      parts.push('rsac'.includes(conversion as string) ? value : numberOf(value));
    }
  }
  parts.push(textLiteral(format.slice(last), span));
  return textOf(parts, 'format', span);
}

function valueAt(values: Expr, position: number, holes: number): Expr {
  if (values.kind === 'list' && !values.items.some((item) => item.spread))
    return values.items[position]?.value ?? values;
  return holes === 1 ? values : indexOf(values, position, values);
}

function named(values: Expr, name: string): Expr {
  if (values.kind === 'object') {
    const entry = values.entries.find((one) => one.key === name);
    if (entry) return entry.value;
  }
  return indexOf(values, name, values);
}

const BRACES = /\{\{|\}\}|\{([^{}!:]{0,200})(?:![rsa])?(?::((?:[^{}]|\{[^{}]{0,100}\}){0,200}))?\}/g;

/** `"…".format(values)`; `.format_map(d)` is `.format(**d)`. */
export function lowerFormat(format: string, args: readonly Argument[], span: Span): Expr {
  const parts: Expr[] = [];
  let next = 0;
  let last = 0;
  for (const hole of format.matchAll(BRACES)) {
    if (parts.length > PARTS) break;
    parts.push(textLiteral(format.slice(last, hole.index), span));
    last = hole.index + hole[0].length;
    if (hole[0] === '{{' || hole[0] === '}}') {
      parts.push(textLiteral(hole[0][0] as string, span));
      continue;
    }
    const [, head = '', rest = ''] = /^([^.[]*)(.*)$/s.exec(hole[1] as string) ?? [];
    const value = argumentFor(args, head.trim() === '' ? next++ : head.trim(), span);
    const filled = [...rest.matchAll(ACCESS)].reduce((of, [, name, key]) => access(of, name, key, span), value);
    parts.push(hole[2] !== undefined && isNumberFormat(hole[2]) ? numberOf(filled) : filled);
  }
  parts.push(textLiteral(format.slice(last), span));
  return textOf(parts, 'format', span);
}

/** `.name` or `[key]` in a hole. */
const ACCESS = /\.([^.[]*)|\[([^\]]*)\]/g;

function access(of: Expr, name: string | undefined, key: string | undefined, span: Span): Expr {
  if (name !== undefined) return { kind: 'member', of, name, ...spanOf(span) };
  return indexOf(of, /^\d{1,6}$/.test(key ?? '') ? Number(key) : (key ?? ''), span);
}

function argumentFor(args: readonly Argument[], which: string | number, span: Span): Expr {
  const position = typeof which === 'number' ? which : /^\d{1,4}$/.test(which) ? Number(which) : undefined;
  if (position !== undefined) {
    const positional = args.filter((arg) => arg.name === undefined && arg.spread !== 'map');
    const spread = positional.findIndex((arg) => arg.spread === 'list');
    if (spread < 0 || position < spread) return positional[position]?.value ?? otherExpr('missing', [], span);
    return indexOf((positional[spread] as Argument).value, position - spread, span);
  }
  const exact = args.find((arg) => arg.name === which);
  if (exact) return exact.value;
  const map = args.find((arg) => arg.spread === 'map');
  return map ? indexOf(map.value, which, span) : otherExpr('missing', [], span);
}
