// What the sources need before they run: the rule packs as one JSON. Every problem of every rule file is printed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { builtinPacks } from './packs.ts';

const { packs, problems } = builtinPacks();
if (problems.length > 0) {
  for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
  process.exit(1);
}
mkdirSync('src/rules', { recursive: true });
writeFileSync('src/rules/packs.json', `${JSON.stringify(packs)}\n`);
