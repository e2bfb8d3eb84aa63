// The README's picture of a pull request: the built action runs on one against the loopback GitHub of the tests, and what
// it posted is drawn as GitHub shows it. The pull request turns examples/clean-agent's server into the vulnerable one.

import { readFileSync, rmSync } from 'node:fs';
import { startGitHub } from '../__tests__/action/github/fake.ts';
import { runActionBeside } from '../__tests__/action/runner.ts';
import { checkout, payload, world } from '../__tests__/action/world.ts';
import { escapeXml, FONTS, inline, type Run, textAt, wrapped } from './picture-words.ts';

const FILE = 'src/server.py';
const WIDTH = 880;
const EDGE = 16;
const INNER = WIDTH - 2 * EDGE;
const SIZE = 13;
const LINE = 19;
const TONES: Readonly<Record<string, string>> = { '+': '#dafbe1', '-': '#ffebe9', '@': '#ddf4ff' };

interface Posted {
  readonly hunk: readonly string[];
  readonly review: string;
  readonly comment: string;
}

export async function pullSvg(): Promise<string> {
  const { hunk, review, comment } = await posted();
  const page = new Page();
  page.box(() => {
    page.bar(FILE, FONTS.mono);
    for (const line of hunk) page.code(line, TONES[line.charAt(0)]);
    page.gap(8);
    page.inset(24, () => page.card('github-actions', 'commented on this line', () => drawMarkdown(page, review, hunk)));
    page.gap(12);
  });
  page.gap(18);
  page.card('github-actions', 'commented', () => drawMarkdown(page, comment, []));
  return page.svg();
}

