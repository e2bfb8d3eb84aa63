// A private key is a key however the line ends after its first line are written.

import { expect, test } from '@jest/globals';
import { joinedExample } from '../../src/model/rule.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { scanTargets } from '../../src/scan.ts';
import { openMemory } from '../../src/targets/memory.ts';

const packs = readPacks().rules;
const rules = compileRules(packs, ({ category }) => category === 'secrets');
const [example] = packs.find(({ info }) => info.id === 'secrets/private-key')?.info.bad ?? [];
const KEY = example ? joinedExample(example) : '';

test.each([
  ['as they are', KEY],
  ['with returns', KEY.replaceAll('\n', '\r\n')],
  ['in JSON', JSON.stringify({ key: KEY })],
  ['in JSON in JSON', JSON.stringify({ file: JSON.stringify({ key: KEY }) })],
  ['as code points', `{ "key": "${KEY.replaceAll('\n', '\\u000a')}" }`],
  ['in properties', `key=${KEY.replaceAll('\n', '\\n\\\n  ')}\n`],
  [
    'in a sum of strings',
    KEY.split('\n')
      .map((line) => `'${line}\\n'`)
      .join(' +\n  '),
  ],
  ['in a block of YAML', `key: |\n${KEY.replaceAll(/^/gm, '    ')}\nnext: 1\n`],
])('%s', async (_, text) => {
  const { findings } = await scanTargets([openMemory('memory', [{ path: 'config/key.txt', text }])], {
    rules,
    now: () => 0,
  });
  expect(findings.map(({ ruleId, tier }) => [ruleId, tier])).toEqual([['secrets/private-key', 'gate']]);
});
