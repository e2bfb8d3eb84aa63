// The badge: its two golden files, what a screen reader is told, contrast, and the words at each grade.

import { describe, expect, test } from '@jest/globals';
import { scoreOf } from '../../src/assess/score.ts';
import { GRADES } from '../../src/model/score.ts';
import { badgeReport } from '../../src/reports/badge.ts';
import { badgeJsonReport } from '../../src/reports/badge-json.ts';
import { badgeOf, COLORS } from '../../src/reports/badge-words.ts';
import { assessment } from './builders.ts';
import { expectGolden } from './golden.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';

const NOTHING = { categories: new Set<never>(), owasp: () => new Set<never>() };

describe('golden', () => {
  test('picture', () => expectGolden('kitchen-sink.svg', badgeReport.render(kitchenSink(), {})));
  test('for shields.io', () => expectGolden('kitchen-sink.badge.json', badgeJsonReport.render(kitchenSink(), {})));
});

test('without a score it says so, and is grey', () => {
  expect(badgeOf(scoreOf([], NOTHING))).toEqual({ label: 'bartizan', message: 'not scored', color: COLORS['N/A'] });
  expect(
    badgeOf(scoreOf([], { ...NOTHING, categories: new Set(['execution', 'prompt', 'secrets'] as const) })),
  ).toEqual({
    label: 'bartizan',
    message: 'grade A, 100 of 100',
    color: COLORS.A,
  });
});

test('is a picture that says what it shows, and loads nothing', () => {
  for (const each of [assessment(), kitchenSink(), hostile()]) {
    const svg = badgeReport.render(each, {});
    const { message } = badgeOf(each.score);
    expect(svg).toContain(`role="img" aria-label="bartizan: ${message}"`);
    expect(svg).toContain(`<title>bartizan: ${message}</title>`);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /href|https?:|<script|<style|<foreignObject|\bon\w+=/,
    );
    expect(Buffer.byteLength(svg)).toBeLessThan(1200);
  }
});

test.each(GRADES)('%s can be read: white on its colour has a contrast of 4.5 to 1', (grade) => {
  expect(contrastWithWhite(COLORS[grade])).toBeGreaterThanOrEqual(4.5);
});

/** As WCAG 2 defines it. */
function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
