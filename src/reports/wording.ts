// The sentences about a whole run that more than one report says: what was looked at, how many findings of which kind,
// how long it took. Plain words of ours only; nothing foreign passes through here except an explained message.

import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import type { Coverage, GapReason } from '../model/coverage.ts';
import { GAP_REASONS, isMissed } from '../model/coverage.ts';
import type { Location } from '../model/location.ts';
import { isAtLeastSeverity, SEVERITIES } from '../model/severity.ts';
import type { Grouped, PathOf } from './groups.ts';
import { isSpoken, spokenPlace } from './places.ts';

/** Kinds of artifacts worth a place in the head line, with their names. The others are in the number of files. */
const KINDS: readonly (readonly [kind: string, one: string, many: string])[] = [
  ['mcp-config', 'MCP config', 'MCP configs'],
  ['agent-settings', 'agent settings file', 'agent settings files'],
  ['server-manifest', 'server manifest', 'server manifests'],
  ['hook-script', 'hook script', 'hook scripts'],
  ['skill', 'skill', 'skills'],
  ['agent-definition', 'agent', 'agents'],
  ['instructions', 'instruction file', 'instruction files'],
  ['command', 'command', 'commands'],
  ['workflow', 'workflow', 'workflows'],
  ['model-file', 'model file', 'model files'],
];

const REASONS: Readonly<Record<GapReason, readonly [one: string, many: string]>> = {
  unreadable: ['1 file not readable', 'files not readable'],
  vanished: ['1 file no longer there', 'files no longer there'],
  // Over the cap of what is read, and over bounds of lists, findings and steps.
  'too-large': ['1 file only in part', 'files only in part'],
  unparsable: ['1 file not parsable', 'files not parsable'],
  'too-deep': ['1 file nested too deep', 'files nested too deep'],
  symlink: ['1 symbolic link', 'symbolic links'],
  submodule: ['1 submodule', 'submodules'],
  pointer: ['1 file that git LFS keeps elsewhere', 'files that git LFS keeps elsewhere'],
  binary: ['1 binary file', 'binary files'],
  excluded: ['1 excluded', 'excluded'],
  'detector-failed': ['1 check broken off', 'checks broken off'],
  'time-limit': ['1 file out of time', 'files out of time'],
  'not-supported': ['1 thing not supported', 'things not supported'],
  'server-unreachable': ['1 MCP server not read', 'MCP servers not read'],
  'repository-unreachable': ['1 repository not read', 'repositories not read'],
  'remote-incomplete': ['1 remote analysis missing', 'remote analyses missing'],
  'advisories-unasked': [
    '1 file whose packages nobody looked up in advisories',
    'files whose packages nobody looked up in advisories',
  ],
  'advisories-unanswered': ['1 file without an answer on its packages', 'files without an answer on their packages'],
  'server-in-part': ['1 MCP server looked at in part', 'parts of MCP servers not looked at'],
};

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `412 files, 3 MCP configs, 14 tools, repository acme/tools at 0123456, 1 MCP server (13 tools)`. */
export function extent({ coverage, targets }: Pick<Assessment, 'coverage' | 'targets'>): string {
  const kinds = KINDS.flatMap(([kind, one, many]) => {
    const count = coverage.kinds[kind] ?? 0;
    return count > 0 ? [plural(count, one, many)] : [];
  });
  const tools = coverage.code?.tools ?? 0;
  const servers = readServers(targets);
  // Where only servers were scanned, nobody asked for files.
  const files = targets.some(({ live }) => !live) || servers.length === 0 ? [plural(fileCount(coverage), 'file')] : [];
  const others = targets.flatMap(({ elsewhere }) =>
    elsewhere?.commit === undefined ? [] : [`repository ${elsewhere.name} at ${elsewhere.commit.slice(0, 7)}`],
  );
  const archives = targets.filter(({ archive }) => archive).length;
  const packed = archives > 0 ? [plural(archives, 'archive')] : [];
  return [...files, ...kinds, ...(tools > 0 ? [plural(tools, 'tool')] : []), ...others, ...packed, ...servers].join(
    ', ',
  );
}

