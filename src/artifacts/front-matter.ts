// The head of a skill, agent or command: keys and values between two lines of dashes, with the places they stand at. Read
// by hand, since such heads are often no valid YAML (a colon in a description) and clients take them all the same. Known
// limits: no anchors, no escapes in quotes, nested maps only as the text of their key.

export interface HeadEntry {
  readonly key: string;
  /** The text of the value, lines joined by a blank, without its quotes. */
  readonly value: string;
  /** Its items, of a list in any form, or the parts between commas. */
  readonly items: readonly string[];
  /** Where key and value stand, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export interface FrontMatter {
  readonly entries: readonly HeadEntry[];
  /** Where the body begins. */
  readonly body: number;
}

/** Longest head that is read. */
const MOST_UNITS = 64 * 1024;
const OPENING = /^\ufeff?---[ \t]{0,20}\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,20}\r?$/m;
const KEY = /^(["']?)([A-Za-z_][\w.-]{0,60})\1[ \t]{0,20}:(?=[ \t\r]|$)/;

export function frontMatter(text: string): FrontMatter | undefined {
  const [opening] = OPENING.exec(text.slice(0, 64)) ?? [];
  if (opening === undefined) return undefined;
  const rest = text.slice(opening.length, opening.length + MOST_UNITS);
  const closing = CLOSING.exec(rest);
  if (!closing) return undefined;
  const found: { key: string; lines: string[]; start: number; end: number }[] = [];
  let at = opening.length;
  for (const line of rest.slice(0, closing.index).split('\n')) {
    const key = KEY.exec(line);
    const last = found.at(-1);
    const content = line.trimEnd();
    if (key)
      found.push({
        key: key[2] ?? '',
        lines: [content.slice(key[0].length).trim()],
        start: at,
        end: at + content.length,
      });
    else if (last && content.trim() !== '' && !/^\s*#/.test(line)) {
      last.lines.push(content.trim());
      last.end = at + content.length;
    }
    at += line.length + 1;
  }
  return {
    entries: found.map(({ key, lines, start, end }) => ({
      key,
      start,
      end,
      value: textOfLines(lines),
      items: itemsOf(lines),
    })),
    body: opening.length + closing.index + closing[0].length,
  };
}

/** Of one of these names, whichever client's spelling it has; the last counts. */
export function headEntry({ entries }: FrontMatter, ...names: readonly string[]): HeadEntry | undefined {
  return entries.findLast(({ key }) => names.includes(key.toLowerCase()));
}

function textOfLines(lines: readonly string[]): string {
  const [first = '', ...more] = lines;
  return unquoted([/^[|>][-+\d]{0,2}$/.test(first) ? '' : first, ...more].join(' ').trim());
}

function itemsOf(lines: readonly string[]): readonly string[] {
  const listed = lines.filter((line) => /^- /.test(line)).map((line) => line.slice(2));
  if (listed.length > 0) return listed.map(unquoted);
  const value = textOfLines(lines).replace(/^\[|\]$/g, '');
  // A comma or a blank inside parentheses belongs to the pattern of a command.
  return (value.match(/"[^"\n]{1,300}"|'[^'\n]{1,300}'|[^,\s()]+(?:\([^()]{0,300}\))?/g) ?? [])
    .map(unquoted)
    .filter((item) => item !== '');
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  return /^(["']).*\1$/s.test(trimmed) && trimmed.length > 1
    ? trimmed.slice(1, -1)
    : trimmed.replace(/^["']|["']$/g, '');
}
