// A component of the inventory as CycloneDX has it: its type there, version, licence, evidence, model card.

import { type AssessedComponent, COMPONENT_FLAGS, type ComponentType } from '../model/component.ts';
import { billText, digestOf, type PathOf, propertiesOf, purlOf, uriOf, versionOf } from './bill.ts';
import { licenceOf } from './licence.ts';

export type SpecVersion = '1.6' | '1.7';

interface Context {
  readonly version: SpecVersion;
  readonly pathOf: PathOf;
  /** References to what a model was made from or is asked about. */
  readonly datasets: readonly string[];
}

/** `service`: a thing of the list of services; `data` with the kind of data it is. */
const TYPES: Readonly<Record<ComponentType, string | readonly ['data', string]>> = {
  model: 'machine-learning-model',
  embedding_model: 'machine-learning-model',
  model_file: 'machine-learning-model',
  dataset: ['data', 'dataset'],
  llm_provider: 'service',
  inference_endpoint: 'service',
  sdk_library: 'library',
  agent_framework: 'framework',
  package: 'library',
  agent: 'application',
  tool: 'application',
  prompt: ['data', 'definition'],
  resource: ['data', 'other'],
  mcp_server: 'service',
  mcp_client: 'application',
  mcp_gateway: 'service',
  skill: 'file',
  instruction_file: 'file',
  vector_store: 'application',
  memory: ['data', 'other'],
  guardrail: 'application',
  workflow: 'application',
  trigger: 'service',
  notebook: 'file',
  container: 'container',
  cloud_resource: 'service',
  ci_step: 'application',
  endpoint: 'service',
  secret_reference: ['data', 'configuration'],
};

/** A trigger that nobody reaches over a network, such as an event of a CI, is none. */
export function isService({ type, endpoint, auth, flags }: AssessedComponent): boolean {
  const isReached = endpoint !== undefined || auth !== undefined || flags.includes('internet_facing');
  return TYPES[type] === 'service' && (type !== 'trigger' || isReached);
}

export function asComponent(component: AssessedComponent, { version, pathOf, datasets }: Context) {
  const mapped = TYPES[component.type];
  const [type, kind] = mapped === 'service' ? ['application'] : typeof mapped === 'string' ? [mapped] : mapped;
  const [group, name] = groupAndName(component);
  const exact = versionOf(component);
  const purl = purlOf(component);
  const digest = digestOf(component);
  const { description } = component.properties;
  const references = referencesOf(component);
  const card = type === 'machine-learning-model' ? modelCard(component, datasets) : undefined;
  return {
    type,
    'bom-ref': component.id,
    ...supplier(component),
    ...(group !== undefined && { group: billText(group, 300) }),
    name: billText(name, 300),
    ...(exact !== undefined && { version: exact }),
    ...(version === '1.7' && isHosted(component) && { isExternal: true }),
    ...(description !== undefined && { description: billText(description) }),
    ...(/^(?:test|example|docs)$/.test(component.use) && { scope: 'excluded' }),
    ...(digest !== undefined && { hashes: [{ alg: 'SHA-256', content: digest }] }),
    ...licences(component),
    ...(purl !== undefined && { purl }),
    ...(references.length > 0 && { externalReferences: references.map(({ type: of, url }) => ({ type: of, url })) }),
    ...(component.places.length > 0 && { evidence: { occurrences: occurrences(component, pathOf) } }),
    ...(card && { modelCard: card }),
    ...(kind !== undefined && { data: [{ type: kind, name: billText(component.name, 300) }] }),
    properties: propertiesOf(component, [
      'description',
      ...references.flatMap(({ key }) => key ?? []),
      ...(card ? ['task', 'architecture', 'architecture-family', 'intended-use'] : []),
    ]),
  };
}

/** Addresses among its facts, with what CycloneDX calls them. */
const REFERENCES = { repository: 'vcs', 'model-card': 'model-card', 'download-location': 'distribution' } as const;

function referencesOf({ endpoint, properties }: AssessedComponent) {
  const reached = uriOf(endpoint);
  return [
    ...(reached === undefined ? [] : [{ type: 'other', url: reached, key: undefined }]),
    ...Object.entries(REFERENCES).flatMap(([key, type]) => {
      const url = uriOf(properties[key]);
      return url === undefined ? [] : [{ type, url, key }];
    }),
  ];
}

/** Where a model is asked and not run, the environment brings it. */
function isHosted({ type, hash }: AssessedComponent): boolean {
  return (type === 'model' || type === 'embedding_model') && hash === undefined;
}

function supplier({ provider }: AssessedComponent) {
  return provider === undefined ? {} : { supplier: { name: billText(provider, 300) } };
}

/** As npm and Maven write them; the group is part of the package URL, so nothing of the name is lost. */
function groupAndName({ name, purl = '' }: AssessedComponent): readonly [string | undefined, string] {
  const separator =
    purl.startsWith('pkg:npm/') && name.startsWith('@') ? '/' : purl.startsWith('pkg:maven/') ? ':' : '';
  const index = separator === '' ? -1 : name.indexOf(separator);
  return index <= 0 || index === name.length - 1 ? [undefined, name] : [name.slice(0, index), name.slice(index + 1)];
}

/** As the manifest says; nobody has checked it. */
export function licences({ licence }: AssessedComponent) {
  if (licence === undefined || licence.trim() === '') return {};
  const { kind, text } = licenceOf(licence.trim());
  if (kind === 'expression') return { licenses: [{ expression: text, acknowledgement: 'declared' }] };
  const named = kind === 'id' ? { id: text } : { name: billText(text, 300) };
  return { licenses: [{ license: { ...named, acknowledgement: 'declared' } }] };
}

function occurrences(component: AssessedComponent, pathOf: PathOf) {
  return component.places.map((place) => ({
    location: billText(pathOf(place)),
    line: place.range.start.line,
    ...(place.logical !== undefined && place.logical !== '' && { symbol: billText(place.logical, 300) }),
  }));
}

/** Undefined where nothing is known that belongs there: an empty card would claim that somebody looked. */
function modelCard({ type, properties, flags }: AssessedComponent, datasets: readonly string[]) {
  const { architecture, 'architecture-family': family, 'intended-use': use } = properties;
  const task = properties.task ?? (type === 'embedding_model' ? 'embedding' : undefined);
  const limitations = flags.flatMap((flag) =>
    flag === 'unpinned_model' || flag === 'deprecated_model' || flag === 'executes_on_load'
      ? [COMPONENT_FLAGS[flag]]
      : [],
  );
  const parameters = {
    ...(task !== undefined && { task: billText(task, 300) }),
    ...(family !== undefined && { architectureFamily: billText(family, 300) }),
    ...(architecture !== undefined && { modelArchitecture: billText(architecture, 300) }),
    ...(datasets.length > 0 && { datasets: datasets.map((ref) => ({ ref })) }),
  };
  const considerations = {
    ...(use !== undefined && { useCases: [billText(use)] }),
    ...(limitations.length > 0 && { technicalLimitations: limitations }),
  };
  const card = {
    ...(Object.keys(parameters).length > 0 && { modelParameters: parameters }),
    ...(Object.keys(considerations).length > 0 && { considerations }),
  };
  return Object.keys(card).length > 0 ? card : undefined;
}
