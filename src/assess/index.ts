// Findings, judged: anchor → context → suppress → compare → copies → policy. Each step marks and none drops, so that every
// later one can explain what happened.

import type { BaselineEntry } from '../config/baseline-file.ts';
import type { Settings } from '../config/settings.ts';
import type { TrustedIgnore } from '../config/trust.ts';
import { lazy } from '../lib/lazy.ts';
import { VERSION } from '../lib/version.ts';
import type { AssessedFinding, Assessment, Comparison, Status, Suppression } from '../model/assessment.ts';
import { type Coverage, isMissed } from '../model/coverage.ts';
import type { Finding } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { RemoteRun } from '../model/remote.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { type Confidence, isAtLeastConfidence, isAtLeastSeverity, type Severity } from '../model/severity.ts';
import type { TargetInfo } from '../model/target.ts';
import { type Settled, verdictAfterMerge } from './after-merge.ts';
import { anchored, type NamedAt } from './anchor.ts';
import { type Baseline, baselineNotices, matchBaseline } from './baseline.ts';
import { type BaseScan, billOf } from './bill.ts';
import { compareWithBase } from './compare.ts';
import { complianceOf } from './compliance.ts';
import { placeOf } from './context.ts';
import { byWeight, leadsOf } from './copies.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { type Gated, type GatePolicy, isGating, verdictOf } from './gate.ts';
import { ignoreLine } from './ignore-line.ts';
import { endedExceptions, evaluatePolicies, type PolicySubjects } from './policy.ts';
import { assessRemote } from './remote.ts';
import { withRemoteBills } from './remote-inventory.ts';
import { evaluatedBy, scoreOf } from './score.ts';
import { scoresOf } from './score-delta.ts';
import { type Candidate, suppress } from './suppress.ts';

export type { BaseScan } from './bill.ts';

export interface AssessOptions {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly gate: GatePolicy;
  /** How it was compared; the counts are filled in here. */
  readonly comparison: Pick<Comparison, 'kind' | 'base' | 'baseName' | 'detail'>;
  readonly base?: BaseScan;
  /** What is compared with the base, in a word or two: "pull request"; "change" unless given. */
  readonly change?: string;
  readonly ignores: readonly TrustedIgnore[];
  /** The baseline file that counts. */
  readonly baseline?: Baseline;
  /** Compliance rules and policies of the config that counts. */
  readonly policies?: Pick<Settings, 'policies' | 'complianceRules'>;
  readonly markers: 'own' | 'pull-request' | 'none';
  readonly show: {
    readonly minSeverity: Severity;
    readonly minConfidence: Confidence;
    readonly everyTier: boolean;
    /** Whether it is in what changed, where only that is to be shown. */
    readonly isInScope?: (finding: Finding) => boolean;
  };
  /** The settings this pull request brings, when they judge differently. */
  readonly afterMerge?: { readonly settings: Settings; readonly gate: GatePolicy };
  /** Where live servers are named: the place of what no line of source causes. */
  readonly namedAt?: NamedAt;
  /** Whether the change under review may have caused what was found at a live server; asked when there is a base. */
  readonly isCaused?: (finding: Finding, server: TargetInfo) => boolean;
  /** Columns of `rules/frameworks/mappings.csv` to assess against, as somebody named them; the default ones where nobody did. */
  readonly frameworks?: readonly string[];
  /** What hosted services told. */
  readonly remote?: readonly RemoteRun[];
  /** What was noticed before: configs not honoured, rules not loaded. */
  readonly notices?: readonly Notice[];
}

const DEFAULTS: AssessOptions = {
  version: VERSION,
  today: '',
  gate: { failOn: 'high', minConfidence: 'high', newOnly: false, incomplete: 'warn' },
  comparison: { kind: 'none' },
  ignores: [],
  markers: 'own',
  show: { minSeverity: 'info', minConfidence: 'low', everyTier: false },
};

