// The base score of a CVSS 2.0, 3.0 or 3.1 vector (https://www.first.org/cvss/v3.1/specification-document, §7.1 and appendix A;
// https://www.first.org/cvss/v2/guide, §3.2.1).

import type { Metrics } from './cvss-vector.ts';

type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

const V3: Weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
const PRIVILEGES = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } } as const;

/** 0 to 10; undefined where a base metric is missing or unknown. */
export function scoreV3(metrics: Metrics): number | undefined {
  const scope = metrics.get('S');
  if (scope !== 'U' && scope !== 'C') return undefined;
  const privileges = weightOf(PRIVILEGES[scope], metrics.get('PR'));
  const [AV, AC, UI, C, I, A] = weightsOf(V3, ['AV', 'AC', 'UI', 'C', 'I', 'A'], metrics) ?? [];
  if (privileges === undefined || AV === undefined || AC === undefined || UI === undefined) return undefined;
  if (C === undefined || I === undefined || A === undefined) return undefined;
  const base = 1 - (1 - C) * (1 - I) * (1 - A);
  const impact = scope === 'U' ? 6.42 * base : 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * AV * AC * privileges * UI;
  return roundUp(Math.min((scope === 'U' ? 1 : 1.08) * (impact + exploitability), 10));
}

/** To one decimal, upwards, as appendix A does it so that all languages agree. */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

const V2: Weights = {
  AV: { N: 1, A: 0.646, L: 0.395 },
  AC: { L: 0.71, M: 0.61, H: 0.35 },
  Au: { N: 0.704, S: 0.56, M: 0.45 },
  C: { C: 0.66, P: 0.275, N: 0 },
  I: { C: 0.66, P: 0.275, N: 0 },
  A: { C: 0.66, P: 0.275, N: 0 },
};

export function scoreV2(metrics: Metrics): number | undefined {
  const [AV, AC, Au, C, I, A] = weightsOf(V2, ['AV', 'AC', 'Au', 'C', 'I', 'A'], metrics) ?? [];
  if (AV === undefined || AC === undefined || Au === undefined) return undefined;
  if (C === undefined || I === undefined || A === undefined) return undefined;
  const impact = 10.41 * (1 - (1 - C) * (1 - I) * (1 - A));
  const score = (0.6 * impact + 0.4 * 20 * AV * AC * Au - 1.5) * (impact === 0 ? 0 : 1.176);
  return Math.round(score * 10) / 10;
}

function weightsOf(table: Weights, names: readonly string[], metrics: Metrics): readonly number[] | undefined {
  const weights = names.map((name) => weightOf(table[name] ?? {}, metrics.get(name)));
  return weights.every((each) => each !== undefined) ? weights : undefined;
}

function weightOf(table: Readonly<Record<string, number>>, value: string | undefined): number | undefined {
  return value !== undefined && Object.hasOwn(table, value) ? table[value] : undefined;
}
