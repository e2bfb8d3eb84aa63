// The built-in packs, compiled to one JSON before tests and build: reading it takes a few milliseconds, parsing the YAML
// would take hundreds. Kept apart and free of newer syntax, because ncc only carries an asset it can see.

import { readFileSync } from 'node:fs';
import type { Packs } from './definition.ts';

export function readPacks(): Packs {
  return JSON.parse(readFileSync(new URL('./packs.json', import.meta.url), 'utf8'));
}
