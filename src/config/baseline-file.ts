// The baseline file: findings that were there when somebody began to use Bartizan, by fingerprint. It is written by
// `bartizan baseline`, lies in the repository and may come from anybody.

import { TIERS, type Tier } from '../model/severity.ts';

export const BASELINE_NAME = 'bartizan-baseline.json';

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** From the root of the repository, as it was then. */
  readonly path: string;
  /** What it weighed: what weighs more since is another matter. */
  readonly tier: Tier;
  /** When it came in, `YYYY-MM-DD`. */
  readonly since: string;
}

/** The entries, or what is wrong in a few words. */
export function parseBaseline(text: string): readonly BaselineEntry[] | string {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return 'it is not valid JSON';
  }
  if (!isObject(root) || root.version !== 1) return 'it is no baseline of version 1';
  if (!Array.isArray(root.findings)) return 'findings is no list';
  const wrong = root.findings.findIndex((each) => !isEntry(each));
  return wrong < 0 ? root.findings : `findings[${wrong}] is no entry of a baseline`;
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isObject(value) &&
    typeof value.fingerprint === 'string' &&
    /^[0-9a-f]{16}$/.test(value.fingerprint) &&
    typeof value.rule === 'string' &&
    typeof value.path === 'string' &&
    TIERS.some((tier) => tier === value.tier) &&
    typeof value.since === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value.since)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
