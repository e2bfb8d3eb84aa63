// Registrations: calls, decorators and base classes by which a function becomes a tool, prompt or resource. They are met
// while the program that registers is evaluated, so that loops over lists of tools and factories need nothing of their own.

import { matchesGlob } from '../../lib/glob.ts';
import type { ClassIR, Expr, FunctionIR } from '../ir.ts';
import type { TableIndex } from '../table-index.ts';
import type { RegistrationEntry } from '../tables.ts';
import type { Entry, Form, Value } from '../value.ts';
import { ofClass } from './classes.ts';
import { passed } from './expressions.ts';
import type { CallSite, Decoration, ExternalCall, Frame, Machine, Scoped } from './machine.ts';
import { given, sourceAt, textAt, textOf } from './registered-texts.ts';
import { exported, homeIn, siteOf } from './scopes.ts';
import { meets, select } from './selectors.ts';
import { decoratorOf, registerOnce, wrappedBy } from './wrappers.ts';

/** Whether it was one. */
export function metRegistration(machine: Machine, call: ExternalCall): boolean {
  const tables = machine.tables(call.site.frame.module.ir.language);
  let isMet = false;
  for (const registration of tables.registrationsOf(call.path, 'call')) {
    const { when } = registration;
    if (when && !Object.entries(when).every(([selector, wanted]) => meets(machine, selector, wanted, call))) continue;
    for (const fn of select(machine, registration.handler ?? 'last-function', call)) {
      register(machine, registration, fn, call);
      isMet = true;
    }
  }
  return isMet;
}

function register(machine: Machine, registration: RegistrationEntry, fn: Value, call: ExternalCall): void {
  if (fn.form.kind === 'choice') {
    for (const each of fn.form.of) register(machine, registration, each, call);
    return;
  }
  if (fn.form.kind !== 'function') return;
  const one = (selector: string | undefined) =>
    selector === undefined ? undefined : select(machine, selector, call)[0];
  const outer = decoratorOf(call);
  const signature = wrappedBy(machine, fn.form, 0);
  // What registers was called with nothing known: it has not met its tool.
  if (signature === null) return;
  const name =
    textAt(machine, registration.name, call) ?? (outer && textAt(machine, '0|name', outer)) ?? signature?.fn.name;
  const description =
    textAt(machine, registration.description, call) ??
    (outer && textAt(machine, 'description', outer)) ??
    signature?.fn.doc ??
    fn.form.fn.doc;
  const describedBy = description === undefined ? sourceAt(machine, registration.description, call) : undefined;
  const decoration = machine.decorating.get(signature?.fn ?? fn.form.fn);
  const handler = registerOnce(machine, decoration, {
    entry: {
      ...entryOf(
        registration,
        name ?? (registration.name === undefined ? '' : fn.form.fn.name),
        description,
        decoration ? { frame: decoration.frame, ...decoration.fn.nameAt } : call.site,
      ),
      ...(describedBy && { describedBy }),
    },
    registration,
    fn,
    ...(signature && { signature }),
    schema: given(one(registration.schema)),
    language: call.site.frame.module.ir.language,
    on: outer?.on ?? call.on,
  });
  machine.components.registered(call.args, handler);
}

function entryOf(
  registration: RegistrationEntry,
  name: string,
  description: string | undefined,
  { frame, at, to }: CallSite,
): Entry {
  return {
    kind: registration.kind,
    name,
    description,
    path: frame.module.ir.path,
    framework: registration.framework,
    isGuess: registration.isGuess === true,
    at,
    to,
  };
}

/** A function that stands under decorators: from the inside out, each may wrap it or register what it is by then. */
export function decorated(machine: Machine, fn: FunctionIR, frame: Frame, self?: Value): Value {
  const { language } = frame.module.ir;
  const tables = machine.tables(language);
  const isRoot = !frame.parent && machine.roots.has(frame.module.ir.path);
  const decoration: Decoration = { fn, frame, isRoot, handlers: new Map() };
  let value = machine.values.make({ kind: 'function', fn, home: homeIn(frame), ...(self && { self }) });
  for (const decorator of fn.decorators.toReversed()) {
    const isCall = decorator.kind === 'call';
    const whole = machine.evaluate(isCall ? decorator.callee : decorator, frame);
    const args = isCall ? passed(machine, decorator.args, frame) : [];
    // A server made in one of several ways: the first that is a library's.
    const callee =
      whole.form.kind === 'choice' ? (whole.form.of.find(({ form }) => form.kind === 'external') ?? whole) : whole;
    const site = siteOf(fn, frame);
    if (callee.form.kind === 'function' || callee.form.kind === 'class') {
      const own = isCall ? machine.call(callee, args, site) : callee;
      if (value.form.kind === 'function') machine.decorating.set(value.form.fn, decoration);
      const wrapped = machine.call(own, [{ value, at: fn.nameAt }], site);
      if (wrapped.form.kind === 'function') value = wrapped;
    }
    const path = pathOfDecorator(tables, callee);
    if (path !== undefined) listedBy(machine, tables, path, callee, value, siteOf(decorator, frame));
    for (const registration of path === undefined ? [] : tables.registrationsOf(path, 'decorator')) {
      const on = callee.form.kind === 'external' ? callee.form.on : undefined;
      const call = { on, args, site: siteOf(decorator, frame) };
      const one = (selector: string | undefined) =>
        selector === undefined ? undefined : select(machine, selector, call)[0];
      const name = textOf(one(registration.name)) ?? fn.name;
      const description = textOf(one(registration.description)) ?? fn.doc;
      const describedBy = sourceAt(machine, registration.description, call);
      registerOnce(machine, decoration, {
        entry: {
          ...entryOf(registration, name, description, { ...call.site, ...fn.nameAt }),
          ...(describedBy && { describedBy }),
        },
        registration,
        fn: value,
        ...(value.form.kind === 'function' && value.form.fn !== fn && { signature: { fn, frame } }),
        schema: one(registration.schema),
        language,
        on,
      });
    }
  }
  for (const [each, { fn: decorated }] of machine.decorating) if (decorated === fn) machine.decorating.delete(each);
  return value;
}

