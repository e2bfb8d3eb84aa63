// Expressions to values. What a test proves is remembered under the id of its value (machine.judged), so that
// `const ok = isSafe(p); if (!ok) return` is as good as the test itself.

import type { Argument, CallExpr, ChoiceExpr, Expr, OperationExpr, OtherExpr } from '../ir.ts';
import type { External, PassedValue, Value } from '../value.ts';
import { assignTo } from './assignments.ts';
import { concatenated, grow, isList, list, object } from './collections.ts';
import { both, common, NO_PROOFS } from './facts.ts';
import { asFileNames } from './file-names.ts';
import { resultAt } from './go-results.ts';
import { fillStruct } from './go-writes.ts';
import { compared, remember } from './judgements.ts';
import { keyIn } from './keys.ts';
import { rememberPassing } from './language-calls.ts';
import { type CallSite, copyOf, type Frame, type Judged, type Machine } from './machine.ts';
import { goneThrough, present } from './marks.ts';
import { elementBy, readMethod } from './members.ts';
import { homeIn, joined, lookUp, siteOf } from './scopes.ts';
import { select } from './selectors.ts';
import { constantOf, deepTaints, truthOf } from './values.ts';

export function evaluate(machine: Machine, expr: Expr, frame: Frame): Value {
  const { values } = machine;
  if (!machine.spend()) return values.unknown();
  const given = machine.given.get(expr);
  if (given) return given;
  switch (expr.kind) {
    case 'name':
      return lookUp(machine, expr.name, frame);
    case 'literal':
      return values.constant(expr.value);
    case 'regex':
      return values.make({ kind: 'regex', source: expr.source, flags: expr.flags });
    case 'text': {
      // What is proved of a part here is true of the text wherever it goes.
      const parts = expr.parts.map((part) => machine.bakedIn(machine.evaluate(part, frame), frame));
      if (expr.by === 'plus' && parts.some(isList)) return concatenated(machine, parts, siteOf(expr, frame));
      return values.text(asFileNames(parts), {
        path: frame.module.ir.path,
        at: expr.at,
        to: expr.to,
        what: 'put into a text',
      });
    }
    case 'member':
      return machine.read(machine.evaluate(expr.of, frame), expr.name, siteOf(expr, frame));
    case 'index': {
      const result = resultAt(machine, expr, frame);
      if (result) return result;
      const of = machine.evaluate(expr.of, frame);
      const key = keyIn(machine, of, expr, frame);
      const answer = machine.requests.lookedUp(of, expr.key, key, frame);
      if (answer) return answer;
      if (
        of.form.kind === 'external' &&
        /^typing(?:_extensions)?\.Annotated$/.test(of.form.path) &&
        key.form.kind === 'list'
      )
        return values.make({ ...of.form, args: key.form.items.map((value) => ({ value, at: expr.key })) });
      return elementBy(machine, of, key, siteOf(expr, frame));
    }
    case 'call':
      return call(machine, expr, frame);
    case 'object': {
      const made = object(machine, expr, frame);
      machine.requests.made(made, expr, frame);
      return made;
    }
    case 'list':
      return list(machine, expr.items, frame);
    case 'function': {
      const home = homeIn(frame);
      const { fn } = expr;
      const made = values.make({ kind: 'function', fn, home, ...(frame.self && fn.isArrow && { self: frame.self }) });
      if (frame.module.ir.language === 'go' && fn.params.length > 0) machine.metFunction(fn, made, frame);
      return made;
    }
    case 'class': {
      const home = { path: frame.module.ir.path, frame };
      machine.declaredClass(expr.cls, frame);
      return values.make({ kind: 'class', cls: expr.cls, home });
    }
    case 'choice':
      return choice(machine, expr, frame);
    case 'operation':
      return operation(machine, expr, frame);
    case 'assign': {
      const value = machine.evaluate(expr.value, frame);
      assignTo(machine, expr.target, value, frame, { declares: false });
      return value;
    }
    case 'cast': {
      const of = machine.evaluate(expr.of, frame);
      if (of.taints.length > 0 || of.form.kind !== 'unknown') return of;
      return machine.typed(expr.type, frame) ?? of;
    }
    case 'other':
      return other(machine, expr, frame);
  }
}

function call(machine: Machine, expr: CallExpr, frame: Frame): Value {
  const { callee: named } = expr;
  const on = named.kind === 'member' ? machine.evaluate(named.of, frame) : undefined;
  const callee =
    named.kind === 'member' && on
      ? readMethod(machine, on, named.name, siteOf(named, frame))
      : machine.evaluate(named, frame);
  const args = passed(machine, expr.args, frame);
  const [key] = expr.args;
  const [by] = args;
  machine.requests.passed(args, frame);
  const isLookUp = named.kind === 'member' && named.name === 'get';
  const answer = isLookUp && on && key && by && machine.requests.lookedUp(on, key.value, by.value, frame);
  if (answer) return answer;
  const site = callSiteOf(expr, frame);
  const value = machine.call(callee, args, site);
  if (callee.form.kind === 'external') writeInto(machine, callee.form, expr, args, site);
  if (expr.callee.kind === 'member') grow(machine, expr.callee.of, expr.callee.name, args, frame);
  // What it is given first, it changes.
  const [target] = expr.args;
  if (target && callee.form.kind === 'external' && callee.form.path === 'Object.assign')
    grow(machine, target.value, 'update', args.slice(1), frame);
  return value;
}

