// Python's statements.

import type { Expr, LoopStmt, Stmt, TryStmt } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import { decoratorsOf, lowerClass, lowerFunction } from './python-definitions.ts';
import { binary } from './python-expressions.ts';
import { lowerMatch } from './python-match.ts';
import {
  addAll,
  branchOf,
  childOf,
  childrenOf,
  namedChildren,
  nameExpr,
  otherExpr,
  type PythonLowering,
  sourceOf,
  spanOf,
} from './python-nodes.ts';
import { assignment, assignTo, bindTarget } from './python-targets.ts';

/** Of a body: texts that stand for themselves (docs) and what does nothing are left out. */
export function lowerStatements(lo: PythonLowering, nodes: readonly SyntaxNode[]): Stmt[] {
  const statements: Stmt[] = [];
  for (const node of nodes) {
    if (!node.isNamed || node.type === 'comment') continue;
    const outer = lo.scope.pending;
    lo.scope.pending = [];
    const lowered = lowerStatement(lo, node);
    addAll(statements, lo.scope.pending);
    addAll(statements, lowered);
    lo.scope.pending = outer;
  }
  return statements;
}

function lowerStatement(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  switch (node.type) {
    case 'expression_statement':
      return namedChildren(node).flatMap((inner) => expressionStatement(lo, inner));
    case 'return_statement': {
      const value = namedChildren(node)[0];
      return [{ kind: 'return', ...(value && { value: lo.expr(value) }), ...spanOf(node) }];
    }
    case 'raise_statement': {
      const value = namedChildren(node)[0];
      return [{ kind: 'throw', ...(value && { value: lo.expr(value) }), ...spanOf(node) }];
    }
    case 'if_statement':
      return [lowerIf(lo, node)];
    case 'for_statement':
    case 'while_statement':
      return lowerLoop(lo, node);
    case 'try_statement':
      return [lowerTry(lo, node)];
    case 'with_statement':
      return lowerWith(lo, node);
    case 'match_statement':
      return lowerMatch(lo, node);
    case 'function_definition':
      return [{ kind: 'function', fn: lowerFunction(lo, node, []), ...spanOf(node) }];
    case 'class_definition':
      return [{ kind: 'class', cls: lowerClass(lo, node, []), ...spanOf(node) }];
    case 'decorated_definition':
      return lowerDecorated(lo, node);
    case 'assert_statement': {
      const test = namedChildren(node)[0];
      if (!test) return [];
      return [branchOf(lo.expr(test), [], [{ kind: 'throw', ...spanOf(node) }], node)];
    }
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'leave', how: node.type === 'break_statement' ? 'break' : 'continue', ...spanOf(node) }];
    case 'type_alias_statement':
      return lowerAlias(lo, node);
    case 'print_statement':
    case 'exec_statement': {
      // Python 2.
      const name = node.type === 'print_statement' ? 'print' : 'exec';
      const args = namedChildren(node).flatMap((arg) => (arg.type === 'chevron' ? [] : [{ value: lo.expr(arg) }]));
      return [
        { kind: 'expr', value: { kind: 'call', callee: nameExpr(name, node), args, ...spanOf(node) }, ...spanOf(node) },
      ];
    }
    case 'ERROR':
      return lo.statements(node.children);
    case 'block':
      return lo.statements(node.children);
    case 'import_statement':
    case 'import_from_statement':
    case 'future_import_statement':
    case 'pass_statement':
    case 'delete_statement':
    case 'global_statement':
    case 'nonlocal_statement':
      return [];
    default:
      return EXPRESSION.test(node.type) ? expressionStatement(lo, node) : [];
  }
}

/** What stands where a statement should, in broken text. */
const EXPRESSION = /^(?:call|await|assignment|augmented_assignment|attribute|subscript|yield|named_expression)$/;

function expressionStatement(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  if (node.type === 'assignment') return lowerAssignment(lo, node);
  if (node.type === 'augmented_assignment') return lowerAugmented(lo, node);
  if (node.type === 'string' || node.type === 'concatenated_string' || node.type === 'ellipsis') return [];
  const value = lo.expr(node);
  if (node.type === 'yield') return [];
  const bare = value.kind === 'call' ? value : undefined;
  if (bare && isEnd(bare.callee)) return [{ kind: 'throw', value, ...spanOf(node) }];
  return [{ kind: 'expr', value, ...spanOf(node) }];
}

