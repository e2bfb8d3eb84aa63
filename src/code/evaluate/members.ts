// Reading a part of a value: a field, an element. A part of somebody's text is theirs; which part is remembered by name, and
// read twice it is the same thing, so that a guard on the first reading holds for the second.

import { namesSecretVariable } from '../../lib/credential-names.ts';
import { saysWho } from '../facts/identity-words.ts';
import type { SourceEntry, TransformEntry } from '../tables.ts';
import { EVERY_SINK, type External, type Form, HARMLESS, NO_SINK, sinks, type Taint, type Value } from '../value.ts';
import { boundTo, inherited, ofClass } from './classes.ts';
import { isEnvironment, namesIn, ofEnvironment, ofUnknownName } from './environment.ts';
import type { CallSite, Machine, Scoped } from './machine.ts';
import { clients, dispatched, envelopes, knownPart, ownPart, schemaOf, withSchema } from './marks.ts';
import { fieldJudged } from './result-fields.ts';
import { passedChecks } from './schema-checks.ts';
import { exported } from './scopes.ts';
import { carried, constantOf, union } from './values.ts';

/** `x or ""`: of nothing no method gives anything. */
function isNothing({ form }: Value): boolean {
  return form.kind === 'constant' && (form.value == null || form.value === '');
}

/** What is called as `of.name(…)`: no part of somebody's text, whoever `of` is. */
export function readMethod(machine: Machine, of: Value, name: string, site: CallSite): Value {
  const { form } = of;
  if (form.kind === 'choice') {
    const alternatives = form.of.filter((each) => !isNothing(each));
    // Of texts and the like it is one and the same method, called on whichever.
    if (
      !alternatives.some(
        ({ form: { kind } }) => kind === 'instance' || kind === 'class' || kind === 'module' || kind === 'external',
      )
    )
      if (!alternatives.some((each) => each.form.kind === 'object' && each.form.fields.has(name)))
        return machine.values.make({ kind: 'external', path: `?.${name}`, on: of });
    return machine.values.join(
      alternatives.map((each) => {
        const method = readMethod(machine, each, name, site);
        const tool = dispatched.get(each);
        if (tool !== undefined) dispatched.set(method, tool);
        return method;
      }),
    );
  }
  if (form.kind === 'object' && form.fields.has(name)) return readMember(machine, of, name, site);
  if (form.kind === 'class' && /^(?:model_validate(?:_json)?|parse_obj|parse_raw|model_json_schema)$/.test(name))
    return machine.values.make({ kind: 'external', path: `?.${name}`, on: of });
  if (form.kind === 'instance' || form.kind === 'class' || form.kind === 'module')
    return readMember(machine, of, name, site);
  if (form.kind === 'external') {
    const path = machine.tables(site.frame.module.ir.language).canonical(`${form.path}.${name}`);
    return machine.values.make({ kind: 'external', path, on: of });
  }
  return machine.values.make({ kind: 'external', path: `?.${name}`, on: of });
}

export function readMember(machine: Machine, of: Value, name: string, site: CallSite): Value {
  return fieldJudged(machine, of, name, ofEnvironment(machine, of, name, readField(machine, of, name, site), site));
}

function readField(machine: Machine, of: Value, name: string, site: CallSite): Value {
  const { form } = of;
  // A member of an enumeration is its value here.
  if (name === 'value' && form.kind === 'constant' && typeof form.value === 'string') return of;
  switch (form.kind) {
    case 'object': {
      const field = form.fields.get(name);
      if (field) {
        machine.requests.read(field);
        return field;
      }
      if (form.from) return machine.values.join(form.from.map((each) => readMember(machine, each, name, site)));
      if (form.rest && of.taints.length === 0) return partOf(machine, form.rest, name, site, form.rest);
      return partOf(machine, of, name, site);
    }
    case 'list': {
      const at = Number(name);
      if (Number.isInteger(at)) {
        const item = form.items.at(at);
        if (item && !(form.rest && at < 0)) return item;
        if (form.rest) return form.rest;
      }
      return partOf(machine, of, name, site);
    }
    case 'choice': {
      const alternatives = form.of.filter((each) => !(each.form.kind === 'constant' && each.form.value == null));
      return machine.values.join(alternatives.map((each) => readMember(machine, each, name, site)));
    }
    case 'instance': {
      const field = form.fields.get(name);
      if (field) return field;
      const member = ofClass(machine, form.of.cls, form.of.home as Scoped, name, 0);
      if (member && 'fn' in member) return boundTo(machine, member.fn, member.home, of, site);
      if (member) return member.value;
      return form.fields.get('*') ?? partOf(machine, of, name, site, of, inherited(machine, form.of, name));
    }
    case 'class': {
      const member = ofClass(machine, form.cls, form.home as Scoped, name, 0);
      if (member && 'fn' in member)
        return machine.values.make({
          kind: 'function',
          fn: member.fn,
          home: member.home,
          ...((member.fn.isStatic || member.fn.isOfClass) && { self: of }),
        });
      if (member) return member.value;
      return partOf(machine, of, name, site, of, inherited(machine, form, name));
    }
    case 'module':
      return exported(machine, form.path, name) ?? moduleBelow(machine, form.path, name) ?? machine.values.unknown();
    case 'external': {
      // Modules of compilers wrap a library: `x_1.default.get`, `(await import('x')).default`.
      if (name === 'default' && !form.path.includes('()') && site.frame.module.ir.language === 'javascript') return of;
      const own = fieldOfLiteral(form, name, site);
      if (own) return own;
      const tables = machine.tables(site.frame.module.ir.language);
      const path = tables.canonical(`${form.path}.${name}`);
      const [whole] = of.taints.length === 0 ? tables.readsOf(path) : [];
      if (whole)
        return sourceOf(
          machine,
          partOf(machine, of, name, site, of, { kind: 'external', path, on: of }),
          whole,
          whole.as,
          site,
        );
      const [source] = tables.readsOf(tables.canonical(form.path));
      // A name that is no secret's is nothing to hide.
      if (source?.origin === 'secret' && name !== '*' && !namesSecretVariable(name))
        return machine.values.make({ kind: 'external', path: `${form.path}.${name}` });
      const property = of.taints.length > 0 ? tables.transformOf(tables.canonical(`${form.path}.${name}`)) : undefined;
      if (property?.isProperty) return propertyOf(machine, of, property, name, form.path);
      // Of the environment this one name, not all that is in it.
      const isNamed = name !== '*' && (source?.origin === 'secret' || of.taints.length === 0);
      const holder = source && isNamed ? sourceOf(machine, of, source, name, site) : of;
      return partOf(machine, holder, name, site, of, {
        kind: 'external',
        path: tables.canonical(`${form.path}.${name}`),
        on: of,
      });
    }
    default:
      return partOf(machine, of, name, site);
  }
}

