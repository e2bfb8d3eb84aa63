// What the sources need before they run: the inner loops that are WebAssembly, the rule packs as one JSON, and their keywords laid out
// for the matcher; the grammars of the source languages and their API tables; the catalogue of AI; the controls of frameworks. Every problem of every rule file is printed.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { compiledModule, WASM_MODULES } from './wasm.ts';

// Compiling takes seconds: only when the source is newer. A test compares what is checked in with what it compiles to.
for (const each of WASM_MODULES)
  if (!existsSync(each.module) || statSync(each.module).mtimeMs < statSync(each.source).mtimeMs)
    writeFileSync(each.module, compiledModule(each));

// Not before: the rule loader comes with the matcher.
const { builtinPacks } = await import('./packs.ts');
const { storedPacks } = await import('../src/rules/packs.ts');
const { builtinTables } = await import('./tables.ts');
const { builtinCatalogue } = await import('./catalogue.ts');
const { builtinControls } = await import('./controls.ts');
const { packs, problems: ruleProblems } = builtinPacks();
const { tables, problems: tableProblems } = builtinTables();
const { catalogue, problems: catalogueProblems } = builtinCatalogue();
const { controls, problems: controlProblems } = builtinControls(packs.rules);
const problems = [...ruleProblems, ...tableProblems, ...catalogueProblems, ...controlProblems];
if (problems.length > 0) {
  for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
  process.exit(1);
}
mkdirSync('src/rules', { recursive: true });
const stored = storedPacks(packs);
writeFileSync('src/rules/packs.json', `${JSON.stringify(stored.packs)}\n`);
writeFileSync('src/rules/classes.json', `${JSON.stringify(stored.classes)}\n`);
writeFileSync('src/rules/texts.json', `${JSON.stringify(stored.texts)}\n`);
writeFileSync('src/rules/examples.json', `${JSON.stringify(stored.examples)}\n`);
writeFileSync('src/rules/controls.json', `${JSON.stringify(controls)}\n`);
writeFileSync('src/artifacts/ai-catalogue.json', `${JSON.stringify(catalogue)}\n`);
const { builtInKeywords } = await import('./keywords.ts');
const { storedKeywords } = await import('../src/keywords.ts');
writeFileSync('src/keywords.bin', storedKeywords(builtInKeywords()));

const { GRAMMARS } = await import('../src/code/syntax.ts');
mkdirSync('src/code/grammars', { recursive: true });
for (const name of GRAMMARS) {
  const file = `tree-sitter-${name}.wasm`;
  writeFileSync(`src/code/grammars/${file}`, readFileSync(`node_modules/@vscode/tree-sitter-wasm/wasm/${file}`));
}
const RUNTIME = 'web-tree-sitter.wasm';
writeFileSync(`src/code/grammars/${RUNTIME}`, readFileSync(`node_modules/web-tree-sitter/${RUNTIME}`));

mkdirSync('src/code/tables', { recursive: true });
for (const table of tables) writeFileSync(`src/code/tables/${table.language}.json`, `${JSON.stringify(table)}\n`);
