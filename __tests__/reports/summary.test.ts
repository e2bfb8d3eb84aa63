import { describe, expect, test } from '@jest/globals';
import type { AssessedFinding, Assessment } from '../../src/model/assessment.ts';
import type { Notice } from '../../src/model/notice.ts';
import { fixed, within } from '../../src/reports/markdown/budget.ts';
import { summaryMarkdown } from '../../src/reports/markdown/summary.ts';
import { assessed, assessment, location, range, rule, snippet } from './builders.ts';
import { expectGolden } from './golden.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';
import { expectReadable } from './readable.ts';

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function at(path: string, parts: Partial<AssessedFinding> = {}, of = rule()): AssessedFinding {
  return assessed(of, { locations: [location({ path, range: range(4, 1, 4, 5) })] }, { status: 'new', ...parts });
}

/** The text inside the folded part whose title matches. */
function folded(markdown: string, title: string): string {
  const parts = markdown.split('<details><summary>').slice(1);
  return parts.find((each) => each.startsWith(`${title}</summary>`))?.split('</details>')[0] ?? '';
}

describe('golden', () => {
  test('everything at once', () => expectGolden('kitchen-sink.summary.md', summaryMarkdown(kitchenSink())));
  test('a clean run', () => expectGolden('clean.summary.md', summaryMarkdown(assessment())));
});

