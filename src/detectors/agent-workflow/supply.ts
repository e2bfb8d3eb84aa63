// Where agents, their servers and their models come from, and where their transcripts go: looked at in every step of a
// workflow that has to do with agents, since the step that installs one need not be the step that runs it.

import { eachStep, type Found, oncePerName, type Placed } from '../../artifacts/ci-found.ts';
import { guardOf } from '../../artifacts/ci-guards.ts';
import { AGENT_ACTION, AGENT_FILE, BRANCH } from '../../artifacts/ci-names.ts';
import { strongPermissions } from '../../artifacts/ci-powers.ts';
import { actionOf, child, jobsOf, textAt, triggers } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { WorkflowCheck } from './check.ts';
import { looseInstalls, looseServers } from './installs.ts';

export const suppliers: WorkflowCheck = (workflow) => [
  ...oncePerName(eachStep(workflow, movingAction)),
  ...eachStep(workflow, (step, job) => [
    ...looseInstalls(step, strongPermissions(workflow, job).length > 0),
    ...looseServers(step),
    ...loosePlugins(step),
  ]),
];

function movingAction(step: DocumentNode): readonly Found[] {
  const node = child(step, 'uses');
  const [, ref = ''] = textAt(step, 'uses').split('@');
  if (!node || !AGENT_ACTION.test(actionOf(step)) || !BRANCH.test(ref)) return [];
  return [
    {
      id: 'ci/agent-action-from-branch',
      node,
      message: `{place} runs ${actionOf(step)}@${ref}, whatever that name points to at the time.`,
      evidence: [`uses: ${textAt(step, 'uses')}`],
    },
  ];
}

/** The makers of the agents keep these; who runs the action trusts them already. */
const MAKERS =
  /^https:\/\/github\.com\/(?:anthropics|gemini-cli-extensions|google-gemini|google-github-actions|openai)\//i;

