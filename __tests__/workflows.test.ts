// Our own workflows, held to what Bartizan asks of others: pinned actions, no more rights than named, no credentials left behind;
// and the reusable one to the action it calls. Whether they are valid is actionlint's business.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const workflows = readdirSync(FOLDER).map((name): [name: string, text: string, workflow: Workflow] => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return [name, text, parse(text)];
});
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(workflows)('%s', (name, text, workflow) => {
  test('pins each action to a commit, with its version beside', () => {
    const uses = [...text.matchAll(/^\s+(?:- )?uses: (.+)$/gm)].map(([, what]) => what as string);
    const foreign = uses.filter((what) => !what.startsWith('./'));
    expect(foreign.filter((what) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });

  test('leaves no credential in the checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toHaveProperty('persist-credentials', false);
  });

  test('takes no foreign text into a shell', () => {
    expect(stepsOf(workflow).filter(({ run }) => run?.includes('\u0024{{'))).toEqual([]);
  });

  test('names its rights, and writes only where it says why', () => {
    // A reusable workflow has its caller's.
    if (name !== 'scan.yml') expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {}).filter((right) => right !== 'read')).toEqual([]);
    const writes = text.split('\n').filter((line) => /^\s+[\w-]+: write\b/.test(line));
    expect(writes.filter((line) => !/: write # \S/.test(line))).toEqual([]);
    expect(text).not.toMatch(/write-all|pull_request_target|secrets: inherit/);
  });
});

describe('the reusable workflow', () => {
  const [, , scan] = workflows.find(([name]) => name === 'scan.yml') as (typeof workflows)[number];
  const { inputs, secrets } = scan.on.workflow_call as Readonly<Record<'inputs' | 'secrets', object>>;
  const step = stepsOf(scan).at(-1);
  const action: { readonly inputs: object; readonly outputs: object } = parse(
    readFileSync(join(ROOT, 'action.yml'), 'utf8'),
  );

  test('passes on inputs that the action has', () => {
    expect(Object.keys(step?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
  });

  test('uses every input and secret that it offers, and offers every one that it uses', () => {
    const [, text] = workflows.find(([name]) => name === 'scan.yml') as (typeof workflows)[number];
    const used = (context: string) =>
      new Set([...text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g'))].map(([, name]) => name));
    expect([...used('inputs')].toSorted()).toEqual(Object.keys(inputs).toSorted());
    expect([...used('secrets')].toSorted()).toEqual(Object.keys(secrets).toSorted());
  });

  test('runs the scanner of its own commit, from outside what it scans', () => {
    const [scanner] = stepsOf(scan);
    expect(JSON.stringify(scanner?.with)).toMatch(/workflow_repository.*workflow_sha/);
    expect(step?.uses).toBe('./../bartizan-scanner');
  });
});
