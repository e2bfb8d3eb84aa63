// The evaluator: it runs a project abstractly. Modules first, as programs do; what they register on the way is then called
// with its client's arguments, and every sink those reach is a flow.

import { CODE_STEPS_OF_ANSWERS } from '../../lib/limits.ts';
import { judgeTruth } from '../facts/judge.ts';
import type { CodeGap, Flow, Posture } from '../flow.ts';
import type { ClassIR, FunctionIR, Language } from '../ir.ts';
import type { Project } from '../project.ts';
import { createTableIndex, loadTables, type TableIndex } from '../table-index.ts';
import { type Entry, type Form, holds, NO_SINK, type Sinks, type Source, type Step, type Value } from '../value.ts';
import { createBudget } from './budget.ts';
import { createCallers } from './callers.ts';
import { createCalls } from './calls.ts';
import { newFields } from './changes.ts';
import { createComponents } from './components.ts';
import { evaluate } from './expressions.ts';
import { bakedInto } from './facts.ts';
import { createFlows } from './flows.ts';
import { sourcesOf } from './found-out.ts';
import { isOnlyTyped, keyOfHandler } from './handler-keys.ts';
import { handle } from './handlers.ts';
import { isAbout, judgedBy, remember } from './judgements.ts';
import type { Ablation, Handler, Machine, ModuleScope, Part, Scoped } from './machine.ts';
import { elementOf, keyOfOne, readMember } from './members.ts';
import { functionsOf } from './module-functions.ts';
import { createPostures } from './postures.ts';
import { declaredClass, decorated, metFile, metParameters } from './registrations.ts';
import { createRequests } from './requests.ts';
import { moduleFrame, siteOf } from './scopes.ts';
import { createStains } from './stains.ts';
import { execute } from './statements.ts';
import { classOf, typedAs } from './types.ts';
import { unanswered } from './unanswered.ts';
import { createValues } from './values.ts';
import { writesFields } from './writes.ts';

export interface Evaluated {
  readonly flows: readonly Flow[];
  readonly postures: readonly Posture[];
  readonly handlers: readonly Handler[];
  readonly parts: readonly Part[];
  readonly gaps: readonly CodeGap[];
  readonly functions: number;
  readonly steps: number;
}

/**
 * Evaluates these files, what they import and what they register. What runs comes first: tests call it with things of their own,
 * and what they have called nobody would look at as it is.
 */
