// JSON as text that is safe to print, keep and parse anywhere: what hides, reorders or controls is written as an
// escape, which changes the text and not the value. Only lone surrogates change value: they are no characters.

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** JSON text of `value` in one line, or indented; no line feed at the end. */
export function jsonText(value: unknown, indent = 0): string {
  return (
    JSON.stringify(value, null, indent)
      // JSON.stringify leaves whole pairs alone, so an escaped surrogate is a lone one. Other escapes are stepped over.
      .replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (found) => (found.length > 2 ? '\ufffd' : found))
      .replace(INVISIBLE, (character) => (character === '\n' ? character : escaped(character)))
      // The Actions runner obeys `##[` wherever it stands in a line.
      .replaceAll('##[', '#\\u0023[')
  );
}

/** The same, with each entry of a list of the document in a line of its own: short, and a change shows as the lines it is. */
export function jsonLines(document: object): string {
  const members = Object.entries(document).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const text = isLong(value) ? `[\n${value.map((entry) => jsonText(entry)).join(',\n')}\n]` : jsonText(value);
    return [`${jsonText(name)}: ${text}`];
  });
  return `{\n${members.join(',\n')}\n}`;
}

function isLong(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function escaped(character: string): string {
  let text = '';
  for (let index = 0; index < character.length; index++) {
    text += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return text;
}
