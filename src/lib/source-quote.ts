// Quoted texts in source code: what an escape stands for, and where a text ends that is not read.

const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0', '\n': '' };

/** What the escape at the beginning of these characters says, and how long it is. */
export function unescaped(source: string): { readonly says: string; readonly length: number } {
  const code = /^\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))/.exec(source);
  const point = Number.parseInt(code?.[1] ?? code?.[2] ?? code?.[3] ?? '', 16);
  const next = source[1] ?? '';
  const says = code && point <= 0x10ffff ? String.fromCodePoint(point) : (SHORT[next] ?? next);
  return { says, length: code?.[0].length ?? 2 };
}

/** Past the text whose prefix or quote stands at `start`, before `end`; what stands in its holes is part of it. */
export function endOfQuote(source: string, start: number, end: number, isPython: boolean): number {
  const prefix = /^[A-Za-z]*/.exec(source.slice(start, start + 2))?.[0].length ?? 0;
  const open = start + prefix;
  const quote = source[open] ?? '"';
  const mark = isPython && source.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
  for (let at = open + mark.length; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source.startsWith(mark, at)) return at + mark.length;
    else if (mark.length === 1 && quote !== '`' && source[at] === '\n') return at;
  }
  return end;
}
