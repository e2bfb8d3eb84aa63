// Walks a Python pickle without loading it: every protocol, with memo and stack, so that a name is known however it is
// put together. Python runs a stream up to where it breaks, and so does this. Whatever it holds, time and memory are bounded.
// https://github.com/python/cpython/blob/main/Lib/pickletools.py

import { type ByteSource, cursorOf } from './byte-source.ts';
import { numberOf, unescapedUnicode, unquoted } from './pickle-lines.ts';
import { Break, type PickleEnd, type PickleHandler, type PickleLimits, PickleMachine } from './pickle-machine.ts';
import { KEPT_ITEMS, OTHER, type PickleValue } from './pickle-values.ts';

export interface PickleOutcome {
  readonly end: PickleEnd;
  /** Where the next stream may begin. */
  readonly at: number;
  readonly protocol: number;
  /** Whether an operation reaches over the end of its frame, so that it is read in two ways. */
  readonly isAcross: boolean;
}

/** Uses up `limits.operations`. `dropsFrames`: as what is read from a file, see `across`. */
export function walkPickle(
  source: ByteSource,
  from: number,
  handler: PickleHandler,
  limits: PickleLimits,
  dropsFrames = true,
): PickleOutcome {
  const machine = new Walker(cursorOf(source, from), handler, limits, dropsFrames);
  const end = machine.run();
  return { end, at: machine.cursor.at, protocol: machine.protocol, isAcross: machine.isAcross };
}
class Walker extends PickleMachine {
  run(): PickleEnd {
    try {
      for (;;) {
        const operation = this.cursor.byte();
        if (operation < 0) return 'cut';
        if (operation === 0x2e) {
          this.pop();
          return 'stop';
        }
        if (this.limits.operations-- <= 0) return 'limit';
        this.step(operation);
      }
    } catch (error) {
      if (error instanceof Break) return error.end;
      throw error;
    }
  }

