// Workflows that run a coding agent, with secrets or write permission, on what strangers write. Patterns are not enough:
// the danger is a combination of trigger, guard, permissions, secrets, input and the agent's own checks and tools. Known
// limits: called workflows, composite actions and scripts are not opened; a permission that is not written is taken as
// read, as new repositories have it; what the guard of another step decides on is not followed.

import type { DocumentNode } from '../../lib/document.ts';
import type { Tier } from '../../model/severity.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { type AgentStep, agentOf } from './agents.ts';
import { type Guard, guardOf, stronger } from './guards.ts';
import {
  checksPermission,
  foreignSecrets,
  hasToken,
  mintedTokens,
  steps,
  strangersInput,
  strongPermissions,
} from './powers.ts';
import { child, type StrangersEvent, strangersEvents, textAt } from './workflow.ts';

export const agentWorkflow: DetectorFactory = (rules) => {
  const rule = rules.find(
    ({ detector, info }) => detector === 'agent-workflow' && info.id === 'ci/agent-on-untrusted-trigger',
  );
  if (!rule) return undefined;
  return {
    name: 'agent-workflow',
    keywords: [],
    appliesTo: (artifact) => artifact.kind === 'workflow' && rule.appliesTo(artifact),
    detect(visit) {
      const workflow = visit.segments.structures.find(({ role }) => role === 'workflow')?.node;
      const events = workflow ? strangersEvents(workflow) : [];
      const jobs = workflow && child(workflow, 'jobs');
      if (!workflow || events.length === 0 || jobs?.kind !== 'object') return;
      for (const { key, value: job } of jobs.entries) {
        for (const step of steps(job)) {
          const agent = agentOf({
            uses: textAt(step, 'uses'),
            run: textAt(step, 'run'),
            input: (name) => textAt(step, 'with', name),
          });
          if (!agent) continue;
          const worst = events
            .flatMap((event) => judge({ workflow, jobs, name: key, job, step, agent, event }) ?? [])
            .toSorted(byTier)[0];
          if (worst) reportStep(visit, rule, { name: key, step, agent, judgement: worst });
        }
      }
    },
  };
};

interface Case {
  readonly workflow: DocumentNode;
  readonly jobs: DocumentNode;
  readonly name: string;
  readonly job: DocumentNode;
  readonly step: DocumentNode;
  readonly agent: AgentStep;
  readonly event: StrangersEvent;
}

interface Judgement {
  readonly tier: Tier;
  readonly event: string;
  readonly input: string;
  /** What a stranger would gain. */
  readonly powers: readonly string[];
  readonly reason: string;
}

const byTier = (a: Judgement, b: Judgement) => Number(a.tier !== 'gate') - Number(b.tier !== 'gate');

/** What one event makes of one agent step: gate only when nothing stands between a stranger and the powers. */
function judge({ workflow, jobs, name, job, step, agent, event }: Case): Judgement | undefined {
  if (agent.refuses.includes(event.name) || agent.checksWriter) return undefined;
  const guard = stronger(
    jobGuard(jobs, name, event.name, new Set()),
    guardOf(textAt(step, 'if'), event.name),
    checksPermission(job, step) ? 'strong' : 'none',
    event.needsInsider || child(job, 'environment') !== undefined ? 'weak' : 'none',
  );
  if (guard === 'strong' || guard === 'never') return undefined;
  const input =
    strangersInput(workflow, job, step, event.name) ??
    (agent.readsEvent ? 'it reads what the event is about' : undefined);
  if (input === undefined) return undefined;

  const token = agent.hasToken || hasToken(workflow, job, step) ? strongPermissions(workflow, job) : [];
  const secrets = foreignSecrets(workflow, job, step).map((secret) => `secrets.${secret}`);
  const powers = [...token, ...secrets, ...mintedTokens(job, step)];
  const found = { event: event.name, input, powers };
  if (powers.length > 0 && agent.isFree && guard === 'none')
    return { ...found, tier: 'gate', reason: 'nobody with write access has to agree' };
  if (powers.length > 0)
    return {
      ...found,
      tier: 'review',
      reason: guard === 'weak' ? 'the guard is weak' : 'only the list of allowed tools stands in between',
    };
  if (agent.isFree && guard === 'none')
    return {
      ...found,
      tier: 'review',
      reason: 'nobody with write access has to agree, and its tools are not restricted',
    };
  return undefined;
}

/** The job's own `if`, and those of the jobs it needs: a job is skipped with what it needs, unless it says `always()`. */
function jobGuard(jobs: DocumentNode, name: string, event: string, seen: Set<string>): Guard {
  const job = child(jobs, name);
  if (!job || seen.has(name)) return 'none';
  seen.add(name);
  const condition = textAt(job, 'if');
  const own = guardOf(condition, event);
  if (/\b(?:always|failure|cancelled)\(\)/.test(condition)) return own;
  const needs = child(job, 'needs');
  const names = needs?.kind === 'array' ? needs.items : needs ? [needs] : [];
  return stronger(
    own,
    ...names.map((each) => (each.kind === 'scalar' ? jobGuard(jobs, String(each.value), event, seen) : 'none')),
  );
}

interface Found {
  readonly name: string;
  readonly step: DocumentNode;
  readonly agent: AgentStep;
  readonly judgement: Judgement;
}

function reportStep(
  { artifact, report }: Visit,
  rule: Parameters<Visit['report']>[0]['rule'],
  { name, step, agent, judgement }: Found,
): void {
  const node = child(step, 'uses') ?? child(step, 'run') ?? step;
  const { tier, event, input, powers, reason } = judgement;
  const gains = powers.length > 0 ? powers.join(', ') : 'the model key and the runner';
  // In a script the line that starts the agent is what people have to see.
  const at =
    textAt(step, 'uses') === ''
      ? artifact
          .text()
          .slice(node.start, node.end)
          .search(new RegExp(`(?<![\\w/@-])${agent.name}\\s`))
      : -1;
  const [start, end] = at < 0 ? [node.start, node.end] : [node.start + at, node.start + at + agent.name.length];
  report({
    rule,
    range: [artifact.byteOffset(start), artifact.byteOffset(end)],
    place: `job "${name}"`,
    tier,
    message: `${agent.name} in {place} runs on "${event}": ${input}, it holds ${gains}, and ${reason}.`,
    evidence: [`agent: ${agent.name}`, `trigger: ${event}`, `input: ${input}`, `holds: ${gains}`],
  });
}
