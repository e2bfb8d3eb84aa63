// What all orders of versions are made of: numbers of any length as their digits, since years and hashes stand in versions
// and outgrow what a number holds.

/** Negative, zero or positive; undefined when one of the two is no version of its kind. */
export type VersionOrder = (a: string, b: string) => number | undefined;

/** Longest version that is read, in UTF-16 units. */
export const VERSION_TEXT = 200;

/** Of two runs of decimal digits. */
export function compareDigits(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
  return left.length - right.length || compareText(left, right);
}

/** By code units, as ASCII sorts. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An order of texts from how one is read and how two of what was read compare. */
export function orderOf<Read>(
  read: (text: string) => Read | undefined,
  compare: (a: Read, b: Read) => number,
): VersionOrder {
  return (a, b) => {
    if (a.length > VERSION_TEXT || b.length > VERSION_TEXT) return undefined;
    const left = read(a);
    const right = left === undefined ? undefined : read(b);
    return left === undefined || right === undefined ? undefined : compare(left, right);
  };
}
