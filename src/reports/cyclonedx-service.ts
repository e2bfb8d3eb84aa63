// What is reached and not shipped, as a service of CycloneDX: servers, providers, endpoints, triggers. Whether it asks who
// calls, and whether calling it leaves the house, is said where it is known and left out where it is not.

import { hostOf, isNearHost } from '../lib/network-host.ts';
import type { AssessedComponent } from '../model/component.ts';
import { billText, type PathOf, placesOf, propertiesOf, uriOf, versionOf } from './bill.ts';
import { licences } from './cyclonedx-component.ts';

/** Providers that are programs on the own machine as often as not. */
const LOCAL: ReadonlySet<string> = new Set([
  'ollama',
  'vllm',
  'llama-cpp',
  'llamacpp',
  'lm-studio',
  'lmstudio',
  'localai',
]);

export function asService(component: AssessedComponent, pathOf: PathOf) {
  const { provider, auth, properties } = component;
  const version = versionOf(component);
  const url = uriOf(component.endpoint);
  const crosses = crossesBoundary(component);
  const data = dataOf(component);
  return {
    'bom-ref': component.id,
    ...(provider !== undefined && { provider: { name: billText(provider, 300) } }),
    name: billText(component.name, 300),
    ...(version !== undefined && { version }),
    ...(properties.description !== undefined && { description: billText(properties.description) }),
    ...(url !== undefined && { endpoints: [url] }),
    ...(auth !== undefined && { authenticated: auth === 'required' }),
    ...(crosses !== undefined && { 'x-trust-boundary': crosses }),
    ...(data.length > 0 && { data }),
    ...licences(component),
    properties: [
      // Authentication has its place above; what it runs as and where it stands has none in a service.
      ...propertiesOf(component, ['description']).filter(({ name }) => name !== 'bartizan:auth'),
      ...(component.hash === undefined ? [] : [{ name: 'bartizan:hash', value: billText(component.hash, 200) }]),
      ...placesOf(component, pathOf).map((value) => ({ name: 'bartizan:location', value })),
    ],
  };
}

function crossesBoundary({
  type,
  name,
  endpoint,
  provider,
  flags,
  properties,
}: AssessedComponent): boolean | undefined {
  if (flags.includes('internet_facing') || flags.includes('public_resource')) return true;
  const host = endpoint === undefined ? undefined : hostOf(endpoint);
  if (host !== undefined) return !isNearHost(host);
  if (type === 'llm_provider') return LOCAL.has(provider ?? name) ? undefined : true;
  return type === 'mcp_server' && properties.transport === 'stdio' ? false : undefined;
}

/** Which kinds of data go in and out, as seen from the service. */
function dataOf({ type, capabilities }: AssessedComponent) {
  if (type === 'llm_provider' || type === 'inference_endpoint')
    return [{ flow: 'bi-directional', classification: 'prompts and answers' }];
  return [
    ...(capabilities.some((each) => each === 'private' || each === 'records' || each === 'vault')
      ? [{ flow: 'outbound', classification: 'private', name: 'What its tools read' }]
      : []),
    ...(capabilities.includes('untrusted')
      ? [{ flow: 'outbound', classification: 'untrusted', name: 'Texts of strangers its tools hand to the model' }]
      : []),
    ...(capabilities.includes('send')
      ? [{ flow: 'inbound', classification: 'unknown', name: 'What its tools are told to send' }]
      : []),
  ];
}
