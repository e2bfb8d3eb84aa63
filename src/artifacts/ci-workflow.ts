// Reading a workflow document: triggers, texts and jobs, whatever shape was written.

import type { DocumentNode } from '../lib/document.ts';
import { child } from './agent-config.ts';

export { child };

/** The text at a path of keys; empty when there is none. */
export function textAt(node: DocumentNode | undefined, ...path: readonly string[]): string {
  const found = path.reduce<DocumentNode | undefined>((at, key) => (at ? child(at, key) : undefined), node);
  return found?.kind === 'scalar' && found.value !== null ? String(found.value) : '';
}

/** Texts among the values of a map. */
export function textsIn(node: DocumentNode | undefined): readonly string[] {
  if (node?.kind !== 'object') return [];
  return node.entries.flatMap(({ value }) =>
    value.kind === 'scalar' && value.value !== null ? [String(value.value)] : [],
  );
}

/** Events on which strangers decide the text while the job has secrets and the repository's own token. */
const STRANGERS_EVENTS = [
  'issues',
  'issue_comment',
  'pull_request_target',
  'workflow_run',
  'discussion',
  'discussion_comment',
];
/** Activities only people with triage rights cause. */
const INSIDERS_ACTIVITIES = [
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'milestoned',
  'demilestoned',
  'pinned',
  'transferred',
  'locked',
  'unlocked',
];

export interface Trigger {
  readonly name: string;
  /** Whether strangers cause it, while the job has secrets and the repository's own token. */
  readonly isStrangers: boolean;
  /** Whether somebody of the project has to act each time. */
  readonly needsInsider: boolean;
  /** Whether who causes it is who wrote what it is about. */
  readonly isByAuthor: boolean;
}

/** Activities of the author alone; of pull requests they are what counts when none is named. */
const AUTHORS_ACTIVITIES: Readonly<Record<string, readonly string[]>> = {
  issues: ['opened'],
  discussion: ['created'],
  pull_request_target: ['opened', 'reopened', 'synchronize', 'ready_for_review'],
};

export function triggers(workflow: DocumentNode): readonly Trigger[] {
  const on = child(workflow, 'on') ?? child(workflow, 'true');
  const named = (name: string): Trigger => ({
    name,
    isStrangers: STRANGERS_EVENTS.includes(name),
    needsInsider: false,
    isByAuthor: name === 'pull_request_target',
  });
  if (on?.kind === 'scalar') return [named(String(on.value))];
  if (on?.kind === 'array')
    return on.items.flatMap((item) => (item.kind === 'scalar' ? [named(String(item.value))] : []));
  if (on?.kind !== 'object') return [];
  return on.entries.map(({ key, value }) => {
    const types = child(value, 'types');
    const names =
      types?.kind === 'array'
        ? types.items.map((item) => (item.kind === 'scalar' ? String(item.value) : ''))
        : types?.kind === 'scalar'
          ? [String(types.value)]
          : [];
    return {
      ...named(key),
      needsInsider: names.length > 0 && names.every((name) => INSIDERS_ACTIVITIES.includes(name)),
      isByAuthor:
        names.length > 0
          ? names.every((name) => AUTHORS_ACTIVITIES[key]?.includes(name) ?? false)
          : named(key).isByAuthor,
    };
  });
}

/** The jobs by name; the one list of steps of a composite action counts as a job without a name. */
export function jobsOf(root: DocumentNode): ReadonlyMap<string, DocumentNode> {
  const jobs = child(root, 'jobs');
  if (jobs?.kind === 'object') return new Map(jobs.entries.toReversed().map(({ key, value }) => [key, value]));
  const runs = child(root, 'runs');
  return new Map(runs && child(runs, 'steps') ? [['', runs]] : []);
}

export function steps(job: DocumentNode): readonly DocumentNode[] {
  const list = child(job, 'steps');
  return list?.kind === 'array' ? list.items : [];
}

/** The name of the action a step uses, in lower case and without its version; empty for a script. */
export function actionOf(step: DocumentNode): string {
  return textAt(step, 'uses').toLowerCase().split('@')[0] ?? '';
}

/** A reading of a node that many runs ask for, made once. */
export function once<T>(read: (node: DocumentNode) => T): (node: DocumentNode) => T {
  const known = new WeakMap<DocumentNode, { readonly value: T }>();
  return (node) => {
    const found = known.get(node) ?? { value: read(node) };
    known.set(node, found);
    return found.value;
  };
}
