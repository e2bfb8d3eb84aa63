// Runs a detector's fixture folders: each holds the files a user would have and `expected.txt`, one finding a line. With
// UPDATE_EXPECTED=1 the expectations are written anew. Secrets in the files are split by {+} and joined here. A case that
// brings a `pack.yaml` is scanned with the rules of that file, others with all built-in ones.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CODE_DETECTOR_NAMES } from '../../src/detectors/index.ts';
import { compileRule } from '../../src/rules/compile.ts';
import { loadRules } from '../../src/rules/load.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { RULES, scannerWith } from '../scanner.ts';

const ROOT = join(import.meta.dirname, '../fixtures/detectors');
const EXPECTED = 'expected.txt';
const PACK = 'pack.yaml';

/** All rules look at every case, so that a case also shows what else would be said. */
export function runCases(detector: string): void {
  const folder = join(ROOT, detector);
  describe(detector, () => {
    test.each(readdirSync(folder).toSorted())('%s', async (name) => {
      expect(name).toMatch(/^(?:ok|bad)-/);
      const found = await findingsOf(join(folder, name));
      const expected = join(folder, name, EXPECTED);
      if (process.env.UPDATE_EXPECTED === '1') writeFileSync(expected, found);
      expect(found).toBe(readFileSync(expected, 'utf8'));
      if (name.startsWith('bad-')) expect(found).not.toBe('');
      else expect(found).not.toMatch(/ gate$/m);
    });
  });
}

async function findingsOf(folder: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== EXPECTED && entry.name !== PACK)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8').replaceAll('{+}', ''),
    }));
  const { findings } = await scannerFor(folder)(openMemory('case', files));
  return findings
    .map(
      ({ ruleId, severity, tier, locations: [at] }) =>
        `${at.path}:${at.range.start.line}:${at.range.start.column} ${ruleId} ${severity} ${tier}\n`,
    )
    .join('');
}

const withAll = scannerWith(RULES);

function scannerFor(folder: string): typeof withAll {
  const path = join(folder, PACK);
  if (!existsSync(path)) return withAll;
  const { rules, problems } = loadRules([{ path, text: readFileSync(path, 'utf8') }], {
    classes: readPacks().classes,
    isForeign: true,
    detectors: CODE_DETECTOR_NAMES,
  });
  expect(problems).toEqual([]);
  return scannerWith(rules.map((each) => compileRule(each)));
}