/** What a server said, or would have said, is no file to anybody. */
function fileCount({ filesListed, kinds, gapCounts }: Coverage): number {
  const said = (kinds['mcp-definitions'] ?? 0) + (kinds['mcp-observations'] ?? 0);
  return filesListed - said - (gapCounts['server-unreachable'] ?? 0) - (gapCounts['repository-unreachable'] ?? 0);
}

/** `2 MCP servers (40 tools)`, `1 snapshot (13 tools)`; those that were not read are in the coverage. */
function readServers(targets: Assessment['targets']): readonly string[] {
  const read = targets.flatMap(({ live }) => (live && !live.isUnreachable ? [live] : []));
  const of = (isSnapshot: boolean, noun: string) => {
    const some = read.filter((each) => each.isSnapshot === isSnapshot);
    const tools = some.reduce((sum, each) => sum + each.tools, 0);
    return some.length === 0 ? [] : [`${plural(some.length, noun)}${tools > 0 ? ` (${plural(tools, 'tool')})` : ''}`];
  };
  return [...of(false, 'MCP server'), ...of(true, 'snapshot')];
}

/** `12 files parsed (registers tools 5, imported 7), 143 functions`; undefined when none was. */
export function parsedCode({ code }: Coverage): string | undefined {
  if (!code) return undefined;
  const whys = Object.entries(code.parsed).filter(([, count]) => count > 0);
  const files = whys.reduce((sum, [, count]) => sum + count, 0);
  const why = whys.length === 0 ? '' : ` (${whys.map(([name, count]) => `${name} ${count}`).join(', ')})`;
  return `${plural(files, 'file')} parsed${why}, ${plural(code.functions, 'function')}`;
}

/** `1 binary file`, `3 files not parsable`. */
export function gapCount(reason: GapReason, count: number): string {
  const [one, many] = REASONS[reason];
  return count === 1 ? one : `${count} ${many}`;
}

function gapsWhere(coverage: Coverage, wanted: boolean): readonly string[] {
  return GAP_REASONS.flatMap((reason) => {
    const count = coverage.gapCounts[reason] ?? 0;
    const missed = isMissed({ target: '', path: '', reason, detail: '' });
    return count > 0 && missed === wanted ? [gapCount(reason, count)] : [];
  });
}

/** What was missed: `Looked at 96 %: 2 files only in part.`; undefined when it was everything. */
export function missed(coverage: Coverage): string | undefined {
  const gaps = gapsWhere(coverage, true);
  if (coverage.percent === null) return 'There was nothing to look at.';
  if (gaps.length === 0) return coverage.percent < 100 ? `Looked at ${coverage.percent} %.` : undefined;
  return `Looked at ${coverage.percent} %: ${gaps.join(', ')}.`;
}

/** The same without the number: `2 files only in part.`; empty when it was everything. */
export function missedParts(coverage: Coverage): string {
  if (coverage.percent === null) return 'There was nothing to look at.';
  const gaps = gapsWhere(coverage, true);
  return gaps.length === 0 ? '' : `${gaps.join(', ')}.`;
}

/** The proof of a clean run: what was missed, else that nothing was, and what was left out by intent. */
export function proof(coverage: Coverage): string {
  return `${missed(coverage) ?? 'Looked at 100 %, 0 not looked at.'} ${leftOut(coverage)}`.trimEnd();
}

/** What was left out by intent, or nothing. */
export function leftOut(coverage: Coverage): string {
  const intended = gapsWhere(coverage, false);
  return intended.length === 0 ? '' : `Left out by intent: ${intended.join(', ')}.`;
}

/** `1.8 s`; undefined when nothing was timed. */
export function duration(timings: Assessment['timings']): string | undefined {
  const phases = Object.values(timings);
  if (phases.length === 0) return undefined;
  return seconds(timings.total ?? phases.reduce((sum, each) => sum + each, 0));
}

export function seconds(spent: number): string {
  if (spent < 100) return milliseconds(spent);
  return spent < 60_000 ? `${(spent / 1000).toFixed(1)} s` : `${Math.round(spent / 1000)} s`;
}

