// Calls: of functions of the project, evaluated with what they are given and remembered; of classes, which make instances; of
// libraries, for which the tables answer (externals.ts).

import type { FunctionIR } from '../ir.ts';
import type { External, Form, PassedValue, Value } from '../value.ts';
import { carriedOver, type Gone, isPortable } from './alike.ts';
import { changesOthers, newFields } from './changes.ts';
import { ofClass } from './classes.ts';
import { callExternal } from './externals.ts';
import { both, type Proofs } from './facts.ts';
import { leaveOn, leftOn } from './left-on-objects.ts';
import { type CallSite, type Frame, type Machine, newState, type Scoped } from './machine.ts';
import { dispatched } from './marks.ts';
import { createMemory, MAKERS, VARIANTS } from './memory.ts';
import { isModel, modelOf } from './models.ts';
import { isOwnCheck, mayBeChecked } from './own-checks.ts';
import { metOwnTool } from './own-tools.ts';
import { bind } from './parameters.ts';
import { sameTest, sayFields } from './result-fields.ts';
import { bases } from './scopes.ts';
import { distinct, shapeOf } from './shapes.ts';
import { madeByBase } from './subclasses.ts';
import { opened } from './values.ts';
import { type Came, resultOf } from './ways-back.ts';
import { createWear } from './worn.ts';

interface Remembered extends Came {
  /** What there was of news then (changes.ts). */
  readonly news: number;
  /** What it left on the object it was called on. */
  readonly left?: ReadonlyMap<string, Value> | undefined;
  /** Whoever calls was asked in it for more than who he is. */
  readonly asks?: boolean;
  /** Something other than texts was met in it: a sink, a registration, a component. */
  readonly isActing?: boolean;
  /** How much state of others had somebody's texts in it then (stains.ts). */
  readonly stains: number;
}

type Like = Gone & { readonly result: Remembered };

/** One call that is being evaluated: the way to a sink. */
export interface Call {
  readonly fn: FunctionIR;
  readonly name: string;
  readonly site: CallSite;
  readonly order: number;
}

/** How often a function may be on the way to itself. */
const RECURSION = 2;
const DEPTH = 28;
/** Functions of one dispatch table that are followed. */
const ALTERNATIVES = 256;

export interface Calls {
  readonly stack: readonly Call[];
  /** Functions that were evaluated at least once. */
  readonly reached: ReadonlySet<FunctionIR>;
  /** Those that a registered one calls. */
  readonly handled: ReadonlySet<FunctionIR>;
  call(callee: Value, args: readonly PassedValue[], site: CallSite): Value;
  numberOf(thing: object): number;
  /** What was gone through so far is known: it is not gone through again for tests, with what they make up for it. */
  settle(): void;
  /** One client's call is over: the next one begins anew, with nothing remembered of this one's texts. */
  forget(): void;
  instanceOf(cls: Extract<Form, { kind: 'class' }>, args: readonly PassedValue[], site: CallSite): Value;
}

