// What is wrong with entries of a lockfile by themselves: whom they name, where they come from, what they are checked by.

import { folderOf, type LockedPackage, type LockSource } from '../../artifacts/packages/extraction.ts';
import { isPublicNpmHost, npmRegistries } from '../../artifacts/packages/npm-registries.ts';
import { namedByUrl } from '../../artifacts/packages/npm-source.ts';
import { isPublicIndex } from '../../artifacts/packages/python.ts';
import { hostOf, isLoopbackHost, isNearHost } from '../../lib/network-host.ts';
import type { PackageEcosystem } from '../../model/package.ts';
import { type Check, counted, type Problem, shownAddress } from './problem.ts';

/** The address of a registry says which package and version it is: it must be the one of the entry. */
export const entryMismatch: Check = ({ extraction }) =>
  extraction.packages.flatMap((each): readonly Problem[] => {
    const { ecosystem, name, version, url, urlAt, at } = each;
    const named = ecosystem === 'npm' && url !== undefined ? namedByUrl(url) : undefined;
    if (!named || url === undefined) return [];
    const isOther = named.name.toLowerCase() !== name.toLowerCase();
    const isOtherVersion =
      !isOther &&
      version !== undefined &&
      named.version !== '' &&
      plainVersion(named.version) !== plainVersion(version);
    if (!isOther && !isOtherVersion) return [];
    const says = isOther ? `the package ${named.name}` : `version ${named.version}`;
    return [
      {
        rule: 'deps/lockfile-entry-mismatch',
        at: urlAt ?? at,
        place: `package ${name}`,
        message: `The lockfile says ${isOther ? name : `${name} ${version}`}, and installs ${says}: ${shownAddress(url)}.`,
        evidence: [shownAddress(url)],
        identity: `${name} ${named.name} ${isOtherVersion ? named.version : ''}`,
      },
    ];
  });

/** Build metadata is no part of a version, and some registries leave it out. */
function plainVersion(version: string): string {
  return version.replace(/\+.*$/s, '').replace(/^v/, '');
}

/** Files in which a project says which registries it uses. */
const SETTINGS: Partial<Record<PackageEcosystem, readonly string[]>> = {
  npm: ['.npmrc', '.yarnrc', '.yarnrc.yml', 'bunfig.toml', 'pnpm-workspace.yaml', 'package.json'],
  PyPI: ['pyproject.toml', 'Pipfile', 'uv.toml', 'poetry.toml', 'pip.conf'],
  RubyGems: ['Gemfile', 'gems.rb', '.bundle/config'],
};

/** A registry that no setting of the project names. One finding for each, however many packages come from it. */
export const unexpectedRegistry: Check = ({ extraction, source }) => {
  const groups = new Map<string, LockedPackage[]>();
  let total = 0;
  for (const each of extraction.packages) {
    const { ecosystem, source: from } = each;
    if (from.kind !== 'registry' || !SETTINGS[ecosystem]) continue;
    total++;
    // What comes from the default is often not said.
    if (from.host === undefined || isPublicHost(ecosystem, from.host)) continue;
    const key = `${ecosystem} ${from.host}`;
    push(groups, key, each);
  }
  return [...groups.values()].flatMap((own): readonly Problem[] => {
    const [first] = own;
    if (!first) return [];
    const host = first.source.host ?? '';
    if (isNamedInSettings(host, first.ecosystem, source)) return [];
    // What all of it comes from is what the team uses, set on its machines.
    const isMost = own.length * 2 > total;
    return [
      {
        rule: 'deps/registry-unexpected',
        at: first.urlAt ?? first.at,
        place: `registry ${host}`,
        message: `${counted(own.length, 'package comes', 'packages come')} from ${host}, which is neither the public registry nor named in any setting of this project${own.length === 1 ? `: ${first.name}` : ''}.`,
        evidence: own.slice(0, 5).map(({ name, version }) => `${name} ${version ?? ''}`.trim()),
        identity: host,
        ...(isMost && { tier: 'context' }),
      },
    ];
  });
};

function isPublicHost(ecosystem: PackageEcosystem, host: string): boolean {
  if (ecosystem === 'npm') return isPublicNpmHost(host);
  if (ecosystem === 'PyPI') return isPublicIndex(`https://${host}/`);
  return /(?:^|\.)rubygems\.org$/.test(host);
}

function isNamedInSettings(host: string, ecosystem: PackageEcosystem, { path, peek }: LockSource): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    if (
      (SETTINGS[ecosystem] ?? []).some((file) =>
        peek(folder + file)
          ?.toLowerCase()
          .includes(host),
      )
    )
      return true;
    if (folder === '') return false;
  }
}

/** An archive from anywhere: whoever has the address decides what is in it. */
export const outsideRegistry: Check = ({ extraction }) =>
  extraction.packages.flatMap(({ name, source, url, urlAt, at, hasChecksum }): readonly Problem[] =>
    source.kind !== 'url' || url === undefined || !/^https?:/i.test(url)
      ? []
      : [
          {
            rule: 'deps/source-outside-registry',
            at: urlAt ?? at,
            place: `package ${name}`,
            message: `${name} is an archive from ${source.host ?? 'an address'}${hasChecksum === true ? ', held to a checksum' : ', and nothing says what has to be in it'}.`,
            evidence: [shownAddress(url)],
            identity: `${name} ${source.host ?? ''}`,
            ...(hasChecksum === true && { tier: 'context' }),
          },
        ],
  );

