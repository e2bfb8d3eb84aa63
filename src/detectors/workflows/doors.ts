// Who can make a job or step run on an event, and what that run holds: the same question for every check of what strangers
// bring in.

import { type Guard, guardOf, stronger } from '../../artifacts/ci-guards.ts';
import { jobGuards } from '../../artifacts/ci-job-guards.ts';
import { permissionCheck } from '../../artifacts/ci-powers.ts';
import { child, jobsOf, once, type Trigger, textAt, textsIn, triggers } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';

/** `open`: a stranger alone can cause it. `watched`: somebody or something of the project stands in between. */
export type Door = 'open' | 'watched' | 'shut';

export const triggersOf = once(triggers);

const guardsOf = once((workflow) => {
  const known = new Map<string, ReadonlyMap<string, Guard>>();
  return (event: string, of: 'starter' | 'author') => {
    const key = `${of} ${event}`;
    const guards = known.get(key) ?? jobGuards(jobsOf(workflow), event, of);
    known.set(key, guards);
    return guards;
  };
});

export interface Where {
  readonly workflow: DocumentNode;
  readonly jobName: string;
  readonly job: DocumentNode;
  readonly step: DocumentNode;
}

/** Whether the text or code that comes with an event gets to a step. `of`: whose it is. */
export function doorOf({ workflow, jobName, job, step }: Where, trigger: Trigger, of: 'starter' | 'author'): Door {
  const { name, needsInsider } = trigger;
  const guard = stronger(
    guardsOf(workflow)(name, of).get(jobName) ?? 'none',
    guardOf(textAt(step, 'if'), name, of),
    // A check of who comments says nothing of who wrote what is commented on.
    of === 'author' && name.endsWith('comment') ? 'none' : permissionCheck(job, step),
  );
  if (guard === 'strong' || guard === 'never') return 'shut';
  const isUnclear = name === 'workflow_run' && !isOfForks(textAt(job, 'if'), textAt(step, 'if'));
  return guard === 'weak' || needsInsider || isUnclear || environmentOf(workflow, job) !== undefined
    ? 'watched'
    : 'open';
}

/** The environment that has to let the job run, or a job it waits for. */
export function environmentOf(workflow: DocumentNode, job: DocumentNode): string | undefined {
  const own = child(job, 'environment');
  if (own) return textAt(job, 'environment') || textAt(job, 'environment', 'name');
  const needs = child(job, 'needs');
  const waitsFor = needs?.kind === 'array' ? needs.items : needs ? [needs] : [];
  const condition = textAt(job, 'if').replaceAll(/\s+/g, ' ');
  const runsAnyway = /\b(?:always|failure|cancelled)\(\)/.test(condition);
  for (const each of waitsFor) {
    const name = each.kind === 'scalar' ? String(each.value) : '';
    const needed = jobsOf(workflow).get(name);
    if (!needed || !child(needed, 'environment')) continue;
    if (!runsAnyway || condition.includes(`needs.${name}.result == 'success'`))
      return textAt(needed, 'environment') || textAt(needed, 'environment', 'name');
  }
  return undefined;
}

/** Nobody knows what started the run before, unless a condition says so. The list of its pull requests is empty for forks. */
function isOfForks(...conditions: readonly string[]): boolean {
  const text = conditions.join('\n');
  return /workflow_run\.event\s*==\s*'pull_request'/.test(text) && !/workflow_run\.pull_requests/.test(text);
}

/** Whether the job is declared to hold nothing: a token that only reads, and no secret. */
export function holdsNothing({ workflow, job }: Pick<Where, 'workflow' | 'job'>): boolean {
  const declared = child(job, 'permissions') ?? child(workflow, 'permissions');
  if (!declared) return false;
  const levels = declared.kind === 'scalar' ? [String(declared.value)] : textsIn(declared);
  return (
    !levels.some((level) => /^write/.test(level)) && !mentionsSecret(job) && !mentionsSecret(child(workflow, 'env'))
  );
}

/** Secrets beyond the token of the job, anywhere in it. */
export function mentionsSecret(node: DocumentNode | undefined): boolean {
  return node !== undefined && secretIn(node);
}

const secretIn = once((root): boolean => {
  const seen = new Set<DocumentNode>();
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'scalar') {
      if (/\bsecrets\s*[.[](?!\s*['"]?GITHUB_TOKEN\b)|toJSON\(\s*secrets\s*\)/i.test(String(node.value))) return true;
      if (node.value === 'inherit') return true;
    } else open.push(...(node.kind === 'array' ? node.items : node.entries.map(({ value }) => value)));
  }
  return false;
});
