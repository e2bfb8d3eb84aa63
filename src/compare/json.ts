// The difference as JSON, version 1: everything, sorted, null where there is nothing. It only grows.

import { valuesOf } from './components.ts';
import type { Difference, FieldChange, Named } from './difference.ts';
import type { SeenFinding, Snapshot } from './snapshot.ts';

export function differenceJson({ a, b, score, components, findings, notices }: Difference) {
  return {
    version: 1,
    a: side(a),
    b: side(b),
    score: score ? { ...score, points: score.points ?? null } : null,
    components: {
      added: components.added.map((each) => ({ ...named(each), because: each.because ?? null })),
      removed: components.removed.map(named),
      changed: components.changed.map((each) => ({
        ...named(each),
        changes: each.changes.map(change),
        because: each.because ?? null,
      })),
      notLookedFor: components.unsure.map((each) => ({ ...named(each), because: each.because })),
      unchanged: components.unchanged,
    },
    findings: {
      new: findings.new.map((each) => ({ ...finding(each), because: each.because ?? null })),
      fixed: findings.fixed.map(finding),
      changed: findings.changed.map((each) => ({ ...finding(each), changes: each.changes.map(change) })),
      notKnownToBeFixed: findings.unsure.map((each) => ({ ...finding(each), because: each.because })),
      unchanged: findings.unchanged,
    },
    notices,
  };
}

function side({ file, format, tool, entries, findings, looked }: Snapshot) {
  return {
    file,
    format,
    tool: tool ?? null,
    components: entries.size,
    findings: findings.length,
    coverage: looked.percent ?? null,
  };
}

function named({ type, name, scope, purl, version, provider, paths }: Named) {
  return {
    type,
    name,
    scope: scope === '' ? null : scope,
    purl: purl ?? null,
    versions: valuesOf(version),
    provider: provider ?? null,
    paths,
  };
}

function change({ field, before, after }: FieldChange) {
  return { field, before: before ?? null, after: after ?? null };
}

function finding({ fingerprint, rule, severity, tier, confidence, isIgnored, message, path, line }: SeenFinding) {
  return {
    fingerprint,
    ruleId: rule,
    severity,
    tier: tier === '' ? null : tier,
    confidence: confidence === '' ? null : confidence,
    ignored: isIgnored,
    message,
    path: path === '' ? null : path,
    line: line > 0 ? line : null,
  };
}
