// ArkType: schemas as texts, `type({ mode: "'fast' | 'slow'", count: 'number' })`.

import type { Value } from '../value.ts';
import { argument, madeBy, textOf } from './reading.ts';
import { provedByMatch } from './regex.ts';
import {
  either,
  inert,
  isFormat,
  listOf,
  OPEN,
  objectOf,
  ofFormat,
  refined,
  SCHEMA_NESTING,
  type Schema,
  STRING,
} from './schema.ts';

export function schemaOfArk(value: Value): Schema | undefined {
  const made = madeBy(value);
  if (!made || !/^arktype(?:\.|$)/.test(made.path) || made.name !== 'type') return undefined;
  const definition = argument(made.args, 0);
  return definition && ofDefinition(definition, 0);
}

function ofDefinition(value: Value, depth: number): Schema {
  if (depth > SCHEMA_NESTING) return OPEN;
  if (value.form.kind === 'external') return schemaOfArk(value) ?? OPEN;
  if (value.form.kind === 'regex')
    return refined(STRING, provedByMatch(value.form.source, value.form.flags, 'search', 'javascript'));
  if (value.form.kind === 'object') {
    const fields = new Map<string, Schema>();
    const required: string[] = [];
    for (const [key, field] of value.form.fields) {
      const name = key.replace(/\?$/, '');
      fields.set(name, ofDefinition(field, depth + 1));
      if (name === key) required.push(name);
    }
    return objectOf(fields, required);
  }
  const text = textOf(value);
  return text === undefined ? OPEN : ofText(text);
}

function ofText(text: string): Schema {
  if (text.length > 2000) return OPEN;
  return either(text.split('|').map((part) => ofPart(part.trim())));
}

function ofPart(part: string): Schema {
  if (/^'[^']*'$|^"[^"]*"$/.test(part)) return inert({ const: part.slice(1, -1) });
  if (
    /^(?:number|integer|boolean|bigint|Date|null|undefined|true|false|-?\d+(?:\.\d+)?)(?:\s*[<>=%].*|\.[\w.]+)?$/.test(
      part,
    )
  )
    return inert({ type: part.split(/[\s.<>=%]/)[0] });
  if (part.endsWith('[]')) return listOf(ofPart(part.slice(0, -2).replace(/^\((.*)\)$/, '$1')));
  if (/^\/.*\/$/.test(part)) return refined(STRING, provedByMatch(part.slice(1, -1), '', 'search', 'javascript'));
  const format = /^string\.([\w-]+)/.exec(part)?.[1];
  if (format !== undefined && isFormat(format)) return ofFormat(format);
  return part.startsWith('string') ? STRING : OPEN;
}
