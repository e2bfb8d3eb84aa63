// Calling what was registered, as its client would: which parameters are the client's, what the schema says of them.

import type { Schema } from '../facts/schema.ts';
import { schemaOfValue } from '../facts/schema-value.ts';
import type { Param } from '../ir.ts';
import { type Entry, NO_SINK, type PassedValue, type Value } from '../value.ts';
import { sentStruct } from './go-writes.ts';
import type { Handler, Machine, Scoped } from './machine.ts';
import { clients, envelopes, knownPart, withPart } from './marks.ts';
import { withType } from './models.ts';
import { bakeSchema } from './schema-proofs.ts';
import { siteOf } from './scopes.ts';

export function handle(machine: Machine, handler: Handler): void {
  const { fn, entry, registration } = handler;
  if (fn.form.kind !== 'function') return;
  const { home, self } = fn.form;
  const { frame } = home as Scoped;
  const isBound = self !== undefined && frame.module.ir.language === 'python';
  const signature = handler.signature?.fn ?? fn.form.fn;
  const params = isBound ? signature.params.slice(1) : signature.params;
  // Its types are names of the module it stands in, not of the one that wraps it.
  const written = handler.signature?.frame ?? frame;
  const schema =
    registration.isValidated && handler.schema && !machine.ablation.noSchemas
      ? schemaOfValue(handler.schema, handler.language)
      : undefined;
  const hasContextOnly = registration.contextFirstWithoutSchema === true && handler.schema === undefined;
  const args: PassedValue[] = [];
  if (!hasContextOnly)
    for (const selector of registration.tainted) {
      const [root = '', ...path] = selector.split('.');
      for (const [at, param] of params.entries()) {
        const isMeant = root === '*' ? param.by !== 'list' : root === param.name || root === String(at);
        const before = args[at]?.value.form;
        // Several parts of one parameter.
        const fields = before?.kind === 'object' && path.length > 0 ? before.fields : undefined;
        if (!isMeant || (before && !fields) || isTrusted(machine, param, handler, written)) continue;
        const isWhole = root !== '*';
        args[at] = {
          at: param,
          value: nested(
            path,
            () => {
              const sent = theirs(
                machine,
                entry,
                param,
                isWhole ? '' : param.name,
                written,
                isWhole ? schema : undefined,
                handler,
              );
              const isStruct = handler.language === 'go' && path.length === 0 && param.type !== undefined;
              const typed = isStruct && param.type ? machine.typed(param.type, written) : undefined;
              return sentStruct(machine, typed, sent, siteOf(param, written));
            },
            machine,
            fields,
            path.length > 0 && param.type ? machine.typed(param.type, written) : undefined,
          ),
        };
      }
    }
  for (let at = 0; at < args.length; at++) args[at] ??= { at: fn.form.fn, value: machine.values.unknown() };
  if (registration.toolName !== undefined) nameTool(machine, registration.toolName, args, fn);
  const before = { entry: machine.entry, tool: machine.tool, handler: machine.handler };
  machine.entry = entry;
  machine.tool = undefined;
  machine.handler = fn.form.fn;
  machine.call(
    fn,
    args.map((arg, at) => named(arg, params[at], handler.signature !== undefined)),
    siteOf(fn.form.fn, frame),
  );
  machine.entry = before.entry;
  machine.tool = before.tool;
  machine.handler = before.handler;
}

function named(arg: PassedValue, param: Param | undefined, isByName: boolean): PassedValue {
  return param?.by === 'keyword' || (isByName && param?.by === 'position')
    ? { ...arg, name: param.name }
    : param?.by === 'map'
      ? { ...arg, spread: 'map' }
      : arg;
}

/** `0.params.arguments`: an object that holds an object that holds it; all else in them is not the client's to choose. */
function nested(
  path: readonly string[],
  make: () => Value,
  machine: Machine,
  before?: ReadonlyMap<string, Value>,
  typed?: Value,
): Value {
  const [name, ...rest] = path;
  if (name === undefined) return make();
  // Of a library's type: it has its methods besides.
  if (typed?.form.kind === 'external') return withPart(typed, name, nested(rest, make, machine));
  return machine.values.make({
    kind: 'object',
    fields: new Map([...(before ?? []), [name, nested(rest, make, machine)]]),
    rest: machine.values.unknown(),
  });
}

