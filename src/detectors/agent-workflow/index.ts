// Workflows that run a coding agent, with secrets or write permission, on what strangers write. Patterns are not enough:
// the danger is a combination of trigger, guard, permissions, secrets, input and the agent's own checks and tools. Known
// limits: called workflows, composite actions and scripts are not opened; a permission that is not written is taken as
// read, as new repositories have it; what the guard of another step decides on is not followed.

import type { DocumentNode } from '../../lib/document.ts';
import { DOCUMENT_VISITS } from '../../lib/limits.ts';
import type { Tier } from '../../model/severity.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { type AgentStep, agentOf, MAY_RUN_AGENT } from './agents.ts';
import { type Guard, guardOf, stronger } from './guards.ts';
import {
  foreignSecrets,
  hasToken,
  mintedTokens,
  permissionCheck,
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
    appliesTo: (artifact) =>
      artifact.kind === 'workflow' && rule.appliesTo(artifact) && MAY_RUN_AGENT.test(artifact.latin1()),
    detect(visit) {
      const workflow = visit.segments.structures.find(({ role }) => role === 'workflow')?.node;
      const events = workflow ? strangersEvents(workflow) : [];
      const jobs = workflow && child(workflow, 'jobs');
      if (!workflow || events.length === 0 || jobs?.kind !== 'object') return;
      const named = new Map(jobs.entries.toReversed().map(({ key, value }) => [key, value]));
      const guards = new Map(events.map(({ name }) => [name, jobGuards(named, name)]));
      const agents = new Map<DocumentNode, AgentStep | undefined>();
      let again = 0;
      for (const { key, value: job } of jobs.entries) {
        for (const step of steps(job)) {
          // Aliases give the same steps to many jobs: every step is looked at once, and again only so often.
          if (agents.has(step) && again++ >= DOCUMENT_VISITS) continue;
          const agent = agents.has(step) ? agents.get(step) : agentIn(step);
          agents.set(step, agent);
          if (!agent) continue;
          const worst = events
            .flatMap(
              (event) =>
                judge({ workflow, guard: guards.get(event.name)?.get(key) ?? 'none', job, step, agent, event }) ?? [],
            )
            .toSorted(byTier)[0];
          if (worst) reportStep(visit, rule, { name: key, step, agent, judgement: worst });
        }
      }
    },
  };
};

function agentIn(step: DocumentNode): AgentStep | undefined {
  return agentOf({
    uses: textAt(step, 'uses'),
    run: textAt(step, 'run'),
    input: (name) => textAt(step, 'with', name),
  });
}

interface Case {
  readonly workflow: DocumentNode;
  /** Of the job, for this event. */
  readonly guard: Guard;
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
function judge({ workflow, guard: ofJob, job, step, agent, event }: Case): Judgement | undefined {
  if (agent.refuses.includes(event.name) || agent.checksWriter) return undefined;
  const guard = stronger(
    ofJob,
    guardOf(textAt(step, 'if'), event.name),
    permissionCheck(job, step),
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

/**
 * Guards of all jobs for one event: a job's own `if`, and those of the jobs it needs, since a job is skipped with what it
 * needs, unless it says `always()`. Strong guards spread first, so every job is visited once whatever the shape of the
 * graph. A list of needs is a point of the graph too: aliases give one list to many jobs.
 */
function jobGuards(jobs: ReadonlyMap<string, DocumentNode>, event: string): ReadonlyMap<string, Guard> {
  const own = new Map<string, Guard>();
  const listed = new Map<string, Set<DocumentNode>>();
  const needing = new Map<DocumentNode, string[]>();
  const known = new Map<string, Guard>();
  for (const [name, job] of jobs) {
    const condition = textAt(job, 'if');
    const guard = known.get(condition) ?? guardOf(condition, event);
    known.set(condition, guard);
    own.set(name, guard);
    const needs = child(job, 'needs');
    if (!needs || /\b(?:always|failure|cancelled)\(\)/.test(condition)) continue;
    const those = needing.get(needs);
    if (those) {
      those.push(name);
      continue;
    }
    needing.set(needs, [name]);
    for (const each of needs.kind === 'array' ? needs.items : [needs]) {
      if (each.kind !== 'scalar') continue;
      const lists = listed.get(String(each.value)) ?? new Set();
      listed.set(String(each.value), lists.add(needs));
    }
  }
  const guards = new Map<string, Guard>();
  const reached = new Set<DocumentNode>();
  for (const guard of ['never', 'strong', 'weak', 'none'] as const) {
    const open = [...own].flatMap(([name, each]) => (each === guard ? [name] : []));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (guards.has(name)) continue;
      guards.set(name, guard);
      for (const list of listed.get(name) ?? []) {
        if (reached.has(list)) continue;
        reached.add(list);
        for (const each of needing.get(list) ?? []) open.push(each);
      }
    }
  }
  return guards;
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
