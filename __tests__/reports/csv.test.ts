// CSV: what a parser that is not ours reads of it, what a spreadsheet would run of it, and how large it gets.

import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { CSV_BYTES } from '../../src/lib/limits.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { CSV_TABLES } from '../../src/reports/csv.ts';
import { REPORTS, render } from '../../src/reports/index.ts';
import { agentBill, hostileBill } from './agent-bill.ts';
import { largeBill } from './bill-size.ts';
import { assessed, assessment, component, rule } from './builders.ts';
import { expectGolden } from './golden.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';
import { expectReadable } from './readable.ts';

const TABLES = ['csv', ...Object.keys(CSV_TABLES).map((name) => `csv@${name}`)];
/** What a formula begins with, in all widths. */
const FORMULA = /^[\s"]*[=+\-@＝＋－＠﹦﹢﹣﹫]/;

/** The records as objects; throws where they are not of one length. */
async function recordsOf(of: Assessment, format = 'csv'): Promise<readonly Readonly<Record<string, string>>[]> {
  return parse(await render(of, format), { columns: true, record_delimiter: '\r\n' });
}

/** The one finding with this message, read back. */
async function cellOf(message: string): Promise<string | undefined> {
  const [record] = await recordsOf(assessment({ findings: [assessed(rule(), { message })] }));
  return record?.message;
}

test('golden files', async () => {
  expectGolden('kitchen-sink.csv', await render(kitchenSink(), 'csv'));
  expectGolden('kitchen-sink-components.csv', await render(agentBill(), 'csv@components'));
});

test('golden file of controls', async () => {
  expectGolden('kitchen-sink-compliance.csv', await render(kitchenSink(), 'csv@compliance'));
});

test('the tables that may be asked for are those there are', () => {
  expect(REPORTS.get('csv')?.versions).toEqual(Object.keys(CSV_TABLES));
});

test('each finding and each component is one record', async () => {
  const { findings, components } = agentBill();
  expect((await recordsOf(agentBill())).map(({ fingerprint }) => fingerprint)).toEqual(
    findings.map(({ fingerprint }) => fingerprint),
  );
  expect((await recordsOf(agentBill(), 'csv@components')).map(({ id }) => id)).toEqual(components.map(({ id }) => id));
});

test.each(TABLES)('%s of nothing is its columns', async (format) => {
  const text = await render(assessment(), format);
  expect(text).toMatch(/^\w+(?:,\w+)+\r\n$/);
});

describe('a cell', () => {
  test.each([
    ['plain words', 'plain words'],
    ['one, "two"', 'one, "two"'],
    ["it's", "it's"],
    ['two\r\nlines', 'two\\r\\nlines'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['"=1"', '\'"=1"'],
    ['\t=1', "' =1"],
    ['＝1＋1', "'＝1＋1"],
    ['a;=1', "a;'=1"],
    ['a; -x', "a;' -x"],
    ['a = b - c', 'a = b - c'],
    ["'=1", "''=1"],
    ['', ''],
  ])('%j is read as %j', async (text, read) => {
    expect(await cellOf(text)).toBe(read);
  });

  test('begins no formula in any table, parted by commas or by semicolons, whatever was scanned', async () => {
    for (const each of [hostile(), hostileBill()]) {
      for (const format of TABLES) {
        const text = await render(each, format);
        for (const delimiter of [',', ';', '\t']) {
          const rows: readonly (readonly string[])[] = parse(text, {
            delimiter,
            relax_column_count: true,
            relax_quotes: true,
          });
          expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
        }
      }
    }
  });
});

test.each(TABLES)('%s is readable and of one shape, whatever was scanned', async (format) => {
  for (const each of [kitchenSink(), agentBill(), hostile(), hostileBill()]) {
    const text = await render(each, format);
    expectReadable(text.replaceAll('\r\n', '\n'));
    await recordsOf(each, format);
  }
});

test('a list of a component is one cell', async () => {
  const parts = { capabilities: ['fetch', 'shell'], properties: { framework: 'langgraph' } } as const;
  const of = assessment({ components: [component({ type: 'agent', name: '@a/b', versions: ['1', '2'], ...parts })] });
  const [record] = await recordsOf(of, 'csv@components');
  expect(record).toMatchObject({
    name: "'@a/b",
    version: '1; 2',
    capabilities: 'fetch; shell',
    properties: 'framework: langgraph',
    places: 'src/agent.py:3',
  });
});

test('what does not fit in is said in the last record', async () => {
  const of = largeBill(6000, 5000, 'Very long words. '.repeat(100));
  for (const [format, all] of [
    ['csv', 5000],
    ['csv@components', 6000],
  ] as const) {
    const text = await render(of, format);
    expect(Buffer.byteLength(text)).toBeLessThan(CSV_BYTES + 1000);
    // No cell holds a line break: a record is a line.
    const records = text.split('\r\n').slice(1, -1);
    expect(records.at(-1)).toContain(
      `left-out${format === 'csv' ? ',,,,,,' : ','}"${all - records.length + 1} of ${all} are left out, for the size of this file; the JSON report has all."`,
    );
  }
});
