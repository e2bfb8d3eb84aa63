// Workflows and composite actions that run a coding agent or ask a model: who can start it, whose words it reads, what it
// holds, and what becomes of its answer. Patterns are not enough, since each danger is a combination of these. Known
// limits: called workflows, composite actions and scripts are not opened; a permission that is not written is taken as
// read, as new repositories have it; what the guard of another step decides on is not followed.

import { MAY_RUN_AGENT } from '../../artifacts/ci-agents.ts';
import { type Found, occurrenceOf } from '../../artifacts/ci-found.ts';
import type { DetectorFactory } from '../detector.ts';
import { agenticWorkflow } from './agentic.ts';
import { RUN_CHECKS, WORKFLOW_CHECKS } from './checks.ts';
import { agentRuns } from './runs.ts';
import { untrustedTrigger } from './untrusted.ts';

export const agentWorkflow: DetectorFactory = (rules) => {
  const own = new Map(
    rules.flatMap((rule) => (rule.detector === 'agent-workflow' ? [[rule.info.id, rule] as const] : [])),
  );
  if (own.size === 0) return undefined;
  return {
    name: 'agent-workflow',
    keywords: [],
    appliesTo: (artifact) =>
      artifact.kind === 'workflow' &&
      [...own.values()].some((rule) => rule.appliesTo(artifact)) &&
      (isAgentic(artifact.path) || MAY_RUN_AGENT.test(artifact.latin1())),
    detect(visit) {
      const workflow = visit.segments.structures.find(({ role }) => role === 'workflow')?.node;
      if (!workflow) return;
      const report = (jobName: string, found: readonly Found[]) => {
        for (const each of found) {
          const rule = own.get(each.id);
          if (rule?.appliesTo(visit.artifact)) visit.report(occurrenceOf(visit.artifact, rule, jobName, each));
        }
      };
      if (isAgentic(visit.artifact.path)) {
        report('', agenticWorkflow(workflow));
        return;
      }
      const { runs, left } = agentRuns(workflow);
      if (left > 0) visit.gap(`${left} more steps that run an agent were not looked at`);
      for (const run of runs) {
        const untrusted = untrustedTrigger(run);
        report(run.jobName, untrusted);
        for (const check of RUN_CHECKS) report(run.jobName, check(run, untrusted.length > 0));
      }
      for (const check of WORKFLOW_CHECKS) for (const [jobName, found] of check(workflow)) report(jobName, [found]);
    },
  };
};

/** Workflows of gh-aw are written in Markdown. */
function isAgentic(path: string): boolean {
  return /\.md$/i.test(path);
}
