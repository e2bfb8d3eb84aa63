// The score of a CVSS 4.0 vector: the specification's lookup by equivalence classes, and the way to the next lower one in each
// (https://www.first.org/cvss/v4.0/specification-document, §8).

import type { Metrics } from './cvss-vector.ts';

/** How far a value is from its metric's worst, in steps of a tenth. */
const STEPS: Readonly<Record<string, string>> = {
  AV: 'NALP',
  PR: 'NLH',
  UI: 'NPA',
  AC: 'LH',
  AT: 'NP',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: 'SHLN',
  SI: 'SHLN',
  SA: 'SHLN',
  CR: 'HML',
  IR: 'HML',
  AR: 'HML',
};
/** What an environment that says nothing means: the worst. */
const UNSAID: Readonly<Record<string, string>> = { E: 'A', CR: 'H', IR: 'H', AR: 'H' };

/** The lines are EQ1 and EQ2, the columns EQ3 with EQ6 (00, 01, 10, 11, 21), each with EQ4 and EQ5; tenths. */
const SCORES = `
00 100 98 95 100 93 91 93 89 81|99 95 92 96 87 81 90 80 68|98 95 90 93 89 81 88 78 69|95 92 84 92 81 65 80 70 48|92 82 72 79 69 50 69 55 27
01 99 95 92 95 90 84 92 82 72|97 92 85 91 83 71 81 71 53|95 92 85 92 80 70 84 71 50|93 85 73 82 72 59 70 52 30|86 75 52 71 52 29 63 29 17
10 98 94 91 94 86 77 87 74 63|95 87 81 89 74 64 75 63 49|94 88 76 86 74 59 72 57 52|89 77 67 76 58 50 57 52 25|83 70 54 65 58 26 53 21 13
11 95 88 76 90 75 61 77 68 52|90 76 70 77 62 53 66 59 30|89 76 62 74 57 47 61 57 24|78 67 58 59 57 23 52 29 16|71 59 30 58 26 15 23 13 6
20 93 86 75 86 74 56 70 52 40|87 72 58 74 61 34 54 40 22|85 74 62 72 55 46 53 34 19|75 55 51 57 41 19 36 19 8|64 51 20 47 21 11 24 9 4
21 88 73 60 73 59 41 54 45 20|75 53 50 55 40 20 43 22 11|75 58 40 61 48 20 46 17 8|55 45 21 51 18 9 18 7 2|53 24 14 24 12 5 10 3 1`;
const IMPACTS = ['00', '01', '10', '11', '21'] as const;
type Impact = (typeof IMPACTS)[number];

/** The worst vectors of each class, and its depth in tenths. */
const EQ1 = [
  { worst: ['AV:N/PR:N/UI:N'], depth: 1 },
  { worst: ['AV:A/PR:N/UI:N', 'AV:N/PR:L/UI:N', 'AV:N/PR:N/UI:P'], depth: 4 },
  { worst: ['AV:P/PR:N/UI:N', 'AV:A/PR:L/UI:P'], depth: 5 },
];
const EQ2 = [
  { worst: ['AC:L/AT:N'], depth: 1 },
  { worst: ['AC:H/AT:N', 'AC:L/AT:P'], depth: 2 },
];
const EQ36: Readonly<Record<Impact, { readonly worst: readonly string[]; readonly depth: number }>> = {
  '00': { worst: ['VC:H/VI:H/VA:H/CR:H/IR:H/AR:H'], depth: 7 },
  '01': { worst: ['VC:H/VI:H/VA:L/CR:M/IR:M/AR:H', 'VC:H/VI:H/VA:H/CR:M/IR:M/AR:M'], depth: 6 },
  '10': { worst: ['VC:L/VI:H/VA:H/CR:H/IR:H/AR:H', 'VC:H/VI:L/VA:H/CR:H/IR:H/AR:H'], depth: 8 },
  '11': {
    worst: [
      'VC:L/VI:H/VA:L/CR:H/IR:M/AR:H',
      'VC:L/VI:H/VA:H/CR:H/IR:M/AR:M',
      'VC:H/VI:L/VA:H/CR:M/IR:H/AR:M',
      'VC:H/VI:L/VA:L/CR:M/IR:H/AR:H',
      'VC:L/VI:L/VA:H/CR:H/IR:H/AR:M',
    ],
    depth: 8,
  },
  '21': { worst: ['VC:L/VI:L/VA:L/CR:H/IR:H/AR:H'], depth: 10 },
};
const EQ4 = [
  { worst: ['SC:H/SI:S/SA:S'], depth: 6 },
  { worst: ['SC:H/SI:H/SA:H'], depth: 5 },
  { worst: ['SC:L/SI:L/SA:L'], depth: 4 },
];