/** `340 ms`; from a second on as `seconds`. */
export function milliseconds(spent: number): string {
  return spent < 1000 ? `${Math.round(spent)} ms` : seconds(spent);
}

/** `1 critical, 1 high`. */
export function severities(findings: readonly AssessedFinding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((each) => each.finding.severity === severity).length;
    return count > 0 ? [`${count} ${severity}`] : [];
  }).join(', ');
}

/** Whether the sentence tells of a path that this change completes, or that is there. */
export function isAlarming({ attackPaths, remote }: Assessment): boolean {
  return (
    attackPaths.some(({ severity, status }) => status !== 'known' && isAtLeastSeverity(severity, 'high')) ||
    remote.some(({ findings }) => findings.some(({ isShown }) => isShown))
  );
}

/** `2 findings stop this build`, with `new` where there is a base to be new against. */
export function stopping(assessment: Assessment, count: number): string {
  const word = assessment.comparison.kind === 'base' ? 'new finding' : 'finding';
  if (count > 0) return `${plural(count, word)} ${count === 1 ? 'stops' : 'stop'} this build`;
  const policies = assessment.policies.filter(({ isGating }) => isGating).length;
  if (policies === 0 || assessment.verdict.status !== 'fail') return 'Nothing stops this build';
  return policies === 1 ? '1 policy stops this build' : `${policies} policies stop this build`;
}

/** One entry per kind of finding that there is: `2 findings stop this build (1 critical, 1 high)`, `9 older …`. */
export function counts(assessment: Assessment, groups: Grouped): readonly string[] {
  const { gating, other, review, context, known, suppressed } = groups;
  const stops = gating.length === 0 ? '' : ` (${severities(gating)})`;
  const more = gating.length === 0 ? 'to look at' : 'more to look at';
  const filtered = hidden(other) === 0 ? '' : `, ${hidden(other)} of them not shown`;
  const all = hidden(review) === 0 ? '' : ' (--all shows them)';
  const entries: readonly (readonly [count: number, text: string])[] = [
    [other.length, `${more} (${severities(other)})${filtered}`],
    [known.length, 'older not counted'],
    [assessment.comparison.fixedCount, 'fixed'],
    [review.length, `for review${all}`],
    [context.length, 'for context'],
    [suppressed.length, 'ignored'],
  ];
  return [
    `${stopping(assessment, gating.length)}${stops}`,
    ...entries.flatMap(([count, text]) => (count > 0 ? [`${count} ${text}`] : [])),
  ];
}

function hidden(findings: readonly AssessedFinding[]): number {
  return findings.filter((each) => !each.isShown).length;
}

/** What was found here, and what follows from it wherever it is found. */
export function whatAndWhy(assessed: AssessedFinding): string {
  return `${whatOnly(assessed)} ${assessed.rule.why.trim()}`;
}

/** What was found here, as a sentence. */
export function whatOnly({ finding }: AssessedFinding): string {
  const message = finding.message.trim();
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

/** `tests/a.py:3, b.env:1 (+17 more)`: paths are foreign, and not escaped here. */
export function placesInBrief(places: readonly Location[], pathOf: PathOf): string {
  const named = places.slice(0, PLACES_NAMED).map((each) => {
    if (isSpoken(each)) return spokenPlace(each, pathOf);
    const path = pathOf(each);
    return `${path.length > PATH_NAMED ? `…${path.slice(-PATH_NAMED)}` : path}:${each.range.start.line}`;
  });
  const more = places.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` (+${more} more)` : ''}`;
}

/** ` (also at 18 more places)`, or nothing. */
export function alsoCount({ copies = [] }: AssessedFinding): string {
  return copies.length === 0 ? '' : ` (also at ${plural(copies.length, 'more place')})`;
}

/** What a finding of several places says of its ignore line. */
export const EACH_IGNORED = 'each is ignored on its own';
const PLACES_NAMED = 3;
const PATH_NAMED = 120;

/** Most units of foreign prose shown in one place. */
export const PROSE = 1000;
