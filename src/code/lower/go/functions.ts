// Functions, methods and function literals of Go.

import type { FunctionIR, Param, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import {
  declareParam,
  field,
  fields,
  type GoContext,
  inScope,
  NO_TESTS,
  nameAt,
  named,
  spanOf,
  textOf,
} from './context.ts';
import { lowerStatements } from './statements.ts';
import { lowerType, zeroValue } from './types.ts';

export function lowerFunction(context: GoContext, node: SyntaxNode, doc?: string): FunctionIR {
  const { results, tests } = context;
  context.tests = NO_TESTS;
  try {
    return inScope(context, () => lowerInside(context, node, doc));
  } finally {
    context.results = results;
    context.tests = tests;
  }
}

function lowerInside(context: GoContext, node: SyntaxNode, doc: string | undefined): FunctionIR {
  const name = field(node, 'name');
  const receiver = receiverOf(context, field(node, 'receiver'));
  const params = lowerParams(context, field(node, 'parameters'));
  const result = field(node, 'result');
  const declared = namedResults(context, result);
  const block = field(node, 'body');
  // Parameters, results and the block share one scope: `a, err := f(a)` does not make a new `a`.
  const body = [...declared, ...(block ? lowerStatements(context, named(block)) : [])];
  return {
    name: name ? textOf(context, name) : '',
    nameAt: spanOf(name ?? node),
    params,
    body,
    decorators: [],
    ...(result && declared.length === 0 ? { returns: lowerResult(context, result) } : {}),
    ...(doc === undefined ? {} : { doc }),
    ...(receiver ? { receiver } : {}),
    ...spanOf(node),
  };
}

function lowerResult(context: GoContext, result: SyntaxNode): NonNullable<FunctionIR['returns']> {
  if (result.type !== 'parameter_list') return lowerType(context, result);
  const items = named(result).flatMap((part) =>
    fields(part, 'type').map((type) => ({ value: lowerType(context, type) })),
  );
  const only = items[0];
  return items.length === 1 && only ? only.value : { kind: 'list', items, ...spanOf(result) };
}

function lowerParams(context: GoContext, list: SyntaxNode | undefined): Param[] {
  const params: Param[] = [];
  for (const declaration of list ? named(list) : []) {
    const typeNode = field(declaration, 'type');
    const names = fields(declaration, 'name');
    const type = typeNode && lowerType(context, typeNode);
    const by = declaration.type === 'variadic_parameter_declaration' ? 'list' : 'position';
    for (const node of names.length > 0 ? names : [declaration]) {
      const written = names.length > 0 ? textOf(context, node) : '_';
      const name = written === '_' ? `%p${params.length}` : written;
      if (written !== '_') declareParam(context, name);
      params.push({ name, by, ...(type ? { type } : {}), ...spanOf(node) });
    }
  }
  return params;
}

/** Named results are variables from the start, and what a bare `return` returns. */
function namedResults(context: GoContext, result: SyntaxNode | undefined): Stmt[] {
  context.results = [];
  if (result?.type !== 'parameter_list') return [];
  const names: string[] = [];
  const out: Stmt[] = [];
  for (const declaration of named(result)) {
    const typeNode = field(declaration, 'type');
    for (const node of fields(declaration, 'name')) {
      const written = textOf(context, node);
      const name = written === '_' ? `%r${names.length}` : written;
      names.push(name);
      if (!typeNode) continue;
      if (written !== '_') declareParam(context, name);
      const value = { ...zeroValue(context, typeNode), ...spanOf(node) };
      const type = lowerType(context, typeNode);
      out.push({ kind: 'assign', target: nameAt(node, name), value, type, declares: true, ...spanOf(node) });
    }
  }
  context.results = names;
  return out;
}

function receiverOf(context: GoContext, list: SyntaxNode | undefined): FunctionIR['receiver'] {
  const declaration = list && named(list)[0];
  const typeNode = declaration && field(declaration, 'type');
  if (!typeNode) return undefined;
  const lowered = lowerType(context, typeNode);
  const of = lowered.kind === 'index' ? lowered.of : lowered;
  const written = fields(declaration, 'name')[0];
  const name = written ? textOf(context, written) : '_';
  if (name !== '_') declareParam(context, name);
  return { name: name === '_' ? '%receiver' : name, type: of.kind === 'name' || of.kind === 'member' ? of.name : '' };
}
