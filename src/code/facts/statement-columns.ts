// Where the values that are bound to a query's text go: which column each of its places is compared with or written to.

export interface BoundColumn {
  readonly column: string;
  /** Of places without a name: which of the values, from 0. */
  readonly at?: number;
  readonly name?: string;
}

/** Longer texts are read to here. */
const READ = 8000;
const PLACE = String.raw`(\?\d{0,3}|%s|\$\d{1,3}|[:@$][A-Za-z_]\w{0,60}|%\(\w{1,60}\)s)`;
const COLUMN = String.raw`([A-Za-z_"\`][\w."\`]{0,80})`;
const COMPARED = new RegExp(
  String.raw`${COLUMN}(?:::\w{1,20})?\s{0,20}(?:=|\bIN\s{0,4}\(|\bI?LIKE\b|=\s{0,4}ANY\s{0,4}\()\s{0,20}${PLACE}`,
  'gi',
);
const INSERTED =
  /\binsert\s{1,9}(?:or\s{1,9}\w{1,20}\s{1,9})?into\s{1,9}[\w."`]{1,80}\s{0,9}\(([^()]{1,1500})\)\s{0,20}values\s{0,9}\(([^()]{0,1500})\)/gi;
const UNNAMED = /\?|%s/g;

export function boundColumns(statement: string): readonly BoundColumn[] {
  const text = statement.slice(0, READ);
  const found: BoundColumn[] = [];
  const add = (column: string, place: string, offset: number) => {
    const clean = column.replaceAll(/["`]/g, '');
    const [number] = /\d+$/.exec(place) ?? [];
    if (place === '%s' || place === '?') found.push({ column: clean, at: unnamedBefore(text, offset) });
    else if (/^[?$]\d/.test(place)) found.push({ column: clean, at: Number(number) - 1 });
    else found.push({ column: clean, name: place.replace(/^(?:%\(|[:@$])/, '').replace(/\)s$/, '') });
  };
  for (const match of text.matchAll(COMPARED)) {
    const [whole, column = '', place = ''] = match;
    add(column, place, match.index + whole.length - place.length);
  }
  for (const match of text.matchAll(INSERTED)) {
    const [whole, columns = '', values = ''] = match;
    let offset = match.index + whole.length - values.length - 1;
    const names = columns.split(',');
    for (const [index, value] of values.split(',').entries()) {
      const place = new RegExp(`^\\s{0,40}${PLACE}`).exec(value);
      if (place?.[1]) add((names[index] ?? '').trim(), place[1], offset + place[0].length - place[1].length);
      offset += value.length + 1;
    }
  }
  return found;
}

function unnamedBefore(text: string, offset: number): number {
  return text.slice(0, offset).match(UNNAMED)?.length ?? 0;
}
