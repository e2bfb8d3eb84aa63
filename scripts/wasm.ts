// The matcher's inner loop: AssemblyScript to the module that src/match/matcher.ts loads.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FILTER_SOURCE = 'src/match/wasm/filter.as.ts';
export const FILTER_MODULE = 'src/match/filter.wasm.ts';

const ASC = 'node_modules/assemblyscript/bin/asc.js';
const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--initialMemory', '8'];

/** The text of FILTER_MODULE for the source as it is now. @throws Error with the compiler's words. */
export function filterModule(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bartizan-wasm-'));
  try {
    const file = join(folder, 'filter.wasm');
    execFileSync(process.execPath, [ASC, FILTER_SOURCE, ...OPTIONS, '--outFile', file], { encoding: 'utf8' });
    const base64 = readFileSync(file).toString('base64');
    return `// ${FILTER_SOURCE}, compiled by npm run generate.\n\nexport const FILTER_WASM =\n  '${base64}';\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
