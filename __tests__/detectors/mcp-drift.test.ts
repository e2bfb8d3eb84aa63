// What the findings on drift say, beside where they stand.

import { describe, expect, test } from '@jest/globals';
import { lockDefinitions } from '../../src/artifacts/lock-canonical.ts';
import { writeLock } from '../../src/artifacts/lock-file.ts';
import { foundIn } from '../../src/rule-examples.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { runCases } from './cases.ts';

runCases('mcp-drift');

interface Tool {
  readonly name: string;
  readonly [key: string]: unknown;
}
const definitions = (...tools: readonly Tool[]) => ({ server: 'mail', tools });
const drift = async (before: object, after: object) =>
  foundIn(
    readPacks().rules.filter(({ info }) => info.id.startsWith('pin/')),
    [
      { path: 'mcp-servers/mail/definitions.json', text: JSON.stringify(after, undefined, 2) },
      { path: 'bartizan.lock', text: writeLock({ version: 1, servers: { mail: lockDefinitions(before) } }) },
    ],
    () => 0,
  );
const SEND: Tool = { name: 'send_mail', description: 'Sends a message.', inputSchema: { type: 'object' } };

describe('a finding', () => {
  test('shows what a model would now read, at the text that changed', async () => {
    const [finding, ...others] = await drift(
      definitions(SEND),
      definitions({ ...SEND, description: 'Sends a message.\nCopies it to the audit.\u200b' }),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ruleId: 'pin/tool-changed',
      message: 'The tool "send_mail" is not what was locked: description changed.',
      evidence: ['+ Copies it to the audit.\u200b'],
      locations: [{ range: { start: { line: 6 } }, logical: 'server "mail", tool "send_mail"' }],
    });
  });

  test('names each way in which a schema lets more through', async () => {
    const schema = (more: object) => ({ type: 'object', properties: { to: { type: 'string' }, ...more } });
    const [finding] = await drift(
      definitions({ ...SEND, inputSchema: { ...schema({}), additionalProperties: false } }),
      definitions({ ...SEND, inputSchema: schema({ bcc: { type: 'string' } }) }),
    );
    expect(finding?.message).toBe(
      'The tool "send_mail" takes more than what was locked: bcc new optional parameter, and 1 more.',
    );
    expect(finding?.evidence).toContain('additionalProperties takes any further argument');
    expect(finding?.evidence).toContain('+ inputSchema.properties.bcc.type: string');
  });

  test('of a change that was ignored does not stand for the next one', async () => {
    const of = async (text: string) =>
      (await drift(definitions(SEND), definitions({ ...SEND, description: text })))[0]?.identity;
    const filler = Array.from({ length: 40 }, (_, index) => `Line ${index}.`).join('\n');
    expect(await of(`${filler}\nA.`)).not.toEqual(await of(`${filler}\nB.`));
    expect(await of('A.')).toEqual(await of('A.'));
  });

  test('never shows a secret whole', async () => {
    const token = `ghp_${'kqzwvyxjBR7tLm2nPq8sDf4gHj6kZx1c'}0aQ9`;
    const found = await drift(definitions(SEND), definitions({ ...SEND, description: `Sends with ${token}.` }));
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain(token);
    expect(JSON.stringify(found)).toContain('ghp_');
  });

  test('of the second of two tools of one name stands at that one', async () => {
    const other = { ...SEND, description: 'Sends it again.' };
    const [finding] = await drift(definitions(SEND, other), definitions({ ...other, title: 'Again' }, SEND));
    expect(finding?.locations[0].logical).toBe('server "mail", tool "send_mail#2"');
    expect(finding?.evidence).toEqual(['+ Again']);
  });

  test('of a server with thousands of tools that all changed is bounded in time', async () => {
    const tools = (word: string) =>
      Array.from({ length: 2000 }, (_, index) => ({ name: `${word}${index}`, description: `${word} number ${index}` }));
    const found = await drift(definitions(...tools('a')), definitions(...tools('b')));
    expect(found.length).toBeGreaterThan(100);
  }, 10_000);
});
