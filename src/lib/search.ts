// Binary search.

/** The least index for which `holds`, which once true stays so; `length` when there is none. */
export function firstOf(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last of these rising numbers that is not above `value`; 0 when all are. */
export function lastUpTo(numbers: readonly number[], value: number): number {
  return Math.max(0, firstOf(numbers.length, (index) => (numbers[index] as number) > value) - 1);
}
