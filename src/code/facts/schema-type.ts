// Types that a framework checks before it calls: annotations of Python (pydantic's meaning of them) and structs of Go.
// Annotations of TypeScript are gone when the program runs and prove nothing.

import type { ClassIR, Expr, FunctionIR, Language, ObjectEntry, Param } from '../ir.ts';
import { EVERY_SINK } from '../value.ts';
import { INERT, provedByMatch } from './regex.ts';
import {
  either,
  inert,
  listOf,
  OPEN,
  objectOf,
  ofFormat,
  recordOf,
  refined,
  SCHEMA_NESTING,
  type Schema,
  STRING,
} from './schema.ts';

/** What a name of a type stands for: a class, or what was assigned to it. */
export type LookUp = (name: string) => ClassIR | Expr | undefined;

export function schemaOfType(type: Expr, look: LookUp, language: Language): Schema {
  if (language === 'javascript') return OPEN;
  return new Reader(look, language).type(type, 0);
}

/** Of a parameter, with the `Field(…)` it may have as its default. */
export function schemaOfParam(param: Param, look: LookUp, language: Language): Schema {
  if (language === 'javascript') return OPEN;
  const reader = new Reader(look, language);
  const schema = param.type ? reader.type(param.type, 0) : OPEN;
  return reader.field(schema, param.default);
}

const HARMLESS = new Map<string, string>([
  ...['int', 'PositiveInt', 'NonNegativeInt', 'NegativeInt', 'NonPositiveInt', 'StrictInt', 'conint', 'ByteSize'].map(
    (name) => [name, 'integer'] as const,
  ),
  ...['int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'byte', 'rune'].map(
    (name) => [name, 'integer'] as const,
  ),
  ...['float', 'float32', 'float64', 'PositiveFloat', 'NonNegativeFloat', 'StrictFloat', 'confloat', 'Decimal'].map(
    (name) => [name, 'number'] as const,
  ),
  ...['bool', 'StrictBool'].map((name) => [name, 'boolean'] as const),
  ...[
    'date',
    'datetime',
    'time',
    'timedelta',
    'AwareDatetime',
    'NaiveDatetime',
    'PastDate',
    'FutureDate',
    'Time',
    'Duration',
  ].map((name) => [name, 'string'] as const),
  ...['None', 'NoneType'].map((name) => [name, 'null'] as const),
]);
const LISTS =
  /^(?:list|List|set|Set|frozenset|FrozenSet|tuple|Tuple|Sequence|Iterable|Collection|MutableSequence|conlist|deque)$/;
const MAPS = /^(?:dict|Dict|Mapping|MutableMapping|map)$/;
const SAME = /^(?:Optional|Required|NotRequired|ReadOnly|Final|ClassVar|Type|Union)$/;
const ENUMS = /^(?:Enum|StrEnum|IntEnum|Flag|IntFlag)$/;
const VALIDATORS = /^(?:field_validator|validator|model_validator|root_validator)$/;

class Reader {
  private readonly look: LookUp;
  private readonly language: Language;
  private readonly open = new Set<string>();

  constructor(look: LookUp, language: Language) {
    this.look = look;
    this.language = language;
  }

  type(type: Expr, depth: number): Schema {
    if (depth > SCHEMA_NESTING) return OPEN;
    const next = depth + 1;
    switch (type.kind) {
      case 'name':
        return this.named(type.name, next);
      case 'member':
        return this.named(type.name, next);
      case 'literal':
        // `"Mode"` is a name yet to come.
        if (typeof type.value === 'string') return /^\w+$/.test(type.value) ? this.named(type.value, next) : OPEN;
        return type.value === null ? inert({ type: 'null' }) : OPEN;
      case 'index':
        return this.generic(nameOf(type.of), partsOf(type.key), next);
      case 'operation':
        return type.operator === '|' ? either(type.operands.map((each) => this.type(each, next))) : OPEN;
      case 'call':
        return this.made(nameOf(type.callee), type, next);
      case 'list':
        return type.items[0] ? listOf(this.type(type.items[0].value, next)) : OPEN;
      case 'object':
        return this.struct(type.entries, next);
      case 'class':
        return this.classOf(type.cls, next);
      case 'cast':
        return this.type(type.of, next);
      default:
        return OPEN;
    }
  }

