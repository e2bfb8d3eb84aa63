// Calls of libraries: sinks are checked, sources taint, transforms say what comes back, guards what is proved. What no table
// knows gives something unknown, into which what it was called with may have gone.

import { namesSecretVariable } from '../../lib/credential-names.ts';
import { type JudgedCall, judgeCall, judgeReturn } from '../facts/judge.ts';
import { cleanedByCall } from '../facts/replace.ts';
import { isShellEscape, shellEscaped } from '../facts/shell-quote.ts';
import type { SourceEntry, TransformEntry } from '../tables.ts';
import type { External, Form, PassedValue, Source, Value } from '../value.ts';
import { sinks as sinkSet } from '../value.ts';
import { kindsAsked } from './by-design.ts';
import { withdrawSent } from './connections.ts';
import { bakedInto, both, proofsOf } from './facts.ts';
import { isAbout, judgedBy, remember } from './judgements.ts';
import { callOfLanguage } from './language-calls.ts';
import type { CallSite, ExternalCall, Machine } from './machine.ts';
import { clients, present, withSchema } from './marks.ts';
import { elementBy } from './members.ts';
import { asksOwnHost } from './own-hosts.ts';
import { metRegistration } from './registrations.ts';
import { bakeSchema } from './schema-proofs.ts';
import { expressionOf, select } from './selectors.ts';
import { checkSinks } from './sinks.ts';
import { metBase } from './subclasses.ts';
import { carried, constantText, deepTaints } from './values.ts';

/** What was read out of a thing is a text and not that thing any more: its `replace` moves no file. */
const READ =
  /^.*\.(?:(?:read_text|read_bytes|decode|json|readlines|as_posix|as_uri|__fspath__)\(\)|name|stem|suffix|parts\.[^.]+)\./;

/** Longer names are of nobody's library: chains that a loop makes longer and longer. */
const PATH = 160;

export function callExternal(
  machine: Machine,
  form: External,
  callee: Value,
  args: readonly PassedValue[],
  site: CallSite,
): Value {
  const { language, path: file } = site.frame.module.ir;
  const tables = machine.tables(language);
  const path = tables.canonical(form.path);
  const known = callOfLanguage(machine, { path, callee, on: form.on, args, site });
  if (known) return known;
  const call: ExternalCall = { path, callee, on: form.on, args, site };
  if (tables.isEnd(path)) {
    site.frame.state.isDead = true;
    return machine.values.unknown();
  }
  const isRegistration = metRegistration(machine, call);
  machine.callers.met(path, site, call);
  const isAsking = checkSinks(machine, tables.sinksOf(path.replace(READ, '?.')), call);
  if (language === 'go') withdrawSent(machine, call);
  machine.callers.passed(call);
  const postures = tables.posturesOf(path);
  machine.checkPostures(postures, call);
  const makes = tables.componentsOf(path);
  if (makes.length > 0) machine.components.met(makes, call);
  metBase(machine, path, call);
  if (form.on) machine.components.used(form.on, path.slice(path.lastIndexOf('.') + 1), site);

  const made = `${path.length > PATH ? '?' : path}()`;
  const result: Form = { kind: 'external', path: made, args, ...(form.on && { on: form.on }) };
  const source = tables.sourcesOf(path).find((each) => isMeant(each, args));
  const transform = tables.transformOf(path);
  if (isRegistration || source || makes.length > 0 || postures.length > 0) machine.acts++;
  let value: Value;
  if (source) {
    const name = nameOf(source, args);
    const isOwnService = source.origin === 'content' && asksOwnHost(machine, tables.sinksOf(path), call);
    const key = [source.origin, file, site.at, name, isOwnService].join(':');
    const own: Source = machine.source(key, () => ({
      origin: source.origin,
      name,
      ...(isOwnService && { isOwnService }),
      ...(source.as === ALL_OF_ENVIRONMENT && { isAll: true }),
    }));
    const made = machine.values.make(result);
    const step = machine.step({ path: file, at: site.at, to: site.to, what: '%source' }, undefined);
    value = {
      ...made,
      taints: [{ source: own, step, subjects: [made.id], clean: 0, weak: 0, notes: [], isVague: false }],
    };
  } else if (transform) value = transformed(machine, transform, mixed(machine, call), result);
  else
    value = isRegistration || makes.length > 0 ? machine.values.make(result) : untold(machine, call, result, isAsking);

  // What is nobody's needs no proof.
  if (!machine.ablation.noGuards && isAnybodys(form.on, args)) {
    const asked = { path, args, ...(form.on && { on: form.on }) };
    value = cleaned(machine, asked, value, site) ?? value;
    const judgement = judgeCall(asked, tables.tables);
    if (judgement.whenTrue.length > 0 || judgement.whenFalse.length > 0) {
      for (const { about, proves } of [...judgement.whenTrue, ...judgement.whenFalse])
        machine.restrict(about, proves & ~kindsAsked(path, form.on, args.at(-1)?.value));
      // A value of its own: what it is made of may be known by another judgement.
      if (machine.judged.has(value.id)) value = machine.values.make(value.form, value.taints);
      remember(machine, value, judgedBy(judgement));
    }
    const proved = judgeReturn(asked, tables.tables);
    if (proved.length > 0) site.frame.state.proofs = both(site.frame.state.proofs, proofsOf(proved));
  }
  return value;
}

