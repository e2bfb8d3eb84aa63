// Ignores: entries of the config and markers in comments. They mark a finding and stay visible; whose word counts was
// decided before (config/trust.ts). What a pull request adds counts and is shown, except for secrets and malicious code.

import type { IgnoreEntry } from '../config/settings.ts';
import type { TrustedIgnore } from '../config/trust.ts';
import { matchesGlob } from '../lib/glob.ts';
import type { Suppression } from '../model/assessment.ts';
import type { Finding, InlineMarker } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { RuleInfo } from '../model/rule.ts';

export interface SuppressOptions {
  readonly ignores: readonly TrustedIgnore[];
  readonly markers: 'own' | 'pull-request' | 'none';
  /** Today, `YYYY-MM-DD`, for `until`. */
  readonly today: string;
}

export interface Candidate {
  readonly finding: Finding;
  readonly rule: RuleInfo;
  readonly fingerprint: string;
  /** Path as the config's globs see it. */
  readonly configPath: string;
  readonly repositoryPath: string;
  /** Whether the target is the user's own tree. */
  readonly isOwn: boolean;
  /** The marker that the base has on the same finding. */
  readonly markerBefore: InlineMarker | undefined;
}

export interface SuppressResult {
  readonly suppressions: readonly (Suppression | undefined)[];
  readonly notices: readonly Notice[];
}

/** Categories nobody can silence with the change that brings them. */
export const UNSILENCEABLE: ReadonlySet<string> = new Set(['secrets', 'malicious']);

export function suppress(candidates: readonly Candidate[], options: SuppressOptions): SuppressResult {
  const used = new Set<TrustedIgnore>();
  const refused: Notice[] = [];
  const suppressions = candidates.map((candidate) => {
    const found = [byConfig(candidate, options, used), byMarker(candidate, options)].filter(
      (each) => each !== undefined,
    );
    // What the base accepts already is not this pull request's doing, even if it says the same again.
    const best = found.find(({ isAdded }) => !isAdded) ?? found[0];
    if (!best?.isAdded || !UNSILENCEABLE.has(candidate.rule.category)) return best;
    const { path, range } = candidate.finding.locations[0];
    refused.push({
      kind: 'not-honoured',
      message: `${path}:${range.start.line}: the ignore that this pull request adds for ${candidate.rule.id} ("${best.reason}") was not honoured: the change that brings a secret cannot also silence it.`,
    });
    return undefined;
  });
  return {
    suppressions,
    notices: [...refused, ...accepted(candidates, suppressions), ...expired(options), ...unused(options, used)],
  };
}

/** Whether an entry that still holds names this finding. */
export function isIgnoredBy(
  entry: IgnoreEntry,
  { rule, fingerprint, configPath, isOwn }: Pick<Candidate, 'rule' | 'fingerprint' | 'configPath' | 'isOwn'>,
  today: string,
): boolean {
  return (
    // What is said of the own tree means nothing elsewhere; who names one finding means that one.
    (isOwn || entry.fingerprint !== undefined) &&
    (entry.until === undefined || entry.until >= today) &&
    (entry.rule === undefined || matchesGlob(rule.id, entry.rule)) &&
    (entry.fingerprint === undefined || fingerprint.startsWith(entry.fingerprint)) &&
    (entry.path === undefined || matchesGlob(configPath, entry.path))
  );
}

function byConfig(
  candidate: Candidate,
  { ignores, today }: SuppressOptions,
  used: Set<TrustedIgnore>,
): Suppression | undefined {
  const match = ignores.find(({ entry }) => isIgnoredBy(entry, candidate, today));
  if (!match) return undefined;
  used.add(match);
  return {
    by: 'config',
    reason: match.entry.reason,
    isAdded: match.isAdded,
    ...(match.entry.until !== undefined && { until: match.entry.until }),
  };
}

/** Where the tree's own markers do not count, those of the base still do. */
function byMarker({ finding, isOwn, markerBefore }: Candidate, { markers }: SuppressOptions): Suppression | undefined {
  const marker = markers === 'none' ? markerBefore : finding.marker;
  if (!isOwn || !marker) return undefined;
  return { by: 'inline', reason: marker.reason, isAdded: markers === 'pull-request' && !markerBefore };
}

function accepted(candidates: readonly Candidate[], suppressions: readonly (Suppression | undefined)[]): Notice[] {
  return candidates.flatMap(({ finding, rule }, index) => {
    const suppression = suppressions[index];
    if (!suppression?.isAdded) return [];
    const { path, range } = finding.locations[0];
    return [
      {
        kind: 'accepted',
        message: `Accepted by this pull request: ${rule.id} at ${path}:${range.start.line} ("${suppression.reason}")`,
      },
    ];
  });
}

function expired({ ignores, today }: SuppressOptions): Notice[] {
  return ignores
    .filter(({ entry }) => entry.until !== undefined && entry.until < today)
    .map(({ entry }) => ({
      kind: 'config',
      message: `The ignore of ${nameOf(entry)} ended on ${entry.until} and no longer counts.`,
    }));
}

function unused({ ignores, today }: SuppressOptions, used: ReadonlySet<TrustedIgnore>): Notice[] {
  return (
    ignores
      .filter((ignore) => !used.has(ignore) && (ignore.entry.until === undefined || ignore.entry.until >= today))
      // Of services that are asked now and then.
      .filter(({ entry }) => !entry.rule?.startsWith('remote/'))
      .map(({ entry }) => ({ kind: 'config', message: `The ignore of ${nameOf(entry)} matches nothing and can go.` }))
  );
}

function nameOf(entry: TrustedIgnore['entry']): string {
  return [entry.rule, entry.path, entry.fingerprint].filter((part) => part !== undefined).join(', ');
}
