// The text report on narrow and wide terminals.

import { describe, expect, test } from '@jest/globals';
import { widthOf } from '../../src/reports/cells.ts';
import { textReport } from '../../src/reports/text.ts';
import { kitchenSink } from './kitchen-sink.ts';

const text = (width?: number) => textReport.render(kitchenSink(), width === undefined ? {} : { width });

describe.each([60, 80, 120, 200])('on a terminal of %i columns', (width) => {
  /** What is copied whole: places, and lines to paste. */
  const isFixed = (line: string) => /^ {2,4}\S+:\d+(:\d+)?$|^ {2}- \{ rule:|^ {2}Ignore|^ +[→] \S+$/.test(line);

  test('no line goes over the edge but what is pasted', () => {
    const over = text(width)
      .split('\n')
      .filter((line) => widthOf(line) > width && !isFixed(line));
    expect(over).toEqual([]);
  });

  test('no sentence is longer than the eye follows', () => {
    const prose = text(width)
      .split('\n')
      .filter((line) => /^ {2}(\S+ ){6}/.test(line) && !isFixed(line));
    expect(prose.filter((line) => /^ {2}[A-Z]/.test(line) && widthOf(line) > 135)).toEqual([]);
  });

  test('nothing is lost that a narrower one says', () => {
    const words = (of: string) => new Set(of.match(/[\w-]+\/[\w-]+|\b(?:critical|high|medium|low)\b/g));
    expect(words(text(width))).toEqual(words(text()));
  });
});
