// Combinations: what no tool can do alone, but the tools of one scope can do together. Each is reported once a scope, with
// the legs by name and the one removal that breaks the path.

import type { Capability } from '../../model/capability.ts';

/** Something that can do things: a tool of a list, or a server of a configuration. */
export interface Actor {
  readonly name: string;
  readonly can: ReadonlySet<Capability>;
}

export interface Leg {
  readonly says: string;
  readonly actors: readonly Actor[];
}

export interface Flow {
  readonly rule: string;
  readonly legs: readonly Leg[];
  /** The leg whose loss breaks the path with the fewest removals. */
  readonly weakest: Leg;
}

interface Recipe {
  readonly rule: string;
  readonly legs: readonly (readonly [says: string, capabilities: readonly Capability[]])[];
  /** Said already by one of these. */
  readonly unless?: readonly string[];
}

const RECIPES: readonly Recipe[] = [
  {
    rule: 'flow/trifecta',
    legs: [
      ['reads private data', ['private']],
      ['takes in content of strangers', ['untrusted']],
      ['can send out', ['send']],
    ],
  },
  {
    rule: 'flow/untrusted-content-to-shell',
    legs: [
      ['takes in content of strangers', ['untrusted']],
      ['runs commands or code', ['shell', 'code']],
    ],
  },
  {
    rule: 'flow/untrusted-content-to-money',
    legs: [
      ['takes in content of strangers', ['untrusted']],
      ['moves money', ['money']],
    ],
  },
  {
    rule: 'flow/secrets-to-outside',
    legs: [
      ['hands out secrets', ['vault', 'environment']],
      ['can send out', ['send']],
    ],
    unless: ['flow/trifecta'],
  },
  {
    rule: 'flow/secrets-to-shell',
    legs: [
      ['hands out secrets', ['vault', 'environment']],
      ['runs commands or code', ['shell', 'code']],
    ],
  },
  {
    rule: 'flow/write-then-load',
    legs: [
      ['takes in content of strangers', ['untrusted']],
      ['writes any file, also those a client loads by itself', ['file-write']],
    ],
    unless: ['flow/trifecta', 'flow/untrusted-content-to-shell'],
  },
  {
    rule: 'flow/private-data-to-shell',
    legs: [
      ['reads private messages or records', ['records']],
      ['runs commands or code', ['shell']],
    ],
    unless: ['flow/untrusted-content-to-shell', 'flow/secrets-to-shell'],
  },
  {
    rule: 'flow/untrusted-content-to-deletion',
    legs: [
      ['takes in content of strangers', ['untrusted']],
      ['deletes in bulk', ['destroy-all']],
    ],
  },
  {
    rule: 'flow/untrusted-content-to-access',
    legs: [
      ['takes in content of strangers', ['untrusted']],
      ['changes who may do what', ['access']],
    ],
  },
];

export const FLOW_RULES: readonly string[] = RECIPES.map(({ rule }) => rule);

/** `isChosen` says which rules are asked for: one that is not does not stand in for another. */
export function flowsOf(actors: readonly Actor[], isChosen: (rule: string) => boolean): Flow[] {
  const found: Flow[] = [];
  for (const { rule, legs: parts, unless = [] } of RECIPES) {
    if (!isChosen(rule) || found.some((flow) => unless.includes(flow.rule))) continue;
    const legs = parts.map(
      ([says, capabilities]): Leg => ({
        says,
        actors: actors.filter(({ can }) => capabilities.some((each) => can.has(each))),
      }),
    );
    if (legs.some((leg) => leg.actors.length === 0)) continue;
    // One tool that does all of it by itself is what its own rule says.
    if (new Set(legs.flatMap((leg) => leg.actors)).size < 2) continue;
    const weakest = legs.toSorted((a, b) => a.actors.length - b.actors.length)[0] as Leg;
    found.push({ rule, legs, weakest });
  }
  return found;
}

const NAMED = 3;

/** What the tools or servers can do together, each leg with those that make it. */
export function describeFlow({ legs, weakest }: Flow, what: string): string {
  const said = legs.map(({ says, actors }) => `one ${says} (${namesOf(actors)})`);
  const path = `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
  return `Together the ${what} open a path: ${path}. Without ${namesOf(weakest.actors)} it is broken.`;
}

export function namesOf(actors: readonly Actor[]): string {
  const names = actors.slice(0, NAMED).map(({ name }) => `"${name}"`);
  const more = actors.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
