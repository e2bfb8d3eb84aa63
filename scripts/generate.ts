// What the sources need before they run: the matcher's inner loop, the rule packs as one JSON, and their keywords laid out
// for the matcher. Every problem of every rule file is printed.

import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { FILTER_MODULE, FILTER_SOURCE, filterModule } from './wasm.ts';

// Compiling takes seconds: only when the source is newer. A test compares what is checked in with what it compiles to.
if (!existsSync(FILTER_MODULE) || statSync(FILTER_MODULE).mtimeMs < statSync(FILTER_SOURCE).mtimeMs)
  writeFileSync(FILTER_MODULE, filterModule());

// Not before: the rule loader comes with the matcher.
const { builtinPacks } = await import('./packs.ts');
const { storedPacks } = await import('../src/rules/packs.ts');
const { packs, problems } = builtinPacks();
if (problems.length > 0) {
  for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
  process.exit(1);
}
mkdirSync('src/rules', { recursive: true });
const stored = storedPacks(packs);
writeFileSync('src/rules/packs.json', `${JSON.stringify(stored.packs)}\n`);
writeFileSync('src/rules/texts.json', `${JSON.stringify(stored.texts)}\n`);
const { builtInKeywords } = await import('./keywords.ts');
const { storedKeywords } = await import('../src/keywords.ts');
writeFileSync('src/keywords.bin', storedKeywords(builtInKeywords()));
