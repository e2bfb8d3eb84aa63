// The README's picture: the text report of examples/vulnerable-agent, drawn as it looks on a terminal.

import { spawnSync } from 'node:child_process';

const FONT = 13;
const LINE = 18;
const CELL = 7.8;
const PADDING = 16;
const MAX_LINES = 44;
const ESCAPE = '\u001b';
const TIME = new RegExp(` · [\\d.]+ m?s(?=${ESCAPE}|\\n)`);
const STYLE = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);
const CODES = new RegExp(`^${ESCAPE}\\[([\\d;]*)m$`);
/** The colours the report uses, on a dark ground. */
const COLORS: Readonly<Record<string, string>> = {
  '1': 'font-weight="bold"',
  '2': 'fill="#8b949e"',
  '31': 'fill="#ff7b72"',
  '32': 'fill="#7ee787"',
  '33': 'fill="#e3b341"',
  '34': 'fill="#79c0ff"',
  '35': 'fill="#d2a8ff"',
  '36': 'fill="#a5d6ff"',
};

/** The same text in every run: times and the colour of the moment left out. */
export function pictureSvg(): string {
  const { stdout } = spawnSync(
    process.execPath,
    ['dist/cli/index.js', 'scan', 'examples/vulnerable-agent', '--color', 'always'],
    { encoding: 'utf8' },
  );
  const command = `${ESCAPE}[1m$ node dist/cli/index.js scan examples/vulnerable-agent${ESCAPE}[0m`;
  const lines = [command, ...stdout.replace(TIME, '').trimEnd().split('\n')];
  const shown = lines.length > MAX_LINES ? shortened(lines) : lines;
  const width = Math.ceil(Math.max(...shown.map((line) => plain(line).length)) * CELL) + 2 * PADDING;
  const height = shown.length * LINE + 2 * PADDING;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Findings of Bartizan on a terminal">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="${FONT}" fill="#e6edf3" xml:space="preserve">`,
    ...shown.map((line, index) => `<text x="${PADDING}" y="${PADDING + FONT + index * LINE}">${spans(line)}</text>`),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Whole findings from the top, and the closing lines. */
function shortened(lines: readonly string[]): string[] {
  const top = lines.slice(0, lines.lastIndexOf('', MAX_LINES - 4));
  const closing = lines.slice(lines.lastIndexOf(''));
  return [...top, '', `${ESCAPE}[2m  ⋮${ESCAPE}[0m`, ...closing];
}

function plain(line: string): string {
  return line.replaceAll(new RegExp(STYLE, 'g'), '');
}

function spans(line: string): string {
  let style: string[] = [];
  return line
    .split(STYLE)
    .map((part) => {
      const codes = CODES.exec(part)?.[1];
      if (codes === undefined)
        return part === ''
          ? ''
          : style.length === 0
            ? escapeXml(part)
            : `<tspan ${style.join(' ')}>${escapeXml(part)}</tspan>`;
      for (const code of codes.split(';')) {
        if (code === '' || code === '0' || code === '39' || code === '22') style = [];
        else if (COLORS[code]) style.push(COLORS[code]);
      }
      return '';
    })
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