  private named(name: string, depth: number): Schema {
    const found = this.look(name);
    if (found && !this.open.has(name)) {
      this.open.add(name);
      const schema = 'form' in found ? this.classOf(found, depth) : this.type(found, depth);
      this.open.delete(name);
      return schema;
    }
    const kind = HARMLESS.get(name);
    if (kind !== undefined) return inert({ type: kind });
    if (/^(?:UUID\d?)$/.test(name)) return ofFormat('uuid');
    if (/^(?:IPvAny(?:Address|Network|Interface)|IPv[46](?:Address|Network))$/.test(name)) return ofFormat('ip');
    if (name === 'str' || name === 'string') return STRING;
    if (LISTS.test(name)) return listOf(OPEN);
    return MAPS.test(name) ? recordOf(OPEN) : OPEN;
  }

  private generic(name: string, parts: readonly Expr[], depth: number): Schema {
    if (name === 'Literal')
      return inert({ enum: parts.flatMap((part) => (part.kind === 'literal' ? [part.value] : [])) });
    const [first, second] = parts;
    if (!first) return OPEN;
    if (name === 'Annotated') return this.annotated(parts, depth);
    if (name === 'Optional') return either([this.type(first, depth), inert({ type: 'null' })]);
    if (SAME.test(name)) return either(parts.map((part) => this.type(part, depth)));
    if (LISTS.test(name)) return listOf(either(parts.filter(isNoEllipsis).map((part) => this.type(part, depth))));
    if (MAPS.test(name)) return second ? recordOf(this.type(second, depth), this.type(first, depth)) : recordOf(OPEN);
    return this.named(name, depth);
  }

  private annotated(parts: readonly Expr[], depth: number): Schema {
    const [first, ...notes] = parts;
    let schema = first ? this.type(first, depth) : OPEN;
    for (const note of notes) {
      if (note.kind !== 'call') continue;
      if (/^(?:AfterValidator|BeforeValidator|PlainValidator|WrapValidator)$/.test(nameOf(note.callee)))
        schema = validated(schema, [], note.args[0]?.value);
      else schema = this.field(schema, note);
    }
    return schema;
  }

  /** `Field(pattern=…)`, `StringConstraints(…)`, `Query(…)`. */
  field(schema: Schema, value: Expr | undefined): Schema {
    if (value?.kind !== 'call') return schema;
    if (!/^(?:Field|StringConstraints|Query|Path|Body|Form|constr|Param)$/.test(nameOf(value.callee))) return schema;
    let result = schema;
    for (const { name, value: given } of value.args) {
      if (given.kind !== 'literal' || typeof given.value !== 'string') continue;
      if (name === 'description') result = { ...result, json: { ...result.json, description: given.value } };
      // pydantic 2 looks for `pattern` anywhere, and its `$` is the very end; pydantic 1 matched `regex` from the start.
      if (name === 'pattern')
        result = refined(result, provedByMatch(given.value, '', 'search', 'go'), { pattern: given.value });
      if (name === 'regex')
        result = refined(result, provedByMatch(given.value, '', 'start', 'python'), { pattern: given.value });
    }
    return result;
  }

  private made(name: string, call: Expr & { kind: 'call' }, depth: number): Schema {
    if (name === 'constr') return this.field(STRING, call);
    if (name === 'NewType' || name === 'conlist') {
      const inner = call.args[name === 'NewType' ? 1 : 0]?.value;
      return inner ? (name === 'conlist' ? listOf(this.type(inner, depth)) : this.type(inner, depth)) : OPEN;
    }
    return ENUMS.test(name) ? inert({}) : this.named(name, depth);
  }

