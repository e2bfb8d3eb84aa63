// What a reference of npm's world says of where a package comes from: `resolved` of lockfiles, or the version in its place.

import { hostOf } from '../../lib/network-host.ts';
import type { PackageSource } from '../../model/package.ts';
import { isPublicNpmHost, type NpmRegistries } from './npm-registries.ts';

/** Places on the machine itself, and what the package manager links: packages of the project, known to no registry. */
export function isLocalReference(reference: string): boolean {
  return /^(?:file|link|portal|workspace|exec|root):|^\.{0,2}\//.test(reference);
}

const GIT = /^git(?:\+[a-z]+)?:|^(?:github|gitlab|bitbucket|gist):|^git@|\.git(?:#|$)|^ssh:/i;
const SHORT_HOSTS: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
  gist: 'gist.github.com',
};

const NPM_HOST = 'registry.npmjs.org';
const NPM = `https://${NPM_HOST}/`;
const FROM_NPM: PackageSource = { kind: 'registry', host: NPM_HOST, isPublic: true };
const FROM_NPM_PRIVATE: PackageSource = { ...FROM_NPM, isPublic: false };

/** Longest address that is looked at, in characters. */
const ADDRESS = 2000;

/** Of a reference as the lockfile has it; of none, what the settings decide. */
export function npmSource(name: string, written: string | undefined, registries: NpmRegistries): PackageSource {
  const reference = written !== undefined && written.length > ADDRESS ? written.slice(0, ADDRESS) : written;
  if (reference === undefined || reference === '')
    return { kind: 'registry', isPublic: registries.isPublic(name, undefined) };
  // Nearly all of nearly every lockfile.
  if (reference.startsWith(NPM)) return registries.isPublic(name, NPM_HOST) ? FROM_NPM : FROM_NPM_PRIVATE;
  if (isLocalReference(reference)) return { kind: 'path', isPublic: false };
  if (GIT.test(reference) || /^[\w.-]{1,100}\/[\w.-]{1,100}(?:#|$)/.test(reference)) return gitSource(reference);
  const host = hostOf(reference);
  // GitHub serves commits as archives too: pnpm and Bun fetch them so.
  const [, repositoryHost, commit] =
    /^https:\/\/(codeload\.github\.com)\/[^/]+\/[^/]+\/(?:tar\.gz|legacy\.tar\.gz)\/([0-9a-f]{40})$/i.exec(reference) ??
    [];
  if (repositoryHost !== undefined && commit !== undefined)
    return { kind: 'git', host: 'github.com', commit, isPublic: false };
  const kind = isOfRegistry(reference) ? 'registry' : 'url';
  return {
    kind,
    ...(host !== undefined && { host }),
    isPublic: kind === 'registry' && host !== undefined && registries.isPublic(name, host),
  };
}

export function gitSource(reference: string): PackageSource {
  const short = /^(github|gitlab|bitbucket|gist):/i.exec(reference)?.[1]?.toLowerCase();
  const host =
    (short !== undefined ? SHORT_HOSTS[short] : undefined) ??
    hostOf(reference) ??
    /^(?:git\+)?(?:ssh:\/\/)?[\w.-]{1,60}@([\w.-]{1,200}):/.exec(reference)?.[1]?.toLowerCase() ??
    (/^[\w.-]+\/[\w.-]+(?:#|$)/.test(reference) ? 'github.com' : undefined);
  const commit = /#(?:commit[=:])?(?:[^#&]*&commit=)?([0-9a-f]{40}|[0-9a-f]{64})(?:$|&|::)/i.exec(reference)?.[1];
  return {
    kind: 'git',
    ...(host !== undefined && { host }),
    ...(commit !== undefined && { commit: commit.toLowerCase() }),
    isPublic: false,
  };
}

/** Registries put the file of a package below `/-/`, mirrors of old below `/download/`; GitHub's and JSR's have forms of their own. */
function isOfRegistry(url: string): boolean {
  const plain = url.replace(/[?#].*$/s, '');
  return (
    /^https?:\/\/.*\/(?:-\/[^/]*(?:\/[^/]*)?|([^/]{1,200})\/download\/\1-[^/]*)$/i.test(plain) ||
    /^https?:\/\/npm\.pkg\.github\.com\//i.test(plain) ||
    isPublicNpmHost(hostOf(url) ?? '')
  );
}

/** Name and version in the address of a registry's file: `https://host/NAME/-/BASE-VERSION.tgz`. Undefined in any other. */
export function namedByUrl(url: string): { readonly name: string; readonly version: string } | undefined {
  const [, before = '', separator, file = ''] =
    /^https?:\/\/[^/?#]+\/([^?#]+)\/(-|download)\/([^?#]+)\.tgz(?:[?#].*)?$/is.exec(url) ?? [];
  if (before === '') return undefined;
  const [own = '', scope = ''] = decoded(before).split('/').reverse();
  const name = scope.startsWith('@') ? `${scope}/${own}` : own;
  // Some registries repeat the scope in front of the file.
  const written = decoded(file).replace(/^@[^/]+\//, '');
  if (separator !== '-' && !written.startsWith(`${own}-`)) return undefined;
  return written.startsWith(`${own}-`) ? { name, version: written.slice(own.length + 1) } : { name, version: '' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
