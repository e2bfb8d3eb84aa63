// What schemas prove, in the libraries they are written with.

import { describe, expect, test } from '@jest/globals';
import { schemaOfType } from '../../../src/code/facts/schema-type.ts';
import { schemaOfValue } from '../../../src/code/facts/schema-value.ts';
import type { ClassIR, Expr, FunctionIR } from '../../../src/code/ir.ts';
import { holds, type Value } from '../../../src/code/value.ts';
import { chain, constant, external, list, made, object, regex, value, words } from './values.ts';

const Z = 'zod.z';
const AT = { at: 0, to: 1 };
const shellOf = (schema: Value) => {
  const read = schemaOfValue(schema, 'javascript');
  return read && (holds(read.proves, 'shell') ? 'strong' : holds(read.weak, 'shell') ? 'weak' : 'nothing');
};
const NAME = regex('^[a-z]+$');

describe('zod', () => {
  test.each<[what: string, schema: Value, worth: 'strong' | 'weak' | 'nothing']>([
    ['string', chain(Z, ['string']), 'nothing'],
    ['url', chain(Z, ['string'], ['url']), 'nothing'],
    ['trimmed and bounded', chain(Z, ['string'], ['trim'], ['min', constant(1)], ['max', constant(9)]), 'nothing'],
    ['number', chain(Z, ['number'], ['int'], ['min', constant(1)]), 'strong'],
    ['coerced number', chain('zod.z.coerce', ['number']), 'strong'],
    ['coerced string', chain('zod.z.coerce', ['string']), 'nothing'],
    ['boolean with default', chain(Z, ['boolean'], ['default', constant(true)]), 'strong'],
    ['enum', chain(Z, ['enum', words('a', 'b')]), 'strong'],
    ['enum of a constant elsewhere', chain(Z, ['enum', value()]), 'strong'],
    ['native enum', chain(Z, ['nativeEnum', object({ A: constant('a') })], ['optional']), 'strong'],
    ['literal', chain(Z, ['literal', constant('a')], ['describe', constant('x')]), 'strong'],
    ['uuid', chain(Z, ['string'], ['uuid']), 'strong'],
    ['uuid of version 4', chain(Z, ['uuid']), 'strong'],
    ['anchored expression', chain(Z, ['string'], ['regex', NAME]), 'strong'],
    ['expression that is not anchored', chain(Z, ['string'], ['regex', regex('[a-z]+')]), 'nothing'],
    ['refined', chain(Z, ['string'], ['refine', value()]), 'weak'],
    ['transformed', chain(Z, ['string'], ['regex', NAME], ['transform', value()]), 'nothing'],
    ['number transformed', chain(Z, ['number'], ['transform', value()]), 'strong'],
    [
      'union of harmless',
      chain(Z, ['union', list(chain(Z, ['number']), chain(Z, ['literal', constant('all')]))]),
      'strong',
    ],
    ['union with a string', chain(Z, ['union', list(chain(Z, ['number']), chain(Z, ['string']))]), 'nothing'],
    ['or', chain(Z, ['number'], ['or', chain(Z, ['string'])]), 'nothing'],
    ['list of enums', chain(Z, ['array', chain(Z, ['enum', words('a')])]), 'strong'],
    ['list of strings', chain(Z, ['string'], ['array']), 'nothing'],
    ['piped', chain(Z, ['string'], ['pipe', chain('zod.z.coerce', ['number'])]), 'strong'],
    ['preprocessed', chain(Z, ['preprocess', value(), chain(Z, ['number'])]), 'strong'],
    ['handed on by a framework', chain('genkit.z', ['enum', words('a')]), 'strong'],
    ['handed on by a framework, a string', chain('genkit.z', ['string']), 'nothing'],
    ['any', chain(Z, ['any']), 'nothing'],
    ['branded', chain(Z, ['string'], ['regex', NAME], ['brand'], ['nullable']), 'strong'],
    ['either of two', value({ kind: 'choice', of: [chain(Z, ['number']), chain(Z, ['string'])] }), 'nothing'],
  ])('%s', (_what, schema, expected) => {
    expect(shellOf(schema)).toBe(expected);
  });

  const shape = object({ mode: chain(Z, ['enum', words('a')]), name: chain(Z, ['string'], ['optional']) });

  test('objects, raw shapes, and what is made of them', () => {
    const base = chain(Z, ['object', shape]);
    for (const schema of [
      shape,
      base,
      external('zod.z.object().shape', base),
      chain(Z, ['object', shape], ['strict']),
    ]) {
      const fields = schemaOfValue(schema, 'javascript')?.fields;
      expect([...(fields ?? [])].map(([name, { proves }]) => [name, holds(proves, 'shell')])).toEqual([
        ['mode', true],
        ['name', false],
      ]);
    }
    const extended = schemaOfValue(
      chain(Z, ['object', shape], ['extend', object({ count: chain(Z, ['number']) })]),
      'javascript',
    );
    expect([...(extended?.fields?.keys() ?? [])]).toEqual(['mode', 'name', 'count']);
    const picked = schemaOfValue(chain(Z, ['object', shape], ['pick', object({ mode: constant(true) })]), 'javascript');
    expect([...(picked?.fields?.keys() ?? [])]).toEqual(['mode']);
  });

  test('as JSON Schema', () => {
    expect(schemaOfValue(chain(Z, ['object', shape]), 'javascript')?.json).toEqual({
      type: 'object',
      properties: { mode: { enum: ['a'] }, name: { type: 'string' } },
      required: ['mode'],
    });
  });

  test('what is no schema is none', () => {
    expect(schemaOfValue(object({ a: constant('b') }), 'javascript')).toBeUndefined();
    expect(schemaOfValue(made('fetch', []), 'javascript')).toBeUndefined();
    expect(schemaOfValue(made('axios.string', [], external('axios')), 'javascript')).toBeUndefined();
  });

  test('a schema that holds itself ends', () => {
    const fields = new Map<string, Value>();
    const loop = value({ kind: 'object', fields });
    fields.set('a', loop);
    fields.set('b', loop);
    fields.set('c', chain(Z, ['string']));
    expect(schemaOfValue(loop, 'javascript')?.fields?.size).toBe(3);
  });
});

