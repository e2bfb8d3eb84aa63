// Golden files of reports: compared as they are, rewritten with UPDATE_GOLDEN=1 and then read by a person.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

export function expectGolden(name: string, text: string): void {
  const file = new URL(`../fixtures/reports/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
