// Policies and compliance rules that are not kept, in the words of all reports for people. Names are foreign text: each
// report escapes the lines in its own way.

import type { PolicyResult, Violation } from '../model/policy.ts';
import type { PathOf } from './groups.ts';

export interface PolicyRow {
  readonly kind: PolicyResult['kind'];
  /** `"No critical": 3 findings, limit 0; bartizan.yml:7`. */
  readonly title: string;
  readonly description: string;
  readonly isGating: boolean;
  readonly lines: readonly string[];
  /** Violations without a line. */
  readonly more: number;
}

/** Those that fail the run first, then the others in the order of the config. */
export function policyRows(policies: readonly PolicyResult[], pathOf: PathOf, linesEach: number): readonly PolicyRow[] {
  const unkept = policies.filter(({ status }) => status !== 'pass');
  return [...unkept.filter(({ isGating }) => isGating), ...unkept.filter(({ isGating }) => !isGating)].map((policy) => {
    const { kind, description = '', isGating, violations, count, target } = policy;
    const named = target === 'scan' ? [] : violations.slice(0, linesEach);
    return {
      kind,
      title: titleOf(policy),
      description,
      isGating,
      lines: named.map((violation) => violationLine(violation, pathOf)),
      more: target === 'scan' ? 0 : count - named.length,
    };
  });
}

export function isAnyUnkept(policies: readonly PolicyResult[]): boolean {
  return policies.some(({ status }) => status !== 'pass');
}

function titleOf({ name, severity, reason, isGating, status, at }: PolicyResult): string {
  const remark = isGating || status !== 'fail' ? '' : ', does not stop';
  return `"${name}"${severity === undefined ? '' : ` (${severity})`}: ${reason}${remark}; ${at.path}:${at.line}`;
}

/** The id is what an exception names. */
export function violationLine({ id, name, what, place, status }: Violation, pathOf: PathOf): string {
  const where = place ? `${pathOf(place)}:${place.start.line}  ` : '';
  return `${where}${name}: ${what}${status === 'known' ? ' (there before)' : ''} [${id}]`;
}
