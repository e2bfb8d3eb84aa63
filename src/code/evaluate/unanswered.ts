// Files that answer requests of MCP by hand, as far as their text says it, but in which the analysis did not find where the
// arguments of tools come in: that is told and never passed over in silence.

import type { CodeGap } from '../flow.ts';
import type { Expr } from '../ir.ts';
import type { ModuleIR } from '../module-ir.ts';
import { METHOD_NAME, methodOf, walk } from './request-origin.ts';

/** Who answers `tools/call` also answers one of these. */
const BESIDE: ReadonlySet<string> = new Set(['tools/list', 'initialize']);
const ARGUMENTS = /^[Aa]rguments$/;

const UNANSWERED =
  'it answers `tools/call` without a library, and where it gets the arguments of its tools was not found: what they reach is not known';

/** Of these, which nothing was registered in or read of a request. */
export function unanswered(files: readonly ModuleIR[]): readonly CodeGap[] {
  return files.filter(answersByHand).map(({ path }) => ({ path, reason: 'not-supported', detail: UNANSWERED }));
}

/** Whether it compares methods with names of requests, or has functions under such names, and reads arguments of calls. */
function answersByHand({ body }: ModuleIR): boolean {
  const methods = new Set<unknown>();
  let readsArguments = false;
  let isClient = false;
  const isMethod = (expr: Expr | undefined) =>
    expr !== undefined &&
    (methodOf(expr) !== undefined ||
      (expr.kind === 'name' && METHOD_NAME.test(expr.name)) ||
      // What a `match` looks at.
      (expr.kind === 'name' && expr.name.startsWith('%')));
  walk(
    body,
    (node) => {
      const each = node as Partial<Expr> & { readonly cases?: readonly { readonly tests: readonly Expr[] }[] };
      const { subject } = node as { readonly subject?: Expr };
      if (each.cases && isMethod(subject))
        for (const test of each.cases.flatMap(({ tests }) => tests)) methods.add(textOf(test));
      if (each.kind === 'operation' && /^[!=]=$/.test(each.operator ?? '')) {
        const [left, right] = each.operands ?? [];
        if (isMethod(left)) methods.add(textOf(right));
        if (isMethod(right)) methods.add(textOf(left));
      }
      if (each.kind === 'object')
        for (const { key, value } of each.entries ?? []) if (FUNCTIONS.has(value.kind)) methods.add(key);
      if (each.kind === 'call' && isSending(each.callee)) isClient = true;
      if (each.kind === 'member' && ARGUMENTS.test(each.name ?? '')) readsArguments = true;
      if (each.kind === 'index' && ARGUMENTS.test(String(textOf(each.key)))) readsArguments = true;
      if (each.kind === 'call' && ARGUMENTS.test(String(textOf(each.args?.[0]?.value)))) readsArguments = true;
    },
    true,
  );
  return !isClient && readsArguments && methods.has('tools/call') && [...BESIDE].some((each) => methods.has(each));
}

/** `client.callTool(…)`: a method is looked at to send the same request. */
function isSending(callee: Expr | undefined): boolean {
  if (callee?.kind !== 'member' || !/^(?:callTool|call_tool|CallTool)$/.test(callee.name)) return false;
  const { of } = callee;
  return (of.kind === 'name' || of.kind === 'member') && /client|session/i.test(of.name);
}

const FUNCTIONS: ReadonlySet<string> = new Set(['function', 'name', 'member']);

function textOf(expr: Expr | undefined): unknown {
  return expr?.kind === 'literal' ? expr.value : undefined;
}
