// One entry of the AI bill of materials, and how entries hang together. Types map to CycloneDX and SPDX in the reports.

import type { Use } from './artifact.ts';
import type { Capability } from './capability.ts';
import type { Position, Range } from './location.ts';
import type { Severity } from './severity.ts';

export const COMPONENT_TYPES = [
  'model', // a model by its id, such as `gpt-4o`
  'embedding_model',
  'model_file', // weights in a file
  'dataset',
  'llm_provider', // who serves models
  'inference_endpoint', // a URL that models are asked at
  'sdk_library', // a client library of a provider or a protocol
  'agent_framework',
  'package', // any other dependency
  'agent',
  'tool',
  'prompt',
  'resource', // of an MCP server
  'mcp_server',
  'mcp_client',
  'mcp_gateway',
  'skill',
  'instruction_file',
  'vector_store',
  'memory',
  'guardrail',
  'workflow',
  'trigger',
  'notebook',
  'container',
  'cloud_resource',
  'ci_step',
  'endpoint', // any other URL that is called
  'secret_reference', // the name of a secret, never its value
] as const;
export type ComponentType = (typeof COMPONENT_TYPES)[number];

/**
 * `uses`: agent → model, tool, memory · `calls`: code → endpoint, tool → endpoint · `exposes`: server → tool, prompt, resource ·
 * `authenticates_with`: → secret_reference · `triggers`: trigger → workflow or agent · `runs_in`: → container, cloud_resource ·
 * `declares`: manifest or client → server, package · `contains`: workflow → agent, agent → sub-agent.
 */
export const RELATION_TYPES = [
  'uses',
  'calls',
  'exposes',
  'authenticates_with',
  'reads_from',
  'writes_to',
  'triggers',
  'runs_in',
  'declares',
  'contains',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** The published vocabulary of flags, with what each means. A flag is a fact about a component; findings say what is wrong. */
export const COMPONENT_FLAGS = {
  hardcoded_api_key: 'A key of a provider stands in the source beside it.',
  hardcoded_credentials: 'A password or token stands in its parameters.',
  shadow_ai: 'The library is imported but declared in no manifest.',
  unpinned_model: 'The model is named by an alias that its provider moves.',
  deprecated_model: 'Its provider has announced its end or ended it.',
  unpinned_version: 'What is started or installed is whatever is newest.',
  webhook_no_auth: 'A trigger anybody may call starts it.',
  no_auth: 'It asks nobody who he is.',
  internet_facing: 'It is reachable from outside of the machine it runs on.',
  insecure_transport: 'It is reached over plain HTTP.',
  tls_unchecked: 'Certificates are not checked.',
  mcp_unknown_server: 'A remote server, or a command nobody publishes.',
  mcp_all_tools: 'An agent takes whatever tools a remote server offers.',
  code_http_tools: 'One agent runs code and reaches the network.',
  lethal_trifecta: 'One agent reads private data, takes in texts of strangers and can send out.',
  model_controlled: 'A model decides over a command, query, path or address of it.',
  multi_agent_no_trust: 'Agents hand texts to each other without a check.',
  agent_chain_no_validation: 'The answer of one agent is the order of the next.',
  dangerous_code: 'Its code starts programs, evaluates text or reads files.',
  no_error_handling: 'What fails in it is noticed by nobody.',
  no_iteration_limit: 'Nothing ends a run of it that goes in circles.',
  no_human_approval: 'What the model says is sent or written without a person.',
  executes_on_load: 'Loading the file runs code that stands in it.',
  large_model_file: 'The file is larger than 1 GB.',
  gpu_instance: 'It runs on a GPU.',
  public_resource: 'The cloud resource is open to the internet.',
  disabled: 'It is switched off where it is declared.',
  privileged: 'It runs with more rights than its work needs.',
  community_node: 'A node of an n8n workflow that n8n does not ship.',
} as const;
export type ComponentFlag = keyof typeof COMPONENT_FLAGS;

/** How a component is known. */
export const COMPONENT_ORIGINS = ['source', 'manifest', 'config', 'file', 'live', 'remote'] as const;
export type ComponentOrigin = (typeof COMPONENT_ORIGINS)[number];

/** What a component is told from others by. Places, versions and providers are not part of it. */
export interface ComponentKey {
  readonly type: ComponentType;
  readonly name: string;
  /** What the name is unique in, where it is not by itself: the server of a tool, the workflow of an agent. */
  readonly scope?: string | undefined;
  /** Package URL without version; where there is one it alone counts. */
  readonly purl?: string | undefined;
}

/** One place a component stands at. */
export interface ComponentPlace {
  readonly target: string;
  readonly path: string;
  /** What names it. */
  readonly range: Range;
  /** All of it, if it is more than that: findings in it are about it. May lie apart, as a handler does from what registers it. */
  readonly extent?: Range;
  readonly logical?: string;
}

export interface Component extends ComponentKey {
  /** 16 hex digits of the digest of its key. */
  readonly id: string;
  /** Who serves or makes it: a short lower-case word such as `openai`. */
  readonly provider?: string;
  /** As they are declared, sorted; several where places disagree. */
  readonly versions: readonly string[];
  /** Without user information, query or fragment. */
  readonly endpoint?: string;
  /** Whether it asks who calls; absent where that is unknown. */
  readonly auth?: 'none' | 'required';
  /** SPDX expression, or the words of the manifest. */
  readonly licence?: string;
  /** `sha256:` and 64 hex digits. */
  readonly hash?: string;
  /** For a tool, what a call can do; for an agent or server, what its tools can. Sorted as in the list. */
  readonly capabilities: readonly Capability[];
  /** Sorted. */
  readonly flags: readonly ComponentFlag[];
  /** Further facts, redacted, at most 500 characters each; the keys are listed in docs/inventory.md. */
  readonly properties: Readonly<Record<string, string>>;
  /** In order of target, path, position; the first few where there are very many, `placeCount` of them in all. */
  readonly places: readonly ComponentPlace[];
  readonly placeCount: number;
  readonly origins: readonly ComponentOrigin[];
  /** The most live of its places: a component of tests only is one of tests. */
  readonly use: Use;
  /** Known by a heuristic only. */
  readonly isGuess: boolean;
  /** The detectors that found it: where one of them did not run, nobody can say that the component is gone. */
  readonly detectors: readonly string[];
}

export interface Relationship {
  /** Ids of components. */
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
}

export interface Inventory {
  /** In order of type, name, scope. */
  readonly components: readonly Component[];
  readonly relationships: readonly Relationship[];
}

export const NO_INVENTORY: Inventory = { components: [], relationships: [] };

/** A component, judged. */
export interface AssessedComponent extends Component {
  /** `new` and `known` say whether the base has it; `open` when nothing was compared. */
  readonly status: 'new' | 'open' | 'known';
  /** 0 to 100 by the findings about it (scoring version 1), its band, and their fingerprints with the worst first. */
  readonly risk: {
    readonly score: number;
    readonly severity: Severity | 'none';
    readonly findings: readonly string[];
  };
  /** How much of what a bill of materials should say of its type is known, in percent, and what is missing. */
  readonly completeness: { readonly percent: number; readonly missing: readonly string[] };
}

/** The text that stands for a key: equal keys, equal texts. Names and scopes are told apart by case. */
export function keyText({ type, name, scope, purl }: ComponentKey): string {
  return purl === undefined ? JSON.stringify([type, scope ?? '', name]) : JSON.stringify([purl]);
}

export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