function nameTool(machine: Machine, selector: string, args: PassedValue[], fn: Value): void {
  const [root = '0', ...path] = selector.split('.');
  const at = Number(root);
  const name = machine.values.unknown();
  machine.toolNames.add(name.id);
  const put = (value: Value | undefined, [first, ...rest]: readonly string[]): Value => {
    if (first === undefined) return name;
    const { form } = value ?? machine.values.unknown();
    // Of a library's type: what was said of its parts stands beside it.
    if (value && form.kind === 'external') return withPart(value, first, put(knownPart(value, first), rest));
    const fields = new Map(form.kind === 'object' ? form.fields : []);
    fields.set(first, put(fields.get(first), rest));
    return machine.values.make({ kind: 'object', fields, rest: machine.values.unknown() }, value?.taints ?? []);
  };
  for (let index = 0; index <= at; index++)
    args[index] ??= {
      at: fn.form.kind === 'function' ? fn.form.fn : { at: 0, to: 0 },
      value: machine.values.unknown(),
    };
  const arg = args[at];
  if (arg) args[at] = { ...arg, value: put(arg.value, path) };
}

/** What a client sends, as it comes into this parameter. */
export function theirs(
  machine: Machine,
  entry: Entry,
  param: Param,
  name: string,
  frame: Scoped['frame'],
  given: Schema | undefined,
  { registration, language }: Pick<Handler, 'registration' | 'language'>,
): Value {
  const source = machine.source(`${entry.path}:${entry.at}:${entry.name}:${name}`, () => ({
    origin: entry.kind === 'route' ? 'remote' : 'argument',
    name,
    entry,
  }));
  const step = machine.step({ path: frame.module.ir.path, at: param.at, to: param.to, what: '%source' }, undefined);
  const value = machine.values.unknown();
  const taint = { source, step, subjects: [value.id], clean: NO_SINK, weak: NO_SINK, notes: [], isVague: false };
  const sent: Value = { ...value, taints: [taint] };
  clients.add(sent);
  if (registration.envelope !== undefined && name === '') envelopes.set(sent, registration.envelope);
  if (given) return bakeSchema(machine, sent, given);
  if (!param.type || !registration.isValidated || language === 'javascript' || machine.ablation.noSchemas) return sent;
  return withType(machine, sent, param.type, frame, siteOf(param, frame), param.default);
}

/** Go: what a client sent, in a parameter of a function that only a handler's own code knows. */
export function sentBy(machine: Machine, entry: Entry, param: Param, frame: Scoped['frame']): Value {
  const registration = { framework: '', kind: entry.kind, isValidated: false, tainted: [] } as const;
  const sent = theirs(machine, entry, param, '', frame, undefined, { registration, language: 'go' });
  return sentStruct(machine, param.type && machine.typed(param.type, frame), sent, siteOf(param, frame));
}

/** Contexts and injected values: told by their type, by a default that injects, or by name where a framework does. */
function isTrusted(
  machine: Machine,
  param: Param,
  { registration, language }: Handler,
  frame: Scoped['frame'],
): boolean {
  const patterns = registration.trusted ?? [];
  if (patterns.length === 0) return false;
  const tables = machine.tables(language);
  const paths: string[] = [];
  const add = (path: string) => paths.push(tables.canonical(path.replace(/\(\)$/, '')));
  if (param.type)
    for (const name of typeNames(param.type)) {
      const value = filledIn(machine.evaluate(name, frame));
      if (value.form.kind === 'external') add(value.form.path);
      else if (value.form.kind === 'class') add(value.form.cls.name);
      for (const { form } of annotations(value)) if (form.kind === 'external') add(form.path);
    }
  if (param.default?.kind === 'call') {
    const value = machine.evaluate(param.default.callee, frame);
    if (value.form.kind === 'external') add(value.form.path);
  }
  return paths.some((path) =>
    patterns.some(
      (pattern) =>
        path === pattern ||
        path === pattern.replace(/\(\)$/, '') ||
        path.endsWith(`.${pattern.replace(/^\*\.|\(\)$/g, '')}`),
    ),
  );
}

/** Of a name for a type, `Runtime = ToolRuntime[Context, State]`, the type that is filled in. */
function filledIn(value: Value): Value {
  const { form } = value;
  return form.kind === 'external' && form.path === '?.*' && form.on ? filledIn(form.on) : value;
}

/** Of a name for a type, `Owner = Annotated[User, Depends(owner)]`, what stands beside the type. */
function annotations({ form }: Value): readonly Value[] {
  return form.kind === 'external' && form.path.endsWith('Annotated') ? (form.args ?? []).map(({ value }) => value) : [];
}

/** Names in a type: of `Optional[Context]`, `Annotated[X, Depends(f)]`, `*server.Context` as well. */
function typeNames(type: NonNullable<Param['type']>, depth = 0): readonly NonNullable<Param['type']>[] {
  if (depth > 6) return [];
  if (type.kind === 'name' || type.kind === 'member') return [type];
  if (type.kind === 'index') return [...typeNames(type.of, depth + 1), ...typeNames(type.key, depth + 1)];
  if (type.kind === 'call') return typeNames(type.callee, depth + 1);
  if (type.kind === 'list') return type.items.flatMap(({ value }) => typeNames(value, depth + 1));
  if (type.kind === 'operation') return type.operands.flatMap((each) => typeNames(each, depth + 1));
  return [];
}
