// How the same thing is named whoever finds it, so that a package, an image or an address that several files speak of is one
// component: package URLs (https://github.com/package-url/purl-spec), images without their tag, addresses without what is
// secret or fleeting in them.

import { hostOf } from '../lib/network-host.ts';

export type Ecosystem = 'npm' | 'pypi' | 'golang' | 'maven' | 'nuget' | 'gem' | 'cargo' | 'composer';

/** Without version. `name` as its registry writes it. */
export function purlOf(ecosystem: Ecosystem, name: string): string {
  const parts = (ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name).split('/');
  return `pkg:${ecosystem}/${parts.map(encodeURIComponent).join('/')}`;
}

export interface Image {
  /** With its registry and without tag. */
  readonly name: string;
  /** Tag, or digest where there is none. */
  readonly version: string | undefined;
  /** `sha256:…`. */
  readonly digest: string | undefined;
}

/** Of `registry:5000/team/name:tag@sha256:…`; undefined when its name is decided elsewhere. */
export function imageOf(reference: string): Image | undefined {
  const [, name, tag, digest] =
    /^([a-z0-9][a-z0-9._-]{0,200}(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][a-z0-9._-]{0,200}){0,8})(?::([\w][\w.-]{0,127}|\$.{1,200}))?(?:@(sha256:[0-9a-f]{64}))?$/is.exec(
      reference.trim(),
    ) ?? [];
  if (name === undefined) return undefined;
  const version = tag?.startsWith('$') ? /^\$\{[^}:]{1,60}:-([\w][\w.-]{0,127})\}$/.exec(tag)?.[1] : tag;
  return { name: name.replace(/^docker\.io\/(?:library\/)?/, ''), version: version ?? digest, digest };
}

/** Whether an image without a digest may be another one tomorrow. */
export function isLooseImage({ version, digest }: Image): boolean {
  return (
    digest === undefined &&
    (version === undefined ||
      /^(?:latest|main|master|edge|nightly|stable|dev|develop|next|beta|canary)(?:-[a-z]+)?$/.test(version))
  );
}

const TOKEN_LENGTH = 20;

/**
 * `scheme://host[:port]/path`; undefined when it is no address or its host is not decided yet. Parts of the path that look
 * like keys are left out: hosts that give everybody a server of his own put the key there.
 */
export function endpointOf(url: string): string | undefined {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  const [, scheme = '', port = '', path = ''] =
    /^([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^/?#@\s]{0,200}@)?(?:\[[^\]]{2,45}\]|[^/?#:\s]{1,255})(?::(\d{1,5}))?(\/[^?#\s]{0,500})?/i.exec(
      url,
    ) ?? [];
  const shownHost = host.includes(':') ? `[${host}]` : host;
  const shownPath = path
    .split('/')
    .map((part) => (looksLikeKey(part) ? '…' : part))
    .join('/')
    .replace(/\/+$/, '');
  return `${scheme.toLowerCase()}://${shownHost}${port === '' ? '' : `:${port}`}${shownPath}`;
}

/** Digits among letters in a long word without a break, or a UUID. */
function looksLikeKey(part: string): boolean {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(part)) return true;
  return (
    part.length >= TOKEN_LENGTH && /^[\w=-]+$/.test(part) && /\d/.test(part) && /[a-z]/i.test(part) && !isWords(part)
  );
}

/** `gpt-4o-mini-2024-07-18`, `text-embedding-3-small`: short words with breaks between. */
function isWords(part: string): boolean {
  return part.split(/[-_]/).every((word) => word.length <= 12 && /^(?:[a-z]+|\d+|[a-z]+\d+|\d+[a-z]+)$/i.test(word));
}

/** Names in a text that the environment, a secret store or a prompt of the client fills in: `${TOKEN}`, `${env:TOKEN}`. */
export function filledInNames(text: string): readonly string[] {
  return [
    ...text
      .slice(0, 4000)
      .matchAll(
        /\$\{\{\s{0,5}(?:secrets|vars|env|inputs)\.([A-Za-z_]\w{0,100})\s{0,5}\}\}|\$\{(?:(?:env|input|secret|user_config|config|input:env)[:.])?([A-Za-z_][\w-]{0,100})(?::?[-=?+][^}]{0,300})?\}|\{(?:env|file):([A-Za-z_]\w{0,100})\}|\{\{\s{0,5}([A-Za-z_][\w.]{0,100})\s{0,5}\}\}|\$env:([A-Za-z_]\w{0,100})|\$([A-Z_][A-Z0-9_]{2,100})\b|%([A-Z_][A-Z0-9_]{2,100})%/g,
      ),
  ].flatMap((match) => match.slice(1).find((name) => name !== undefined) ?? []);
}
