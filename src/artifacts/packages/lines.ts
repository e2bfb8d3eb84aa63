// Lines of generated texts with their places.

export interface Line {
  /** Without its end. */
  readonly line: string;
  readonly start: number;
}

export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    yield { line: text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end), start };
    start = end + 1;
  }
}

/** Length of the blanks a line begins with. */
export function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 0x20) at++;
  return at;
}

/** Without the quotes around it. */
export function unquoted(text: string): string {
  const quote = text[0];
  if ((quote !== '"' && quote !== "'") || text.length < 2 || !text.endsWith(quote)) return text;
  const inner = text.slice(1, -1);
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(.)/g, '$1');
}
