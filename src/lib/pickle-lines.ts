// How the texts of protocol 0 are read: as Python's literals, on a line each.

/** As Python reads them: `1_0` is ten. */
export function numberOf(line: string): number {
  return Number.parseInt(line.trim().replaceAll('_', ''), 10);
}

/** Of protocol 0: a literal in quotes, with the escapes of Python's bytes. */
export function unquoted(line: string): string {
  const inner = /^\s*(["'])([\s\S]*)\1\s*$/.exec(line)?.[2] ?? line;
  return inner.replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(.))/g, (_, hex, octal, other) =>
    hex !== undefined
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : octal !== undefined
        ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
        : (ESCAPES[other as string] ?? other),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

export function unescapedUnicode(line: string): string {
  return line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g, (whole, short, long) => {
    const code = Number.parseInt(short ?? long, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
