// What a check of workflows finds, before it is placed in the file; and how the steps of a workflow are gone through.

import type { DocumentNode } from '../lib/document.ts';
import type { Tier } from '../model/severity.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { Artifact } from './artifact.ts';
import type { Occurrence } from './capture.ts';
import { jobsOf, steps } from './ci-workflow.ts';

export interface Found {
  /** Of the rule. */
  readonly id: string;
  /** What causes it. */
  readonly node: DocumentNode;
  /** In a script, the words of it that do. */
  readonly words?: string;
  /** `{place}` is the job. */
  readonly message: string;
  readonly evidence?: readonly string[];
  /** Lowers the rule's own. */
  readonly tier?: Tier;
}

/** With the name of its job, which is empty for a composite action. */
export type Placed = readonly [jobName: string, found: Found];

/** Steps reached through several jobs by aliases are one piece of text: each is looked at once. */
export function eachStep(
  workflow: DocumentNode,
  look: (step: DocumentNode, job: DocumentNode, jobName: string) => readonly Found[],
): readonly Placed[] {
  const seen = new Set<DocumentNode>();
  return [...jobsOf(workflow)].toReversed().flatMap(([jobName, job]) =>
    steps(job).flatMap((step) => {
      if (seen.has(step)) return [];
      seen.add(step);
      return look(step, job, jobName).map((found) => [jobName, found] as const);
    }),
  );
}

/** Whoever changes one of the steps that use the same name changes them all: the first of the file stands for them. */
export function oncePerName(all: readonly Placed[]): readonly Placed[] {
  const groups = new Map<string, Placed[]>();
  for (const placed of all.toSorted(([, a], [, b]) => a.node.start - b.node.start)) {
    const name = placed[1].evidence?.[0] ?? '';
    const group = groups.get(name);
    if (group) group.push(placed);
    else groups.set(name, [placed]);
  }
  return [...groups.values()].flatMap(([first, ...others]): readonly Placed[] => {
    if (!first) return [];
    const [jobName, found] = first;
    const rest = others.length === 0 ? '' : ` ${others.length + 1} steps of the file do.`;
    return [[jobName, { ...found, message: found.message + rest }]];
  });
}

export function occurrenceOf(artifact: Artifact, rule: CompiledRule, jobName: string, found: Found): Occurrence {
  const { node, words, message, tier, evidence } = found;
  const place = jobName === '' ? 'the action' : `job "${jobName}"`;
  // In a script the line that does it is what people have to see.
  const isShort = node.kind !== 'scalar' || !/\n/.test(String(node.value));
  const at =
    words === undefined || (isShort && node.kind !== 'scalar')
      ? -1
      : wordAt(artifact.text().slice(node.start, node.end), words);
  const [start, end] = at < 0 ? [node.start, node.end] : [node.start + at, node.start + at + (words ?? '').length];
  return {
    rule,
    range: [artifact.byteOffset(start), artifact.byteOffset(end)],
    place,
    message,
    ...(tier && { tier }),
    ...(evidence && { evidence }),
  };
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
