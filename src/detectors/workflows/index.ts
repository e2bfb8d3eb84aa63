// Workflows and composite actions of GitHub, agents or not: whose text and code a job takes in, what it holds while it does,
// and what its conditions let through. Patterns are not enough, since each danger is a combination of event, guard and step.
// Known limits: called workflows and actions are not opened; outputs of steps are followed for a few actions only.

import { occurrenceOf, type Placed } from '../../artifacts/ci-found.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { DetectorFactory } from '../detector.ts';
import { caches } from './caches.ts';
import { checkouts } from './checkouts.ts';
import { conditions } from './conditions.ts';
import { powers } from './powers.ts';
import { scripts } from './scripts.ts';
import { suppliers } from './suppliers.ts';

const CHECKS: readonly ((workflow: DocumentNode, text: string) => readonly Placed[])[] = [
  scripts,
  checkouts,
  powers,
  conditions,
  suppliers,
  caches,
];

export const workflows: DetectorFactory = (rules) => {
  const own = new Map(rules.flatMap((rule) => (rule.detector === 'workflows' ? [[rule.info.id, rule] as const] : [])));
  if (own.size === 0) return undefined;
  return {
    name: 'workflows',
    keywords: [],
    // Agentic workflows in Markdown are compiled to others, and judged as what they are elsewhere.
    appliesTo: (artifact) =>
      artifact.kind === 'workflow' &&
      !/\.md$/i.test(artifact.path) &&
      [...own.values()].some((rule) => rule.appliesTo(artifact)),
    detect({ artifact, segments, report }) {
      const workflow = segments.structures.find(({ role }) => role === 'workflow')?.node;
      if (!workflow) return;
      for (const check of CHECKS)
        for (const [jobName, found] of check(workflow, artifact.text())) {
          const rule = own.get(found.id);
          if (rule?.appliesTo(artifact)) report(occurrenceOf(artifact, rule, jobName, found));
        }
    },
  };
};
