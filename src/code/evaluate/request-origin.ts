// Where a program that speaks JSON-RPC by hand has its requests from: of what is compared with a method's name back to the
// expressions in which the request comes in. By their looks alone: what they give is known to whoever evaluates.

import type { Expr, Language, Param, Stmt } from '../ir.ts';

/** What of a request something stands for. */
export type Role = 'request' | 'method' | 'params';

export interface Scope {
  readonly params: readonly Param[];
  readonly body: readonly Stmt[];
  readonly language: Language;
}

/** Expressions that stand for the request, and parameters that stand for it or for a part of it. */
export interface Origin {
  readonly expressions: ReadonlySet<Expr>;
  readonly params: ReadonlyMap<string, Role>;
}

/** How far names are followed back. */
const DEPTH = 6;
const METHOD = /^[Mm]ethod$/;
/** The name of a variable that holds one. */
export const METHOD_NAME = /[Mm]ethod$/;
/** Calls that give what they are called on, or their argument, as far as a method's name goes. */
const KEEPS = /^(?:strip|trim|toString|lower|toLowerCase|String|str|string|unquote|\w*Method)$/;
const GETS = /^(?:get|pop|setdefault|optString|getString)$/;

/** Undefined where the subject is no method of anything, or of something that nobody can say where it comes from. */
export function originOf(subject: Expr, scope: Scope): Origin | undefined {
  const expressions = new Set<Expr>();
  const params = new Map<string, Role>();
  return followMethod(subject, { scope, expressions, params }, 0) ? { expressions, params } : undefined;
}

interface Search {
  readonly scope: Scope;
  readonly expressions: Set<Expr>;
  readonly params: Map<string, Role>;
}

function followMethod(given: Expr, search: Search, depth: number): boolean {
  if (depth > DEPTH) return false;
  const expr = bare(given);
  const holder = methodOf(expr);
  if (holder) return followRequest(holder, search, depth + 1);
  if (expr.kind === 'call') {
    const { callee, args } = expr;
    if (callee.kind === 'member' && KEEPS.test(callee.name)) return followMethod(callee.of, search, depth + 1);
    const [first] = args;
    return (
      callee.kind === 'name' &&
      KEEPS.test(callee.name) &&
      first !== undefined &&
      followMethod(first.value, search, depth + 1)
    );
  }
  // `method, params = request["method"], request["params"]`.
  if (expr.kind === 'index' && expr.key.kind === 'literal' && expr.of.kind === 'name') {
    const at = Number(expr.key.value);
    for (const value of valuesOf(expr.of.name, search.scope)) {
      const item = value.kind === 'list' ? value.items[at]?.value : undefined;
      if (item && followMethod(item, search, depth + 1)) return true;
    }
    return false;
  }
  if (expr.kind !== 'name') return false;
  let isFound = false;
  for (const value of valuesOf(expr.name, search.scope))
    if (!mentions(value, expr.name) && followMethod(value, search, depth + 1)) isFound = true;
  if (isFound) return true;
  if (!search.scope.params.some(({ name }) => name === expr.name)) return false;
  search.params.set(expr.name, 'method');
  return true;
}

/** Of `x.method`, `x["method"]` and `x.get("method")` that `x`. */
export function methodOf(expr: Expr): Expr | undefined {
  if (expr.kind === 'member') return METHOD.test(expr.name) ? expr.of : undefined;
  if (expr.kind === 'index') return isMethod(expr.key) ? expr.of : undefined;
  if (expr.kind !== 'call' || expr.callee.kind !== 'member' || !GETS.test(expr.callee.name)) return undefined;
  return isMethod(expr.args[0]?.value) ? expr.callee.of : undefined;
}

function isMethod(key: Expr | undefined): boolean {
  return key?.kind === 'literal' && typeof key.value === 'string' && METHOD.test(key.value);
}