/** Where parts of one source come together, what is proved of each is known here for the last time. */
function mixed(machine: Machine, call: ExternalCall): ExternalCall {
  const { args, site } = call;
  if (machine.ablation.noGuards || args.filter(({ value }) => value.taints.length > 0).length < 2) return call;
  return { ...call, args: args.map((each) => ({ ...each, value: machine.bakedIn(each.value, site.frame) })) };
}

/** Of the environment only what its name calls a secret is one. */
function isMeant({ origin, like }: SourceEntry, args: readonly PassedValue[]): boolean {
  const name = args[0] && constantText(args[0].value);
  if (like !== undefined && !(name !== undefined && expressionOf(like).test(name))) return false;
  return origin !== 'secret' || args.length === 0 || (name !== undefined && namesSecretVariable(name));
}

/** As the tables call it. */
const ALL_OF_ENVIRONMENT = 'the whole environment';

/** A variable of the environment by its own name, all else as the table says it. */
function nameOf({ origin, like, as }: SourceEntry, args: readonly PassedValue[]): string {
  const name = origin === 'secret' && like !== undefined ? args[0] && constantText(args[0].value) : undefined;
  return name || as;
}

function isAnybodys(on: Value | undefined, args: readonly PassedValue[]): boolean {
  return (on !== undefined && isAbout(on)) || args.some(({ value }) => isAbout(value));
}

/** What a call leaves of a text, and what a schema says of what passed it. */
function cleaned(machine: Machine, asked: JudgedCall, value: Value, { frame }: CallSite): Value | undefined {
  const found = cleanedByCall(asked, frame.module.ir.language);
  if (!found || deepTaints(found.of).length === 0) return undefined;
  const { proof, schema } = found;
  const change = { clean: proof.proves, weak: proof.weak, ...(proof.note !== '' && { note: proof.note }) };
  if (!schema) {
    const left = machine.values.made([found.of], change, value.form);
    if (isShellEscape(asked, frame.module.ir.language)) shellEscaped.add(left);
    return left;
  }
  const name = asked.path.slice(asked.path.lastIndexOf('.') + 1);
  const held = /^safe|^validate/.test(name) ? [...(schema.fields ?? [])] : [];
  if (held.length > 0 && held.every(([field]) => /^(?:data|output|value)$/.test(field))) {
    // Whether it went well and, if so, what: `{ success, data }`.
    const fields = held.map(([field, inner]) => [field, bakeSchema(machine, found.of, inner)] as const);
    return machine.values.make({ kind: 'object', fields: new Map(fields), rest: machine.values.unknown() });
  }
  const isWhole = schema.fields === undefined;
  const made = machine.values.made([found.of], isWhole ? { ...change, isSame: true } : {}, value.form);
  if (clients.has(found.of)) clients.add(made);
  // It came back: what went in is as it should be.
  if (isWhole)
    frame.state.proofs = both(
      frame.state.proofs,
      proofsOf([{ about: found.of, proves: proof.proves, grade: 'strong', note: '' }]),
    );
  return withSchema(made, schema);
}

