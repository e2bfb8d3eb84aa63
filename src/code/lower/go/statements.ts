// Statements of Go. Headers of if, switch and for come before what they head.

import type { Expr, LoopStmt, Span, Stmt, SwitchCase } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerAssignment, lowerStep, lowerVar, takeTests } from './assignments.ts';
import {
  declare,
  field,
  fields,
  type GoContext,
  inScope,
  isLocal,
  madeUp,
  NO_TESTS,
  nameAt,
  named,
  packageMember,
  spanOf,
  textOf,
} from './context.ts';
import { lowerType, lowerTypeDeclaration } from './types.ts';

/** The statements of a block, in a scope of their own. */
export function lowerBlock(context: GoContext, block: SyntaxNode | undefined): Stmt[] {
  return block ? inScope(context, () => lowerStatements(context, named(block))) : [];
}

export function lowerStatements(context: GoContext, nodes: readonly SyntaxNode[]): Stmt[] {
  const out: Stmt[] = [];
  for (const node of nodes) {
    if (node.type === 'statement_list' || node.type === 'block') {
      const inside = node.type === 'block' ? lowerBlock(context, node) : lowerStatements(context, named(node));
      for (const stmt of inside) out.push(stmt);
      continue;
    }
    const tests = takeTests(context);
    for (const stmt of lowerStatement(context, node, tests)) out.push(stmt);
  }
  context.tests = NO_TESTS;
  return out;
}

function lowerStatement(context: GoContext, node: SyntaxNode, tests: ReadonlyMap<string, Expr>): Stmt[] {
  switch (node.type) {
    case 'short_var_declaration':
    case 'assignment_statement':
      return lowerAssignment(context, node);
    case 'inc_statement':
    case 'dec_statement':
      return lowerStep(context, node);
    case 'var_declaration':
    case 'const_declaration':
      return lowerDeclaration(context, node);
    case 'type_declaration':
      return lowerTypes(context, node, undefined);
    case 'return_statement':
      return [lowerReturn(context, node)];
    case 'if_statement':
      return inScope(context, () => lowerIf(context, node, tests));
    case 'for_statement':
      return inScope(context, () => lowerFor(context, node));
    case 'expression_switch_statement':
    case 'type_switch_statement':
    case 'select_statement':
      return inScope(context, () => lowerSwitch(context, node));
    case 'go_statement':
    case 'defer_statement':
      return lowerLater(context, node);
    case 'send_statement':
      return lowerSend(context, node);
    case 'labeled_statement':
      return lowerStatements(
        context,
        named(node).filter((child) => child.type !== 'label_name'),
      );
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'leave', how: node.type === 'break_statement' ? 'break' : 'continue', ...spanOf(node) }];
    case 'goto_statement':
    case 'fallthrough_statement':
    case 'empty_statement':
      return [];
    case 'expression_statement': {
      const only = named(node)[0];
      return only ? [lowerAlone(context, only)] : [];
    }
    default:
      return [lowerAlone(context, node)];
  }
}

/** An expression as a statement; calls that never come back are throws. */
function lowerAlone(context: GoContext, node: SyntaxNode): Stmt {
  const value = context.expr(context, node);
  return { kind: isEnd(context, node) ? 'throw' : 'expr', value, ...spanOf(node) };
}

const LOGGERS = /(?:^|\/)(?:log|logrus|glog|klog|zerolog\/log)(?:\/v[0-9]+)?$/;

function isEnd(context: GoContext, node: SyntaxNode): boolean {
  if (node.type !== 'call_expression') return false;
  const callee = field(node, 'function');
  if (!callee) return false;
  if (callee.type === 'identifier') return textOf(context, callee) === 'panic' && !isLocal(context, 'panic');
  const member = packageMember(context, callee);
  if (!member) {
    // `log.Fatal().Err(err).Msg("…")`
    const operand = callee.type === 'selector_expression' ? field(callee, 'operand') : undefined;
    return operand !== undefined && isEnd(context, operand);
  }
  if (member.from === 'os' || member.from === 'syscall') return member.name === 'Exit';
  if (member.from === 'runtime') return member.name === 'Goexit';
  return LOGGERS.test(member.from) && /^(?:Fatal|Panic)/.test(member.name);
}