const ENDS = new Set(['sys.exit', 'os._exit', 'os.abort', 'exit', 'quit']);

function isEnd(callee: Expr): boolean {
  if (callee.kind === 'name') return ENDS.has(callee.name);
  return callee.kind === 'member' && callee.of.kind === 'name' && ENDS.has(`${callee.of.name}.${callee.name}`);
}

/** `a = b = v` is one assignment each. `a: T` alone says the type: its value is the target itself. */
function lowerAssignment(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  const targets: SyntaxNode[] = [];
  let right: SyntaxNode | undefined = node;
  let typed: Expr | undefined;
  while (right?.type === 'assignment') {
    const left = childOf(right, 'left');
    const type = childOf(right, 'type');
    if (left) targets.push(left);
    if (type) typed = lo.type(type);
    right = childOf(right, 'right');
  }
  if (!right) {
    const target = targets[0] && lo.expr(targets[0]);
    return target && typed ? [{ kind: 'assign', target, value: target, type: typed, ...spanOf(node) }] : [];
  }
  let value = lo.expr(right);
  const statements: Stmt[] = [];
  if (targets.length > 1 && value.kind !== 'name' && value.kind !== 'literal') {
    const whole = nameExpr(lo.fresh(), right);
    statements.push(assignment(lo, whole, value));
    value = whole;
  }
  for (const target of targets) addAll(statements, assignTo(lo, target, value, typed));
  return statements;
}

function lowerAugmented(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  const operator = childOf(node, 'operator')?.type.replace(/=$/, '') ?? '+';
  if (!left || !right) return [];
  const target = lo.expr(left);
  return [{ kind: 'assign', target, value: binary(operator, target, lo.expr(right), node), ...spanOf(node) }];
}

function blockOf(lo: PythonLowering, node: SyntaxNode | undefined): Stmt[] {
  return node ? lo.statements(node.children) : [];
}

/** Longest chain of `elif` that becomes branches in branches; longer ones are a switch without a subject. */
const CHAIN = 100;

/** From the last clause back, so that an `elif` stands in what is otherwise done. */
function lowerIf(lo: PythonLowering, node: SyntaxNode): Stmt {
  const clauses = [node, ...childrenOf(node, 'alternative')];
  const read = clauses.map((clause) => {
    const condition = childOf(clause, 'condition');
    const block = childOf(clause, 'consequence') ?? childOf(clause, 'body');
    return { clause, test: condition && lo.expr(condition), body: blockOf(lo, block) };
  });
  if (read.length > CHAIN) {
    const cases = read.map(({ test, body }) => ({ tests: test ? [test] : [], body }));
    return { kind: 'switch', cases, ...spanOf(node) };
  }
  let otherwise: Stmt[] = [];
  for (const { clause, test, body } of read.reverse()) {
    if (!test && clause !== node) otherwise = body;
    else {
      const at = { at: clause.at, to: node.to };
      otherwise = [branchOf(test ?? otherExpr('missing', [], node), body, otherwise, at)];
    }
  }
  return otherwise[0] as Stmt;
}

/** What `else` of a loop does happens unless the loop was left by `break`. */
function lowerLoop(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  const target = childOf(node, 'left');
  const right = childOf(node, 'right');
  const condition = childOf(node, 'condition');
  const iterated = right && lo.expr(right);
  const test = condition && lo.expr(condition);
  const bound = target && bindTarget(lo, target);
  const inner = blockOf(lo, childOf(node, 'body'));
  const loop: LoopStmt = {
    kind: 'loop',
    ...(iterated && { iterated }),
    ...(bound && { element: bound.name }),
    ...(test && { test }),
    body: bound ? [...bound.body, ...inner] : inner,
    ...spanOf(node),
  };
  const alternative = childOf(node, 'alternative');
  if (!alternative) return [loop];
  const last = blockOf(lo, childOf(alternative, 'body'));
  if (!leaves(inner, 0)) return [loop, ...last];
  return [loop, branchOf(otherExpr('completed', [], alternative), last, [], alternative)];
}

