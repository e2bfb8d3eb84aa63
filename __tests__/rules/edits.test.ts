// The machine fixes of rules, proved on the rules' own examples: each takes the finding away, brings no other, leaves the file
// readable and everything beside it as it was.

import { describe, expect, test } from '@jest/globals';
import { isDocumentFormat } from '../../src/artifacts/artifact.ts';
import { classify } from '../../src/artifacts/classify.ts';
import { loadParsers } from '../../src/lib/document.ts';
import { withEdits } from '../../src/lib/text-edits.ts';
import type { Finding } from '../../src/model/finding.ts';
import { exampleFiles } from '../../src/model/rule.ts';
import { foundIn } from '../../src/rule-examples.ts';
import type { EditDefinition, RuleDefinition } from '../../src/rules/definition.ts';
import { readPacks } from '../../src/rules/packs.ts';

const rules = readPacks().rules;
const withMachineFix = rules.filter(({ edits }) => edits);
const packOf = ({ info }: RuleDefinition) => info.id.split('/')[0] as string;
/** One list for each pack: what is made for a list of rules is kept with it. */
const packs = new Map(rules.map((rule) => [packOf(rule), rules.filter((other) => packOf(other) === packOf(rule))]));
const now = () => 0;

test('there are some, not counting the formats of secrets', () => {
  const safe = withMachineFix.filter(
    ({ edits, info }) => !info.id.startsWith('secrets/') && edits?.some((edit) => edit.safe !== false),
  );
  expect(safe.length).toBeGreaterThanOrEqual(25);
});

interface Proof {
  readonly problems: readonly string[];
}

async function prove(rule: RuleDefinition, edit: EditDefinition): Promise<Proof | undefined> {
  const withOnly = [{ ...rule, edits: [edit] }];
  const withAll = [rule];
  const family = packs.get(packOf(rule)) ?? [];
  let proof: Proof | undefined;
  for (const example of rule.info.bad) {
    const files = exampleFiles(example);
    const found = await foundIn(withOnly, files, now);
    const fixable = found.filter(({ fix }) => fix);
    const [finding] = fixable;
    if (!finding?.fix) continue;
    const problems: string[] = [];
    const [{ path }] = finding.locations;
    const fixed = files.map((file) => {
      if (file.path !== path) return file;
      const after = withEdits(Buffer.from(file.text), finding.fix?.edits ?? []).toString('utf8');
      return { ...file, text: after };
    });
    const text = fixed.find((file) => file.path === path)?.text ?? '';
    const left = (await foundIn(withAll, fixed, now)).length;
    if (left !== found.length - 1) problems.push(`the finding stays: ${text}`);
    const had = new Set((await foundIn(family, files, now)).map(({ ruleId }) => ruleId));
    const came = (await foundIn(family, fixed, now)).filter(
      ({ ruleId, tier }) => tier !== 'context' && !had.has(ruleId),
    );
    problems.push(...came.map(({ ruleId }) => `it brings ${ruleId}: ${text}`));
    const { format } = classify(path);
    if (isDocumentFormat(format)) {
      const { problems: unread } = (await loadParsers([format]))(text, format);
      problems.push(...unread.map(({ message }) => `${message}: ${text}`));
    }
    proof = { problems: [...(proof?.problems ?? []), ...problems] };
  }
  return proof;
}

/** The formats of secrets have one between them, for files their samples do not stand in. */
const ofRules = withMachineFix.filter(({ info }) => !info.id.startsWith('secrets/'));

describe.each(ofRules.map((rule) => [rule.info.id, rule] as const))('%s', (_, rule) => {
  test.each((rule.edits ?? []).map((edit) => [JSON.stringify(edit), edit] as const))('%s', async (_edit, edit) => {
    const proof = await prove(rule, edit);
    expect(proof).toEqual({ problems: [] });
  });
});

test('no line that holds a secret or hides letters is suggested', async () => {
  const rule = withMachineFix.filter(({ info }) => info.id === 'host/certificate-checks-off');
  const at = (more: string) => [
    { path: '.claude/settings.json', text: `{ "env": { "NODE_TLS_REJECT_UNAUTHORIZED": "0"${more} } }` },
  ];
  const of = async (more: string): Promise<Finding | undefined> => (await foundIn(rule, at(more), now))[0];
  expect((await of(', "A": "b"'))?.suggestion).toBeDefined();
  expect(await of(', "A": "\u200b"')).toMatchObject({ ruleId: 'host/certificate-checks-off' });
  expect((await of(', "A": "\u200b"'))?.suggestion).toBeUndefined();
});

describe("a credential of a known format in a client's configuration", () => {
  const token = `ghp_${'kqzwvyxjBR7tLm2nPq8sDf4gHj6kZx1c'}0aQ9`;
  const rule = withMachineFix.filter(({ info }) => info.id === 'secrets/github-token');
  const fixedIn = async (path: string, text: string) => {
    const [found] = await foundIn(rule, [{ path, text }], now);
    expect(found?.suggestion).toBeUndefined();
    expect(JSON.stringify(found)).not.toContain(token.slice(4, 20));
    return found?.fix && withEdits(Buffer.from(text), found.fix.edits).toString();
  };
  const env = (value: string) =>
    `{ "mcpServers": { "git": { "command": "git-mcp", "env": { "GITHUB_TOKEN": "${value}" } } } }`;
  const header = (value: string) =>
    `{ "servers": { "git hub": { "url": "https://mcp.acme.io", "headers": { "Authorization": "Bearer ${value}" } } } }`;

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: references as clients write them
  test('becomes a reference as that client writes it', async () => {
    expect(await fixedIn('.mcp.json', env(token))).toBe(env('${GITHUB_TOKEN}'));
    expect(await fixedIn('.cursor/mcp.json', env(token))).toBe(env('${env:GITHUB_TOKEN}'));
    expect(await fixedIn('.vscode/mcp.json', header(token))).toBe(header('${env:GIT_HUB_TOKEN}'));
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

  test.each([
    ['a client of which that is not known', '.roo/mcp.json', env(token)],
    ['a part of a value', '.mcp.json', env(`x-${token}`)],
    ['an argument', '.mcp.json', `{ "mcpServers": { "git": { "command": "git-mcp", "args": ["${token}"] } } }`],
    ['a name no variable can have', '.mcp.json', env(token).replace('GITHUB_TOKEN', 'github token')],
  ])('stays in %s', async (_, path, text) => {
    expect(await fixedIn(path, text)).toBeUndefined();
  });
});
