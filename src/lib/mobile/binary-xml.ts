// Android's binary XML, read into elements. Attributes are told by the number of their resource where they have one: what
// makes code hard to read blanks their names, and Android does not look at those.

import { XML_DEPTH, XML_NODES } from '../limits.ts';
import { type CheckedBytes, checked, MalformedError } from '../malformed.ts';
import {
  CHUNK,
  type Chunk,
  chunkAt,
  chunksIn,
  NO_STRINGS,
  type StringPool,
  stringPool,
  type TypedValue,
  VALUE,
  valueAt,
} from './resource-chunks.ts';

export interface BinaryAttribute {
  /** Its number among Android's resources, or undefined. */
  readonly resource?: number;
  readonly name: string;
  readonly namespace: string;
  readonly value: TypedValue;
  /** As it was written, of strings. */
  readonly text?: string;
}

/** In the order of the document. */
export type BinaryNode =
  | { readonly kind: 'start'; readonly name: string; readonly attributes: readonly BinaryAttribute[] }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NONE = 0xffffffff;

/** Whether bytes begin as binary XML does. */
export function isBinaryXml(bytes: Buffer): boolean {
  return bytes.length >= 16 && bytes.readUInt16LE(0) === CHUNK.xml && bytes.readUInt16LE(2) === 8;
}

/** @throws MalformedError */
export function* binaryXmlNodes(buffer: Buffer): Generator<BinaryNode> {
  const bytes = checked(buffer);
  const whole = chunkAt(bytes, 0, bytes.length);
  let strings: StringPool = NO_STRINGS;
  let names: readonly number[] = [];
  let count = 0;
  const open: string[] = [];
  // What its type is, Android does not ask either.
  for (const chunk of chunksIn(bytes, whole.at + whole.headerSize, whole.size)) {
    if (chunk.type === CHUNK.stringPool && strings === NO_STRINGS) strings = stringPool(bytes, chunk);
    else if (chunk.type === CHUNK.xmlResourceMap) names = resourceMap(bytes, chunk);
    if (chunk.type < CHUNK.xmlStart || chunk.type > CHUNK.xmlText) continue;
    if (++count > XML_NODES) throw new MalformedError('has more elements than are looked at');
    const at = chunk.at + chunk.headerSize;
    if (chunk.type === CHUNK.xmlText) {
      yield { kind: 'text', text: strings.get(bytes.u32(at)) ?? '' };
    } else if (chunk.type === CHUNK.xmlEnd) {
      const name = open.pop();
      if (name === undefined) throw new MalformedError('closes an element that it did not open');
      yield { kind: 'end', name };
    } else {
      const name = strings.get(bytes.u32(at + 4)) ?? '';
      if (open.push(name) > XML_DEPTH) throw new MalformedError('nests its elements too deep');
      yield { kind: 'start', name, attributes: [...attributesOf(bytes, chunk, strings, names)] };
    }
  }
  if (count === 0) throw new MalformedError('has no element');
  if (open.length > 0) throw new MalformedError('ends within an element');
}

function resourceMap(bytes: CheckedBytes, { at, headerSize, size }: Chunk): readonly number[] {
  const numbers: number[] = [];
  for (let place = at + headerSize; place + 4 <= at + size; place += 4) numbers.push(bytes.u32(place));
  return numbers;
}

const ATTRIBUTE = 20;

function* attributesOf(
  bytes: CheckedBytes,
  chunk: Chunk,
  strings: StringPool,
  names: readonly number[],
): Generator<BinaryAttribute> {
  const element = chunk.at + chunk.headerSize;
  const start = element + bytes.u16(element + 8);
  const size = bytes.u16(element + 10);
  const count = bytes.u16(element + 12);
  if (count === 0) return;
  if (size < ATTRIBUTE || start + count * size > chunk.at + chunk.size)
    throw new MalformedError('has attributes that do not fit their element');
  for (let index = 0; index < count; index++) {
    const at = start + index * size;
    const [namespace, name, raw] = [bytes.u32(at), bytes.u32(at + 4), bytes.u32(at + 8)];
    const resource = names[name];
    const value = valueAt(bytes, at + 12);
    const text = value.type === VALUE.string ? strings.get(value.data) : raw === NONE ? undefined : strings.get(raw);
    yield {
      ...(resource !== undefined && resource !== 0 && { resource }),
      name: strings.get(name) ?? '',
      namespace: namespace === NONE ? '' : (strings.get(namespace) ?? ''),
      value,
      ...(text !== undefined && { text }),
    };
  }
}
