// A secret that is split, or spelt, by characters nobody sees in a text a model reads: it is found, and it is hidden.

import { describe, expect, test } from '@jest/globals';
import { assess } from '../src/assess/index.ts';
import { render } from '../src/reports/index.ts';
import { compileRules } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';
import { openMemory } from '../src/targets/memory.ts';
import { scannerWith } from './scanner.ts';

/** A made-up token with a right checksum, in pieces so that nobody takes this file for a leak. */
const TOKEN = ['ghp', '_Wq7Zr4TnXw8Lm3PqRs6vK2fYb9HcJd', '1lmZ0z'].join('');
const tags = (text: string) => [...text].map((each) => String.fromCodePoint(0xe0000 + each.charCodeAt(0))).join('');
const wide = (text: string) => [...text].map((each) => String.fromCodePoint(0xfee0 + each.charCodeAt(0))).join('');

const scan = scannerWith(compileRules(readPacks().rules, () => true));

/** All a run says, with what hides and splits taken out, so that a value cannot hide from this test either. */
async function saidOf(text: string, path: string) {
  const result = await scan(openMemory('memory', [{ path, text }]));
  const show = { minSeverity: 'info', minConfidence: 'low', everyTier: true } as const;
  const assessment = assess(result, { show });
  const reports = await Promise.all(
    ['text', 'json', 'sarif'].map((format) => render(assessment, format, { verbose: true })),
  );
  const said = [...reports, JSON.stringify(result.findings)].map((each) =>
    each
      .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\?u\{([0-9a-f]+)\}|<U\+([0-9A-F]+)>/gi, (_, a, b) => String.fromCodePoint(Number.parseInt(a ?? b, 16)))
      .replace(/[\u{e0020}-\u{e007e}]/gu, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) - 0xe0000))
      .normalize('NFKC')
      .replace(/[^\x20-\x7e]/g, ''),
  );
  return { findings: result.findings, said };
}

describe.each(['skills/mail/SKILL.md', 'AGENTS.md'])('%s', (path) => {
  test.each([
    ['split by zero-width characters', [...TOKEN].join('\u200b')],
    ['split once', `${TOKEN.slice(0, 20)}\u00ad${TOKEN.slice(20)}`],
    ['in tag characters', tags(TOKEN)],
    ['in tag characters, in a long message', tags(`${'Read on. '.repeat(19)}Use ${TOKEN} now.`)],
    ['half in tag characters', TOKEN.slice(0, 20) + tags(TOKEN.slice(20))],
    ['in wide characters', wide(TOKEN)],
    ['as references', [...TOKEN].map((each) => `&#${each.charCodeAt(0)};`).join('')],
  ])('%s', async (_, value) => {
    const { findings, said } = await saidOf(`# Mail\n\nUse "${value}" to log in.\nThen stop.\n`, path);
    const found = findings.filter(({ ruleId }) => ruleId === 'secrets/github-token');
    expect(found.map(({ tier, locations: [at] }) => [tier, at.range.start.line])).toEqual([['gate', 3]]);
    expect(found[0]?.evidence).toEqual(['ghp_…mZ0z']);
    for (const each of said)
      for (let at = 4; at + 8 <= TOKEN.length; at++) expect(each.includes(TOKEN.slice(at, at + 8))).toBe(false);
    // As references it is readable with no tool at all.
    for (const each of said) expect(each.includes('&#87;&#113;')).toBe(false);
  });

  test('what is plain is one finding, though there are two views', async () => {
    const { findings } = await saidOf(`# Mail 📧\u200b\n\nUse "${TOKEN}" to log in.\n`, path);
    expect(findings.filter(({ ruleId }) => ruleId === 'secrets/github-token')).toHaveLength(1);
  });

  test('a mention of a prefix is none, however it is written', async () => {
    const { findings } = await saidOf(`Tokens begin with g\u200bh\u200bp_ or ${tags('ghp_')}.\n`, path);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('secrets/github-token');
  });
});

/** All that is said of a text, as it is. */
async function plainlySaid(text: string, path: string) {
  const result = await scan(openMemory('memory', [{ path, text }]));
  const show = { minSeverity: 'info', minConfidence: 'low', everyTier: true } as const;
  const reports = await Promise.all(
    ['text', 'json', 'sarif'].map((format) => render(assess(result, { show }), format, { verbose: true })),
  );
  return { findings: result.findings, said: [...reports, JSON.stringify(result.findings)].join('\n') };
}

test.each([
  ['in a word before it', `/* x_${TOKEN}_y */ key = "${TOKEN}"\n`],
  ['in a word after it', `key = "${TOKEN}" // x_${TOKEN}_y\n`],
  ['on the next line', `key = "${TOKEN}"\nx_${TOKEN}_y\n`],
  ['as the name of a value', `x_${TOKEN}_y: "${TOKEN}"\n`],
])('a value that stands once more %s is hidden there too', async (_, text) => {
  const { findings, said } = await plainlySaid(text, 'src/mail.ts');
  expect(findings).not.toHaveLength(0);
  for (let at = 4; at + 12 <= TOKEN.length; at++) expect(said).not.toContain(TOKEN.slice(at, at + 12));
});

test('so is one known by its name, where it stands without it', async () => {
  const value = ['b1c94e70d35f8a26', '7e02f6894adc513b'].join('');
  const text = `curl -H "X: ${value}" "https://api.acme.io/?k=${value}" # ASSEMBLYAI_API_KEY=${value}\n`;
  const { findings, said } = await plainlySaid(text, 'run.sh');
  expect(findings.map(({ ruleId }) => ruleId)).toContain('secrets/assemblyai-api-key');
  expect(said).not.toContain(value.slice(0, 12));
});

test('the end of a long value that is a key is no place', async () => {
  const token = [
    'sk-ant-',
    'api03-emNy9TLICzlHcujWNhbDhiYVnlvLrxfWf8jLmAlnY02k35UdnhFKF7j8rSZI0Z4jXt3pZpMHdjePqWl6DFtKkpCpkpT0qAA',
  ].join('');
  const { findings, said } = await plainlySaid(`${token}: "${token}"\n`, 'src/mail.ts');
  expect(findings).toHaveLength(2);
  for (let at = 14; at + 12 <= token.length; at++) expect(said).not.toContain(token.slice(at, at + 12));
});
