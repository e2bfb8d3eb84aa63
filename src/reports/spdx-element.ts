// A component of the inventory as an element of SPDX: package, file, AI package or, of a provider, organisation.

import { type AssessedComponent, COMPONENT_FLAGS, type ComponentType } from '../model/component.ts';
import { billText, digestOf, type PathOf, placesOf, propertiesOf, purlOf, uriOf, versionOf } from './bill.ts';

/** What it is there for, in the words of SPDX. There is no word for a service before version 3.1. */
const PURPOSES: Readonly<Record<ComponentType, string>> = {
  model: 'model',
  embedding_model: 'model',
  model_file: 'model',
  dataset: 'data',
  llm_provider: 'other',
  inference_endpoint: 'other',
  sdk_library: 'library',
  agent_framework: 'framework',
  package: 'library',
  agent: 'application',
  tool: 'module',
  prompt: 'data',
  resource: 'data',
  mcp_server: 'application',
  mcp_client: 'application',
  mcp_gateway: 'application',
  skill: 'file',
  instruction_file: 'file',
  vector_store: 'application',
  memory: 'data',
  guardrail: 'module',
  workflow: 'application',
  trigger: 'other',
  notebook: 'file',
  container: 'container',
  cloud_resource: 'platform',
  ci_step: 'module',
  endpoint: 'other',
  secret_reference: 'configuration',
};

const MODELS: ReadonlySet<ComponentType> = new Set(['model', 'embedding_model', 'model_file']);
const FILES: ReadonlySet<ComponentType> = new Set(['model_file', 'skill', 'instruction_file', 'notebook']);

interface Context {
  readonly pathOf: PathOf;
  readonly id: (name: string) => string;
  /** Id of the organisation of that name. */
  readonly supplier: (provider: string) => string;
  /** Id of what says who made the document. */
  readonly creationInfo: string;
}

export function asElement(component: AssessedComponent, { pathOf, id, supplier, creationInfo }: Context) {
  const { type, provider, properties } = component;
  const digest = digestOf(component);
  const isAi = isAiPackage(component);
  const isFile = !isAi && FILES.has(type);
  const common = {
    spdxId: id(`component-${component.id}`),
    creationInfo,
    name: billText(component.name, 300),
    ...(properties.description !== undefined && { description: billText(properties.description) }),
  };
  const hash = digest !== undefined && {
    verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: digest }],
  };
  const references = referencesOf(component);
  const reference = references.length > 0 && {
    externalRef: references.map(({ kind, url }) => ({ type: 'ExternalRef', externalRefType: kind, locator: [url] })),
  };
  const facts = { extension: [factsOf(component, pathOf, isFile)] };
  // Who serves models is nothing that is shipped: an organisation, which may supply others.
  if (type === 'llm_provider') return { type: 'Organization', ...common, ...reference, ...facts };
  const supplied = {
    software_primaryPurpose: PURPOSES[type],
    ...(provider !== undefined && { suppliedBy: supplier(provider) }),
  };
  if (isFile) return { type: 'software_File', ...common, ...hash, ...reference, ...supplied, ...facts };
  const version = versionOf(component);
  const purl = purlOf(component);
  const download = downloadOf(component);
  const released = releasedOf(component);
  return {
    type: isAi ? 'ai_AIPackage' : 'software_Package',
    ...common,
    ...hash,
    ...reference,
    ...supplied,
    ...(released !== undefined && { releaseTime: released }),
    ...(version !== undefined && { software_packageVersion: version }),
    ...(purl !== undefined && { software_packageUrl: purl }),
    ...(download !== undefined && { software_downloadLocation: download }),
    ...(isAi && aiOf(component)),
    ...facts,
  };
}

/** Whether it is a model of which all is known that the AI profile makes mandatory. */
export function isAiPackage(component: AssessedComponent): boolean {
  return missingForAi(component)?.length === 0;
}

/** What the AI profile makes mandatory and nobody has said, in words; undefined for what is no model. */
export function missingForAi(component: AssessedComponent): readonly string[] | undefined {
  if (!MODELS.has(component.type)) return undefined;
  return [
    ...(releasedOf(component) === undefined ? ['release date'] : []),
    ...(component.provider === undefined ? ['supplier'] : []),
    ...(downloadOf(component) === undefined ? ['place of download'] : []),
    ...(versionOf(component) === undefined ? ['version'] : []),
  ];
}

function aiOf({ properties, flags }: AssessedComponent) {
  const use = properties['intended-use'];
  const kinds = [properties['architecture-family'], properties.architecture].filter((each) => each !== undefined);
  const limits = flags.flatMap((flag) =>
    flag === 'unpinned_model' || flag === 'deprecated_model' || flag === 'executes_on_load'
      ? [COMPONENT_FLAGS[flag]]
      : [],
  );
  return {
    ...(kinds.length > 0 && { ai_typeOfModel: kinds.map((kind) => billText(kind, 300)) }),
    ...(use !== undefined && { ai_informationAboutApplication: billText(use) }),
    ...(limits.length > 0 && { ai_limitation: limits.join(' ') }),
  };
}

/** Addresses among its facts, with what SPDX calls them. */
const REFERENCES = { repository: 'vcs', 'model-card': 'documentation' } as const;

function referencesOf({ endpoint, properties }: AssessedComponent) {
  const reached = uriOf(endpoint);
  return [
    ...(reached === undefined ? [] : [{ kind: 'other', url: reached, key: undefined }]),
    ...Object.entries(REFERENCES).flatMap(([key, kind]) => {
      const url = uriOf(properties[key]);
      return url === undefined ? [] : [{ kind, url, key }];
    }),
  ];
}

function releasedOf({ properties: { released = '' } }: AssessedComponent): string | undefined {
  const written = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)Z)?$/.exec(released);
  if (!written) return undefined;
  const time = `${written[1]}T${written[2] ?? '00:00:00'}Z`;
  return Number.isNaN(Date.parse(time)) ? undefined : time;
}

/** Where its makers say it is to be had; of Hugging Face that follows from its name. */
function downloadOf({ purl, properties }: AssessedComponent): string | undefined {
  const repository = /^pkg:huggingface\/([\w.-]+\/[\w.-]+)$/.exec(purl ?? '')?.[1];
  return uriOf(properties['download-location']) ?? (repository && `https://huggingface.co/${repository}`);
}

function factsOf(component: AssessedComponent, pathOf: PathOf, isFile: boolean) {
  const placed = [
    'description',
    ...referencesOf(component).flatMap(({ key }) => key ?? []),
    ...(isFile || releasedOf(component) === undefined ? [] : ['released']),
    ...(isFile || uriOf(component.properties['download-location']) === undefined ? [] : ['download-location']),
    ...(isAiPackage(component) ? ['architecture', 'architecture-family', 'intended-use'] : []),
  ];
  const version = versionOf(component);
  const properties = [
    ...propertiesOf(component, placed),
    ...(version !== undefined && (isFile || component.type === 'llm_provider')
      ? [{ name: 'bartizan:version', value: version }]
      : []),
    ...placesOf(component, pathOf).map((value) => ({ name: 'bartizan:location', value })),
  ];
  return {
    type: 'extension_CdxPropertiesExtension',
    extension_cdxProperty: properties.map(({ name, value }) => ({
      type: 'extension_CdxPropertyEntry',
      extension_cdxPropName: name,
      extension_cdxPropValue: value,
    })),
  };
}
