// What lies within reach of an agent that reads strangers' words: other people's secrets, cloud identities, the git token,
// the runner's network, a cache that other jobs trust.

import type { Found } from '../../artifacts/ci-found.ts';
import { foreignSecrets, keepsToken, strongPermissions } from '../../artifacts/ci-powers.ts';
import { actionOf, child, once, steps, textAt } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { AgentRun } from './runs.ts';

export function heldPowers(run: AgentRun, isOpen: boolean): readonly Found[] {
  if (!run.agent.hasTools) return [];
  const [secrets, login, token] = [besideSecrets(run), cloudLogin(run), leftToken(run)];
  return [
    ...(isOpen ? [] : [...secrets, ...token]),
    ...login,
    ...ownRunner(run),
    ...sharedCache(run),
    ...unattended(run),
  ];
}

function at({ step }: AgentRun): DocumentNode {
  return child(step, 'uses') ?? child(step, 'run') ?? step;
}

function besideSecrets(run: AgentRun): readonly Found[] {
  const names = foreignSecrets(run.workflow, run.job, run.step);
  const matters = run.agent.isFree || run.exposure !== 'closed';
  if (names.length === 0 || !matters) return [];
  return [
    {
      id: 'ci/secret-beside-agent',
      node: at(run),
      words: run.agent.name,
      message: `The agent in {place} (${run.agent.name}) runs with ${names.map((name) => `secrets.${name}`).join(', ')} in reach.`,
      evidence: names.map((name) => `secret: ${name}`),
      tier: run.exposure !== 'closed' && run.agent.isFree ? 'review' : 'context',
    },
  ];
}

const CLOUD_LOGINS: readonly (readonly [action: RegExp, isForModel: RegExp])[] = [
  [/^aws-actions\/configure-aws-credentials$/, /use_bedrock|CLAUDE_CODE_USE_BEDROCK|bedrock/i],
  [/^google-github-actions\/auth$/, /use_vertex|CLAUDE_CODE_USE_VERTEX|GOOGLE_GENAI_USE|vertex|gemini/i],
  [/^azure\/login$/, /use_foundry|azure-openai|AZURE_OPENAI|foundry/i],
];

/** Steps of a job that log in to a cloud, with their places. */
const logins = once((job) =>
  steps(job)
    .flatMap((step, index) => {
      const [, forModel] = CLOUD_LOGINS.find(([action]) => action.test(actionOf(step))) ?? [];
      return forModel ? [{ step, index, forModel }] : [];
    })
    .slice(0, CLOUD_LOGINS.length),
);

function cloudLogin(run: AgentRun): readonly Found[] {
  const at = logins(run.job).length > 0 ? steps(run.job).indexOf(run.step) : 0;
  for (const { step, index, forModel } of logins(run.job)) {
    if (index > at || [run.step, run.job, run.workflow].some((each) => forModel.test(keysAndTexts(each)))) continue;
    return [
      {
        id: 'ci/cloud-login-before-agent',
        node: child(step, 'uses') ?? step,
        message: `{place} logs in with ${textAt(step, 'uses').split('@')[0]} before ${run.agent.name}, which can use the same identity.`,
        evidence: [`login: ${actionOf(step)}`, `agent: ${run.agent.name}`],
        tier: run.exposure === 'closed' ? 'context' : 'review',
      },
    ];
  }
  return [];
}

/** Names and values of a step's inputs and environment, or of the environment of a job. */
function keysAndTexts(node: DocumentNode): string {
  return ['env', 'with', 'uses']
    .map((key) => child(node, key))
    .map((map) =>
      map?.kind === 'object'
        ? map.entries.map(({ key, value }) => `${key}=${value.kind === 'scalar' ? String(value.value) : ''}`).join('\n')
        : map?.kind === 'scalar'
          ? String(map.value)
          : '',
    )
    .join('\n');
}

function leftToken(run: AgentRun): readonly Found[] {
  const scopes = strongPermissions(run.workflow, run.job);
  if (run.exposure === 'closed' || run.agent.hasToken || scopes.length === 0 || !keepsToken(run.job)) return [];
  return [
    {
      id: 'ci/git-token-left-for-agent',
      node: at(run),
      words: run.agent.name,
      message: `The checkout in {place} leaves a token with ${scopes.join(', ')} where ${run.agent.name} finds it.`,
      evidence: scopes.map((scope) => `token: ${scope}`),
    },
  ];
}

function ownRunner(run: AgentRun): readonly Found[] {
  const runner = child(run.job, 'runs-on');
  const labels = runner?.kind === 'object' ? child(runner, 'labels') : runner;
  const names = labels?.kind === 'array' ? labels.items : labels ? [labels] : [];
  const own = names.find((each) => each.kind === 'scalar' && String(each.value).toLowerCase() === 'self-hosted');
  if (!own || run.exposure === 'closed') return [];
  return [
    {
      id: 'ci/agent-on-self-hosted-runner',
      node: own,
      message: `The agent in {place} (${run.agent.name}) reads what strangers wrote on a self-hosted runner.`,
      evidence: [`agent: ${run.agent.name}`],
    },
  ];
}

const WRITES_FILES = /(?:^|[\s,"'=[(])(?:Edit|MultiEdit|Write)(?![\w-])|acceptEdits/;

/** The steps of a job that save a cache: of any files, and of downloaded packages. */
const caches = once((job) => ({
  files: steps(job).find((step) => /^actions\/cache(?:\/save)?$/.test(actionOf(step))),
  packages: steps(job).find(
    (step) =>
      /^actions\/setup-(?:node|python|java|go|dotnet)$/.test(actionOf(step)) &&
      /^(?:npm|yarn|pnpm|pip|pipenv|poetry|maven|gradle|sbt|true)$/.test(textAt(step, 'with', 'cache')),
  ),
}));

function sharedCache(run: AgentRun): readonly Found[] {
  if (run.exposure === 'closed') return [];
  const tools = ['claude_args', 'allowed_tools', 'settings'].map((name) => textAt(run.step, 'with', name)).join('\n');
  // In answer to a mention it edits files of the working copy only, and what the setup actions cache lies elsewhere.
  const hasShell = run.agent.isFree && !run.agent.readsEvent;
  const writes = run.agent.isFree || WRITES_FILES.test(`${tools}\n${textAt(run.step, 'run')}`);
  const { files, packages } = caches(run.job);
  const cache = (writes ? files : undefined) ?? (hasShell ? packages : undefined);
  if (!cache) return [];
  return [
    {
      id: 'ci/cache-shared-with-agent',
      node: child(cache, 'uses') ?? cache,
      message: `{place} saves a cache of files that ${run.agent.name} can change, and other jobs restore it.`,
      evidence: [`cache: ${actionOf(cache)}`, `agent: ${run.agent.name}`],
    },
  ];
}

function unattended(run: AgentRun): readonly Found[] {
  const scopes = strongPermissions(run.workflow, run.job);
  const onClock = run.situations.find(({ trigger }) => trigger.name === 'schedule');
  const canUse = run.agent.isFree && (run.agent.hasToken || keepsToken(run.job));
  if (!onClock || scopes.length === 0 || !canUse || run.exposure !== 'closed') return [];
  return [
    {
      id: 'ci/unattended-agent-may-write',
      node: at(run),
      words: run.agent.name,
      message: `The agent in {place} (${run.agent.name}) runs by the clock with ${scopes.join(', ')}.`,
      evidence: scopes.map((scope) => `token: ${scope}`),
    },
  ];
}
