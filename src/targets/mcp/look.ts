// The whole look at one server: reach it, greet it in either era, read what it offers, greet it under another name, try what
// must be refused, close.

import { UserError } from '../../lib/errors.ts';
import { reachOfAddress } from '../../lib/ip-address.ts';
import { createRedactor } from '../../lib/redactor.ts';
import type { Cloaking, LiveDefinitions, LiveProblem, LiveServer, Profile, RawList, Reach } from '../../model/live.ts';
import { endpointUrl, pin, pinNamed } from './address.ts';
import { isRunners } from './child.ts';
import { compareOffers } from './cloaking.ts';
import { createHttp, type SessionHttp } from './http.ts';
import { listeningSockets } from './listening.ts';
import { type Listing, type ListingOptions, readOffer } from './listing.ts';
import type { Meeting, MeetingOptions } from './meeting.ts';
import { probe } from './probes/index.ts';
import { type ClientName, harmlessRequest, initializeRequest, OWN_NAME, USER_AGENT } from './revisions.ts';
import { hasCredential, profileOf, secretsOf, serverOf } from './seen.ts';
import { meet } from './session.ts';
import { meetOverStdio } from './stdio.ts';
import { LIVE_LIMITS, type McpHost, type McpServerRequest, type McpSession, NoAnswer, NoMoreRequests } from './wire.ts';

type HttpEndpoint = Extract<McpServerRequest['endpoint'], { kind: 'http' }>;
type StdioEndpoint = Extract<McpServerRequest['endpoint'], { kind: 'stdio' }>;

/** What another client would call itself. */
const OTHER_NAME: ClientName = { name: 'mcp-client', version: '1.0.0' };
/** Requests that are left for the probes when lists go on and on, and for another look. */
const FOR_PROBES: Readonly<Record<Profile, number>> = { passive: 12, standard: 30, active: 32 };
const FOR_CLOAKING = 8;
/** Pages of each list that another look asks for. */
const CLOAKING_PAGES = 3;
/** Longer offers are not held twice. */
const COMPARED_BYTES = 2 * 1024 * 1024;
/** Bytes of a list that is not asked for again and again. */
const LONG_LIST = 64 * 1024;

/**
 * Never throws for what a server does or is: an unreachable one is a LiveServer with a problem.
 * @throws UserError where the request itself makes no sense
 */
export async function lookAtServer(request: McpServerRequest, host: McpHost): Promise<LiveServer> {
  const { endpoint } = request;
  return endpoint.kind === 'http' ? lookOverHttp(request, endpoint, host) : lookOverStdio(request, endpoint, host);
}

async function lookOverHttp(request: McpServerRequest, endpoint: HttpEndpoint, host: McpHost): Promise<LiveServer> {
  const url = endpointUrl(endpoint.url);
  const secrets = secretsOf(endpoint);
  let redactor = createRedactor(secrets);
  let pinned: Awaited<ReturnType<typeof pin>>;
  try {
    pinned = await pin(url, host, request.wait);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const reach = guessedReach(url);
    const problems: LiveProblem[] = [{ kind: 'unreachable', detail: error.message }];
    return serverOf(request, redactor, { reach, profile: profileOf(request, reach), problems });
  }
  const { reach, via } = pinned;
  if (via?.credential !== undefined) redactor = createRedactor([...secrets, via.credential]);
  const profile = profileOf(request, reach);
  const deadline = host.now() + (request.deadline ?? LIVE_LIMITS.lookMs);
  const { headers } = endpoint;
  const http = createHttp({ endpoint: pinned, headers, userAgent: USER_AGENT, redactor, host, deadline });
  try {
    const seen = await converse(http, profile, hasCredential(headers), host);
    return serverOf(request, redactor, { reach, profile, ...seen, requests: http.count, exchanges: http.exchanges });
  } finally {
    http.close();
  }
}

async function converse(http: SessionHttp, profile: Profile, hasCredential: boolean, host: McpHost) {
  const problems: LiveProblem[] = [];
  const { session, first, problem } = await met(http, { client: OWN_NAME, purpose: 'connect' });
  if (problem) problems.push(problem);
  const offer = session && (await readOffer(session, { mayGoOn: () => http.left > FOR_PROBES[profile] }));
  problems.push(...(offer?.problems ?? []));
  const cloaking =
    session && offer
      ? await lookAgain(
          offer,
          problems,
          () => http.left >= FOR_CLOAKING,
          (client, pages) => offerOverHttp(http, client, session, pages),
        )
      : [];
  const isListLong = isLong(offer?.definitions.tools);
  const outcome = await probe({
    http,
    session,
    first,
    profile,
    hasCredential,
    host,
    harmless: (id = 1) => harmlessRequest(session, OWN_NAME, id, isListLong),
    openSession: furtherSessions(http, session?.sessionId),
    pin: (url) => pinNamed(url, host, http.endpoint.reach),
  });
  await session?.close();
  await http.endSessions();
  const definitions = offer?.definitions ?? {};
  return { session, definitions, cloaking, ...outcome, problems: [...problems, ...outcome.problems] };
}

function isLong(list: RawList | undefined): boolean {
  return list?.cut === 'bytes' || list?.cut === 'time' || (JSON.stringify(list?.items) ?? '').length > LONG_LIST;
}

/** A meeting that came to nothing is a problem. */
async function met(http: SessionHttp, options: MeetingOptions): Promise<Meeting> {
  try {
    return await meet(http, options);
  } catch (error) {
    if (error instanceof NoAnswer) {
      const kind = error.code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
      return { problem: { kind, detail: error.message } };
    }
    if (error instanceof NoMoreRequests) return { problem: { kind: 'budget', detail: error.message } };
    throw error;
  }
}

