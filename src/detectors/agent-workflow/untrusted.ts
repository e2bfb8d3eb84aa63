// Agents with power on what strangers write: the danger is a combination of trigger, guard, permissions, secrets, input
// and the agent's own checks and tools.

import type { Found } from '../../artifacts/ci-found.ts';
import { foreignSecrets, hasToken, mintedTokens, strongPermissions } from '../../artifacts/ci-powers.ts';
import { child } from '../../artifacts/ci-workflow.ts';
import type { Tier } from '../../model/severity.ts';
import type { AgentRun, Situation } from './runs.ts';

interface Judgement {
  readonly tier: Tier;
  readonly event: string;
  readonly input: string;
  /** What a stranger would gain. */
  readonly powers: readonly string[];
  readonly reason: string;
}

const byTier = (a: Judgement, b: Judgement) => Number(a.tier !== 'gate') - Number(b.tier !== 'gate');

export function untrustedTrigger(run: AgentRun): readonly Found[] {
  const worst = run.situations.flatMap((situation) => judge(run, situation) ?? []).toSorted(byTier)[0];
  if (!worst) return [];
  const { step, agent } = run;
  const { tier, event, input, powers, reason } = worst;
  const gains = powers.length > 0 ? powers.join(', ') : 'the model key and the runner';
  return [
    {
      id: 'ci/agent-on-untrusted-trigger',
      node: child(step, 'uses') ?? child(step, 'run') ?? step,
      words: agent.name,
      tier,
      message: `The agent in {place} (${agent.name}) runs on "${event}": ${input}, it holds ${gains}${reason}.`,
      evidence: [`agent: ${agent.name}`, `trigger: ${event}`, `input: ${input}`, `holds: ${gains}`],
    },
  ];
}

/** Everything the agent holds beyond the key of its own model. */
export function powersOf({ workflow, job, step, agent }: AgentRun): readonly string[] {
  if (!agent.hasTools) return [];
  const token = agent.hasToken || hasToken(workflow, job, step) ? strongPermissions(workflow, job) : [];
  const secrets = foreignSecrets(workflow, job, step).map((secret) => `secrets.${secret}`);
  return [...token, ...secrets, ...mintedTokens(job, step)];
}

/** What one event makes of one agent step: gate only when nothing stands between a stranger and a free agent. */
function judge(run: AgentRun, { trigger, guard, input }: Situation): Judgement | undefined {
  const { agent } = run;
  if (!trigger.isStrangers || agent.refuses.includes(trigger.name) || agent.checksWriter) return undefined;
  if (guard === 'strong' || input === undefined) return undefined;
  const powers = powersOf(run);
  const found = { event: trigger.name, input, powers };
  // Without other powers it still has the model key, and the cache that the jobs of the default branch restore.
  if (agent.isFree && guard === 'none')
    return {
      ...found,
      tier: 'gate',
      reason:
        powers.length > 0
          ? ', and nobody with write access has to agree'
          : ', nobody with write access has to agree, and its tools are not restricted',
    };
  if (powers.length > 0)
    return {
      ...found,
      tier: 'review',
      reason: guard === 'weak' ? ', and the guard is weak' : ', and only the list of allowed tools stands in between',
    };
  return undefined;
}
