// Conditions that let through whom they should keep out.

import { dotted } from '../../artifacts/ci-expressions.ts';
import type { Found, Placed } from '../../artifacts/ci-found.ts';
import { guardOf } from '../../artifacts/ci-guards.ts';
import { child, jobsOf, steps, type Trigger } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { triggersOf } from './doors.ts';

export function conditions(workflow: DocumentNode): readonly Placed[] {
  const triggers = triggersOf(workflow);
  const seen = new Set<DocumentNode>();
  return [...jobsOf(workflow)].toReversed().flatMap(([name, job]): readonly Placed[] =>
    [job, ...steps(job)].flatMap((each) => {
      const node = child(each, 'if');
      if (node?.kind !== 'scalar' || typeof node.value !== 'string' || seen.has(node)) return [];
      seen.add(node);
      return look(node, node.value, triggers).map((found) => [name, found] as const);
    }),
  );
}

function look(node: DocumentNode, condition: string, triggers: readonly Trigger[]): readonly Found[] {
  return [...alwaysTrue(node, condition), ...partOfText(node, condition), ...byActor(node, condition, triggers)];
}

/** Text outside of the one expression makes it a text, and a text that is not empty is true. */
function alwaysTrue(node: DocumentNode, condition: string): readonly Found[] {
  if (!condition.includes('${{') || /^\$\{\{(?:(?!\}\})[\s\S])*\}\}$/.test(condition)) return [];
  const isBreak = /^\$\{\{(?:(?!\}\})[\s\S])*\}\}\s+$/.test(condition);
  return [
    {
      id: 'ci/condition-always-true',
      node,
      message: isBreak
        ? 'The condition in {place} ends in a line break outside of its expression, which makes it a text and so always true.'
        : 'The condition in {place} has text outside of its expression, which makes all of it a text and so always true.',
    },
  ];
}

/** What somebody outside can name as they like. */
const CHOSEN = String.raw`github\.(?:head_ref|ref|ref_name|base_ref|actor|triggering_actor|event\.(?:pull_request|issue|comment|sender)\.[\w.]+)`;
const PART = new RegExp(String.raw`\bcontains\s*\(\s*'([^']{1,300})'\s*,\s*(${CHOSEN})\s*\)`, 'i');

function partOfText(node: DocumentNode, condition: string): readonly Found[] {
  const [words, list = '', name] = PART.exec(dotted(condition)) ?? [];
  if (words === undefined || !/[\s,|]/.test(list.trim())) return [];
  return [
    {
      id: 'ci/condition-by-part-of-text',
      node,
      message: `The condition in {place} asks whether ${name} is a part of a text, which any few letters of it are.`,
      evidence: [`condition: ${words}`],
    },
  ];
}

/** Events whose runs hold something while strangers bring the code or the text. */
const PRIVILEGED = /^(?:pull_request_target|workflow_run|issue_comment)$/;
const BOT =
  /github\.(?:actor|triggering_actor)\s*==\s*'([\w-]{1,60}\[bot\])'|'([\w-]{1,60}\[bot\])'\s*==\s*github\.(?:actor|triggering_actor)/i;

function byActor(node: DocumentNode, condition: string, triggers: readonly Trigger[]): readonly Found[] {
  const [words, one, two] = BOT.exec(dotted(condition)) ?? [];
  const trigger = triggers.find(({ name }) => PRIVILEGED.test(name) && guardOf(condition, name, 'starter') === 'weak');
  if (words === undefined || !trigger) return [];
  return [
    {
      id: 'ci/condition-by-last-actor',
      node,
      message: `The condition in {place} trusts whatever ${one ?? two} touched last: on "${trigger.name}" that need not be who opened the pull request.`,
      evidence: [`condition: ${words}`, `trigger: ${trigger.name}`],
    },
  ];
}
