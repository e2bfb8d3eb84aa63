// Actions and called workflows of others: whether what runs today runs tomorrow.

import { eachStep, type Found, oncePerName, type Placed } from '../../artifacts/ci-found.ts';
import { AGENT_ACTION, BRANCH } from '../../artifacts/ci-names.ts';
import { child, jobsOf, textsIn } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { mentionsSecret } from './doors.ts';

/** GitHub's own: whoever controls those controls the runner as well. */
const HOUSE = /^(?:actions|github)\//i;

export function suppliers(workflow: DocumentNode): readonly Placed[] {
  return oncePerName([
    ...[...jobsOf(workflow)].flatMap(([name, job]): readonly Placed[] =>
      loose(workflow, child(job, 'uses'), job, job).map((found) => [name, found]),
    ),
    ...eachStep(workflow, (step, job) => loose(workflow, child(step, 'uses'), step, job)),
  ]);
}

function loose(
  workflow: DocumentNode,
  node: DocumentNode | undefined,
  own: DocumentNode,
  job: DocumentNode,
): readonly Found[] {
  if (node?.kind !== 'scalar') return [];
  const [, name = '', ref = ''] = /^([\w.-]+\/[\w./-]+)@(\S+)$/.exec(String(node.value)) ?? [];
  if (ref === '' || HOUSE.test(name) || /^[\da-f]{40}$|^[\da-f]{64}$/i.test(ref) || ref.includes('${{')) return [];
  const isBranch = BRANCH.test(ref);
  if (isBranch && AGENT_ACTION.test(name.toLowerCase())) return [];
  const powers = powersOf(workflow, own, job);
  return [
    {
      id: isBranch ? 'ci/action-from-branch' : 'ci/action-unpinned',
      node,
      message: isBranch
        ? `{place} runs ${name}@${ref}, whatever the branch holds at the time${powers}.`
        : `{place} runs ${name}@${ref}; its owner can move that name to other code${powers}.`,
      evidence: [`uses: ${name}@${ref}`],
      ...(isBranch && powers === '' && { tier: 'context' as const }),
    },
  ];
}

function powersOf(workflow: DocumentNode, own: DocumentNode, job: DocumentNode): string {
  const declared = child(job, 'permissions') ?? child(workflow, 'permissions');
  const levels = declared?.kind === 'scalar' ? [String(declared.value)] : textsIn(declared);
  const writes = levels.some((level) => /^write/.test(level));
  const held = [
    ...(writes ? ['a token that may write'] : []),
    ...(mentionsSecret(own) || mentionsSecret(child(job, 'env')) || mentionsSecret(child(workflow, 'env'))
      ? ['secrets']
      : []),
  ];
  return held.length === 0 ? '' : `, with ${held.join(' and ')}`;
}
