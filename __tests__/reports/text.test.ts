import { describe, expect, test } from '@jest/globals';
import type { AssessedFinding, Assessment } from '../../src/model/assessment.ts';
import type { Snippet } from '../../src/model/location.ts';
import { wrap } from '../../src/reports/cells.ts';
import { codeFrame } from '../../src/reports/code-frame.ts';
import type { RenderOptions } from '../../src/reports/report.ts';
import { textReport } from '../../src/reports/text.ts';
import { assessed, assessment, location, range, rule, snippet } from './builders.ts';
import { expectGolden } from './golden.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';
import { expectNoRunnerCommand, expectReadable } from './readable.ts';

const ESCAPE = String.fromCodePoint(0x1b);
const ANSI = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g');
function text(of: Assessment, options: RenderOptions = {}): string {
  return textReport.render(of, options);
}

function linesOf(of: Assessment, options: RenderOptions = {}): readonly string[] {
  return text(of, options).split('\n');
}

function at(path: string, line: number, parts: Partial<AssessedFinding> = {}, of = rule()): AssessedFinding {
  return assessed(of, { locations: [location({ path, range: range(line, 1, line, 5) })] }, parts);
}

describe('golden', () => {
  test('everything at once', () => expectGolden('kitchen-sink.txt', text(kitchenSink())));
  test('a clean run', () => expectGolden('clean.txt', text(assessment())));
});

describe('a clean run', () => {
  test('is two lines with the proof', () => {
    expect(linesOf(assessment())).toEqual([
      'bartizan 1.2.3 · 412 files, 3 MCP configs · 0.4 s',
      'Nothing to report. Looked at 100 %, 0 not looked at. Score 100 of 100, grade A.',
      '',
    ]);
  });

  test('takes the total of the timings where there is one', () => {
    expect(text(assessment({ timings: { scan: 5, total: 1849 } }))).toContain(' · 1.8 s\n');
    expect(text(assessment({ timings: {} }))).toMatch(/^bartizan 1\.2\.3 · 412 files, 3 MCP configs\n/);
  });

  test('says what was not looked at and what was left out by intent', () => {
    const { coverage } = assessment();
    const gapCounts = { 'too-large': 2, binary: 1, excluded: 5 };
    expect(text(assessment({ coverage: { ...coverage, percent: 96, gapCounts } }))).toContain(
      'Nothing to report. Looked at 96 %: 2 files only in part. Left out by intent: 1 binary file, 5 excluded. Score 100 of 100, grade A.\n',
    );
    expect(text(assessment({ coverage: { ...coverage, percent: null } }))).toContain('There was nothing to look at.');
  });

  test('is no clean run when the verdict has more to say', () => {
    const warned = text(
      assessment({ verdict: { status: 'warn', reason: 'Incomplete: 2 files', afterMerge: 'Failed: x' } }),
    );
    expect(warned).not.toContain('Nothing to report');
    expect(warned).toContain(
      '\nIncomplete: 2 files\nAfter the merge: Failed: x\nScore 100 of 100, grade A. Looked at 100 %',
    );
  });

  test('names the comparison that was not possible, once', () => {
    const detail = 'This is the first push of the branch. Set "base".';
    const of = assessment({
      comparison: { kind: 'impossible', detail, newCount: 0, knownCount: 0, fixedCount: 0 },
      notices: [{ kind: 'comparison', message: detail }],
    });
    expect(text(of)).toContain(`\nNot compared: ${detail}\n`);
    expect(text(of).split(detail)).toHaveLength(2);
  });
});

