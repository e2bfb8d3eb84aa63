// SPDX 3.0.1 as JSON-LD (spdx.github.io/spdx-spec/v3.0.1). The AI profile is claimed for what meets it: a model whose release
// date, supplier, place of download or version nobody knows is a plain package with a note saying so, and no date is made up.

import { uuidOf } from '../lib/hash.ts';
import type { Assessment } from '../model/assessment.ts';
import type { AssessedComponent, RelationType } from '../model/component.ts';
import { type Bill, billOf, billText } from './bill.ts';
import { jsonLines, jsonText } from './json-text.ts';
import { licenceOf } from './licence.ts';
import type { RenderOptions, Report } from './report.ts';
import { asElement, isAiPackage, missingForAi } from './spdx-element.ts';

const CREATION = '_:creation';
const NO_LICENCE_KNOWN = 'https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense';
/** Stands for that of the document until its content is known. */
const NAMESPACE = `urn:uuid:${'0'.repeat(36)}`;
/** SPDX wants a date. Where none is known, one that nobody takes for true, with a word. */
const NO_DATE = '1970-01-01T00:00:00Z';

const RELATIONS: Readonly<Record<RelationType, string>> = {
  uses: 'dependsOn',
  calls: 'dependsOn',
  exposes: 'contains',
  authenticates_with: 'hasPrerequisite',
  reads_from: 'dependsOn',
  writes_to: 'dependsOn',
  triggers: 'dependsOn',
  runs_in: 'dependsOn',
  declares: 'dependsOn',
  contains: 'contains',
};

export const spdxReport: Report = {
  format: 'spdx',
  mediaType: 'application/spdx+json',
  render(assessment, options) {
    const bill = billOf(assessment, options, sizeOf);
    // Ids are made of the content, so that elements of one id never say different things.
    const own = uuidOf(jsonText(graph(assessment, bill, options, NAMESPACE)));
    const document = {
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      '@graph': graph(assessment, bill, options, `urn:uuid:${own}`),
    };
    return `${jsonLines(document)}\n`;
  },
};

type IdOf = (name: string) => string;
interface Element {
  readonly type: string;
  readonly spdxId: string;
  readonly [member: string]: unknown;
}

function sizeOf(component: AssessedComponent): number {
  const id = idsIn(NAMESPACE);
  return Buffer.byteLength(
    jsonText(asElement(component, { id, supplier: id, creationInfo: CREATION, pathOf: ({ path }) => path })),
  );
}

function idsIn(namespace: string): IdOf {
  return (name) => `${namespace}#${name}`;
}

function graph({ tool, targets }: Assessment, bill: Bill, { date }: RenderOptions, namespace: string) {
  const id = idsIn(namespace);
  const made = { creationInfo: CREATION };
  const isDated = date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date);
  const suppliers = suppliersOf(bill, id);
  const context = { id, supplier: suppliers.idOf, creationInfo: CREATION, pathOf: bill.pathOf };
  const components = bill.components.map((component) => asElement(component, context));
  const licences = licencesOf(bill, id);
  const subject = {
    type: 'software_Package',
    spdxId: id('subject'),
    ...made,
    name: bill.subject.name,
    ...(bill.subject.version !== undefined && { software_packageVersion: billText(bill.subject.version, 200) }),
    software_primaryPurpose: 'application',
  };
  const elements: readonly Element[] = [
    subject,
    ...components,
    ...suppliers.elements,
    ...licences.elements,
    ...relationships(bill, id),
    ...licences.relationships,
    ...notes(bill, id),
  ];
  // `extension` is not claimed: in the official JSON-LD context the word means the property of that name.
  const profileConformance = [
    'core',
    'software',
    ...(licences.elements.length > 0 ? ['simpleLicensing'] : []),
    ...(bill.components.some(isAiPackage) ? ['ai'] : []),
  ];
  return [
    {
      type: 'CreationInfo',
      '@id': CREATION,
      specVersion: '3.0.1',
      created: isDated ? date : NO_DATE,
      createdBy: [id('agent')],
      createdUsing: [id('tool')],
      ...(!isDated && { comment: 'No date is known of what was scanned; the one given stands for that.' }),
    },
    { type: 'SoftwareAgent', spdxId: id('agent'), ...made, name: 'Bartizan' },
    { type: 'Tool', spdxId: id('tool'), ...made, name: `bartizan-${tool.version}` },
    {
      type: 'SpdxDocument',
      spdxId: id('document'),
      ...made,
      name: bill.subject.name,
      ...(bill.leftOut !== undefined && { comment: bill.leftOut }),
      profileConformance,
      rootElement: [id('bom')],
    },
    {
      type: 'software_Sbom',
      spdxId: id('bom'),
      ...made,
      profileConformance,
      rootElement: [id('subject')],
      element: elements.map(({ spdxId }) => spdxId),
      software_sbomType: [
        ...(targets.some(({ live }) => !live) || targets.length === 0 ? ['source'] : []),
        ...(targets.some(({ live }) => live) ? ['runtime'] : []),
      ],
    },
    ...elements,
  ];
}