function lowerReturn(context: GoContext, node: SyntaxNode): Stmt {
  const list = named(node)[0];
  const span = spanOf(node);
  const values = list ? (list.type === 'expression_list' ? named(list) : [list]) : [];
  const results = values.map((value) => context.expr(context, value));
  const returned = values.length > 0 ? results : context.results.map((name) => nameAt(node, name));
  const only = returned[0];
  if (!only) return { kind: 'return', ...span };
  if (returned.length === 1) return { kind: 'return', value: only, ...span };
  return { kind: 'return', value: { kind: 'list', items: returned.map((value) => ({ value })), ...span }, ...span };
}

/** `var` and `const`, alone and in groups; a constant without a value repeats the one before. */
export function lowerDeclaration(context: GoContext, node: SyntaxNode): Stmt[] {
  const out: Stmt[] = [];
  let before: readonly SyntaxNode[] = [];
  let index = 0;
  const specs = named(node).flatMap((child) => (child.type === 'var_spec_list' ? named(child) : [child]));
  for (const spec of specs) {
    if (spec.type !== 'var_spec' && spec.type !== 'const_spec') continue;
    const own = fields(spec, 'value').flatMap((value) => (value.type === 'expression_list' ? named(value) : [value]));
    const values = own.length > 0 || spec.type === 'var_spec' ? own : before;
    before = values;
    context.iota = index;
    index += 1;
    for (const stmt of lowerVar(context, spec, values)) out.push(stmt);
  }
  return out;
}

export function lowerTypes(context: GoContext, node: SyntaxNode, doc: string | undefined): Stmt[] {
  return named(node).flatMap((spec): Stmt[] => {
    const cls = lowerTypeDeclaration(context, spec, doc);
    return cls ? [{ kind: 'class', cls, ...spanOf(spec) }] : [];
  });
}

function lowerIf(context: GoContext, node: SyntaxNode, before: ReadonlyMap<string, Expr>): Stmt[] {
  const header = field(node, 'initializer');
  const out = header ? lowerHeader(context, header) : [];
  const own = takeTests(context);
  const condition = field(node, 'condition');
  context.tests = own.size > 0 ? own : before;
  const test: Expr = condition
    ? context.expr(context, condition)
    : { kind: 'other', operator: 'if', parts: [], ...spanOf(node) };
  context.tests = NO_TESTS;
  const alternative = field(node, 'alternative');
  const then = lowerBlock(context, field(node, 'consequence'));
  const isIf = alternative?.type === 'if_statement';
  const otherwise = isIf
    ? inScope(context, () => lowerIf(context, alternative, NO_TESTS))
    : lowerBlock(context, alternative);
  out.push({ kind: 'branch', test, then, otherwise, ...spanOf(node) });
  return out;
}

/** A header's statement, whose test is still to be asked. */
function lowerHeader(context: GoContext, header: SyntaxNode): Stmt[] {
  return lowerStatement(context, header, NO_TESTS);
}

function lowerFor(context: GoContext, node: SyntaxNode): Stmt[] {
  const block = field(node, 'body');
  const header = named(node).find((child) => child !== block);
  const span = spanOf(node);
  if (header?.type === 'range_clause') return [lowerRange(context, header, block, span)];
  if (header?.type !== 'for_clause') {
    const test = header && context.expr(context, header);
    return [{ kind: 'loop', ...(test ? { test } : {}), body: lowerBlock(context, block), ...span }];
  }
  const start = field(header, 'initializer');
  const condition = field(header, 'condition');
  const update = field(header, 'update');
  const out = start ? lowerStatements(context, [start]) : [];
  const test = condition && context.expr(context, condition);
  const body = lowerBlock(context, block);
  if (update) for (const stmt of lowerStatements(context, [update])) body.push(stmt);
  out.push({ kind: 'loop', ...(test ? { test } : {}), body, ...span });
  return out;
}

function lowerRange(context: GoContext, header: SyntaxNode, block: SyntaxNode | undefined, span: Span): LoopStmt {
  const right = field(header, 'right');
  const iterated: Expr = right
    ? context.expr(context, right)
    : { kind: 'other', operator: 'range', parts: [], ...spanOf(header) };
  const left = field(header, 'left');
  const targets = left ? (left.type === 'expression_list' ? named(left) : [left]) : [];
  const declares = header.children.some((child) => child.type === ':=');
  const first: Stmt[] = [];
  const names = targets.map((node): string | undefined => {
    if (textOf(context, node) === '_') return undefined;
    if (declares) return declare(context, textOf(context, node));
    const name = madeUp(context);
    first.push({ kind: 'assign', target: context.expr(context, node), value: nameAt(node, name), ...spanOf(node) });
    return name;
  });
  const [key, element] = names;
  const body = lowerBlock(context, block);
  return {
    kind: 'loop',
    iterated,
    ...(key === undefined ? {} : { key }),
    ...(element === undefined ? {} : { element }),
    body: first.length > 0 ? [...first, ...body] : body,
    ...span,
  };
}

