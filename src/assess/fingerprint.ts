// The identity of a finding: rule, logical place, normalised evidence, and which of several equals it is. No line and no
// path, so that it survives edits and moves; the path stands beside it and follows renames.

import { sha256Hex } from '../lib/hash.ts';
import type { Finding } from '../model/finding.ts';

/** 16 hex digits per finding, in the order given. Equal findings of one path are told apart by their count. */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const counted = `${finding.locations[0].target}\0${finding.locations[0].path}\0${identity}`;
    const count = counts.get(counted) ?? 0;
    counts.set(counted, count + 1);
    return sha256Hex(`${identity}\0${count}`).slice(0, 16);
  });
}

export function identityOf({ ruleId, identity }: Finding): string {
  return `${ruleId}\0${identity.place}\0${identity.evidence}`;
}