/** Judges a scan. Without options: as the command line does, nothing compared, no config, no day on which ignores end. */
export function assess(scanned: ScanResult, given: Partial<AssessOptions> = {}): Assessment {
  const options = { ...DEFAULTS, ...given };
  const result = anchored(scanned, options.namedAt);
  const { findings, rules } = result;
  const ruleOf = (finding: Finding) => rules.get(finding.ruleId) as RuleInfo;
  const fingerprints = fingerprintsOf(findings);
  const compared =
    options.base &&
    compareWithBase(findings, options.base.result.findings, {
      renames: options.base.renames,
      missedPaths: new Set(result.coverage.gaps.filter(isMissed).map(({ path }) => path)),
      rules,
    });
  const places = findings.map((finding, index) =>
    placeOf(finding, ruleOf(finding), compared !== undefined && compared.before[index] === undefined),
  );
  const targets = new Map(result.targets.map((target) => [target.id, target]));
  const configPath = ({ locations: [{ target, path }] }: Finding) => {
    const { configPrefix = '', elsewhere } = targets.get(target) ?? {};
    // Without the commit, so that what is said of it holds for the next one.
    if (elsewhere && path.startsWith(elsewhere.files)) return `${elsewhere.url}/${path.slice(elsewhere.files.length)}`;
    return configPrefix + path;
  };
  const candidateOf = (finding: Finding, fingerprint: string, markerBefore: Finding['marker']): Candidate => ({
    finding,
    rule: ruleOf(finding),
    fingerprint,
    configPath: configPath(finding),
    repositoryPath: `${targets.get(finding.locations[0].target)?.repositoryPrefix ?? ''}${finding.locations[0].path}`,
    isOwn: targets.get(finding.locations[0].target)?.isOwn ?? false,
    markerBefore,
  });
  const candidates = findings.map((finding, index) =>
    candidateOf(finding, fingerprints[index] as string, compared?.before[index]?.marker),
  );
  const { suppressions: ignored, notices } = suppress(candidates, options);
  const accepted = options.baseline && matchBaseline(candidates, options.baseline);
  const suppressions = candidates.map((candidate, index) => {
    const entry = accepted?.found.get(candidate);
    return ignored[index] ?? (entry && keptBy(entry, options.baseline));
  });

  const judged = candidates.map(({ finding, rule, fingerprint }, index) => {
    const suppression = suppressions[index];
    const server = serverOf(finding, targets);
    const { elsewhere, archive } = targets.get(finding.locations[0].target) ?? {};
    const isForeign = elsewhere !== undefined || archive !== undefined;
    const isElsewhere = compared && (isForeign || (server && options.isCaused && !options.isCaused(finding, server)));
    const bare: Status = compared ? (compared.before[index] || isElsewhere ? 'known' : 'new') : 'open';
    const status: Status = suppression ? 'suppressed' : bare;
    const place = places[index] as (typeof places)[number];
    return {
      finding,
      rule,
      fingerprint,
      bare,
      status,
      tier: place.tier,
      severity: finding.severity,
      confidence: finding.confidence,
      place,
      suppression,
      ...(isElsewhere && { statusReason: archive ? IN_ARCHIVE : elsewhere ? IN_ANOTHER : NOT_CAUSED }),
      isLive: finding.locations.some(({ target }) => targets.get(target)?.live !== undefined),
    };
  });
  const leads = leadsOf(judged);
  const counted = leads.map(({ lead }) => lead);
  const comparison: Comparison = {
    ...options.comparison,
    newCount: counted.filter(({ status }) => status === 'new').length,
    knownCount: counted.filter(({ status }) => status === 'known').length,
    fixedCount: compared?.fixed.length ?? 0,
  };
  const seen = seenOf(result, counted, options.gate);
  const byFindings = verdictOf(counted, options.gate, seen, comparison);
  const isFailed = byFindings.status === 'fail';
  const assessed = (each: (typeof judged)[number]): AssessedFinding => ({
    finding: each.finding,
    rule: each.rule,
    tier: each.tier,
    ...(each.place.reason !== undefined && { tierReason: each.place.reason }),
    fingerprint: each.fingerprint,
    status: each.status,
    ...(each.statusReason !== undefined && { statusReason: each.statusReason }),
    ...(each.suppression && { suppression: each.suppression }),
    isGating: isFailed && isGating(each, options.gate),
    isShown: isShown(each, options),
    ignoreLine: ignoreLine(each.rule.id, configPath(each.finding), each.fingerprint),
  });
  const shown = leads
    .map(({ lead, copies }) => ({ ...assessed(lead), ...(copies.length > 0 && { copies: copies.map(assessed) }) }))
    .toSorted(byPrecedence);
  const evaluated = evaluatedBy(result.applied, rules);
  const scores = () => {
    if (!compared) return { score: scoreOf(shown, evaluated) };
    const lost = [...compared.fixed, ...compared.worsened];
    const prints = fingerprintsOf(lost);
    const inBase = lost.map((finding, index) => candidateOf(finding, prints[index] as string, finding.marker));
    const ignoredThere = suppress(inBase, options).suppressions;
    const kept = options.baseline && matchBaseline(inBase, options.baseline).found;
    const head = judged.map((each, index) => ({ ...each, before: compared.before[index] }));
    return scoresOf(shown, {
      head,
      gone: lost.filter((_, index) => !ignoredThere[index] && !kept?.has(inBase[index] as Candidate)),
      rules,
      evaluated,
    });
  };
  const scored = scores();
  const bill = billOf(result, shown, options);
  const subjects: PolicySubjects = {
    ...{ ...bill, ...scored, findings: counted, coverage: result.coverage },
    ...('delta' in scored && { before: scored.delta.before }),
    isCompared: comparison.kind === 'base',
  };
  const policies = evaluatePolicies(options.policies ?? {}, subjects, options);
  const verdict = policies.length === 0 ? byFindings : verdictOf(counted, options.gate, seen, comparison, policies);
  const settled = judged.map((gated, index): Settled => {
    return { candidate: candidates[index] as Candidate, gated, bare: gated.bare, suppression: gated.suppression };
  });
  const afterMerge =
    options.afterMerge &&
    verdictAfterMerge(
      settled,
      { ...options.afterMerge, today: options.today, subjects, scoreOf: (findings) => scoreOf(findings, evaluated) },
      result.coverage,
      comparison,
    );
  // After all that is judged, so that no claim of a service is part of it.
  const theirs = withRemoteBills({ ...bill, runs: options.remote ?? [] });
  const compliance = lazy(() => complianceOf({ ...result, findings: shown, ...bill }, options.frameworks));
  return {
    tool: { name: 'bartizan', version: options.version },
    targets: result.targets,
    rules,
    applied: result.applied,
    findings: shown,
    comparison,
    verdict: afterMerge === undefined ? verdict : { ...verdict, afterMerge },
    ...scored,
    ...bill,
    components: theirs.components,
    relationships: theirs.relationships,
    policies,
    get compliance() {
      return compliance();
    },
    coverage: result.coverage,
    remote: assessRemote(theirs.runs, options, options.show.minSeverity),
    notices: distinct([
      ...(options.notices ?? []),
      ...result.notices,
      ...notices,
      ...(options.baseline && accepted ? baselineNotices(options.baseline, accepted, rules, result.coverage) : []),
      ...endedExceptions(options.policies ?? {}, options.today),
    ]),
    timings: result.timings,
  };
}

