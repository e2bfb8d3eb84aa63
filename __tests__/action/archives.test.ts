// Archives through the built action: told beside the workspace, compared with no base, and stopping no pull request.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { zip } from '../lib/make-zip.ts';
import { pull, removeWorlds } from './pull.ts';
import { runActionBeside } from './runner.ts';
import { launch, RULE } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();
const made = pull({ base: { a: '' }, head: { b: '' } });

async function run(as: string, inputs: Readonly<Record<string, string>> = {}) {
  const workspace = made.workspace();
  writeFileSync(join(workspace, 'tools.mcpb'), zip([{ name: '.mcp.json', text: launch('theirs') }]));
  return runActionBeside({
    event: as,
    payload: payload(as, { BASE: made.world.base, HEAD: made.world.head }),
    sha: made.world.merge,
    workspace,
    inputs: {
      token: 'ghs_sixteenletters',
      'pr-comment': 'never',
      'upload-sarif': 'never',
      archive: 'tools.mcpb',
      ...inputs,
    },
  });
}

test('its findings are told and do not stop a pull request', async () => {
  const result = await run('pull_request');
  expect(result.exitCode).toBe(0);
  expect(result.annotations.filter(({ properties }) => properties.file)).toEqual([]);
  const { findings } = JSON.parse(result.json);
  expect(findings).toMatchObject([{ ruleId: RULE, status: 'known', locations: [{ path: 'tools.mcpb!.mcp.json' }] }]);
  expect(result.summary).toContain('1 archive');
});

test('stops a build where everything counts', async () => {
  expect((await run('push', { 'new-only': 'false', 'fail-on': 'high' })).exitCode).toBe(1);
});

test('named wrongly, it is the user’s error', async () => {
  const result = await run('pull_request', { archive: 'gone.zip' });
  expect(result.exitCode).toBe(2);
  expect(result.annotations.map(({ message }) => message).join()).toContain('gone.zip cannot be read');
});
