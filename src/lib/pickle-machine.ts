// The stack, marks and memo of a pickle's machine, and how it reads. Time and memory are bounded whatever the stream says.

import type { Cursor } from './byte-source.ts';
import { KEPT_ITEMS, OTHER, type PickleCall, type PickleGlobal, type PickleValue } from './pickle-values.ts';

export interface PickleLimits {
  operations: number;
  readonly stack: number;
  readonly memo: number;
}

export interface PickleHandler {
  global(global: PickleGlobal): void;
  call?(call: PickleCall): void;
  /** After a state was set, at `at`: where the stream goes on, where something stands in between that is no part of it. */
  built?(object: PickleCall, at: number): number | undefined;
}

export type PickleEnd = 'stop' | 'broken' | 'cut' | 'limit';

/** Text that is looked at: names, commands. Longer ones are data. */
const TEXT = 4096;
const LINE = 1024 * 1024;
const MODULE = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** Why the machine stands still. */
export class Break extends Error {
  readonly end: PickleEnd;
  constructor(end: PickleEnd) {
    super(end);
    this.end = end;
  }
}

export class PickleMachine {
  readonly cursor: Cursor;
  protocol = 0;
  /** Whether an operation reaches over the end of its frame. */
  isAcross = false;
  protected frameEnd = 0;
  protected readonly dropsFrames: boolean;
  protected readonly handler: PickleHandler;
  protected readonly limits: PickleLimits;
  protected readonly stack: PickleValue[] = [];
  protected readonly marks: number[] = [];
  protected readonly memo = new Map<number, PickleValue>();

  constructor(cursor: Cursor, handler: PickleHandler, limits: PickleLimits, dropsFrames: boolean) {
    this.dropsFrames = dropsFrames;
    this.cursor = cursor;
    this.handler = handler;
    this.limits = limits;
  }

  protected named(module: string | undefined, name: string | undefined, offset: number): PickleGlobal {
    // No import finds these.
    if (module !== undefined && !MODULE.test(module)) throw new Break('broken');
    const global: PickleGlobal = { kind: 'global', module, name, offset };
    this.handler.global(global);
    return global;
  }

  protected called(callee: PickleValue, args: readonly PickleValue[], offset: number): void {
    const call: PickleCall = { kind: 'call', callee, args: args.slice(0, KEPT_ITEMS), offset };
    this.handler.call?.(call);
    this.push(call);
  }

  protected push(value: PickleValue): void {
    if (this.stack.length >= this.limits.stack) throw new Break('limit');
    this.stack.push(value);
  }

  protected pop(): PickleValue {
    if (this.stack.length <= (this.marks.at(-1) ?? 0)) throw new Break('broken');
    return this.stack.pop() as PickleValue;
  }

  protected popMany(count: number): PickleValue[] {
    if (this.stack.length - count < (this.marks.at(-1) ?? 0)) throw new Break('broken');
    return this.stack.splice(this.stack.length - count);
  }

  protected top(): PickleValue {
    if (this.stack.length <= (this.marks.at(-1) ?? 0)) throw new Break('broken');
    return this.stack.at(-1) as PickleValue;
  }

  protected toMark(): PickleValue[] {
    const mark = this.marks.pop();
    if (mark === undefined) throw new Break('broken');
    return this.stack.splice(mark);
  }

  protected get(index: number): void {
    const value = this.memo.get(index);
    if (value === undefined) throw new Break('broken');
    this.push(value);
  }

  protected put(index: number): void {
    if (this.memo.size >= this.limits.memo) throw new Break('limit');
    this.memo.set(index, this.top());
  }

  /**
   * C Python that reads a file drops what is left of a frame when an operation needs more than that; when it reads memory it
   * does not. No pickler writes such frames.
   */
  protected across(length: number): void {
    const { cursor, frameEnd } = this;
    if (cursor.at >= frameEnd || cursor.at + length <= frameEnd) return;
    this.isAcross = true;
    if (this.dropsFrames) cursor.at = frameEnd;
  }

  protected bytes(length: number): Buffer {
    this.across(length);
    const bytes = this.cursor.bytes(length);
    if (!bytes) throw new Break('cut');
    return bytes;
  }

  protected line(): string {
    const start = this.cursor.at;
    let line = this.cursor.line(LINE);
    const end = this.cursor.at;
    if (start < this.frameEnd && (!line || end > this.frameEnd)) {
      this.cursor.at = start;
      this.across(this.frameEnd - start + 1);
      line = this.cursor.line(LINE);
    }
    if (!line) throw new Break('cut');
    return line.toString('utf8', 0, TEXT);
  }

  protected unsigned(length: 1 | 2 | 4 | 8): number {
    const bytes = this.bytes(length);
    return length === 8 ? Number(bytes.readBigUInt64LE(0)) : bytes.readUIntLE(0, length);
  }

  /** Skips what is not looked at. */
  protected skip(length: number): void {
    this.across(length);
    if (length > this.cursor.size - this.cursor.at) throw new Break('cut');
    this.cursor.at += length;
  }

  protected text(length: number): void {
    if (length > TEXT) {
      this.skip(length);
      this.push(OTHER);
    } else this.push({ kind: 'text', text: this.bytes(length).toString('utf8') });
  }

  protected blob(length: number): void {
    this.skip(length);
    this.push({ kind: 'bytes', offset: this.cursor.at - length, length });
  }

  protected long(length: number): void {
    if (length > 6) {
      this.skip(length);
      this.push(OTHER);
    } else this.push({ kind: 'number', number: length === 0 ? 0 : this.bytes(length).readIntLE(0, length) });
  }
}