/** Organisations behind `provider`: components of that name, and one made for each other. */
function suppliersOf({ components }: Bill, id: IdOf) {
  const ids = new Map(
    components.flatMap(({ type, name, id: own }) => (type === 'llm_provider' ? [[name, id(`component-${own}`)]] : [])),
  );
  const elements: Element[] = [];
  for (const { type, provider } of components) {
    if (provider === undefined || type === 'llm_provider' || ids.has(provider)) continue;
    const spdxId = id(`supplier-${uuidOf(provider)}`);
    ids.set(provider, spdxId);
    elements.push({ type: 'Organization', spdxId, creationInfo: CREATION, name: billText(provider, 300) });
  }
  return { elements, idOf: (provider: string) => ids.get(provider) ?? '' };
}

function relationships({ relationships: related, roots }: Bill, id: IdOf): readonly Element[] {
  const grouped = new Map<string, { readonly from: string; readonly type: RelationType; readonly to: Set<string> }>();
  for (const { from, type, to } of related) {
    const key = `${from} ${type}`;
    const group = grouped.get(key) ?? { from, type, to: new Set() };
    grouped.set(key, group);
    group.to.add(to);
  }
  const every = (names: Iterable<string>) => [...names].toSorted().map((name) => id(`component-${name}`));
  return [
    ...(roots.length === 0
      ? []
      : [
          {
            type: 'Relationship',
            spdxId: id('relationship-subject'),
            creationInfo: CREATION,
            from: id('subject'),
            relationshipType: 'dependsOn',
            to: every(roots),
            // Nobody can see in source code all that an agent will be given while it runs.
            completeness: 'incomplete',
          },
        ]),
    ...[...grouped.values()].map(({ from, type, to }) => ({
      type: 'Relationship',
      spdxId: id(`relationship-${from}-${type}`),
      creationInfo: CREATION,
      from: id(`component-${from}`),
      relationshipType: RELATIONS[type],
      description: type,
      to: every(to),
    })),
  ];
}

/** What each component declares, and of models in the AI profile what it asks for beside: a conclusion, which we do not draw. */
function licencesOf({ components }: Bill, id: IdOf) {
  const elements = new Map<string, Element>();
  const found: Element[] = [];
  const relate = (component: AssessedComponent, kind: 'Declared' | 'Concluded', to: string) =>
    found.push({
      type: 'Relationship',
      spdxId: id(`licence-${kind.toLowerCase()}-${component.id}`),
      creationInfo: CREATION,
      from: id(`component-${component.id}`),
      relationshipType: `has${kind}License`,
      to: [to],
    });
  for (const component of components) {
    const text = component.licence?.trim() ?? '';
    // Organisations have none.
    const declared = text === '' || component.type === 'llm_provider' ? undefined : licence(text, elements, id);
    if (declared !== undefined || isAiPackage(component)) relate(component, 'Declared', declared ?? NO_LICENCE_KNOWN);
    if (isAiPackage(component)) relate(component, 'Concluded', NO_LICENCE_KNOWN);
  }
  return { elements: [...elements.values()], relationships: found };
}

function licence(words: string, elements: Map<string, Element>, id: IdOf): string {
  const { kind, text } = licenceOf(words);
  const key = `${kind === 'name' ? 'name' : 'expression'} ${text}`;
  const known = elements.get(key);
  if (known) return known.spdxId;
  const common = { spdxId: id(`licence-${elements.size + 1}`), creationInfo: CREATION };
  const element =
    kind === 'name'
      ? { type: 'simplelicensing_SimpleLicensingText', ...common, simplelicensing_licenseText: billText(text, 500) }
      : { type: 'simplelicensing_LicenseExpression', ...common, simplelicensing_licenseExpression: text };
  elements.set(key, element);
  return element.spdxId;
}

/** Why a model is no AI package here. */
function notes({ components }: Bill, id: IdOf): readonly Element[] {
  return components.flatMap((component) => {
    const missing = missingForAi(component);
    if (missing === undefined || missing.length === 0) return [];
    return [
      {
        type: 'Annotation',
        spdxId: id(`note-${component.id}`),
        creationInfo: CREATION,
        annotationType: 'other',
        subject: id(`component-${component.id}`),
        contentType: 'text/plain',
        statement: `A model, but not described as an AI package, since nothing says its ${listed(missing)}.`,
      },
    ];
  });
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
