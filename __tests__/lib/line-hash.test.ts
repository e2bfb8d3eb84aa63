// The hash must equal GitHub's to the bit, or an upload by their action tells every alert apart from ours. The facts
// below are the published test vectors of github/codeql-action; the rest compares with a slow reading of the rules.

import { describe, expect, test } from '@jest/globals';
import { lineHashes } from '../../src/lib/line-hash.ts';

const FINAL = 'c129715d7a2bc9a3:1';
const GREETING = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  FINAL,
];

const VECTORS: readonly { readonly name: string; readonly text: string; readonly hashes: readonly string[] }[] = [
  { name: 'empty file', text: '', hashes: [FINAL] },
  {
    name: 'blanks do not count',
    text: ' a\nb\n  \t\tc\n d',
    hashes: ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  },
  {
    name: 'no final line end',
    text: ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
    hashes: [
      '8b7cf3e952e7aeb2:1',
      'b1ae1287ec4718d9:1',
      'bff680108adb0fcc:1',
      'c6805c5e1288b612:1',
      'b86d3392aea1be30:1',
      'e6ceba753e1a442:1',
    ],
  },
  { name: 'LF', text: ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', hashes: GREETING },
  { name: 'CR', text: ' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', hashes: GREETING },
  { name: 'CRLF', text: ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', hashes: GREETING },
  { name: 'mixed line ends', text: ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', hashes: GREETING },
  {
    name: 'repeated lines',
    text: 'Lorem ipsum dolor sit amet.\n'.repeat(10),
    hashes: [
      'a7f2ff13bc495cf2:1',
      'a7f2ff13bc495cf2:2',
      'a7f2ff13bc495cf2:3',
      'a7f2ff13bc495cf2:4',
      'a7f2ff13bc495cf2:5',
      'a7f2ff13bc495cf2:6',
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      FINAL,
    ],
  },
  {
    name: 'a small program',
    text: 'x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n',
    hashes: [
      'e54938cc54b302f1:1',
      'bb609acbe9138d60:1',
      '1131fd5871777f34:1',
      '5c482a0f8b35ea28:1',
      '54517377da7028d2:1',
      '2c644846cb18d53e:1',
      'f1b89f20de0d133:1',
      FINAL,
    ],
  },
];

describe('published vectors', () => {
  test.each(VECTORS)('$name', ({ text, hashes }) => {
    expect([...lineHashes(text, upTo(hashes.length))]).toEqual(hashes.map((hash, index) => [index + 1, hash]));
  });
});

test('agrees with the rules read slowly', () => {
  const random = generator(20_260_101);
  const alphabets = ['ab \t\n\r', 'x\n', ' \t\r\n', 'aé€\u{1f600}\uffff\u0000\n', '\r\n', 'abcdefghijklmnop    \n'];
  for (let round = 0; round < 400; round++) {
    const alphabet = [...(alphabets[round % alphabets.length] ?? 'a')];
    const length = Math.floor(random() * (round % 10 === 0 ? 1200 : 260));
    let text = '';
    for (let index = 0; index < length; index++) text += alphabet[Math.floor(random() * alphabet.length)] ?? '';
    const expected = slowHashes(text);
    expect([...lineHashes(text, upTo(expected.length))].map(([, hash]) => hash)).toEqual(expected);
  }
});

test('agrees where every half overflows', () => {
  const text = `${'\ufffe'.repeat(99)}\n${'\uffff'.repeat(350)}\n${'\u0001'.repeat(120)}\n\uffff`;
  const expected = slowHashes(text);
  expect([...lineHashes(text, upTo(4)).values()]).toEqual(expected);
});

test('a wanted line alone has the hash and count it has among all', () => {
  const text = 'Lorem ipsum dolor sit amet.\n'.repeat(10);
  expect([...lineHashes(text, new Set([3]))]).toEqual([[3, 'a7f2ff13bc495cf2:3']]);
  expect([...lineHashes(text, new Set([11, 6]))]).toEqual([
    [6, 'a7f2ff13bc495cf2:6'],
    [11, FINAL],
  ]);
});

test('lines that the text does not have get none', () => {
  expect(lineHashes('a\nb', new Set([0, -1, 1.5, 3, Number.MAX_SAFE_INTEGER])).size).toBe(0);
  expect([...lineHashes('a\nb', new Set([99, 2])).keys()]).toEqual([2]);
  expect(lineHashes('a\nb', new Set()).size).toBe(0);
});

test('large files are taken', () => {
  const code = 'const value = compute(first, second); // and so on\n'.repeat(80_000);
  expect(lineHashes(code, new Set([79_999])).size).toBe(1);
  expect(lineHashes('\n'.repeat(4_000_000), new Set([3_999_999, 1])).size).toBe(2);
});

function upTo(count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, index) => index + 1));
}

/** Straight from the description: the characters that count, then for each line start 100 of them as one number. */
function slowHashes(text: string): readonly string[] {
  const counting = text.replaceAll(/\r\n/g, '\r').replaceAll(/[ \t]/g, '').replaceAll('\r', '\n');
  const units = [...Array.from({ length: counting.length }, (_, index) => counting.charCodeAt(index)), 0xffff];
  const seen = new Map<string, number>();
  return units.flatMap((_, start) => {
    if (start > 0 && units[start - 1] !== 10) return [];
    let hash = 0n;
    for (let place = 0; place < 100; place++) hash = BigInt.asUintN(64, hash * 37n + BigInt(units[start + place] ?? 0));
    const shown = hash.toString(16);
    seen.set(shown, (seen.get(shown) ?? 0) + 1);
    return [`${shown}:${seen.get(shown)}`];
  });
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