describe('other libraries', () => {
  test.each<[what: string, schema: Value, worth: 'strong' | 'weak' | 'nothing']>([
    ['valibot picklist', made('valibot.picklist', [words('a')], external('valibot')), 'strong'],
    [
      'valibot pipe',
      made(
        'valibot.pipe',
        [made('valibot.string', [], external('valibot')), made('valibot.regex', [NAME], external('valibot'))],
        external('valibot'),
      ),
      'strong',
    ],
    ['valibot string', made('valibot.string', [], external('valibot')), 'nothing'],
    [
      'TypeBox union of literals',
      chain('@sinclair/typebox.Type', ['Union', list(chain('@sinclair/typebox.Type', ['Literal', constant('a')]))]),
      'strong',
    ],
    [
      'TypeBox pattern',
      chain('@sinclair/typebox.Type', ['String', object({ pattern: constant('^[a-z]+$') })]),
      'strong',
    ],
    ['TypeBox string', chain('@sinclair/typebox.Type', ['String']), 'nothing'],
    ['Joi valid', chain('joi', ['string'], ['valid', constant('a')]), 'strong'],
    ['Joi string', chain('joi', ['string'], ['required']), 'nothing'],
    ['ArkType literals', made('arktype.type', [constant("'a' | 'b'")], external('arktype')), 'strong'],
    ['ArkType string', made('arktype.type', [constant("string | 'b'")], external('arktype')), 'nothing'],
    ['JSON Schema enum', object({ type: constant('string'), enum: words('a') }), 'strong'],
    ['JSON Schema pattern', object({ type: constant('string'), pattern: constant('^[a-z]+$') }), 'strong'],
    ['JSON Schema open pattern', object({ type: constant('string'), pattern: constant('[a-z]+') }), 'nothing'],
    ['JSON Schema string', object({ type: constant('string') }), 'nothing'],
    ['JSON Schema integer', object({ type: constant('integer') }), 'strong'],
    ['JSON Schema list', object({ type: constant('array'), items: object({ type: constant('number') }) }), 'strong'],
    ['JSON Schema format', object({ type: constant('string'), format: constant('uuid') }), 'weak'],
  ])('%s', (_what, schema, expected) => {
    expect(shellOf(schema)).toBe(expected);
  });
});