export function createCalls(machine: Machine, nextOrder: () => number): Calls {
  const stack: Call[] = [];
  const reached = new Set<FunctionIR>();
  const handled = new Set<FunctionIR>();
  const clean = new Map<string, Remembered>();
  let tainted = new Map<string, Remembered>();
  let alike = new Map<string, Like>();
  /** What functions gave that were called with nothing of anybody's. */
  const given = new Map<FunctionIR, Remembered>();
  let isSettled = false;
  const memory = createMemory();
  const wear = createWear<Like>();
  /** Ways in which a function was called with nothing of anybody's. */
  const variants = new Map<string, number>();

  function call(callee: Value, given: readonly PassedValue[], site: CallSite): Value {
    const { form } = callee;
    const args = opened(given);
    if (form.kind === 'function' || form.kind === 'class') metOwnTool(machine, args, site);
    switch (form.kind) {
      case 'function':
        return callFunction(form, args, site);
      case 'class':
        return instanceOf(form, args, site);
      case 'choice': {
        const tool = machine.tool;
        const ways = distinct(form.of.slice(0, ALTERNATIVES), site.frame.state.proofs, memory.numberOf);
        const results = ways.map((each) => {
          machine.tool = dispatched.get(each) ?? tool;
          return call(each, args, site);
        });
        machine.tool = tool;
        return sameTest(machine, ways, results);
      }
      case 'external':
        return callExternal(machine, form, callee, args, site);
      case 'instance': {
        const name = bases.has(callee) ? 'constructor' : '__call__';
        const member = ofClass(machine, form.of.cls, form.of.home as Scoped, name, 0);
        if (member && 'fn' in member)
          return callFunction({ kind: 'function', fn: member.fn, home: member.home, self: callee }, args, site);
        return callExternal(machine, { kind: 'external', path: '?' }, callee, args, site);
      }
      default:
        return callExternal(machine, { kind: 'external', path: '?' } satisfies External, callee, args, site);
    }
  }

  function callFunction(
    form: Extract<Form, { kind: 'function' }>,
    args: readonly PassedValue[],
    site: CallSite,
  ): Value {
    const { fn } = form;
    const home = form.home as Scoped;
    reached.add(fn);
    const caller = stack.at(-1);
    if (caller) machine.stains.calls(caller.fn, fn);
    if (machine.entry) handled.add(fn);
    const isDeep = stack.length >= DEPTH || timesIn(stack, fn) >= RECURSION;
    if (isDeep || (machine.ablation.noCalls && stack.length > 0))
      return machine.values.made(
        args.map(({ value }) => value),
        { isVague: true },
      );
    const outer = site.frame.state;
    const key = memory.keyOf(form, args, outer.proofs, machine.tool);
    const results = key.isClean ? clean : tainted;
    const known = results.get(key.text);
    if (known && !machine.stains.reaches(fn, known.stains)) return again(known, site, form, args);
    const isOpen = isSettled && key.isClean && !machine.entry && !home.frame.parent;
    const settled = isOpen ? given.get(fn) : undefined;
    if (
      settled &&
      !machine.stains.reaches(fn, settled.stains) &&
      [form.self, ...args.map(({ value }) => value)].every((each) => !each || memory.isData(each))
    )
      return again(settled, site, form, args);
    if (key.isClean && !key.hasFunctions) {
      const own = `${memory.numberOf(fn)} ${memory.numberOf(home)}`;
      const count = (variants.get(own) ?? 0) + 1;
      variants.set(own, count);
      // One more of many: as if nothing were known of what it is called with.
      if (count > (makesFunctions(fn) ? MAKERS : VARIANTS) && args.some(({ value }) => value.form.kind !== 'unknown'))
        return callFunction(
          form,
          args.map((each) => ({ ...each, value: machine.values.unknown() })),
          site,
        );
    }
    const asked = { args, proofs: outer.proofs, inReach: key.inReach, isRough: wear.isWorn(fn) };
    const shape = key.isClean ? undefined : shapeOf(machine, memory, form, asked);
    const like = shape && (asked.isRough ? wear.find(shape) : alike.get(shape.text));
    if (like && like.result.news === machine.news && !machine.stains.reaches(fn, like.result.stains)) {
      const own = { ...like.result, ...carriedOver(machine.values, like, shape.values) };
      results.set(key.text, own);
      return again(own, site, form, args);
    }
    const mark = machine.values.mark();
    // While it is at work, whoever comes by again gets nothing.
    const frame = frameFor(form, outer.proofs, mark);
    bind(machine, fn, form.self, args, frame);
    const { acts, callers } = machine;
    const before = { asked: callers.asked, fields: fieldsOf(form.self), stains: machine.stains.count };
    stack.push({ fn, name: fn.name, site, order: nextOrder() });
    const isOther = changesOthers(machine, form.self, () => machine.execute(fn.body, frame));
    stack.pop();
    const result: Remembered = {
      ...resultOf(machine, fn, frame, outer.proofs),
      ...(before.fields && form.self && { left: leftOn(form.self, before.fields) }),
      news: machine.news,
      stains: before.stains,
      ...(callers.asked > before.asked && { asks: true }),
      ...(machine.acts > acts && { isActing: true }),
    };
    if (!key.isClean) wear.ran(fn, !isOther && isQuiet(result));
    results.set(key.text, result);
    if (!isSettled && key.isClean && !result.isDead && !makesFunctions(fn)) given.set(fn, result);
    if (shape && !isOther) {
      const gone = {
        values: shape.values,
        mark,
        given: result,
        result,
        ...(asked.isRough && { proved: shape.proved }),
      };
      if (!isPortable(gone)) return concluded(result, site, form, args);
      if (asked.isRough) wear.keep(shape, gone);
      else alike.set(shape.text, gone);
    }
    return concluded(result, site, form, args);
  }

  /** What was remembered of such a call comes of this one as well. */
  function again(
    known: Remembered,
    site: CallSite,
    form: Extract<Form, { kind: 'function' }>,
    args: readonly PassedValue[],
  ): Value {
    if (known.asks) machine.callers.askAgain();
    if (known.isActing) machine.acts++;
    if (known.left && form.self) leaveOn(machine, form.self, known.left);
    return concluded(known, site, form, args);
  }

  function concluded(
    { value, proofs, judged, fields, isDead }: Remembered,
    { frame }: CallSite,
    { fn, home }: Extract<Form, { kind: 'function' }>,
    args: readonly PassedValue[],
  ): Value {
    const { state } = frame;
    if (isDead) state.isDead = true;
    if (!machine.ablation.noGuards && stack.length > 0 && isOwnCheck(fn))
      state.proofs = both(state.proofs, mayBeChecked(fn.name, (home as Scoped).frame.module.ir.path, args));
    if (!machine.ablation.noGuards && proofs.size > 0) state.proofs = both(state.proofs, proofs);
    if ((!judged && !fields) || machine.ablation.noGuards) return value;
    const own: Value = machine.values.make(value.form, value.taints);
    if (judged) machine.judged.set(own.id, judged);
    if (fields) sayFields(own, fields);
    return own;
  }

  function instanceOf(of: Extract<Form, { kind: 'class' }>, args: readonly PassedValue[], site: CallSite): Value {
    const home = of.home as Scoped;
    const { language } = home.frame.module.ir;
    const fields = newFields(machine.values);
    const self = machine.values.make({ kind: 'instance', of, fields });
    const isDeep = stack.length >= DEPTH;
    if (isDeep) return self;
    const inner = frameFor(
      { kind: 'function', fn: NO_FUNCTION, home, self },
      site.frame.state.proofs,
      machine.values.mark(),
    );
    for (const field of of.cls.fields) {
      if (field.value && !field.isStatic && language === 'javascript')
        fields.set(field.name, machine.evaluate(field.value, inner));
    }
    const name = language === 'python' ? '__init__' : 'constructor';
    const maker = language === 'go' ? undefined : ofClass(machine, of.cls, home, name, 0);
    if (maker && 'fn' in maker) {
      callFunction({ kind: 'function', fn: maker.fn, home: maker.home, self }, args, site);
      return self;
    }
    madeByBase(machine, of, self, args, site);
    const isChecked = language === 'python' && isModel(machine, of);
    if (isChecked) {
      const maps = args.filter(({ spread }) => spread === 'map').map(({ value }) => value);
      const read = (name: string) =>
        args.find((each) => each.name === name)?.value ?? (maps[0] && machine.read(maps[0], name, site));
      return modelOf(machine, of, read, site);
    }
    // A dataclass, a composite literal: what it is given are its fields.
    const named = of.cls.fields.filter(({ isStatic }) => !isStatic).map((field) => field.name);
    for (const [at, { value, name: keyword }] of args.entries()) {
      if (keyword !== undefined) fields.set(keyword, value);
      else if (value.form.kind === 'object' && language === 'go') {
        for (const [field, each] of value.form.fields) fields.set(field, each);
      } else if (named[at] !== undefined && language !== 'javascript') fields.set(named[at], value);
    }
    const last = language === 'python' ? ofClass(machine, of.cls, home, '__post_init__', 0) : undefined;
    if (last && 'fn' in last) callFunction({ kind: 'function', fn: last.fn, home: last.home, self }, [], site);
    return self;
  }

  return {
    stack,
    reached,
    handled,
    call,
    instanceOf,
    numberOf: memory.numberOf,
    settle: () => {
      isSettled = true;
    },
    forget: () => {
      stack.length = 0;
      tainted = new Map();
      alike = new Map();
    },
  };
}

