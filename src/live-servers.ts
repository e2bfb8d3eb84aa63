// Which MCP servers this run looks at: what flags, inputs and a trusted config name, with the variables of the
// environment put in, and what is left out in this run and why. Nothing is connected to here.

import type { RunEvent } from './config/event.ts';
import {
  headerValueProblem,
  nameOfCommand,
  nameOfUrl,
  type ProfileName,
  readHeader,
  variablesIn,
  withVariables,
} from './config/servers.ts';
import type { Settings } from './config/settings.ts';
import type { Host } from './host.ts';
import { UserError } from './lib/errors.ts';
import { nearest } from './lib/suggest.ts';
import type { McpServerRequest } from './targets/mcp/wire.ts';

/** A server that is named, but not looked at in this run. */
export interface SkippedServer {
  readonly name: string;
  readonly url?: string;
  readonly command?: readonly string[];
  /** A sentence. */
  readonly why: string;
}

export interface ServerPlan {
  readonly requests: readonly McpServerRequest[];
  readonly skipped: readonly SkippedServer[];
  /** Files, as they were named. */
  readonly snapshots: readonly string[];
}

/** Most servers and snapshots of one run. */
const MOST = 32;
/** Seconds a server on loopback has to come up. */
const WAIT = 30;
/** Events on which `auto` may probe public hosts: nobody's pull request decides when they happen. */
const MAY_PROBE_PUBLIC: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'command-line']);

/** @throws UserError with every problem: names, headers, variables that are missing. No value is repeated. */
export function resolveServers(
  settings: Settings,
  event: Pick<RunEvent, 'name' | 'trust' | 'lacksSecrets'>,
  host: Pick<Host, 'cwd' | 'env'>,
): ServerPlan {
  const problems: string[] = [];
  if (settings.offline === true && (settings.mcpUrls?.length || settings.mcpCommands?.length))
    problems.push('--offline connects to nothing and starts nothing, so it cannot go with --mcp-url or --mcp-command');
  const servers = namedServers(settings);
  const snapshots = settings.mcpSnapshots ?? [];
  if (servers.length + snapshots.length > MOST) problems.push(`more than ${MOST} MCP servers are named`);
  for (const { name, isGiven } of servers.filter(({ name }, at) => servers.findIndex((one) => one.name === name) < at))
    problems.push(
      `two MCP servers are called ${name}${isGiven ? '' : ': give them names, as in NAME=URL or name: in the config'}`,
    );
  giveProfiles(servers, settings, problems);
  giveHeaders(servers, settings, problems);
  if (settings.mcpEnv?.length && !servers.some(({ words }) => words))
    problems.push('mcp-env is set, but no mcp-command');

  const missing = (what: string, hint = ''): string | undefined => {
    if (event.lacksSecrets === true) return `${what}, and this event is given no secrets.`;
    problems.push(`${what}${hint}`);
    return undefined;
  };
  const given: Given = { settings, host, problems, missing };
  const endpointOf = (server: Server) =>
    server.words ? started(server.words, given) : addressed(server, server.url ?? '', given);
  const requests: McpServerRequest[] = [];
  const skipped: SkippedServer[] = [];
  for (const server of servers) {
    const known = {
      name: server.name,
      ...(server.url !== undefined && { url: server.url }),
      ...(server.words && { command: server.words }),
    };
    const endpoint = whyNot(server, settings, event) ?? endpointOf(server);
    if (typeof endpoint === 'string') skipped.push({ ...known, why: endpoint });
    else if (endpoint)
      requests.push({
        name: server.name,
        endpoint,
        profile: server.profile,
        mayProbePublic: MAY_PROBE_PUBLIC.has(event.name),
        wait: settings.mcpWait ?? WAIT,
      });
  }
  if (problems.length > 0) {
    const [first = ''] = problems;
    throw new UserError(problems.length === 1 ? first : `${problems.length} things about the MCP servers are wrong`, {
      details: problems.length === 1 ? [] : problems,
      hint: 'Nothing was scanned.',
    });
  }
  return { requests, skipped, snapshots };
}

/** A server while its headers and profile are found out. */
interface Server {
  readonly name: string;
  /** Whether the user named it. */
  readonly isGiven: boolean;
  readonly url?: string;
  readonly words?: readonly string[];
  readonly headers: Map<string, string>;
  profile: ProfileName;
}

/** Flags and inputs stand for the config's servers; those that are started come beside both. */
function namedServers({ mcpServers = [], mcpUrls, mcpCommands = [] }: Settings): Server[] {
  const overHttp = mcpUrls && mcpUrls.length > 0 ? mcpUrls : mcpServers;
  return [
    ...overHttp.map((each): Server => {
      const { headers, profile } = 'headers' in each || 'profile' in each ? each : {};
      return {
        name: each.name ?? nameOfUrl(each.url),
        isGiven: each.name !== undefined,
        url: each.url,
        headers: new Map(Object.entries(headers ?? {})),
        profile: profile ?? 'auto',
      };
    }),
    ...mcpCommands.map(
      ({ name, words }): Server => ({
        name: name ?? nameOfCommand(words),
        isGiven: name !== undefined,
        words,
        headers: new Map(),
        profile: 'auto',
      }),
    ),
  ];
}

