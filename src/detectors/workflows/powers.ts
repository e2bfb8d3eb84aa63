// What a workflow hands out beyond its need: rights of its token, all secrets at once, a machine of one's own.

import { runsAgent } from '../../artifacts/ci-agents.ts';
import { eachStep, type Found, type Placed } from '../../artifacts/ci-found.ts';
import { AGENT_FILE } from '../../artifacts/ci-names.ts';
import { child, jobsOf, steps, textAt } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { doorOf, triggersOf } from './doors.ts';

export function powers(workflow: DocumentNode): readonly Placed[] {
  return [...permissions(workflow), ...inherited(workflow), ...allSecrets(workflow), ...ownMachine(workflow)];
}

function permissions(workflow: DocumentNode): readonly Placed[] {
  const jobs = child(workflow, 'jobs') ? [...jobsOf(workflow)].toReversed() : [];
  const top = child(workflow, 'permissions');
  const all = [['', top] as const, ...jobs.map(([name, job]) => [name, child(job, 'permissions')] as const)];
  const found = all.flatMap(([name, node]): readonly Placed[] =>
    node?.kind === 'scalar' && node.value === 'write-all'
      ? [
          [
            name,
            {
              id: 'ci/token-may-write-all',
              node,
              message: `${name === '' ? 'The token of all jobs' : 'The token of {place}'} may write everything: code, releases, packages, other workflows.`,
              evidence: ['permissions: write-all'],
            },
          ],
        ]
      : [],
  );
  const bare = top ? undefined : jobs.find(([, job]) => child(job, 'steps') && !child(job, 'permissions'));
  if (!bare) return found;
  const [name, job] = bare;
  return [
    ...found,
    [
      name,
      {
        id: 'ci/token-permissions-unset',
        node: child(job, 'runs-on') ?? job,
        message:
          'Nothing says what the token of {place} may do: that is decided by a setting of the repository, which may be "write".',
      },
    ],
  ];
}

function inherited(workflow: DocumentNode): readonly Placed[] {
  return [...jobsOf(workflow)].toReversed().flatMap(([name, job]): readonly Placed[] => {
    const secrets = child(job, 'secrets');
    const called = textAt(job, 'uses').split('@')[0] ?? '';
    if (secrets?.kind !== 'scalar' || secrets.value !== 'inherit' || called === '') return [];
    // Those of agents have a rule of their own.
    if (AGENT_FILE.test(called)) return [];
    const isOwn = called.startsWith('./');
    return [
      [
        name,
        {
          id: 'ci/all-secrets-handed-over',
          node: secrets,
          message: `{place} hands all secrets of the repository to ${called}.`,
          evidence: [`calls: ${called}`],
          ...(isOwn && { tier: 'context' as const }),
        },
      ],
    ];
  });
}

function allSecrets(workflow: DocumentNode): readonly Placed[] {
  const inMap = (map: DocumentNode | undefined): readonly Found[] =>
    (map?.kind === 'object' ? map.entries.map(({ value }) => value) : map ? [map] : []).flatMap((node) => {
      const words = node.kind === 'scalar' ? /toJSON\(\s*secrets\s*\)/i.exec(String(node.value))?.[0] : undefined;
      return words === undefined
        ? []
        : [
            {
              id: 'ci/all-secrets-handed-over',
              node,
              words,
              message: `\`${words}\` in {place} puts every secret of the repository into one text.`,
              evidence: [`expression: ${words}`],
            },
          ];
    });
  return [
    ...inMap(child(workflow, 'env')).map((found) => ['', found] as const),
    ...[...jobsOf(workflow)].flatMap(([name, job]) => inMap(child(job, 'env')).map((found) => [name, found] as const)),
    ...eachStep(workflow, (step) => ['env', 'with', 'run'].flatMap((key) => inMap(child(step, key)))),
  ];
}

function ownMachine(workflow: DocumentNode): readonly Placed[] {
  const events = triggersOf(workflow).filter(({ name }) => /^pull_request(?:_target)?$/.test(name));
  return [...jobsOf(workflow)].toReversed().flatMap(([name, job]): readonly Placed[] => {
    const node = child(job, 'runs-on');
    const labels = node?.kind === 'object' ? child(node, 'labels') : node;
    const texts = labels?.kind === 'array' ? labels.items : labels ? [labels] : [];
    const isOwn = texts.some((each) => each.kind === 'scalar' && /^self-hosted$/i.test(String(each.value)));
    const trigger = events.find(
      (each) => doorOf({ workflow, jobName: name, job, step: job }, each, 'author') === 'open',
    );
    if (!node || !isOwn || !trigger || steps(job).some(runsAgent)) return [];
    return [
      [
        name,
        {
          id: 'ci/own-machine-for-pull-requests',
          node,
          message: `{place} runs on your own machine for every "${trigger.name}": in a public repository anybody's code does.`,
          evidence: [`trigger: ${trigger.name}`],
        },
      ],
    ];
  });
}