function loosePlugins(step: DocumentNode): readonly Found[] {
  const inputs = child(step, 'with');
  if (!inputs || !AGENT_ACTION.test(actionOf(step))) return [];
  return ['plugin_marketplaces', 'extensions'].flatMap((name): readonly Found[] => {
    const node = child(inputs, name);
    const urls = node?.kind === 'scalar' ? (String(node.value).match(/https:\/\/[^\s"',\]]{4,300}/g) ?? []) : [];
    const words = urls.find((url) => !MAKERS.test(url) && !/[@#][\da-f]{40}$/.test(url));
    if (!node || words === undefined) return [];
    return [
      {
        id: 'ci/agent-plugin-unpinned',
        node,
        words,
        message: `The agent in {place} loads plugins from ${words}, as they are at the time.`,
        evidence: [`source: ${words}`],
      },
    ];
  });
}

const ENDPOINT_KEYS =
  /^(?:ANTHROPIC_BASE_URL|OPENAI_(?:BASE_URL|API_BASE)|GOOGLE_GEMINI_BASE_URL|CODEX_BASE_URL|responses-api-endpoint|endpoint)$/;
const MAKERS_HOSTS =
  /(?:^|\.)(?:anthropic\.com|openai\.com|azure\.com|googleapis\.com|amazonaws\.com|github\.com|githubcopilot\.com|github\.ai)$/;

export const endpoints: WorkflowCheck = (workflow) => {
  const ofMap = (node: DocumentNode | undefined, job: string): readonly Placed[] =>
    (node?.kind === 'object' ? node.entries : []).flatMap(({ key, value }) => {
      const found = ENDPOINT_KEYS.test(key) && value.kind === 'scalar' ? endpoint(key, value) : undefined;
      return found ? [[job, found] as const] : [];
    });
  return [
    ...ofMap(child(workflow, 'env'), ''),
    ...[...jobsOf(workflow)].flatMap(([name, job]) => ofMap(child(job, 'env'), name)),
    ...eachStep(workflow, (step, _, jobName) =>
      [child(step, 'env'), ...(AGENT_ACTION.test(actionOf(step)) ? [child(step, 'with')] : [])].flatMap((map) =>
        ofMap(map, jobName).map(([, found]) => found),
      ),
    ),
  ];
};

function endpoint(key: string, node: DocumentNode): Found | undefined {
  const url = node.kind === 'scalar' ? String(node.value) : '';
  const [, scheme = '', host = ''] = /^(https?):\/\/([\w.-]{1,255})(?=[:/?#]|$)/i.exec(url) ?? [];
  // A name without a dot is a container beside the job.
  if (
    !host.includes('.') ||
    /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|internal|localhost)$/i.test(host)
  )
    return undefined;
  if (scheme.toLowerCase() === 'http')
    return {
      id: 'ci/agent-endpoint-cleartext',
      node,
      message: `\`${key}\` sends the model's key and everything the agent reads to ${host} without encryption.`,
      evidence: [`endpoint: ${scheme}://${host}`],
    };
  if (MAKERS_HOSTS.test(host.toLowerCase())) return undefined;
  return {
    id: 'ci/agent-endpoint-elsewhere',
    node,
    message: `\`${key}\` sends everything the agent reads to ${host}, which is not the maker of the agent.`,
    evidence: [`endpoint: ${scheme}://${host}`],
  };
}

export const transcripts: WorkflowCheck = (workflow) =>
  eachStep(workflow, (step) => [...transcriptInLog(step), ...transcriptUploaded(step)]);

function transcriptInLog(step: DocumentNode): readonly Found[] {
  const action = actionOf(step);
  if (!AGENT_ACTION.test(action)) return [];
  const name = action.startsWith('anthropics/') ? 'show_full_output' : 'gemini_debug';
  const inputs = child(step, 'with');
  const node = inputs && child(inputs, name);
  if (!node || textAt(step, 'with', name).toLowerCase() !== 'true') return [];
  return [
    {
      id: 'ci/agent-transcript-in-log',
      node,
      message: `\`${name}: true\` prints everything the agent in {place} reads and runs to the log.`,
      evidence: [`input: ${name}`],
    },
  ];
}

const TRANSCRIPT =
  /outputs\.execution_file|claude-execution-output\.json|\.gemini\/telemetry|\.claude\/projects|\.codex\/sessions/;

function transcriptUploaded(step: DocumentNode): readonly Found[] {
  const inputs = child(step, 'with');
  const path = inputs && child(inputs, 'path');
  const words = TRANSCRIPT.exec(textAt(step, 'with', 'path'))?.[0];
  if (!path || words === undefined || actionOf(step) !== 'actions/upload-artifact') return [];
  return [
    {
      id: 'ci/agent-transcript-uploaded',
      node: path,
      words,
      message: `{place} uploads the agent's transcript (\`${words}\`), which everybody who can read the repository can download.`,
      evidence: [`path: ${words}`],
    },
  ];
}

export const inheritedSecrets: WorkflowCheck = (workflow) => {
  const outside = triggers(workflow).filter(({ isStrangers, needsInsider }) => isStrangers && !needsInsider);
  return [...jobsOf(workflow)].flatMap(([name, job]): readonly Placed[] => {
    const uses = child(job, 'uses');
    const secrets = child(job, 'secrets');
    if (uses?.kind !== 'scalar' || secrets?.kind !== 'scalar' || secrets.value !== 'inherit') return [];
    const called = String(uses.value).split('@')[0] ?? '';
    if (!AGENT_FILE.test(called)) return [];
    const isGuarded = outside.every((trigger) =>
      ['strong', 'never'].includes(guardOf(textAt(job, 'if'), trigger.name)),
    );
    return [
      [
        name,
        {
          id: 'ci/secrets-inherited-by-agent',
          node: secrets,
          message: `{place} hands all secrets of the repository to ${called}.`,
          evidence: [`calls: ${called}`],
          tier: outside.length === 0 || isGuarded || child(job, 'needs') ? 'context' : 'review',
        },
      ],
    ];
  });
};
