// SARIF 2.1.0 for GitHub code scanning (docs.oasis-open.org/sarif/sarif/v2.1.0). It holds every open finding for
// gate and review, old and new, on every ref alike: an alert that is missing from an upload is closed as fixed.
// GitHub ignores suppressions and baselineState, so they are not written.

import { cut, sarifMessage, visibleWithin } from '../lib/escape.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import { type Gap, isMissed } from '../model/coverage.ts';
import type { FlowStep } from '../model/flow.ts';
import type { Location, Range } from '../model/location.ts';
import type { Notice } from '../model/notice.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { Score } from '../model/score.ts';
import { CONFIDENCES, SEVERITIES } from '../model/severity.ts';
import { jsonText } from './json-text.ts';
import { copiesOf, isFile, isOpen, repositoryPaths } from './places.ts';
import { policyRows } from './policies.ts';
import type { Report } from './report.ts';
import { descriptor, descriptorId, levelOf } from './sarif-descriptor.ts';
import { doubtsOf, sourceOf } from './way.ts';

/** GitHub refuses a run with more than 25,000 results and keeps 5,000. */
export const RESULT_LIMIT = 5000;
/** Gap reasons and notices that get a notification of their own, each. */
const NOTIFICATION_LIMIT = 20;
/** GitHub refuses 1,000 locations and keeps 100. */
const RELATED_LIMIT = 99;
const LINKED_LIMIT = 5;
const TEXT_LIMIT = 4000;
const STEP_LIMIT = 500;
const PATHS_SHOWN = 3;

export const sarifReport: Report = {
  format: 'sarif',
  mediaType: 'application/sarif+json',
  render: (assessment, options) => `${jsonText(log(assessment, options.category ?? 'bartizan'))}\n`,
};

type PathOf = (place: { readonly target: string; readonly path: string }) => string;
/** An open finding with its locations split as SARIF wants them. */
interface Placed {
  readonly each: AssessedFinding;
  readonly primary: Location;
  /** Where the text of a flow comes in. */
  readonly source?: FlowStep | undefined;
  readonly related: readonly Location[];
}

function log(assessment: Assessment, category: string) {
  const open = assessment.findings.filter(isOpen).toSorted(byWeight);
  const live = new Set(assessment.targets.flatMap((target) => (target.live ? [target.id] : [])));
  const placed = open.flatMap((each) => place(each, live));
  const kept = placed.slice(0, RESULT_LIMIT);
  const rules = descriptors(kept);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const pathOf = repositoryPaths(assessment.targets);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Bartizan',
            semanticVersion: assessment.tool.version,
            informationUri: 'https://github.com/bartizan/bartizan',
            rules,
          },
        },
        automationDetails: { id: `${categoryId(category)}/` },
        invocations: [
          {
            executionSuccessful: assessment.verdict.status !== 'none',
            toolExecutionNotifications: [
              ...leftOut(placed.length - kept.length, open.length - placed.length),
              ...gapNotifications(assessment, pathOf),
              ...noticeNotifications(assessment.notices),
              ...policyNotifications(assessment, pathOf),
            ],
          },
        ],
        columnKind: 'utf16CodeUnits',
        ...(assessment.score.overall !== null && { properties: scored(assessment.score) }),
        results: kept.map((one) => result(one, indexes, pathOf)),
      },
    ],
  };
}

/** GitHub shows none of it; other readers of the file do. */
function scored({ version, overall, grade, evaluated, categories }: Score) {
  const byCategory = categories.flatMap(({ category, score }) => (score === null ? [] : [[category, score]]));
  return { score: overall, grade, scoring: { version, evaluated }, categories: Object.fromEntries(byCategory) };
}

/** Text up to the last slash is the category, so it holds none at its end and nothing that cannot be seen. */
function categoryId(category: string): string {
  const seen = category.normalize('NFC').replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, '-');
  const cleaned = cut(seen, 200).replace(/^[-/]+|[-/]+$/g, '');
  return cleaned === '' ? 'bartizan' : cleaned;
}

