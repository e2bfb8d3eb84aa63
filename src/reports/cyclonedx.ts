// CycloneDX 1.6 and 1.7 as JSON (cyclonedx.org/docs/1.6/json). Written by ourselves: the official library knows no model
// card, endpoint, trust boundary, data flow or composition, which is most of what there is to say of AI. Its schemas judge
// the result in the tests. Types are those of the standard only; what has no type there is told by `bartizan:type`.

import { uuidOf } from '../lib/hash.ts';
import { BILL_BYTES } from '../lib/limits.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import type { AssessedComponent, Relationship } from '../model/component.ts';
import { SEVERITIES } from '../model/severity.ts';
import { type Bill, billOf, billText, fitting } from './bill.ts';
import { asComponent, isService, type SpecVersion } from './cyclonedx-component.ts';
import { asService } from './cyclonedx-service.ts';
import { asVulnerability } from './cyclonedx-vulnerability.ts';
import { jsonLines, jsonText } from './json-text.ts';
import { isOpen } from './places.ts';
import type { RenderOptions, Report } from './report.ts';

export const CYCLONEDX_VERSIONS: readonly SpecVersion[] = ['1.6', '1.7'];
/** No id of a component looks like it. */
const ROOT = 'subject';

export const cyclonedxReport: Report = {
  format: 'cyclonedx',
  mediaType: 'application/vnd.cyclonedx+json',
  render: (assessment, options) => `${jsonLines(document(assessment, options))}\n`,
};

function document(assessment: Assessment, options: RenderOptions) {
  const version = CYCLONEDX_VERSIONS.find((each) => each === options.version) ?? '1.6';
  const entryOf = (component: AssessedComponent, relationships: readonly Relationship[], pathOf: Bill['pathOf']) =>
    isService(component)
      ? asService(component, pathOf)
      : asComponent(component, { version, pathOf, datasets: datasetsOf(component, relationships, datasetIds) });
  const datasetIds = new Set(assessment.components.flatMap(({ type, id }) => (type === 'dataset' ? [id] : [])));
  const bill = billOf(assessment, options, (component) => bytesOf(entryOf(component, [], ({ path }) => path)));
  const related = bySource(bill.relationships);
  const entries = (wanted: boolean) =>
    bill.components
      .filter((component) => isService(component) === wanted)
      .map((component) => entryOf(component, related.get(component.id) ?? [], bill.pathOf));
  const { vulnerabilities, leftOut } = vulnerabilitiesOf(assessment, bill);
  const content = {
    metadata: metadata(assessment, bill, leftOut),
    components: entries(false),
    services: entries(true),
    dependencies: dependencies(bill, related),
    // Nobody can see in source code all that an agent will be given while it runs.
    compositions: [{ aggregate: 'incomplete', assemblies: [ROOT], dependencies: [ROOT] }],
    vulnerabilities,
  };
  return {
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: version,
    serialNumber: `urn:uuid:${uuidOf(jsonText({ version, content }))}`,
    version: 1,
    ...content,
    metadata: { ...(options.date !== undefined && { timestamp: options.date }), ...content.metadata },
  };
}

function bytesOf(entry: object): number {
  return Buffer.byteLength(jsonText(entry));
}

function metadata({ tool, score, coverage, verdict, targets }: Assessment, bill: Bill, leftOut: string | undefined) {
  const property = (name: string, value: string | number | null | undefined) =>
    value === null || value === undefined ? [] : [{ name: `bartizan:${name}`, value: billText(String(value)) }];
  return {
    lifecycles: [
      ...(targets.some(({ live }) => !live) || targets.length === 0 ? [{ phase: 'pre-build' }] : []),
      ...(targets.some(({ live }) => live) ? [{ phase: 'operations' }] : []),
    ],
    tools: {
      components: [
        {
          type: 'application',
          name: tool.name,
          version: tool.version,
          externalReferences: [{ type: 'website', url: 'https://github.com/bartizan/bartizan' }],
        },
      ],
    },
    component: {
      type: 'application',
      'bom-ref': ROOT,
      name: bill.subject.name,
      ...(bill.subject.version !== undefined && { version: billText(bill.subject.version, 200) }),
    },
    properties: [
      ...property('score', score.overall),
      ...property('grade', score.overall === null ? undefined : score.grade),
      ...property('coverage', coverage.percent),
      ...property('verdict', verdict.status),
      ...property('left-out', bill.leftOut),
      ...property('left-out', leftOut),
    ],
  };
}

function bySource(relationships: readonly Relationship[]): ReadonlyMap<string, readonly Relationship[]> {
  const found = new Map<string, Relationship[]>();
  for (const each of relationships) {
    const list = found.get(each.from);
    if (list) list.push(each);
    else found.set(each.from, [each]);
  }
  return found;
}

function datasetsOf(
  { type }: AssessedComponent,
  relationships: readonly Relationship[],
  datasets: ReadonlySet<string>,
): readonly string[] {
  if (type !== 'model' && type !== 'embedding_model' && type !== 'model_file') return [];
  return [...new Set(relationships.flatMap(({ to }) => (datasets.has(to) ? [to] : [])))];
}

/** What a server exposes it provides; all else is needed by who names it. */
function dependencies({ components, roots }: Bill, related: ReadonlyMap<string, readonly Relationship[]>) {
  const list = (name: 'dependsOn' | 'provides', of: readonly Relationship[]) => {
    const ids = [...new Set(of.map(({ to }) => to))].toSorted();
    return ids.length > 0 && { [name]: ids };
  };
  return [
    { ref: ROOT, ...(roots.length > 0 && { dependsOn: roots }) },
    ...components.map(({ id }) => {
      const from = related.get(id) ?? [];
      return {
        ref: id,
        ...list(
          'dependsOn',
          from.filter(({ type }) => type !== 'exposes'),
        ),
        ...list(
          'provides',
          from.filter(({ type }) => type === 'exposes'),
        ),
      };
    }),
  ];
}

function vulnerabilitiesOf({ findings }: Assessment, bill: Bill) {
  const affected = new Map<string, string[]>();
  for (const { id, risk } of bill.components)
    for (const fingerprint of risk.findings) affected.set(fingerprint, [...(affected.get(fingerprint) ?? []), id]);
  const shown = findings.filter((each) => isOpen(each) || each.status === 'suppressed').toSorted(byWeight);
  const all = shown.map((each, index) => ({
    'bom-ref': `finding-${index + 1}-${each.fingerprint}`,
    ...asVulnerability(each, affected.get(each.fingerprint) ?? [ROOT], bill.pathOf),
  }));
  const vulnerabilities = all.slice(0, fitting(all.map(bytesOf), BILL_BYTES));
  const leftOut = all.length - vulnerabilities.length;
  return {
    vulnerabilities,
    leftOut:
      leftOut > 0
        ? `${leftOut} of ${all.length} findings, those of least weight, are left out, for the size of this document; the JSON report has all.`
        : undefined,
  };
}

/** Ignored ones last: somebody has decided about them. */
function byWeight(a: AssessedFinding, b: AssessedFinding): number {
  return (
    Number(a.status === 'suppressed') - Number(b.status === 'suppressed') ||
    SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity)
  );
}
