import { readdirSync } from 'node:fs';
import { ROOT, runInventoryCases } from './cases.ts';

for (const detector of readdirSync(ROOT).toSorted()) runInventoryCases(detector);
