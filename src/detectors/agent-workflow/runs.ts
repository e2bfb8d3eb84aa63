// Each step of a workflow that runs an agent, with all that is known of it: who can start it, and whose words it reads.

import type { AgentStep } from '../../artifacts/ci-agent-step.ts';
import { agentOf } from '../../artifacts/ci-agents.ts';
import { type Guard, guardOf, type Of, stronger } from '../../artifacts/ci-guards.ts';
import { jobGuards } from '../../artifacts/ci-job-guards.ts';
import { permissionCheck, strangersInput } from '../../artifacts/ci-powers.ts';
import { child, jobsOf, steps, type Trigger, textAt, triggers } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { AGENT_STEPS, DOCUMENT_VISITS } from '../../lib/limits.ts';

/** What one trigger makes of a step. */
export interface Situation {
  readonly trigger: Trigger;
  /** What keeps out who may not start it. */
  readonly guard: Guard;
  /** What keeps out what strangers wrote. */
  readonly authorGuard: Guard;
  /** How strangers' words come before the model. */
  readonly input: string | undefined;
}

/**
 * `open`: strangers start it and it reads what they wrote. `fed`: people of the project, or a clock, start it, on what
 * strangers wrote. `closed`: neither is seen.
 */
export type Exposure = 'open' | 'fed' | 'closed';

export interface AgentRun {
  /** The root of the workflow, or of the composite action. */
  readonly workflow: DocumentNode;
  readonly jobName: string;
  readonly job: DocumentNode;
  readonly step: DocumentNode;
  readonly agent: AgentStep;
  readonly situations: readonly Situation[];
  readonly exposure: Exposure;
}

export interface AgentRuns {
  readonly runs: readonly AgentRun[];
  /** Steps that run an agent beyond what one workflow is looked at for. */
  readonly left: number;
}

export function agentRuns(workflow: DocumentNode): AgentRuns {
  const jobs = jobsOf(workflow);
  const all = triggers(workflow);
  const guards = new Map<string, ReadonlyMap<string, Guard>>();
  const guardOfJob = (name: string, event: string, of: Of) => {
    const key = `${of} ${event}`;
    const known = guards.get(key) ?? jobGuards(jobs, event, of);
    guards.set(key, known);
    return known.get(name) ?? 'none';
  };
  const agents = new Map<DocumentNode, AgentStep | undefined>();
  let again = 0;
  let count = 0;
  const runs = [...jobs].toReversed().flatMap(([jobName, job]) =>
    steps(job).flatMap((step) => {
      // Aliases give the same steps to many jobs: every step is looked at once, and again only so often.
      if (agents.has(step) && again++ >= DOCUMENT_VISITS) return [];
      const agent = agents.has(step) ? agents.get(step) : agentIn(step);
      agents.set(step, agent);
      if (!agent || ++count > AGENT_STEPS) return [];
      const situations = all.flatMap((trigger): Situation[] => {
        const { name, needsInsider } = trigger;
        const own = textAt(step, 'if');
        const check = permissionCheck(job, step);
        const insider = needsInsider || child(job, 'environment') !== undefined ? 'weak' : 'none';
        const guard = stronger(guardOfJob(jobName, name, 'starter'), guardOf(own, name), check, insider);
        if (guard === 'never') return [];
        const ofComment = name.endsWith('comment');
        return [
          {
            trigger,
            guard,
            authorGuard: stronger(
              guardOfJob(jobName, name, 'author'),
              guardOf(own, name, 'author'),
              ofComment ? 'none' : check,
              trigger.isByAuthor && agent.checksWriter ? 'strong' : 'none',
            ),
            input:
              strangersInput(workflow, job, step, name) ??
              (agent.readsEvent ? 'it reads what the event is about' : undefined),
          },
        ];
      });
      // Switched off, as far as its conditions show.
      if (all.length > 0 && situations.length === 0) return [];
      return [{ workflow, jobName, job, step, agent, situations, exposure: exposureOf(agent, situations) }];
    }),
  );
  return { runs, left: Math.max(0, count - AGENT_STEPS) };
}

/** Runs for forks have no secrets here, and what is pushed or put in by hand comes from people of the project. */
const INSIDERS_WORDS = ['pull_request', 'push', 'merge_group', 'release', 'create', 'delete'];

function exposureOf(agent: AgentStep, situations: readonly Situation[]): Exposure {
  let exposure: Exposure = 'closed';
  for (const { trigger, guard, authorGuard, input } of situations) {
    if (agent.refuses.includes(trigger.name) || input === undefined) continue;
    if (trigger.isStrangers && guard !== 'strong' && !trigger.needsInsider && !agent.checksWriter) return 'open';
    if (authorGuard !== 'strong' && !INSIDERS_WORDS.includes(trigger.name)) exposure = 'fed';
  }
  return exposure;
}

function agentIn(step: DocumentNode): AgentStep | undefined {
  return agentOf({
    uses: textAt(step, 'uses'),
    run: textAt(step, 'run'),
    input: (name) => textAt(step, 'with', name),
    variable: (name) => textAt(step, 'env', name),
  });
}