/** Nothing came of it but a value. */
function isQuiet({ isActing, asks, left, isDead }: Remembered): boolean {
  return !isActing && !asks && !left && !isDead;
}

function fieldsOf(self: Value | undefined): ReadonlyMap<string, Value> | undefined {
  return self?.form.kind === 'instance' ? new Map(self.form.fields) : undefined;
}

function timesIn(stack: readonly Call[], fn: FunctionIR): number {
  let times = 0;
  for (const each of stack) if (each.fn === fn) times++;
  return times;
}

/** A decorator that is called by hand, for each tool with its name: each makes one of its own. */
function makesFunctions({ body }: FunctionIR): boolean {
  return body.some((stmt) => stmt.kind === 'function' || (stmt.kind === 'return' && stmt.value?.kind === 'function'));
}

const NO_FUNCTION: FunctionIR = {
  name: '',
  nameAt: { at: 0, to: 0 },
  params: [],
  body: [],
  decorators: [],
  at: 0,
  to: 0,
};

function frameFor({ fn, home, self }: Extract<Form, { kind: 'function' }>, proofs: Proofs, born: number): Frame {
  const parent = (home as Scoped).frame;
  const state = newState();
  state.proofs = proofs;
  return {
    state,
    parent,
    module: parent.module,
    fn,
    returns: [],
    born,
    self: self ?? parent.self,
    left: [],
    loops: 0,
    turn: undefined,
  };
}