function byWeight(left: AssessedFinding, right: AssessedFinding): number {
  return (
    SEVERITIES.indexOf(left.finding.severity) - SEVERITIES.indexOf(right.finding.severity) ||
    CONFIDENCES.indexOf(left.finding.confidence) - CONFIDENCES.indexOf(right.finding.confidence)
  );
}

/** An alert needs a file. What was found at a live server that no line names is put to where servers are pinned. */
function place(each: AssessedFinding, live: ReadonlySet<string>): readonly Placed[] {
  const [first, ...related] = [...each.finding.locations, ...copiesOf(each)].filter(isFile);
  const primary = first ?? (live.has(each.finding.locations[0].target) ? inLock(each.finding.locations[0]) : undefined);
  if (primary === undefined) return [];
  const entry = sourceOf(each.finding);
  const source = entry && isFile(entry) ? entry : undefined;
  return [{ each, primary, source, related: related.slice(0, source ? RELATED_LIMIT - 1 : RELATED_LIMIT) }];
}

function inLock({ logical }: Location): Location {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  return { target: '', path: 'bartizan.lock', range, ...(logical !== undefined && { logical }) };
}

/** Of the rules that results name: those of all hundreds would be megabytes in each upload. */
function descriptors(placed: readonly Placed[]) {
  const rules = new Map<string, RuleInfo>();
  const forReview = new Map<string, RuleInfo>();
  for (const { each } of placed) (each.tier === 'review' ? forReview : rules).set(each.rule.id, each.rule);
  const all = [
    ...[...rules.values()].map((rule) => descriptor(rule, false)),
    ...[...forReview.values()].map((rule) => descriptor(rule, true)),
  ];
  return all.toSorted((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}

function result(placed: Placed, indexes: ReadonlyMap<string, number>, pathOf: PathOf) {
  const { each, primary } = placed;
  const { finding } = each;
  const related = relatedLocations(placed, pathOf);
  const isReview = each.tier === 'review';
  const ruleId = descriptorId(each.rule.id, isReview);
  const ruleIndex = indexes.get(ruleId);
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levelOf(finding.severity, isReview),
    message: { text: `${message(withDoubts(each))}${links(placed, pathOf)}` },
    locations: [location(primary, pathOf)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...codeFlows(finding.flow ?? [], pathOf),
    partialFingerprints: {
      // GitHub's upload endpoint adds none, and without one every upload opens the alert again.
      primaryLocationLineHash: primary.lineHash ?? `${each.fingerprint}:1`,
      'bartizan/v1': each.fingerprint,
    },
    properties: { tier: each.tier, confidence: finding.confidence, status: each.status },
  };
}

/** GitHub refuses an empty message. */
function message(text: string): string {
  return text.trim() === '' ? 'No message.' : sarifMessage(cut(text, TEXT_LIMIT));
}

/** An alert shows its message and nothing else of ours: what makes a flow uncertain has to be in it. */
function withDoubts({ finding }: AssessedFinding): string {
  const doubts = doubtsOf(finding);
  if (doubts.length === 0) return finding.message;
  return `${/[.!?…]$/.test(finding.message) ? finding.message : `${finding.message}.`} Note: ${doubts.join('; ')}.`;
}

/** The source of a flow first, then the other places, numbered so that the message can link them. */
function relatedLocations({ source, related }: Placed, pathOf: PathOf) {
  const first = source ? [{ ...location(source, pathOf), message: { text: said(source.what) } }] : [];
  return [...first, ...related.map((one) => location(one, pathOf))].map((one, index) => ({ id: index + 1, ...one }));
}

/** GitHub shows them as a path to unfold. */
function codeFlows(flow: readonly FlowStep[], pathOf: PathOf) {
  const steps = flow.filter(isFile);
  if (steps.length === 0) return {};
  const locations = steps.map((step) => ({
    location: { ...location(step, pathOf), message: { text: said(step.what) } },
  }));
  return { codeFlows: [{ threadFlows: [{ locations }] }] };
}

function said(what: string): string {
  return what.trim() === '' ? 'Passes here.' : sarifMessage(cut(what, STEP_LIMIT));
}

/** GitHub shows related locations only where the message links them. */
function links({ source, related }: Placed, pathOf: PathOf): string {
  const from = source ? ` From ${link(source, 1, pathOf)}.` : '';
  if (related.length === 0) return from;
  const linked = related.slice(0, LINKED_LIMIT).map((one, index) => link(one, index + (source ? 2 : 1), pathOf));
  const more = related.length > LINKED_LIMIT ? ` and ${related.length - LINKED_LIMIT} more` : '';
  return `${from} See also ${linked.join(', ')}${more}.`;
}

function link(place: Pick<Location, 'target' | 'path' | 'range'>, id: number, pathOf: PathOf): string {
  return `[${sarifMessage(cut(`${pathOf(place)}:${place.range.start.line}`, 200))}](${id})`;
}

function location(place: Omit<Location, 'snippet' | 'lineHash'>, pathOf: PathOf) {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(pathOf(place)) }, region: region(place.range) },
    ...(place.logical === undefined || place.logical === ''
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: visibleWithin(place.logical, 500) }] }),
  };
}

