// The sentence and the attack paths as people read them.

import { expect, test } from '@jest/globals';
import { summaryHead, summaryMarkdown } from '../../src/reports/markdown/summary.ts';
import { textReport } from '../../src/reports/text.ts';
import { assessment } from './builders.ts';
import { expectGolden } from './golden.ts';
import { kitchenSink } from './kitchen-sink.ts';

const SENTENCE = 'This repository has 1 agent and 2 tools.';
const { attackPaths } = kitchenSink();

test('paths are told in full where somebody asks for everything', () => {
  const text = textReport.render(assessment({ attackPaths }), { verbose: true });
  expectGolden('paths.txt', text.slice(text.indexOf('Attack paths')));
  expect(textReport.render(assessment({ attackPaths }), {})).not.toContain('Attack paths');
});

test('a narrow terminal breaks the lines of a path', () => {
  const text = textReport.render(assessment({ attackPaths }), { verbose: true, width: 40 });
  const lines = text.slice(text.indexOf('Attack paths')).split('\n');
  expect(lines.filter((line) => line.length > 40 && !line.startsWith('Time'))).toEqual([]);
});

test('a run without findings says what there is', () => {
  const of = assessment({ sentence: SENTENCE });
  expect(textReport.render(of, {})).toMatch(/\nNothing to report\. .*\nThis repository has 1 agent and 2 tools\.\n$/);
  expect(summaryMarkdown(of)).toMatch(
    /^\*\*Bartizan: nothing to report\.\*\* .*<br>\nThis repository has 1 agent and 2 tools\.\n$/,
  );
});

test('where a path is told nobody says that there is nothing', () => {
  const of = assessment({ sentence: 'A path leads from `a` to `b`.', attackPaths });
  expect(textReport.render(of, {})).toContain('No finding. Looked at');
  expect(summaryHead(of, 1000)).toMatch(/^\*\*Bartizan: no finding\.\*\* .*<br>\nA path leads from `a` to `b`\.\n$/);
  expect(summaryMarkdown(of)).toContain('<details><summary>2 attack paths, 1 new</summary>');
  const known = attackPaths.filter(({ status }) => status === 'known');
  expect(summaryHead(assessment({ attackPaths: known }), 1000)).toContain('nothing to report');
});