/** A property that gives less than the whole: `Path(x).name`. */
function propertyOf(
  machine: Machine,
  of: Value,
  { gives, proves, grade, note }: TransformEntry,
  name: string,
  path: string,
): Value {
  const form: Form = { kind: 'external', path: `${path}.${name}`, on: of };
  if (gives === 'clean') return machine.values.make(form);
  const proved = sinks(...(proves ?? []));
  const change = grade === 'weak' ? { weak: proved, ...(note !== undefined && { note }) } : { clean: proved };
  return machine.values.made([of], { ...change, ...(gives === 'same' && { isSame: true }) }, form);
}

/** Something that is a source when it is read: the environment. */
function sourceOf(machine: Machine, of: Value, entry: SourceEntry, name: string, site: CallSite): Value {
  const { path } = site.frame.module.ir;
  const source = machine.source(`${entry.origin}:${path}:${site.at}:${name}`, () => ({
    origin: entry.origin,
    name: entry.origin === 'secret' ? name : entry.as,
    ...(entry.origin === 'secret' && name === entry.as && { isAll: true }),
  }));
  const step = machine.step({ path, at: site.at, to: site.to, what: '%source' }, undefined);
  return {
    ...of,
    taints: [{ source, step, subjects: [of.id], clean: NO_SINK, weak: NO_SINK, notes: [], isVague: false }],
  };
}

/** What a thing was made with under this name: Go's `pkg.T{Name: x}.Name`, Python's `Request(url=x).url`. */
function fieldOfLiteral({ args, path }: External, name: string, site: CallSite): Value | undefined {
  if (!args || !path.endsWith('()')) return undefined;
  const { language } = site.frame.module.ir;
  if (language === 'go') {
    const form = args.length === 1 ? args[0]?.value.form : undefined;
    return form?.kind === 'object' ? form.fields.get(name) : undefined;
  }
  if (language !== 'python' || !/(?:^|\.)[A-Z]\w*\(\)$/.test(path)) return undefined;
  const given = args.find((each) => each.name === name && !each.spread)?.value;
  // Only data: `Popen(stdout=PIPE).stdout` is something else.
  return given && (given.taints.length > 0 || given.form.kind === 'text' || given.form.kind === 'constant')
    ? given
    : undefined;
}

/** Python: `import pkg` and then `pkg.sub`. */
function moduleBelow(machine: Machine, path: string, name: string): Value | undefined {
  const ir = machine.module(path)?.ir;
  if (ir?.language !== 'python') return undefined;
  const [found] = machine.project.resolve(ir, '.', name)?.paths ?? [];
  return found === undefined || found === path ? undefined : machine.values.make({ kind: 'module', path: found });
}

/** A part of a value nobody has taken apart: theirs if the whole is. */
function partOf(machine: Machine, of: Value, name: string, site: CallSite, key = of, form?: Form): Value {
  const known = knownPart(key, name);
  if (known) return known;
  const value = newPart(machine, of, name, site, form ?? { kind: 'external', path: `?.${name}`, on: of });
  return ownPart(key, name, value);
}