function lowerSwitch(context: GoContext, node: SyntaxNode): Stmt[] {
  const header = field(node, 'initializer');
  const out = header ? lowerStatements(context, [header]) : [];
  const value = field(node, 'value');
  const isOfTypes = node.type === 'type_switch_statement';
  const subject = value && context.expr(context, value);
  const alias = isOfTypes ? field(node, 'alias') : undefined;
  const cases: SwitchCase[] = [];
  for (const child of named(node)) {
    const made = inScope(context, () => lowerCase(context, child, isOfTypes ? subject : undefined, alias));
    if (made) cases.push(made);
  }
  out.push({ kind: 'switch', ...(subject && !isOfTypes ? { subject } : {}), cases, ...spanOf(node) });
  return out;
}

function lowerCase(
  context: GoContext,
  node: SyntaxNode,
  typed: Expr | undefined,
  alias: SyntaxNode | undefined,
): SwitchCase | undefined {
  const first: Stmt[] = [];
  let tests: Expr[] = [];
  switch (node.type) {
    case 'default_case':
      break;
    case 'expression_case':
      tests = fields(node, 'value')
        .flatMap((value) => (value.type === 'expression_list' ? named(value) : [value]))
        .map((value) => context.expr(context, value));
      break;
    case 'type_case':
      tests = fields(node, 'type').map((type) => typeTest(context, type, typed));
      break;
    case 'communication_case': {
      const communication = field(node, 'communication');
      tests = [{ kind: 'other', operator: 'select', parts: [], ...spanOf(node) }];
      if (communication) for (const stmt of lowerCommunication(context, communication)) first.push(stmt);
      break;
    }
    default:
      return undefined;
  }
  const name = alias && (named(alias)[0] ?? alias);
  if (name && typed) {
    const types = fields(node, 'type');
    const only = types.length === 1 ? types[0] : undefined;
    const value: Expr = only ? { kind: 'cast', of: typed, type: lowerType(context, only), ...spanOf(only) } : typed;
    const to = nameAt(name, declare(context, textOf(context, name)));
    first.push({ kind: 'assign', target: to, value, declares: true, ...spanOf(name) });
  }
  const lists = node.children.filter((child) => child.type === 'statement_list');
  const body = [...first, ...lowerStatements(context, lists)];
  const last = lists.at(-1);
  const fallsThrough = last !== undefined && named(last).at(-1)?.type === 'fallthrough_statement';
  return { tests, body, ...(fallsThrough ? { fallsThrough } : {}) };
}

function typeTest(context: GoContext, type: SyntaxNode, of: Expr | undefined): Expr {
  const span = spanOf(type);
  const subject: Expr = of ?? { kind: 'other', operator: 'type', parts: [], ...span };
  const isNil = textOf(context, type) === 'nil';
  const right: Expr = isNil ? { kind: 'literal', value: null, ...span } : lowerType(context, type);
  return { kind: 'operation', operator: isNil ? '==' : 'instanceof', operands: [subject, right], ...span };
}

function lowerCommunication(context: GoContext, node: SyntaxNode): Stmt[] {
  if (node.type !== 'receive_statement') return lowerStatements(context, [node]);
  if (field(node, 'left')) return lowerAssignment(context, node);
  const right = field(node, 'right');
  return right ? [lowerAlone(context, right)] : [];
}

function lowerLater(context: GoContext, node: SyntaxNode): Stmt[] {
  const call = named(node)[0];
  if (!call) return [];
  const value = context.expr(context, call);
  return [{ kind: 'expr', value: value.kind === 'call' ? { ...value, isLater: true } : value, ...spanOf(node) }];
}

/** What is sent stands somewhere in the channel: receives take anything out of it. */
function lowerSend(context: GoContext, node: SyntaxNode): Stmt[] {
  const channel = field(node, 'channel');
  const sent = field(node, 'value');
  if (!channel || !sent) return [];
  const key: Expr = { kind: 'other', operator: 'element', parts: [], ...spanOf(channel) };
  const target: Expr = { kind: 'index', of: context.expr(context, channel), key, ...spanOf(channel) };
  return [{ kind: 'assign', target, value: context.expr(context, sent), ...spanOf(node) }];
}
