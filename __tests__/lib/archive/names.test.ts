// Names in archives, as tools on every system read them.

import { describe, expect, test } from '@jest/globals';
import { linkLeadsOut, nameProblem, plainName } from '../../../src/lib/archive/names.ts';

const LIMITS = { bytes: 60, folders: 5 };

test.each([
  ['../evil.sh', 'above'],
  ['a/../../evil.sh', 'above'],
  ['..\\evil.cmd', 'above'],
  ['a\\..\\..\\evil.cmd', 'above'],
  ['..', 'above'],
  ['/etc/cron.d/x', 'absolute'],
  ['\\\\server\\share\\x', 'absolute'],
  ['C:\\Windows\\x.dll', 'absolute'],
  ['c:x.dll', 'absolute'],
  ['a.txt\0.exe', 'zero'],
  ['x'.repeat(61), 'too-long'],
  ['a/b/c/d/e/f', 'too-deep'],
  ['./', 'empty'],
  ['', 'empty'],
] as const)('%j is %s', (name, problem) => {
  expect(nameProblem(name, LIMITS)).toBe(problem);
});

test.each([
  'a/b.txt',
  './a',
  'a/../b',
  '..data/x',
  'a..b',
  '...',
  'a/b../c',
  'cc:x',
  'node_modules/@scope/x',
  'été/naïve.txt',
])('%j stays inside', (name) => {
  expect(nameProblem(name, LIMITS)).toBeUndefined();
});

describe('links', () => {
  test.each([
    ['bin/x', '../../etc/passwd'],
    ['x', '..'],
    ['x', '/etc/passwd'],
    ['x', 'C:\\x'],
    ['a/b/x', '../../../y'],
    ['a/x', '../b/../../y'],
  ])('%s → %s leads out', (name, target) => {
    expect(linkLeadsOut(name, target)).toBe(true);
  });

  test.each([
    ['bin/x', '../lib/x.js'],
    ['x', 'y'],
    ['x', '.'],
    ['a/b/x', '../../y'],
    ['./a/x', '../y'],
  ])('%s → %s does not', (name, target) => {
    expect(linkLeadsOut(name, target)).toBe(false);
  });
});

test('a plain name is the path tools make of it', () => {
  expect(['./a//b/../c', 'a\\b', '/etc/x', 'C:/x', '../../x', './'].map(plainName)).toEqual([
    'a/c',
    'a/b',
    'etc/x',
    'x',
    'x',
    '',
  ]);
});
