// What the reports say of hosted services: which run, how it ended, its own numbers with their own direction, what a plan left
// out. All words of a service are foreign and not escaped here.

import type { AssessedRemoteFinding, AssessedRemoteRun, Assessment } from '../model/assessment.ts';
import type { RemoteNotice, RemoteScore } from '../model/remote.ts';
import { type RemoteList, remoteLists } from './remote-lists.ts';
import { plural } from './wording.ts';

export interface RemoteRow {
  readonly run: AssessedRemoteRun;
  /** `TrustTrace`. */
  readonly name: string;
  /** What it was given; empty when nothing was sent. */
  readonly about: string;
  /** `completed, run abc123, 7 findings`. */
  readonly facts: string;
  /** Its numbers, in its own measure. */
  readonly scores: readonly string[];
  /** Sentences. */
  readonly notices: readonly string[];
  /** What it told beside findings. */
  readonly lists: readonly RemoteList[];
  /** Those for people to see, worst first. */
  readonly findings: readonly AssessedRemoteFinding[];
  /** Of what was told but is not among them; empty when nothing is. */
  readonly more: string;
}

const CATEGORIES = 12;

/** `skipped` on purpose belongs where there is room. */
export function remoteRows({ remote }: Pick<Assessment, 'remote'>, isBrief = false): readonly RemoteRow[] {
  return remote.filter(({ state }) => !isBrief || state !== 'skipped').map(rowOf);
}

function rowOf(run: AssessedRemoteRun): RemoteRow {
  const findings = run.findings.filter(({ isShown }) => isShown);
  const ignored = run.findings.filter(({ suppression }) => suppression).length;
  const filtered = run.findings.length - findings.length - ignored;
  const parts = [
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(filtered > 0 ? [`${filtered} not shown`] : []),
    ...(run.leftOut > 0 ? [`${run.leftOut} more told than are kept`] : []),
  ];
  return {
    run,
    name: run.name,
    about: run.target,
    facts: factsOf(run),
    scores: scoresOf(run),
    notices: run.notices.map(noticeText),
    lists: remoteLists(run),
    findings,
    more: parts.join(', '),
  };
}

/** The state in our words. */
export function stateText({ state }: Pick<AssessedRemoteRun, 'state'>): string {
  return state === 'skipped' ? 'not asked' : state;
}

function factsOf({ state, stateWord, id, isReused, findings, total, leftOut }: AssessedRemoteRun): string {
  const told = total ?? findings.length + leftOut;
  const isUnusual = stateWord !== undefined && stateWord.toLowerCase() !== state;
  return [
    stateText({ state }),
    ...(isUnusual && state !== 'skipped' ? [`"${stateWord}" in its words`] : []),
    ...(id === undefined ? [] : [`run ${id}`]),
    ...(isReused ? ['submitted before, fetched now'] : []),
    ...(state === 'completed' || told > 0 ? [plural(told, 'finding')] : []),
    ...(told > findings.length + leftOut ? [`${findings.length + leftOut} of them told`] : []),
  ].join(', ');
}

function scoresOf({ name, score, categories, analysis }: AssessedRemoteRun): readonly string[] {
  const listed = categories.slice(0, CATEGORIES).map((each) => `${each.category} ${scoreText(each)}`);
  const more = categories.length - listed.length;
  const [direction] = categories.map(directionText).filter((each) => each !== '');
  return [
    ...(score ? [`Score by ${name}’s own measure: ${scoreText(score)}${bracketed(directionText(score))}`] : []),
    ...(listed.length > 0
      ? [`By category${bracketed(direction ?? '')}: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]
      : []),
    ...(analysis?.score
      ? [`Risk by its analysis: ${scoreText(analysis.score)}${bracketed(directionText(analysis.score))}`]
      : []),
  ];
}

function bracketed(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** `7.0 High Risk`, `65 C`: as it came, never on our scale. */
function scoreText({ value, of, rating }: RemoteScore): string {
  return [`${value}${of === undefined ? '' : ` of ${of}`}`, ...(rating === undefined ? [] : [rating])].join(' ');
}

function directionText({ direction }: RemoteScore): string {
  if (direction === 'unsaid') return '';
  return direction === 'higher-is-worse' ? 'higher is worse' : 'higher is better';
}

function noticeText({ message, words, url }: RemoteNotice): string {
  const said = words === undefined || words === '' ? '' : ` It says: "${words}"`;
  return `${message}${said}${url === undefined ? '' : ` (${url})`}`;
}

/** What tells one finding from another, beside title and severity: `LLM06, module secret-scan, at myapp.com`. */
export function remoteFindingFacts({ finding }: AssessedRemoteFinding): string {
  const { category, tool, place, frameworks, severity, severityWord } = finding;
  const { owasp = [], ...others } = frameworks;
  const ids = Object.entries({ owasp: owasp.filter((id) => id !== category), ...others }).flatMap(([name, of]) =>
    of.length === 0 ? [] : [`${name} ${of.join(' ')}`],
  );
  return [
    ...(severityWord !== '' && severityWord.toLowerCase() !== severity ? [`"${severityWord}" in its words`] : []),
    ...(category === undefined ? [] : [category]),
    ...(tool === undefined ? [] : [`module ${tool}`]),
    ...(place === undefined ? [] : [`at ${place}`]),
    ...ids,
  ].join(', ');
}

/** Said above an analysis wherever it is shown. */
export function analysisTitle({ name, analysis }: AssessedRemoteRun): string {
  const model = analysis?.model === undefined ? '' : ` (${analysis.model})`;
  return `AI analysis by ${name}${model}: written there, not checked here`;
}
