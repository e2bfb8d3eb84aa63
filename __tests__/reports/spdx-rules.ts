// What SPDX asks for and neither its JSON Schema nor its SHACL shapes enforce: the AI profile, and ids that lead somewhere.

export interface SpdxElement {
  readonly type: string;
  readonly spdxId?: string;
  readonly '@id'?: string;
  readonly [member: string]: unknown;
}

export interface SpdxDocument {
  readonly '@graph': readonly SpdxElement[];
}

const PREDEFINED = 'https://spdx.org/rdf/3.0.1/terms/';
/** Members that hold ids of elements. */
const LINKS = [
  'creationInfo',
  'createdBy',
  'createdUsing',
  'suppliedBy',
  'rootElement',
  'element',
  'from',
  'to',
  'subject',
] as const;
const AI_MANDATORY = [
  'releaseTime',
  'suppliedBy',
  'software_downloadLocation',
  'software_packageVersion',
  'software_primaryPurpose',
] as const;

/** One line for each thing that is wrong. */
export function spdxProblems({ '@graph': graph }: SpdxDocument): readonly string[] {
  const ids = graph.map((each) => each.spdxId ?? each['@id'] ?? '');
  const known = new Set(ids);
  const collections = graph.filter(({ type }) => type === 'SpdxDocument' || type === 'software_Sbom');
  const ai = graph.filter(({ type }) => type === 'ai_AIPackage');
  const listed = new Set(collections.flatMap(({ element = [] }) => element as readonly string[]));
  return [
    ...ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `${id} is not unique`),
    ...graph.flatMap((each) =>
      LINKS.flatMap((member) => [each[member] ?? []].flat())
        .filter((to) => !known.has(String(to)) && !String(to).startsWith(PREDEFINED))
        .map((to) => `${each.spdxId} leads to ${to}, which is not there`),
    ),
    ...(graph.filter(({ type }) => type === 'SpdxDocument').length === 1 ? [] : ['not exactly one document']),
    ...collections.flatMap(({ type, rootElement, profileConformance }) => [
      ...(Array.isArray(rootElement) && rootElement.length > 0 ? [] : [`${type} has no root`]),
      ...((profileConformance as readonly string[]).includes('ai') === ai.length > 0
        ? []
        : [`${type} claims the AI profile wrongly`]),
    ]),
    ...graph
      .filter(({ type }) => /^(?:software_(?:Package|File)|ai_|Relationship|Annotation|simplelicensing_)/.test(type))
      .filter(({ spdxId = '' }) => !listed.has(spdxId))
      .map(({ spdxId }) => `${spdxId} is in no collection`),
    ...ai.flatMap((each) => [
      ...AI_MANDATORY.filter((member) => typeof each[member] !== 'string').map(
        (member) => `${each.name} lacks ${member}`,
      ),
      ...['hasDeclaredLicense', 'hasConcludedLicense']
        .filter((kind) => graph.filter((one) => one.from === each.spdxId && one.relationshipType === kind).length !== 1)
        .map((kind) => `${each.name} has not exactly one ${kind}`),
    ]),
  ];
}