function newPart(machine: Machine, of: Value, name: string, site: CallSite, form: Form): Value {
  if (form.kind === 'external') machine.callers.met(form.path, site);
  if (of.taints.length === 0) return machine.values.make(form);
  if (envelopes.get(of) === name) return of;
  const schema = schemaOf(of);
  const own =
    name === '%key'
      ? undefined
      : (schema?.fields?.get(name) ??
        schema?.rest ??
        (/^\d+$/.test(name) || name === '*' ? schema?.element : undefined));
  // A schema that lists its fields lets no other through.
  if (schema?.fields && !own && name !== '*' && name !== '%key') return machine.values.constant(undefined);
  if (isCount(of, name, site)) return machine.values.make(form);
  const value = machine.values.make(form);
  const path = site.frame.module.ir.path;
  const isOwn = clients.has(of) && !/^(?:\d+|\*|%key)$/.test(name);
  const named = of.taints.map((taint): Taint => {
    if (!isOwn) return taint;
    const { entry, name: outer } = taint.source;
    const full = outer === '' ? name : `${outer}.${name}`;
    const source = machine.source(`${entry?.path}:${entry?.at}:${entry?.name}:${full}`, () => ({
      ...taint.source,
      name: full,
    }));
    return { ...taint, source, step: machine.step({ path, at: site.at, to: site.to, what: '%source' }, undefined) };
  });
  if (own?.proves === EVERY_SINK)
    return {
      ...value,
      taints: carried(
        named.filter(({ source }) => saysWho(source.name)),
        value.id,
        { clean: HARMLESS },
      ),
    };
  const change = own
    ? { clean: own.proves, weak: own.weak & ~own.proves, ...(own.note !== '' && { note: own.note }) }
    : {};
  const part: Value = { ...value, taints: carried(named, value.id, change) };
  if (clients.has(of)) clients.add(part);
  if (!own) return part;
  const whole = passedChecks(machine, part, own, site);
  if (clients.has(part)) clients.add(whole);
  return withSchema(whole, own);
}

/** JavaScript's `x.length`. Of all arguments together it is the one of that name. */
function isCount(of: Value, name: string, site: CallSite): boolean {
  if (name !== 'length' || site.frame.module.ir.language !== 'javascript') return false;
  return !clients.has(of) || of.taints.some(({ source }) => source.name !== '');
}

/** One element of it, whichever. */
export function elementOf(machine: Machine, of: Value, site: CallSite): Value {
  const { form } = of;
  if (form.kind === 'list') return machine.values.join([...form.items, ...(form.rest ? [form.rest] : [])]);
  if (form.kind === 'object') {
    if (site.frame.module.ir.language === 'python') return keyOfOne(machine, of, site);
    return machine.values.join([...form.fields.values(), ...(form.rest ? [form.rest] : [])]);
  }
  if (form.kind === 'choice') {
    // Whoever has an element of it in hand has none of the empty ones.
    const filled = form.of.filter((each) => !isEmptyList(each));
    const ways = filled.length > 0 ? filled : form.of;
    return machine.values.join(ways.map((each) => elementOf(machine, each, site)));
  }
  if (isEnvironment(of) && site.frame.module.ir.language === 'python') return keyOfOne(machine, of, site);
  return partOf(machine, of, '*', site);
}

function isEmptyList({ form, taints }: Value): boolean {
  return form.kind === 'list' && form.items.length === 0 && !form.rest && taints.length === 0;
}

export function keyOfOne(machine: Machine, of: Value, site: CallSite): Value {
  const { form } = of;
  if (form.kind === 'list') return machine.values.unknown();
  if (form.kind === 'choice' && form.of.every((each) => each.form.kind === 'object'))
    return machine.values.join(form.of.map((each) => keyOfOne(machine, each, site)));
  if (form.kind === 'object' && !form.rest && of.taints.length === 0)
    return machine.values.join([...form.fields.keys()].map((name) => machine.values.constant(name)));
  return of.taints.length > 0 ? namesIn(partOf(machine, of, '%key', site)) : machine.values.unknown();
}

/** `a[k]` with a key that is not known. */
export function elementBy(machine: Machine, of: Value, key: Value, site: CallSite): Value {
  const constant = constantOf(key);
  if (typeof constant === 'string' || typeof constant === 'number')
    return readMember(machine, of, String(constant), site);
  const { form } = of;
  if (form.kind === 'object' && machine.toolNames.has(key.id) && machine.tool === undefined) {
    const named = [...form.fields].map(([name, value]) => labelled(machine, value, name));
    return machine.values.join([...named, ...(form.rest ? [form.rest] : [])]);
  }
  if (form.kind === 'choice') return machine.values.join(form.of.map((each) => elementBy(machine, each, key, site)));
  if (form.kind === 'object') {
    const value = machine.callers.found(
      key,
      machine.values.join([...form.fields.values(), ...(form.rest ? [form.rest] : [])]),
      site.frame.module.ir.language,
    );
    return of.taints.length === 0 ? value : { ...value, taints: union([...value.taints, ...of.taints]) };
  }
  return ofUnknownName(of, key, isEnvironment(of) ? partOf(machine, of, '*', site) : elementOf(machine, of, site));
}

function labelled(machine: Machine, value: Value, name: string): Value {
  const { kind } = value.form;
  if (kind !== 'function' && kind !== 'object' && kind !== 'instance') return value;
  const own = machine.values.make(value.form, value.taints);
  dispatched.set(own, name);
  return own;
}
