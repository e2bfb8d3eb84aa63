// GGUF: what llama.cpp and its kin load. Its metadata names architecture, quantisation, licence and base model, and holds the chat
// template, which programs in Python render with Jinja. https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

import { type ByteSource, type Cursor, cursorOf } from '../../lib/byte-source.ts';
import { type Look, modelIdOf } from './look.ts';

const TENSORS = 1_000_000;
const ENTRIES = 100_000;
const ELEMENTS = 3_000_000;
const KEY = 1024;
const TEXT = 256 * 1024;
/** By number of the type; 8 is a text and 9 an array. */
const SIZES: readonly (number | undefined)[] = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];
const READERS: readonly (((bytes: Buffer) => number) | undefined)[] = [
  (bytes) => bytes.readUInt8(0),
  (bytes) => bytes.readInt8(0),
  (bytes) => bytes.readUInt16LE(0),
  (bytes) => bytes.readInt16LE(0),
  (bytes) => bytes.readUInt32LE(0),
  (bytes) => bytes.readInt32LE(0),
  (bytes) => bytes.readFloatLE(0),
  (bytes) => bytes.readUInt8(0),
  undefined,
  undefined,
  (bytes) => Number(bytes.readBigUInt64LE(0)),
  (bytes) => Number(bytes.readBigInt64LE(0)),
  (bytes) => bytes.readDoubleLE(0),
];
const QUANTISATIONS: Readonly<Record<number, string>> = {
  0: 'F32',
  1: 'F16',
  2: 'Q4_0',
  3: 'Q4_1',
  7: 'Q8_0',
  8: 'Q5_0',
  9: 'Q5_1',
  10: 'Q2_K',
  11: 'Q3_K_S',
  12: 'Q3_K_M',
  13: 'Q3_K_L',
  14: 'Q4_K_S',
  15: 'Q4_K_M',
  16: 'Q5_K_S',
  17: 'Q5_K_M',
  18: 'Q6_K',
  19: 'IQ2_XXS',
  20: 'IQ2_XS',
  21: 'Q2_K_S',
  22: 'IQ3_XS',
  23: 'IQ3_XXS',
  24: 'IQ1_S',
  25: 'IQ4_NL',
  26: 'IQ3_S',
  27: 'IQ3_M',
  28: 'IQ2_S',
  29: 'IQ2_M',
  30: 'IQ4_XS',
  31: 'IQ1_M',
  32: 'BF16',
};

/** Ways from a value of a template to all of Python. */
const ESCAPE =
  /__(?:class|globals|subclasses|mro|bases?|builtins|import|init|getattribute|dict|code|reduce(?:_ex)?)__|\|\s*attr\s*\(|\b(?:cycler|joiner|lipsum)\s*(?:\.|\[)\s*['"]?_|\\x5f\\x5f/i;

export function lookAtGguf(source: ByteSource, look: Look): void {
  look.format = 'gguf';
  look.isModel = true;
  const head = source.read(0, 24);
  const version = head.length >= 8 ? head.readUInt32LE(4) : 0;
  look.properties['format-version'] = String(version);
  if (version < 2 || version > 1000 || head.length < 24) return;
  const tensors = Number(head.readBigUInt64LE(8));
  const entries = Number(head.readBigUInt64LE(16));
  const lie = (what: string) => look.issues.push({ rule: 'header-does-not-fit', evidence: [what] });
  if (tensors > TENSORS || entries > ENTRIES || tensors + entries > source.size) {
    lie(`${tensors} tensors and ${entries} entries in a file of ${source.size} bytes`);
    return;
  }
  look.properties.tensors = String(tensors);
  const cursor = cursorOf(source, 24);
  const budget = { elements: ELEMENTS };
  for (let index = 0; index < entries; index++) {
    const key = textAt(cursor, KEY);
    const type = key === undefined ? undefined : numberAt(cursor, 4);
    const value = type === undefined ? undefined : valueAt(cursor, type, budget);
    if (key === undefined || value === undefined) {
      if (budget.elements <= 0) look.gaps.add('its metadata is longer than is read');
      else lie(`entry ${index + 1} of ${entries} reaches beyond its file or has a type there is none of`);
      return;
    }
    note(key, value, look);
  }
}

type Value = string | number | 'array';

function valueAt(cursor: Cursor, type: number, budget: { elements: number }): Value | undefined {
  if (type === 8) return textAt(cursor, TEXT);
  if (type === 9) return skipArray(cursor, budget, 0) ? 'array' : undefined;
  const size = SIZES[type];
  const bytes = size === undefined ? undefined : cursor.bytes(size);
  return bytes && READERS[type]?.(bytes);
}

function skipArray(cursor: Cursor, budget: { elements: number }, depth: number): boolean {
  const type = numberAt(cursor, 4);
  const count = numberAt(cursor, 8);
  if (type === undefined || count === undefined || depth > 4) return false;
  const size = SIZES[type];
  if (size !== undefined) {
    if (count * size > cursor.size - cursor.at) return false;
    cursor.at += count * size;
    return true;
  }
  if (type !== 8 && type !== 9) return false;
  for (let index = 0; index < count; index++) {
    if (budget.elements-- <= 0) return false;
    if (type === 9 ? !skipArray(cursor, budget, depth + 1) : textAt(cursor, 0) === undefined) return false;
  }
  return true;
}

/** Longer ones are cut. */
function textAt(cursor: Cursor, most: number): string | undefined {
  const length = numberAt(cursor, 8);
  if (length === undefined || length > cursor.size - cursor.at) return undefined;
  const end = cursor.at + length;
  const text = most === 0 ? '' : cursor.bytes(Math.min(length, most))?.toString('utf8');
  cursor.at = end;
  return text;
}

function numberAt(cursor: Cursor, size: 4 | 8): number | undefined {
  const bytes = cursor.bytes(size);
  return bytes && (size === 4 ? bytes.readUInt32LE(0) : Number(bytes.readBigUInt64LE(0)));
}

const PROPERTIES: Readonly<Record<string, string>> = {
  'general.architecture': 'architecture',
  'general.name': 'title',
  'general.size_label': 'size-label',
  'general.organization': 'organisation',
  'general.version': 'model-version',
};

function note(key: string, value: Value, look: Look): void {
  const name = PROPERTIES[key];
  if (name !== undefined && typeof value === 'string') look.properties[name] = value;
  if (key === 'general.license' && typeof value === 'string') look.licence ??= value;
  if (key === 'general.file_type' && typeof value === 'number')
    look.properties.quantisation = QUANTISATIONS[value] ?? String(value);
  if (/^general\.(?:source|base_model\.\d{1,3})\.(?:repo_url|huggingface\.repository|url)$/.test(key)) {
    const id = modelIdOf(String(value));
    if (id !== undefined) look.models.add(id);
  }
  if (/^tokenizer\.chat_template(?:\.[\w-]+)?$/.test(key) && typeof value === 'string') {
    const way = ESCAPE.exec(value);
    if (way)
      look.issues.push({
        rule: 'template-leaves-sandbox',
        place: key,
        evidence: [value.slice(Math.max(0, way.index - 60), way.index + 120)],
      });
  }
}