interface Classes {
  readonly eq1: number;
  readonly eq2: number;
  readonly impact: Impact | undefined;
  readonly eq4: number;
  readonly eq5: number;
}

/** 0 to 10; undefined where a base metric is missing or unknown. */
export function scoreV4(given: Metrics): number | undefined {
  const of = (name: string): string => {
    const modified = given.get(`M${name}`);
    if (modified !== undefined && modified !== 'X') return modified;
    const value = given.get(name);
    return value === undefined || value === 'X' ? (UNSAID[name] ?? '') : value;
  };
  if (Object.entries(STEPS).some(([name, steps]) => of(name) === '' || !steps.includes(of(name)))) return undefined;
  if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((name) => of(name) === 'N')) return 0;
  const classes = classesOf(of);
  const { eq1, eq2, impact, eq4, eq5 } = classes;
  const score = lookUp(classes);
  if (impact === undefined || score === undefined) return undefined;
  const group = { eq1: EQ1[eq1], eq2: EQ2[eq2], impact: EQ36[impact], eq4: EQ4[eq4] };
  const lower = {
    eq1: lookUp({ ...classes, eq1: eq1 + 1 }),
    eq2: lookUp({ ...classes, eq2: eq2 + 1 }),
    impact: nextImpacts(impact)
      .map((next) => lookUp({ ...classes, impact: next }) ?? 0)
      .sort((a, b) => b - a)[0],
    eq4: lookUp({ ...classes, eq4: eq4 + 1 }),
  };
  const below = lookUp({ ...classes, eq5: eq5 + 1 });
  const shares = (Object.keys(group) as (keyof typeof group)[]).flatMap((name) => {
    const next = lower[name];
    const { worst, depth } = group[name] ?? { worst: [], depth: 1 };
    return next === undefined ? [] : [((score - next) * distance(worst, of)) / depth];
  });
  // EQ5 has no way within a class, but counts among those that have a next.
  const counted = shares.length + (below === undefined ? 0 : 1);
  const mean = counted === 0 ? 0 : shares.reduce((sum, each) => sum + each, 0) / counted;
  return Math.round(Math.min(100, Math.max(0, score - mean)) + 1e-6) / 10;
}

function classesOf(of: (name: string) => string): Classes {
  const is = (...pairs: readonly string[]) => pairs.map((pair) => of(pair.slice(0, -2)) === pair.slice(-1));
  const open = is('AV:N', 'PR:N', 'UI:N');
  const eq1 = open.every(Boolean) ? 0 : open.some(Boolean) && of('AV') !== 'P' ? 1 : 2;
  const eq2 = is('AC:L', 'AT:N').every(Boolean) ? 0 : 1;
  const high = is('VC:H', 'VI:H', 'VA:H');
  const eq3 = high[0] && high[1] ? 0 : high.some(Boolean) ? 1 : 2;
  const eq4 = is('SI:S', 'SA:S').some(Boolean) ? 0 : is('SC:H', 'SI:H', 'SA:H').some(Boolean) ? 1 : 2;
  const required = is('CR:H', 'IR:H', 'AR:H');
  const eq6 = high.some((isHigh, index) => isHigh && required[index]) ? 0 : 1;
  return { eq1, eq2, impact: IMPACTS.find((each) => each === `${eq3}${eq6}`), eq4, eq5: 'APU'.indexOf(of('E')) };
}

const TABLE: ReadonlyMap<string, readonly (readonly number[])[]> = new Map(
  SCORES.trim()
    .split('\n')
    .map((line) => [
      line.slice(0, 2),
      line
        .slice(3)
        .split('|')
        .map((column) => column.split(' ').map(Number)),
    ]),
);

/** In tenths; undefined where there is no such class. */
function lookUp({ eq1, eq2, impact, eq4, eq5 }: Classes): number | undefined {
  if (impact === undefined || eq4 > 2 || eq5 < 0 || eq5 > 2) return undefined;
  return TABLE.get(`${eq1}${eq2}`)?.[IMPACTS.indexOf(impact)]?.[eq4 * 3 + eq5];
}

function nextImpacts(impact: Impact): readonly Impact[] {
  if (impact === '00') return ['01', '10'];
  if (impact === '21') return [];
  return impact === '11' ? ['21'] : ['11'];
}

/** Tenths from the first of the worst vectors that is nowhere better. */
function distance(worst: readonly string[], of: (name: string) => string): number {
  const found = worst.map((vector) => stepsBelow(vector, of)).find((steps) => steps.every((step) => step >= 0));
  return found?.reduce((sum, step) => sum + step, 0) ?? 0;
}

function stepsBelow(vector: string, of: (name: string) => string): readonly number[] {
  return vector.split('/').map((pair) => {
    const [name = '', value = ''] = pair.split(':');
    const steps = STEPS[name] ?? '';
    return steps.indexOf(of(name)) - steps.indexOf(value);
  });
}
