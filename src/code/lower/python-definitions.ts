// Functions and classes of Python.

import type { ClassIR, Expr, FieldIR, FunctionIR, Span, Stmt } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import { lowerArguments } from './python-expressions.ts';
import {
  childOf,
  inScope,
  namedChildren,
  type PythonLowering,
  type PythonScope,
  sourceOf,
  spanOf,
} from './python-nodes.ts';
import { lowerParameters } from './python-parameters.ts';

export function lowerFunction(lo: PythonLowering, node: SyntaxNode, decorators: readonly Expr[]): FunctionIR {
  const name = childOf(node, 'name');
  const list = childOf(node, 'parameters');
  const returns = childOf(node, 'return_type');
  const body = childOf(node, 'body');
  const params = list ? lowerParameters(lo, list) : [];
  const scope: PythonScope = {
    isFunction: true,
    foreign: body ? foreignNames(lo, body) : new Set(),
    isGenerator: false,
    pending: [],
  };
  const statements = body ? inScope(lo, scope, () => lo.statements(body.children)) : [];
  const doc = body && docOf(lo, body.children);
  const roles = new Set(decorators.map(roleOf));
  return {
    name: `${name ? sourceOf(lo, name) : ''}${roles.has('setter') ? '.setter' : roles.has('deleter') ? '.deleter' : ''}`,
    nameAt: spanOf(name ?? node),
    params,
    body: statements,
    decorators,
    ...(returns && { returns: lo.type(returns) }),
    ...(doc !== undefined && { doc }),
    ...(node.children.some((child) => child.type === 'async') && { isAsync: true }),
    ...(scope.isGenerator && { isGenerator: true }),
    ...(roles.has('staticmethod') && { isStatic: true }),
    ...(roles.has('classmethod') && { isOfClass: true }),
    ...(GETTERS.some((role) => roles.has(role)) && { isGetter: true }),
    ...spanOf(node),
  };
}

const GETTERS = ['property', 'cached_property', 'getter', 'hybrid_property', 'computed_field'];

/** The last name of a decorator. A setter has the name of its getter and must not take its place. */
function roleOf(decorator: Expr): string {
  const bare = decorator.kind === 'call' ? decorator.callee : decorator;
  return bare.kind === 'name' || bare.kind === 'member' ? bare.name : '';
}

export function decoratorsOf(lo: PythonLowering, node: SyntaxNode): Expr[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'decorator') return [];
    const inner = namedChildren(child)[0];
    return inner ? [lo.expr(inner)] : [];
  });
}

/** The text a body begins with. */
export function docOf(lo: PythonLowering, nodes: readonly SyntaxNode[]): string | undefined {
  const first = nodes.find((child) => child.isNamed && child.type !== 'comment');
  const inner = first?.type === 'expression_statement' ? namedChildren(first) : [];
  const [only] = inner;
  if (inner.length !== 1 || (only?.type !== 'string' && only?.type !== 'concatenated_string')) return undefined;
  const expr = lo.expr(only);
  return expr.kind === 'literal' && typeof expr.value === 'string' ? expr.value : undefined;
}

/** Names this body says are not its own; functions in it speak for themselves. */
function foreignNames(lo: PythonLowering, body: SyntaxNode): Set<string> {
  const names = new Set<string>();
  const open: SyntaxNode[] = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'global_statement' || node.type === 'nonlocal_statement') {
      for (const name of namedChildren(node)) names.add(sourceOf(lo, name));
    }
    for (const child of node.children) if (HOLDS_STATEMENTS.test(child.type)) open.push(child);
  }
  return names;
}

const HOLDS_STATEMENTS =
  /^(?:block|(?:if|for|while|try|with|match|global|nonlocal)_statement|(?:elif|else|except|except_group|finally|case)_clause)$/;

export function lowerClass(lo: PythonLowering, node: SyntaxNode, decorators: readonly Expr[]): ClassIR {
  const name = childOf(node, 'name');
  const list = childOf(node, 'superclasses');
  const body = childOf(node, 'body');
  const bases = list
    ? lowerArguments(lo, list)
        .filter((arg) => arg.name === undefined && !arg.spread)
        .map((arg) => plainBase(arg.value))
    : [];
  // Its names are no variables of what stands around it.
  const scope: PythonScope = { isFunction: false, foreign: new Set(), isGenerator: false, pending: [] };
  const statements = body ? inScope(lo, scope, () => lo.statements(body.children)) : [];
  const doc = body && docOf(lo, body.children);
  const members: Members = { methods: [], fields: [] };
  for (const statement of statements) addMember(statement, members, 0);
  return {
    name: name ? sourceOf(lo, name) : '',
    nameAt: spanOf(name ?? node),
    form: bases.some(isEnumBase) ? 'enum' : 'class',
    bases,
    decorators,
    ...members,
    ...(doc !== undefined && { doc }),
    ...spanOf(node),
  };
}

/** `Server[Context]` is made of `Server`. */
function plainBase(base: Expr): Expr {
  return base.kind === 'index' ? base.of : base;
}

function isEnumBase(base: Expr): boolean {
  return (base.kind === 'name' || base.kind === 'member') && /^(?:Str|Int)?(?:Enum|Flag)$/.test(base.name);
}

interface Members {
  readonly methods: FunctionIR[];
  readonly fields: FieldIR[];
}

function addMember(statement: Stmt, members: Members, depth: number): void {
  const span: Span = { at: statement.at, to: statement.to };
  if (statement.kind === 'function') members.methods.push(statement.fn);
  else if (statement.kind === 'class') {
    members.fields.push({
      name: statement.cls.name,
      value: { kind: 'class', cls: statement.cls, ...span },
      isStatic: true,
      ...span,
    });
  } else if (statement.kind === 'assign' && statement.target.kind === 'name') {
    // `x: int` alone has itself as value here: see the statements.
    const isBare = statement.value === statement.target;
    const { type } = statement;
    const isStatic = !type || isClassVar(type);
    members.fields.push({
      name: statement.target.name,
      ...(type && { type }),
      ...(!isBare && { value: statement.value }),
      ...(isStatic && { isStatic }),
      ...span,
    });
  } else if (depth < 20) {
    for (const inner of blocksOf(statement)) addMember(inner, members, depth + 1);
  }
}

function isClassVar(type: Expr): boolean {
  const base = type.kind === 'index' ? type.of : type;
  return (base.kind === 'name' || base.kind === 'member') && base.name === 'ClassVar';
}

function blocksOf(statement: Stmt): readonly Stmt[] {
  if (statement.kind === 'branch') return [...statement.then, ...statement.otherwise];
  if (statement.kind === 'try') return [...statement.body, ...statement.handlers.flatMap((handler) => handler.body)];
  return [];
}