const UNENCRYPTED = /^(?:git\+)?(?:http|git|ftp):\/\//i;

/** One finding for each host; those with a checksum or a commit apart, since of them only the reading is open. */
export const plainHttp: Check = ({ extraction }) => {
  const groups = new Map<string, LockedPackage[]>();
  for (const each of extraction.packages) {
    const { url = '', hasChecksum, source } = each;
    const address = url.replace(/^(?:registry|sparse)\+/, '');
    if (!UNENCRYPTED.test(address)) continue;
    const host = hostOf(address.replace(/^git\+/, '')) ?? '';
    if (host === '' || isLoopbackHost(host)) continue;
    const isChecked = hasChecksum === true || source.commit !== undefined;
    const key = `${isChecked ? 'deps/plain-http' : 'deps/plain-http-unchecked'} ${host}`;
    push(groups, key, each);
  }
  return [...groups].flatMap(([key, own]): readonly Problem[] => {
    const [rule = '', host = ''] = key.split(' ');
    const [first] = own;
    if (!first) return [];
    const how = rule === 'deps/plain-http' ? '' : ' and no checksum to hold it to';
    return [
      {
        rule,
        at: first.urlAt ?? first.at,
        place: `host ${host}`,
        message: `${own.length === 1 ? `${first.name} is` : `${own.length} packages, ${first.name} first, are`} fetched from ${host} without encryption${how}.`,
        evidence: [shownAddress(first.url ?? '')],
        identity: host,
        ...(isNearHost(host) && { tier: 'review' }),
      },
    ];
  });
};

/** Some entries without what all others have. */
export const missingChecksum: Check = ({ extraction }) => {
  const asked = extraction.packages.filter(
    // Of what is not even encrypted that is told.
    ({ hasChecksum, source, url = '' }) =>
      hasChecksum !== undefined && source.kind === 'registry' && !UNENCRYPTED.test(url),
  );
  const lacking = asked.filter(({ hasChecksum }) => hasChecksum === false);
  const [first] = lacking;
  if (!first) return [];
  const isAll = lacking.length === asked.length;
  return [
    {
      rule: 'deps/checksum-missing',
      at: first.at,
      place: isAll ? 'all entries' : `package ${first.name}`,
      message: isAll
        ? `None of the ${asked.length} entries has a checksum: whatever the registry gives is installed.`
        : `${lacking.length === 1 ? `${first.name} has` : `${lacking.length} of ${asked.length} entries, ${first.name} first, have`} no checksum: whatever the registry gives is installed.`,
      evidence: lacking.slice(0, 5).map(({ name, version }) => `${name} ${version ?? ''}`.trim()),
      identity: isAll ? 'all' : lacking.map(({ name, version }) => `${name} ${version ?? ''}`).join('\n'),
      ...(isAll && { tier: 'context' }),
    },
  ];
};

/** A branch or tag is whatever it is on the day. */
export const mutableGit: Check = ({ extraction }) =>
  extraction.packages.flatMap(({ name, source, url, urlAt, at }): readonly Problem[] =>
    source.kind !== 'git' || source.commit !== undefined || isShortCommit(url)
      ? []
      : [
          {
            rule: 'deps/git-ref-mutable',
            at: urlAt ?? at,
            place: `package ${name}`,
            message: `${name} is taken from a repository${source.host === undefined ? '' : ` at ${source.host}`} without a commit that pins it.`,
            evidence: [shownAddress(url ?? name)],
            identity: name,
          },
        ],
  );

/** Bun writes no more of it. */
function isShortCommit(url: string | undefined): boolean {
  return /#[0-9a-f]{7,39}$/.test(url ?? '');
}

/** A scope that has a registry of its own, and an entry that comes from where anybody publishes. */
export const privateScope: Check = ({ extraction, source }) => {
  if (!extraction.packages.some(({ ecosystem, name }) => ecosystem === 'npm' && name.startsWith('@'))) return [];
  const registries = npmRegistries(source.path, source.peek);
  return extraction.packages.flatMap(({ ecosystem, name, source: from, at, urlAt, url = '' }): readonly Problem[] => {
    if (ecosystem !== 'npm' || from.kind !== 'registry' || from.host === undefined || !isPublicNpmHost(from.host))
      return [];
    const own = registries.ownRegistry(name);
    if (own === undefined || isPublicNpmHost(own)) return [];
    return [
      {
        rule: 'deps/private-scope-public',
        at: urlAt ?? at,
        place: `package ${name}`,
        message: `Settings of this project fetch ${name.slice(0, name.indexOf('/'))} from ${own === '' ? 'a registry of its own' : own}, and the lockfile fetches ${name} from ${from.host}, where anybody may publish.`,
        evidence: [shownAddress(url)],
        identity: name,
      },
    ];
  });
};

export const installScripts: Check = ({ extraction }) =>
  extraction.packages.flatMap(({ name, version, at, runsScripts }): readonly Problem[] =>
    runsScripts !== true
      ? []
      : [
          {
            rule: 'deps/install-script',
            at,
            place: `package ${name}`,
            message: `${name} ${version ?? ''} runs scripts of its own when it is installed.`.replace(/ {2,}/g, ' '),
            evidence: [`${name} ${version ?? ''}`.trim()],
            // A new version is the same package with scripts.
            identity: name,
          },
        ],
  );

function push(groups: Map<string, LockedPackage[]>, key: string, each: LockedPackage): void {
  const own = groups.get(key);
  if (own) own.push(each);
  else groups.set(key, [each]);
}
