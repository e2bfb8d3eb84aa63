// What a server entry is handed of secrets, by name: in its environment, its headers, its arguments. Values are never read
// for this but for the names in them.

import { filledInNames } from '../../artifacts/component-names.ts';
import type { Server } from '../../artifacts/launch-server.ts';
import { mapEntries } from '../../artifacts/launch-words.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import { namesCredential } from '../../lib/credential-names.ts';
import type { DocumentNode } from '../../lib/document.ts';

const HEADERS = ['headers', 'http_headers', 'requestHeaders', 'env_http_headers'];
const ENVIRONMENTS = ['env', 'environment', 'envs'];
const CREDENTIAL_HEADER =
  /^(?:authorization|proxy-authorization|cookie|.*(?:api[-_]?key|token|secret|auth|access[-_]?key))$/i;
/** Keys under which clients are told how to get a credential. */
const ASKS = [
  'oauth',
  'auth',
  'authorization',
  'authProviderType',
  'bearer_token_env_var',
  'apiKey',
  'api_key',
  'token',
];

/** Whether the client is set up to say who it is. What is not said may still be asked for, so the rest is unknown. */
export function asksForCredential({ node, words, urls }: Server): boolean {
  return (
    mapEntries(node, HEADERS).some(({ key }) => CREDENTIAL_HEADER.test(key)) ||
    words.some(({ text }) => CREDENTIAL_HEADER.test(/^([\w-]{1,60}):/.exec(text)?.[1] ?? '')) ||
    urls.some(({ text }) => parameterNames(text).some(namesCredential)) ||
    ASKS.some((key) => {
      const value = child(node, key);
      return value !== undefined && !(value.kind === 'scalar' && (value.value === false || value.value === null));
    })
  );
}

function parameterNames(url: string): readonly string[] {
  return [...(/\?([^#]{0,2000})/.exec(url)?.[1] ?? '').matchAll(/(?:^|&)([\w.-]{1,60})=/g)].map(
    ([, name = '']) => name,
  );
}

export interface SecretName {
  readonly secret: string;
  readonly place: DocumentNode;
}

export function secretsOf({ node, words, variables, urls }: Server): readonly SecretName[] {
  const found = new Map<string, DocumentNode>();
  const add = (secret: string, place: DocumentNode) => {
    if (!found.has(secret)) found.set(secret, place);
  };
  for (const { key, value, node: place } of variables) {
    if (!namesCredential(key)) continue;
    // What the environment calls it; else its own name.
    const names = filledInNames(value);
    for (const name of names.length > 0 ? names : [key]) add(name, place);
  }
  for (const { key, value } of mapEntries(node, HEADERS)) {
    const text = textOf(value);
    if (text === undefined || !CREDENTIAL_HEADER.test(key)) continue;
    const isName = child(node, 'env_http_headers') && /^[A-Za-z_]\w*$/.test(text);
    for (const name of isName ? [text] : filledInNames(text)) add(name, value);
  }
  const variable = child(node, 'bearer_token_env_var');
  const named = textOf(variable);
  if (variable && named) add(named, variable);
  for (const key of [...ENVIRONMENTS, 'env_vars', 'secrets']) {
    const list = child(node, key);
    for (const item of list?.kind === 'array' ? list.items : []) {
      const text = textOf(item) ?? textOf(child(item, 'env') ?? child(item, 'name')) ?? '';
      const name = /^([A-Za-z_][\w.-]{0,100})(?:=|$)/.exec(text)?.[1];
      if (name !== undefined && namesCredential(name)) add(name, item);
    }
  }
  const set = new Set(variables.map(({ key }) => key));
  for (const { text, node: place } of urls) {
    for (const name of filledInNames(text)) if (namesCredential(name)) add(name, place);
  }
  for (const [index, { text, node: place }] of words.entries()) {
    // `docker run -e NAME`; what NAME is the entry itself may say.
    const before = words[index - 1]?.text ?? '';
    const passed = /^(?:-e|--env)$/.test(before) ? /^([A-Za-z_]\w{0,100})(?:=(.*))?$/s.exec(text) : null;
    if (passed?.[1] !== undefined) {
      if (!namesCredential(passed[1]) || (passed[2] === undefined && set.has(passed[1]))) continue;
      const names = filledInNames(passed[2] ?? '');
      for (const name of names.length > 0 ? names : [passed[1]]) add(name, place);
    } else for (const name of filledInNames(text)) if (namesCredential(name)) add(name, place);
  }
  return [...found].map(([secret, place]) => ({ secret, place }));
}