  private step(operation: number): void {
    const { cursor } = this;
    const start = cursor.at - 1;
    switch (operation) {
      case 0x80: // PROTO
        this.protocol = this.unsigned(1);
        if (this.protocol > 5) throw new Break('broken');
        return;
      case 0x95: {
        // FRAME
        const length = this.unsigned(8);
        this.across(length);
        if (length > cursor.size - cursor.at) throw new Break('cut');
        this.frameEnd = Math.max(this.frameEnd, cursor.at + length);
        return;
      }
      case 0x28: // MARK
        this.marks.push(this.stack.length);
        if (this.marks.length > this.limits.stack) throw new Break('limit');
        return;
      case 0x30: // POP
        if (this.marks.at(-1) === this.stack.length) this.marks.pop();
        else this.pop();
        return;
      case 0x31: // POP_MARK
        this.toMark();
        return;
      case 0x32: // DUP
        this.push(this.top());
        return;
      case 0x4e: // NONE
      case 0x88: // NEWTRUE
      case 0x89: // NEWFALSE
      case 0x5d: // EMPTY_LIST
      case 0x8f: // EMPTY_SET
      case 0x97: // NEXT_BUFFER
        this.push(OTHER);
        return;
      case 0x98: // READONLY_BUFFER
        return;
      case 0x7d: // EMPTY_DICT
        this.push({ kind: 'map', entries: new Map() });
        return;
      case 0x29: // EMPTY_TUPLE
        this.push({ kind: 'tuple', items: [] });
        return;
      case 0x85: // TUPLE1
      case 0x86:
      case 0x87:
        this.push({ kind: 'tuple', items: this.popMany(operation - 0x84) });
        return;
      case 0x74: // TUPLE
        this.push({ kind: 'tuple', items: this.toMark().slice(0, KEPT_ITEMS) });
        return;
      case 0x6c: // LIST
      case 0x91: // FROZENSET
        this.toMark();
        this.push(OTHER);
        return;
      case 0x64: {
        // DICT
        const entries = new Map<string, PickleValue>();
        setItems(entries, this.toMark());
        this.push({ kind: 'map', entries });
        return;
      }
      case 0x61: // APPEND
        this.pop();
        return;
      case 0x65: // APPENDS
      case 0x90: // ADDITEMS
        this.toMark();
        this.top();
        return;
      case 0x73: {
        // SETITEM
        const pair = this.popMany(2);
        const target = this.top();
        if (target.kind === 'map') setItems(target.entries, pair);
        return;
      }
      case 0x75: {
        // SETITEMS
        const pairs = this.toMark();
        const target = this.top();
        if (target.kind === 'map') setItems(target.entries, pairs);
        return;
      }
      case 0x49: // INT
      case 0x4c: // LONG
        this.push({ kind: 'number', number: numberOf(this.line()) });
        return;
      case 0x46: // FLOAT
        this.line();
        this.push(OTHER);
        return;
      case 0x4a: // BININT
        this.push({ kind: 'number', number: this.bytes(4).readInt32LE(0) });
        return;
      case 0x4b: // BININT1
        this.push({ kind: 'number', number: this.unsigned(1) });
        return;
      case 0x4d: // BININT2
        this.push({ kind: 'number', number: this.unsigned(2) });
        return;
      case 0x8a: // LONG1
      case 0x8b: // LONG4
        this.long(this.unsigned(operation === 0x8a ? 1 : 4));
        return;
      case 0x47: // BINFLOAT
        this.bytes(8);
        this.push(OTHER);
        return;
      case 0x53: // STRING
        this.push({ kind: 'text', text: unquoted(this.line()) });
        return;
      case 0x56: // UNICODE
        this.push({ kind: 'text', text: unescapedUnicode(this.line()) });
        return;
      case 0x54: // BINSTRING
      case 0x58: // BINUNICODE
        this.text(this.unsigned(4));
        return;
      case 0x55: // SHORT_BINSTRING
      case 0x8c: // SHORT_BINUNICODE
        this.text(this.unsigned(1));
        return;
      case 0x8d: // BINUNICODE8
        this.text(this.unsigned(8));
        return;
      case 0x42: // BINBYTES
        this.blob(this.unsigned(4));
        return;
      case 0x43: // SHORT_BINBYTES
        this.blob(this.unsigned(1));
        return;
      case 0x8e: // BINBYTES8
      case 0x96: // BYTEARRAY8
        this.blob(this.unsigned(8));
        return;
      case 0x67: // GET
        this.get(numberOf(this.line()));
        return;
      case 0x68: // BINGET
        this.get(this.unsigned(1));
        return;
      case 0x6a: // LONG_BINGET
        this.get(this.unsigned(4));
        return;
      case 0x70: // PUT
        this.put(numberOf(this.line()));
        return;
      case 0x71: // BINPUT
        this.put(this.unsigned(1));
        return;
      case 0x72: // LONG_BINPUT
        this.put(this.unsigned(4));
        return;
      case 0x94: // MEMOIZE
        this.put(this.memo.size);
        return;
      case 0x63: // GLOBAL
        this.push(this.named(this.line(), this.line(), start));
        return;
      case 0x93: {
        // STACK_GLOBAL
        const [module, name] = this.popMany(2);
        this.push(this.named(textOf(module), textOf(name), start));
        return;
      }
      case 0x82: // EXT1
        this.push(this.named('copyreg', `extension ${this.unsigned(1)}`, start));
        return;
      case 0x83: // EXT2
        this.push(this.named('copyreg', `extension ${this.unsigned(2)}`, start));
        return;
      case 0x84: // EXT4
        this.push(this.named('copyreg', `extension ${this.unsigned(4)}`, start));
        return;
      case 0x69: {
        // INST
        const callee = this.named(this.line(), this.line(), start);
        this.called(callee, this.toMark(), start);
        return;
      }
      case 0x6f: {
        // OBJ
        const [callee = OTHER, ...args] = this.toMark();
        this.called(callee, args, start);
        return;
      }
      case 0x52: // REDUCE
      case 0x81: {
        // NEWOBJ
        const [callee, args] = this.popMany(2);
        this.called(callee as PickleValue, itemsOf(args), start);
        return;
      }
      case 0x92: {
        // NEWOBJ_EX
        const [callee, args] = this.popMany(3);
        this.called(callee as PickleValue, itemsOf(args), start);
        return;
      }
      case 0x62: {
        // BUILD
        const state = this.pop();
        const object = this.top();
        if (object.kind !== 'call') return;
        object.state = state;
        const next = this.handler.built?.(object, cursor.at);
        if (next !== undefined) cursor.at = next;
        return;
      }
      case 0x50: // PERSID
        this.line();
        this.push(OTHER);
        return;
      case 0x51: // BINPERSID
        this.pop();
        this.push(OTHER);
        return;
      default:
        throw new Break('broken');
    }
  }
}

function setItems(entries: Map<string, PickleValue>, pairs: readonly PickleValue[]): void {
  for (let index = 0; index + 1 < pairs.length && entries.size < KEPT_ITEMS; index += 2) {
    const key = pairs[index] as PickleValue;
    if (key.kind === 'text') entries.set(key.text, pairs[index + 1] as PickleValue);
  }
}

function itemsOf(args: PickleValue | undefined): readonly PickleValue[] {
  return args?.kind === 'tuple' ? args.items : [];
}

function textOf(value: PickleValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