/** Whether a `break` of this loop stands in it. */
function leaves(body: readonly Stmt[], depth: number): boolean {
  if (depth > 50) return true;
  return body.some((one) => {
    if (one.kind === 'leave') return one.how === 'break';
    if (one.kind === 'branch') return leaves(one.then, depth + 1) || leaves(one.otherwise, depth + 1);
    if (one.kind === 'switch') return one.cases.some((each) => leaves(each.body, depth + 1));
    if (one.kind === 'try')
      return [one.body, one.finally, ...one.handlers.map((handler) => handler.body)].some((part) =>
        leaves(part, depth + 1),
      );
    return false;
  });
}

function lowerTry(lo: PythonLowering, node: SyntaxNode): Stmt {
  const body = blockOf(lo, childOf(node, 'body'));
  const handlers: TryStmt['handlers'][number][] = [];
  let last: Stmt[] = [];
  for (const clause of node.children) {
    const block = clause.children.find((child) => child.type === 'block');
    if (clause.type === 'except_clause' || clause.type === 'except_group_clause') {
      const name = exceptionName(lo, clause);
      handlers.push({ ...(name !== undefined && { name }), body: blockOf(lo, block) });
    } else if (clause.type === 'else_clause') addAll(body, blockOf(lo, block));
    else if (clause.type === 'finally_clause') last = blockOf(lo, block);
  }
  return { kind: 'try', body, handlers, finally: last, ...spanOf(node) };
}

function exceptionName(lo: PythonLowering, clause: SyntaxNode): string | undefined {
  const values = childrenOf(clause, 'value');
  const alias = values[0]?.type === 'as_pattern' ? childOf(values[0], 'alias') : values[1];
  const name = alias?.type === 'as_pattern_target' ? namedChildren(alias)[0] : alias;
  return name?.type === 'identifier' ? sourceOf(lo, name) : undefined;
}

function lowerWith(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  const clause = node.children.find((child) => child.type === 'with_clause');
  const items = (clause ? namedChildren(clause) : []).flatMap((item) => managersOf(childOf(item, 'value') ?? item));
  const statements: Stmt[] = items.flatMap((item): Stmt[] => {
    const alias = item.type === 'as_pattern' ? childOf(item, 'alias') : undefined;
    const manager = alias ? namedChildren(item)[0] : item;
    if (!manager) return [];
    const value = lo.expr(manager);
    return alias ? assignTo(lo, alias, value) : [{ kind: 'expr', value, ...spanOf(item) }];
  });
  const body = blockOf(lo, childOf(node, 'body'));
  return [...statements, { kind: 'try', body, handlers: [], finally: [], ...spanOf(node) }];
}

/** `with (open(a) as f, lock):` reads as a tuple. */
function managersOf(value: SyntaxNode): SyntaxNode[] {
  if (value.type === 'parenthesized_expression') return namedChildren(value).flatMap(managersOf);
  if (value.type !== 'tuple') return [value];
  return namedChildren(value);
}

function lowerDecorated(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  const decorators = decoratorsOf(lo, node);
  const definition = childOf(node, 'definition');
  if (definition?.type === 'function_definition')
    return [{ kind: 'function', fn: lowerFunction(lo, definition, decorators), ...spanOf(node) }];
  if (definition?.type === 'class_definition')
    return [{ kind: 'class', cls: lowerClass(lo, definition, decorators), ...spanOf(node) }];
  return [];
}

function lowerAlias(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  if (!left || !right) return [];
  const type = lo.type(left);
  const named = type.kind === 'index' ? type.of : type;
  if (named.kind !== 'name') return [];
  const cls = {
    name: named.name,
    nameAt: spanOf(named),
    form: 'type' as const,
    bases: [],
    decorators: [],
    methods: [],
    fields: [],
    alias: lo.type(right),
    ...spanOf(node),
  };
  return [{ kind: 'class', cls, ...spanOf(node) }];
}
