// What a rule comes to at one target, as a case of JUnit: it fails by what counts, is skipped where nothing of what it
// found does, and passes where it looked and found nothing.

import { visibleWithin } from '../lib/escape.ts';
import type { AssessedFinding } from '../model/assessment.ts';
import { byRuleAndFile, GROUPS, type Group, grouped, groupOf } from './groups.ts';
import { textFindings, textMention } from './text-finding.ts';
import type { TextStyle } from './text-way.ts';
import { plural } from './wording.ts';

export interface JunitCase {
  readonly name: string;
  readonly outcome?: {
    readonly element: 'failure' | 'error' | 'skipped';
    readonly type?: string;
    /** One line, made visible. */
    readonly message: string;
    /** Lines, made visible. */
    readonly details?: () => readonly string[];
  };
}

/** Files whose findings are told of one rule, and findings that are only mentioned. */
const FILES = 20;
const MENTIONED = 50;
const MESSAGE = 500;
const WHY_SKIPPED: Readonly<Record<Group, string>> = {
  gating: '',
  other: 'not shown',
  review: 'for review',
  context: 'for context',
  known: 'older, not counted',
  suppressed: 'ignored',
};

/** `findings`: of one rule at one target, in order of weight; there is at least one. */
export function caseOf(name: string, findings: readonly AssessedFinding[], style: TextStyle): JunitCase {
  const counting = findings.filter(isFailing);
  const others = findings.filter((each) => !isFailing(each));
  const also = whySkipped(others);
  const [worst] = counting;
  if (worst === undefined) {
    return { name, outcome: { element: 'skipped', message: also, details: () => mentions(others, style) } };
  }
  const { severity, message } = worst.finding;
  const more = counting.length === 1 ? '' : ` (and ${plural(counting.length - 1, 'more finding')})`;
  return {
    name,
    outcome: {
      element: 'failure',
      type: severity,
      message: `${visibleWithin(message, MESSAGE)}${more}`,
      details: () => [...inFull(counting, style), ...(also === '' ? [] : [`Beside them ${also}.`])],
    },
  };
}

/** What people are shown as found: what does not stop the build is found all the same. */
function isFailing(assessed: AssessedFinding): boolean {
  const group = groupOf(assessed);
  return group === 'gating' || (group === 'other' && assessed.isShown);
}

/** `2 older, not counted; 1 ignored`. */
function whySkipped(findings: readonly AssessedFinding[]): string {
  const groups = grouped(findings);
  return GROUPS.flatMap((group) => {
    const { length } = groups[group];
    return length > 0 ? [`${length} ${WHY_SKIPPED[group]}`] : [];
  }).join('; ');
}

function inFull(findings: readonly AssessedFinding[], style: TextStyle): readonly string[] {
  const files = byRuleAndFile(findings);
  const rest = files.slice(FILES);
  const left = rest.reduce((sum, each) => sum + each.length, 0);
  return [
    ...files.slice(0, FILES).flatMap((each) => textFindings(each, style)),
    ...(left > 0 ? [`… and ${plural(left, 'more finding')} in ${plural(rest.length, 'more file')}`] : []),
  ];
}

function mentions(findings: readonly AssessedFinding[], style: TextStyle): readonly string[] {
  const left = findings.length - MENTIONED;
  return [
    ...findings.slice(0, MENTIONED).flatMap((each) => textMention(each, style)),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ];
}
