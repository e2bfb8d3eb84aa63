// The list of formats: names are an interface, and each report keeps the promises of report.ts.

import { expect, test } from '@jest/globals';
import { defaultFile, FORMATS, REPORTS, render, reportOf } from '../../src/reports/index.ts';
import { assessment } from './builders.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';

test('the formats', () => {
  expect([...REPORTS.keys()]).toEqual([
    'text',
    'json',
    'sarif',
    'cyclonedx',
    'spdx',
    'csv',
    'junit',
    'markdown',
    'html',
    'fixes',
    'badge',
    'badge-json',
  ]);
  expect(FORMATS.filter((name) => !REPORTS.has(name))).toEqual([
    'cyclonedx@1.6',
    'cyclonedx@1.7',
    'spdx3',
    'csv@components',
    'csv@compliance',
  ]);
});

test('each name that may be asked for is of a report', () => {
  expect(reportOf('spdx3')).toMatchObject({ format: 'spdx', extension: 'spdx.json' });
  expect(reportOf('cyclonedx@1.7')).toMatchObject({ format: 'cyclonedx', version: '1.7' });
  for (const none of ['', 'xml', 'cyclonedx@', 'cyclonedx@1.5', 'sarif@2.1.0', 'spdx@3'])
    expect(reportOf(none)).toBeUndefined();
});

test('each has a file of its own where nobody names one', () => {
  const names = FORMATS.filter((format) => format !== 'spdx3').map(defaultFile);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['bartizan.json', 'bartizan.badge.json', 'bartizan-1.7.cdx.json']));
  expect(defaultFile('spdx3')).toBe(defaultFile('spdx'));
});

test.each(FORMATS)('%s ends in one line feed and is the same every time', async (format) => {
  for (const each of [assessment(), kitchenSink(), hostile()]) {
    const text = await render(each, format);
    expect(text).toMatch(/[^\n]\n$/);
    expect(await render(each, format)).toBe(text);
  }
});

test('a format that is not in the list is refused by name', async () => {
  await expect(render(assessment(), 'xml')).rejects.toThrow(
    'unknown report format xml: one of text, json, sarif, cyclonedx, cyclonedx@1.6, cyclonedx@1.7, spdx, spdx3',
  );
});
