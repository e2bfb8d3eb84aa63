// One entry of a configuration as components: the server, the package or image it runs, and the secrets it is handed.

import { secretNameOf } from '../../artifacts/ai-catalogue.ts';
import { URL_KEYS } from '../../artifacts/clients.ts';
import { endpointOf, imageOf, isLooseImage, purlOf } from '../../artifacts/component-names.ts';
import type { ComponentClaim } from '../../artifacts/inventory-book.ts';
import { isPublishedCommand, isPublisherHost, knownAbilities } from '../../artifacts/known-servers.ts';
import { isLoopback, isPrivate, isReserved } from '../../artifacts/launch-hosts.ts';
import { literalSecrets } from '../../artifacts/launch-literals.ts';
import { loosePackages, type NamedPackage, namedPackages } from '../../artifacts/launch-packages.ts';
import { type Server, serverOf } from '../../artifacts/launch-server.ts';
import { isVariable } from '../../artifacts/launch-words.ts';
import { launchedPackages } from '../../artifacts/packages/launched.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { child, type NamedNode, textOf } from '../../artifacts/server-entries.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { hostOf } from '../../lib/network-host.ts';
import { programName } from '../../lib/shell-line.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { asksForCredential, secretsOf } from './secrets.ts';

/** Declares the entry; its key, or undefined when it names no server. `isRead`: whether its command line is looked at. */
export function declareServer(visit: Visit, entry: NamedNode, isRead: boolean): ComponentKey | undefined {
  const { artifact, declare, relate, resolve } = visit;
  const { node, name } = entry;
  if (isUnfilled(node)) return undefined;
  const server = serverOf({ role: 'mcp-server', place: '', node }, artifact.path, isRead);
  const [program = ''] = server.words.map(({ text }) => programName(text));
  const packages = namedPackages(server.words);
  const url = addressOf(server);
  const key: ComponentKey = { type: 'mcp_server', name: nameOf(entry, packages, url) };
  if (key.name === '' || isVariable(key.name)) return undefined;
  const rangeOf = ({ start, end }: Pick<DocumentNode, 'start' | 'end'>): ByteRange => [
    artifact.byteOffset(start),
    artifact.byteOffset(end),
  ];
  const range = rangeOf(entry.at ?? { start: node.start, end: node.start + 1 });
  const extent: ByteRange = [Math.min(range[0], artifact.byteOffset(node.start)), artifact.byteOffset(node.end)];
  const logical = `server "${name}"`;
  const at = { origin: 'config', range, extent, logical } as const;

  // A bridge is not the server.
  const first = isBridged(server) ? undefined : packages[0];
  const flags = flagsOf(server, packages, url);
  const known = knownAbilities(node);
  declare({
    ...key,
    ...at,
    version: first && versionOf(first),
    endpoint: url === undefined ? undefined : endpointOf(url),
    auth: asksForCredential(server) ? 'required' : undefined,
    ...(known && { capabilities: known }),
    flags,
    properties: {
      transport: transportOf(node, url, server),
      command: isVariable(program) ? undefined : program,
      script: scriptOf(server),
      package: first && purlFor(first),
    },
  });
  for (const found of packages) {
    const component = packageClaim(found, rangeOf(found.word.node));
    if (!component) continue;
    declare(component);
    relate({ from: key, type: found.ecosystem === 'image' ? 'runs_in' : 'uses', to: component });
  }
  const peek = (path: string) => artifact.tree?.text(path);
  const launched = launchedPackages(server, { path: artifact.path, peek, rangeOf });
  if (launched.length > 0) resolve(launched);
  for (const { secret, place } of secretsOf(server)) {
    const to: ComponentKey = { type: 'secret_reference', name: secret };
    const { provider } = secretNameOf(secret) ?? {};
    declare({ ...to, provider, origin: 'config', range: rangeOf(place), logical });
    relate({ from: key, type: 'authenticates_with', to });
  }
  return key;
}

/** A list of servers may leave it to what they run. */
function nameOf({ name }: NamedNode, packages: readonly NamedPackage[], url: string | undefined): string {
  if (name !== '' && !/^\d+$/.test(name)) return name;
  return packages[0]?.name ?? (url === undefined ? name : (hostOf(url) ?? ''));
}

const BRIDGE = /^(?:mcp-remote|mcp-proxy|supergateway|mcp-client-proxy|mcp-remote-client|mcp-bridge)(?:@|==|$)/;

function isBridged({ words }: Server): boolean {
  return words.some(({ text }) => BRIDGE.test(text));
}