/** `@server.list_tools()`. */
function listedBy(machine: Machine, tables: TableIndex, path: string, callee: Value, fn: Value, site: CallSite): void {
  const entries = tables.componentsOf(path).filter(({ lists }) => lists !== undefined);
  const on = callee.form.kind === 'external' ? callee.form.on : undefined;
  if (entries.length > 0) machine.components.met(entries, { path, callee, on, args: [{ value: fn, at: site }], site });
}

/** A server of one's own keeps its tools in a registry of its own: its decorator is told by the name it has. */
function pathOfDecorator(tables: TableIndex, { form }: Value): string | undefined {
  if (form.kind === 'external') return tables.canonical(form.path);
  return form.kind === 'function' ? `%own.${form.fn.name}` : undefined;
}

/** A class that extends a framework's base. */
export function declaredClass(machine: Machine, cls: ClassIR, frame: Frame): void {
  const { language, path } = frame.module.ir;
  const tables = machine.tables(language);
  const home: Scoped = { path, frame };
  const form: Extract<Form, { kind: 'class' }> = { kind: 'class', cls, home };
  const bases = basesOf(machine, cls, frame, 0);
  for (const base of bases) {
    for (const registration of tables.registrationsOf(tables.canonical(base), 'extends')) {
      for (const method of (registration.handler ?? '').split('|')) {
        const member = ofClass(machine, cls, home, method, 0);
        if (!member || !('fn' in member)) continue;
        const self = machine.instance(form);
        const field = (name: string | undefined) =>
          name === undefined ? undefined : fieldValue(machine, form, self, name);
        const name = textOf(field(registration.name));
        machine.register({
          entry: {
            ...entryOf(
              registration,
              name ?? cls.name,
              textOf(field(registration.description)) ?? cls.doc,
              siteOf(cls.nameAt, frame),
            ),
          },
          registration,
          fn: machine.values.make({ kind: 'function', fn: member.fn, home: member.home, self }),
          schema: field(registration.schema),
          language,
        });
      }
    }
  }
  registerByMethods(machine, form, frame);
  // Methods under decorators.
  if (cls.methods.some(({ decorators }) => decorators.length > 0)) {
    const self = machine.instance(form);
    for (const method of cls.methods) decorated(machine, method, frame, method.isStatic ? undefined : self);
  }
}

/** A type that has all that a framework's interface asks for, or what every agent program asks of its tools. */
function registerByMethods(machine: Machine, form: Extract<Form, { kind: 'class' }>, frame: Frame): void {
  const { language } = frame.module.ir;
  for (const registration of machine.tables(language).methodRegistrations) {
    const { methods, handler } = registration;
    if (!methods || handler === undefined) continue;
    const members = methods.map((name) => ofClass(machine, form.cls, form.home as Scoped, name, 0));
    const member = members[methods.indexOf(handler)];
    if (!member || !('fn' in member) || members.some((each) => !each)) continue;
    if (language === 'go' && members.some((each) => !each || !('fn' in each))) continue;
    const self = machine.instance(form);
    const site = siteOf(form.cls.nameAt, frame);
    const said = (name: string | undefined): Value | undefined => {
      const value = name === undefined ? undefined : machine.read(self, name, site);
      return value && language === 'go' ? machine.call(value, [], site) : value;
    };
    const [name, description] = [textOf(said(methods[0])), textOf(said(methods[1]))];
    const schema = registration.schema === undefined ? undefined : said(registration.schema);
    // Elsewhere many things have a name and can be run: only tools describe their arguments.
    if (language !== 'go' && (!name || !description || !isJsonSchema(schema))) continue;
    machine.register({
      entry: entryOf(registration, name ?? form.cls.name, description, site),
      registration,
      fn: machine.values.make({ kind: 'function', fn: member.fn, home: member.home, self }),
      schema,
      language,
    });
  }
}

