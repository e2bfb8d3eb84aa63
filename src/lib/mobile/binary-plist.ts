// Apple's binary property lists. Objects refer to each other by number: one that is in itself is an error, and one that many
// refer to costs as often as it stands in the result, which is bounded.
// https://opensource.apple.com/source/CF/CF-1153.18/CFBinaryPList.c

import { XML_DEPTH, XML_NODES } from '../limits.ts';
import { checked, MalformedError } from '../malformed.ts';

export type PlistValue =
  | { readonly kind: 'string' | 'integer' | 'real' | 'date' | 'uid'; readonly text: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'data'; readonly bytes: Buffer }
  | { readonly kind: 'array'; readonly items: readonly PlistValue[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [string, PlistValue])[] };

export function isBinaryPlist(head: Buffer): boolean {
  return head.toString('latin1', 0, 6) === 'bplist';
}

const TRAILER = 32;
/** Seconds from 1970 to 2001, when Apple's time begins. */
const EPOCH = 978_307_200;

/** @throws MalformedError */
export function readBinaryPlist(buffer: Buffer): PlistValue {
  const bytes = checked(buffer);
  const trailer = buffer.length - TRAILER;
  const offsetSize = bytes.u8(trailer + 6);
  const referenceSize = bytes.u8(trailer + 7);
  const number = (at: number, size: number): number => {
    if (size < 1 || size > 8) throw new MalformedError('has numbers of an unknown length');
    return Number(`0x${bytes.slice(at, size).toString('hex')}`);
  };
  const count = number(trailer + 8, 8);
  const offsets = number(trailer + 24, 8);
  if (count * offsetSize > buffer.length)
    throw new MalformedError('has a list of objects that is longer than the file');
  let nodes = 0;
  const open = new Set<number>();
  const plain = new Map<number, PlistValue>();
  let spent = 0;

  const lengthAt = (at: number): [length: number, place: number] => {
    const low = bytes.u8(at) & 0xf;
    if (low !== 0xf) return [low, at + 1];
    const size = 1 << (bytes.u8(at + 1) & 0xf);
    return [number(at + 2, size), at + 2 + size];
  };
  const members = (at: number, length: number): readonly number[] => {
    if (length * referenceSize > buffer.length) throw new MalformedError('has a list that is longer than the file');
    return Array.from({ length }, (_, index) => number(at + index * referenceSize, referenceSize));
  };
  const keyOf = (reference: number): string => {
    const key = object(reference);
    return key.kind === 'string' ? key.text : '';
  };
  const object = (reference: number): PlistValue => {
    if (reference >= count) throw new MalformedError('refers to an object that it does not have');
    if (++nodes > XML_NODES) throw new MalformedError('unfolds to more objects than are looked at');
    if (open.has(reference)) throw new MalformedError('has an object that holds itself');
    if (open.size >= XML_DEPTH) throw new MalformedError('nests its objects too deep');
    const at = number(offsets + reference * offsetSize, offsetSize);
    const kind = bytes.u8(at) >>> 4;
    if (kind < 0xa) {
      const value = plain.get(reference) ?? plainObject(at, kind);
      plain.set(reference, value);
      return value;
    }
    open.add(reference);
    const [length, place] = lengthAt(at);
    let value: PlistValue;
    if (kind === 0xd) {
      const values = members(place + length * referenceSize, length);
      const keys = members(place, length);
      value = {
        kind: 'dict',
        entries: keys.map((key, index) => [keyOf(key), object(values[index] as number)] as const),
      };
    } else value = { kind: 'array', items: members(place, length).map(object) };
    open.delete(reference);
    return value;
  };
  /** Objects do not lie in each other: what is in all of them is no longer than the file. */
  const content = (at: number, length: number): Buffer => {
    spent += length;
    if (spent > buffer.length) throw new MalformedError('has objects that lie in each other');
    return bytes.slice(at, length);
  };
  const plainObject = (at: number, kind: number): PlistValue => {
    const low = bytes.u8(at) & 0xf;
    if (kind === 0x0)
      return low === 8 || low === 9 ? { kind: 'boolean', isTrue: low === 9 } : { kind: 'string', text: '' };
    if (kind === 0x1) {
      if (low > 4) throw new MalformedError('has numbers of an unknown length');
      const digits = content(at + 1, 1 << low);
      const value = digits.length === 8 ? digits.readBigInt64BE() : BigInt(`0x${digits.toString('hex')}`);
      return { kind: 'integer', text: String(value) };
    }
    if (kind === 0x2 || kind === 0x3) {
      const digits = content(at + 1, 1 << low);
      if (digits.length !== 4 && digits.length !== 8) throw new MalformedError('has numbers of an unknown length');
      const value = digits.length === 4 ? digits.readFloatBE() : digits.readDoubleBE();
      if (kind === 0x2) return { kind: 'real', text: String(value) };
      const time = new Date((value + EPOCH) * 1000);
      return { kind: 'date', text: Number.isNaN(time.getTime()) ? '' : time.toISOString() };
    }
    if (kind === 0x8) return { kind: 'uid', text: String(number(at + 1, low + 1)) };
    const [length, place] = lengthAt(at);
    if (kind === 0x4) return { kind: 'data', bytes: content(place, length) };
    if (kind === 0x5 || kind === 0x7) return { kind: 'string', text: content(place, length).toString('utf8') };
    if (kind === 0x6)
      return {
        kind: 'string',
        text: Buffer.from(content(place, length * 2))
          .swap16()
          .toString('utf16le'),
      };
    throw new MalformedError('has an object of an unknown kind');
  };
  return object(number(trailer + 16, 8));
}
