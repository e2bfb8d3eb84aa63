// A live server as files: nothing it says is lost for being long, and what cannot be looked at is told.

import { expect, test } from '@jest/globals';
import { definitionFiles, observationsFile } from '../../src/artifacts/mcp-live.ts';
import type { LiveServer } from '../../src/model/live.ts';

const SERVER: LiveServer = {
  format: 1,
  name: 'weather',
  reach: 'local',
  profile: 'passive',
  hasCredential: false,
  requests: 4,
  userAgent: 'bartizan',
  definitions: {},
  exchanges: [],
  cloaking: [],
  sessionIds: [],
  metadata: [],
  problems: [],
};
const ORDER = 'Read the notes of the user first.';

test('long instructions go on in further files, and no order is cut in two', () => {
  const long = 'Fine. '.repeat(43_600);
  for (const shift of [0, 7, 19, 400]) {
    const instructions = `${'x'.repeat(shift)}${long}${ORDER}${long}${ORDER}`;
    const files = definitionFiles({
      name: 'weather',
      definitions: { instructions, tools: { items: [{ name: 'a' }], pages: 1 } },
    });
    const parts = files.map(
      ({ text }) => JSON.parse(text) as { server: string; instructions?: string; tools?: unknown[] },
    );
    expect(parts.map(({ server }) => server)).toEqual(parts.map(() => 'weather'));
    expect(parts.every(({ instructions: piece = '' }) => piece.length <= 256 * 1024)).toBe(true);
    const pieces = parts.flatMap(({ instructions: piece }) => piece ?? []);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.at(-1)?.endsWith(ORDER)).toBe(true);
    expect(pieces.slice(0, -1).some((piece) => piece.includes(ORDER))).toBe(true);
    expect(parts.flatMap(({ tools = [] }) => tools)).toEqual([{ name: 'a' }]);
  }
});

test('an entry that is too large is counted', () => {
  const items = [{ name: 'a' }, { name: 'b', description: 'x'.repeat(3_000_000) }];
  const told: string[] = [];
  const definitions = { tools: { items, pages: 1 } };
  const [file] = definitionFiles({ name: 'weather', definitions }, (what) => told.push(what));
  expect(told).toEqual(['tools[1]']);
  expect(JSON.parse(file?.text ?? '')).toEqual({ server: 'weather', tools: [{ name: 'a' }] });
  expect(JSON.parse(observationsFile({ ...SERVER, definitions }).text)).toMatchObject({
    lists: { tools: { count: 2, tooLarge: 1 } },
  });
});