export function evaluateProject(
  project: Project,
  { runs, others }: { readonly runs: readonly string[]; readonly others: readonly string[] },
  ablation: Ablation = {},
): Evaluated {
  let order = 0;
  const values = createValues(() => ++order);
  const tables = new Map<Language, TableIndex>();
  const scopes = new Map<string, ModuleScope>();
  const sources = new Map<string, Source>();
  const instances = new Map<ClassIR, Value>();
  const handlers = new Map<string, Handler>();
  /** What clients call, told by more than its parameters. */
  const registered = new Set<FunctionIR>();
  const declared = new Set<FunctionIR | ClassIR>();
  const restricted = new Map<Source, Sinks>();
  const budget = createBudget(() => project.isOver());

  const machine: Machine = {
    project,
    values,
    ablation,
    judged: new Map(),
    evident: new Set(),
    toolNames: new Set(),
    tool: undefined,
    entry: undefined,
    handler: undefined,
    given: new Map(),
    get requests() {
      return requests;
    },
    tables(language) {
      const known = tables.get(language) ?? createTableIndex(loadTables(language));
      tables.set(language, known);
      return known;
    },
    judgedOf(value, language) {
      const known = machine.judged.get(value.id);
      if (known || ablation.noGuards || !isAbout(value)) return known;
      remember(machine, value, judgedBy(judgeTruth(value, machine.tables(language).tables)));
      const judged = machine.judged.get(value.id);
      if (judged) machine.evident.add(value.id);
      return judged;
    },
    spend: budget.spend,
    get callers() {
      return callers;
    },
    changes: 0,
    touched: new Map(),
    news: 0,
    stains: createStains(),
    acts: 0,
    began: 0,
    roots: new Set([...runs, ...others]),
    decorating: new Map(),
    importing: new Set(),
    evaluate(expr, frame) {
      return budget.nested(() => evaluate(machine, expr, frame)) ?? values.unknown();
    },
    execute(body, frame) {
      budget.nested(() => execute(machine, body, frame));
    },
    call: (callee, args, site) => calls.call(callee, args, site),
    read: (of, name, site) => readMember(machine, of, name, site),
    element: (of, site) => elementOf(machine, of, site),
    keyIn: (of, site) => keyOfOne(machine, of, site),
    typed: (type, frame) => typedAs(machine, type, frame),
    classOf: (type, frame) => classOf(machine, type, frame),
    bakedIn(value, { state }) {
      return bakedInto(value, state.proofs);
    },
    module(path) {
      const known = scopes.get(path);
      if (known) return known;
      const ir = project.module(path, 'imported');
      if (!ir) return undefined;
      const scope = moduleFrame(ir);
      scopes.set(path, scope);
      scope.status = 'running';
      // Imports are evaluated in the middle of others: what those have left is theirs.
      const { tool, entry, handler } = machine;
      [machine.tool, machine.entry, machine.handler] = [undefined, undefined, undefined];
      budget.within(path, 'the file', () => execute(machine, ir.body, scope.frame));
      [machine.tool, machine.entry, machine.handler] = [tool, entry, handler];
      scope.frame.state.isDead = false;
      scope.status = 'done';
      return scope;
    },
    declared(fn, frame) {
      if (fn.decorators.length === 0) return;
      const value = decorated(machine, fn, frame);
      // Under its name is what the decorators made of it.
      if (value.form.kind === 'function' && value.form.fn !== fn) frame.state.vars.set(fn.name, value);
    },
    metFunction: (fn, value, frame) => metParameters(machine, fn, value, frame),
    declaredClass(cls, frame) {
      if (declared.has(cls)) return;
      declared.add(cls);
      declaredClass(machine, cls, frame);
    },
    instance(cls) {
      const known = instances.get(cls.cls);
      if (known) return known;
      const home = cls.home as Scoped;
      // Whoever asks while it is being made gets it unfinished.
      const blank = values.make({ kind: 'instance', of: cls, fields: newFields(values) } satisfies Form);
      instances.set(cls.cls, blank);
      const value = calls.instanceOf(cls, [], siteOf(cls.cls, home.frame));
      instances.set(cls.cls, value);
      return value;
    },
    restrict(value, of) {
      for (const { source } of sourcesOf(value)) restricted.set(source, (restricted.get(source) ?? NO_SINK) | of);
    },
    isRestricted: (source, sink) => holds(restricted.get(source) ?? NO_SINK, sink),
    step: (step, before): Step => ({ ...step, order: ++order, before }),
    source(key, make) {
      const known = sources.get(key) ?? make();
      sources.set(key, known);
      return known;
    },
    register(handler) {
      // What a handler registers is registered again whenever it runs: that has to come to an end.
      const key = keyOfHandler(handler, machine.entry ? () => 0 : calls.numberOf);
      const known = handlers.get(key);
      if (known) return known;
      handlers.set(key, handler);
      if (!isOnlyTyped(handler)) {
        if (handler.fn.form.kind === 'function') registered.add(handler.fn.form.fn);
        // What its decorators made of it calls it.
        if (handler.signature) registered.add(handler.signature.fn);
      }
      return handler;
    },
    flow(found) {
      machine.acts++;
      flows.add(found);
    },
    withdraw: (path, at) => flows.withdraw(path, at),
    checkPostures: (entries, call) => postures.check(entries, call),
    get components() {
      return components;
    },
  };
  const callers = createCallers(machine);
  const requests = createRequests(machine);
  const calls = createCalls(machine, () => ++order);
  const flows = createFlows(machine, calls);
  const postures = createPostures(machine);
  const components = createComponents(machine);

  /** Runs something with a budget of its own. */
  function rooted(path: string, what: string, run: () => void): void {
    machine.began = values.mark();
    if (!budget.root(path, what, run)) {
      [machine.tool, machine.entry, machine.handler] = [undefined, undefined, undefined];
      machine.importing.clear();
      machine.decorating.clear();
      for (const scope of scopes.values()) scope.status = 'done';
    }
    calls.forget();
    machine.judged.clear();
    machine.evident.clear();
  }

  /** Its client calls it, with more than nothing; what it leaves on its object must be there for the others before. */
  function isCalledLater(fn: FunctionIR): boolean {
    return registered.has(fn) && !writesFields(fn);
  }

  function runAll(roots: readonly string[]): void {
    for (const path of roots) rooted(path, 'the file', () => machine.module(path));
    for (const path of roots) {
      const scope = scopes.get(path);
      if (!scope) continue;
      let own: readonly Value[] = [];
      rooted(path, 'the file', () => {
        metFile(machine, scope.frame);
        own = functionsOf(machine, scope);
      });
      for (const root of own) {
        if (root.form.kind !== 'function') continue;
        const { fn } = root.form;
        rooted(path, `\`${fn.name}\``, () => metParameters(machine, fn, root, scope.frame));
        if (calls.reached.has(fn) || isCalledLater(fn)) continue;
        rooted(path, `\`${fn.name}\``, () => machine.call(root, [], siteOf(fn, scope.frame)));
      }
    }
  }
  runAll(runs);
  components.begin(new Set(others));
  calls.settle();
  runAll(others);
  components.begin(NOBODY);
  const done = new Set<string>();
  const needless = new Set<Handler>();
  /** How many stains there were when it was over. */
  const ran = new Map<Handler, number>();
  /** Runs what was registered so; a handler may register more. */
  function handleAll(isMeant: (handler: Handler) => boolean): void {
    for (let before = -1; before !== done.size; ) {
      before = done.size;
      for (const [key, handler] of [...handlers]) {
        if (done.has(key) || !isMeant(handler)) continue;
        done.add(key);
        if (isOnlyTyped(handler) && handler.fn.form.kind === 'function' && calls.handled.has(handler.fn.form.fn)) {
          needless.add(handler);
          continue;
        }
        run(handler);
      }
    }
  }
  function run(handler: Handler): void {
    const name = handler.entry.name === '' ? 'a handler' : `\`${handler.entry.name}\``;
    rooted(handler.entry.path, name, () => handle(machine, handler));
    ran.set(handler, machine.stains.count);
  }
  // What is told by its parameters only may be a helper of what was registered.
  handleAll((handler) => !isOnlyTyped(handler));
  handleAll(() => true);
  // Which tool is called first nobody knows: what one leaves, those that were gone through before it find as well.
  for (const [handler, since] of [...ran]) {
    const { form } = handler.fn;
    if (form.kind === 'function' && machine.stains.reaches(form.fn, since)) run(handler);
  }
  // Each answer goes through the program anew: all together have a budget of their own.
  const most = budget.spent + CODE_STEPS_OF_ANSWERS;
  const leftOut = new Set<string>();
  for (let next = requests.next(); next; next = requests.next())
    if (budget.spent < most) rooted(next.path, 'what answers its requests', next.run);
    else leftOut.add(next.path);
  for (const path of requests.cut) leftOut.add(path);
  const kept = [...handlers.values()].filter(
    (handler) => !needless.has(handler) && !requests.isNeedless(handler.entry),
  );
  for (const path of leftOut)
    budget.missed({ path, reason: 'too-large', detail: 'more answers requests of MCP by hand than is followed' });
  const known = new Set([...kept.map(({ entry }) => entry.path), ...requests.understood]);
  const silent = unanswered(runs.flatMap((path) => (known.has(path) ? [] : (scopes.get(path)?.ir ?? []))));
  return {
    flows: flows.close(),
    postures: postures.close(),
    handlers: kept,
    parts: components.close(kept),
    gaps: [...budget.gaps, ...silent],
    functions: calls.reached.size,
    steps: budget.spent,
  };
}

const NOBODY: ReadonlySet<string> = new Set();

export type { Entry };
