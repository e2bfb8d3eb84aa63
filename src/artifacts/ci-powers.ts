// What a job gives its agent: permissions of the job's token, secrets beyond the model's own key, text and code of
// strangers.

import type { DocumentNode } from '../lib/document.ts';
import { type Guard, stronger } from './ci-guards.ts';
import { child, steps, textAt, textsIn } from './ci-workflow.ts';

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
  /ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE_(?:API|AI|GENAI)|VERTEX|BEDROCK|OPENROUTER|LLM|MISTRAL|DEEPSEEK|GROQ|XAI|CURSOR_API|COPILOT|OPENCODE|AMP_API|FACTORY|AUGMENT|MINIMAX|ZAI|ZHIPU|GLM|MOONSHOT|KIMI|DASHSCOPE|QWEN|NVIDIA|TOGETHER|FIREWORKS|CEREBRAS|PERPLEXITY|COHERE|AI_GATEWAY|NOVITA|GITHUB_TOKEN$/i;

/** What the texts of a map, or one text, speak of. */
interface Mentions {
  readonly secrets: readonly string[];
  readonly hasToken: boolean;
  /** Steps whose output `token` is used. */
  readonly tokensOf: ReadonlySet<string>;
  readonly strangersText: string | undefined;
  readonly strangersNumber: boolean;
}

/** Maps are shared by many steps: each is read once. */
const mentions = new WeakMap<DocumentNode, Mentions>();

const NOTHING: Mentions = {
  secrets: [],
  hasToken: false,
  tokensOf: new Set(),
  strangersText: undefined,
  strangersNumber: false,
};

export function mentionsOf(node: DocumentNode | undefined): Mentions {
  if (!node) return NOTHING;
  const known = mentions.get(node);
  if (known) return known;
  const found = mentionsIn(node.kind === 'scalar' ? String(node.value ?? '') : textsIn(node).join('\n'));
  mentions.set(node, found);
  return found;
}

function mentionsIn(text: string): Mentions {
  return {
    secrets: [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''),
    hasToken: /secrets\.GITHUB_TOKEN|github\.token/.test(text),
    tokensOf: new Set([...text.matchAll(/steps\.([\w-]+)\.outputs\.token/g)].map((match) => match[1] ?? '')),
    strangersText: STRANGERS_TEXT.exec(text)?.[0],
    strangersNumber: STRANGERS_NUMBER.test(text),
  };
}

/** What the steps of a job do for each other, read once for all of them. */
interface Together {
  /** Whether a checkout leaves its token behind, and the secrets such tokens come from. */
  readonly keepsToken: boolean;
  readonly kept: readonly string[];
  /** Ids of the steps that make a token of a GitHub App with the right to write code. */
  readonly minters: readonly string[];
  readonly takesHead: boolean;
  readonly takesHeadToRoot: boolean;
  /** Whether it fetches what the run before left behind. */
  readonly takesArtifact: boolean;
  /** For each step, the strongest check of permission before it. */
  readonly guards: ReadonlyMap<DocumentNode, Guard>;
}

const togethers = new WeakMap<DocumentNode, Together>();

function together(job: DocumentNode): Together {
  // Aliases give one list to many jobs.
  const list = child(job, 'steps') ?? job;
  const known = togethers.get(list);
  if (known) return known;
  const all = steps(job);
  const keeping = all.filter(
    (each) => isCheckout(each) && textAt(each, 'with', 'persist-credentials').toLowerCase() !== 'false',
  );
  const guards = new Map<DocumentNode, Guard>();
  let guard: Guard = 'none';
  for (const step of all) {
    if (!guards.has(step)) guards.set(step, guard);
    guard = stronger(guard, checkIn(step));
  }
  const found: Together = {
    keepsToken: keeping.length > 0,
    kept: keeping.flatMap((each) => mentionsIn(textAt(each, 'with', 'token')).secrets),
    minters: all.flatMap((each) => (mintsToken(each) ? [textAt(each, 'id')] : [])),
    takesHead: all.some(takesHead),
    takesHeadToRoot: all.some((each) => takesHead(each) && textAt(each, 'with', 'path') === ''),
    takesArtifact: all.some(takesArtifact),
    guards,
  };
  togethers.set(list, found);
  return found;
}

