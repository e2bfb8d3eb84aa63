// The inner loops that are WebAssembly: AssemblyScript to the module that the file beside it loads.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WasmModule {
  readonly source: string;
  /** What is made of it: checked in, so that sources run without a compiler. */
  readonly module: string;
  /** Name of the constant that holds it. */
  readonly name: string;
  /** Pages of memory it begins with. */
  readonly pages: number;
}

export const WASM_MODULES: readonly WasmModule[] = [
  { source: 'src/match/wasm/filter.as.ts', module: 'src/match/filter.wasm.ts', name: 'FILTER_WASM', pages: 8 },
  { source: 'src/lib/wasm/sha256.as.ts', module: 'src/lib/sha256.wasm.ts', name: 'SHA256_WASM', pages: 1 },
];

const ASC = 'node_modules/assemblyscript/bin/asc.js';
const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--initialMemory'];

/** The text of the module for the source as it is now. @throws Error with the compiler's words. */
export function compiledModule({ source, name, pages }: WasmModule): string {
  const folder = mkdtempSync(join(tmpdir(), 'bartizan-wasm-'));
  try {
    const file = join(folder, 'module.wasm');
    execFileSync(process.execPath, [ASC, source, ...OPTIONS, `${pages}`, '--outFile', file], { encoding: 'utf8' });
    const base64 = readFileSync(file).toString('base64');
    return `// ${source}, compiled by npm run generate.\n\nexport const ${name} =\n  '${base64}';\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