describe('which findings', () => {
  test('exactly the shown ones, the others counted by kind', () => {
    const review = { tier: 'review', isShown: false } as const;
    const of = assessment({
      findings: [
        at('gating.json', 1, { isGating: true, status: 'new' }),
        at('other.json', 1, { status: 'new' }, rule({ severity: 'medium' })),
        at('filtered.json', 1, { status: 'new', isShown: false }, rule({ severity: 'low' })),
        at('review.json', 1, review),
        at('known.json', 1, { status: 'known', isShown: false }),
        at('context.json', 1, { tier: 'context', isShown: false }),
        at('silenced.json', 1, { status: 'suppressed', isShown: false }),
      ],
      comparison: { kind: 'base', newCount: 3, knownCount: 1, fixedCount: 4 },
      verdict: { status: 'fail', reason: 'Failed: 1' },
    });
    const output = text(of);
    expect([...output.matchAll(/^ {2}(\w+\.json):/gm)].map((each) => each[1])).toEqual(['gating.json', 'other.json']);
    expect(output).toContain(
      '\n1 new finding stops this build (1 critical) · 2 more to look at (1 medium, 1 low), 1 of them not shown · ' +
        '1 older not counted · 4 fixed · 1 for review (--all shows them) · 1 for context · 1 ignored\nFailed: 1\n',
    );
    expect(output).toContain('\n\nDoes not stop this build\n\n  other.json:1:1  medium  ');
  });

  test('why and fix of a rule are told once, and later it is said where', () => {
    const { why, fix } = rule();
    const output = text(
      assessment({
        findings: [at('a.json', 1), at('b.json', 2), at('c.json', 3, {}, rule({ id: 'config/other-rule' }))],
      }),
    );
    // The third is of another rule, whose words happen to be the same.
    expect(output.replaceAll(/\n */g, ' ').split(why)).toHaveLength(3);
    expect(output.split(fix.slice(0, 30))).toHaveLength(3);
    expect(output).toContain('\n  Fix     as at a.json:1:1, above\n');
  });

  test('only findings for review: counted, not shown', () => {
    const output = text(assessment({ findings: [at('a.md', 1, { tier: 'review', isShown: false })] }));
    expect(output).toBe(
      'bartizan 1.2.3 · 412 files, 3 MCP configs · 0.4 s\n\n' +
        'Nothing stops this build · 1 for review (--all shows them)\nPassed: nothing to report\n' +
        'Score 88 of 100, grade B: most of it by config/download-piped-to-shell (−12).\n',
    );
  });

  test('older and ignored ones are one line each', () => {
    const suppression = { by: 'config', reason: 'our own', until: '2031-01-31', isAdded: true } as const;
    const output = text(
      assessment({
        findings: [at('old.json', 3, { status: 'known' }), at('b.json', 4, { status: 'suppressed', suppression })],
      }),
    );
    expect(output).toContain(
      '\n\n  old.json:3:1  critical  config/download-piped-to-shell  Starting server "mail" downloads a script and runs it.\n' +
        '\nIgnored\n\n  b.json:4:1  critical  config/download-piped-to-shell  “our own”, until 2031-01-31, added here\n\n',
    );
  });

  test('of many of one rule in one file three are shown, the lines of the others named', () => {
    const others = rule({ id: 'text/urgency' });
    const findings = [
      ...Array.from({ length: 18 }, (_, index) => at('many.json', index * 10 + 1)),
      at('many.json', 7, {}, others),
      at('single.json', 9),
    ];
    const output = text(assessment({ findings }));
    expect(output.match(/many\.json:\d+:1 {2}critical {2}config/g)).toEqual(
      [1, 11, 21].map((line) => `many.json:${line}:1  critical  config`),
    );
    expect(output).toContain(
      '\n\n  and 15 more: lines 31, 41, 51, 61, 71, 81, 91, 101, 111, 121, 131, 141, …  config/download-piped-to-shell in many.json\n',
    );
    expect(output).toContain('many.json:7:1  critical  text/urgency');
    expect(output).toContain('single.json:9:1');
  });

  test('the place of the target stands before the path, and not before a URI', () => {
    const of = assessment({
      targets: [
        { ...assessment().targets[0], displayPrefix: 'sub/', repositoryPrefix: 'x/' } as Assessment['targets'][0],
      ],
      findings: [at('a.json', 1), at('https://mcp.example/mcp', 1)],
    });
    expect(text(of)).toContain('\n  sub/a.json:1:1  critical');
    expect(text(of)).toContain('\n  https://mcp.example/mcp:1:1  critical');
  });
});

