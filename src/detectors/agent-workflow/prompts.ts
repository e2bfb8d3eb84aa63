// What is put into the words an agent gets: strangers' text in its command line or its prompt, secrets.

import { insertionOf } from '../../artifacts/ci-expressions.ts';
import type { Found } from '../../artifacts/ci-found.ts';
import { STRANGERS_TEXT } from '../../artifacts/ci-powers.ts';
import { child } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { AgentRun } from './runs.ts';
import { powersOf } from './untrusted.ts';

const PROMPT_INPUTS = [
  'prompt',
  'direct_prompt',
  'override_prompt',
  'custom_instructions',
  'system-prompt',
  'system_prompt',
];

export function promptTexts(run: AgentRun, isOpen: boolean): readonly Found[] {
  return [...inCommand(run), ...(isOpen ? [] : inPrompt(run)), ...secretsIn(run)];
}

function prompts({ step }: AgentRun): readonly DocumentNode[] {
  const inputs = child(step, 'with');
  return inputs ? PROMPT_INPUTS.flatMap((name) => child(inputs, name) ?? []) : [];
}

function textOf(node: DocumentNode | undefined): string {
  return node?.kind === 'scalar' ? String(node.value ?? '') : '';
}

/** Pull requests of forks run without secrets, but who may push a branch may not do all that the job can. */
const OUTSIDE = /^(?:pull_request|pull_request_review|pull_request_review_comment|workflow_call)$/;

function inCommand(run: AgentRun): readonly Found[] {
  const node = child(run.step, 'run');
  const words = insertionOf(textOf(node), STRANGERS_TEXT);
  if (!node || words === undefined) return [];
  const ofStarter = isStarters(words);
  const reaching = run.situations.filter(({ trigger, authorGuard, guard }) =>
    trigger.isStrangers ? (ofStarter ? guard : authorGuard) !== 'strong' : OUTSIDE.test(trigger.name),
  );
  if (reaching.length === 0) return [];
  const isOpen = reaching.some(
    ({ trigger, guard }) => trigger.isStrangers && guard === 'none' && !trigger.needsInsider,
  );
  return [
    {
      id: 'ci/event-text-in-agent-command',
      node,
      words,
      message: `The script that runs ${run.agent.name} in {place} holds \`${words}\`, which whoever wrote that text can end and go on with commands.`,
      evidence: [`expression: ${words}`],
      tier: isOpen ? 'gate' : 'review',
    },
  ];
}

/** Whether whoever starts the run has written it. */
function isStarters(expression: string): boolean {
  return !STRANGERS_TEXT.test(expression.replaceAll(/\bgithub\.event\.(?:comment|review)\.body\b/gi, ''));
}

function inPrompt(run: AgentRun): readonly Found[] {
  if (run.exposure === 'closed' || !run.agent.hasTools) return [];
  for (const node of prompts(run)) {
    const words = insertionOf(textOf(node), STRANGERS_TEXT);
    if (words === undefined || (isStarters(words) && isForInsiders(run))) continue;
    const matters = run.agent.isFree && powersOf(run).length > 0;
    return [
      {
        id: 'ci/event-text-in-agent-prompt',
        node,
        words,
        message: `The prompt of ${run.agent.name} in {place} holds \`${words}\`, so that a stranger's words stand among your own.`,
        evidence: [`expression: ${words}`],
        tier: matters ? 'review' : 'context',
      },
    ];
  }
  return [];
}

function isForInsiders({ agent, situations }: AgentRun): boolean {
  return agent.checksWriter || situations.every(({ guard }) => guard === 'strong');
}

const SECRET = /\bsecrets\s*[.[]|\bgithub\.token\b/;
const SECRET_EXPRESSION = /\$\{\{\s{0,4}secrets\.\w{1,80}\s{0,4}\}\}/g;
/** An argument that holds the prompt and is still open. */
const OPEN_PROMPT = /\s(?:-p|--print|--prompt|--message|-m)[= ](?:"[^"]{0,4000}|'[^']{0,4000})$/;
/** Most secrets of one script that are looked at. */
const SECRETS = 50;

function secretInArgument(text: string): string | undefined {
  const found = [...text.matchAll(SECRET_EXPRESSION)].slice(0, SECRETS);
  return found.find(({ index }) => OPEN_PROMPT.test(text.slice(Math.max(0, index - 4000), index)))?.[0];
}

function secretsIn(run: AgentRun): readonly Found[] {
  const script = child(run.step, 'run');
  const cases: readonly (readonly [DocumentNode, string | undefined])[] = [
    ...prompts(run).map((node) => [node, insertionOf(textOf(node), SECRET)] as const),
    ...(script ? [[script, secretInArgument(textOf(script))] as const] : []),
  ];
  return cases.flatMap(([node, words]): readonly Found[] =>
    words === undefined
      ? []
      : [
          {
            id: 'ci/secret-in-agent-prompt',
            node,
            words,
            message: `The prompt of ${run.agent.name} in {place} holds \`${words}\`.`,
            evidence: [`expression: ${words}`],
          },
        ],
  );
}
