// The whole look at one server: reach it, greet it in either era, read what it offers, greet it under another name, try what
// must be refused, close.

import { reachOfAddress } from '../../lib/ip-address.ts';
import type { Cloaking, LiveDefinitions, LiveProblem, LiveServer, Profile, Reach } from '../../model/live.ts';
import { endpointUrl, pin, shownUrl } from './address.ts';
import { compareOffers } from './cloaking.ts';
import { createHttp, type SessionHttp } from './http.ts';
import { readOffer } from './listing.ts';
import type { Meeting, MeetingOptions } from './meeting.ts';
import { probe } from './probes/index.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { type ClientName, harmlessRequest, initializeRequest, OWN_NAME, USER_AGENT } from './revisions.ts';
import { meet } from './session.ts';
import {
  LIVE_LIMITS,
  type McpHost,
  type McpServerRequest,
  type McpSession,
  NoAnswer,
  NoMoreRequests,
  type ProbeOutcome,
} from './wire.ts';

/** What another client would call itself. */
const OTHER_NAME: ClientName = { name: 'mcp-client', version: '1.0.0' };
/** Requests that are left for the probes when lists go on and on, and for another look. */
const FOR_PROBES: Readonly<Record<Profile, number>> = { passive: 12, standard: 30, active: 32 };
const FOR_CLOAKING = 8;
/** Headers of the user's that are no credential. */
const ORDINARY_HEADER = /^(?:accept(?:-.*)?|content-type|user-agent|host|origin|referer|cache-control|mcp-.*version)$/i;

/** Never throws for what a server does or is: an unreachable one is a LiveServer with a problem. */
export async function lookAtServer(request: McpServerRequest, host: McpHost): Promise<LiveServer> {
  if (request.endpoint.kind === 'stdio') throw new Error('not built');
  return lookOverHttp(request, request.endpoint, host);
}

async function lookOverHttp(
  request: McpServerRequest,
  endpoint: Extract<McpServerRequest['endpoint'], { kind: 'http' }>,
  host: McpHost,
): Promise<LiveServer> {
  const url = endpointUrl(endpoint.url);
  const redactor = createRedactor(secretsOf(url, endpoint.headers));
  const about = { url, redactor, hasCredential: hasCredential(endpoint.headers) };
  let pinned: Awaited<ReturnType<typeof pin>>;
  try {
    pinned = await pin(url, host, request.wait);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const reach = guessedReach(url);
    const problems: LiveProblem[] = [{ kind: 'unreachable', detail: error.message }];
    return serverOf(request, about, { reach, profile: profileOf(request, reach), problems });
  }
  const deadline = host.now() + (request.deadline ?? LIVE_LIMITS.lookMs);
  const http = createHttp({
    endpoint: pinned,
    headers: endpoint.headers,
    userAgent: USER_AGENT,
    redactor,
    host,
    deadline,
  });
  const profile = profileOf(request, pinned.reach);
  try {
    return serverOf(request, about, { reach: pinned.reach, profile, ...(await converse(http, profile, about, host)) });
  } finally {
    http.close();
  }
}

interface Seen extends Partial<ProbeOutcome> {
  readonly reach: Reach;
  readonly profile: Profile;
  readonly http?: SessionHttp;
  readonly session?: McpSession | undefined;
  readonly definitions?: LiveDefinitions;
  readonly cloaking?: readonly Cloaking[];
  readonly problems: readonly LiveProblem[];
}

