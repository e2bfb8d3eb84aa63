// Who and what is let in: checks of an action that were turned off, questions that are not asked, settings that come with
// a stranger's code.

import { withoutDenied } from '../../artifacts/ci-agent-grants.ts';
import type { Found } from '../../artifacts/ci-found.ts';
import { HEAD_EVENTS, startsInHead } from '../../artifacts/ci-powers.ts';
import { child, textAt } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { AgentRun, Situation } from './runs.ts';
import { powersOf } from './untrusted.ts';

const EVERYBODY = /(?:^|,)\s*\*\s*(?:,|$)/;

export function openDoors(run: AgentRun, isOpen: boolean): readonly Found[] {
  return [
    ...(isOpen ? [] : [...openToEveryone(run), ...checksOff(run), ...untrustedSettings(run)]),
    ...openToBots(run),
    ...sandboxOff(run),
    ...scrubOff(run),
  ];
}

function input(run: AgentRun, name: string): DocumentNode | undefined {
  const inputs = child(run.step, 'with');
  return inputs && child(inputs, name);
}

/** Triggers that people or bots from outside cause, with nothing between. */
function outside({ situations, agent }: AgentRun): readonly Situation[] {
  return situations.filter(
    ({ trigger, guard }) =>
      (trigger.isStrangers || trigger.name.startsWith('pull_request_review')) &&
      !trigger.needsInsider &&
      !agent.refuses.includes(trigger.name) &&
      guard === 'none',
  );
}

function openToEveryone(run: AgentRun): readonly Found[] {
  const name = run.agent.name === 'claude-code-action' ? 'allowed_non_write_users' : 'allow-users';
  const node = input(run, name);
  const [first] = outside(run);
  if (!node || run.agent.checksWriter || !EVERYBODY.test(textAt(run.step, 'with', name)) || !first) return [];
  return [
    {
      id: 'ci/agent-open-to-everyone',
      node,
      message: `\`${name}: '*'\` lets everybody start ${run.agent.name} in {place}, on "${first.trigger.name}".`,
      evidence: [`input: ${name}`, `trigger: ${first.trigger.name}`],
      // With listed tools, and a token that writes labels and comments at most, it is as it should be.
      ...(!run.agent.isFree && powersOf(run).length === 0 && { tier: 'context' }),
    },
  ];
}

function openToBots(run: AgentRun): readonly Found[] {
  const node = input(run, 'allowed_bots');
  const [first] = outside(run);
  if (!node || !EVERYBODY.test(textAt(run.step, 'with', 'allowed_bots')) || !first) return [];
  return [
    {
      id: 'ci/agent-open-to-all-bots',
      node,
      message: `\`allowed_bots: '*'\` lets any GitHub App start ${run.agent.name} in {place}, on "${first.trigger.name}".`,
      evidence: [`trigger: ${first.trigger.name}`],
    },
  ];
}

/** The words with which an agent is told to ask nobody. */
const NO_QUESTIONS =
  /--dangerously-skip-permissions|bypassPermissions|--dangerously-bypass-approvals-and-sandbox|--yolo\b|--approval-mode[= ]["']?yolo|--allow-all(?:-tools)?\b|--trust-all-tools|--dangerously-allow-all|--skip-permissions-unsafe|--yes-always\b|(?<=\bcursor-agent\b[^\n]{0,200}\s)(?:--force|-f)\b|(?<=\b(?:gemini|qwen)\b[^\n]{0,200}\s)-y\b/;

/** What a step tells its agent, each with the node that says it. */
function orders(run: AgentRun): readonly DocumentNode[] {
  const texts = ['claude_args', 'settings', 'codex-args', 'allowed_tools'].map((name) => input(run, name));
  return [...texts, child(run.step, 'run')].filter((node) => node !== undefined);
}

function checksOff(run: AgentRun): readonly Found[] {
  for (const node of orders(run)) {
    const words = node.kind === 'scalar' ? NO_QUESTIONS.exec(withoutDenied(String(node.value)))?.[0] : undefined;
    if (words === undefined) continue;
    return [
      {
        id: 'ci/agent-asks-nobody',
        node,
        words,
        message:
          run.exposure === 'closed'
            ? `The agent in {place} (${run.agent.name}) runs every command it comes up with (\`${words}\`).`
            : `The agent in {place} (${run.agent.name}) reads what strangers wrote and runs every command it comes up with (\`${words}\`).`,
        evidence: [`switch: ${words}`],
        tier: run.exposure === 'closed' ? 'context' : 'review',
      },
    ];
  }
  return [];
}

function sandboxOff(run: AgentRun): readonly Found[] {
  if (run.agent.name !== 'codex-action' && run.agent.name !== 'codex') return [];
  const unsafe = input(run, 'safety-strategy');
  const sandbox = input(run, 'sandbox');
  const script = child(run.step, 'run') ?? input(run, 'codex-args');
  const runner = child(run.job, 'runs-on');
  // On Windows there is nothing else to choose.
  const mayDrop = runner?.kind !== 'scalar' || !/windows|\$\{\{/i.test(String(runner.value));
  const inScript = /(?:--sandbox|-s)[= ]["']?danger-full-access/.exec(
    script?.kind === 'scalar' ? String(script.value) : '',
  )?.[0];
  const found: readonly [DocumentNode | undefined, string | undefined] =
    unsafe?.kind === 'scalar' && unsafe.value === 'unsafe' && mayDrop
      ? [unsafe, 'safety-strategy: unsafe']
      : sandbox?.kind === 'scalar' && sandbox.value === 'danger-full-access'
        ? [sandbox, 'sandbox: danger-full-access']
        : [script, inScript];
  const [node, words] = found;
  if (!node || words === undefined) return [];
  return [
    {
      id: 'ci/agent-sandbox-off',
      node,
      ...(inScript !== undefined && { words: inScript }),
      message: `The agent in {place} (${run.agent.name}) runs without its sandbox (\`${words}\`).`,
      evidence: [`setting: ${words}`],
      tier: run.exposure === 'closed' ? 'context' : 'review',
    },
  ];
}

function scrubOff(run: AgentRun): readonly Found[] {
  const name = 'CLAUDE_CODE_SUBPROCESS_ENV_SCRUB';
  if (textAt(run.step, 'with', 'allowed_non_write_users') === '') return [];
  const node = [run.step, run.job, run.workflow]
    .map((each) => child(each, 'env'))
    .map((env) => env && child(env, name))
    .find((each) => each !== undefined);
  if (node?.kind !== 'scalar' || !/^(?:0|false)$/i.test(String(node.value))) return [];
  return [
    {
      id: 'ci/agent-environment-unscrubbed',
      node,
      message: `\`${name}\` is off, so commands of the agent in {place} see its keys and tokens.`,
    },
  ];
}

function untrustedSettings(run: AgentRun): readonly Found[] {
  const { agent, job, step } = run;
  if (agent.restoresSettings || !agent.hasTools || !startsInHead(job)) return [];
  const situation = run.situations.find(
    ({ trigger, authorGuard }) => HEAD_EVENTS.includes(trigger.name) && authorGuard !== 'strong',
  );
  if (!situation) return [];
  return [
    {
      id: 'ci/agent-in-untrusted-checkout',
      node: child(step, 'uses') ?? child(step, 'run') ?? step,
      words: agent.name,
      message: `The agent in {place} (${agent.name}) starts in the checked-out code of a pull request on "${situation.trigger.name}" and takes its settings from there.`,
      evidence: [`agent: ${agent.name}`, `trigger: ${situation.trigger.name}`],
    },
  ];
}
