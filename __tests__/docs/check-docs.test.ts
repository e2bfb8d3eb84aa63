// What is said of this repository holds; and what would tell if it did not.

import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pages, problemsOf } from '../../scripts/check-docs.ts';

const ROOT = join(import.meta.dirname, '../..');
process.chdir(ROOT);

test('the pages of this repository', () => {
  const all = pages();
  expect(all.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/trust.md', 'docs/rules/config.md', 'bench/README.md']),
  );
  expect(all.flatMap(problemsOf)).toEqual([]);
});

test.each([
  ['docs/x.md', '[a](../README.md#options) [b](https://x.example/y#z) `[c](d.md)`', []],
  ['docs/x.md', '```md\n[a](b.md)\n```', []],
  ['docs/x.md', '[a](gone.md)', ['docs/x.md: gone.md leads nowhere']],
  ['docs/x.md', '[a](../../etc/hosts)', ['docs/x.md: ../../etc/hosts leads nowhere']],
  ['docs/x.md', '<img src="gone.svg">', ['docs/x.md: gone.svg leads nowhere']],
  ['docs/x.md', '# One `two`, three?\n# One `two`, three?\n[a](#one-two-three) [b](#one-two-three-1)', []],
  ['docs/x.md', '[a](../README.md#optoins)', ['docs/x.md: ../README.md#optoins names no heading of README.md']],
  [
    'docs/x.md',
    '[a](rules/config.md#gone)',
    ['docs/x.md: rules/config.md#gone names no heading of docs/rules/config.md'],
  ],
  ['docs/x.md', '`--fail-on high`, `bartizan lock --from-source`, `docker --privileged`', []],
  ['docs/x.md', '`--fial-on high`', ['docs/x.md: there is no option --fial-on']],
  ['docs/x.md', '```sh\nbartizan scan . --mpc-url https://x\n```', ['docs/x.md: there is no option --mpc-url']],
  ['docs/x.md', '[t](../__tests__/live.test.ts) "nothing of .mcp.json is ever connected to"', []],
  ['docs/x.md', '[t](../__tests__/live.test.ts) "gone"', ['docs/x.md: ../__tests__/live.test.ts has no test "gone"']],
  ['README.md', 'Node 20, exit 2, SARIF 2.1.0, `40 ms`.\n\n```\n12\n```', []],
  ['README.md', '<!-- rules -->\n| 12 |\n<!-- /rules -->', []],
  ['README.md', 'It takes 40 ms ([how](bench/README.md)).', []],
  ['README.md', 'It takes 40 ms. <!-- npm run bench -->', []],
  ['README.md', 'It takes 40 ms. <!-- npm run gone -->', ['README.md: there is no npm run gone']],
  ['README.md', 'It takes 40 ms.', ['README.md: nothing says where 40 comes from: It takes 40 ms.…']],
  ['docs/x.md', 'It takes 40 ms.', []],
])('%s: %j', (path, text, problems) => {
  expect(problemsOf({ path, text })).toEqual(problems);
});
