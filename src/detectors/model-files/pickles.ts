// What a stream of pickles would do when it is loaded: the callables it names, judged, with what they get; pickles that stand
// in others; the raw arrays that joblib writes between operations.

import { type ByteSource, bytesSource, cursorOf, sliceOf } from '../../lib/byte-source.ts';
import { PICKLE_MEMO, PICKLE_NESTING, PICKLE_STACK } from '../../lib/limits.ts';
import { type PickleOutcome, walkPickle } from '../../lib/pickle.ts';
import type { PickleHandler } from '../../lib/pickle-machine.ts';
import { type PickleCall, type PickleGlobal, type PickleValue, shownValue } from '../../lib/pickle-values.ts';
import { isMaker, judge } from './callables.ts';

/** What all pickles of one file are and name. */
export interface PickleReport {
  /** Name of the callable → how it is called, where that is known: `os.system('id')`. Each in the order it stands. */
  readonly dangerous: Map<string, string>;
  readonly unknown: Map<string, string>;
  readonly classes: Set<string>;
  readonly known: Set<string>;
  protocol: number;
  /** Why not all of it was walked. */
  readonly unread: Set<string>;
  /** How many streams there are. */
  streams: number;
}

export interface PickleWork {
  readonly report: PickleReport;
  /** Operations that are left for this file. */
  readonly limits: { operations: number; readonly stack: number; readonly memo: number };
  /** Looks at what a pickle hands to another loader, such as PyTorch's. */
  readonly nested: (source: ByteSource, name: string, depth: number) => void;
}

const NAMES = 200;

export function emptyReport(): PickleReport {
  return {
    dangerous: new Map(),
    unknown: new Map(),
    classes: new Set(),
    known: new Set(),
    protocol: 0,
    unread: new Set(),
    streams: 0,
  };
}

export function limitsFor(operations: number): PickleWork['limits'] {
  return { operations, stack: PICKLE_STACK, memo: PICKLE_MEMO };
}

/** One stream after the other; whoever loads a file may load several. */
export function walkPickles(source: ByteSource, work: PickleWork, depth = 0): void {
  let at = 0;
  for (let count = 0; count < STREAMS && at < source.size; count++) {
    const outcome = walkOne(source, at, work, depth);
    if (outcome.end !== 'stop') {
      noteEnd(source, outcome, count, work);
      return;
    }
    at = outcome.at;
    if (!beginsPickle(source.read(at, 2))) return;
  }
}

/** The same of a file whose name does not say so: text begins with such letters too. */
export function looksLikePickle(head: Buffer): boolean {
  const text = head.toString('latin1', 0, 200);
  return (head[0] === 0x80 && (head[1] ?? 6) <= 5) || /^[(\]})]{0,8}[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/.test(text);
}

/** Why a stream was not walked to its end: it has none. */
export const CUT = 'ends in the middle of its pickle';
export const BROKEN = 'holds a pickle that breaks off';

/** Old PyTorch files hold five before their tensors. */
const STREAMS = 100;

/** Whether what follows a stream may be one more: what it begins with in every protocol, and nothing that is data as often. */
function beginsPickle(bytes: Buffer): boolean {
  const [first, second = -1] = bytes;
  return (first === 0x80 && second >= 0 && second <= 5) || (first !== undefined && STARTS.has(first));
}

const STARTS: ReadonlySet<number> = new Set([...'(c]}ISVLl)'].map((each) => each.charCodeAt(0)));

function noteEnd(source: ByteSource, { end, at }: PickleOutcome, count: number, { report }: PickleWork): void {
  if (end === 'limit') {
    report.unread.add('has more operations than are walked');
    searchRest(source, at, report);
  } else if (count === 0) {
    // Python runs what stands before the break.
    report.unread.add(end === 'cut' ? CUT : BROKEN);
    searchRest(source, at, report);
  }
}

function walkOne(source: ByteSource, from: number, work: PickleWork, depth: number): PickleOutcome {
  const { report, limits } = work;
  report.streams++;
  const calls = new Map<PickleGlobal, PickleCall>();
  const globals: PickleGlobal[] = [];
  /** What their call has told already. */
  const made = new Set<string>();
  const handler: PickleHandler = {
    global: (global) => {
      if (globals.length < GLOBALS) globals.push(global);
      else noteGlobal(report, global, undefined);
    },
    call: (call) => {
      const { callee } = call;
      if (callee.kind === 'global') {
        if (!calls.has(callee)) calls.set(callee, call);
        follow(source, call, work, depth);
      } else if (isMade(callee)) {
        made.add(shownValue(callee.callee));
        note(report.dangerous, `${shownValue(callee.callee)} → call`, `${called(callee)}(…)`);
      }
    },
    built: (object, at) => arrayEnd(source, object, at, work, depth),
  };
  let outcome = walkPickle(source, from, handler, limits);
  if (outcome.isAcross) {
    note(report.unknown, 'frame', 'an operation that reaches over the end of its frame');
    const other = walkPickle(source, from, handler, limits, false);
    if (other.end === 'stop') outcome = other;
  }
  report.protocol = Math.max(report.protocol, outcome.protocol);
  for (const global of globals) if (!made.has(shownValue(global))) noteGlobal(report, global, calls.get(global));
  return outcome;
}

/** Beyond these they are judged without what they get. */
const GLOBALS = 100_000;

