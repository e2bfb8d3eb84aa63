// SARIF rule descriptors as GitHub reads them. `security-severity` belongs to the rule and not to the result, so
// occurrences for review have a descriptor of their own whose weight never makes GitHub's check fail.

import { visibleWithin } from '../lib/escape.ts';
import { citedId, FRAMEWORKS } from '../model/frameworks.ts';
import type { RuleId, RuleInfo } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import { ruleHelp, ruleHelpUri } from './markdown/rule.ts';

export type Level = 'error' | 'warning' | 'note';

/** Inside GitHub's bands: critical from 9, high from 7, medium from 4. `info` is no security alert: it has no weight. */
const WEIGHTS: Readonly<Record<Severity, number | null>> = { critical: 9.5, high: 8, medium: 5.5, low: 2, info: null };
/** The top of medium. GitHub's check fails on high unless a repository says otherwise. */
const REVIEW_WEIGHT = 6.9;

const PROBLEM_SEVERITIES: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

const NAME_LIMIT = 255;
const DESCRIPTION_LIMIT = 1024;
const TAG_LIMIT = 10;

export function levelOf(severity: Severity, isReview: boolean): Level {
  if (severity === 'critical' || severity === 'high') return isReview ? 'warning' : 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

export function descriptorId(id: RuleId, isReview: boolean): string {
  const shown = visibleWithin(id, NAME_LIMIT);
  return isReview ? `${shown}/review` : shown;
}

export function descriptor(rule: RuleInfo, isReview: boolean) {
  const id = descriptorId(rule.id, isReview);
  const level = levelOf(rule.severity, isReview);
  const weight = WEIGHTS[rule.severity];
  return {
    id,
    name: pascalCase(id).slice(0, NAME_LIMIT),
    shortDescription: { text: described(rule.title, rule.id) },
    fullDescription: { text: described(`${rule.what} ${rule.why}`, rule.id) },
    help: ruleHelp(rule),
    helpUri: ruleHelpUri(rule.id),
    defaultConfiguration: { level },
    properties: {
      tags: tags(rule),
      precision: rule.confidence,
      'problem.severity': PROBLEM_SEVERITIES[level],
      ...(weight === null
        ? {}
        : { 'security-severity': (isReview ? Math.min(weight, REVIEW_WEIGHT) : weight).toFixed(1) }),
    },
  };
}

/** GitHub refuses empty descriptions. */
function described(text: string, id: RuleId): string {
  const trimmed = text.replace(/\s*\n\s*/g, ' ').trim();
  return visibleWithin(trimmed === '' ? id : trimmed, DESCRIPTION_LIMIT);
}

function pascalCase(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** The most specific first, since GitHub keeps ten. */
function tags(rule: RuleInfo): readonly string[] {
  const cwe = (rule.frameworks.cwe ?? []).flatMap((id) => {
    const number = /^CWE-(\d{1,5})$/.exec(id)?.[1];
    return number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, '0')}`];
  });
  // Newer editions first: they are what people filter by.
  const owasp = FRAMEWORKS.filter((framework) => framework.family === 'owasp')
    .toSorted((left, right) => right.edition.localeCompare(left.edition, 'en'))
    .flatMap((framework) => (rule.frameworks[framework.column] ?? []).map((id) => citedId(framework, id)));
  const all = [...(WEIGHTS[rule.severity] === null ? [] : ['security']), ...cwe.slice(0, 4), ...owasp];
  return [...new Set(all.map((tag) => visibleWithin(tag, 100)))].slice(0, TAG_LIMIT);
}
