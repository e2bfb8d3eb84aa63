// The safe fixes of rules, proved on the rules' own examples: the suggestion takes the finding away, brings no other, and
// changes the one line only.

import { describe, expect, test } from '@jest/globals';
import { exampleFiles } from '../../src/model/rule.ts';
import { foundIn } from '../../src/rule-examples.ts';
import { readPacks } from '../../src/rules/packs.ts';

const rules = readPacks().rules;
const withEdits = rules.filter(({ edits }) => edits);
const now = () => 0;

test('there are some', () => expect(withEdits.length).toBeGreaterThanOrEqual(8));

describe.each(withEdits.map((rule) => [rule.info.id, rule] as const))('%s', (id, rule) => {
  test('each edit mends an example', async () => {
    const used = new Set<string>();
    for (const example of rule.info.bad) {
      const files = exampleFiles(example);
      const [first] = files;
      const [found] = await foundIn([rule], files, now);
      if (!first || !found?.suggestion) continue;
      const { startLine, endLine, lines } = found.suggestion;
      const text = first.text.split('\n');
      const before = text[startLine - 1] ?? '';
      text.splice(startLine - 1, endLine - startLine + 1, ...lines);
      const fixed = { ...first, text: text.join('\n') };
      expect((await foundIn([rule], [fixed, ...files.slice(1)], now)).map(({ ruleId }) => ruleId)).toEqual([]);
      const family = rules.filter(({ info }) => info.id.split('/')[0] === id.split('/')[0]);
      const had = new Set((await foundIn(family, files, now)).map(({ ruleId }) => ruleId));
      const has = (await foundIn(family, [fixed, ...files.slice(1)], now)).map(({ ruleId }) => ruleId);
      expect(has.filter((ruleId) => !had.has(ruleId))).toEqual([]);
      for (const edit of rule.edits ?? []) if (new RegExp(edit.find).test(before)) used.add(edit.find);
    }
    expect([...used].toSorted()).toEqual((rule.edits ?? []).map(({ find }) => find).toSorted());
  });
});

test('no line that holds a secret or hides letters is suggested', async () => {
  const rule = withEdits.filter(({ info }) => info.id === 'host/certificate-checks-off');
  const at = (more: string) => [
    { path: '.claude/settings.json', text: `{ "env": { "NODE_TLS_REJECT_UNAUTHORIZED": "0"${more} } }` },
  ];
  expect((await foundIn(rule, at(', "A": "b"'), now))[0]?.suggestion).toBeDefined();
  expect((await foundIn(rule, at(', "A": "\u200b"'), now))[0]).toMatchObject({ ruleId: 'host/certificate-checks-off' });
  expect((await foundIn(rule, at(', "A": "\u200b"'), now))[0]?.suggestion).toBeUndefined();
});
