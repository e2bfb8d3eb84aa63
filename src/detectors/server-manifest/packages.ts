// Whether a manifest says exactly what is installed, and whose it is.

import { child, textOf } from '../../artifacts/server-entries.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';
import type { Problem } from './problem.ts';

interface Package {
  readonly node: DocumentNode;
  readonly type: string;
  readonly identifier: string;
  readonly version: string | undefined;
}

/** In the words of the 2025-12 schema and of the one before. */
function packagesOf(root: DocumentNode): readonly Package[] {
  return select(root, 'packages.*').flatMap(({ node }) => {
    if (node.kind !== 'object') return [];
    const text = (...keys: readonly string[]) =>
      keys.map((key) => textOf(child(node, key))).find((each) => each !== undefined);
    return [
      {
        node,
        type: (text('registryType', 'registry_type', 'registry_name') ?? '').toLowerCase(),
        identifier: text('identifier', 'name') ?? '',
        version: text('version'),
      },
    ];
  });
}

/** Filled in by whoever builds it. */
function isTemplate(text: string): boolean {
  return /\$\{|\$[A-Za-z_]|\{\{|<[^>]+>|__\w+__|%\w+%/.test(text);
}

export function looseVersions(root: DocumentNode): readonly Problem[] {
  return packagesOf(root).flatMap(({ node, type, identifier, version }) => {
    const lack = /^(?:npm|pypi|nuget|cargo)$/.test(type)
      ? looseVersion(version)
      : type === 'oci'
        ? looseImage(identifier, version)
        : undefined;
    if (lack === undefined || isTemplate(`${identifier}${version ?? ''}`)) return [];
    const at = child(node, type === 'oci' ? 'identifier' : 'version') ?? node;
    return [
      {
        node: at,
        place: placeOf(identifier),
        message: `The package ${shown(identifier)} names ${lack}.`,
        evidence: `${identifier} ${version ?? ''}`.trim(),
      },
    ];
  });
}

function looseVersion(version: string | undefined): string | undefined {
  if (version === undefined || version === '') return 'no version';
  return /^v?\d+(?:\.\d+){0,3}(?:[-+.]?[\w.+-]+)?$/.test(version) && !/^\d+$|(?:^|\.)[xX*](?:\.|$)/.test(version)
    ? undefined
    : `"${cut(version, 40)}", not one exact version`;
}

function looseImage(identifier: string, version: string | undefined): string | undefined {
  if (identifier.includes('@sha256:')) return undefined;
  const tag = /:([\w.-]+)$/.exec(identifier)?.[1] ?? version;
  if (tag === undefined || tag === '') return 'no tag';
  return /^(?:latest|main|master|edge|nightly|stable|dev|beta)$/.test(tag) ? `the moving tag "${tag}"` : undefined;
}

export function missingHashes(root: DocumentNode): readonly Problem[] {
  return packagesOf(root).flatMap(({ node, type, identifier }) => {
    const isBundle = type === 'mcpb' || type === 'dxt' || /\.(?:mcpb|dxt)$/.test(identifier);
    const hash = textOf(child(node, 'fileSha256') ?? child(node, 'file_sha256')) ?? '';
    if (!isBundle || /^[0-9a-f]{64}$/i.test(hash) || isTemplate(hash)) return [];
    return [
      {
        node: child(node, 'identifier') ?? node,
        place: placeOf(identifier),
        message: `The bundle ${shown(identifier)} has no hash that clients could check.`,
        evidence: identifier,
      },
    ];
  });
}

/** Namespaces that the registry gives to the owner of an account. */
const HOSTS: readonly (readonly [namespace: RegExp, host: string])[] = [
  [/^io\.github\.([\w-]+)\//i, 'github.com'],
  [/^(?:com|io)\.gitlab\.([\w-]+)\//i, 'gitlab.com'],
];

export function ownerMismatch(root: DocumentNode): readonly Problem[] {
  const nameNode = child(root, 'name');
  const name = textOf(nameNode) ?? '';
  const repository = child(root, 'repository');
  const url = textOf(repository && (child(repository, 'url') ?? repository)) ?? '';
  return HOSTS.flatMap(([namespace, host]) => {
    const owner = namespace.exec(name)?.[1];
    const [, where, holder] = /^(?:git\+)?https?:\/\/(?:www\.)?([^/]{1,100})\/([\w.-]{1,100})\//i.exec(`${url}/`) ?? [];
    if (!nameNode || owner === undefined || holder === undefined || where?.toLowerCase() !== host) return [];
    if (owner.toLowerCase() === holder.toLowerCase()) return [];
    return [
      {
        node: nameNode,
        place: 'name',
        message: `The name belongs to ${shown(owner)}, the repository to ${shown(holder)}.`,
        evidence: `${owner} / ${holder}`,
      },
    ];
  });
}

function placeOf(identifier: string): string {
  return identifier === '' ? 'package' : `package ${shown(identifier)}`;
}

function shown(text: string): string {
  return `"${cut(text, 80)}"`;
}
