// Command lines become words, commands and pipelines with their places, whatever is thrown at the reader.

import { describe, expect, test } from '@jest/globals';
import { SHELL_NESTING, SHELL_TEXT } from '../../src/lib/limits.ts';
import { readShell, readWords } from '../../src/lib/shell.ts';
import { type Command, programName, type ShellLine, type Word } from '../../src/lib/shell-line.ts';

/** `[word]`, with `{opener line}` for what it holds; `=` before assignments, the operator before redirections. */
function shown({ pipelines }: ShellLine): string {
  return pipelines.map(({ commands, end }) => `${commands.map(shownCommand).join(' | ')}${end}`).join(' ');
}

function shownCommand({ assignments, words, redirects }: Command): string {
  return [
    ...assignments.map((word) => `=${shownWord(word)}`),
    ...words.map(shownWord),
    ...redirects.map(({ operator, fd, target }) => `${fd ?? ''}${operator}${shownWord(target)}`),
  ].join('');
}

function shownWord({ text, nested }: Word): string {
  return `[${text}${nested.map(({ opener, line }) => ` {${opener} ${shown(line)}}`).join('')}]`;
}

describe('structure', () => {
  test.each([
    ['a b  c', '[a][b][c]'],
    ['a | b |& c', '[a] | [b] | [c]'],
    ['a && b || c; d & e\nf', '[a]&& [b]|| [c]; [d]& [e]; [f]'],
    ['a # b | c\nd#e', '[a]; [d#e]'],
    [`'a b' "c \\"d\\" \\e" f\\ g h''i`, '[a b][c "d" \\e][f g][hi]'],
    ["$'\\x63\\165rl\\n' $HOME", '[curl\n][$HOME]'],
    ['A=1 B=$(c) d E=2', '=[A=1]=[B=$(c) {$( [c]}][d][E=2]'],
    ['a "$(b | c)" `d e`', '[a][$(b | c) {$( [b] | [c]}][`d e` {` [d][e]}]'],
    ['a <(b) >(c) $(d $(e))', '[a][<(b) {<( [b]}][>(c) {>( [c]}][$(d $(e)) {$( [d][$(e) {$( [e]}]}]'],
    ['a \'$(b)\' "\\$(c)"', '[a][$(b)][$(c)]'],
    [`a $\{b:-$(c d)}e`, `[a][$\{b:-$(c d)}e {$( [c][d]}]`],
    ['(a; b) | { c; }', '[(a; b) {( [a]; [b]}] | [{ c; } {{ [c];}]'],
    ['a{b,c} {} {{d}}', '[a{b,c}][{}][{{d}}]'],
    ['a >b 2>&1 >>c <d &>e <<<"f"', '[a]>[b]2>&[1]>>[c]<[d]&>[e]<<<[f]'],
    ["a <<'X' | b\nc | d\nX\ne", '[a]<<[c | d] | [b]; [e]'],
    [`a \\\n b$\{IFS}c`, '[a][b][c]'],
    ['case x in y) z;; esac', '[case][x][in][y]; [z]; [esac]'],
    [
      "iex ((New-Object A).B('c'))",
      "[iex][((New-Object A).B('c')) {( [(New-Object A).B('c') {( [New-Object][A]} {( [c]}]}]",
    ],
    ['irm a `\n | iex', '[irm][a] | [iex]'],
    ['& .\\a.ps1; C:\\b\\c.exe', '[.\\a.ps1]; [C:\\b\\c.exe]'],
    ['a "unclosed | b', '[a][unclosed | b]'],
    ['a ) b', '[a]; [b]'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(shown(readShell(text).line)).toBe(expected);
  });

  test('words that are apart stay so, but for operators and a first one that is a line', () => {
    const { line } = readWords(['bash -c', 'a | b', '|', 'c d']);
    expect(shown(line)).toBe('[bash][-c][a | b] | [c d]');
    expect(line.pipelines[0]?.commands[0]?.words[2]).toMatchObject({ start: 8, end: 13 });
    expect(shown(readWords(['C:\\Program Files\\a.exe', '-b']).line)).toBe('[C:\\Program Files\\a.exe][-b]');
  });

  test('names of programs', () => {
    expect(['/usr/bin/npx', 'C:\\x\\NPX.cmd', 'sh'].map(programName)).toEqual(['npx', 'npx', 'sh']);
  });
});

describe('bounds', () => {
  test('what is too deep or too long is said', () => {
    expect(readShell('$('.repeat(SHELL_NESTING)).isWhole).toBe(true);
    expect(readShell('$('.repeat(SHELL_NESTING + 1)).isWhole).toBe(false);
    expect(readShell('a'.repeat(SHELL_TEXT)).isWhole).toBe(true);
    expect(readShell('a'.repeat(SHELL_TEXT + 1)).isWhole).toBe(false);
  });

  test('words are bounded by their sum', () => {
    const words = Array.from({ length: SHELL_TEXT / 2 }, () => 'a');
    expect(readWords(words).isWhole).toBe(true);
    const { line, isWhole } = readWords([...words, 'b', 'c']);
    expect(isWhole).toBe(false);
    expect(line.pipelines[0]?.commands[0]?.words.length).toBe(words.length);
    expect(readWords(['a', 'b'.repeat(SHELL_TEXT)])).toMatchObject({ isWhole: false });
  });

  test('any text gives words with their places', () => {
    const parts = ['a', ' ', '\n', '\r', '$(', '`', '<(', '>(', '(', ')', '{', '}', '"', "'", "$'", '\\', '${', '$IFS'];
    const marks = [
      ...parts,
      '|',
      '||',
      '&',
      '&&',
      ';',
      '<',
      '>',
      '<<',
      '<<<',
      '2>',
      '#',
      '=',
      '.\\',
      '\0',
      '\ud800',
      'é',
    ];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: random(40) }, () =>
        random(9) === 0 ? String.fromCharCode(random(256)) : (marks[random(marks.length)] ?? ''),
      ).join('');
      checkPlaces(readShell(text).line, 0, text.length);
    }
  });
});

function checkPlaces({ pipelines }: ShellLine, from: number, to: number): void {
  for (const { assignments, words, redirects } of pipelines.flatMap(({ commands }) => commands)) {
    for (const { start, end, nested } of [...assignments, ...words, ...redirects.map(({ target }) => target)]) {
      expect(start >= from && start <= end && end <= to).toBe(true);
      for (const each of nested) {
        expect(each.start >= start && each.end <= end && each.start < each.end).toBe(true);
        checkPlaces(each.line, each.start, to);
      }
    }
  }
}