async function converse(http: SessionHttp, profile: Profile, about: About, host: McpHost) {
  const problems: LiveProblem[] = [];
  const { session, first, problem } = await met(http, { client: OWN_NAME, purpose: 'connect' });
  if (problem) problems.push(problem);
  const offer = session && (await readOffer(session, { mayGoOn: () => http.left > FOR_PROBES[profile] }));
  problems.push(...(offer?.problems ?? []));
  const cloaking = session && offer ? await lookAgain(http, session, offer.definitions, problems) : [];
  const outcome = await probe({
    http,
    session,
    first,
    profile,
    hasCredential: about.hasCredential,
    host,
    harmless: (id = 1) => harmlessRequest(session, OWN_NAME, id),
    openSession: () => openSession(http),
    pin: (url) => pin(url, host, 0),
  });
  await session?.close();
  await http.endSessions();
  return {
    http,
    session,
    definitions: offer?.definitions ?? {},
    cloaking,
    ...outcome,
    problems: [...problems, ...outcome.problems],
  };
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

/**
 * Another connection under another name. What differs is asked for once more under our own: a server that never says the
 * same twice does not care who asks.
 */
async function lookAgain(
  http: SessionHttp,
  like: McpSession,
  before: LiveDefinitions,
  problems: LiveProblem[],
): Promise<readonly Cloaking[]> {
  if (http.left < FOR_CLOAKING) {
    problems.push({ kind: 'budget', detail: 'No request was left to see whether another client is shown the same.' });
    return [];
  }
  const other = await offerTo(http, OTHER_NAME, like, before);
  if (!other) return [];
  const byClient = compareOffers(before, other, 'client');
  if (byClient.length === 0 || http.left < FOR_CLOAKING) return byClient;
  const again = await offerTo(http, OWN_NAME, like, before);
  const changed = new Set((again ? compareOffers(before, again, 'again') : []).map(({ what }) => what));
  return byClient.map((each) => (changed.has(each.what) ? { ...each, by: 'again' } : each));
}

async function offerTo(http: SessionHttp, client: ClientName, like: McpSession, before: LiveDefinitions) {
  http.renew();
  const { session } = await met(http, { client, purpose: 'cloaking', like });
  if (!session) return undefined;
  const pages = (list: 'tools' | 'prompts' | 'resources' | 'resourceTemplates') =>
    Math.min(3, before[list]?.pages ?? 0);
  const { definitions } = await readOffer(session, { mayGoOn: () => http.left > FOR_CLOAKING, pages });
  await session.close();
  return definitions;
}

async function openSession(http: SessionHttp): Promise<string | undefined> {
  const { body, headers } = initializeRequest(1, OWN_NAME);
  const answer = await http.send({ purpose: 'T14', label: 'another session', method: 'POST', headers, body });
  return answer.headers['mcp-session-id'];
}

interface About {
  readonly url: URL;
  readonly redactor: Redactor;
  readonly hasCredential: boolean;
}

function serverOf({ name }: McpServerRequest, { url, redactor, hasCredential }: About, seen: Seen): LiveServer {
  const { http, session, definitions = {}, cloaking = [], reach, profile, problems, tls } = seen;
  // What a model reads stays as it was sent, but for our own credentials: a server may write those into it.
  return redactor.deep<LiveServer>({
    format: 1,
    name,
    ...(session && { transport: session.transport, era: session.era }),
    url: shownUrl(url),
    reach,
    profile,
    hasCredential,
    requests: http?.count ?? 0,
    userAgent: USER_AGENT,
    definitions,
    exchanges: http?.exchanges ?? [],
    ...(tls && { tls }),
    cloaking,
    sessionIds: seen.sessionIds ?? [],
    metadata: seen.metadata ?? [],
    problems,
  });
}

/** Of a host that could not be asked; a name that does not resolve is somewhere out there. */
function guessedReach({ hostname }: URL): Exclude<Reach, 'local'> {
  return (
    reachOfAddress(hostname.replace(/^\[|\]$/g, '')) ?? (/(?:^|\.)localhost$/.test(hostname) ? 'loopback' : 'public')
  );
}

function profileOf({ profile, mayProbePublic }: McpServerRequest, reach: Reach): Profile {
  if (profile !== 'auto') return profile;
  return reach === 'public' && !mayProbePublic ? 'passive' : 'standard';
}

function hasCredential(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => !ORDINARY_HEADER.test(name));
}

function secretsOf(url: URL, headers: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.entries(headers).flatMap(([name, value]) => (ORDINARY_HEADER.test(name) ? [] : [value]));
  return [...values, ...url.searchParams.values()];
}
