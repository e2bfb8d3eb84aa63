// Every entry of the API tables shows what it is for: the bad one of its pair has the effect, the good one has not.

import { describe, expect, test } from '@jest/globals';
import type { PlacedEntry } from '../../scripts/tables.ts';
import { readTables } from '../../scripts/tables.ts';
import type { Flow } from '../../src/code/flow.ts';
import { LANGUAGES, type Language } from '../../src/code/ir.ts';
import { analyseFiles } from './analyse-files.ts';
import { serverOf } from './pair-servers.ts';

/** What is told of a server for the entry, in words: flows it has a part in, or its posture. */
async function toldOf(language: Language, { kind, entry }: PlacedEntry, code: string): Promise<readonly string[]> {
  const files = serverOf(language, code, entry.imports);
  const { flows, postures } = await analyseFiles(files);
  if (kind === 'postures' && 'posture' in entry)
    return postures
      .filter(({ posture }) => posture === entry.posture)
      .map(({ posture, callee }) => `${posture} of ${callee}`);
  const own = flows.filter(({ sink, source }) => {
    if (kind === 'sources' && 'origin' in entry) return source.origin === entry.origin;
    const wanted = kind === 'callers' ? 'subject' : 'sink' in entry ? entry.sink : undefined;
    return wanted === undefined || sink === wanted;
  });
  return own.map(words);
}

/** Whose data it is can only be read off names. */
const sureness = ({ sink, confidence }: { sink: string; confidence?: string | undefined }) =>
  confidence ?? (sink === 'subject' ? 'medium' : 'high');

const words = ({ source, sink, callee, confidence }: Flow) =>
  `${source.origin} ${source.name} → ${sink} in ${callee} (${confidence})`;

function nameOf({ kind, entry, path, line }: PlacedEntry): string {
  const callees = [
    ...('call' in entry ? (entry.call ?? []) : []),
    ...('decorator' in entry ? (entry.decorator ?? []) : []),
    ...('extends' in entry ? (entry.extends ?? []) : []),
  ];
  const effect = 'sink' in entry && entry.sink ? ` (${entry.sink})` : 'origin' in entry ? ` (${entry.origin})` : '';
  return `${kind} ${callees.join(', ').slice(0, 100)}${effect} ${path.split('/').at(-1)}:${line}`;
}

describe.each(LANGUAGES.map((language) => [language] as const))('%s', (language) => {
  const { entries, problems } = readTables(language);

  test('the tables have their shape', () => {
    expect(problems).toEqual([]);
  });

  test('every entry has its pair', () => {
    const alone = entries.filter(
      ({ kind, entry }) => kind !== 'registrations' && kind !== 'components' && !(entry.bad && entry.good),
    );
    expect(alone.map(nameOf)).toEqual([]);
  });

  const paired = entries.filter(({ entry }) => entry.bad !== undefined && entry.good !== undefined);
  test.each(paired.map((placed) => [nameOf(placed), placed] as const))('%s', async (_, placed) => {
    const { bad = '', good = '' } = placed.entry;
    const found = await toldOf(language, placed, bad);
    expect({ bad, isTold: found.length > 0 }).toEqual({ bad, isTold: true });
    // Nothing on the way is unknown: a weaker word than the table's own is a hole in it.
    if ('arg' in placed.entry)
      expect({ bad, told: found }).toEqual({
        bad,
        told: expect.arrayContaining([expect.stringContaining(`(${sureness(placed.entry)})`)]),
      });
    expect({ good, told: await toldOf(language, placed, good) }).toEqual({ good, told: [] });
  });
});
