// The way of a text through the code as people are shown it: each line of source once, of a long way its ends. Every
// text in it is foreign, and not escaped here.

import type { Finding } from '../model/finding.ts';
import type { FlowStep } from '../model/flow.ts';
import type { PathOf } from './groups.ts';

/** Steps shown; of a longer way its beginning and, being nearer to the finding, more of its end. */
const BEGINNING = 2;
const END = 3;

export interface Way {
  readonly beginning: readonly FlowStep[];
  /** Steps between that are not shown. */
  readonly leftOut: number;
  readonly end: readonly FlowStep[];
}

/** Undefined when the finding is no flow. */
export function wayOf({ flow = [] }: Finding): Way | undefined {
  const [first] = flow;
  if (first === undefined) return undefined;
  // Of several steps on one line the last says most; where the text comes in is always said.
  const steps = flow.filter((step, index) => {
    const next = flow[index + 1];
    return index === 0 || next === undefined || !isSameLine(step, next);
  });
  const leftOut = steps.length - BEGINNING - END;
  if (leftOut <= 1) return { beginning: steps, leftOut: 0, end: [] };
  return { beginning: steps.slice(0, BEGINNING), leftOut, end: steps.slice(-END) };
}

/** Where the text comes in; undefined when the finding is no flow, or all of it is on one line. */
export function sourceOf({ flow = [], locations: [cause] }: Finding): FlowStep | undefined {
  const [first] = flow;
  return first && !isSameLine(first, cause) ? first : undefined;
}

type Place = Pick<FlowStep, 'target' | 'path' | 'range'>;

function isSameLine(a: Place, b: Place): boolean {
  return a.target === b.target && a.path === b.path && a.range.start.line === b.range.start.line;
}

/** The line of source the step is on, without its indentation; empty when it is not there. */
export function codeOf({ snippet }: FlowStep): string {
  return snippet?.lines[snippet.mark.start.line - snippet.firstLine]?.trim() ?? '';
}

/** `argument \`branch\` of tool \`git_log\`, src/server.py:12`; undefined as `sourceOf`. */
export function fromWhere(finding: Finding, pathOf: PathOf): string | undefined {
  const source = sourceOf(finding);
  return source && `${source.what}, ${pathOf(source)}:${source.range.start.line}`;
}

/** What is to be said of a flow beside its evidence: why it is not certain. */
export function doubtsOf({ flow, evidence }: Finding): readonly string[] {
  return flow ? evidence.slice(1) : [];
}
