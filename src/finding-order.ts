// The order in which a scan lists findings: target, path, position, rule.

import type { Finding } from './model/finding.ts';

export function byPlace(a: Finding, b: Finding): number {
  const [left, right] = [a.locations[0], b.locations[0]];
  return (
    compare(left.target, right.target) ||
    compare(left.path, right.path) ||
    left.range.start.line - right.range.start.line ||
    left.range.start.column - right.range.start.column ||
    compare(a.ruleId, b.ruleId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
