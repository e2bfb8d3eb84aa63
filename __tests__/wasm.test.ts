// What is checked in of WebAssembly is what its sources say.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { compiledModule, WASM_MODULES } from '../scripts/wasm.ts';

test.each(WASM_MODULES)('$module is what $source compiles to', (each) => {
  expect(readFileSync(each.module, 'utf8')).toBe(compiledModule(each));
});
