// Hooks in the front matter of skills, agents and commands. Read line by line, for the commands alone: the parser for YAML
// is heavy, most of these texts have no hooks, and whether a tree needs it is decided before a text is read. Anchors and
// flow collections are not followed; people do not write hooks with them.

export interface FrontMatterHook {
  readonly event: string;
  readonly command: string;
  /** UTF-16 offsets of the value as written. */
  readonly start: number;
  readonly end: number;
}

/** Longest front matter that is read, in UTF-16 units. */
const HEAD = 64 * 1024;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly indent: number;
}

export function frontMatterHooks(text: string): readonly FrontMatterHook[] {
  if (!/^---[ \t]{0,20}\r?\n/.test(text)) return [];
  const head = text.slice(0, HEAD);
  const close = /\n---[ \t]{0,20}(?:\r?\n|$)/.exec(head.slice(3));
  if (!close) return [];
  const lines = linesOf(head.slice(0, 3 + close.index + 1));
  const from = lines.findIndex(({ text: line }) => /^hooks:\s{0,20}(?:#.*)?$/.test(line));
  if (from < 0) return [];
  const found: FrontMatterHook[] = [];
  let event = 'hook';
  let eventIndent = Number.POSITIVE_INFINITY;
  for (let index = from + 1; index < lines.length; index++) {
    const { text: line, start, indent } = lines[index] as Line;
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    if (indent === 0 && !line.startsWith('-')) break;
    const name = /^\s*([A-Za-z]\w{0,60}):\s*(?:#.*)?$/.exec(line)?.[1];
    if (name !== undefined && indent <= eventIndent) {
      event = name;
      eventIndent = indent;
    }
    const key = /^(\s*(?:-\s+)?(?:command|bash|powershell):\s*)(\S.*)$/.exec(line);
    if (!key?.[1] || key[2] === undefined) continue;
    const at = start + key[1].length;
    const block = /^[|>][-+]?\s*(?:#.*)?$/.exec(key[2]);
    if (block) {
      const body = bodyOf(lines, index + 1, indent);
      const last = body.at(-1);
      if (!last) continue;
      const separator = key[2].startsWith('>') ? ' ' : '\n';
      found.push({
        event,
        command: body.map((each) => each.text.trim()).join(separator),
        start: (body[0] as Line).start + (body[0] as Line).indent,
        end: last.start + last.text.length,
      });
      index += body.length;
    } else found.push({ event, command: scalar(key[2]), start: at, end: at + key[2].trimEnd().length });
  }
  return found;
}

function linesOf(head: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < head.length; ) {
    const newline = head.indexOf('\n', start);
    const end = newline < 0 ? head.length : newline;
    const text = head.slice(start, end).replace(/\r$/, '');
    lines.push({ text, start, indent: text.length - text.trimStart().length });
    start = end + 1;
  }
  return lines;
}

function bodyOf(lines: readonly Line[], from: number, indent: number): readonly Line[] {
  const body: Line[] = [];
  for (const line of lines.slice(from)) {
    if (line.text.trim() !== '' && line.indent <= indent) break;
    body.push(line);
  }
  return body;
}

/** Quotes are taken off; a comment ends a plain value. */
function scalar(written: string): string {
  const text = written.trimEnd();
  if (text.startsWith("'"))
    return text
      .slice(1)
      .replace(/'\s*(?:\s#.*)?$/, '')
      .replaceAll("''", "'");
  if (text.startsWith('"')) {
    const inner = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text.slice(1);
    return inner.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 't' ? '\t' : letter));
  }
  return text.replace(/\s#.*$/, '');
}