/** What is said of a line is said of it once, however many findings it has. */
function distinct(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [`${notice.kind}\0${notice.message}`, notice])).values()];
}

function keptBy({ since }: BaselineEntry, baseline: Baseline | undefined): Suppression {
  return { by: 'baseline', reason: `in ${baseline?.file ?? 'the baseline'} since ${since}`, isAdded: false };
}

function isShown(
  {
    severity,
    confidence,
    tier,
    status,
    finding,
  }: Pick<AssessedFinding, 'tier' | 'status' | 'finding'> & { severity: Severity; confidence: Confidence },
  { show }: AssessOptions,
): boolean {
  if (!isAtLeastSeverity(severity, show.minSeverity) || !isAtLeastConfidence(confidence, show.minConfidence))
    return false;
  if (show.isInScope && !show.isInScope(finding)) return false;
  return show.everyTier || (tier === 'gate' && (status === 'new' || status === 'open'));
}

/** What answers but is no MCP server was not looked at; where it is all there is, there is no verdict. */
function seenOf({ targets, coverage }: ScanResult, findings: readonly Gated[], policy: GatePolicy): Coverage {
  const isNothing = targets.length > 0 && targets.every(({ live }) => live && !live.isServer);
  return isNothing && !findings.some((each) => isGating(each, policy))
    ? { ...coverage, percent: 0, bytes: 0 }
    : coverage;
}

const NOT_CAUSED = 'live, not caused by this change';
const IN_ARCHIVE = 'in an archive, which is compared with no base';
const IN_ANOTHER = 'in another repository, not caused by this change';

/** The live server it was found at, if only there. */
function serverOf({ locations }: Finding, targets: ReadonlyMap<string, TargetInfo>): TargetInfo | undefined {
  const servers = locations.flatMap(({ target }) => targets.get(target) ?? []).filter(({ live }) => live);
  const isSeenInSource = locations[0].snippet !== undefined && targets.get(locations[0].target)?.live === undefined;
  return isSeenInSource ? undefined : servers[0];
}

/** What somebody published to do harm comes before all that others could make harm of. */
function isKnownMalicious({ rule }: AssessedFinding): boolean {
  return rule.id === 'deps/malicious-package';
}

const STATUS_ORDER: readonly Status[] = ['new', 'open', 'known', 'suppressed'];

function byPrecedence(a: AssessedFinding, b: AssessedFinding): number {
  return (
    Number(b.isGating) - Number(a.isGating) ||
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
    Number(isKnownMalicious(b)) - Number(isKnownMalicious(a)) ||
    byWeight(a, b)
  );
}