function noteGlobal(report: PickleReport, global: PickleGlobal, call: PickleCall | undefined): void {
  const { module, name } = global;
  const full = module === undefined || name === undefined ? 'a name that is put together' : `${module}.${name}`;
  const verdict = judge(module, name);
  if (verdict === 'dangerous') note(report.dangerous, full, call ? called(call) : full);
  else if (verdict === 'unknown') note(report.unknown, full, call ? called(call) : full);
  else {
    const names = verdict === 'known' ? report.known : report.classes;
    if (names.size < NAMES) names.add(full);
  }
}

function note(names: Map<string, string>, name: string, shown: string): void {
  if (names.size < NAMES && !names.has(name)) names.set(name, shown);
}

function called({ callee, args }: PickleCall): string {
  return `${shownValue(callee)}(${args.map((arg) => shownValue(arg)).join(', ')})`;
}

/** What `getattr` or code by value gave is called at once. */
function isMade(callee: PickleValue): callee is PickleCall {
  return callee.kind === 'call' && callee.callee.kind === 'global' && isMaker(callee.callee.module, callee.callee.name);
}

const LOADERS: ReadonlySet<string> = new Set(
  `torch.storage._load_from_bytes torch._load_from_bytes pickle.loads _pickle.loads cPickle.loads dill.loads dill._dill.loads
  cloudpickle.loads cloudpickle.cloudpickle.loads joblib.load torch.load`.split(/\s+/),
);

const BYTES: ReadonlySet<string> = new Set(['io.BytesIO', '_io.BytesIO', '_codecs.encode', 'codecs.encode']);

/** Bytes that are handed to a loader are walked as what it would make of them. */
function follow(source: ByteSource, { callee, args }: PickleCall, work: PickleWork, depth: number): void {
  const full = callee.kind === 'global' ? `${callee.module}.${callee.name}` : '';
  if (!LOADERS.has(full) && !BYTES.has(full)) return;
  const [first] = args;
  if (first === undefined || (first.kind !== 'bytes' && first.kind !== 'text')) return;
  if (depth >= PICKLE_NESTING) {
    work.report.unread.add('holds pickles in pickles deeper than are walked');
    return;
  }
  const held = first.kind === 'bytes' ? sliceOf(source, first.offset, first.length) : Buffer.from(first.text, 'latin1');
  // Bytes that are only made may be anything.
  const name = BYTES.has(full) ? 'nested' : 'nested.pkl';
  work.nested(Buffer.isBuffer(held) ? bytesSource(held) : held, name, depth + 1);
}

/** joblib writes an array as an object that says what follows, and then its bytes, or a pickle where its elements are objects. */
function arrayEnd(
  source: ByteSource,
  { callee, state }: PickleCall,
  at: number,
  work: PickleWork,
  depth: number,
): number | undefined {
  if (callee.kind !== 'global' || callee.name !== 'NumpyArrayWrapper' || !callee.module?.startsWith('joblib.'))
    return undefined;
  const entries = state?.kind === 'map' ? state.entries : undefined;
  const shape = entries?.get('shape');
  const itemSize = sizeOf(entries?.get('dtype'));
  if (shape?.kind !== 'tuple' || itemSize === undefined) return undefined;
  if (itemSize === 'objects') {
    if (depth >= PICKLE_NESTING) return undefined;
    const inner = walkOne(source, at, work, depth + 1);
    return inner.end === 'stop' ? inner.at : source.size;
  }
  const count = shape.items.reduce((product, item) => (item.kind === 'number' ? product * item.number : Number.NaN), 1);
  const hasPadding = entries?.get('numpy_array_alignment_bytes')?.kind === 'number';
  const padding = hasPadding ? 1 + (source.read(at, 1)[0] ?? 0) : 0;
  const end = at + padding + count * itemSize;
  return Number.isSafeInteger(end) && end >= at && end <= source.size ? end : undefined;
}

/** Bytes of an element: `numpy.dtype('f8')`. */
function sizeOf(dtype: PickleValue | undefined): number | 'objects' | undefined {
  const [code] = dtype?.kind === 'call' ? dtype.args : [];
  const [, letter, digits] = (code?.kind === 'text' && /^[<>|=]?([a-zA-Z?])(\d{1,6})?$/.exec(code.text)) || [];
  if (letter === undefined) return undefined;
  if (letter === 'O') return 'objects';
  const size = Number(digits ?? 1);
  return letter === 'U' ? size * 4 : size;
}

/** How much of what could not be walked is searched for names. */
const SEARCHED = 16 * 1024 * 1024;
const RAW_NAME =
  /(?:[ci](os|posix|nt|subprocess|builtins|__builtin__|runpy|socket|pty|sys|importlib)\n([a-z_A-Z]\w{1,40})\n)|\x8c[^ -\xff](os|posix|nt|subprocess|builtins|runpy|socket|pty|importlib)\x94?\x8c[^ -\xff](system|popen|Popen|call|check_output|run|exec|eval|execv|spawn|import_module|_run_code|getattr|__import__|compile)/g;

/** Behind what could not be walked: the names of what runs code, as any protocol writes them. */
function searchRest(source: ByteSource, from: number, report: PickleReport): void {
  const cursor = cursorOf(source, from);
  const rest = source.read(cursor.at, SEARCHED).toString('latin1');
  for (const match of rest.matchAll(RAW_NAME)) {
    const full = `${match[1] ?? match[3]}.${match[2] ?? match[4]}`;
    if (judge(match[1] ?? match[3], match[2] ?? match[4]) === 'dangerous')
      note(report.unknown, full, `${full} behind the part that could be walked`);
  }
}