const name = (text: string): Expr => ({ ...AT, kind: 'name', name: text });
const literal = (it: string | null): Expr => ({ ...AT, kind: 'literal', value: it });
const tuple = (...items: readonly Expr[]): Expr => ({
  ...AT,
  kind: 'list',
  items: items.map((each) => ({ value: each })),
});
const index = (of: string, key: Expr): Expr => ({ ...AT, kind: 'index', of: name(of), key });
const either = (...operands: readonly Expr[]): Expr => ({ ...AT, kind: 'operation', operator: '|', operands });
const field = (pattern: string): Expr => ({
  ...AT,
  kind: 'call',
  callee: name('Field'),
  args: [{ name: 'pattern', value: literal(pattern) }],
});
const cls = (own: Partial<ClassIR>): ClassIR => ({
  ...AT,
  name: 'C',
  nameAt: AT,
  form: 'class',
  bases: [],
  decorators: [],
  methods: [],
  fields: [],
  ...own,
});

describe('annotations of Python', () => {
  const validator: FunctionIR = {
    ...AT,
    name: 'check',
    nameAt: AT,
    params: [],
    body: [],
    decorators: [{ ...AT, kind: 'call', callee: name('field_validator'), args: [{ value: literal('branch') }] }],
  };
  const classes: Readonly<Record<string, ClassIR>> = {
    Mode: cls({ bases: [name('str'), name('Enum')] }),
    Args: cls({
      bases: [name('BaseModel')],
      fields: [
        { ...AT, name: 'count', type: name('int') },
        { ...AT, name: 'branch', type: name('str') },
        { ...AT, name: 'path', type: name('str'), value: field('^[a-z]+$') },
        { ...AT, name: 'inner', type: index('Optional', name('Args')) },
      ],
      methods: [validator],
    }),
  };
  const look = (text: string) => classes[text];

  test.each<[what: string, type: Expr, isProved: boolean]>([
    ['str', name('str'), false],
    ['int', name('int'), true],
    ['Literal', index('Literal', tuple(literal('a'), literal('b'))), true],
    ['Optional[int]', index('Optional', name('int')), true],
    ['Optional[str]', index('Optional', name('str')), false],
    ['int | None', either(name('int'), literal(null)), true],
    ['int | str', either(name('int'), name('str')), false],
    ['an enum', name('Mode'), true],
    ['list of enums', index('list', name('Mode')), true],
    ['list[str]', index('list', name('str')), false],
    ['Annotated with a pattern', index('Annotated', tuple(name('str'), field('^[a-z]+$'))), true],
    ['Annotated with an open pattern', index('Annotated', tuple(name('str'), field('[a-z]+'))), false],
    ['a forward reference', literal('Mode'), true],
    ['Path', name('Path'), false],
    ['UUID', name('UUID'), true],
  ])('%s', (_what, type, expected) => {
    expect(holds(schemaOfType(type, look, 'python').proves, 'shell')).toBe(expected);
  });

  test('models, their validators, and themselves inside', () => {
    const fields = schemaOfType(name('Args'), look, 'python').fields;
    expect(holds(fields?.get('count')?.proves ?? 0, 'shell')).toBe(true);
    expect(holds(fields?.get('path')?.proves ?? 0, 'shell')).toBe(true);
    const branch = fields?.get('branch');
    expect([holds(branch?.proves ?? 0, 'shell'), holds(branch?.weak ?? 0, 'shell'), branch?.validators]).toEqual([
      false,
      true,
      [validator],
    ]);
  });

  test('those of TypeScript prove nothing', () => {
    expect(schemaOfType(name('int'), look, 'javascript').proves).toBe(0);
  });
});
