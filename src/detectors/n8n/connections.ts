// Requests of a workflow: keys that are written into them, certificates that are not checked, credentials in the clear.

import { addressOf, isLoopback, isPrivate, isReserved } from '../../artifacts/launch-hosts.ts';
import { isExpression, type N8nNode, parameterOf, parameterText } from '../../artifacts/n8n.ts';
import { addressOfNode } from '../../artifacts/n8n-abilities.ts';
import type { N8nGraph } from '../../artifacts/n8n-graph.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import { namesCredential } from '../../lib/credential-names.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { N8N_TEXTS } from '../../lib/limits.ts';
import { isPlaceholder } from '../../rules/fillers.ts';
import { entropy } from '../../rules/value-checks.ts';
import type { Found } from './found.ts';

export function connectionFindings({ workflow }: N8nGraph): readonly Found[] {
  return workflow.nodes
    .filter(({ isDisabled }) => !isDisabled)
    .flatMap((node) => [...certificates(node), ...inTheClear(node)]);
}

/** Whether a request carries something that others could use. */
function hasCredentials(node: N8nNode): boolean {
  return /^(?:predefinedCredentialType|genericCredentialType|headerAuth|basicAuth|bearerAuth)$/.test(
    parameterText(node, 'authentication'),
  );
}

const UNCHECKED = [
  'options.allowUnauthorizedCerts',
  'allowUnauthorizedCerts',
  'options.ignoreSSLIssues',
  'ignoreSSLIssues',
];

function certificates(node: N8nNode): readonly Found[] {
  return UNCHECKED.flatMap((parameter): readonly Found[] => {
    const at = parameterOf(node, parameter);
    if (!at || parameterText(node, parameter) !== 'true') return [];
    const host = addressOf(addressOfNode(node).replace(/^=/, ''))?.host;
    if (host !== undefined && isLoopback(host)) return [];
    // Inside a network of one's own such certificates are usual.
    const isNear = host === undefined || isPrivate(host) || isReserved(host);
    return [
      {
        id: 'n8n/tls-unchecked',
        node,
        at,
        parameter: `parameters.${parameter}`,
        message: `{place} takes any certificate for the host it asks${hasCredentials(node) ? ', and sends it credentials' : ''}.`,
        flag: 'tls_unchecked',
        ...((!hasCredentials(node) || isNear) && { tier: 'review' as const }),
      },
    ];
  }).slice(0, 1);
}

const ADDRESSES = ['url', 'options.baseURL', 'options.endpointUrl'];

function inTheClear(node: N8nNode): readonly Found[] {
  return ADDRESSES.flatMap((parameter): readonly Found[] => {
    const at = parameterOf(node, parameter);
    const text = parameterText(node, parameter).replace(/^=/, '');
    const address = addressOf(text);
    if (!at || address?.scheme !== 'http') return [];
    if (isLoopback(address.host) || isPrivate(address.host) || isReserved(address.host)) return [];
    const isModel = parameter !== 'url' && node.credentials.length > 0;
    if (!isModel && !(hasCredentials(node) && node.credentials.length > 0)) return [];
    return [
      {
        id: 'n8n/insecure-transport',
        node,
        at,
        parameter: `parameters.${parameter}`,
        message: `{place} sends credentials to \`${address.host}\` over plain HTTP.`,
        flag: 'insecure_transport',
      },
    ];
  });
}

/** Least length of a value that is taken for a key. */
const KEY_LENGTH = 16;
const SCHEME = /^(?:Bearer|Basic|Token|ApiKey|Key)\s+/i;

/** Values of headers, query parameters and fields whose name says that they are credentials. */
export function keyFindings({ workflow }: N8nGraph): readonly Found[] {
  return workflow.nodes.flatMap((node) => (node.parameters ? keysIn(node, node.parameters) : []));
}

function keysIn(node: N8nNode, parameters: DocumentNode): readonly Found[] {
  const found: Found[] = [];
  const queue: { readonly node: DocumentNode; readonly path: string }[] = [{ node: parameters, path: 'parameters' }];
  for (const { node: at, path } of queue) {
    if (queue.length > N8N_TEXTS) break;
    if (at.kind === 'array')
      for (const [index, item] of at.items.slice(0, N8N_TEXTS).entries())
        queue.push({ node: item, path: `${path}.${index}` });
    if (at.kind !== 'object') continue;
    const name = textOf(child(at, 'name') ?? child(at, 'key'));
    for (const { key, value } of at.entries) {
      if (value.kind !== 'scalar') {
        queue.push({ node: value, path: `${path}.${key}` });
        continue;
      }
      const isOfPair = key === 'value' || key === 'stringValue';
      const called = isOfPair ? (name ?? '') : key;
      // In a list of named things `key` is a name.
      const secret =
        typeof value.value === 'string' && key !== 'key' && key !== 'keyName'
          ? credentialIn(called, value.value)
          : undefined;
      if (secret !== undefined)
        found.push({
          id: 'n8n/key-in-parameters',
          node,
          at: value,
          parameter: `${path}.${key}`,
          message: `A credential is written into {place}, as \`${called.slice(0, 60)}\`.`,
          secret,
          flag: 'hardcoded_credentials',
        });
    }
  }
  return found;
}

/** Keys of rows and spaces; and those that a site publishes to prove that it is itself. */
const NO_CREDENTIAL = /(?:space|index_?now|group|record|document|session)[-_]?key$/i;

/** The part of a value that is a key: without the word before it. */
function credentialIn(name: string, text: string): string | undefined {
  if (isExpression(text) || !namesCredential(name) || NO_CREDENTIAL.test(name)) return undefined;
  const value = text.replace(/^=/, '').trim().replace(SCHEME, '');
  if (value.length < KEY_LENGTH || value.length > 2000 || /\s|^[{[<$#~.]|^https?:/.test(value)) return undefined;
  if (isPlaceholder(value) || /^(?:[\w-]+\.)+[a-z]{2,}$/i.test(value) || isUuidName(name, value)) return undefined;
  const isMixed = /\d/.test(value) && /[A-Za-z]/.test(value) && entropy(value) >= 3;
  const parts = value.split(/[-_.:/+=]/).filter((part) => part !== '');
  const isWords = parts.length > 1 && parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,3}|\d{1,4}|v\d+)$/.test(part));
  return isMixed && !isWords ? value : undefined;
}

/** Ids look like keys: a key that is only called `key` or `token` in some service may be the id of a row. */
function isUuidName(name: string, value: string): boolean {
  return /^(?:key|token|sessionKey|auth)$/i.test(name) && /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value);
}
