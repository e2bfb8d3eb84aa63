// A table as text, by RFC 4180: one record a line, a cell in quotes where it needs them.
//
// Spreadsheets run a cell that begins like a formula, in quotes or not. Such a cell gets an apostrophe before it, as OWASP
// says (https://owasp.org/www-community/attacks/CSV_Injection), also behind a semicolon: where spreadsheets part cells by that,
// what follows it begins one.

import { CSV_BYTES } from '../lib/limits.ts';
import { billText } from './bill.ts';

/** A number of ours, foreign text, or a list of foreign texts. */
export type Cell = number | string | readonly string[];

export interface Table {
  readonly columns: readonly string[];
  /** Made one by one, only as far as they fit. */
  readonly rows: readonly (() => readonly Cell[])[];
  /** The last record where not all fit in, with a sentence that says so. */
  leftOut(sentence: string): readonly Cell[];
}

/** In at most `CSV_BYTES` and the columns and one more record. */
export function csvText({ columns, rows, leftOut }: Table): string {
  const records = [record(columns)];
  let left = CSV_BYTES;
  for (const [index, row] of rows.entries()) {
    const text = record(row());
    left -= Buffer.byteLength(text);
    if (left < 0) {
      const missing = `${rows.length - index} of ${rows.length}`;
      records.push(record(leftOut(`${missing} are left out, for the size of this file; the JSON report has all.`)));
      break;
    }
    records.push(text);
  }
  return records.join('');
}

function record(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(billText(typeof value === 'string' ? value : value.join('; ')));
  return /[",;']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a formula begins with, and the full-width and small forms that some spreadsheets read alike. */
const SIGNS = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b';
const FORMULA = new RegExp(`(^|;)([\\s"']*)(?=[${SIGNS}])`, 'g');

function harmless(text: string): string {
  return text.replace(FORMULA, "$1'$2");
}
