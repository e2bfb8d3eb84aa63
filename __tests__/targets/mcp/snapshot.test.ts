// Saved looks: what was written is read, and everything else is refused with a sentence and a hint.

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { UserError } from '../../../src/lib/errors.ts';
import { parseSnapshot, readSnapshot, SNAPSHOT_BYTES, snapshotText } from '../../../src/targets/mcp/snapshot.ts';
import { legacy, lookAt, serve } from './loopback.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bartizan-snapshot-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MINIMAL = {
  format: 1,
  name: 'weather',
  reach: 'local',
  profile: 'passive',
  hasCredential: false,
  requests: 0,
  userAgent: 'x',
  definitions: {},
  exchanges: [],
  cloaking: [],
  sessionIds: [],
  metadata: [],
  problems: [],
};

function refusalOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

test('a look is read back as it was', async () => {
  const server = await serve(legacy());
  const live = await lookAt(server.url);
  await server.close();
  const file = join(folder, 'good.json');
  writeFileSync(file, `\ufeff${snapshotText(live)}`);
  expect(readSnapshot(file)).toEqual(JSON.parse(JSON.stringify(live)));
});

test('what no version knows is left out', () => {
  expect(parseSnapshot(JSON.stringify({ ...MINIMAL, extra: 1 }), 'x.json')).toEqual(MINIMAL);
});

test.each<[string, unknown, RegExp]>([
  ['no JSON', 'not json', /no JSON of a snapshot/],
  ['a list', [], /no JSON of a snapshot/],
  ['a newer format', { ...MINIMAL, format: 2 }, /written by a newer bartizan \(format 2\)/],
  ['another file', { mcpServers: {} }, /not one that bartizan wrote/],
])('%s', (_name, value, sentence) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { message, hint } = refusalOf(() => parseSnapshot(text, 'x.json'));
  expect(message).toMatch(sentence);
  expect(hint).toBeDefined();
});

test('each field that is wrong is named', () => {
  const broken = {
    ...MINIMAL,
    reach: 'moon',
    requests: '7',
    exchanges: [{ purpose: 'connect', request: { method: 'GET' } }],
    definitions: { tools: { items: {}, pages: 1 } },
  };
  expect(refusalOf(() => parseSnapshot(JSON.stringify(broken), 'x.json')).details).toEqual([
    'reach is not one of local, loopback, private, public.',
    'requests is not a number.',
    'definitions.tools.items is not a list.',
    'exchanges[0].request.url is missing.',
    'exchanges[0].request.headers is missing.',
    'exchanges[0].request.hasCredential is missing.',
  ]);
});

test('a file that is not there, or too large', () => {
  expect(refusalOf(() => readSnapshot(join(folder, 'none.json'))).message).toMatch(/cannot be read: it does not exist/);
  const large = join(folder, 'large.json');
  writeFileSync(large, '');
  truncateSync(large, SNAPSHOT_BYTES + 1);
  expect(refusalOf(() => readSnapshot(large)).message).toMatch(/is larger than 32 MiB/);
});

test('text made to be slow is refused', () => {
  expect(refusalOf(() => parseSnapshot('['.repeat(5_000_000), 'x.json')).message).toMatch(/no JSON of a snapshot/);
});
