// The list of formats: names are an interface, and each report keeps the promises of report.ts.

import { expect, test } from '@jest/globals';
import { REPORTS, render } from '../../src/reports/index.ts';
import { assessment } from './builders.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';

test('the formats', () => {
  expect([...REPORTS.keys()]).toEqual(['text', 'json', 'sarif', 'badge', 'badge-json']);
});

test.each([...REPORTS.keys()])('%s ends in one line feed and is the same every time', async (format) => {
  for (const each of [assessment(), kitchenSink(), hostile()]) {
    const text = await render(each, format);
    expect(text).toMatch(/[^\n]\n$/);
    expect(await render(each, format)).toBe(text);
  }
});

test('a format that is not in the list is refused by name', async () => {
  await expect(render(assessment(), 'xml')).rejects.toThrow('unknown report format xml: one of text, json, sarif');
});
