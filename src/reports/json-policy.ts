// A policy or compliance rule of the config, and what it does not allow, as the JSON report shows them.

import type { Location } from '../model/location.ts';
import type { PolicyResult, Violation } from '../model/policy.ts';

type PathOf = (place: Pick<Location, 'target' | 'path'>) => string;

export function jsonPolicy(policy: PolicyResult, pathOf: PathOf) {
  const { kind, name, description, framework, target, severity, limit, status, isGating, reason, at } = policy;
  return {
    kind,
    name,
    description: description ?? null,
    framework: framework ?? null,
    target,
    severity: severity ?? null,
    limit,
    status,
    gating: isGating,
    reason,
    location: at,
    count: policy.count,
    known: policy.knownCount,
    excepted: policy.exceptedCount,
    violations: policy.violations.map((violation) => jsonViolation(violation, pathOf)),
  };
}

function jsonViolation({ subject, id, name, what, place, status }: Violation, pathOf: PathOf) {
  const location = place && { path: pathOf(place), line: place.start.line, column: place.start.column };
  return { subject, id: id === '' ? null : id, name, what, location: location ?? null, status };
}
