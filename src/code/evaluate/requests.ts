// Programs that speak JSON-RPC without a library: where something's `method` is compared with `tools/call`, that something is
// a request. The function it comes into is then run once more for each method it answers, with a request in which the client's
// arguments stand. What nobody reads of it (who only counts requests, or hands them on) is no tool.

import { CODE_ANSWERS } from '../../lib/limits.ts';
import type { Expr, FunctionIR, Span } from '../ir.ts';
import type { ComponentEntry, RegistrationEntry } from '../tables.ts';
import type { Entry, PassedValue, Value } from '../value.ts';
import { theirs } from './handlers.ts';
import type { Frame, Machine, Requests, Scoped } from './machine.ts';
import { partsOf } from './marks.ts';
import { METHOD_NAME, type Origin } from './request-origin.ts';
import { asTyped, BY_HAND, byPosition, holderOf, METHODS, pieceOf, requestFor, roleOf } from './request-values.ts';
import { siteOf } from './scopes.ts';
import { constantOf } from './values.ts';

/** A function that answers a method. */
interface Answer {
  readonly key: string;
  readonly method: string;
  readonly entry: Entry;
  readonly fn: FunctionIR;
  readonly frame: Frame;
  readonly origin: Origin;
  readonly args: readonly PassedValue[];
  readonly self: Value | undefined;
  /** What stood there before there was a request, where that has a name. */
  readonly olds: ReadonlyMap<Expr, Value>;
}