/** An example whose address is still to be written; one that the environment fills in is a server. */
function isUnfilled(node: DocumentNode): boolean {
  const url = URL_KEYS.map((key) => textOf(child(node, key))).find((text) => text !== undefined);
  return url !== undefined && !child(node, 'command') && /^(?:<|\[|your[ _-]|\{\{)|^https?:\/\/<|^$/i.test(url.trim());
}

/** A tag that moves is none. */
function versionOf({ ecosystem, version, word }: NamedPackage): string | undefined {
  const image = ecosystem === 'image' ? imageOf(word.text) : undefined;
  return image && isLooseImage(image) ? undefined : version;
}

/** Where the server itself is: its own address, or what a bridge is told to connect to. */
function addressOf(server: Server): string | undefined {
  const { urls, words } = server;
  const own = urls.find(({ text }) => /^(?:https?|wss?|sse):\/\//i.test(text));
  if (own) return own.text;
  if (!isBridged(server)) return undefined;
  return words.find(({ text }) => /^(?:https?|wss?):\/\//i.test(text))?.text;
}

const TRANSPORTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:streamable[-_]?http|http)$/i, 'streamable-http'],
  [/^(?:http\+)?sse$/i, 'http+sse'],
  [/^(?:stdio|local|command)$/i, 'stdio'],
  [/^(?:ws|websocket)$/i, 'websocket'],
];

/** As the entry says; else by what it has. Over which kind of HTTP is often not said, and then not guessed. */
function transportOf(node: DocumentNode, url: string | undefined, { words }: Server): string | undefined {
  const said = ['transport', 'type', 'transportType']
    .map((key) => child(node, key))
    .map((value) => (value?.kind === 'object' ? textOf(child(value, 'type')) : textOf(value)))
    .find((text) => text !== undefined);
  const named = TRANSPORTS.find(([pattern]) => said !== undefined && pattern.test(said))?.[1];
  if (named !== undefined) return named;
  if (words.length > 0) return 'stdio';
  if (url === undefined) return undefined;
  return /^wss?:/i.test(url) ? 'websocket' : 'http';
}

/** The file of the project that is started, as written. */
function scriptOf({ words }: Server): string | undefined {
  const [first, ...rest] = words.map(({ text }) => text);
  if (first === undefined || isVariable(first)) return undefined;
  const script = [first, ...rest.slice(0, 20)].find((word) =>
    /^[^-].*\.(?:[cm]?[jt]sx?|py|rb|go|php|jar|sh)$/.test(word),
  );
  // An address is no file, and neither is an example.
  return script !== undefined && !/^[a-z]+:\/\/|[<\s]|\/path\/to\//i.test(script) && script.length <= 200
    ? script
    : undefined;
}

function flagsOf(server: Server, packages: readonly NamedPackage[], url: string | undefined): readonly ComponentFlag[] {
  const { node, words } = server;
  const has = (key: string, value: boolean) => {
    const found = child(node, key);
    return found?.kind === 'scalar' && (found.value === value || found.value === String(value));
  };
  const flags: ComponentFlag[] = [];
  if (has('disabled', true) || has('enabled', false)) flags.push('disabled');
  if (loosePackages(words).length > 0) flags.push('unpinned_version');
  if (literalSecrets(node, words).length > 0) flags.push('hardcoded_credentials');
  if (server.variables.some(({ key, value }) => key === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0'))
    flags.push('tls_unchecked');
  if (words.some(({ text }) => text === '--privileged') && packages.some(({ ecosystem }) => ecosystem === 'image'))
    flags.push('privileged');
  const host = url === undefined ? undefined : hostOf(url);
  if (host !== undefined && url !== undefined) {
    if (/^(?:http|ws):/i.test(url) && !isLoopback(host)) flags.push('insecure_transport');
    if (!isLoopback(host) && !isPrivate(host) && !isReserved(host) && !isPublisherHost(host))
      flags.push('mcp_unknown_server');
  } else if (url === undefined && packages.length === 0 && isUnknownCommand(server)) flags.push('mcp_unknown_server');
  return flags;
}

/** Programs that run what stands after them. */
const INTERPRETER =
  /^(?:node|nodejs|deno|bun|tsx|ts-node|python[\d.]*w?|pypy\d*|ruby|perl|php|java|dotnet|go|cargo|uv|uvx|npx|bunx|pnpx|pnpm|npm|yarn|pipx|poetry|pdm|hatch|rye|conda|docker|podman|nerdctl|(?:ba|z|da|k)?sh|cmd|powershell|pwsh|make|just|mise|nix|direnv|env|sudo|wsl|ssh|op|doppler)$/;

/** A program of this machine that no registry has: by an absolute path, or a name nobody is known for. */
function isUnknownCommand({ words }: Server): boolean {
  const [first] = words;
  if (!first || first.text === '' || isVariable(first.text) || /\s/.test(first.text)) return false;
  const program = programName(first.text);
  if (INTERPRETER.test(program) || isPublishedCommand(program)) return false;
  return !/^\.{0,2}[\\/]?[\w.-]+[\\/]/.test(first.text) || /^(?:[\\/~]|[A-Za-z]:[\\/])/.test(first.text);
}

function purlFor({ ecosystem, name }: NamedPackage): string | undefined {
  return ecosystem === 'image' ? undefined : purlOf(ecosystem, name);
}

function packageClaim({ ecosystem, name, version, word }: NamedPackage, range: ByteRange): ComponentClaim | undefined {
  if (ecosystem !== 'image') {
    return { type: 'package', name, purl: purlOf(ecosystem, name), version, origin: 'config', range };
  }
  const image = imageOf(word.text);
  if (!image) return undefined;
  return {
    type: 'container',
    name: image.name,
    version: image.version,
    hash: image.digest,
    flags: isLooseImage(image) ? ['unpinned_version'] : [],
    origin: 'config',
    range,
  };
}
