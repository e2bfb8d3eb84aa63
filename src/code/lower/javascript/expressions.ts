// Expressions of JavaScript, TypeScript and JSX.

import type { Argument, CallExpr, Expr, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { element } from './jsx.ts';
import { literal, numberOf, regex, stringText, taggedArguments, template } from './literals.ts';
import { exportedName, literalModule, noteExport } from './modules.ts';
import { object } from './objects.ts';
import { binary, update } from './operations.ts';
import { isPattern } from './patterns.ts';
import { field, has, type Lowering, nameExpr, only, parts, spanOf, textOf, unwrapped } from './tree.ts';
import { typeArguments } from './types.ts';

export function lowerExpression(lowering: Lowering, node: SyntaxNode): Expr {
  const span = spanOf(node);
  switch (node.type) {
    case 'identifier':
    case 'this':
    case 'super':
    case 'import':
    case 'shorthand_property_identifier':
    case 'shorthand_property_identifier_pattern':
    case 'property_identifier':
    case 'type_identifier':
      return exportedName(lowering, node) ?? nameExpr(textOf(lowering, node), span);
    case 'meta_property':
      return nameExpr(textOf(lowering, node), span);
    case 'string':
      return literal(stringText(lowering, node), node);
    case 'template_string':
      return template(lowering, node);
    case 'number':
      return literal(numberOf(textOf(lowering, node)), node);
    case 'true':
    case 'false':
      return literal(node.type === 'true', node);
    case 'null':
      return literal(null, node);
    case 'undefined':
      return literal(undefined, node);
    case 'regex':
      return regex(lowering, node);
    case 'parenthesized_expression':
    case 'non_null_expression':
    case 'instantiation_expression':
    case 'computed_property_name':
    case 'jsx_expression':
      return inside(lowering, node);
    case 'member_expression':
    case 'nested_identifier':
      return member(lowering, node);
    case 'subscript_expression':
      return subscript(lowering, node);
    case 'call_expression':
      return call(lowering, node);
    case 'new_expression':
      return construct(lowering, node);
    case 'await_expression':
      return awaited(lowering, node);
    case 'object':
      return object(lowering, node);
    case 'array':
      return { kind: 'list', items: argumentsOf(lowering, node), ...span };
    case 'function_expression':
    case 'arrow_function':
    case 'generator_function':
    case 'function_declaration':
    case 'generator_function_declaration':
      return { kind: 'function', fn: lowering.fn(node), ...span };
    case 'class':
    case 'class_declaration':
      return { kind: 'class', cls: lowering.cls(node), ...span };
    case 'ternary_expression':
      return ternary(lowering, node);
    case 'binary_expression':
    case 'unary_expression':
      return binary(lowering, node);
    case 'update_expression':
      return update(lowering, node);
    case 'assignment_expression':
    case 'augmented_assignment_expression':
      return assignment(lowering, node);
    case 'as_expression':
    case 'satisfies_expression':
      return cast(lowering, node);
    case 'type_assertion':
      return assertion(lowering, node);
    case 'sequence_expression':
      return sequence(lowering, node);
    case 'jsx_element':
    case 'jsx_self_closing_element':
      return element(lowering, node);
    default:
      return { kind: 'other', operator: operatorOf(node), parts: childExpressions(lowering, node), ...span };
  }
}

function operatorOf(node: SyntaxNode): string {
  if (node.type === 'yield_expression') return has(node, '*') ? 'spawn' : 'yield';
  return node.type === 'ERROR' ? 'error' : node.type;
}

/** Statements have no value: what a broken text puts there is left out. */
export function childExpressions(lowering: Lowering, node: SyntaxNode): Expr[] {
  return parts(node)
    .filter((part) => !/(?:_statement|_declaration|_clause|_body|_block|_pattern|_type|_annotation)$/.test(part.type))
    .map((part) => lowering.expr(part));
}

function inside(lowering: Lowering, node: SyntaxNode): Expr {
  const inner = parts(node)[0];
  return inner ? lowering.expr(inner) : { kind: 'other', operator: 'error', parts: [], ...spanOf(node) };
}

function member(lowering: Lowering, node: SyntaxNode): Expr {
  const of = field(node, 'object');
  const property = field(node, 'property');
  const known = exportedName(lowering, node);
  if (known) return known;
  if (!of || !property)
    return { kind: 'other', operator: 'error', parts: of ? [lowering.expr(of)] : [], ...spanOf(node) };
  return { kind: 'member', of: lowering.expr(of), name: textOf(lowering, property), ...spanOf(node) };
}

function subscript(lowering: Lowering, node: SyntaxNode): Expr {
  const of = field(node, 'object');
  const index = field(node, 'index');
  if (!of || !index) return { kind: 'other', operator: 'error', parts: of ? [lowering.expr(of)] : [], ...spanOf(node) };
  const key = lowering.expr(index);
  if (key.kind === 'literal' && typeof key.value === 'string')
    return { kind: 'member', of: lowering.expr(of), name: key.value, ...spanOf(node) };
  return { kind: 'index', of: lowering.expr(of), key, ...spanOf(node) };
}

export function argumentsOf(lowering: Lowering, node: SyntaxNode): Argument[] {
  return parts(node).map((part) => {
    const inner = part.type === 'spread_element' ? parts(part)[0] : undefined;
    return inner ? { value: lowering.expr(inner), spread: 'list' as const } : { value: lowering.expr(part) };
  });
}

function call(lowering: Lowering, node: SyntaxNode): Expr {
  const written = field(node, 'function');
  const given = field(node, 'arguments');
  const from = literalModule(lowering, node);
  if (from !== undefined) return lowering.library(from, node);
  const types = only(node, 'type_arguments');
  // The grammar reads `await f<T>(x)` as a call of `await f`.
  const isAwaited = types !== undefined && written?.type === 'await_expression';
  const callee = isAwaited ? parts(written)[0] : written;
  return {
    kind: 'call',
    callee: callee ? called(lowering, callee) : nameExpr('', node),
    args: argumentsFor(lowering, given),
    ...(given?.type === 'template_string' && { isTagged: true }),
    ...(isAwaited && { isAwaited }),
    ...(types && { types: typeArguments(lowering, types) }),
    ...spanOf(node),
  };
}

function argumentsFor(lowering: Lowering, given: SyntaxNode | undefined): readonly Argument[] {
  if (!given) return [];
  return given.type === 'template_string' ? taggedArguments(lowering, given) : argumentsOf(lowering, given);
}

/** `(0, a.b)(c)`, as compilers write it, calls `a.b`. */
function called(lowering: Lowering, callee: SyntaxNode): Expr {
  const plain = unwrapped(callee);
  if (plain.type !== 'sequence_expression') return lowering.expr(plain);
  const inner = parts(plain);
  const last = inner.at(-1);
  return last && inner.length === 2 && inner[0]?.type === 'number' ? lowering.expr(last) : lowering.expr(plain);
}

function construct(lowering: Lowering, node: SyntaxNode): Expr {
  const callee = field(node, 'constructor');
  const types = only(node, 'type_arguments');
  return {
    kind: 'call',
    callee: callee ? lowering.expr(callee) : nameExpr('', node),
    args: argumentsFor(lowering, field(node, 'arguments')),
    isNew: true,
    ...(types && { types: typeArguments(lowering, types) }),
    ...spanOf(node),
  };
}

function awaited(lowering: Lowering, node: SyntaxNode): Expr {
  const value = inside(lowering, node);
  return value.kind === 'call' ? ({ ...value, isAwaited: true, ...spanOf(node) } satisfies CallExpr) : value;
}

function ternary(lowering: Lowering, node: SyntaxNode): Expr {
  const test = field(node, 'condition');
  const one = field(node, 'consequence');
  const other = field(node, 'alternative');
  if (!test || !one || !other)
    return { kind: 'other', operator: 'error', parts: childExpressions(lowering, node), ...spanOf(node) };
  return {
    kind: 'choice',
    by: 'test',
    test: lowering.expr(test),
    of: [lowering.expr(one), lowering.expr(other)],
    ...spanOf(node),
  };
}

/** What is assigned: of `a += b` it is `a + b`. */
export function assignedValue(lowering: Lowering, node: SyntaxNode): Expr {
  return node.type === 'augmented_assignment_expression' ? binary(lowering, node) : rightOf(lowering, node);
}

function rightOf(lowering: Lowering, node: SyntaxNode): Expr {
  const right = field(node, 'right');
  return right ? lowering.expr(right) : literal(undefined, node);
}

function assignment(lowering: Lowering, node: SyntaxNode): Expr {
  const left = field(node, 'left');
  const value = assignedValue(lowering, node);
  if (!left) return value;
  const target = unwrapped(left);
  if (!isPattern(target)) {
    const to = lowering.expr(target);
    noteExport(lowering, to);
    return { kind: 'assign', target: to, value, ...spanOf(node) };
  }
  const held = nameExpr(lowering.fresh(), value);
  const steps: Expr[] = [{ kind: 'assign', target: held, value, ...spanOf(node) }];
  for (const step of lowering.bind(target, held, false)) steps.push(stepOf(step));
  return { kind: 'other', operator: 'sequence', parts: [...steps, held], ...spanOf(node) };
}

function stepOf(step: Stmt): Expr {
  if (step.kind === 'assign')
    return { kind: 'assign', target: step.target, value: step.value, at: step.at, to: step.to };
  return { kind: 'literal', value: undefined, at: step.at, to: step.to };
}

function cast(lowering: Lowering, node: SyntaxNode): Expr {
  const [inner, type] = parts(node);
  if (!inner || !type) return inside(lowering, node);
  return { kind: 'cast', of: lowering.expr(inner), type: lowering.type(type), ...spanOf(node) };
}

function assertion(lowering: Lowering, node: SyntaxNode): Expr {
  const [types, inner] = parts(node);
  const type = types && parts(types)[0];
  if (!type || !inner) return inside(lowering, node);
  return { kind: 'cast', of: lowering.expr(inner), type: lowering.type(type), ...spanOf(node) };
}

/** `a, b`: nested to the right or left, as the grammar likes; flat here. */
export function sequenceParts(node: SyntaxNode): SyntaxNode[] {
  const out: SyntaxNode[] = [];
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'sequence_expression') open.push(...parts(next).reverse());
    else out.push(next);
  }
  return out;
}

function sequence(lowering: Lowering, node: SyntaxNode): Expr {
  const inner = sequenceParts(node).map((part) => lowering.expr(part));
  return { kind: 'other', operator: 'sequence', parts: inner, ...spanOf(node) };
}