function callSiteOf({ at, to, isNew, isAwaited }: CallExpr, frame: Frame): CallSite {
  if (!isNew && !isAwaited) return { frame, at, to };
  return { frame, at, to, ...(isNew && { isNew }), ...(isAwaited && { isAwaited }) };
}

/** Arguments that a call fills: `json.Unmarshal(b, &v)`. */
function writeInto(
  machine: Machine,
  { path, on }: External,
  expr: CallExpr,
  args: readonly PassedValue[],
  site: CallSite,
): void {
  const tables = machine.tables(site.frame.module.ir.language);
  const entry = tables.transformOf(tables.canonical(path));
  if (!entry || entry.into === undefined) return;
  const { callee } = expr;
  const target =
    entry.into !== 'self' ? expr.args[Number(entry.into)]?.value : callee.kind === 'member' ? callee.of : undefined;
  if (!target) return;
  const from = entry.of.flatMap((selector) => select(machine, selector, { on, args, site }));
  if (from.some((each) => deepTaints(each).length > 0)) {
    const [only] = from;
    // A thing that is written to stays what it is.
    const form = entry.into === 'self' ? on?.form : undefined;
    const whole = from.length === 1 && only ? only : machine.values.made(from, { isSame: form === undefined }, form);
    const isFilled =
      site.frame.module.ir.language === 'go' && fillStruct(machine, machine.evaluate(target, site.frame), whole, site);
    if (!isFilled) assignTo(machine, target, whole, site.frame, { declares: false });
  }
}

export function passed(machine: Machine, args: readonly Argument[], frame: Frame): readonly PassedValue[] {
  return args.map((each): PassedValue => {
    const value = machine.evaluate(each.value, frame);
    const at = { at: each.value.at, to: each.value.to };
    if (each.name === undefined && !each.spread) return { value, at };
    return {
      value,
      at,
      ...(each.name !== undefined && { name: each.name }),
      ...(each.spread && { spread: each.spread }),
    };
  });
}

function choice(machine: Machine, { by, test, of }: ChoiceExpr, frame: Frame): Value {
  const [left, right] = of;
  if (by === 'test' && test) {
    const tested = machine.evaluate(test, frame);
    const truth = truthOf(tested);
    if (truth !== undefined) return machine.evaluate(truth ? left : right, frame);
    const judged = machine.judgedOf(tested, frame.module.ir.language);
    const a = under(machine, left, judged?.whenTrue, frame);
    const b = under(machine, right, judged?.whenFalse, frame);
    return machine.values.join([a, b]);
  }
  const first = machine.evaluate(left, frame);
  if (by !== 'and' && present.has(first)) return first;
  const truth = by === 'nullish' ? constantNullish(first) : truthOf(first);
  const judged = machine.judgedOf(first, frame.module.ir.language);
  if (by === 'and') {
    if (truth === false) return first;
    const second = under(machine, right, judged?.whenTrue, frame);
    const value = machine.values.made([second], { isSame: true }, second.form);
    const own = machine.judgedOf(second, frame.module.ir.language);
    remember(machine, value, {
      whenTrue: both(judged?.whenTrue ?? NO_PROOFS, own?.whenTrue ?? NO_PROOFS),
      whenFalse: common(judged?.whenFalse ?? NO_PROOFS, own?.whenFalse ?? NO_PROOFS),
    });
    return value;
  }
  if (truth === true) return first;
  const second = under(machine, right, judged?.whenFalse, frame);
  if (truth === false) return second;
  const value = machine.values.join([first, second]);
  const own = machine.judgedOf(second, frame.module.ir.language);
  if (by === 'or' && (judged || own)) {
    const test: Value = machine.values.make(value.form, value.taints);
    remember(machine, test, {
      whenTrue: common(judged?.whenTrue ?? NO_PROOFS, own?.whenTrue ?? NO_PROOFS),
      whenFalse: both(judged?.whenFalse ?? NO_PROOFS, own?.whenFalse ?? NO_PROOFS),
    });
    return test;
  }
  return value;
}

function constantNullish(value: Value): boolean | undefined {
  if (value.form.kind === 'constant') return value.form.value != null;
  return truthOf(value);
}

