// GitHub's own check of a pull request fails for alerts that are errors or of high security severity. On a repository of
// every rule's own bad example, in code, in tests and in documentation, none of those is outside the gate tier.

import { expect, test } from '@jest/globals';
import { readPacks } from '../../src/rules/packs.ts';
import { startGitHub } from './github/fake.ts';
import { pull, removeWorlds } from './pull.ts';
import { runActionBeside } from './runner.ts';
import { launch } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();

interface Uploaded {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly defaultConfiguration?: { readonly level?: string };
          readonly properties?: Readonly<Record<string, unknown>>;
        }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly properties: { readonly tier: string };
      readonly locations: readonly [
        {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: { readonly startLine: number; readonly startColumn: number };
          };
        },
      ];
    }[];
  }[];
}

interface Reported {
  readonly ruleId: string;
  readonly tier: string;
  readonly locations: readonly { readonly path: string; readonly line: number; readonly column: number }[];
}

test('nothing uploaded that weighs 7.0 or more, or is an error, is outside the gate tier', async () => {
  const examples = readPacks().rules.flatMap(({ info }) =>
    (info.bad ?? []).slice(0, 1).map(({ path, text }) => ({ path, text })),
  );
  const tree: Record<string, string> = { 'tests/.mcp.json': launch('tested'), 'docs/.mcp.json': launch('shown') };
  for (const [index, { path, text }] of examples.entries()) {
    tree[`r${index}/${path}`] = text;
    if (index % 7 === 0) tree[`tests/r${index}/${path}`] = text;
  }
  const made = pull({ base: { a: '' }, head: tree });
  const github = await startGitHub();
  const result = await runActionBeside({
    event: 'pull_request',
    payload: payload('pull_request', { BASE: made.world.base, HEAD: made.world.head }),
    sha: made.world.merge,
    workspace: made.workspace(),
    inputs: { token: 'ghs_sixteenletters' },
    env: { GITHUB_API_URL: github.url },
  });
  await github.close();
  expect(github.violations).toEqual([]);
  const { findings } = JSON.parse(result.json) as { readonly findings: readonly Reported[] };
  const tiers = new Map(
    findings.map(({ ruleId, tier, locations: [at] }) => [`${ruleId} ${at?.path}:${at?.line}:${at?.column}`, tier]),
  );
  const [run] = (JSON.parse(github.state.uploads[0]?.sarif ?? '') as Uploaded).runs;
  const { rules } = run?.tool.driver ?? { rules: [] };

  const seen: Record<string, number> = {};
  const wrong: string[] = [];
  for (const { ruleId, ruleIndex, level, properties, locations } of run?.results ?? []) {
    const rule = rules[ruleIndex];
    expect(rule?.id).toBe(ruleId);
    const severity = Number(rule?.properties?.['security-severity'] ?? 0);
    const isHeavy = severity >= 7 || level === 'error' || rule?.defaultConfiguration?.level === 'error';
    // The JSON report's word, not the SARIF file's.
    const { artifactLocation, region } = locations[0].physicalLocation;
    const at = `${decodeURIComponent(artifactLocation.uri)}:${region.startLine}:${region.startColumn}`;
    const tier = tiers.get(`${ruleId.replace(/\/review$/, '')} ${at}`) ?? 'unknown';
    expect(properties.tier).toBe(tier);
    seen[tier] = (seen[tier] ?? 0) + 1;
    if (isHeavy && tier !== 'gate') wrong.push(`${ruleId} ${severity} ${level} ${tier}`);
    if (isHeavy) seen.heavy = (seen.heavy ?? 0) + 1;
  }
  expect(wrong).toEqual([]);
  // Of all tiers there was something to tell apart; what is context only is no alert.
  expect(seen.gate).toBeGreaterThan(50);
  expect(seen.review).toBeGreaterThan(50);
  expect(seen.heavy).toBeGreaterThan(50);
  expect(findings.some(({ tier }) => tier === 'context')).toBe(true);
  expect(Object.keys(seen).toSorted()).toEqual(['gate', 'heavy', 'review']);
});