function followRequest(given: Expr, search: Search, depth: number): boolean {
  if (depth > DEPTH) return false;
  const expr = bare(given);
  const { scope, expressions, params } = search;
  if (expr.kind !== 'name') {
    const key = keyOf(expr);
    if (key === undefined) {
      expressions.add(expr);
      return true;
    }
    if (rootOf(expr) === undefined) return false;
    forEach(scope, (each) => {
      if (keyOf(each) === key) expressions.add(each);
    });
    return true;
  }
  const { name } = expr;
  const values = valuesOf(name, scope).filter((value) => !mentions(value, name));
  const isParam = scope.params.some((param) => param.name === name);
  if (isParam) params.set(name, 'request');
  if (values.length === 0 && !isElement(name, scope)) return isParam;
  // What Go fills through a pointer, and elements of a list, have no expression they come from.
  if (scope.language === 'go' || values.length === 0) {
    forEach(scope, (each) => {
      if (each.kind === 'name' && each.name === name) expressions.add(each);
    });
    return true;
  }
  for (const value of values) {
    const source = bare(value);
    const isPlace = source.kind === 'name' || source.kind === 'member' || source.kind === 'index';
    if (!isPlace) {
      if (!isConstant(source)) expressions.add(source);
    } else if (!followRequest(source, search, depth + 1)) expressions.add(source);
  }
  return isParam || expressions.size > 0;
}

/** Nothing was read so far: `request = None` before the loop. */
function isConstant(expr: Expr): boolean {
  return expr.kind === 'literal' || expr.kind === 'object' || expr.kind === 'list';
}

/** Without what changes nothing: casts, and defaults beside it. */
function bare(expr: Expr): Expr {
  if (expr.kind === 'cast') return bare(expr.of);
  if (expr.kind === 'choice' && expr.by !== 'and' && expr.by !== 'test') return bare(expr.of[0]);
  return expr;
}

/** All that a name is given in a function, not counting functions inside of it. */
function valuesOf(name: string, { body }: Scope): readonly Expr[] {
  const values: Expr[] = [];
  walk(body, (node) => {
    const { kind, target, value } = node as { kind?: string; target?: Expr; value?: Expr };
    if (kind === 'assign' && target?.kind === 'name' && target.name === name && value) values.push(value);
  });
  return values;
}

function isElement(name: string, { body }: Scope): boolean {
  let isFound = false;
  walk(body, (node) => {
    const { kind, element } = node as { kind?: string; element?: string };
    if (kind === 'loop' && element === name) isFound = true;
  });
  return isFound;
}

function mentions(expr: Expr, name: string): boolean {
  let isFound = false;
  walk(expr, (node) => {
    const { kind, name: own } = node as { kind?: string; name?: string };
    if (kind === 'name' && own === name) isFound = true;
  });
  return isFound;
}

/** Two expressions with one key read the same place; undefined where that cannot be said. */
function keyOf(expr: Expr): string | undefined {
  switch (expr.kind) {
    case 'name':
      return expr.name;
    case 'member': {
      const of = keyOf(expr.of);
      return of === undefined ? undefined : `${of}.${expr.name}`;
    }
    case 'index': {
      const of = keyOf(expr.of);
      return of === undefined || expr.key.kind !== 'literal' ? undefined : `${of}.${expr.key.value}`;
    }
    case 'call': {
      const of = keyOf(expr.callee);
      const args = expr.args.map(({ value }) => (value.kind === 'literal' ? String(value.value) : keyOf(value)));
      return of === undefined || args.includes(undefined) ? undefined : `${of}(${args.join(',')})`;
    }
    case 'cast':
      return keyOf(expr.of);
    default:
      return undefined;
  }
}

function rootOf(expr: Expr): string | undefined {
  if (expr.kind === 'name') return expr.name;
  if (expr.kind === 'member' || expr.kind === 'index' || expr.kind === 'cast') return rootOf(expr.of);
  return expr.kind === 'call' ? rootOf(expr.callee) : undefined;
}

function forEach({ body }: Scope, visit: (expr: Expr) => void): void {
  walk(body, (node) => visit(node as Expr), true);
}

/** Everything below, in the order of no matter; functions inside only when asked for. */
export function walk(root: object, visit: (node: object) => void, isDeep = false): void {
  const open: object[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    visit(node);
    const { kind } = node as { kind?: string };
    if (!isDeep && node !== root && (kind === 'function' || kind === 'class')) continue;
    for (const each of Object.values(node)) if (typeof each === 'object' && each !== null) open.push(each);
  }
}
