// Workflows and composite actions that run a coding agent or ask a model: who can start it, whose words it reads, what it
// holds, and what becomes of its answer. Patterns are not enough, since each danger is a combination of these. Known
// limits: called workflows, composite actions and scripts are not opened; a permission that is not written is taken as
// read, as new repositories have it; what the guard of another step decides on is not followed.

import { MAY_RUN_AGENT } from '../../artifacts/ci-agents.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { agenticWorkflow } from './agentic.ts';
import { RUN_CHECKS, WORKFLOW_CHECKS } from './checks.ts';
import type { Found } from './found.ts';
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
          if (rule?.appliesTo(visit.artifact)) reportFound(visit, rule, jobName, each);
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

function reportFound({ artifact, report }: Visit, rule: CompiledRule, jobName: string, found: Found): void {
  const { node, words, message, tier, evidence } = found;
  // In a script the line that does it is what people have to see.
  const isShort = node.kind !== 'scalar' || !/\n/.test(String(node.value));
  const at =
    words === undefined || (isShort && node.kind !== 'scalar')
      ? -1
      : wordAt(artifact.text().slice(node.start, node.end), words);
  const [start, end] = at < 0 ? [node.start, node.end] : [node.start + at, node.start + at + (words ?? '').length];
  report({
    rule,
    range: [artifact.byteOffset(start), artifact.byteOffset(end)],
    place: jobName === '' ? 'the action' : `job "${jobName}"`,
    message,
    ...(tier && { tier }),
    ...(evidence && { evidence }),
  });
}

/** Where the words stand by themselves, not inside a path or a package. */
function wordAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isOwnWord =
      !/^\w/.test(words) ||
      (!/[\w/@-]/.test(text[at - 1] ?? ' ') && /^(?:\W|$)/.test(text.slice(at + words.length, at + words.length + 1)));
    if (isOwnWord) return at;
  }
  return -1;
}