describe('passed, nothing to say', () => {
  test('is one line', () => {
    const base = { kind: 'base', newCount: 0, knownCount: 0, fixedCount: 2 } as const;
    expect(summaryMarkdown(assessment())).toBe(
      '**Bartizan: nothing to report.** 412 files, 3 MCP configs, 0 not looked at. Score 100 (A).\n',
    );
    expect(summaryMarkdown(assessment({ comparison: base }))).toBe(
      '**Bartizan: nothing new.** 2 fixed. 412 files, 3 MCP configs, 0 not looked at. Score 100 (A).\n',
    );
  });

  test('begins with that line when there is only something for review, or older', () => {
    const of = assessment({
      findings: [at('a.md', { tier: 'review', isShown: false }), at('b.md', { status: 'known', isShown: false })],
      comparison: { kind: 'base', newCount: 0, knownCount: 1, fixedCount: 0 },
    });
    const markdown = summaryMarkdown(of);
    expect(markdown).toMatch(
      /^\*\*Bartizan: nothing new\.\*\* 412 files, 3 MCP configs, 0 not looked at\. Score 59 \(F\)\.\n\n<details>/,
    );
    expect(folded(markdown, '1 for review')).toContain('`a.md` 4 · `config/download-piped-to-shell`: Starting server');
    expect(folded(markdown, '1 older, not counted')).toContain('`b.md` 4');
    expect(markdown.split('<details>')[0]).not.toContain('|---|');
  });

  test.each<[string, Partial<Assessment>]>([
    ['something was missed', { coverage: { ...assessment().coverage, percent: 96, gapCounts: { 'too-large': 2 } } }],
    ['the run only reports', { verdict: { status: 'warn', reason: 'Reports only.' } }],
    [
      'it would be another verdict after the merge',
      { verdict: { status: 'pass', reason: 'Passed', afterMerge: 'Failed' } },
    ],
    ['there was no base', { comparison: { kind: 'impossible', newCount: 0, knownCount: 0, fixedCount: 0 } }],
  ])('is not said when %s', (_, parts) => {
    expect(summaryMarkdown(assessment(parts))).toMatch(/^## Bartizan: nothing stops this build\n/);
  });

  test('notices are not swallowed', () => {
    const notices: readonly Notice[] = [
      { kind: 'not-honoured', message: 'gate in bartizan.yml waits.', hint: 'Merge it.' },
    ];
    expect(folded(summaryMarkdown(assessment({ notices })), '1 notice')).toContain(
      '- Not honoured: gate in bartizan.yml waits. Merge it.\n',
    );
  });
});

describe('verdict', () => {
  const base = { kind: 'base', newCount: 0, knownCount: 0, fixedCount: 0 } as const;
  test.each<[string, Partial<Assessment>]>([
    ['1 new finding stops this build', { findings: [at('a', { isGating: true })], comparison: base }],
    ['2 findings stop this build', { findings: [at('a', { isGating: true }), at('b', { isGating: true })] }],
    ['1 new finding, none stops this build', { findings: [at('a')], comparison: base }],
    ['failed', { verdict: { status: 'fail', reason: 'Incomplete' } }],
    ['no verdict', { verdict: { status: 'none', reason: 'No target' } }],
  ])('%s', (heading, parts) => {
    expect(summaryMarkdown(assessment(parts)).split('\n')[0]).toBe(`## Bartizan: ${heading}`);
  });

  test('has the reason, the verdict after the merge and why nothing was compared right below', () => {
    const detail = 'This is the first push. Nothing fails.';
    const markdown = summaryMarkdown(
      assessment({
        verdict: { status: 'warn', reason: 'Reports only.', afterMerge: 'Failed: 1' },
        comparison: { kind: 'impossible', detail, newCount: 0, knownCount: 0, fixedCount: 0 },
        notices: [{ kind: 'comparison', message: detail }],
      }),
    );
    expect(markdown.split('\n\n')[1]).toBe(
      `Reports only.<br>\nAfter the merge: Failed: 1<br>\nNot compared: ${detail}`,
    );
    expect(markdown.split(detail)).toHaveLength(2);
  });

  test('is followed by what this pull request accepts, before the table', () => {
    const markdown = summaryMarkdown(kitchenSink());
    expect(markdown.indexOf('**Accepted by this pull request**\n\n- This pull')).toBeGreaterThan(0);
    expect(markdown.indexOf('**Accepted')).toBeLessThan(markdown.indexOf('| critical |'));
    expect(folded(markdown, '4 notices')).not.toContain('marketing copy');
  });
});

describe('findings', () => {
  const of = assessment({
    findings: [
      at('gating.json', { isGating: true }),
      at('other.json', {}, rule({ severity: 'medium' })),
      at('filtered.json', { isShown: false }),
      at('tested.md', { tier: 'review', tierReason: 'it is a test' }),
      at('context.md', { tier: 'context' }),
      at('silenced.md', {
        status: 'suppressed',
        suppression: { by: 'inline', reason: 'our own', until: '2031', isAdded: true },
      }),
    ],
    verdict: { status: 'fail', reason: 'Failed' },
  });
  const markdown = summaryMarkdown(of);

  test('the table holds what is new, and says what does not stop where something does', () => {
    const [head = ''] = markdown.split('<details>');
    const rows = head.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| |'));
    expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual([
      '| critical | `gating.json` 4',
      '| medium, does not stop | `other.json` 4',
    ]);
    expect(rows[0]).toContain(' | Download a pinned release, check its hash, then run the file. |');
    expect(summaryMarkdown(assessment({ findings: [at('a')] }))).toContain('\n| critical | `a` 4 |');
  });

  test('each is told in full once, in its place', () => {
    const [beforeFolds = ''] = markdown.split('<details>');
    expect(beforeFolds).toContain('#### critical · `gating.json` 4 · `config/download-piped-to-shell`\n');
    expect(beforeFolds).not.toContain('#### medium');
    expect(folded(markdown, '1 more, not stopping')).toContain('#### medium · `other.json` 4');
    expect(folded(markdown, '1 not shown')).toContain('`filtered.json` 4');
    expect(folded(markdown, '1 for review')).toContain('`tested.md` 4');
    expect(folded(markdown, '1 for review')).toContain('(review, because it is a test)<br>Fix: Download');
    expect(folded(markdown, '1 for review')).toContain('<br>Ignore: `- { rule: config/download-piped-to-shell,');
    expect(folded(markdown, '1 for context')).toContain('`context.md` 4');
    expect(folded(markdown, '1 ignored')).toContain(
      'Ignored beside the line: “our own”, until 2031, **added by this change**',
    );
    expect(folded(markdown, 'How to silence one')).toContain('without a reason');
  });

  test('a block has source, what and why, other places, fix and a line to copy', () => {
    const finding = assessed(
      rule(),
      {
        message: 'One.',
        locations: [
          location({ path: 'a|b.ts', range: range(2, 3, 2, 6), snippet: snippet(2, ['x ```'], range(2, 3, 2, 6)) }),
          location({ path: 'c.ts', logical: 'tool *x*' }),
        ],
        inlineIgnore: '// bartizan-ignore: a/b -- reason',
      },
      { isGating: true },
    );
    const text = summaryMarkdown(assessment({ findings: [finding] }));
    expect(text).toContain('#### critical · <code>a&#124;b&#46;ts</code> 2 · ');
    expect(text).toContain('\n````\n│ 2 │ x ```\n│   │   ▔▔▔\n````\n\nOne. Whoever answers');
    expect(text).toContain('\n\n- `c.ts` 1 tool \\*x\\*\n\n**Fix** Download');
    expect(text).toContain('**Ignore**, beside the line\n\n```\n// bartizan-ignore: a/b -- reason\n```\n');
  });
});

test('evidence stands in for source, fenced', () => {
  const finding = assessed(rule(), { evidence: ['a <b>', '```', 'c', 'd'] }, { isGating: true });
  expect(summaryMarkdown(assessment({ findings: [finding] }))).toContain('\n````\na <b>\n```\nc\n````\n');
});

test('what was looked at: extent, base and gaps, the missed ones first', () => {
  const text = folded(summaryMarkdown(kitchenSink()), 'What was looked at');
  expect(text).toContain('- 412 files, 3 MCP configs, 4 skills, 2 workflows, 14 tools · 3.5 MB · 1.6 s\n');
  expect(text).toContain('- Compared with main (`89abcde`): 4 new, 2 older, 1 fixed\n');
  expect(text).toContain(
    '- Not looked at: 1 file not parsable\n  - `packages/agent/.mcp.json`: Line 3: a comma is missing.\n',
  );
  expect(text.indexOf('Left out by intent: 17 binary files')).toBeGreaterThan(text.lastIndexOf('Not looked at'));
  expect(text).toContain('  - and 16 more\n');
});

test('gaps that were missed come before those by intent', () => {
  const coverage = { ...assessment().coverage, percent: 99, gapCounts: { binary: 3, 'time-limit': 1 } };
  const text = folded(summaryMarkdown(assessment({ coverage })), 'What was looked at');
  expect(text).toContain('- Not looked at: 1 file out of time\n- Left out by intent: 3 binary files\n');
});

describe('hostile content', () => {
  const markdown = summaryMarkdown(hostile());

  test('is readable', () => expectReadable(markdown));

  test('cannot fold, link, mention, or add a row or a heading', () => {
    // Outside of code nothing but our own markup is left: what the poisons bring is escaped or broken.
    const outside = markdown.replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '').replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
    expect(outside.match(/<(?!\/?(?:details|summary|code)>|br>)[^\n]{0,20}/g)).toBeNull();
    expect(outside.match(/(?<!\\)!?\[[^\n]{0,20}/g)).toBeNull();
    expect(outside.match(/@\w|(?<!&)#\d|https?:|www\.e/g)).toBeNull();
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
    const rows = outside.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length !== 5)).toEqual([]);
    expect(
      outside
        .split('\n')
        .filter((line) => /^#{1,6} /.test(line) && !/^(## Bartizan: |#### (critical|medium) · )/.test(line)),
    ).toEqual([]);
  });
});

describe('budget', () => {
  const long = 'Größe 漢字 |*`<b> '.repeat(300);
  const many = Array.from({ length: 20_000 }, (_, index) => {
    const parts = [{ isGating: true }, {}, { tier: 'review' }, { status: 'known' }, { status: 'suppressed' }] as const;
    const locations = [
      location({ path: `${index}.md`, logical: long, snippet: snippet(1, [long], range(1, 9, 1, 4000)) }),
    ] as const;
    return assessed(
      rule({ fix: long }),
      { message: long, locations, evidence: [long] },
      { status: 'new', ...parts[index % 5] },
    );
  });
  const gaps = many.map(() => ({ target: 'workspace', path: long, reason: 'unparsable' as const, detail: long }));
  const huge = assessment({
    findings: [...many].sort((a, b) => Number(b.isGating) - Number(a.isGating)),
    verdict: { status: 'fail', reason: `Failed: 4000 ${long}`, afterMerge: long },
    notices: many.map((_, index) => ({ kind: index % 2 === 0 ? 'accepted' : 'config', message: long, hint: long })),
    coverage: { ...assessment().coverage, percent: 12, gaps, gapCounts: { unparsable: gaps.length } },
  });

  test.each([1_000_000, 200_000, 65_000, 30_000])('%d bytes hold, and the parts that matter survive', (budget) => {
    const markdown = summaryMarkdown(huge, budget);
    expect(bytesOf(markdown)).toBeLessThanOrEqual(budget);
    // Only yes or no: a megabyte in a failure message helps nobody.
    expect(/^## Bartizan: 4000 findings stop this build\n\nFailed: 4000 /.test(markdown)).toBe(true);
    expect(markdown.includes('\n| critical | `0.md` 1 |')).toBe(true);
    expect(markdown.includes('412 files, 3 MCP configs. Looked at 12 %: 20000 files not parsable.')).toBe(true);
    expect(/\n… and \d+ more, left out to keep this page below its size limit\.\n/.test(markdown)).toBe(true);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    // No part starves the next one.
    expect(markdown.includes('\n#### critical · `0.md` 1 · ')).toBe(true);
    if (budget > 100_000) expect(folded(markdown, '4000 for review').includes('- critical · `2.md` 1')).toBe(true);
    expect((markdown.match(/^`{3,}$/gm)?.length ?? 0) % 2).toBe(0);
  });

  test('a megabyte is used, not wasted', () => {
    expect(bytesOf(summaryMarkdown(huge))).toBeGreaterThan(850_000);
  });

  test('the count of what was left out is right', () => {
    const markdown = summaryMarkdown(assessment({ findings: many.filter((each) => each.tier === 'review') }), 65_000);
    const [, leftOut = '0'] = /and (\d+) more, left out/.exec(folded(markdown, '4000 for review')) ?? [];
    expect(Number(leftOut) + (folded(markdown, '4000 for review').match(/^- /gm)?.length ?? 0)).toBe(4000);
  });

  test('is counted in bytes, and even a tiny one holds', () => {
    const of = assessment({ findings: [assessed(rule({ fix: '漢'.repeat(500) }), {}, { isGating: true })] });
    for (const budget of [10, 100, 500, 1000, 2000, 4000]) {
      expect(bytesOf(summaryMarkdown(of, budget))).toBeLessThanOrEqual(budget);
    }
    expect(summaryMarkdown(of, 500)).toContain('## Bartizan: 1 finding stops this build');
  });

  test('items that do not fit are left out whole; the last sections go first', () => {
    const section = { open: 'open ', items: [() => 'aé ', () => 'bb '], close: (left: number) => `(${left}) ` };
    expect(within([section], 100)).toBe('open aé bb (0) ');
    expect(within([section], 15)).toBe('open aé (1) ');
    expect(within([section], 12)).toBe('open (2) ');
    expect(within([fixed('first '), section], 12)).toBe('first ');
    expect(within([{ ...section, share: 0.5 }], 16)).toBe('open (2) ');
  });
});
