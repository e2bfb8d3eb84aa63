// Paths into documents: every kind of step, the order of what is found, and a sentence for every malformed path.

import { describe, expect, test } from '@jest/globals';
import { type DocumentNode, loadParsers, parsePath, select } from '../../src/lib/document.ts';

const parseDocument = await loadParsers(['json', 'yaml', 'toml']);

function root(text: string): DocumentNode {
  const parsed = parseDocument(text, 'json');
  if (parsed.root === undefined) throw new Error('no root');
  return parsed.root;
}

describe('select', () => {
  const node = root('{"a": {"b": [{"c": 1}, {"c": 2, "b": 3}], "x.y": 4}, "c": 5, "0": 6, "": 7}');
  const paths = (path: string): string[] => select(node, path).map(({ path: keys }) => keys.join('/'));

  test.each<[string, readonly string[]]>([
    ['$', ['']],
    ['$.c', ['c']],
    ['a.b', ['a/b']],
    ['a.*', ['a/b', 'a/x.y']],
    ['a.b.*.c', ['a/b/0/c', 'a/b/1/c']],
    ['a.b.1.c', ['a/b/1/c']],
    ['a.b."1".c', []],
    ['a."x.y"', ['a/x.y']],
    ['0', ['0']],
    ['"0"', ['0']],
    ['""', ['']],
    ['**.c', ['a/b/0/c', 'a/b/1/c', 'c']],
    ['**.b', ['a/b', 'a/b/1/b']],
    ['**.b.**.b', ['a/b/1/b']],
    ['a.b.**', ['a/b', 'a/b/0', 'a/b/0/c', 'a/b/1', 'a/b/1/c', 'a/b/1/b']],
    ['**.*.c', ['a/b/0/c', 'a/b/1/c']],
    ['c.**', ['c']],
    ['c.*', []],
    ['nothing', []],
  ])('%s', (path, expected) => {
    expect(paths(path)).toEqual(expected);
  });

  test('the root has no key, others their last one', () => {
    expect(select(node, '$')[0]).toEqual({ node, path: [] });
    expect(select(node, 'a.b.0')[0]).toMatchObject({ key: '0', path: ['a', 'b', '0'] });
  });

  test.each<[string, string]>([
    ['', 'A path cannot be empty; the root is "$".'],
    ['.a', 'has no step at position 1'],
    ['a..b', 'has no step at position 3'],
    ['a.', 'has no step at position 3'],
    ['a"b"', 'needs a dot at position 2'],
    ['"a', 'has no step at position 1'],
    ['"\\q"', 'bad escape'],
    ['a*', 'quote it if it is a key'],
    ['***', 'quote it if it is a key'],
    ['a b', 'quote it if it is a key'],
    ['a[0]', 'an index is a step of its own, as in a.0'],
    [Array(30).fill('a').join('.'), 'more than 29 steps'],
  ])('the path %j is refused', (path, sentence) => {
    expect(() => parsePath(path)).toThrow(sentence);
  });

  test('steps, with repeated ** as one', () => {
    expect(parsePath('$.**.**."a\\"b".*.$')).toEqual([
      { kind: 'deep' },
      { kind: 'key', key: 'a"b', quoted: true },
      { kind: 'any' },
      { kind: 'key', key: '$', quoted: false },
    ]);
    expect(select(root('1'), Array(29).fill('a').join('.'))).toEqual([]);
    const deep = root(`${'{"a":'.repeat(29)}1${'}'.repeat(29)}`);
    expect(select(deep, Array(29).fill('a').join('.')).map(({ node: { kind } }) => kind)).toEqual(['scalar']);
  });
});
