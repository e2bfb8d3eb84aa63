// Versions of Python packages (https://peps.python.org/pep-0440/): the form of its appendix B, the order of `packaging`.

import { compareDigits, compareText, orderOf } from './order.ts';

type Phase = readonly [rank: number, number: string];

interface PythonVersion {
  readonly epoch: string;
  /** Without trailing zeros. */
  readonly release: readonly string[];
  /** alpha, beta, candidate; before them what is only in development, behind them what is released. */
  readonly pre: Phase;
  /** Empty for none. */
  readonly post: string;
  readonly dev: string;
  readonly local: readonly string[];
}

const FORM = new RegExp(
  [
    '^v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)',
    '(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\\d*))?',
    '(?:-(\\d+)|[-_.]?(post|rev|r)[-_.]?(\\d*))?',
    '(?:[-_.]?(dev)[-_.]?(\\d*))?',
    '(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$',
  ].join(''),
);
const RANKS: Readonly<Record<string, number>> = { a: 1, alpha: 1, b: 2, beta: 2, c: 3, rc: 3, pre: 3, preview: 3 };
const IN_DEVELOPMENT: Phase = [0, '0'];
const RELEASED: Phase = [4, '0'];

function read(text: string): PythonVersion | undefined {
  const found = FORM.exec(text.trim().toLowerCase());
  if (!found) return undefined;
  const [, epoch = '0', release = '0', kind, number, implicit, postWord, postNumber, devWord, devNumber, local] = found;
  const post = implicit ?? (postWord === undefined ? '' : postNumber || '0');
  const dev = devWord === undefined ? '' : devNumber || '0';
  const pre: Phase =
    kind !== undefined ? [RANKS[kind] ?? 0, number || '0'] : post === '' && dev !== '' ? IN_DEVELOPMENT : RELEASED;
  return {
    epoch,
    release: withoutTrailing(release.split('.')),
    pre,
    post,
    dev,
    local: local === undefined ? [] : local.split(/[-_.]/),
  };
}

function withoutTrailing(numbers: readonly string[]): readonly string[] {
  const last = numbers.findLastIndex((each) => /[1-9]/.test(each));
  return numbers.slice(0, last + 1);
}

function compare(a: PythonVersion, b: PythonVersion): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareEach(a.release, b.release, compareDigits) ||
    a.pre[0] - b.pre[0] ||
    compareDigits(a.pre[1], b.pre[1]) ||
    // None is less than any: -1 before 0.
    Number(a.post !== '') - Number(b.post !== '') ||
    compareDigits(a.post || '0', b.post || '0') ||
    // Here none is more than any.
    Number(a.dev === '') - Number(b.dev === '') ||
    compareDigits(a.dev || '0', b.dev || '0') ||
    compareEach(a.local, b.local, compareLocal)
  );
}

/** The shorter one is less where all before is equal. */
function compareEach(
  a: readonly string[],
  b: readonly string[],
  order: (left: string, right: string) => number,
): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const found = order(part, other);
    if (found !== 0) return found;
  }
  return a.length - b.length;
}

function compareLocal(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOtherNumber) return compareDigits(a, b);
  if (isNumber !== isOtherNumber) return isNumber ? 1 : -1;
  return compareText(a, b);
}

export const pep440 = orderOf(read, compare);
