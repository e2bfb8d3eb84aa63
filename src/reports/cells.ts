// How many cells of a terminal text takes, so that marks sit under what they mark and lines break before the edge.
// Near enough for every common terminal: East Asian wide and emoji take two, combining marks none.

const NONE = /^[\p{Mn}\p{Me}\u2060]$/u;
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;

/** Cells of one character (one code point). */
export function cellsOf(character: string): number {
  if (character < '\u0300') return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += cellsOf(character);
  return width;
}

/** `text` broken at spaces into lines of at most `width` cells; a word longer than that keeps a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const cells = widthOf(word);
    if (line !== '' && used + 1 + cells > width) {
      lines.push(line);
      line = word;
      used = cells;
    } else {
      used += line === '' ? cells : cells + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Longest line of prose: on a wider terminal the eye loses its way back. */
const PROSE_WIDTH = 120;

/** `wrap` for sentences. */
export function wrapProse(text: string, width: number): readonly string[] {
  return wrap(text, Math.min(width, PROSE_WIDTH));
}
