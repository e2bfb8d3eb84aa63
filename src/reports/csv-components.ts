// The bill of materials as a table: one record for each component, in the order of the inventory.

import type { Assessment } from '../model/assessment.ts';
import type { AssessedComponent } from '../model/component.ts';
import type { Cell, Table } from './csv-table.ts';
import { repositoryPaths } from './places.ts';

type PathOf = ReturnType<typeof repositoryPaths>;

const COLUMNS: Readonly<Record<string, (each: AssessedComponent, pathOf: PathOf) => Cell>> = {
  type: ({ type }) => type,
  name: ({ name }) => name,
  scope: ({ scope = '' }) => scope,
  version: ({ versions }) => versions,
  provider: ({ provider = '' }) => provider,
  purl: ({ purl = '' }) => purl,
  licence: ({ licence = '' }) => licence,
  endpoint: ({ endpoint = '' }) => endpoint,
  auth: ({ auth = '' }) => auth,
  capabilities: ({ capabilities }) => capabilities,
  flags: ({ flags }) => flags,
  risk: ({ risk }) => risk.severity,
  risk_score: ({ risk }) => risk.score,
  findings: ({ risk }) => risk.findings.length,
  completeness: ({ completeness }) => completeness.percent,
  missing: ({ completeness }) => completeness.missing,
  use: ({ use }) => use,
  origins: ({ origins }) => origins,
  guess: ({ isGuess }) => (isGuess ? 'yes' : 'no'),
  status: ({ status }) => status,
  places: ({ places }, pathOf) => places.map((place) => `${pathOf(place)}:${place.range.start.line}`),
  place_count: ({ placeCount }) => placeCount,
  properties: ({ properties }) => Object.entries(properties).map(([name, value]) => `${name}: ${value}`),
  hash: ({ hash = '' }) => hash,
  id: ({ id }) => id,
};

export function componentTable({ components, targets }: Assessment): Table {
  const pathOf = repositoryPaths(targets);
  const columns = Object.keys(COLUMNS);
  return {
    columns,
    rows: components.map((each) => () => Object.values(COLUMNS).map((cellOf) => cellOf(each, pathOf))),
    leftOut: (sentence) => columns.map((name) => ({ type: 'left-out', name: sentence })[name] ?? ''),
  };
}