/** Kept among the secrets, and opens nothing by itself. */
const JUST_AN_ID =
  /(?:^|_)(?:APP|APPLICATION|CLIENT|INSTALLATION|PROJECT|TENANT|ACCOUNT|SUBSCRIPTION|ORG|TEAM|USER)_ID$/i;

/** Secrets in reach of the agent step, by name: its own, the job's and the workflow's environment, a kept checkout token. */
export function foreignSecrets(workflow: DocumentNode, job: DocumentNode, step: DocumentNode): readonly string[] {
  const maps = [child(workflow, 'env'), child(job, 'env'), child(step, 'env'), child(step, 'with')];
  const names = [...maps.flatMap((map) => mentionsOf(map).secrets), ...together(job).kept];
  return [...new Set(names)].filter((name) => !MODEL_KEY.test(name) && !JUST_AN_ID.test(name));
}

/** Tokens of a GitHub App, made in the job with the right to write code and handed to the agent. */
export function mintedTokens(job: DocumentNode, step: DocumentNode): readonly string[] {
  const maps = [child(step, 'env'), child(step, 'with'), child(job, 'env')].map(mentionsOf);
  return together(job)
    .minters.filter((id) => maps.some(({ tokensOf }) => tokensOf.has(id)))
    .map(() => 'a token of a GitHub App');
}

function mintsToken(step: DocumentNode): boolean {
  if (textAt(step, 'id') === '' || !/github-app-token(?:@|$)/.test(textAt(step, 'uses'))) return false;
  const inputs = child(step, 'with');
  const names = inputs?.kind === 'object' ? inputs.entries.map(({ key }) => key) : [];
  const isNarrowed = names.some((name) => name.startsWith('permission-'));
  return !isNarrowed || textAt(step, 'with', 'permission-contents') === 'write';
}

/** Whether a checkout of the job leaves its token in the working copy. */
export function keepsToken(job: DocumentNode): boolean {
  return together(job).keepsToken;
}

/** Whether the code of a pull request lies where the agent starts, so that its settings count. */
export function startsInHead(job: DocumentNode): boolean {
  return together(job).takesHeadToRoot;
}

/** Whether the agent can use the job's token: named in its environment, handed over, or left behind by checkout. */
export function hasToken(workflow: DocumentNode, job: DocumentNode, step: DocumentNode): boolean {
  const maps = [child(workflow, 'env'), child(job, 'env'), child(step, 'env'), child(step, 'with')];
  return maps.some((map) => mentionsOf(map).hasToken) || together(job).keepsToken;
}

export const STRANGERS_TEXT =
  /github\.event\.(?:issue|comment|discussion|review|pull_request|head_commit|workflow_run)\.(?:title|body|(?:head_commit|head)\.(?:message|ref|label)|head_branch|display_title|message)|github\.head_ref|github\.event\.(?:client_payload|inputs)\b(?!.)|toJSON\(github\.event\)/i;
/** The prompt names the thing, and the agent goes and reads it. */
const STRANGERS_NUMBER =
  /github\.event\.(?:issue|pull_request|discussion|comment|review)\.(?:number|html_url|url|node_id|id)|github\.event\.number|\bgh (?:issue|pr) (?:view|diff|checkout|list)|\bgh search (?:issues|prs)/i;

/** How a stranger's words come before the model; undefined when nothing shows that they do. */
export function strangersInput(
  workflow: DocumentNode,
  job: DocumentNode,
  step: DocumentNode,
  event: string,
): string | undefined {
  if (HEAD_EVENTS.includes(event) && together(job).takesHead)
    return 'it works on the checked-out code of the pull request';
  const here = [
    mentionsOf(child(step, 'with')),
    mentionsOf(child(step, 'run')),
    mentionsOf(child(step, 'env')),
    mentionsOf(child(job, 'env')),
    mentionsOf(child(workflow, 'env')),
  ];
  const text = here.find(({ strangersText }) => strangersText !== undefined)?.strangersText;
  if (text !== undefined) return `its prompt or environment holds ${text}`;
  if (event === 'workflow_run')
    return together(job).takesArtifact ? 'it works beside the artifacts of the run that started it' : undefined;
  return here.some(({ strangersNumber }) => strangersNumber) ? 'it is told to read what the event is about' : undefined;
}

