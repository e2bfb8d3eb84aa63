// What a job gives its agent: permissions of the job's token, secrets beyond the model's own key, text and code of
// strangers.

import type { DocumentNode } from '../../lib/document.ts';
import { child, textAt, textsIn } from './workflow.ts';

/** Scopes with which one changes code, releases or other workflows; the others write comments and labels. */
const STRONG_SCOPES = ['contents', 'actions', 'packages', 'deployments', 'pages', 'workflows', 'attestations'];

/** Strong write permissions of the token, job before workflow; nothing written means GitHub's default, taken as read. */
export function strongPermissions(workflow: DocumentNode, job: DocumentNode): readonly string[] {
  const declared = child(job, 'permissions') ?? child(workflow, 'permissions');
  if (declared?.kind === 'scalar') return declared.value === 'write-all' ? ['write-all'] : [];
  if (declared?.kind !== 'object') return [];
  return declared.entries
    .filter(({ key, value }) => STRONG_SCOPES.includes(key) && value.kind === 'scalar' && value.value === 'write')
    .map(({ key }) => `${key}: write`);
}

/** Keys of the model itself: needed, and not what makes a workflow dangerous. */
const MODEL_KEY =
  /ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE_(?:API|AI|GENAI)|VERTEX|BEDROCK|OPENROUTER|LLM|MISTRAL|DEEPSEEK|GROQ|XAI|CURSOR_API|COPILOT|OPENCODE|AMP_API|FACTORY|AUGMENT|GITHUB_TOKEN$/i;

/** Secrets in reach of the agent step, by name: its own, the job's and the workflow's environment, a kept checkout token. */
export function foreignSecrets(workflow: DocumentNode, job: DocumentNode, step: DocumentNode): readonly string[] {
  const kept = steps(job)
    .filter((each) => isCheckout(each) && String(textAt(each, 'with', 'persist-credentials')) !== 'false')
    .map((each) => textAt(each, 'with', 'token'));
  const texts = [
    ...textsIn(child(workflow, 'env')),
    ...textsIn(child(job, 'env')),
    ...textsIn(child(step, 'env')),
    ...textsIn(child(step, 'with')),
    ...kept,
  ];
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].filter((name) => !MODEL_KEY.test(name));
}

/** Tokens of a GitHub App, made in the job with the right to write code and handed to the agent. */
export function mintedTokens(job: DocumentNode, step: DocumentNode): readonly string[] {
  const given = [...textsIn(child(step, 'env')), ...textsIn(child(step, 'with')), ...textsIn(child(job, 'env'))].join(
    '\n',
  );
  return steps(job).flatMap((each) => {
    const id = textAt(each, 'id');
    if (
      id === '' ||
      !/github-app-token(?:@|$)/.test(textAt(each, 'uses')) ||
      !given.includes(`steps.${id}.outputs.token`)
    )
      return [];
    const inputs = child(each, 'with');
    const names = inputs?.kind === 'object' ? inputs.entries.map(({ key }) => key) : [];
    const isNarrowed = names.some((name) => name.startsWith('permission-'));
    return isNarrowed && textAt(each, 'with', 'permission-contents') !== 'write' ? [] : ['a token of a GitHub App'];
  });
}

/** Whether the agent can use the job's token: named in its environment, handed over, or left behind by checkout. */
export function hasToken(workflow: DocumentNode, job: DocumentNode, step: DocumentNode): boolean {
  const texts = [child(workflow, 'env'), child(job, 'env'), child(step, 'env'), child(step, 'with')].flatMap(textsIn);
  if (texts.some((text) => /secrets\.GITHUB_TOKEN|github\.token/.test(text))) return true;
  return steps(job).some((each) => isCheckout(each) && textAt(each, 'with', 'persist-credentials') !== 'false');
}

const STRANGERS_TEXT =
  /github\.event\.(?:issue|comment|discussion|review|pull_request|head_commit|workflow_run)\.(?:title|body|(?:head_commit|head)\.(?:message|ref|label)|head_branch|display_title|message)|github\.head_ref|github\.event\.(?:client_payload|inputs)\b(?!.)|toJSON\(github\.event\)/i;
/** The prompt names the thing, and the agent goes and reads it. */
const STRANGERS_NUMBER =
  /github\.event\.(?:issue|pull_request|discussion|comment|review)\.(?:number|html_url|url|node_id|id)|github\.event\.number|\bgh (?:issue|pr) (?:view|diff|checkout)/i;

/** How a stranger's words come before the model; undefined when nothing shows that they do. */
export function strangersInput(
  workflow: DocumentNode,
  job: DocumentNode,
  step: DocumentNode,
  event: string,
): string | undefined {
  const here = [
    ...textsIn(child(step, 'with')),
    textAt(step, 'run'),
    ...textsIn(child(step, 'env')),
    ...textsIn(child(job, 'env')),
    ...textsIn(child(workflow, 'env')),
  ].join('\n');
  if (checksOutHead(job, event)) return 'it works on the checked-out code of the pull request';
  const text = STRANGERS_TEXT.exec(here)?.[0];
  if (text !== undefined) return `its prompt or environment holds ${text}`;
  if (event === 'workflow_run') return undefined;
  return STRANGERS_NUMBER.test(here) ? 'it is told to read what the event is about' : undefined;
}

function checksOutHead(job: DocumentNode, event: string): boolean {
  if (event !== 'pull_request_target' && event !== 'workflow_run' && event !== 'issue_comment') return false;
  return steps(job).some((each) => {
    if (isCheckout(each))
      return /head\.(?:sha|ref)|head_ref|head_sha|head_branch|refs\/pull\/|pull_request\.number/.test(
        `${textAt(each, 'with', 'ref')} ${textAt(each, 'with', 'repository')}`,
      );
    return /\bgh pr checkout\b|git fetch[^\n]*pull\/|git checkout[^\n]*(?:head_ref|head\.(?:sha|ref))/.test(
      textAt(each, 'run'),
    );
  });
}

/** A step before the agent asks GitHub whether the actor may write. */
export function checksPermission(job: DocumentNode, before: DocumentNode): boolean {
  const all = steps(job);
  return all.slice(0, Math.max(0, all.indexOf(before))).some((each) => {
    const text = `${textAt(each, 'uses')}\n${textAt(each, 'run')}\n${textAt(each, 'with', 'script')}`;
    return /getCollaboratorPermissionLevel|collaborators\/[^\n]{0,120}permission|check-?user-?permission|get-?user-?teams?-?membership|team-?membership|actor-permission|checkMembershipForUser|author_association/i.test(
      text,
    );
  });
}

export function steps(job: DocumentNode): readonly DocumentNode[] {
  const list = child(job, 'steps');
  return list?.kind === 'array' ? list.items : [];
}

function isCheckout(step: DocumentNode): boolean {
  return /^actions\/checkout(?:@|$)/i.test(textAt(step, 'uses'));
}
