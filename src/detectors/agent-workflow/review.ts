// Work of an agent that reaches the default branch, or is approved, without a person having looked at it.

import { withoutDenied } from '../../artifacts/ci-agent-grants.ts';
import type { Found } from '../../artifacts/ci-found.ts';
import { strongPermissions } from '../../artifacts/ci-powers.ts';
import { actionOf, child, once, steps, textAt } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { AgentRun } from './runs.ts';

export function unreviewedWork(run: AgentRun): readonly Found[] {
  return run.agent.hasTools ? [...grants(run), ...pushes(run)] : [];
}

const MERGES = /\bgh pr merge\b|mcp__github__merge_pull_request|"merge_pull_request"/;

/** Tools with which the agent itself merges. */
function grants(run: AgentRun): readonly Found[] {
  const inputs = child(run.step, 'with');
  for (const name of ['claude_args', 'allowed_tools', 'settings']) {
    const node = inputs && child(inputs, name);
    const words = node?.kind === 'scalar' ? MERGES.exec(withoutDenied(String(node.value)))?.[0] : undefined;
    if (!node || words === undefined) continue;
    return [
      {
        id: 'ci/agent-may-merge',
        node,
        words,
        message: `The agent in {place} (${run.agent.name}) may merge pull requests itself (\`${words}\`).`,
        evidence: [`tool: ${words}`],
      },
    ];
  }
  return [];
}

const TO_DEFAULT = /\bgit push\b[^\n;&|]{0,200}?\s(?:HEAD:|\+)?(?:refs\/heads\/)?(?:main|master)\b(?![\w./-])/;
const PLAIN_PUSH = /\bgit push(?:\s+(?:--force|-f|--quiet|-q|origin|HEAD))*\s*(?:$|[;&|\n)])/m;
const OTHER_BRANCH = /\bgit (?:checkout|switch)\b(?![^\n]{0,80}\s--\s)|\bgit branch\s+\S|\bgh pr (?:create|checkout)\b/;
const MERGE_COMMAND = /\bgh pr merge\b[^\n]{0,200}/;
const MERGE_ACTIONS = /^(?:peter-evans\/enable-pull-request-automerge|pascalgn\/automerge-action)$/;
const PUSH_ACTIONS = /^(?:stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|endbug\/add-and-commit)$/;

/** Triggers on which the checked-out branch is the default one. */
const ON_DEFAULT = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'issues', 'issue_comment', 'push'];

/** Whether a job keeps its work apart from the branch it started on. */
const keepsApart = once((job) =>
  steps(job).some(
    (step) =>
      (actionOf(step) === 'actions/checkout' && textAt(step, 'with', 'ref') !== '') ||
      OTHER_BRANCH.test(textAt(step, 'run')) ||
      actionOf(step).includes('create-pull-request'),
  ),
);

/** Steps after an agent that are looked at: its work is pushed soon, or not at all. */
const STEPS_AFTER = 50;

function pushes(run: AgentRun): readonly Found[] {
  if (strongPermissions(run.workflow, run.job).length === 0) return [];
  const at = Math.max(0, steps(run.job).indexOf(run.step));
  const after = steps(run.job).slice(at, at + STEPS_AFTER);
  const isOnDefault =
    run.situations.length > 0 &&
    run.situations.every(({ trigger }) => ON_DEFAULT.includes(trigger.name)) &&
    !keepsApart(run.job);
  for (const step of after) {
    const script = child(step, 'run');
    const text = script?.kind === 'scalar' ? String(script.value) : '';
    const merge = MERGE_COMMAND.exec(text)?.[0];
    const push = TO_DEFAULT.exec(text)?.[0] ?? (isOnDefault ? PLAIN_PUSH.exec(text)?.[0] : undefined);
    const words = (merge ?? push)?.trim();
    if (script && words !== undefined) return [unreviewed(run, script, words, words)];
    const action = actionOf(step);
    const pushesBranch = PUSH_ACTIONS.test(action) && isOnDefault && textAt(step, 'with', 'branch') === '';
    const uses = child(step, 'uses');
    if (uses && (MERGE_ACTIONS.test(action) || pushesBranch)) return [unreviewed(run, uses, undefined, action)];
  }
  return [];
}

function unreviewed(run: AgentRun, node: DocumentNode, words: string | undefined, what: string): Found {
  return {
    id: 'ci/agent-work-unreviewed',
    node,
    ...(words !== undefined && { words }),
    message: `What ${run.agent.name} wrote in {place} reaches the default branch with nobody asked (\`${what}\`).`,
    evidence: [`step: ${what}`],
  };
}
