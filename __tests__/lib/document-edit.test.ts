// Changes of documents: after each, the document says exactly what it should, and everything else is written as it was. The
// layouts are put together at random, from a seed.

import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type DocumentFormat,
  type DocumentNode,
  loadParsers,
  type ParseDocument,
  toPlain,
} from '../../src/lib/document.ts';
import { insertEntry, removeFrom, replaceInNode, setNode } from '../../src/lib/document-edit.ts';
import { ordered, type Stretch, withEdits } from '../../src/lib/text-edits.ts';

let parse: ParseDocument;
beforeAll(async () => {
  parse = await loadParsers(['json', 'yaml', 'toml']);
});

function nodeAt(text: string, format: DocumentFormat, path: readonly string[]): DocumentNode {
  let node = parse(text, format).root as DocumentNode;
  for (const key of path) {
    if (node.kind === 'array') node = node.items[Number(key)] as DocumentNode;
    else if (node.kind === 'object') node = node.entries.find((entry) => entry.key === key)?.value as DocumentNode;
  }
  return node;
}

function made(text: string, edits: readonly (Stretch | undefined)[] | undefined): string | undefined {
  if (!edits || edits.includes(undefined)) return undefined;
  const inOrder = ordered(edits as readonly Stretch[]);
  return inOrder && withEdits(Buffer.from(text), inOrder).toString();
}

describe('setting', () => {
  test.each([
    ['json', '{ "a": true, // b\n  "c": 1 }', ['a'], false, '{ "a": false, // b\n  "c": 1 }'],
    ['yaml', 'a:\n  b: "x" # c\n', ['a', 'b'], 'y', 'a:\n  b: "y" # c\n'],
    ['yaml', 'a: unsafe\n', ['a'], 'drop-sudo', 'a: drop-sudo\n'],
    ['yaml', 'a: unsafe\n', ['a'], 'on', 'a: "on"\n'],
    ['yaml', "a: 'true'\n", ['a'], 'false', "a: 'false'\n"],
    ['toml', 'a = "never" # b\n', ['a'], 'on-request', 'a = "on-request" # b\n'],
    ['json', '{ "a": ["*"] }', ['a'], [], '{ "a": [] }'],
    ['yaml', 'a: |\n  x\n', ['a'], 'y', undefined],
  ] as const)('%s %j', (format, text, path, value, after) => {
    expect(made(text, [setNode(nodeAt(text, format, path), value, { text, format })])).toBe(after);
  });
});

describe('removing', () => {
  test.each([
    ['json', '["a", "b", "c"]', [0], '["b", "c"]'],
    ['json', '["a", "b", "c"]', [1, 2], '["a"]'],
    ['json', '[ "a" ]', [0], '[]'],
    ['json', '[\n  "a", // first\n  "b"\n]', [0], '[\n  // first\n  "b"\n]'],
    ['json', '[\n  "a",\n  "b", // last\n]', [1], '[\n  "a", // last\n]'],
    ['json', '[ /* why */ "a" ]', [0], undefined],
    ['json', '{ "a": 1, "b": 2 }', [0], '{ "b": 2 }'],
    ['yaml', '- a\n- b # c\n- d\n', [1], '- a\n- d\n'],
    ['yaml', '- a\n- b', [1], '- a'],
    ['yaml', '- a\n', [0], undefined],
    ['yaml', 'a: 1\nb:\n  c: 2\nd: 3\n', [1], 'a: 1\nd: 3\n'],
    ['yaml', '{ a: 1, b: 2 }\n', [1], '{ a: 1 }\n'],
  ] as const)('%s %j without %j', (format, text, indexes, after) => {
    expect(made(text, removeFrom(nodeAt(text, format, []), new Set(indexes), { text, format }))).toBe(after);
  });
});

describe('inserting', () => {
  test.each([
    ['json', '{ "a": 1 }', ['b'], '{ "a": 1, "b": false }'],
    ['json', '{\n  "a": 1\n}', ['b'], '{\n  "a": 1,\n  "b": false\n}'],
    ['json', '{}', ['b', 'c'], '{ "b": { "c": false } }'],
    ['yaml', 'uses: x # pinned\n', ['with', 'c'], 'uses: x # pinned\nwith:\n  c: false\n'],
    ['yaml', 'a: 1\r\nb: 2', ['c'], 'a: 1\r\nb: 2\r\nc: false'],
    ['yaml', '{ a: 1 }', ['b'], '{ a: 1, b: false }'],
  ] as const)('%s %j: %j', (format, text, path, after) => {
    expect(made(text, [insertEntry(nodeAt(text, format, []), path, false, { text, format })])).toBe(after);
  });

  test('behind a dash, as deep as its neighbours', () => {
    const text = 'steps:\n  - uses: x\n    name: y\n  - run: z\n';
    const step = nodeAt(text, 'yaml', ['steps', '0']);
    expect(made(text, [insertEntry(step, ['with', 'c'], false, { text, format: 'yaml' })])).toBe(
      'steps:\n  - uses: x\n    name: y\n    with:\n      c: false\n  - run: z\n',
    );
  });
});

test('a part of a text is replaced where it is written as it is read', () => {
  const replaced = (text: string) =>
    made(text, [
      replaceInNode(nodeAt(text, 'json', ['0']), /^0\.0\.0\.0(?=$|:)/, '127.0.0.1', { text, format: 'json' }),
    ]);
  expect(replaced('["0.0.0.0:80"]')).toBe('["127.0.0.1:80"]');
  expect(replaced('["\\u0030.0.0.0:80"]')).toBeUndefined();
});

describe('whatever the layout', () => {
  let seed = 7;
  const pick = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const gap = () => ['', ' ', '\n  ', ' /* c, d */ ', ' // e ]\n ', '\t'][pick(6)] as string;

  test('a list without some of its items is just that', () => {
    let changed = 0;
    for (let round = 0; round < 500; round++) {
      const items = Array.from(
        { length: 1 + pick(5) },
        (_, index) => [`"${index},"`, `{ "a": [${index}] }`, `${index}`][pick(3)],
      );
      const text = `[${gap()}${items.map((item) => `${item}${gap()}`).join(`,${gap()}`)}${['', ','][pick(2)]}${gap()}]`;
      const root = nodeAt(text, 'json', []);
      const indexes = new Set(items.flatMap((_, index) => (pick(2) === 0 ? [index] : [])));
      const after = made(text, removeFrom(root, indexes, { text, format: 'json' }));
      if (after === undefined) continue;
      changed++;
      const expected = (toPlain(root) as unknown[]).filter((_, index) => !indexes.has(index));
      const parsed = parse(after, 'json');
      expect({ text, after, problems: parsed.problems, is: parsed.root && toPlain(parsed.root) }).toEqual({
        text,
        after,
        problems: [],
        is: expected,
      });
    }
    expect(changed).toBeGreaterThan(150);
  });
});
