// What of a hosted service makes a run incomplete: only what the user said must be there. That a service is slow, down or too
// dear leaves the local verdict as it is.

import type { Settings } from '../config/settings.ts';
import type { Coverage, Gap } from '../model/coverage.ts';
import type { RemoteRun } from '../model/remote.ts';

/** Runs that no analysis came of, where it is required. */
export function withRemoteGaps(coverage: Coverage, runs: readonly RemoteRun[], { remoteAnalysis }: Settings): Coverage {
  if (remoteAnalysis !== 'required' || runs.length === 0 || runs.some(({ analysis }) => analysis)) return coverage;
  const [{ name, origin } = { name: '', origin: '' }] = runs;
  const gap: Gap = {
    target: 'remote',
    path: origin,
    reason: 'remote-incomplete',
    detail: `The AI analysis of ${name} is required and did not come.`,
  };
  return {
    ...coverage,
    gaps: [...coverage.gaps, gap],
    gapCounts: { ...coverage.gapCounts, 'remote-incomplete': 1 },
  };
}
