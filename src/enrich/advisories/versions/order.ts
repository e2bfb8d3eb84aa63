// What all orders of versions are made of: numbers of any length as their digits, since years and hashes stand in versions
// and outgrow what a number holds.

/** Negative, zero or positive; undefined when one of the two is no version of its kind. */
export type VersionOrder = (a: string, b: string) => number | undefined;

/** Longest version that is read, in UTF-16 units. */
export const VERSION_TEXT = 200;

/** Of two runs of decimal digits. */
export function compareDigits(a: string, b: string): number {
  if (a === b) return 0;
  const left = withoutZeros(a);
  const right = withoutZeros(b);
  return left.length - right.length || compareText(left, right);
}

function withoutZeros(digits: string): string {
  return digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
}

/** By code units, as ASCII sorts. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Versions read last that are kept as they were read: one is compared with many, and many with the same few. */
const KEPT = 1000;

/** An order of texts from how one is read and how two of what was read compare. */
export function orderOf<Read>(
  read: (text: string) => Read | undefined,
  compare: (a: Read, b: Read) => number,
): VersionOrder {
  const kept = new Map<string, Read | undefined>();
  const readOnce = (text: string): Read | undefined => {
    if (kept.has(text)) return kept.get(text);
    if (kept.size >= KEPT) kept.clear();
    const version = text.length > VERSION_TEXT ? undefined : read(text);
    kept.set(text, version);
    return version;
  };
  return (a, b) => {
    const left = readOnce(a);
    const right = left === undefined ? undefined : readOnce(b);
    return left === undefined || right === undefined ? undefined : compare(left, right);
  };
}
