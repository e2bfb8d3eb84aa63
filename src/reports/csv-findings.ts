// The findings as a table: one record each, in the order of the other reports, the ignored ones included.

import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import { citedIds } from '../model/frameworks.ts';
import type { Location } from '../model/location.ts';
import type { Cell, Table } from './csv-table.ts';
import { copiesOf, repositoryPaths } from './places.ts';
import { fromWhere } from './way.ts';

type PathOf = (place: Pick<Location, 'target' | 'path'>) => string;

/** Other places of one finding that are named. */
const PLACES = 20;

const COLUMNS: Readonly<Record<string, (each: AssessedFinding, pathOf: PathOf) => Cell>> = {
  severity: ({ finding }) => finding.severity,
  rule: ({ rule }) => rule.id,
  title: ({ rule }) => rule.title,
  path: ({ finding: { locations } }, pathOf) => pathOf(locations[0]),
  line: ({ finding: { locations } }) => locations[0].range.start.line,
  column: ({ finding: { locations } }) => locations[0].range.start.column,
  place: ({ finding: { locations } }) => locations[0].logical ?? '',
  message: ({ finding }) => finding.message,
  fix: ({ rule }) => rule.fix,
  status: ({ status }) => status,
  tier: ({ tier }) => tier,
  confidence: ({ finding }) => finding.confidence,
  stops_build: ({ isGating }) => (isGating ? 'yes' : 'no'),
  category: ({ rule }) => rule.category,
  cwe: ({ rule }) => citedIds(rule.frameworks, 'cwe'),
  owasp: ({ rule }) => citedIds(rule.frameworks, 'owasp'),
  comes_from: ({ finding }, pathOf) => fromWhere(finding, pathOf) ?? '',
  other_places: otherPlaces,
  fingerprint: ({ fingerprint }) => fingerprint,
  ignored_because: ({ suppression }) => suppression?.reason ?? '',
  ignored_until: ({ suppression }) => suppression?.until ?? '',
  ignore_line: ({ finding, ignoreLine }) => finding.inlineIgnore ?? ignoreLine,
};

export function findingTable({ findings, targets }: Assessment): Table {
  const pathOf = repositoryPaths(targets);
  const columns = Object.keys(COLUMNS);
  return {
    columns,
    rows: findings.map((each) => () => Object.values(COLUMNS).map((cellOf) => cellOf(each, pathOf))),
    leftOut: (sentence) => columns.map((name) => ({ rule: 'left-out', message: sentence })[name] ?? ''),
  };
}

function otherPlaces(each: AssessedFinding, pathOf: PathOf): readonly string[] {
  const [, ...related] = each.finding.locations;
  const places = [...related, ...copiesOf(each)];
  const named = places.slice(0, PLACES).map((place) => `${pathOf(place)}:${place.range.start.line}`);
  return [...named, ...(places.length > PLACES ? [`${places.length - PLACES} more`] : [])];
}
