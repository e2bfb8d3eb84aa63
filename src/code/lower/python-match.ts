// `match` as a switch: constants are compared, all other patterns are tests nobody decides, names are bound in the case.

import type { Expr, Stmt, SwitchCase } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import {
  branchOf,
  childOf,
  childrenOf,
  indexOf,
  namedChildren,
  nameExpr,
  otherExpr,
  type PythonLowering,
  sourceOf,
  spanOf,
} from './python-nodes.ts';
import { assignment } from './python-targets.ts';

export function lowerMatch(lo: PythonLowering, node: SyntaxNode): Stmt[] {
  const subjects = childrenOf(node, 'subject');
  const [only] = subjects;
  if (!only) return [];
  const value: Expr =
    subjects.length === 1
      ? lo.expr(only)
      : { kind: 'list', items: subjects.map((one) => ({ value: lo.expr(one) })), ...spanOf(only) };
  const statements: Stmt[] = [];
  let subject = value;
  if (value.kind !== 'name') {
    subject = nameExpr(lo.fresh(), value);
    statements.push({ kind: 'assign', target: subject, value, declares: true, ...spanOf(value) });
  }
  const body = childOf(node, 'body') ?? node;
  const clauses = body.children.filter((child) => child.type === 'case_clause');
  const cases = clauses.map((clause) => lowerCase(lo, clause, subject));
  statements.push({ kind: 'switch', subject, cases, ...spanOf(node) });
  return statements;
}

interface Pattern {
  /** Constants that the subject is equal to one of; undefined when the pattern is no constant. */
  readonly constants: readonly Expr[] | undefined;
  /** Whether it takes everything. */
  readonly isOpen: boolean;
  readonly binds: readonly Stmt[];
  /** What else must be so: `{"kind": "a"}` of `x["kind"]`. */
  readonly tests?: readonly Expr[];
}

/** Names of one dotted name that are read. */
const NAMES = 20;

const NOTHING: Pattern = { constants: undefined, isOpen: false, binds: [] };

function lowerCase(lo: PythonLowering, clause: SyntaxNode, subject: Expr): SwitchCase {
  const patterns = namedChildren(clause).filter((child) => child.type === 'case_pattern');
  const [first] = patterns;
  const read = !first
    ? NOTHING
    : patterns.length === 1
      ? readPattern(lo, first, subject)
      : sequence(lo, patterns, subject);
  const guard = childOf(clause, 'guard');
  const test = guard && namedChildren(guard)[0];
  const block = childOf(clause, 'consequence');
  const inner = block ? lo.statements(block.children) : [];
  const guarded = test ? [branchOf(lo.expr(test), inner, [], clause)] : inner;
  const tested = (read.tests ?? []).reduceRight<Stmt[]>((held, each) => [branchOf(each, held, [], clause)], guarded);
  const body: Stmt[] = [...read.binds, ...tested];
  if (read.constants && !test) return { tests: read.constants, body };
  if (read.isOpen && !test) return { tests: [], body };
  return { tests: [otherExpr('pattern', [], first ?? clause)], body };
}

function readPattern(lo: PythonLowering, node: SyntaxNode, subject: Expr): Pattern {
  const inner = namedChildren(node);
  const [only] = inner;
  switch (node.type) {
    case 'case_pattern':
    case 'parenthesized_pattern': {
      // `-1` and `_` are bare tokens.
      if (node.children.some((child) => child.type === '-') && only) {
        const value = lo.expr(only);
        return value.kind === 'literal' && typeof value.value === 'number'
          ? constant({ ...value, value: -value.value })
          : NOTHING;
      }
      if (!only) return sourceOf(lo, node).trim() === '_' ? { ...NOTHING, isOpen: true } : NOTHING;
      return inner.length === 1 ? readPattern(lo, only, subject) : sequence(lo, inner, subject);
    }
    case 'union_pattern':
      return union(inner.map((one) => readPattern(lo, one, subject)));
    case 'as_pattern': {
      const pattern = only ? readPattern(lo, only, subject) : NOTHING;
      const name = inner[inner.length - 1];
      return name?.type === 'identifier' ? { ...pattern, binds: [...pattern.binds, bind(lo, name, subject)] } : pattern;
    }
    case 'dotted_name':
      return readName(lo, node, subject);
    case 'identifier':
      return { constants: undefined, isOpen: true, binds: [bind(lo, node, subject)] };
    case 'list_pattern':
    case 'tuple_pattern':
      return sequence(lo, inner, subject);
    case 'dict_pattern':
      return dictionary(lo, node, subject);
    case 'class_pattern':
      return classPattern(lo, inner, subject);
    case 'string':
    case 'concatenated_string':
    case 'integer':
    case 'float':
    case 'true':
    case 'false':
    case 'none':
      return constant(lo.expr(node));
    default:
      return NOTHING;
  }
}

