// What was seen of a server, put together as a LiveServer from which every known credential is gone.

import { namesCredential } from '../../lib/credential-names.ts';
import { visibleWithin } from '../../lib/escape.ts';
import type { Redactor } from '../../lib/redactor.ts';
import type { LiveProblem, LiveServer, Profile, Reach } from '../../model/live.ts';
import { shownUrl } from './address.ts';
import { USER_AGENT } from './revisions.ts';
import type { McpServerRequest, McpSession } from './wire.ts';

/** Headers of the user's that are no credential. */
const ORDINARY_HEADER = /^(?:accept(?:-.*)?|content-type|user-agent|host|origin|referer|cache-control|mcp-.*version)$/i;

const DETAIL = 500;

/** Beside what the request itself says. */
export interface Seen extends Partial<Omit<LiveServer, 'problems'>> {
  readonly reach: Reach;
  readonly profile: Profile;
  readonly session?: McpSession | undefined;
  readonly problems: readonly LiveProblem[];
}

/** What a model reads stays as it was sent, but for the user's own credentials: a server may write those into it. */
export function serverOf({ name, endpoint }: McpServerRequest, redactor: Redactor, seen: Seen): LiveServer {
  const { session, problems, ...rest } = seen;
  return redactor.deep<LiveServer>({
    format: 1,
    name,
    ...(session && { transport: session.transport, era: session.era }),
    ...(endpoint.kind === 'http'
      ? { ...shownAddress(new URL(endpoint.url)), hasCredential: hasCredential(endpoint.headers) }
      : { command: shownCommand(endpoint.command, redactor), hasCredential: secretsOf(endpoint).length > 0 }),
    requests: 0,
    userAgent: USER_AGENT,
    definitions: {},
    exchanges: [],
    cloaking: [],
    sessionIds: [],
    metadata: [],
    ...rest,
    // A server's own words may be in them.
    problems: problems.map(({ kind, detail }) => ({ kind, detail: visibleWithin(redactor.text(detail), DETAIL) })),
  });
}

function shownAddress(url: URL): Pick<LiveServer, 'url' | 'credentialsInUrl'> {
  const names = [...new Set(url.searchParams.keys())].filter(namesCredential).map((name) => name.slice(0, 100));
  return { url: shownUrl(url), ...(names.length > 0 && { credentialsInUrl: names }) };
}

export function profileOf({ profile, mayProbePublic }: McpServerRequest, reach: Reach): Profile {
  if (profile !== 'auto') return profile;
  return reach === 'public' && !mayProbePublic ? 'passive' : 'standard';
}

export function hasCredential(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => !ORDINARY_HEADER.test(name));
}

/** Values that the user gave and that are hidden wherever they come back. */
export function secretsOf(endpoint: McpServerRequest['endpoint']): readonly string[] {
  if (endpoint.kind === 'http') {
    const values = Object.entries(endpoint.headers).flatMap(([name, value]) =>
      ORDINARY_HEADER.test(name) ? [] : [value],
    );
    return [...values, ...new URL(endpoint.url).searchParams.values()];
  }
  const values = Object.entries(endpoint.env).flatMap(([name, value]) =>
    namesCredential(name) || looksRandom(value) ? [value] : [],
  );
  return [...values, ...secretWords(endpoint.command)];
}

/** Long, of letters and digits, and neither a path nor an address: nobody's setting but a key. */
function looksRandom(value: string): boolean {
  return value.length >= 16 && /\d/.test(value) && /[a-z]/i.test(value) && !/[\s/\\@]/.test(value);
}

/** Of a command: what follows `--token`, and what stands behind `--token=`. */
function secretWords(command: readonly string[]): readonly string[] {
  return command.flatMap((word, at) => {
    const [, name, value] = /^-{1,2}([\w-]{1,60})=(.+)$/s.exec(word) ?? [];
    if (name !== undefined && value !== undefined) return namesCredential(name) ? [value] : [];
    const before = /^-{1,2}([\w-]{1,60})$/.exec(command[at - 1] ?? '')?.[1];
    return before !== undefined && namesCredential(before) && !word.startsWith('-') ? [word] : [];
  });
}

function shownCommand(command: readonly string[], redactor: Redactor): readonly string[] {
  const secrets = secretWords(command);
  return command.map((word) => {
    const secret = secrets.find((each) => word.endsWith(each));
    // Whatever its length: a short password is one too.
    return redactor.text(
      secret === undefined ? word : `${word.slice(0, word.length - secret.length)}…(${secret.length})`,
    );
  });
}
