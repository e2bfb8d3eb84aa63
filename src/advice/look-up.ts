// What advisories know of the packages of a scan, where the user wants that known: whom it asks, for which packages, the findings
// that come of it in the head and in its base, and what stays unknown. Loaded where somebody wants it.

import { withGaps } from '../artifacts/coverage-book.ts';
import { openDatabase } from '../enrich/advisories/database.ts';
import { openOsvApi } from '../enrich/advisories/osv-api.ts';
import { problemsOf, type VersionedPackage } from '../enrich/advisories/problems.ts';
import type { Advisory } from '../enrich/advisories/record.ts';
import type { AdvisorySource, Candidate, NamedVersion, Unanswered } from '../enrich/advisories/source.ts';
import { openHttp } from '../enrich/remote/http.ts';
import { byPlace } from '../finding-order.ts';
import type { Host } from '../host.ts';
import { cacheFolderOf, openCacheFolder } from '../lib/cache-folder.ts';
import { VERSION } from '../lib/version.ts';
import type { KnownProblem } from '../model/advisory.ts';
import type { Gap } from '../model/coverage.ts';
import type { ResolvedPackage } from '../model/package.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { Target } from '../targets/target.ts';
import type { Advice, AdviceSource } from './advice.ts';
import { advisoryFindings } from './findings.ts';
import { unansweredGaps, unaskedGaps, whyUnasked } from './gaps.ts';

export interface AdvisoryRequest {
  readonly source: AdvisorySource;
  /** Whether what is asked is sent to somebody. */
  readonly isSent: boolean;
  readonly rules: readonly CompiledRule[];
  /** Those of the scan: findings show lines of their files. */
  readonly targets: readonly Target[];
  readonly secretKey: () => string;
}

const OSV_API = 'https://api.osv.dev';

export function openAdvisorySource(
  source: AdviceSource,
  { env, ...time }: { readonly now: () => number; readonly deadline: number; readonly env: Host['env'] },
): AdvisorySource {
  const keep = openCacheFolder(cacheFolderOf(env));
  if (source.kind === 'database') return openDatabase({ ...source, keep, ...time });
  const http = openHttp({
    base: new URL(source.url ?? OSV_API),
    credential: () => ({ headers: async () => ({}), secrets: () => [] }),
    userAgent: `bartizan/${VERSION} (+https://github.com/bartizan/bartizan)`,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    env,
    ...time,
  });
  return openOsvApi(http, keep);
}

export async function lookUpAdvisories(result: ScanResult, request: AdvisoryRequest): Promise<Advice> {
  const { source, isSent } = request;
  const rules = request.rules.filter(({ advisories, isMaskOnly }) => advisories && !isMaskOnly);
  const known = new Map<string, readonly Candidate[]>();
  const byName = new Map<string, Set<Advisory>>();

  const ask = async (packages: readonly ResolvedPackage[]): Promise<readonly Unanswered[]> => {
    const open = new Map(askable(packages, isSent).map((each) => [keyOf(each), each]));
    const wanted = [...open].filter(([key]) => !known.has(key)).map(([, each]) => each);
    if (wanted.length === 0) return [];
    const { candidates, unanswered } = await source.lookUp(wanted);
    const lacking = new Set(unanswered.flatMap(({ packages: some }) => some.map(keyOf)));
    for (const [index, each] of wanted.entries()) {
      const found = candidates[index] ?? [];
      if (found.length > 0 || !lacking.has(keyOf(each))) known.set(keyOf(each), found);
      const same = byName.get(nameOf(each)) ?? new Set();
      for (const { advisory } of found) same.add(advisory);
      byName.set(nameOf(each), same);
    }
    return unanswered;
  };
  const problemsIn = (packages: readonly ResolvedPackage[]): readonly KnownProblem[] =>
    askable(packages, isSent).flatMap((each) => problemsOf(each, known.get(keyOf(each)) ?? ofName(each)));
  /** What another version was found to have tells of this one as well. */
  const ofName = (each: VersionedPackage): readonly Candidate[] =>
    [...(byName.get(nameOf(each)) ?? [])].map((advisory) => ({ advisory, isMatched: false }));

  const unanswered = await ask(result.packages);
  const gaps: Gap[] = [...unansweredGaps(unanswered, result.packages), ...unaskedGaps(result.packages, isSent)];
  const findings = await advisoryFindings(problemsIn(result.packages), {
    ...request,
    gap: (gap) => gaps.push(gap),
  });
  const hasAnswers = known.size > 0;
  const ids = rules.map(({ info }) => info.id);

  return {
    head: {
      ...result,
      findings: [...result.findings, ...findings].toSorted(byPlace),
      ...(hasAnswers && { applied: new Set([...result.applied, ...ids]) }),
      // That they found nothing says nothing where not all was answered.
      ...(unanswered.length > 0 && { unlooked: new Set([...result.unlooked, ...ids]) }),
      coverage: withGaps(result.coverage, gaps),
    },
    async inBase(base) {
      const { packages } = base.result;
      // An outage here hides what was mended, and nothing that is there: that was asked for the head.
      await ask(packages);
      const found = await advisoryFindings(problemsIn(packages), { ...request, targets: [], gap: () => {} });
      return { ...base, result: { ...base.result, findings: [...base.result.findings, ...found] } };
    },
    notices() {
      const told = source.told();
      return told === undefined ? [] : [{ kind: 'contact', message: told }];
    },
    close: () => source.close(),
  };
}

/** Those that a version order knows, and that come from a registry: of these alone a name says which package it is. */
function askable(packages: readonly ResolvedPackage[], isSent: boolean): readonly VersionedPackage[] {
  return packages.filter(
    (each): each is VersionedPackage =>
      each.version !== undefined && each.source.kind !== 'path' && whyUnasked(each, isSent) === undefined,
  );
}

function keyOf(each: NamedVersion): string {
  return `${nameOf(each)}\0${each.version}`;
}

function nameOf({ ecosystem, name }: Pick<NamedVersion, 'ecosystem' | 'name'>): string {
  return `${ecosystem}\0${name}`;
}
