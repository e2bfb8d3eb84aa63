import { expect, test } from '@jest/globals';
import { isBuilt } from '../../src/artifacts/built.ts';

const built = (text: string, format: 'javascript' | 'python' = 'javascript') =>
  isBuilt({ bytes: Buffer.from(text), format });

test.each([
  '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.run = run;\n',
  'import { exec } from "node:child_process";\nexec("ls");\n//# sourceMappingURL=run.js.map\n',
  'var __defProp = Object.defineProperty;\nvar __export = (target, all) => {};\n',
])('%j was made from others', (text) => {
  expect(built(text)).toBe(true);
});

test.each([
  'export function run() {}\n',
  '// looks for "//# sourceMappingURL=" in what it is given\nexport const MARK = "# sourceMappingURL=";\n',
])('%j was written', (text) => {
  expect(built(text)).toBe(false);
});

test('other languages are not asked', () => {
  expect(built('//# sourceMappingURL=a.map\n', 'python')).toBe(false);
});
