// Dockerfiles are read as BuildKit reads them, and nothing that is no Dockerfile stops or slows the reader.

import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/lib/dockerfile.ts';
import { DOCKERFILE_INSTRUCTIONS } from '../../src/lib/limits.ts';

const read = (text: string) => readDockerfile(text).instructions.map(({ name, rest }) => [name, rest]);

test.each<[name: string, text: string, instructions: readonly (readonly [string, string])[]]>([
  [
    'names in any case',
    'from a\nrUn b\n',
    [
      ['FROM', 'a'],
      ['RUN', 'b'],
    ],
  ],
  ['comments and empty lines', '# RUN a\n\n  # b\nRUN c\n', [['RUN', 'c']]],
  [
    'continued lines',
    'RUN a \\\n  b\nRUN c',
    [
      ['RUN', 'a \\\n  b'],
      ['RUN', 'c'],
    ],
  ],
  [
    'a comment between them',
    'RUN a \\\n# x y\n  b\nRUN c',
    [
      ['RUN', 'a \\\n     \n  b'],
      ['RUN', 'c'],
    ],
  ],
  [
    'an empty line between them',
    'RUN a \\\n\n  b\nRUN c',
    [
      ['RUN', 'a \\\n\n  b'],
      ['RUN', 'c'],
    ],
  ],
  [
    'spaces behind the backslash',
    'RUN a \\  \r\n  b\r\nRUN c',
    [
      ['RUN', 'a \\  \r\n  b\r'],
      ['RUN', 'c'],
    ],
  ],
  [
    'another escape',
    '# escape=`\nRUN a `\n  C:\\\nRUN c',
    [
      ['RUN', 'a `\n  C:\\'],
      ['RUN', 'c'],
    ],
  ],
  [
    'a directive that comes too late',
    'FROM a\n# escape=`\nRUN a \\\n b',
    [
      ['FROM', 'a'],
      ['RUN', 'a \\\n b'],
    ],
  ],
  ['a line that is none', '=== a\n12 b\nRUN c', [['RUN', 'c']]],
])('%s', (_, text, instructions) => {
  expect(read(text)).toEqual(instructions);
});

test('here-documents belong to their instruction', () => {
  const { instructions } = readDockerfile('RUN <<A cat <<-"B"\nFROM x\nA\n\ty\n\tB\nCOPY <<C /c\nz\nC\nUSER d\n');
  expect(instructions.map(({ name, heredocs }) => [name, heredocs.map(({ text }) => text)])).toEqual([
    ['RUN', ['FROM x\n', '\ty\n']],
    ['COPY', ['z\n']],
    ['USER', []],
  ]);
});

test('one that never ends is none', () => {
  expect(read('RUN <<A\nUSER b\n')).toEqual([
    ['RUN', '<<A'],
    ['USER', 'b'],
  ]);
});

test('places are those of the file', () => {
  const text = '# x\nFROM a\n  RUN b \\\n# c\n d <<E\nf\nE\n';
  for (const { rest, at, heredocs } of readDockerfile(text).instructions) {
    expect(text.slice(at, at + rest.length).replace('# c', '   ')).toBe(rest);
    for (const heredoc of heredocs) expect(text.slice(heredoc.at).startsWith(heredoc.text)).toBe(true);
  }
});

test('whatever is cut out or put in, it ends and its places hold', () => {
  const whole = '# escape=`\nFROM a AS b\nRUN <<E x `\n# y\nz\nE\nCOPY --from=b [ "c", "d" ] \\\nARG E=$F\nCMD h\n';
  const bits = ['\\\n', '<<E', '`\n', '#', '\u0000', '\r', 'RUN ', '\n\n', '"'];
  for (let at = 0; at <= whole.length; at++)
    for (const bit of bits) {
      const text = whole.slice(0, at) + bit + whole.slice(at + (at % 3));
      for (const { rest, at: start, end } of readDockerfile(text).instructions) {
        expect(rest.length).toBeLessThanOrEqual(text.length - start);
        expect(end).toBeGreaterThanOrEqual(start);
      }
    }
});

test('many here-documents that never end cost no more than they are long', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `RUN <<A${index}\n`).join('');
  const { instructions, isWhole } = readDockerfile(text);
  expect([instructions.length, isWhole]).toEqual([DOCKERFILE_INSTRUCTIONS, false]);
});