  private classOf(cls: ClassIR, depth: number): Schema {
    if (depth > SCHEMA_NESTING) return OPEN;
    const bases = cls.bases.map(nameOf);
    if (cls.form === 'enum' || bases.some((base) => ENUMS.test(base))) return inert(enumOf(cls));
    if (cls.alias) return this.type(cls.alias, depth);
    if (this.language === 'go') return this.struct(fieldsOf(cls), depth);
    const inherited = cls.bases.map((base) => this.inherited(base, depth));
    const fields = new Map(inherited.flatMap(({ fields: each }) => [...(each ?? [])]));
    const required: string[] = [];
    for (const field of cls.fields) {
      if (!field.type || field.isStatic || nameOf(field.type) === 'ClassVar') continue;
      fields.set(field.name, this.field(this.type(field.type, depth), field.value));
      if (!field.value) required.push(field.name);
    }
    for (const method of cls.methods) applyValidator(method, fields);
    return fields.size > 0 ? objectOf(fields, required) : OPEN;
  }

  private inherited(base: Expr, depth: number): Schema {
    const name = nameOf(base);
    const found = this.look(name);
    if (!found || this.open.has(name)) return OPEN;
    return this.named(name, depth);
  }

  private struct(entries: readonly ObjectEntry[], depth: number): Schema {
    const fields = new Map<string, Schema>();
    const sent = new Map<string, Schema>();
    for (const { key, value, tag } of entries) {
      if (typeof key !== 'string') continue;
      const schema = tagged(this.type(value, depth), tag);
      fields.set(key, schema);
      sent.set(/json:"([^",]+)/.exec(tag ?? '')?.[1] ?? key, schema);
    }
    // A program reads a field by its name, a client sends it by its tag.
    return { ...objectOf(sent, []), fields: new Map([...sent, ...fields]) };
  }
}

function isNoEllipsis(part: Expr): boolean {
  return !(part.kind === 'name' && part.name === '...') && part.kind !== 'other';
}

/** Last part of a dotted name. */
function nameOf(expr: Expr): string {
  if (expr.kind === 'name' || expr.kind === 'member') return expr.name;
  return expr.kind === 'call' ? nameOf(expr.callee) : expr.kind === 'index' ? nameOf(expr.of) : '';
}

function partsOf(key: Expr): readonly Expr[] {
  return key.kind === 'list' ? key.items.map(({ value }) => value) : [key];
}

function fieldsOf(cls: ClassIR): readonly ObjectEntry[] {
  return cls.fields.flatMap(({ name, type, tag }) =>
    type ? [{ key: name, value: type, ...(tag !== undefined && { tag }) }] : [],
  );
}

function enumOf(cls: ClassIR): Schema['json'] {
  const values = cls.fields.flatMap(({ value }) => (value?.kind === 'literal' ? [value.value] : []));
  return values.length > 0 ? { enum: values } : {};
}

/** A validator may prove anything: who can, evaluates it; else it is weak. */
function validated(schema: Schema, validators: readonly FunctionIR[], _check?: Expr): Schema {
  return {
    ...schema,
    weak: EVERY_SINK & ~schema.proves,
    note: 'a validator of its own',
    validators: [...(schema.validators ?? []), ...validators],
  };
}

function applyValidator(method: FunctionIR, fields: Map<string, Schema>): void {
  const decorator = method.decorators.find((each) => VALIDATORS.test(nameOf(each)));
  if (!decorator) return;
  const args = decorator.kind === 'call' ? decorator.args : [];
  const named = args.flatMap(({ name, value }) =>
    name === undefined && value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : [],
  );
  const names = named.length === 0 || named.includes('*') ? [...fields.keys()] : named;
  for (const name of names) {
    const field = fields.get(name);
    // One of the whole model takes the model, not the field: only known to be there.
    if (field) fields.set(name, validated(field, named.length > 0 ? [method] : []));
  }
}

/** `jsonschema:"enum=a,enum=b"` and `validate:"oneof=a b,numeric"` of Go; the latter only where someone validates. */
function tagged(schema: Schema, tag: string | undefined): Schema {
  if (!tag) return schema;
  const given = /jsonschema:"((?:[^"\\]|\\.){0,2000})"/.exec(tag)?.[1] ?? '';
  const values = [...given.matchAll(/(?:^|,)enum=([^,]*)/g)].map((match) => match[1] ?? '');
  if (values.length > 0) return { ...schema, proves: schema.proves | INERT, json: { ...schema.json, enum: values } };
  const pattern = /(?:^|,)pattern=([^,]*)/.exec(given)?.[1];
  return pattern === undefined ? schema : refined(schema, provedByMatch(pattern, '', 'search', 'go'), { pattern });
}
