// The bill of materials, the score and the paths as the JSON report shows them.

import type { AttackPath } from '../model/attack-path.ts';
import type { AssessedComponent, Component, ComponentPlace, Relationship } from '../model/component.ts';
import type { Location } from '../model/location.ts';
import type { CategoryScore, Score, ScoreDelta } from '../model/score.ts';

type PathOf = (place: Pick<Location, 'target' | 'path'>) => string;

export function jsonComponent(component: AssessedComponent, pathOf: PathOf) {
  const { provider, scope, purl, endpoint, auth, licence, hash } = component;
  return {
    id: component.id,
    type: component.type,
    name: component.name,
    scope: scope ?? null,
    purl: purl ?? null,
    provider: provider ?? null,
    versions: component.versions,
    endpoint: endpoint ?? null,
    auth: auth ?? null,
    licence: licence ?? null,
    hash: hash ?? null,
    capabilities: component.capabilities,
    flags: component.flags,
    properties: component.properties,
    locations: component.places.map((place) => jsonPlace(place, pathOf)),
    locationCount: component.placeCount,
    origins: component.origins,
    use: component.use,
    guess: component.isGuess,
    detectors: component.detectors,
    status: component.status,
    risk: component.risk,
    completeness: component.completeness,
  };
}

function jsonPlace({ range, logical, ...at }: ComponentPlace, pathOf: PathOf) {
  return { path: pathOf(at), line: range.start.line, column: range.start.column, logical: logical ?? null };
}

export function jsonRelationship({ from, to, type }: Relationship) {
  return { from, to, type };
}

export function jsonScore({ overall, grade, categories, owasp, contributors, caps, evaluated, version }: Score) {
  return {
    score: overall,
    grade: grade === 'N/A' ? null : grade,
    categories: [...categories, ...owasp].map(jsonCategory),
    contributors,
    caps,
    scoring: { version, evaluated },
  };
}

function jsonCategory({ category, title, score, rating, findings }: CategoryScore) {
  return { category, title, score, rating, findings };
}

export function jsonDelta(delta: ScoreDelta | undefined) {
  return delta ? { before: { score: delta.before.overall, grade: delta.before.grade }, reasons: delta.reasons } : null;
}

/** What is gone needs no more than what tells it from others. */
export function jsonRemoved({ id, type, name, scope, purl }: Component) {
  return { id, type, name, scope: scope ?? null, purl: purl ?? null };
}

export function jsonPath(path: AttackPath) {
  const { id, source, sink, carrier, severity, steps, cut, cutComponent, findings, status } = path;
  return {
    id,
    source,
    sink,
    carrier,
    severity,
    steps: steps.map(({ component, name, what }) => ({ component: component ?? null, name, what })),
    cut,
    cutComponent: cutComponent ?? null,
    findings,
    status,
  };
}
