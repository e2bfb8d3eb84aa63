// Texts out of an app's binary files, one a line, in pieces of which each can be scanned as a whole.

import { FILE_CAP } from '../../lib/limits.ts';
import { dexStrings } from '../../lib/mobile/dex-strings.ts';
import { printableRuns } from '../../lib/mobile/printable-runs.ts';
import type { ResourceTable } from '../../lib/mobile/resource-table.ts';
import { readable } from './shown-xml.ts';

const LINE_FEED = Buffer.from('\n');

/** Each piece is at most FILE_CAP long, and so is each line of it: what is longer goes on in the next. */
export function* piecesOf(lines: Iterable<Buffer>): Generator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  const piece = (): Buffer => {
    const whole = Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return whole;
  };
  for (const line of lines) {
    for (let from = 0; from < line.length; from += FILE_CAP - 1) {
      const part = line.subarray(from, from + FILE_CAP - 1);
      if (length + part.length + 1 > FILE_CAP) yield piece();
      parts.push(part, LINE_FEED);
      length += part.length + 1;
    }
  }
  if (length > 0) yield piece();
}

/** @throws MalformedError, once what comes before was given */
export function dexLines(bytes: Buffer): Iterable<Buffer> {
  return dexStrings(bytes);
}

export function programLines(bytes: Buffer): Iterable<Buffer> {
  return printableRuns(bytes);
}

/** Types whose values are texts. */
const TEXTS: ReadonlySet<string> = new Set(['string', 'array', 'plurals']);
/** Lists of texts are one entry of many values. */
const TAGS: Readonly<Record<string, string>> = { string: 'string', array: 'item', plurals: 'item' };

const NOTHING = { type: '', name: '', values: [] } as const;

/** The texts of a table of resources as they stand in `values.xml`. @throws MalformedError */
export function* resourceLines(table: ResourceTable): Generator<Buffer> {
  for (const id of table.ids()) {
    const { type, name, values } = table.get(id) ?? NOTHING;
    if (!TEXTS.has(type)) continue;
    for (const value of values) {
      const text = table.textOf(value);
      if (text !== undefined && text !== '')
        yield Buffer.from(`<${TAGS[type]} name="${readable(name)}">${readable(text)}</${TAGS[type]}>`);
    }
  }
}
