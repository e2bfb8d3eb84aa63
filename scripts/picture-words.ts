// Words of Markdown laid out in lines of an SVG: what the pictures of the README need of it, and no more.

export interface Run {
  readonly text: string;
  readonly style: Style;
}
type Style = 'plain' | 'bold' | 'code' | 'link';

const SANS = '-apple-system, BlinkMacSystemFont, Segoe UI, Noto Sans, Helvetica, Arial, sans-serif';
const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace';
export const FONTS = { sans: SANS, mono: MONO } as const;

const INLINE =
  /`(?<code>[^`]+)`|\*\*(?<bold>[^*]+)\*\*|\[(?<link>[^\]]+(?:\][^\]]*)?)\]\([^)]*\)|\\(?<escaped>[^\w\s])/g;

/** One paragraph or cell. */
export function inline(markdown: string): Run[] {
  const text = markdown.replace(/<\/?(?:sub|sup|b|i)>/g, '').replace(/&nbsp;/g, ' ');
  const runs: Run[] = [];
  let at = 0;
  const push = (part: string, style: Style) => {
    if (part !== '') runs.push({ text: part, style });
  };
  for (const match of text.matchAll(INLINE)) {
    push(text.slice(at, match.index), 'plain');
    at = match.index + match[0].length;
    const { code, bold, link, escaped } = match.groups ?? {};
    if (code !== undefined) push(code, 'code');
    else if (bold !== undefined) push(bold, 'bold');
    else if (link !== undefined) push(link.replaceAll('`', ''), 'link');
    else push(escaped ?? '', 'plain');
  }
  push(text.slice(at), 'plain');
  return runs;
}

/** Width of a text in pixels, a little more than any of the fonts needs. */
export function widthOf({ text, style }: Run, size: number): number {
  if (style === 'code') return text.length * size * 0.58;
  const wide = style === 'bold' ? 0.58 : 0.535;
  return [...text].reduce((sum, each) => sum + (/[\sil.,:;'|!()[\]]/.test(each) ? 0.31 : wide) * size, 0);
}

/** Lines of at most so many pixels; a word that is longer has one of its own. */
export function wrapped(runs: readonly Run[], width: number, size: number): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const { text, style } of runs) {
    for (const word of text.split(/(?<=\s)/)) {
      const piece = { text: word, style };
      const needed = widthOf({ text: word.trimEnd(), style }, size);
      if (used > 0 && used + needed > width) {
        lines.push([]);
        used = 0;
      }
      const line = lines.at(-1) as Run[];
      const last = line.at(-1);
      if (last?.style === style) line[line.length - 1] = { text: last.text + word, style };
      else line.push(piece);
      used += widthOf(piece, size);
    }
  }
  return lines;
}

const LOOK: Readonly<Record<Style, string>> = {
  plain: '',
  bold: ' font-weight="600"',
  code: ` font-family="${MONO}" font-size="92%" fill="#0a3069"`,
  link: ' fill="#0969da"',
};

export function textAt(x: number, y: number, line: readonly Run[], attributes = ''): string {
  const spans = line.map(({ text, style }) =>
    style === 'plain' ? escapeXml(text) : `<tspan${LOOK[style]}>${escapeXml(text)}</tspan>`,
  );
  return `<text x="${x}" y="${y}"${attributes} xml:space="preserve">${spans.join('')}</text>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