/** Evaluated where something more is proved; what it proves itself does not outlive it. */
function under(machine: Machine, expr: Expr, proofs: Judged['whenTrue'] | undefined, frame: Frame): Value {
  if (machine.ablation.noGuards || !proofs || proofs.size === 0) return machine.evaluate(expr, frame);
  const before = frame.state;
  frame.state = { ...copyOf(before), proofs: both(before.proofs, proofs) };
  const value = machine.bakedIn(machine.evaluate(expr, frame), frame);
  const after = frame.state;
  frame.state = joined(machine, before, { ...after, proofs: before.proofs });
  return value;
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'not in', 'instanceof']);

function operation(machine: Machine, { operator, operands, at, to }: OperationExpr, frame: Frame): Value {
  const parts = operands.map((each) => machine.evaluate(each, frame));
  const [left, right] = parts;
  if (operator === 'not' && left) {
    const truth = truthOf(left);
    const value = truth === undefined ? machine.values.unknown() : machine.values.constant(!truth);
    const judged = machine.judgedOf(left, frame.module.ir.language);
    if (judged) remember(machine, value, { whenTrue: judged.whenFalse, whenFalse: judged.whenTrue });
    return value;
  }
  if (operator === 'typeof' && left)
    return machine.values.make({ kind: 'external', path: 'typeof()', args: [{ value: left, at: { at, to } }] });
  if (COMPARISONS.has(operator) && left && right) return compared(machine, operator, left, right, frame, operands);
  if (operator === '/' && frame.module.ir.language === 'python' && parts.some(({ taints }) => taints.length > 0))
    return machine.call(
      machine.values.make({ kind: 'external', path: 'pathlib.Path().joinpath', ...(left && { on: left }) }),
      right ? [{ value: right, at: { at, to } }] : [],
      siteOf({ at, to }, frame),
    );
  if (operator === '-' && parts.length === 1 && left?.form.kind === 'constant' && typeof left.form.value === 'number')
    return machine.values.constant(-left.form.value);
  // `|` and `&` join sets and objects in Python.
  if (
    (operator === '|' || operator === '*' || operator === '%') &&
    parts.some(({ taints }) => taints.length > 0) &&
    frame.module.ir.language === 'python'
  )
    return machine.values.made(parts);
  return machine.values.unknown();
}

/** A few characters of a secret tell which one it is, and give it to nobody. */
function cutFrom(machine: Machine, of: Value | undefined, bounds: readonly Value[]): Value {
  if (!of) return machine.values.unknown();
  const [from, to] = bounds.map(constantOf);
  const isFew = (typeof to === 'number' && to > 0 && to <= 8) || (typeof from === 'number' && from < 0 && from >= -8);
  const taints = isFew ? of.taints.filter(({ source }) => source.origin !== 'secret') : of.taints;
  return machine.values.made([taints.length === of.taints.length ? of : { ...of, taints }]);
}

function other(machine: Machine, { operator, parts, at, to }: OtherExpr, frame: Frame): Value {
  const held = parts.map((each) => machine.evaluate(each, frame));
  const [first, second] = held;
  const site = siteOf({ at, to }, frame);
  switch (operator) {
    case 'element':
      return first ? machine.element(first, site) : machine.values.unknown();
    case 'each': {
      if (!first || !second) return machine.values.unknown();
      const { form } = second;
      const items =
        form.kind === 'list' && !form.rest && form.items.length <= 64 && second.taints.length === 0
          ? form.items
          : undefined;
      const element = items ? undefined : machine.element(second, site);
      const results = (items ?? (element ? [element] : [])).map((value) =>
        machine.call(first, [{ value, at: { at, to } }], site),
      );
      const list = machine.values.make(
        items ? { kind: 'list', items: results } : { kind: 'list', items: [], rest: machine.values.join(results) },
      );
      if (element) goneThrough.set(list, { of: second, element });
      return list;
    }
    case 'where': {
      const [list, test, iterated] = held;
      if (list && test && iterated) rememberPassing(machine, list, test, iterated, site);
      return list ?? machine.values.unknown();
    }
    case 'slice':
      return first?.form.kind === 'list' && !first.form.rest && first.taints.length === 0
        ? machine.values.make({ kind: 'list', items: [], rest: machine.values.join(first.form.items) })
        : cutFrom(machine, first, held.slice(1));
    case 'chan':
    case 'spawn':
      return first ?? machine.values.unknown();
    case 'sequence':
      return held.at(-1) ?? machine.values.unknown();
    case 'range':
      return machine.values.unknown();
    // LangChain's `prompt | model`: what goes through it goes through all of them.
    case '|':
      return held.some(({ form }) => form.kind === 'external' && form.path.endsWith('()'))
        ? machine.values.made(
            held,
            {},
            {
              kind: 'external',
              path: '?',
              args: held.map((value) => ({ value, at: { at, to } })),
            },
          )
        : machine.values.made(held);
    default:
      return machine.values.made(held);
  }
}