type Pages = NonNullable<ListingOptions['pages']>;

/**
 * Another connection under another name. What differs is asked for once more under our own: a server that never says the
 * same twice does not care who asks.
 */
async function lookAgain(
  { definitions: before, bytes }: Listing,
  problems: LiveProblem[],
  mayAsk: () => boolean,
  offerTo: (client: ClientName, pages: Pages) => Promise<LiveDefinitions | undefined>,
): Promise<readonly Cloaking[]> {
  const pages: Pages = (list) => Math.min(CLOAKING_PAGES, before[list]?.pages ?? 0);
  const other = mayAsk() && bytes <= COMPARED_BYTES ? await offerTo(OTHER_NAME, pages) : undefined;
  if (!other) {
    problems.push({ kind: 'skipped', detail: 'Whether another client is shown the same could not be seen.' });
    return [];
  }
  const byClient = compareOffers(before, other, 'client');
  const again = byClient.length > 0 && mayAsk() ? await offerTo(OWN_NAME, pages) : undefined;
  const changed = new Set((again ? compareOffers(before, again, 'again') : []).map(({ what }) => what));
  return byClient.map((each) => (changed.has(each.what) ? { ...each, by: 'again' } : each));
}

async function offerOverHttp(http: SessionHttp, client: ClientName, like: McpSession, pages: Pages) {
  http.renew();
  const { session } = await met(http, { client, purpose: 'cloaking', like });
  if (!session) return undefined;
  const { definitions } = await readOffer(session, { mayGoOn: () => http.left > FOR_CLOAKING, pages });
  await session.close();
  return definitions;
}

/** Ids of sessions beside our own: what the look under another name was handed is as good as a new one. */
function furtherSessions(http: SessionHttp, own: string | undefined): () => Promise<string | undefined> {
  const had = [...http.sessions].filter((id) => id !== own);
  return async () => had.shift() ?? openSession(http);
}

async function openSession(http: SessionHttp): Promise<string | undefined> {
  const { body, headers } = initializeRequest(1, OWN_NAME);
  const answer = await http.send({ purpose: 'T14', label: 'another session', method: 'POST', headers, body });
  return answer.headers['mcp-session-id'];
}

async function lookOverStdio(request: McpServerRequest, endpoint: StdioEndpoint, host: McpHost): Promise<LiveServer> {
  const { command, env, cwd } = endpoint;
  if (!command[0] || command.some((word) => word.includes('\0')))
    throw new UserError('The command of an MCP server is empty.', { hint: 'It looks like: npx -y package@1.2.3' });
  const redactor = createRedactor(secretsOf(endpoint));
  const deadline = host.now() + (request.deadline ?? LIVE_LIMITS.lookMs);
  const problems: LiveProblem[] = Object.entries(env)
    .filter(([name, value]) => isRunners(name, value, host.env))
    .map(([name]) => ({ kind: 'skipped', detail: `${name} is the runner's own and was not handed to the server.` }));
  const start = (client: ClientName) => meetOverStdio({ command, env, cwd, host, redactor, client, deadline });
  let meeting: Awaited<ReturnType<typeof meetOverStdio>>;
  try {
    meeting = await start(OWN_NAME);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    problems.push({ kind: 'unreachable', detail: error.message });
    return serverOf(request, redactor, { reach: 'local', profile: profileOf(request, 'local'), problems });
  }
  const { child, session, problem, count } = meeting;
  let requests = 0;
  try {
    if (problem) problems.push(problem);
    const offer = session && (await readOffer(session, { mayGoOn: () => true }));
    problems.push(...(offer?.problems ?? []));
    const listens = child.group === undefined ? undefined : listeningSockets(child.group);
    await child.close();
    const mayAsk = () => host.now() < deadline;
    const cloaking = offer
      ? await lookAgain(offer, problems, mayAsk, async (client, pages) => {
          const { definitions, count } = await offerOverStdio(start, client, pages);
          requests += count;
          return definitions;
        })
      : [];
    return serverOf(request, redactor, {
      reach: 'local',
      profile: profileOf(request, 'local'),
      session,
      requests: requests + count(),
      definitions: offer?.definitions ?? {},
      cloaking,
      ...(listens && { listens }),
      stdio: stdioFacts(child),
      problems,
    });
  } finally {
    await child.close();
  }
}

async function offerOverStdio(
  start: (client: ClientName) => ReturnType<typeof meetOverStdio>,
  client: ClientName,
  pages: Pages,
) {
  const { child, session, count } = await start(client);
  try {
    const offer = session && (await readOffer(session, { mayGoOn: () => true, pages }));
    return { definitions: offer?.definitions, count: count() };
  } finally {
    await child.close();
  }
}

function stdioFacts({ strayLines, firstStrayLine, stderrBytes }: Awaited<ReturnType<typeof meetOverStdio>>['child']) {
  return { strayLines, ...(firstStrayLine !== undefined && { firstStrayLine }), stderrBytes };
}

/** Of a host that could not be asked; a name that does not resolve is somewhere out there. */
function guessedReach({ hostname }: URL): Exclude<Reach, 'local'> {
  return (
    reachOfAddress(hostname.replace(/^\[|\]$/g, '')) ?? (/(?:^|\.)localhost$/.test(hostname) ? 'loopback' : 'public')
  );
}