export function createRequests(machine: Machine): Requests {
  /** Answers that were met; of those that were run only that they were. */
  const met = new Map<string, Answer | 'done'>();
  /** What was registered for a method, in tables and by calls of the program's own. */
  const kept = new Map<string, Value[]>();
  /** Look-ups in tables that nobody saw being filled. */
  const unsure: (readonly [key: Expr, value: Value, frame: Frame])[] = [];
  /** Functions that are called with the names of methods: they send requests. */
  const senders = new Set<string>();
  const answered = new Set<string>();
  const entries = new Map<string, Entry>();
  const understood = new Set<string>();
  const cut = new Set<string>();
  let current: Answer | undefined;
  let sent: Value | undefined;
  let toolName: Value | undefined;
  let isRead = false;
  let isTold = false;

  function meet(method: string, subject: Expr, value: Value, frame: Frame, isTable = false): void {
    const found = holderOf(subject, frame);
    if (!found) return;
    const { holder, origin } = found;
    const { path, body } = holder.module.ir;
    const at = holder.fn?.at ?? -1;
    const key = `${path}|${at}|${method}`;
    if (value.form.kind === 'constant') {
      if (!current) senders.add(`${path}|${at}`);
      else if (value.form.value === method && current.key !== key) {
        answered.add(key);
        understood.add(path);
      }
      return;
    }
    const before = met.get(key);
    if (before === 'done') return;
    if (!before && met.size >= CODE_ANSWERS) {
      cut.add(path);
      return;
    }
    // A name of a method may be what is sent as well as what was read of a request.
    const isByName = [...origin.params.values()].includes('method') && !isTable && !isOfRequest(value);
    const fn = holder.fn ?? pieceOf(body, [...origin.expressions, subject]);
    const kind = METHODS.get(method);
    if (!fn || !kind) return;
    const entry: Entry = {
      kind: 'calls' in kind ? kind.calls : kind.lists,
      name: '',
      description: undefined,
      path,
      framework: BY_HAND,
      isGuess: isByName || SENDS.test(holder.fn?.name ?? ''),
      at: subject.at,
      to: subject.to,
    };
    entries.set(key, entry);
    const { self } = holder;
    const isMethod = self !== undefined && holder.fn !== undefined && self !== holder.parent?.self;
    const params = isMethod && holder.module.ir.language === 'python' ? fn.params.slice(1) : fn.params;
    const answer: Answer = {
      key,
      method,
      entry,
      // Run for this only: what it did before for others is not remembered of it.
      fn: { ...fn },
      frame: holder.fn ? (holder.parent as Frame) : holder,
      origin,
      self: isMethod ? self : undefined,
      olds: oldValues(origin, holder),
      args: params.map((param) => ({
        at: { at: param.at, to: param.to },
        name: param.name,
        value: holder.state.vars.get(param.name) ?? machine.values.unknown(),
        ...(param.by === 'map' && { spread: 'map' as const }),
      })),
    };
    // Called by the program more is known than on its own.
    if (!before || knownOf(before) < knownOf(answer)) met.set(key, answer);
  }

  function keep(method: string, value: Value): void {
    const { kind } = value.form;
    if (!METHODS.has(method) || (kind !== 'function' && kind !== 'choice')) return;
    const known = kept.get(method) ?? [];
    kept.set(method, known);
    if (known.length < KEPT && !known.some(({ id }) => id === value.id)) known.push(value);
  }

  function meetLater(): void {
    if (kept.size > 0)
      for (const [key, value, frame] of unsure) for (const method of kept.keys()) meet(method, key, value, frame, true);
    unsure.length = 0;
  }

  function run({ method, entry, fn, frame, origin, args, self, olds }: Answer): void {
    const { language } = frame.module.ir;
    const kind = METHODS.get(method);
    if (!kind) return;
    const registration: RegistrationEntry = {
      framework: BY_HAND,
      kind: entry.kind,
      isValidated: false,
      tainted: [],
      // It answers for all there are, whichever is asked for.
      toolName: entry.kind === 'resource' ? '0.params.uri' : '0.params.name',
    };
    const { at, to } = entry;
    const own = theirs(machine, entry, { name: '', by: 'position', at, to }, '', frame, undefined, {
      registration,
      language,
    });
    const name = machine.values.unknown();
    machine.toolNames.add(name.id);
    const asked = { name: method, kind, sent: own, toolName: name, isGo: language === 'go' };
    const parts = requestFor(machine, asked);
    const site = siteOf(entry, frame);
    const given = new Map<Expr, Value>();
    for (const expr of origin.expressions) given.set(expr, asTyped(machine, olds.get(expr), parts.request, site));
    const isByMethod = [...origin.params.values()].includes('method');
    const passed = args.map((arg): PassedValue => {
      const role = origin.params.get(arg.name ?? '') ?? (isByMethod ? roleOf(arg) : undefined);
      return role ? { ...arg, value: asTyped(machine, arg.value, parts[role], site) } : arg;
    });
    const home: Scoped = { path: frame.module.ir.path, frame };
    const callee = machine.values.make({ kind: 'function', fn, home, ...(self && { self }) });
    const before = { entry: machine.entry, tool: machine.tool, handler: machine.handler, given: machine.given };
    [machine.entry, machine.tool, machine.handler, machine.given] = [entry, undefined, fn, given];
    [sent, toolName, isRead, isTold] = [own, name, false, false];
    const isCall = 'calls' in kind;
    const result = machine.call(callee, byPosition(passed, fn), siteOf(fn, frame));
    if (!isCall && !isTold) told(result, fn, frame);
    [machine.entry, machine.tool, machine.handler] = [before.entry, before.tool, before.handler];
    machine.given = before.given;
    [sent, toolName] = [undefined, undefined];
    if (!isCall) return;
    if (!isRead && (partsOf(own)?.size ?? 0) === 0) return;
    understood.add(entry.path);
    if (!entry.isGuess) machine.register({ entry, registration, fn: callee, schema: undefined, language });
  }

  function read(value: Value): void {
    if (value === sent) isRead = true;
    if (value === toolName && current) understood.add(current.entry.path);
  }

  /** An object that has a list of tools, or a reply that has one. */
  function told(value: Value, { at, to }: Span, frame: Frame): void {
    const kind = current && METHODS.get(current.method);
    if (!kind || !('lists' in kind)) return;
    isTold = true;
    const entry: ComponentEntry = { makes: kind.lists, framework: 'mcp', call: [], lists: '0' };
    const site = siteOf({ at, to }, frame);
    machine.components.met([entry], {
      path: '%list',
      callee: value,
      on: undefined,
      args: [{ value, at: { at, to } }],
      site,
    });
  }

  return {
    understood,
    cut,
    compared(subject, value, against, frame) {
      const method = against.taints.length === 0 ? constantOf(against) : undefined;
      if (subject && typeof method === 'string' && METHODS.has(method)) meet(method, subject, value, frame);
    },
    lookedUp(of, key, value, frame) {
      const { form } = of;
      const ways = form.kind === 'choice' ? form.of : [of];
      let isKnown = false;
      for (const way of ways) {
        if (way.form.kind !== 'object') continue;
        for (const [method, handler] of way.form.fields) {
          if (!METHODS.has(method) || !ANSWERS.has(handler.form.kind)) continue;
          meet(method, key, value, frame, true);
          isKnown = true;
        }
      }
      if (isKnown || !METHOD_NAME.test(nameOf(key))) return undefined;
      if (current && constantOf(value) === current.method) {
        const found = kept.get(current.method) ?? [];
        return found.length > 0 ? machine.values.join(found) : undefined;
      }
      if (value.form.kind !== 'constant' && unsure.length < UNSURE) unsure.push([key, value, frame]);
      return undefined;
    },
    keep,
    made(value, at, frame) {
      if (value.form.kind !== 'object') return;
      for (const [name, field] of value.form.fields) keep(name, field);
      if (current && hasList(value)) told(value, at, frame);
    },
    passed(args, frame) {
      const [first, ...others] = args;
      const method = first && others.length > 0 ? constantOf(first.value) : undefined;
      if (typeof method === 'string') for (const { value } of others) keep(method, value);
      if (!current) return;
      for (const { value, at, spread } of args) {
        if (!isTold && hasList(value)) told(value, at, frame);
        if (spread === 'map' && value.form.kind === 'object') value.form.fields.forEach(read);
      }
    },
    read,
    next() {
      meetLater();
      let answer: Answer | undefined;
      for (const [key, each] of met) {
        if (answer || each === 'done') continue;
        met.set(key, 'done');
        if (!each.entry.isGuess || !senders.has(key.slice(0, key.lastIndexOf('|')))) answer = each;
      }
      if (!answer) return undefined;
      const own = answer;
      return {
        path: own.entry.path,
        run() {
          current = own;
          try {
            run(own);
          } finally {
            current = undefined;
            machine.given = NOTHING;
          }
        },
      };
    },
    isNeedless: (entry) => entry !== undefined && [...answered].some((key) => entries.get(key) === entry),
  };
}