function isJsonSchema(value: Value | undefined): boolean {
  return value?.form.kind === 'object' && value.form.fields.has('properties');
}

/** A function that takes what only a framework hands out. */
export function metParameters(machine: Machine, fn: FunctionIR, value: Value, frame: Frame): void {
  const { language } = frame.module.ir;
  const tables = machine.tables(language);
  for (const [at, param] of fn.params.entries()) {
    if (!param.type) continue;
    const typed = machine.typed(param.type, frame);
    if (typed?.form.kind !== 'external') continue;
    for (const registration of tables.registrationsOf(tables.canonical(typed.form.path.replace(/\(\)$/, '')), 'takes'))
      machine.register({
        entry: entryOf(registration, fn.name || outerName(frame), fn.doc, siteOf(fn.nameAt, frame)),
        registration:
          language !== 'go' || at === 1
            ? registration
            : { ...registration, tainted: movedBy(at - 1, registration.tainted) },
        fn: value,
        schema: undefined,
        language,
      });
  }
}

/** A program's own handlers may take more than the framework's: what counts is where the request stands. */
function movedBy(by: number, selectors: readonly string[]): readonly string[] {
  return selectors.map((selector) => selector.replace(/^\d+/, (at) => String(Number(at) + by)));
}

/** Of the function a literal stands in. */
function outerName(frame: Frame): string {
  for (let at: Frame | undefined = frame; at; at = at.parent) if (at.fn?.name) return at.fn.name;
  return '';
}

/** Files that are tools by where they are. */
export function metFile(machine: Machine, frame: Frame): void {
  const { language, path } = frame.module.ir;
  for (const registration of machine.tables(language).fileRegistrations) {
    const { file } = registration;
    if (!file || !matchesGlob(path, file.path)) continue;
    const fn = exported(machine, path, file.export);
    if (fn?.form.kind !== 'function') continue;
    const field = (name: string | undefined) => {
      const [root, ...rest] = name?.split('.') ?? [];
      const whole = root === undefined ? undefined : exported(machine, path, root);
      return (
        whole &&
        rest.reduce(
          (value, each) =>
            machine.read(value, each, siteOf(fn.form.kind === 'function' ? fn.form.fn : { at: 0, to: 0 }, frame)),
          whole,
        )
      );
    };
    machine.register({
      entry: entryOf(
        registration,
        textOf(field(registration.name)) ?? path.replace(/^.*\/|\.\w+$/g, ''),
        textOf(field(registration.description)) ?? fn.form.fn.doc,
        siteOf(fn.form.fn.nameAt, frame),
      ),
      registration,
      fn,
      schema: field(registration.schema),
      language,
    });
  }
}

function fieldValue(
  machine: Machine,
  form: Extract<Form, { kind: 'class' }>,
  self: Value,
  name: string,
): Value | undefined {
  if (self.form.kind === 'instance') {
    const own = self.form.fields.get(name);
    if (own) return own;
  }
  const member = ofClass(machine, form.cls, form.home as Scoped, name, 0);
  return member && 'value' in member ? member.value : undefined;
}

function basesOf(machine: Machine, cls: ClassIR, frame: Frame, depth: number): readonly string[] {
  if (depth > 8) return [];
  return cls.bases.flatMap((base: Expr): readonly string[] => {
    const callee = base.kind === 'index' ? base.of : base;
    const { form } = machine.evaluate(callee, frame);
    if (form.kind === 'external') return [form.path];
    if (form.kind !== 'class') return [];
    return [
      ...writtenPath(machine, callee, form, frame),
      ...basesOf(machine, form.cls, (form.home as Scoped).frame, depth + 1),
    ];
  });
}

/** In the repository of a framework its base is a class of the project: what users of it would import. */
function writtenPath(
  machine: Machine,
  callee: Expr,
  { cls, home }: Extract<Form, { kind: 'class' }>,
  { module: { ir } }: Frame,
): readonly string[] {
  const own = callee.kind === 'name' ? ir.imports.find(({ local }) => local === callee.name) : undefined;
  if (own && !own.from.startsWith('.')) return [`${machine.project.libraryName(ir, own.from)}.${own.imported}`];
  if (ir.language !== 'python') return [];
  const folders = home.path.replace(/(?:\/__init__)?\.py$/, '').split('/');
  // Up to the folder that is no package any more.
  let top = folders.length - 1;
  while (top > 0 && machine.project.has(`${folders.slice(0, top).join('/')}/__init__.py`)) top--;
  return [`${folders.slice(top).join('.')}.${cls.name}`];
}