/** First those for all servers, then those for one. */
function giveProfiles(servers: readonly Server[], { mcpProfiles = [] }: Settings, problems: string[]): void {
  for (const { name, profile } of mcpProfiles)
    if (name === undefined) for (const server of servers) server.profile = profile;
  for (const { name, profile } of mcpProfiles) {
    if (name === undefined) continue;
    const server = servers.find((each) => each.name === name);
    if (server) server.profile = profile;
    else problems.push(`mcp-profile: ${nobody(name, servers)}`);
  }
  if (mcpProfiles.length > 0 && servers.length === 0) problems.push('mcp-profile is set, but no MCP server is named');
}

function nobody(name: string, servers: readonly Server[]): string {
  const meant = nearest(
    name,
    servers.map((each) => each.name),
  );
  return `no MCP server is called ${name}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}

/** Lines win over the config's headers. A line names its server where there are several. */
function giveHeaders(servers: readonly Server[], { mcpHeaders = [] }: Settings, problems: string[]): void {
  const overHttp = servers.filter(({ url }) => url !== undefined);
  if (mcpHeaders.length > 0 && overHttp.length === 0)
    problems.push('mcp-headers are set, but no MCP server with an address is named');
  if (overHttp.length === 0) return;
  const given = new Set<string>();
  for (const [index, line] of mcpHeaders.entries()) {
    const nth = mcpHeaders.length === 1 ? 'the header' : `header ${index + 1}`;
    const named = overHttp
      .filter(({ name }) => line.startsWith(`${name}:`) && line.indexOf(':', name.length + 1) > 0)
      .toSorted((a, b) => b.name.length - a.name.length)[0];
    const server = named ?? (overHttp.length === 1 ? overHttp[0] : undefined);
    if (!server) {
      const names = overHttp.map(({ name }) => name).join(', ');
      problems.push(`${nth} names no server. With several it is NAME: Header: value, with one of ${names}`);
      continue;
    }
    const read = readHeader(named ? line.slice(named.name.length + 1).trimStart() : line);
    if ('problem' in read) problems.push(`mcp-headers: ${read.problem}`);
    else if (!named && /^(?:authorization|cookie|x-api-key|api-key)\s*:/i.test(read.value.value))
      problems.push(`mcp-headers: ${nobody(read.value.name, overHttp)}`);
    else {
      const { name, value } = read.value;
      const key = `${server.name}\n${name.toLowerCase()}`;
      if (given.has(key)) problems.push(`the header ${name} of ${server.name} is given twice`);
      given.add(key);
      for (const old of server.headers.keys()) if (old.toLowerCase() === name.toLowerCase()) server.headers.delete(old);
      server.headers.set(name, value);
    }
  }
}

/** Why this run does not look at a server at all. */
function whyNot({ words }: Server, { offline }: Settings, { trust }: Pick<RunEvent, 'trust'>): string | undefined {
  if (offline === true) return 'Nothing is connected to with --offline.';
  // It may be the proposed code itself, and even a published one reads the files of the folder it starts in.
  if (words && trust === 'untrusted') return 'No server is started for code that comes from outside the repository.';
  return undefined;
}

type Endpoint = McpServerRequest['endpoint'];

/** What is needed to turn a named server into one that can be spoken to. */
interface Given {
  readonly settings: Settings;
  readonly host: Pick<Host, 'cwd' | 'env'>;
  readonly problems: string[];
  /** Gives a sentence on an event that is never given secrets; else notes a problem. */
  readonly missing: (what: string, hint?: string) => string | undefined;
}

/** A string says why the server is left out; undefined that there is a problem. */
function started(words: readonly string[], { settings, host, missing }: Given): Endpoint | string | undefined {
  const env: Record<string, string> = {};
  let isWhole = true;
  for (const { name, value } of settings.mcpEnv ?? []) {
    const given = value ?? host.env[name];
    if (given !== undefined) {
      env[name] = given;
      continue;
    }
    const why = missing(`mcp-env names ${name}, which is not set`, `. Set it, or write ${name}=value`);
    if (why !== undefined) return why;
    isWhole = false;
  }
  return isWhole ? { kind: 'stdio', command: words, env, cwd: host.cwd } : undefined;
}

function addressed(server: Server, url: string, { host, missing, problems }: Given): Endpoint | string | undefined {
  const headers: Record<string, string> = {};
  const before = problems.length;
  for (const [name, value] of server.headers) {
    const of = `the header ${name} of ${server.name}`;
    const variables = variablesIn(value);
    // A secret that is not given to a workflow is an empty variable there.
    const unset = variables.find((variable) => (host.env[variable] ?? '') === '');
    const whole = withVariables(value, (variable) => host.env[variable] ?? '');
    const problem = headerValueProblem(variables.length > 0 ? whole : whole.trim());
    if (unset !== undefined || problem === 'empty') {
      const why = missing(unset === undefined ? `${of} has no value` : `${of} needs \${${unset}}, which is not set`);
      if (why !== undefined) return why;
    } else if (problem !== undefined) {
      const from = variables.length > 0 ? `, with what \${${variables.join('}, ${')}} holds,` : '';
      problems.push(`${of}${from} ${UNSENDABLE[problem]}`);
    } else headers[name] = whole.trim();
  }
  return problems.length > before ? undefined : { kind: 'http', url, headers };
}

const UNSENDABLE = {
  'line-break': 'holds a line break, and a header is one line',
  characters: 'holds characters that no header can have',
} as const;