describe('a finding', () => {
  const withSource = assessed(rule(), {
    message: 'One sentence.',
    locations: [
      location({ path: 'a.ts', range: range(7, 3, 7, 6), snippet: snippet(6, ['before', 'x abc'], range(7, 3, 7, 6)) }),
      location({ path: 'src/long/name.ts', range: range(9, 1, 9, 2), logical: 'tool send_mail' }),
      location({ path: 'b.ts', range: range(4, 2, 4, 3), snippet: snippet(3, ['', '  exec(cmd)'], range(4, 3, 4, 7)) }),
    ],
  });

  test('has its source, what and why, its other places, fix and ignore line', () => {
    expect(text(assessment({ findings: [withSource] })).split('\n\n')[1]).toBe(
      [
        '  a.ts:7:3  critical  config/download-piped-to-shell',
        '  │ 6 │ before',
        '  │ 7 │ x abc',
        '  │   │   ▔▔▔',
        "  One sentence. Whoever answers at that address runs code on every developer's machine.",
        '    src/long/name.ts:9:1  tool send_mail',
        '    b.ts:4:2              exec(cmd)',
        '  Fix     Download a pinned release, check its hash, then run the file.',
        '  Ignore  - { rule: config/download-piped-to-shell, fingerprint: 0123456789abcdef, reason: "…" }   in bartizan.yml',
      ].join('\n'),
    );
  });

  test('gives the comment to paste instead, where the format has comments', () => {
    const inlineIgnore = '// bartizan-ignore: a/b -- reason';
    const output = text(
      assessment({ findings: [{ ...withSource, finding: { ...withSource.finding, inlineIgnore } }] }),
    );
    expect(output).toContain(`\n  Ignore  ${inlineIgnore}\n`);
    expect(output).not.toContain('bartizan.yml');
  });

  test('says why it is of a lower tier', () => {
    const tiered = { ...withSource, tier: 'review', tierReason: 'the file is a test' } as const;
    expect(text(assessment({ findings: [tiered] }))).toContain('\n  Tier    review, because the file is a test\n');
  });

  test('shows its evidence where there is no source, then what was found and what follows', () => {
    const message = 'First';
    const evidence = ['one', 'two', 'three', 'four'];
    const output = text(assessment({ findings: [assessed(rule({ why: 'Second.' }), { message, evidence })] }));
    expect(output).toContain('\n  │ one\n  │ two\n  │ three\n  First. Second.\n  Fix ');
  });

  test('counts places beyond six', () => {
    const places = Array.from({ length: 9 }, (_, index) => location({ path: `p${index}.ts` }));
    const output = text(assessment({ findings: [assessed(rule(), { locations: [location(), ...places] })] }));
    expect(output).toContain('    p5.ts:1:1\n    and 3 more places\n');
    expect(output).not.toContain('p6.ts');
  });

  test('is wrapped at the width, the ignore line is not', () => {
    const findings = [
      assessed(rule({ fix: 'word '.repeat(40).trim() }), { message: `${'word '.repeat(40)}end. Two.` }),
    ];
    const lines = linesOf(assessment({ findings }), { width: 60 });
    const block = lines.slice(
      2,
      lines.findIndex((line) => line.startsWith('  Ignore')),
    );
    expect(block.length).toBeGreaterThan(8);
    expect(block.filter((line) => line.length > 60)).toEqual([]);
    expect(block.at(-1)).toMatch(/^ {10}word/);
    const ignore = lines.findIndex((line) => line.startsWith('  Ignore'));
    expect(lines[ignore]).toBe('  Ignore  in bartizan.yml:');
    expect(lines[ignore + 1]).toMatch(/^ {2}- \{ rule: .* reason: "…" \}$/);
  });
});

describe('code frame', () => {
  function frame(lines: readonly string[], mark: Snippet['mark'], width = 60): readonly string[] {
    return codeFrame(snippet(1, lines, mark), width).map(({ gutter, text: shown }) => `${gutter}${shown}`);
  }

  test.each([
    ['tabs', '\tx\tabc', 4, 7, '    x   abc', 8, 3],
    ['wide characters before the mark', '漢字 abc', 4, 7, '漢字 abc', 5, 3],
    ['wide characters under the mark', 'a 漢字', 3, 5, 'a 漢字', 2, 4],
    ['an emoji of two units', '😀 abc', 4, 7, '😀 abc', 3, 3],
    ['a mark that begins inside a pair', '😀abc', 2, 4, '😀abc', 0, 3],
    ['combining marks', 'e\u0301 abc', 4, 7, 'e\u0301 abc', 2, 3],
    ['an invisible character, shown as an escape', 'a\u200bb', 2, 3, 'a\\u{200b}b', 1, 8],
    ['an empty range', 'abc', 2, 2, 'abc', 1, 1],
    ['a mark behind the end', 'abc', 9, 12, 'abc', 3, 1],
  ])('%s', (_, line, from, to, shown, start, length) => {
    expect(frame([line], range(1, from, 1, to))).toEqual([
      `│ 1 │ ${shown}`,
      `│   │ ${' '.repeat(start)}${'▔'.repeat(length)}`,
    ]);
  });

  test('cuts a long line around the mark', () => {
    const [line = '', under = ''] = frame([`${'a'.repeat(500)}TOKEN${'b'.repeat(500)}`], range(1, 501, 1, 506));
    expect(line).toMatch(/^│ 1 │ …a+TOKENb+…$/);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line.length).toBeGreaterThan(50);
    expect(under.indexOf('▔')).toBe(line.indexOf('TOKEN'));
    expect(under.length).toBe(line.indexOf('TOKEN') + 5);
  });

  test('cuts the mark itself when it is too long, and stays quick on a line of megabytes', () => {
    const [line = '', under = ''] = frame(['x'.repeat(5_000_000)], range(1, 4_000_001, 1, 4_900_000));
    expect(line.length).toBeLessThanOrEqual(60);
    expect(under.length).toBeLessThanOrEqual(60);
    expect(under).toMatch(/^│ {3}│ {2,}▔{20,}$/);
  });

  test('shows a line that fits from its start, one line before the mark, none after', () => {
    expect(frame(['first', '  second', 'third', 'fourth'], range(3, 1, 3, 6))).toEqual([
      '│ 2 │   second',
      '│ 3 │ third',
      '│   │ ▔▔▔▔▔',
    ]);
    expect(frame([' ', 'second'], range(2, 1, 2, 3))[0]).toBe('│ 2 │ second');
  });

  test('marks several lines without their indent, and counts those after the third', () => {
    const lines = ['a b', '  c', 'd', 'e', 'f', 'g'];
    expect(frame(lines, range(1, 3, 5, 2))).toEqual([
      '│ 1 │ a b',
      '│   │   ▔',
      '│ 2 │   c',
      '│   │   ▔',
      '│ 3 │ d',
      '│   │ ▔',
      '│   │ … 2 more lines',
    ]);
    // A range that ends before the first column of a line does not mark that line.
    expect(frame(lines, range(1, 1, 2, 1))).toHaveLength(2);
  });

  test('wide text wraps by cells', () => {
    expect(wrap('漢字 漢字 ab', 9)).toEqual(['漢字 漢字', 'ab']);
  });
});