/** Relative to the repository's root: no `./`, no leading slash, each segment percent-encoded. */
function uriOf(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

function region({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

type NotificationLevel = 'error' | 'warning' | 'note';

function notification(level: NotificationLevel, id: string, text: string) {
  return { level, descriptor: { id }, message: { text } };
}

function leftOut(overLimit: number, withoutFile: number) {
  const cutOff = `${counted(overLimit)} left out: GitHub shows ${RESULT_LIMIT} of one run, the worst come first.`;
  const placeless = `${counted(withoutFile)} left out: in no file of the repository.`;
  return [
    ...(overLimit > 0 ? [notification('warning', 'results/limit', cutOff)] : []),
    ...(withoutFile > 0 ? [notification('warning', 'results/no-file', placeless)] : []),
  ];
}

function counted(count: number): string {
  return count === 1 ? '1 finding is' : `${count} findings are`;
}

/** One for each reason why something was missed, with a few of the paths. */
function gapNotifications(assessment: Assessment, pathOf: PathOf) {
  const byReason = new Map<string, Gap[]>();
  for (const gap of assessment.coverage.gaps) {
    if (!isMissed(gap)) continue;
    const gaps = byReason.get(gap.reason) ?? [];
    gaps.push(gap);
    byReason.set(gap.reason, gaps);
  }
  const reasons = [...byReason.values()].slice(0, NOTIFICATION_LIMIT);
  return reasons.flatMap((gaps) => {
    const [first] = gaps;
    if (first === undefined) return [];
    const count = Math.max(gaps.length, assessment.coverage.gapCounts[first.reason] ?? 0);
    const paths = gaps.slice(0, PATHS_SHOWN).map((gap) => cut(pathOf(gap), 200));
    const more = count > paths.length ? ` and ${count - paths.length} more` : '';
    const text = `Not wholly looked at (${first.reason}): ${paths.join(', ')}${more}. ${cut(first.detail, 500)}`;
    return [notification('warning', `coverage/${first.reason}`, sarifMessage(text))];
  });
}

/** No results: what they point at has alerts of its own, and a policy is about all of it. */
function policyNotifications({ policies }: Assessment, pathOf: PathOf) {
  const rows = policyRows(policies, pathOf, PATHS_SHOWN);
  return rows.slice(0, NOTIFICATION_LIMIT).map(({ kind, title, isGating, lines, more }) => {
    const all = [`${kind} ${title}`, ...lines, ...(more > 0 && lines.length > 0 ? [`and ${more} more`] : [])];
    const text = all.map((line) => sarifMessage(cut(line, STEP_LIMIT))).join('\n');
    return notification(isGating ? 'error' : 'warning', 'policy', text);
  });
}

function noticeNotifications(notices: readonly Notice[]) {
  const shown = notices.slice(0, NOTIFICATION_LIMIT).map(({ kind, message: said, hint }) => {
    const level = kind === 'accepted' || kind === 'not-honoured' ? 'warning' : 'note';
    const text = hint === undefined ? said : `${said} ${hint}`;
    return notification(level, `notice/${kind}`, sarifMessage(cut(text, TEXT_LIMIT)));
  });
  const more = notices.length - shown.length;
  return more > 0 ? [...shown, notification('note', 'notice/more', `${more} more notices are left out.`)] : shown;
}