export const HEAD_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment'];

export function takesHead(step: DocumentNode): boolean {
  // A branch is looked up by its name in the repository itself, unless the checkout names the fork.
  if (isCheckout(step))
    return (
      /head\.sha|head_sha|merge_commit_sha|refs\/pull\/|pull_request\.number/.test(textAt(step, 'with', 'ref')) ||
      /head\.repo|head_repository/.test(textAt(step, 'with', 'repository'))
    );
  const run = textAt(step, 'run');
  // What is only fetched lies in git, and not in the folder.
  return (
    /\bgh pr checkout\b|git (?:checkout|switch|merge|reset|pull)[^\n]*(?:head\.sha|pull\/)/.test(run) ||
    (/git fetch[^\n]*pull\//.test(run) && /git (?:checkout|switch|merge|reset|rebase|worktree add)\b/.test(run))
  );
}

export function takesArtifact(step: DocumentNode): boolean {
  const isDownload = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)(?:@|$)/i.test(
    textAt(step, 'uses'),
  );
  const id = `${textAt(step, 'with', 'run-id')} ${textAt(step, 'with', 'run_id')} ${textAt(step, 'run')}`;
  return (
    (isDownload || /\bgh run download\b/.test(id)) &&
    /workflow_run\.id/.test(`${id} ${textsIn(child(step, 'env')).join(' ')}`)
  );
}

/** Actions that fail, or say so, when the actor may not write. */
const CHECKING_ACTION =
  /check-?user-?permission|get-?user-?teams?-?membership|team-?membership|actor-permission|check-?(?:collaborator|actor)[\w-]*permission/i;
const ASKS_IN_SCRIPT = /getCollaboratorPermissionLevel\w*\s*\(|(?:check|get)MembershipForUser\w*\s*\(/i;
const ASKS_IN_SHELL = /\b(?:gh\s+api|curl)\b[^\n]{0,400}collaborators\/[^\n]{0,120}permission/i;
const ASKS_IN_REQUEST = /request\s*\([^\n]{0,200}collaborators\/[^\n]{0,120}permission/i;
const ASSOCIATION = /\bevent\.[\w.]{1,60}author_association|\bpayload[\w.?!]{1,60}author_association/i;
const ROLES = /\b(?:OWNER|MEMBER|COLLABORATOR)\b/;
/** What makes an answer count: the job ends, or later steps are told. */
const CONSEQUENCE = /\bexit\s+[1-9]|\bsetFailed\s*\(|\bthrow\b|\bsetOutput\s*\(|GITHUB_OUTPUT|GITHUB_ENV|\breturn\b/;

/** How far a step before the agent keeps out who may not write; words in an `echo` or a comment check nothing. */
export function permissionCheck(job: DocumentNode, before: DocumentNode): Guard {
  return together(job).guards.get(before) ?? 'none';
}

function checkIn(step: DocumentNode): Guard {
  if (CHECKING_ACTION.test(textAt(step, 'uses'))) return 'strong';
  const run = textAt(step, 'run')
    .replaceAll('\\\n', ' ')
    .replaceAll(/^\s*(?:#|(?:echo|printf|:)\s)(?![^\n]*GITHUB_(?:OUTPUT|ENV))[^\n]*/gm, '');
  const script = textAt(step, 'with', 'script').replaceAll(/\/\/[^\n]*|\bconsole\.\w+\([^\n]*/g, '');
  const text = `${run}\n${script}`;
  const isCheck =
    ASKS_IN_SHELL.test(run) ||
    ASKS_IN_SCRIPT.test(script) ||
    ASKS_IN_REQUEST.test(script) ||
    (ASSOCIATION.test(text) && ROLES.test(text));
  if (!isCheck) return 'none';
  return CONSEQUENCE.test(text) ? 'strong' : 'weak';
}

function isCheckout(step: DocumentNode): boolean {
  return /^actions\/checkout(?:@|$)/i.test(textAt(step, 'uses'));
}
