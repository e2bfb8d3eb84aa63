// Agentic workflows of gh-aw: Markdown whose front matter says what the agent may do. The compiler's defaults are safe,
// so that only what switches them off is worth a word. By github.github.com/gh-aw/reference as of 2026-11-22.

import type { Found } from '../../artifacts/ci-found.ts';
import { child, textAt } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';

export function agenticWorkflow(root: DocumentNode): readonly Found[] {
  // Without a trigger it is a part that others import.
  if (!child(root, 'on')) return [];
  return [...openRoles(root), ...writes(root), ...uncheckedOutputs(root), ...noSandbox(root)];
}

function openRoles(root: DocumentNode): readonly Found[] {
  const on = child(root, 'on');
  const node = (on && child(on, 'roles')) ?? child(root, 'roles');
  const names = node?.kind === 'array' ? node.items : node ? [node] : [];
  const isOpen = names.some((each) => each.kind === 'scalar' && (each.value === 'all' || each.value === 'read'));
  const events =
    on?.kind === 'object' ? on.entries.map(({ key }) => key) : on?.kind === 'scalar' ? [String(on.value)] : [];
  const event = events.find((each) =>
    /^(?:issues|issue_comment|pull_request|pull_request_target|discussion|discussion_comment|slash_command|command|reaction)$/.test(
      each,
    ),
  );
  if (!node || !isOpen || event === undefined) return [];
  return [
    {
      id: 'ci/agent-open-to-everyone',
      node,
      message: `\`roles\` lets everybody start the agent of this workflow, on "${event}".`,
      evidence: [`trigger: ${event}`],
    },
  ];
}

const WRITABLE = [
  'contents',
  'issues',
  'pull-requests',
  'discussions',
  'actions',
  'packages',
  'deployments',
  'pages',
  'checks',
  'statuses',
];

function writes(root: DocumentNode): readonly Found[] {
  const permissions = child(root, 'permissions');
  const all = permissions?.kind === 'scalar' && permissions.value === 'write-all' ? permissions : undefined;
  const entry =
    permissions?.kind === 'object'
      ? permissions.entries.find(
          ({ key, value }) => WRITABLE.includes(key) && value.kind === 'scalar' && value.value === 'write',
        )
      : undefined;
  const node = all ?? entry?.value;
  if (!node) return [];
  const scope = entry ? `${entry.key}: write` : 'write-all';
  return [
    {
      id: 'ci/agentic-workflow-writes',
      node,
      message: `The agent of this workflow itself holds \`${scope}\`.`,
      evidence: [`permission: ${scope}`],
    },
  ];
}

/** Outputs that change nothing. */
const HARMLESS =
  /^(?:noop|missing-tool|missing-data|report-incomplete|report-failure-as-issue|report-failed-jobs|activation-comments|threat-detection|staged|footer|mentions|github-token|github-app|env|max|messages|concurrency-group|runs-on)$/;

function uncheckedOutputs(root: DocumentNode): readonly Found[] {
  const outputs = child(root, 'safe-outputs');
  const detection = outputs && child(outputs, 'threat-detection');
  // Without a model only the steps of one's own are left to look.
  const hasNoLook =
    textAt(detection, 'engine') === 'false' &&
    !['steps', 'post-steps'].some((key) => detection && child(detection, key));
  const isOff =
    (detection?.kind === 'scalar' && detection.value === false) ||
    textAt(detection, 'enabled') === 'false' ||
    hasNoLook;
  const names = outputs?.kind === 'object' ? outputs.entries.map(({ key }) => key) : [];
  const changing = names.filter((name) => !HARMLESS.test(name));
  if (!detection || !isOff || changing.length === 0 || textAt(outputs, 'staged') === 'true') return [];
  return [
    {
      id: 'ci/agentic-outputs-unchecked',
      node: detection,
      message: `What the agent asks for (${changing.slice(0, 4).join(', ')}) is done without the check for injected orders.`,
      evidence: changing.slice(0, 4).map((name) => `output: ${name}`),
    },
  ];
}

function noSandbox(root: DocumentNode): readonly Found[] {
  const sandbox = child(root, 'sandbox');
  const agent = sandbox && child(sandbox, 'agent');
  const network = child(root, 'network');
  const allowed = network && child(network, 'allowed');
  const everywhere =
    allowed?.kind === 'array' ? allowed.items.find((each) => each.kind === 'scalar' && each.value === '*') : undefined;
  const off = [sandbox, agent].find((each) => each?.kind === 'scalar' && each.value === false);
  const node = off ?? everywhere;
  if (!node) return [];
  return [
    {
      id: 'ci/agent-sandbox-off',
      node,
      message: off
        ? 'The agent of this workflow runs without its sandbox and firewall.'
        : 'The firewall around the agent of this workflow lets everything through (`*`).',
    },
  ];
}
