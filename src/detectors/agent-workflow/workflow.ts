// Reading a workflow document: triggers, texts and jobs, whatever shape was written.

import { child } from '../../artifacts/agent-config.ts';
import type { DocumentNode } from '../../lib/document.ts';

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

export interface StrangersEvent {
  readonly name: string;
  /** Whether somebody of the project has to act each time. */
  readonly needsInsider: boolean;
}

export function strangersEvents(workflow: DocumentNode): readonly StrangersEvent[] {
  const on = child(workflow, 'on') ?? child(workflow, 'true');
  const named = (name: string): StrangersEvent[] =>
    STRANGERS_EVENTS.includes(name) ? [{ name, needsInsider: false }] : [];
  if (on?.kind === 'scalar') return named(String(on.value));
  if (on?.kind === 'array')
    return on.items.flatMap((item) => (item.kind === 'scalar' ? named(String(item.value)) : []));
  if (on?.kind !== 'object') return [];
  return on.entries.flatMap(({ key, value }) => {
    const types = child(value, 'types');
    const names =
      types?.kind === 'array'
        ? types.items.map((item) => (item.kind === 'scalar' ? String(item.value) : ''))
        : types?.kind === 'scalar'
          ? [String(types.value)]
          : [];
    return named(key).map((event) => ({
      ...event,
      needsInsider: names.length > 0 && names.every((name) => INSIDERS_ACTIVITIES.includes(name)),
    }));
  });
}
