// What advisories.json says, and how findings are held against it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Lines = readonly [first: number, last: number];

export interface Place {
  readonly path: string;
  /** The function the sink is in; `tool:NAME` where it is a nameless one handed over with that name; `<module>`: anywhere in the file. */
  readonly symbol: string;
  /** Of the sink, in the vulnerable tree. */
  readonly lines: Lines;
  /** Of the function. */
  readonly within: Lines;
  /** Where that function is after the fix; null: it is gone. */
  readonly fixed: { readonly path: string; readonly within: Lines } | null;
}

export interface Revisions {
  readonly repository: string;
  readonly vulnerable: string;
  /** null: nobody fixed it; then it counts for what is found only. */
  readonly fixed: string | null;
  /** Only this folder, of a very large repository. */
  readonly under?: string;
}

export interface Versions {
  readonly registry: 'npm' | 'pypi';
  readonly package: string;
  readonly vulnerable: string;
  readonly fixed: string | null;
}

export interface Advisory {
  /** CVE or GHSA; `fix-…` for a security fix nobody published one for. */
  readonly id: string;
  readonly project: string;
  readonly language: 'python' | 'typescript' | 'javascript' | 'go';
  /** One of SINKS in src/code/value.ts, or `posture`. */
  readonly class: string;
  /** Other classes that say the same thing of it. */
  readonly also?: readonly string[];
  /** `request`: an argument reaches the sink · `extended`: another source does · `weakness`: there was a guard, and it was weak · `posture`: not a flow. */
  readonly side: 'request' | 'extended' | 'weakness' | 'posture';
  /** By a hash of the repository, so that nobody tunes on one case of a project and measures on its next; `blind`: added later, before anybody scanned it. */
  readonly set: 'tune' | 'held-out' | 'blind';
  readonly source: Revisions | Versions;
  readonly expect: readonly Place[];
  /** What the fix leaves open, so that a finding after it is not wrong. */
  readonly fixLeaves?: string;
  readonly note: string;
}

/** A place of a finding of some class. */
export interface Hit {
  readonly path: string;
  readonly line: number;
  readonly ruleId: string;
  readonly tier: string;
  readonly message: string;
  readonly classes: readonly string[];
}

export interface Marks {
  /** A finding of the class on the lines of an expected place, or near. */
  readonly strict: boolean;
  /** A finding of the class in the function. */
  readonly relaxed: boolean;
  /** One of those is of gate tier. */
  readonly gate: boolean;
  /** The rule that says it, of the highest tier: a capability is less than an injection. */
  readonly by: string | undefined;
  /** How many of the expected places have a strict one. */
  readonly places: number;
  readonly silent: boolean;
  readonly noGate: boolean;
  /** What is found after the fix. */
  readonly wrong: readonly Hit[];
}

/** So many lines beside an expected place still count: statements are longer than the call in them. */
const NEAR = 3;
export const TIERS = ['gate', 'review', 'context'] as const;

export function readAdvisories(): readonly Advisory[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'advisories.json'), 'utf8'));
}

export function mark(advisory: Advisory, before: readonly Hit[], after: readonly Hit[]): Marks {
  const classes = [advisory.class, ...(advisory.also ?? [])];
  const ofClass = (hits: readonly Hit[]) => hits.filter((hit) => hit.classes.some((name) => classes.includes(name)));
  const strictAt = ({ path, lines }: Place) =>
    ofClass(before).some((hit) => hit.path === path && isIn(hit.line, lines, NEAR));
  const found = advisory.expect.flatMap(({ path, lines, within }) =>
    ofClass(before).filter((hit) => hit.path === path && (isIn(hit.line, within) || isIn(hit.line, lines, NEAR))),
  );
  const wrong = ofClass(after).filter((hit) =>
    advisory.expect.some(({ fixed }) => fixed !== null && fixed.path === hit.path && isIn(hit.line, fixed.within)),
  );
  const isGate = ({ tier }: Hit) => tier === 'gate';
  return {
    strict: advisory.expect.some(strictAt),
    relaxed: found.length > 0,
    gate: found.some(isGate),
    by: TIERS.flatMap((name) => found.filter(({ tier }) => tier === name))[0]?.ruleId,
    places: advisory.expect.filter(strictAt).length,
    silent: wrong.length === 0,
    noGate: !wrong.some(isGate),
    wrong,
  };
}

function isIn(line: number, [first, last]: Lines, near = 0): boolean {
  return line >= first - near && line <= last + near;
}
