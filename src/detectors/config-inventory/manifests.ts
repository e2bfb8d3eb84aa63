// What publishers say of a server or a plugin: `server.json` of the MCP registry, `manifest.json` of bundles, plugin
// manifests of clients.

import { type Ecosystem, endpointOf, imageOf, isLooseImage, purlOf } from '../../artifacts/component-names.ts';
import type { ComponentClaim } from '../../artifacts/inventory-book.ts';
import { isLoopback } from '../../artifacts/launch-hosts.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import { namesCredential } from '../../lib/credential-names.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { TOOLS_PER_FILE } from '../../lib/limits.ts';
import { hostOf } from '../../lib/network-host.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { declareServer } from './server.ts';

const ECOSYSTEMS: Readonly<Record<string, Ecosystem>> = { npm: 'npm', pypi: 'pypi', nuget: 'nuget', cargo: 'cargo' };

export function declareManifest(visit: Visit): void {
  const { artifact, declare, relate } = visit;
  const root = artifact.document()?.root;
  const nameNode = root && child(root, 'name');
  const name = textOf(nameNode);
  if (!root || !nameNode || !name) return;
  const rangeOf = ({ start, end }: DocumentNode): ByteRange => [artifact.byteOffset(start), artifact.byteOffset(end)];
  const key: ComponentKey = { type: 'mcp_server', name };
  const remotes = select(root, 'remotes.*').map(({ node }) => node);
  const url = remotes.flatMap((node) => textOf(child(node, 'url')) ?? [])[0];
  const host = url === undefined ? undefined : hostOf(url);
  const flags: ComponentFlag[] = [];
  if (url !== undefined && host !== undefined && /^http:/i.test(url) && !isLoopback(host))
    flags.push('insecure_transport');
  const hasSecretHeader = select(root, 'remotes.*.headers.*').some(({ node }) =>
    isTrue(child(node, 'isSecret') ?? child(node, 'is_secret')),
  );
  const transports = new Set([
    ...remotes.flatMap((node) => textOf(child(node, 'type') ?? child(node, 'transport_type')) ?? []),
    ...select(root, 'packages.*.transport.type').flatMap(({ node }) => textOf(node) ?? []),
  ]);
  declare({
    ...key,
    origin: 'manifest',
    range: rangeOf(nameNode),
    extent: rangeOf(root),
    version: textOf(child(root, 'version')) ?? textOf(select(root, 'version_detail.version')[0]?.node),
    licence: textOf(child(root, 'license')),
    endpoint: url === undefined ? undefined : endpointOf(url),
    auth: hasSecretHeader ? 'required' : undefined,
    flags,
    properties: {
      transport: [...transports].join(' '),
      repository: textOf(select(root, 'repository.url')[0]?.node),
      title: textOf(child(root, 'title') ?? child(root, 'display_name')),
    },
  });
  const [bundled] = select(root, 'server.mcp_config');
  if (bundled?.node.kind === 'object') declareServer(visit, { name, node: bundled.node, at: nameNode }, true);
  for (const { node } of select(root, 'packages.*')) {
    const claim = packageClaim(node, rangeOf);
    if (!claim) continue;
    declare(claim);
    relate({ from: key, type: claim.type === 'container' ? 'runs_in' : 'uses', to: claim });
  }
  const secrets = [
    'packages.*.environmentVariables.*',
    'packages.*.environment_variables.*',
    'remotes.*.headers.*.variables.*',
  ].flatMap((path) =>
    select(root, path).map(({ node, key: own }) => ({ node, name: textOf(child(node, 'name')) ?? own ?? '' })),
  );
  for (const { node, name: secret } of secrets) {
    const isSecret = isTrue(child(node, 'isSecret') ?? child(node, 'is_secret'));
    if (secret === '' || /^\d+$/.test(secret) || !(isSecret || namesCredential(secret))) continue;
    const to: ComponentKey = { type: 'secret_reference', name: secret };
    declare({ ...to, origin: 'manifest', range: rangeOf(child(node, 'name') ?? node) });
    relate({ from: key, type: 'authenticates_with', to });
  }
  for (const [list, type] of [
    ['tools', 'tool'],
    ['prompts', 'prompt'],
  ] as const)
    for (const { node } of select(root, `${list}.*`).slice(0, TOOLS_PER_FILE)) {
      const at = child(node, 'name');
      const own = textOf(at);
      if (!at || !own) continue;
      const to: ComponentKey = { type, name: own, scope: name };
      declare({
        ...to,
        origin: 'manifest',
        range: rangeOf(at),
        extent: rangeOf(node),
        properties: { description: textOf(child(node, 'description')) },
      });
      relate({ from: key, type: 'exposes', to });
    }
}

function packageClaim(node: DocumentNode, rangeOf: (node: DocumentNode) => ByteRange): ComponentClaim | undefined {
  const text = (...keys: readonly string[]) =>
    keys.map((key) => textOf(child(node, key))).find((each) => each !== undefined);
  const type = (text('registryType', 'registry_type', 'registry_name') ?? '').toLowerCase();
  const identifier = text('identifier', 'name') ?? '';
  const version = text('version');
  const range = rangeOf(child(node, 'identifier') ?? child(node, 'name') ?? node);
  const ecosystem = Object.hasOwn(ECOSYSTEMS, type) ? ECOSYSTEMS[type] : undefined;
  if (ecosystem !== undefined && identifier !== '')
    return {
      type: 'package',
      name: identifier,
      purl: purlOf(ecosystem, identifier),
      version,
      origin: 'manifest',
      range,
    };
  const image = type === 'oci' || type === 'docker' ? imageOf(identifier) : undefined;
  if (!image) return undefined;
  const flags: ComponentFlag[] = isLooseImage({ ...image, version: image.version ?? version })
    ? ['unpinned_version']
    : [];
  return {
    type: 'container',
    name: image.name,
    version: image.version ?? version,
    hash: image.digest,
    flags,
    origin: 'manifest',
    range,
  };
}

function isTrue(node: DocumentNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

/** A plugin brings skills, commands and servers under one name and version; a marketplace has several and is none itself. */
export function declarePlugin({ artifact, declare }: Visit): ComponentKey | undefined {
  const root = artifact.document()?.root;
  const at = root && child(root, 'name');
  const name = textOf(at);
  if (!root || !at || !name || child(root, 'plugins')) return undefined;
  const key: ComponentKey = { type: 'package', name, scope: artifact.path };
  declare({
    ...key,
    origin: 'manifest',
    range: [artifact.byteOffset(at.start), artifact.byteOffset(at.end)],
    extent: [artifact.byteOffset(root.start), artifact.byteOffset(root.end)],
    version: textOf(child(root, 'version')),
    licence: textOf(child(root, 'license')),
    properties: {
      kind: 'agent-plugin',
      repository: textOf(child(root, 'repository')) ?? textOf(select(root, 'repository.url')[0]?.node),
    },
  });
  return key;
}