function transformed(machine: Machine, entry: TransformEntry, call: ExternalCall, result: Form): Value {
  const { values } = machine;
  const of = entry.of.flatMap((selector) => select(machine, selector, call));
  const proved = entry.proves ? sinkSet(...entry.proves) : 0;
  const isWeak = entry.grade === 'weak';
  const change = {
    ...(isWeak ? { weak: proved } : { clean: proved }),
    ...(isWeak && entry.note !== undefined && { note: entry.note }),
  };
  switch (entry.gives) {
    case 'clean':
      return values.make(result);
    case 'wraps':
      return of[0] ?? values.unknown();
    case 'element':
      return of[0] ? machine.element(of[0], call.site) : values.unknown();
    case 'text':
      return withChange(machine, values.text(of), change);
    case 'member': {
      const [holder, name, ...others] = of;
      if (!holder) return values.unknown();
      const field = name ? elementBy(machine, holder, name, call.site) : machine.element(holder, call.site);
      return others.length > 0 && !present.has(field) ? values.join([field, ...others]) : field;
    }
    case 'calls':
      return called(machine, entry, of, call);
    case 'same': {
      const [first] = of;
      if (!first) return values.make(result);
      const id = values.make(result).id;
      const isPlain = entry.mark === undefined && !entry.proves;
      const form = isPlain || first.form.kind === 'constant' ? keptForm(first, result) : result;
      return { id, form, taints: carried(deepTaints(first), id, { ...change, isSame: true }) };
    }
    case 'part':
      return values.made(of, change, result);
  }
}

/** A constant stays one when a function does nothing to it that we know of, and a text what it is put together of. */
function keptForm({ form, taints }: Value, result: Form): Form {
  return (form.kind === 'constant' && taints.length === 0) || form.kind === 'text' ? form : result;
}

function withChange(machine: Machine, value: Value, change: { clean?: number; weak?: number; note?: string }): Value {
  if (!change.clean && !change.weak) return value;
  return machine.values.made([value], { ...change, isSame: true }, value.form);
}

function called(machine: Machine, entry: TransformEntry, of: readonly Value[], call: ExternalCall): Value {
  const { on, site } = call;
  const given: PassedValue[] = entry.with
    ? entry.with.flatMap((selector) => select(machine, selector, call)).map((value) => ({ value, at: site }))
    : on
      ? [{ value: machine.element(on, site), at: site }]
      : [];
  const results = of.map((fn) => (isCallable(fn) ? machine.call(fn, given, site) : fn));
  const value = machine.values.join(results);
  if (!on || entry.with) return value;
  // A list of results, and what was a list of somebody's texts stays one where elements pass through (filter, sort).
  const keeps = /\.(filter|sort|find|findLast|toSorted|slice)$/.test(call.path);
  if (!keeps) return machine.values.make({ kind: 'list', items: [], rest: value });
  const element = machine.element(on, site);
  // Only those are left that passed.
  const passed = /\.(?:filter|find|findLast)$/.test(call.path) ? machine.judged.get(value.id)?.whenTrue : undefined;
  return machine.values.make({ kind: 'list', items: [], rest: passed ? bakedInto(element, passed) : element });
}

export function isCallable({ form }: Value): boolean {
  return (
    form.kind === 'function' ||
    (form.kind === 'external' && !form.path.endsWith('()')) ||
    (form.kind === 'choice' && form.of.some(isCallable))
  );
}

/** No table knows it. Functions it is given are called, with nothing known. */
function untold(
  machine: Machine,
  { path, on, args, site, callee }: ExternalCall,
  result: Form,
  isAsking: boolean,
): Value {
  const { values } = machine;
  const results: Value[] = [];
  for (const { value } of args) {
    if (value.form.kind === 'function' && machine.decorating.get(value.form.fn)?.isRoot) continue;
    if (value.form.kind === 'function') results.push(machine.call(value, [], site));
    else if (value.form.kind === 'object')
      for (const field of value.form.fields.values())
        if (field.form.kind === 'function' && !site.isNew) machine.call(field, [], site);
  }
  // What a service answers is not what it was asked.
  // Go's `pkg.T{…}` is no more than what it is made of.
  const isLiteral = site.isNew === true && site.frame.module.ir.language === 'go';
  const isRemote = !isLiteral && (isAsking || site.isAwaited === true || site.isNew === true);
  const isSecret = (each: Value) => deepTaints(each).every(({ source }) => source.origin === 'secret');
  const from = isRemote
    ? results
    : [
        ...results,
        ...(on && !isSecret(on) ? [on] : callee.taints.length > 0 ? [callee] : []),
        ...args.map(({ value }) => value),
      ];
  // What it was given besides is no longer told apart: secrets stay where they are known to be.
  const tainted = from
    .filter((each) => !isSecret(each))
    .map((each): Value => {
      const open = deepTaints(each).filter(({ source }) => source.origin !== 'secret');
      return open.length === deepTaints(each).length ? each : values.unknown(open);
    });
  if (results.length === 1 && tainted.length === 0 && results[0] && results[0].form.kind !== 'constant')
    return results[0];
  if (tainted.length === 0) return values.make(result);
  return values.made(
    tainted,
    { isVague: !isLiteral },
    path.startsWith('?') ? { kind: 'external', path: `${path}()`, args, ...(on && { on }) } : result,
  );
}