function constant(value: Expr): Pattern {
  return { constants: [value], isOpen: false, binds: [] };
}

function union(patterns: readonly Pattern[]): Pattern {
  const isConstant = patterns.every((pattern) => pattern.constants);
  return {
    constants: isConstant ? patterns.flatMap((pattern) => pattern.constants ?? []) : undefined,
    isOpen: patterns.some((pattern) => pattern.isOpen),
    binds: patterns.flatMap((pattern) => pattern.binds),
  };
}

/** A dotted name is a constant, a single one takes what is there. */
function readName(lo: PythonLowering, node: SyntaxNode, subject: Expr): Pattern {
  const [first, ...names] = namedChildren(node).slice(0, NAMES);
  if (!first) return NOTHING;
  if (names.length === 0) {
    if (sourceOf(lo, first) === '_') return { ...NOTHING, isOpen: true };
    return { constants: undefined, isOpen: true, binds: [bind(lo, first, subject)] };
  }
  const start: Expr = nameExpr(sourceOf(lo, first), first);
  return constant(
    names.reduce<Expr>(
      (of, name) => ({ kind: 'member', of, name: sourceOf(lo, name), at: first.at, to: name.to }),
      start,
    ),
  );
}

function sequence(lo: PythonLowering, items: readonly SyntaxNode[], subject: Expr): Pattern {
  let isAfterRest = false;
  const tests: Expr[] = [];
  const binds = items.flatMap((item, position): readonly Stmt[] => {
    const bare = item.type === 'case_pattern' ? (namedChildren(item)[0] ?? item) : item;
    if (bare.type === 'splat_pattern') {
      isAfterRest = true;
      const name = namedChildren(bare)[0];
      return name
        ? [bind(lo, name, otherExpr('slice', [subject, { kind: 'literal', value: position, ...spanOf(bare) }], bare))]
        : [];
    }
    const part = isAfterRest ? otherExpr('element', [subject], item) : indexOf(subject, position, item);
    const pattern = readPattern(lo, item, part);
    if (!isAfterRest) tests.push(...testsOf(pattern, part));
    return pattern.binds;
  });
  return { constants: undefined, isOpen: false, binds, tests };
}

function dictionary(lo: PythonLowering, node: SyntaxNode, subject: Expr): Pattern {
  const binds: Stmt[] = [];
  const tests: Expr[] = [];
  let key: Expr | undefined;
  for (const child of node.children) {
    if (child.field === 'key' && child.isNamed) key = lo.expr(child);
    else if (child.field === 'value' && child.isNamed) {
      const part: Expr = { kind: 'index', of: subject, key: key ?? otherExpr('key', [], child), ...spanOf(child) };
      const pattern = readPattern(lo, child, part);
      binds.push(...pattern.binds);
      tests.push(...testsOf(pattern, part));
    } else if (child.type === 'splat_pattern') {
      const name = namedChildren(child)[0];
      if (name) binds.push(bind(lo, name, subject));
    }
  }
  return { constants: undefined, isOpen: false, binds, tests };
}

/** That a part is what the pattern says of it. */
function testsOf({ constants, tests = [] }: Pattern, part: Expr): readonly Expr[] {
  const [only] = constants ?? [];
  if (!constants || !only) return tests;
  const span = { at: only.at, to: only.to };
  if (constants.length === 1) return [{ kind: 'operation', operator: '==', operands: [part, only], ...span }];
  const list: Expr = { kind: 'list', items: constants.map((value) => ({ value })), ...span };
  return [{ kind: 'operation', operator: 'in', operands: [part, list], ...span }];
}

/** `Point(x, y=b)`: by keyword a member, by position the thing itself (`str(x)`) or an element of it. */
function classPattern(lo: PythonLowering, [cls, ...items]: readonly SyntaxNode[], subject: Expr): Pattern {
  const isBuiltin = cls !== undefined && /^(?:str|int|float|bool|bytes|dict|list|tuple|set)$/.test(sourceOf(lo, cls));
  const binds = items.flatMap((item): readonly Stmt[] => {
    const bare = item.type === 'case_pattern' ? (namedChildren(item)[0] ?? item) : item;
    if (bare.type !== 'keyword_pattern')
      return readPattern(lo, item, isBuiltin ? subject : otherExpr('element', [subject], item)).binds;
    const [name, value] = namedChildren(bare);
    if (!name || !value) return [];
    return readPattern(lo, value, { kind: 'member', of: subject, name: sourceOf(lo, name), ...spanOf(bare) }).binds;
  });
  return { constants: undefined, isOpen: false, binds };
}

function bind(lo: PythonLowering, name: SyntaxNode, value: Expr): Stmt {
  return assignment(lo, nameExpr(sourceOf(lo, name), name), value);
}
