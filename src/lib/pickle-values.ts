// What a pickle's machine holds while it is walked: only what matters for which callables it names and what they get.

export type PickleValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'bytes'; readonly offset: number; readonly length: number }
  | PickleGlobal
  | { readonly kind: 'tuple'; readonly items: readonly PickleValue[] }
  | { readonly kind: 'map'; readonly entries: Map<string, PickleValue> }
  | PickleCall
  | { readonly kind: 'other' };

/** A callable or class by name. What could not be worked out is undefined: it was meant not to be. */
export interface PickleGlobal {
  readonly kind: 'global';
  readonly module: string | undefined;
  readonly name: string | undefined;
  readonly offset: number;
}

export interface PickleCall {
  readonly kind: 'call';
  readonly callee: PickleValue;
  readonly args: readonly PickleValue[];
  readonly offset: number;
  /** Of an object whose state was set. */
  state?: PickleValue;
}

export const OTHER: PickleValue = { kind: 'other' };

/** Arguments and entries that are remembered of one thing. */
export const KEPT_ITEMS = 16;

/** `'id'`, `3`, `os.system`, `…`. */
export function shownValue(value: PickleValue): string {
  switch (value.kind) {
    case 'text':
      return `'${value.text.length > 200 ? `${value.text.slice(0, 200)}…` : value.text}'`;
    case 'number':
      return String(value.number);
    case 'global':
      return `${value.module ?? '?'}.${value.name ?? '?'}`;
    case 'call':
      return `${value.callee.kind === 'global' ? shownValue(value.callee) : '…'}(…)`;
    default:
      return '…';
  }
}