async function posted(): Promise<Posted> {
  const read = (agent: string) => readFileSync(`examples/${agent}/${FILE}`, 'utf8');
  const made = world({ base: { [FILE]: read('clean-agent') }, head: { [FILE]: read('vulnerable-agent') } });
  const diff = made.origin.git(['diff', '-U3', made.base, made.head]);
  const patch = diff.slice(diff.indexOf('@@'));
  const pull = {
    head: made.head,
    base: made.base,
    baseRef: 'main',
    files: [{ filename: FILE, status: 'modified', changes: 1, patch }],
  } as const;
  const github = await startGitHub({ codeSecurity: false, pulls: new Map([[7, pull]]) });
  const workspace = checkout(made, made.merge, 2);
  try {
    await runActionBeside({
      event: 'pull_request',
      payload: payload('pull_request', { BASE: made.base, HEAD: made.head }),
      sha: made.merge,
      workspace,
      inputs: { token: 'ghs_sixteenletters', 'upload-sarif': 'never', 'review-comments': 'true' },
      env: { GITHUB_API_URL: github.url },
    });
    const [review] = github.state.reviewComments.get(7) ?? [];
    const [comment] = github.state.issueComments.get(7) ?? [];
    if (!review || !comment) throw new Error('the action posted no review comment or no comment');
    const hunks = patch.trimEnd().split(/\n(?=@@)/);
    const added = hunks.findLast((hunk) => /^\+/m.test(hunk)) ?? '';
    const lines = added.split('\n');
    return {
      hunk: lines.slice(0, lines.findLastIndex((line) => line.startsWith('+')) + 1),
      review: review.body,
      comment: comment.body,
    };
  } finally {
    await github.close();
    made.remove();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Headings, paragraphs, tables, suggestions and other code: what our comments hold. */
function drawMarkdown(page: Page, markdown: string, hunk: readonly string[]): void {
  const blocks = markdown
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .trim()
    .split(/\n{2,}/);
  for (const block of blocks) {
    const fence = /^```(\w*)\n([\s\S]*?)\n?```$/.exec(block);
    if (fence?.[1] === 'suggestion') {
      const old = hunk.findLast((line) => line.startsWith('+'))?.slice(1) ?? '';
      page.frame('Suggested change', [`-${old}`, `+${fence[2]}`]);
    } else if (fence) page.frame(undefined, (fence[2] ?? '').split('\n'));
    else if (block.startsWith('#')) page.words(inline(block.replace(/^#+ /, '**').concat('**')), 18, 26);
    else if (block.startsWith('|')) page.table(block.split('\n'));
    else for (const part of block.split(/<br>\n?|\n/)) page.words(inline(part), part.startsWith('<sub>') ? 11 : SIZE);
    page.gap(8);
  }
}

/** A column that grows downwards. */
class Page {
  readonly #parts: string[] = [];
  #y = EDGE;
  #left = EDGE;
  #width = INNER;

  gap(height: number): void {
    this.#y += height;
  }

  inset(by: number, draw: () => void): void {
    this.#left += by;
    this.#width -= 2 * by;
    draw();
    this.#left -= by;
    this.#width += 2 * by;
  }

  box(draw: () => void): void {
    const at = this.#parts.push('') - 1;
    const top = this.#y;
    draw();
    this.#parts[at] = this.#rect(this.#left, top, this.#width, this.#y - top, '#ffffff', 6);
  }

  card(who: string, did: string, draw: () => void): void {
    this.box(() => {
      this.bar([
        { text: who, style: 'bold' },
        { text: `  bot  ${did}`, style: 'plain' },
      ]);
      this.gap(10);
      this.inset(14, draw);
      this.gap(4);
    });
  }

  bar(words: string | readonly Run[], font: string = FONTS.sans): void {
    this.#parts.push(this.#rect(this.#left, this.#y, this.#width, 34, '#f6f8fa', 6));
    const line = typeof words === 'string' ? [{ text: words, style: 'plain' } as const] : words;
    this.#parts.push(textAt(this.#left + 14, this.#y + 22, line, ` font-family="${font}"`));
    this.#y += 34;
  }

  code(line: string, ground = '#ffffff'): void {
    this.#parts.push(
      `<rect x="${this.#left + 1}" y="${this.#y}" width="${this.#width - 2}" height="${LINE}" fill="${ground}"/>`,
      textAt(
        this.#left + 14,
        this.#y + 14,
        [{ text: line, style: 'plain' }],
        ` font-family="${FONTS.mono}" font-size="12"`,
      ),
    );
    this.#y += LINE;
  }

  frame(title: string | undefined, lines: readonly string[]): void {
    this.box(() => {
      if (title !== undefined) this.bar(title);
      for (const line of lines) this.code(line, title === undefined ? '#f6f8fa' : TONES[line.charAt(0)]);
    });
  }

  words(runs: readonly Run[], size = SIZE, height = LINE): void {
    for (const line of wrapped(runs, this.#width, size)) {
      this.#parts.push(textAt(this.#left, this.#y + size, line, ` font-size="${size}"`));
      this.#y += height;
    }
  }

  table([head = '', , ...rows]: readonly string[]): void {
    const cells = (row: string) => row.split(/(?<!\\)\|/).slice(1, -1);
    const shares = [0.09, 0.17, 0.35, 0.39].map((share) => share * this.#width);
    for (const row of [head, ...rows]) {
      const drawn = cells(row).map((cell, index) =>
        wrapped(
          inline(row === head && cell.trim() !== '' ? `**${cell.trim()}**` : cell.trim()),
          (shares[index] ?? 0) - 16,
          12,
        ),
      );
      let x = this.#left;
      for (const [index, lines] of drawn.entries()) {
        for (const [at, line] of lines.entries())
          this.#parts.push(textAt(x + 8, this.#y + 15 + at * 17, line, ' font-size="12"'));
        x += shares[index] ?? 0;
      }
      const height = Math.max(...drawn.map((lines) => lines.length)) * 17 + 8;
      this.#parts.push(this.#rect(this.#left, this.#y, this.#width, height, 'none', 0));
      this.#y += height;
    }
  }

  #rect(x: number, y: number, width: number, height: number, fill: string, radius: number): string {
    return `<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="${radius}" fill="${fill}" stroke="#d1d9e0"/>`;
  }

  svg(): string {
    const height = this.#y + EDGE;
    const label =
      'A pull request with the review comment on the line that causes the finding, the suggested fix, and the comment that says why the build stops';
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(label)}">`,
      '<rect width="100%" height="100%" rx="8" fill="#ffffff"/>',
      `<g font-family="${FONTS.sans}" font-size="${SIZE}" fill="#1f2328">`,
      ...this.#parts,
      '</g>',
      '</svg>',
      '',
    ].join('\n');
  }
}
