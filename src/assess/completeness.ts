// How much of what a bill of materials should say of a component is known. Apart from risk: a complete entry may be a dangerous
// one. What is asked of which type: docs/inventory.md.

import type { AssessedComponent, Component, ComponentType } from '../model/component.ts';

type Element =
  | 'name'
  | 'supplier'
  | 'version'
  | 'purl'
  | 'licence'
  | 'hash'
  | 'auth'
  | 'capabilities'
  | 'intended use'
  | 'model card'
  | 'dataset';

/** Who and what it is counts thrice, which one exactly twice, what else a reader wants to know once. */
export const ELEMENTS: Readonly<Record<Element, { readonly weight: 1 | 2 | 3; isKnown(of: Component): boolean }>> = {
  name: { weight: 3, isKnown: ({ isGuess }) => !isGuess },
  supplier: { weight: 3, isKnown: ({ provider, purl }) => provider !== undefined || purl !== undefined },
  version: {
    weight: 2,
    // An alias is no version; an id that its provider does not move is one.
    isKnown: ({ type, versions, flags, purl }) =>
      !flags.includes('unpinned_version') &&
      !flags.includes('unpinned_model') &&
      (versions.length > 0 || ((type === 'model' || type === 'embedding_model') && purl === undefined)),
  },
  purl: { weight: 2, isKnown: ({ purl }) => purl !== undefined },
  hash: { weight: 2, isKnown: ({ hash }) => hash !== undefined },
  auth: { weight: 2, isKnown: ({ auth }) => auth !== undefined },
  capabilities: { weight: 2, isKnown: ({ capabilities }) => capabilities.length > 0 },
  licence: { weight: 1, isKnown: ({ licence }) => licence !== undefined },
  'intended use': {
    weight: 1,
    isKnown: ({ properties }) => (properties['intended-use'] ?? properties.description) !== undefined,
  },
  'model card': { weight: 1, isKnown: ({ properties }) => properties['model-card'] !== undefined },
  dataset: { weight: 1, isKnown: ({ properties }) => (properties.dataset ?? properties.datasets) !== undefined },
};

const HOSTED: readonly Element[] = ['name', 'supplier', 'version', 'licence', 'intended use', 'model card', 'dataset'];
const PACKAGE: readonly Element[] = ['name', 'version', 'purl', 'licence'];
const ADDRESS: readonly Element[] = ['name', 'supplier', 'auth'];
const TEXT: readonly Element[] = ['name', 'intended use'];

/** What is asked of each type: only what it has by its nature. */
export const ASKED: Readonly<Record<ComponentType, readonly Element[]>> = {
  model: HOSTED,
  embedding_model: HOSTED,
  model_file: ['name', 'supplier', 'version', 'hash', 'licence', 'intended use', 'model card', 'dataset'],
  dataset: ['name', 'supplier', 'version', 'hash', 'licence', 'intended use'],
  llm_provider: ['name', 'supplier'],
  inference_endpoint: ADDRESS,
  sdk_library: PACKAGE,
  agent_framework: PACKAGE,
  package: PACKAGE,
  agent: ['name', 'intended use'],
  tool: ['name', 'capabilities', 'intended use'],
  prompt: TEXT,
  resource: TEXT,
  mcp_server: ['name', 'supplier', 'version', 'auth', 'capabilities'],
  mcp_client: ['name', 'version'],
  mcp_gateway: ['name', 'supplier', 'version', 'auth'],
  skill: ['name', 'version', 'licence', 'intended use'],
  instruction_file: ['name'],
  vector_store: ['name', 'supplier', 'auth'],
  memory: ['name', 'supplier'],
  guardrail: ['name', 'supplier', 'version'],
  workflow: TEXT,
  trigger: ['name', 'auth'],
  notebook: ['name'],
  container: ['name', 'supplier', 'version', 'hash'],
  cloud_resource: ['name', 'supplier', 'auth'],
  ci_step: ['name', 'supplier', 'version'],
  endpoint: ['name', 'auth'],
  secret_reference: ['name'],
};

export function completenessOf(component: Component): AssessedComponent['completeness'] {
  const asked = ASKED[component.type];
  const missing = asked.filter((element) => !ELEMENTS[element].isKnown(component));
  const whole = weightOf(asked);
  return { percent: Math.floor((100 * (whole - weightOf(missing))) / whole), missing };
}

function weightOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + ELEMENTS[element].weight, 0);
}