/** Handlers of one method, and look-ups, that are kept. */
const KEPT = 20;
const UNSURE = 200;
const ANSWERS: ReadonlySet<string> = new Set(['function', 'choice', 'external']);

const NOTHING: ReadonlyMap<Expr, Value> = new Map();
const LISTS = ['tools', 'prompts', 'resources', 'Tools', 'Prompts', 'Resources'];

function oldValues({ expressions }: Origin, { state }: Frame): ReadonlyMap<Expr, Value> {
  return new Map(
    [...expressions].flatMap((expr) => {
      const value = expr.kind === 'name' ? state.vars.get(expr.name) : undefined;
      return value ? [[expr, value] as const] : [];
    }),
  );
}

/** Functions that send what they are given. */
const SENDS = /^_*(?:send|write|emit|forward|notify|publish)(?![a-z])(?!.*[Hh]andle)/;

/** It was read of something as its method. */
function isOfRequest({ form }: Value): boolean {
  if (form.kind === 'choice') return form.of.some(isOfRequest);
  return form.kind === 'external' && METHOD_NAME.test(form.path);
}

/** How much is known of what it is called on and with. */
function knownOf({ self, args }: Answer): number {
  const values = [...(self ? [self] : []), ...args.map(({ value }) => value)];
  return values.reduce((sum, { form }) => {
    if (form.kind === 'unknown') return sum;
    return sum + 1 + (form.kind === 'instance' ? form.fields.size : 0);
  }, 0);
}

function nameOf(expr: Expr): string {
  if (expr.kind === 'name' || expr.kind === 'member') return expr.name;
  return expr.kind === 'index' && expr.key.kind === 'literal' ? String(expr.key.value) : '';
}

function hasList({ form }: Value): boolean {
  return form.kind === 'object' && LISTS.some((name) => form.fields.has(name));
}
