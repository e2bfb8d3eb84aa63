import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/index.ts';
import { spellingsOf } from '../../src/detectors/encoded/spellings.ts';
import { joinedExample } from '../../src/model/rule.ts';
import { render } from '../../src/reports/index.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { RULES, scannerWith } from '../scanner.ts';
import { runCases } from './cases.ts';

runCases('encoded');

const withAll = scannerWith(RULES);
const scan = (text: string, path = 'values.yaml') => withAll(openMemory('case', [{ path, text }]));
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');

/** A made-up token with a right checksum, in pieces so that nobody takes this file for a leak. */
const TOKEN = ['ghp', '_Wq7Zr4TnXw8Lm3PqRs6vK2fYb9HcJd', '1lmZ0z'].join('');

describe('spellings', () => {
  test.each(['ghp_', 'AKIA', 'github_pat_', '>>>???>>>', '-----BEGIN '])('%s shows wherever it stands', (text) => {
    const spellings = spellingsOf(text);
    for (let before = 0; before < 6; before++) {
      const whole = `${'\xff'.repeat(before)}${text}\xff\xff`;
      for (const said of [base64(whole), Buffer.from(whole, 'latin1').toString('base64url')]) {
        const at = spellings.filter(({ phase }) => phase === before % 3).map((each) => said.indexOf(each.text));
        expect(Math.max(...at)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('none is shorter than the engine looks for', () => {
    expect(spellingsOf('abcd').map(({ text }) => text.length)).toEqual([5, 4, 5]);
    expect(spellingsOf('abc').map(({ phase }) => phase)).toEqual([0]);
  });
});

describe('a token in base64', () => {
  test.each(['', '.', 'user:', 'x=1\ny='])('after %j, before any neighbour', async (before) => {
    for (const after of ['', '\n', '"}', '\xff\xff\xff']) {
      const said = base64(`${before}${TOKEN}${after}`);
      const { findings } = await scan(`a: 1\nkey: ${said}\n`);
      expect(findings.map(({ ruleId, tier }) => [ruleId, tier])).toEqual([['secrets/github-token', 'gate']]);
      const [{ locations, message, evidence } = { locations: [], message: '', evidence: [] }] = findings;
      const [at] = locations;
      const start = at?.range.start.column ?? 0;
      const end = at?.range.end.column ?? 0;
      // The columns are those of the characters that hold a bit of it, and no more.
      expect([start, end]).toEqual([
        6 + Math.floor((before.length * 4) / 3),
        6 + Math.ceil(((before.length + TOKEN.length) * 4) / 3),
      ]);
      expect(at?.logical).toBe('key');
      expect(message).toContain('it stands base64-encoded');
      expect(evidence).toEqual(['ghp_…mZ0z']);
    }
  });

  test('is one secret with the same token written plainly', async () => {
    const { findings } = await scan(`a: ${TOKEN}\nb: ${base64(`u:${TOKEN}`)}\n`);
    expect(findings).toHaveLength(2);
    expect(new Set(findings.map(({ identity }) => identity.secret)).size).toBe(1);
  });

  test('leaves nothing decodable in any output, nor do its neighbours', async () => {
    const password = 'n8Q2vLx7Rk4zPq9w';
    const blob = base64(
      `PASSWORD=${password}\nA=${TOKEN}\nB=${password}\nC=${TOKEN.replace('ghp', 'gho')}\nD=${password}\n`,
    );
    const wrapped =
      blob
        .match(/.{1,76}/g)
        ?.map((line) => `    ${line}`)
        .join('\n') ?? '';
    const result = await scan(`one: ${blob}\nmore: |\n${wrapped}\nlast: 1\n`);
    const assessment = assess(result, { show: { minSeverity: 'info', minConfidence: 'low', everyTier: true } });
    expect(result.findings.length).toBe(4);
    for (const format of ['text', 'json', 'sarif']) {
      const said = await render(assessment, format, { verbose: true });
      for (let at = 0; at + 12 <= blob.length; at++) expect(said.includes(blob.slice(at, at + 12))).toBe(false);
      expect(said.includes(password)).toBe(false);
      expect(said.includes(TOKEN.slice(4, 16))).toBe(false);
    }
  });

  test('is found for every rule whose keyword is written in one case', async () => {
    const gate = RULES.filter(
      ({ info, keywords }) =>
        info.category === 'secrets' && info.tier === 'gate' && keywords.every((each) => each.isCaseSensitive),
    );
    const missed: string[] = [];
    for (const { info } of gate.filter(({ keywords }) => keywords.length > 0)) {
      for (const [index, example] of info.bad.entries()) {
        const { findings } = await scan(base64(joinedExample(example)));
        if (!findings.some(({ ruleId }) => ruleId === info.id)) missed.push(`${info.id} ${index + 1}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('many in one line are each found once, in a line of megabytes too', async () => {
    const tokens = 400;
    const said = base64(`${'.'.repeat(5000)} ${TOKEN} `.repeat(tokens));
    const { findings, coverage } = await scan(said);
    expect(findings).toHaveLength(tokens);
    expect(coverage.gaps).toEqual([]);
  });
});

test('random base64 is nothing', async () => {
  const bytes = createHash('shake256', { outputLength: 2_900_000 }).update('the same in every run').digest();
  expect((await scan(bytes.toString('base64'))).findings).toEqual([]);
});