describe('notices', () => {
  const output = text(kitchenSink());

  test('accepted ones come first, the others last', () => {
    expect(linesOf(kitchenSink())[2]).toMatch(/^Accepted {6}This pull request ignores 1 finding/);
    expect(output.indexOf('Not honoured  rules.packs')).toBeGreaterThan(output.indexOf('After the merge:'));
    expect(output).toContain('It counts once it is merged.');
  });
});

describe('verbose', () => {
  test('adds the time by phase and every gap by reason', () => {
    const quiet = text(kitchenSink());
    const verbose = text(kitchenSink(), { verbose: true });
    expect(verbose.startsWith(quiet.trimEnd())).toBe(true);
    expect(verbose).toContain('\nTime          list 12 ms · scan 1.3 s · base 210 ms · assess 3 ms\n');
    expect(verbose).toContain(
      '\nNot looked at 2 files only in part\n  packages/agent/data/big.json  Only 4 MB of 31 MB were read.\n' +
        '  packages/agent/data/huge.json  Only 4 MB of 80 MB were read.\n',
    );
    expect(verbose).toContain(
      '\nSource code   21 files parsed (registers tools 5, asks a model 2, imported 14), 143 functions\n',
    );
    expect(verbose).toContain('\n  packages/agent/logo.png  Not text.\n  and 16 more\n');
  });
});

describe('colour', () => {
  test.each([
    ['kitchen sink', kitchenSink()],
    ['hostile', hostile()],
    ['clean', assessment()],
  ])('adds escapes and nothing else: %s', (_, of) => {
    const coloured = text(of, { color: true, verbose: true });
    expect(coloured).toContain(`${ESCAPE}[`);
    expect(coloured.replace(ANSI, '')).toBe(text(of, { verbose: true }));
  });

  test('follows the severity', () => {
    const coloured = text(kitchenSink(), { color: true });
    expect(coloured).toContain(`${ESCAPE}[1;31mcritical${ESCAPE}[0m`);
    expect(coloured).toContain(`${ESCAPE}[33mmedium${ESCAPE}[0m`);
  });
});

describe('hostile content', () => {
  test.each([40, 41, 60, 80, 120])('has no runner command and nothing invisible at width %d', (width) => {
    expectReadable(text(hostile(), { width, verbose: true }));
  });

  test('a path, a wrapped word and a snippet cannot become a runner command', () => {
    const of = assessment({
      findings: [
        assessed(rule({ fix: `${'x'.repeat(50)} ::warning::x` }), {
          message: `${'x'.repeat(50)} ::error::x. ${'y'.repeat(50)} ::error::y`,
          locations: [location({ path: ':', snippet: snippet(1, ['##[error]x'], range(1, 2, 1, 4)) })],
        }),
      ],
      notices: [{ kind: 'config', message: `${'x'.repeat(50)} ::error::x` }],
    });
    for (const color of [false, true]) expectNoRunnerCommand(text(of, { width: 60, color }).replace(ANSI, ''));
  });

  test('foreign text stays bounded', () => {
    const long = 'A'.repeat(5_000_000);
    const findings = [
      assessed(rule({ id: long, fix: long, why: long }), {
        message: long,
        evidence: [long],
        locations: [location({ path: long }), location({ path: long, logical: long })],
        inlineIgnore: long,
      }),
    ];
    expect(text(assessment({ findings, verdict: { status: 'fail', reason: long } })).length).toBeLessThan(10_000);
  });
});
