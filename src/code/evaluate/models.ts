// Classes that check what they are made of: pydantic models and dataclasses. What a field's type, its constraints and the
// class's own validators prove holds for the field of each object.

import { schemaOfParam } from '../facts/schema-type.ts';
import type { ClassIR, Expr, FunctionIR, Param } from '../ir.ts';
import { EVERY_SINK, type Form, type Value } from '../value.ts';
import { newFields } from './changes.ts';
import type { CallSite, Frame, Machine, Scoped } from './machine.ts';
import { bakeSchema, harmless } from './schema-proofs.ts';
import { lookUp, siteOf } from './scopes.ts';

type ClassForm = Extract<Form, { kind: 'class' }>;

/** How far bases are followed for the fields they bring. */
const BASES = 6;

/** Whether its fields are checked against their types. */
export function isModel(machine: Machine, { cls, home }: ClassForm, depth = 0): boolean {
  if (depth > BASES) return false;
  return cls.bases.some((base) => {
    const { form } = machine.evaluate(base, (home as Scoped).frame);
    if (form.kind === 'external')
      return /(?:^|\.)(?:BaseModel|RootModel|SQLModel|Struct|BaseSettings)$/.test(form.path);
    return form.kind === 'class' && isModel(machine, form, depth + 1);
  });
}

/** An object of the class, each field read out of what it is made of. */
export function modelOf(
  machine: Machine,
  of: ClassForm,
  read: (field: string) => Value | undefined,
  site: CallSite,
): Value {
  const fields = newFields(machine.values);
  fill(machine, of, read, fields, site, 0);
  return machine.values.make({ kind: 'instance', of, fields });
}

function fill(
  machine: Machine,
  { cls, home }: ClassForm,
  read: (field: string) => Value | undefined,
  fields: Map<string, Value>,
  site: CallSite,
  depth: number,
): void {
  const { frame } = home as Scoped;
  if (depth < BASES)
    for (const base of cls.bases) {
      const { form } = machine.evaluate(base, frame);
      if (form.kind === 'class') fill(machine, form, read, fields, site, depth + 1);
    }
  for (const field of cls.fields) {
    const given = read(field.name);
    if (!given) continue;
    const typed =
      field.type && !machine.ablation.noSchemas
        ? withType(machine, given, field.type, frame, site, field.value)
        : given;
    fields.set(field.name, validated(machine, cls, field.name, typed, frame));
  }
}

/** The value as its annotation lets it through, and what stands beside it (`= Field(pattern=…)`). */
export function withType(
  machine: Machine,
  value: Value,
  type: Expr,
  frame: Frame,
  site: CallSite,
  constraint?: Expr,
): Value {
  const inner = machine.classOf(type, frame);
  if (inner && value.taints.length > 0 && isModel(machine, inner))
    return modelOf(machine, inner, (field) => machine.read(value, field, site), site);
  const param: Param = {
    name: '',
    by: 'position',
    at: type.at,
    to: type.to,
    type,
    ...(constraint && { default: constraint }),
  };
  const schema = schemaOfParam(param, lookIn(machine, frame), frame.module.ir.language);
  if (schema.proves === EVERY_SINK) return harmless(machine, value);
  return bakeSchema(machine, value, schema);
}

export function lookIn(machine: Machine, frame: Frame): (type: string) => ClassIR | undefined {
  return (type) => {
    const [root = '', ...rest] = type.split('.');
    let value = lookUp(machine, root, frame);
    for (const part of rest) value = machine.read(value, part, siteOf({ at: 0, to: 0 }, frame));
    return value.form.kind === 'class' ? value.form.cls : undefined;
  };
}

/** What its validators give back for it. */
function validated(machine: Machine, cls: ClassIR, name: string, value: Value, frame: Frame): Value {
  if (value.taints.length === 0) return value;
  return cls.methods
    .filter((method) => validates(method, name))
    .reduce((now, method) => {
      const fn = machine.values.make({
        kind: 'function',
        fn: method,
        home: { path: frame.module.ir.path, frame } as Scoped,
        self: machine.values.unknown(),
      });
      const result = machine.call(fn, [{ value: now, at: method.nameAt }], siteOf(method.nameAt, frame));
      return result.taints.length > 0 || result.form.kind !== 'constant' ? machine.bakedIn(result, frame) : now;
    }, value);
}

function validates({ decorators }: FunctionIR, field: string): boolean {
  return decorators.some((decorator) => {
    if (decorator.kind !== 'call') return false;
    const { callee, args } = decorator;
    const name = callee.kind === 'member' ? callee.name : callee.kind === 'name' ? callee.name : '';
    if (name !== 'field_validator' && name !== 'validator') return false;
    return args.some(({ value }) => value.kind === 'literal' && (value.value === field || value.value === '*'));
  });
}
