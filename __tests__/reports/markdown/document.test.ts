// The whole report as Markdown: all of it there, nothing folded, and no markup but ours, in one megabyte.

import { expect, test } from '@jest/globals';
import { MARKDOWN_BYTES } from '../../../src/lib/limits.ts';
import { render } from '../../../src/reports/index.ts';
import { documentMarkdown } from '../../../src/reports/markdown/document.ts';
import { agentBill, hostileBill } from '../agent-bill.ts';
import { largeBill } from '../bill-size.ts';
import { assessment } from '../builders.ts';
import { expectGolden } from '../golden.ts';
import { hostile } from '../kitchen-sink.ts';
import { expectReadable } from '../readable.ts';

test('golden file', async () => {
  expectGolden('kitchen-sink.md', await render(agentBill(), 'markdown'));
});

test('each finding has its source and fix, each component its row, and nothing is folded', () => {
  const of = agentBill();
  const markdown = documentMarkdown(of);
  expect(markdown.match(/^### /gm)?.length).toBe(
    of.findings.filter(({ status, tier }) => status !== 'known' && status !== 'suppressed' && tier !== 'context')
      .length,
  );
  expect(rowsOf(markdown, '31 components')).toHaveLength(of.components.length);
  expect(markdown).not.toContain('<details>');
});

test('a clean run is a short document', () => {
  const markdown = documentMarkdown(assessment());
  expect(markdown.startsWith('# Bartizan: nothing stops this build\n\nPassed: nothing to report\n\n')).toBe(true);
  expect(markdown.match(/^## .*/gm)).toEqual(['## Score by category', '## What was looked at']);
});

test('how long it took is not in it', () => {
  const timed = (scan: number) => documentMarkdown({ ...agentBill(), timings: { scan } });
  expect(timed(1)).toBe(timed(99_999));
});

test('what was scanned brings no markup, link, mention, row or heading', () => {
  for (const each of [hostile(), { ...hostile(), ...hostileBill(), findings: [] }]) {
    const markdown = documentMarkdown({ ...each, removedComponents: each.components.slice(0, 600) });
    expectReadable(markdown);
    // Outside of code, of which a backtick behind a backslash is no beginning.
    const outside = markdown
      .replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
      .replace(/\\[^\n]|(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, (found, fence) => (fence === undefined ? found : ''));
    expect(outside.match(/<(?!\/?code>|br>)[^\n]{0,20}/g)).toBeNull();
    expect(outside.match(/(?<!\\)!?\[[^\n]{0,20}/g)).toBeNull();
    expect(outside.match(/@\w|(?<!&)#\d|https?:|www\.e/g)).toBeNull();
    const widths = outside
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length);
    expect(new Set(widths)).toEqual(new Set(each.findings.length > 0 ? [5] : [5, 8]));
    const ours = /^(?:# Bartizan: |## [\w, ]+$|### (?:critical|medium) · )/;
    expect(outside.split('\n').filter((line) => /^#{1,6} /.test(line) && !ours.test(line))).toEqual([]);
  }
});

test.each([MARKDOWN_BYTES, 200_000, 50_000])(
  '%d bytes hold, each part is there, and what is left out is counted',
  (budget) => {
    const markdown = documentMarkdown(largeBill(2000, 5000, 'Very long words. '.repeat(100)), budget);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(budget);
    expect(markdown.match(/^## .*/gm)).toEqual([
      '## What does not stop it',
      '## Score by category',
      '## 2000 components',
      '## What was looked at',
      '## How to silence a finding',
    ]);
    const rows = rowsOf(markdown, '2000 components');
    expect(rows.length).toBeGreaterThan(20);
    expect(partOf(markdown, '2000 components')).toContain(`… and ${2000 - rows.length} more, left out`);
    const blocks = markdown.match(/^### /gm)?.length ?? 0;
    expect(partOf(markdown, 'What does not stop it')).toContain(`… and ${5000 - blocks} more, left out`);
    expect((markdown.match(/^`{3,}$/gm)?.length ?? 0) % 2).toBe(0);
  },
);

function partOf(markdown: string, title: string): string {
  return markdown.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** Without the two lines of the header. */
function rowsOf(markdown: string, title: string): readonly string[] {
  return partOf(markdown, title)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
}
