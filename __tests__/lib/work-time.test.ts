// A bound on work holds by the clock and by the processor's time, the less of both.

import { expect, test } from '@jest/globals';
import { startWork } from '../../src/lib/work-time.ts';

function work(milliseconds: number): void {
  const before = process.cpuUsage();
  while (process.cpuUsage(before).user + process.cpuUsage(before).system < milliseconds * 1000);
}

test('while the clock runs on without us no time has gone', () => {
  let clock = 0;
  const hasWorked = startWork(() => clock);
  clock = 1e9;
  expect(hasWorked(60_000)).toBe(false);
});

test('what was worked in the meantime counts', () => {
  let clock = 0;
  const hasWorked = startWork(() => clock);
  work(6);
  expect(hasWorked(5)).toBe(false);
  clock = 10;
  expect(hasWorked(5)).toBe(true);
  expect(hasWorked(60_000)).toBe(false);
});
