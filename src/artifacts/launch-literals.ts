// Credentials written into a server entry: in its environment, headers, arguments or URL. A name that says secret is not
// enough, and a random value is not either: both are needed, or a format that only one provider uses.

import { namesCredential } from '../lib/credential-names.ts';
import type { DocumentNode } from '../lib/document.ts';
import { isPlaceholder } from '../rules/fillers.ts';
import { verifyStructure } from '../rules/structures.ts';
import { entropy } from '../rules/value-checks.ts';
import { addressOf, isLoopback } from './launch-hosts.ts';
import { isVariable, mapEntries, textOf, type Word } from './launch-words.ts';

export interface LiteralSecret {
  /** The value's node; `value` lies somewhere in it. */
  readonly node: DocumentNode;
  readonly value: string;
  /** Its key: `GITHUB_TOKEN`, `--api-key`, `Authorization`. */
  readonly key: string;
  /** How a header says it is to be read: `basic`, `bearer`. */
  readonly scheme?: string;
}

const ENVIRONMENTS = ['env', 'environment', 'envs'];
const HEADERS = ['headers', 'http_headers', 'requestHeaders'];
const URLS = ['url', 'serverUrl', 'httpUrl', 'uri', 'endpoint'];
/** Prefixes only their provider uses, with enough after them. */
const PROVIDER =
  /^(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,}|glpat-[\w-]{20,}|sk-ant-[\w-]{60,}|sk-(?:proj|svcacct|admin)-[\w-]{40,}|sk_(?:live|test)_[A-Za-z0-9]{20,}|rk_live_[A-Za-z0-9]{20,}|xox[abeoprs]-[\w-]{20,}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{40,}|pplx-[A-Za-z0-9]{40,}|ntn_[A-Za-z0-9]{40,}|lin_api_[A-Za-z0-9]{30,}|figd_[\w-]{35,}|tvly-[\w-]{28,}|fc-[0-9a-f]{32}|sbp_[0-9a-f]{40}|SG\.[\w-]{20,}\.[\w-]{40,}|ATATT3[\w=-]{100,}|dop_v1_[0-9a-f]{64}|AIza[\w-]{35}|r8_[A-Za-z0-9]{37}|dckr_pat_[\w-]{27})$/;

export function literalSecrets(server: DocumentNode, words: readonly Word[]): readonly LiteralSecret[] {
  return [...ofMaps(server), ...ofWords(words), ...ofUrl(server)].filter(isSecret);
}

/** Whether all addresses of an entry are of this machine: what it sends there opens nothing to people elsewhere. */
export function staysOnMachine(server: DocumentNode, words: readonly Word[]): boolean {
  const urls = server.kind === 'object' ? server.entries.filter(({ key }) => URLS.includes(key)) : [];
  const texts = [...urls.map(({ value }) => textOf(value) ?? ''), ...words.map(({ text }) => text)];
  const hosts = texts.flatMap((text) => addressOf(text)?.host ?? []);
  return hosts.length > 0 && hosts.every(isLoopback);
}

function ofMaps(server: DocumentNode): readonly LiteralSecret[] {
  return mapEntries(server, [...ENVIRONMENTS, ...HEADERS]).flatMap(({ key, value }) => {
    const text = textOf(value);
    return text === undefined ? [] : [credential(key, text, value)];
  });
}

/** `--api-key X`, `--api-key=X`, `-e KEY=X`, `--header 'Authorization: Bearer X'`. */
function ofWords(words: readonly Word[]): readonly LiteralSecret[] {
  return words.flatMap((word, index): LiteralSecret[] => {
    const assigned = /^-{0,2}([A-Za-z][\w.-]{1,60})=(.+)$/s.exec(word.text);
    if (assigned?.[1] && assigned[2]) return [credential(assigned[1], assigned[2], word.node)];
    const header = /^([A-Za-z][A-Za-z-]{2,40}):\s{0,4}([^/\s].*)$/s.exec(word.text);
    if (header?.[1] && header[2]) return [credential(header[1], header[2], word.node)];
    const flag = /^--?([A-Za-z][\w-]{1,60})$/.exec(words[index - 1]?.text ?? '')?.[1];
    if (flag && !word.text.startsWith('-')) return [credential(flag, word.text, word.node)];
    return [credential('', word.text, word.node)];
  });
}

function ofUrl(server: DocumentNode): readonly LiteralSecret[] {
  if (server.kind !== 'object') return [];
  return server.entries
    .filter(({ key }) => URLS.includes(key))
    .flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === undefined ? [] : [credential(key, text, value)];
    });
}

/** The part of the value that is the credential: what follows `Bearer`, the password of a URL, a query parameter. */
function credential(key: string, text: string, node: DocumentNode): LiteralSecret {
  const [, scheme, sent] = /^(Bearer|Basic|Token|ApiKey|Key)\s{1,4}(\S+)$/i.exec(text) ?? [];
  if (scheme && sent) return { key: 'authorization', value: sent, node, scheme: scheme.toLowerCase() };
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(text)) {
    const parameter = /[?&]((?:[\w-]*[_-])?(?:api[-_]?key|apikey|token|secret|access[-_]?token|key))=([^&#\s]+)/i.exec(
      text,
    );
    if (parameter?.[1] && parameter[2]) return { key: parameter[1], value: parameter[2], node };
    const user = /^[^/]+:\/\/([^/:@\s]*):([^/@\s]+)@([^/:\s]+)/.exec(text);
    const isNear = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal)|^[a-z_-]+$/i.test(user?.[3] ?? '');
    return { key: user && !isNear ? 'url-password' : 'url', value: user && !isNear ? (user[2] ?? '') : '', node };
  }
  return { key, value: text, node };
}

function isSecret({ key, value, scheme }: LiteralSecret): boolean {
  if (value.length < 10 || isVariable(value) || isReference(value)) return false;
  // Base64 looks random whatever is in it: what counts is the password.
  if (scheme === 'basic' && verifyStructure('user-password', padded(value), 0) === 'reject') return false;
  if (PROVIDER.test(value)) return !isFiller(value);
  return (namesCredential(key) || key === 'url-password') && isRandom(value, /pass|pwd/i.test(key) ? 10 : 16);
}

/** Names a place where the secret is kept, or is no secret at all. */
function isReference(value: string): boolean {
  return /^\{?(?:env|input|file|op|vault|keyring|keychain|secret|secretref|sm|ssm|arn|doppler|infisical|gcp|aws|azure|bws|pass):|^[\\/~.]|^[A-Za-z]:[\\/]|\s|\.(?:json|pem|key|crt|ya?ml|toml|txt|env)$|^(?:process\.env|os\.environ)/i.test(
    value,
  );
}

function padded(value: string): string {
  return value.padEnd(Math.ceil(value.length / 4) * 4, '=');
}

function isFiller(value: string): boolean {
  return isPlaceholder(value) || new Set(value).size < 8;
}

/** Not words with dashes between, not a filler, and as mixed as machine-made values are. */
function isRandom(value: string, minimum: number): boolean {
  if (value.length < minimum || isFiller(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  const parts = value.split(/[-_.:/+=]/).filter((part) => part !== '');
  if (parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,3}|\d{1,4}|v\d+)$/.test(part)) && parts.length > 1) return false;
  if (/^[A-Za-z]{3,}\d{1,4}[!@#$%^&*]?$/.test(value)) return false;
  return entropy(value) >= 3;
}
