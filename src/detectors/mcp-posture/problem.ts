// What a check of a server's posture has to say, and the words that all checks share.

import type { Observed, Seen } from '../../artifacts/observations.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { visibleWithin } from '../../lib/escape.ts';
import type { Confidence, Tier } from '../../model/severity.ts';

export interface Problem {
  readonly node: DocumentNode;
  /** What of the server it is about, such as `Origin`. */
  readonly about: string;
  readonly message: string;
  /** One line each. */
  readonly evidence: readonly string[];
  /** Lower than the rule's, for this one. */
  readonly tier?: Tier | undefined;
  readonly confidence?: Confidence;
  /** What tells it from others about the same; nothing, as a rule. */
  readonly identity?: string;
}

export type Check = (observed: Observed) => readonly Problem[];

export const NONE: readonly Problem[] = [];

/** Whether the server let the message in, be it that it knows no such method: so some answer a ping. */
export function isTaken(seen: Seen | undefined): seen is Seen {
  if (isSuccess(seen)) return true;
  const { status = 0, rpcError } = (seen ?? {}) as Partial<Seen>;
  return status >= 200 && status < 300 && (rpcError === -32601 || rpcError === -32602);
}

/** Whether the server did what it was asked. */
export function isSuccess(seen: Seen | undefined): seen is Seen {
  return (
    seen !== undefined && seen.status >= 200 && seen.status < 300 && (seen.isResult || endpointIn(seen) !== undefined)
  );
}

export function isRefusal(seen: Seen | undefined): seen is Seen {
  return seen?.status === 401 || seen?.status === 403;
}

/** Whether whoever has no credential is let in. */
export function isOpen(observed: Observed): boolean {
  return openingOf(observed) !== undefined;
}

/** The exchange that shows it. */
export function openingOf({ hasCredential, credentialsInUrl, exchanges, sessionIds, of }: Observed): Seen | undefined {
  // It was in every request.
  if (credentialsInUrl.length > 0) return undefined;
  if (!hasCredential)
    return exchanges.find(
      (each) => ['list', 'connect', 'baseline'].includes(each.purpose) && !each.hasCredential && isSuccess(each),
    );
  const list = of('openList');
  if (isSuccess(list)) return list;
  const without = of('withoutCredential');
  // Inside a session that a credential opened it says nothing yet.
  if (isSuccess(without) && sessionIds.length === 0) return without;
  return undefined;
}

/** Who has no credential is refused: the exchange that shows it. */
export function refusalOf({ hasCredential, exchanges, of }: Observed): Seen | undefined {
  const without = of('withoutCredential');
  if (isRefusal(without)) return without;
  if (hasCredential)
    return exchanges.find((each) => !each.hasCredential && each.purpose === 'connect' && isRefusal(each));
  return exchanges.find((each) => ['connect', 'baseline'].includes(each.purpose) && isRefusal(each));
}

/** Answers of the server itself, not of others that it named. */
export function ownAnswers({ exchanges, url }: Observed): readonly Seen[] {
  return exchanges.filter(
    (each) => each.status > 0 && URL.canParse(each.url) && new URL(each.url).origin === url?.origin,
  );
}

/** Whether web pages on a user's machine are the danger, not strangers. */
export function isNear({ reach }: Observed): boolean {
  return reach !== 'public';
}

/** Where a stream of HTTP+SSE says that messages go. */
export function endpointIn({ body }: Pick<Seen, 'body'>): string | undefined {
  return /(?:^|\s)event:\s?endpoint\s{1,4}data:\s?(\S{1,2000})|(?:^|\s)data:\s?(\S{1,2000})\s{1,4}event:\s?endpoint\b/
    .exec(body.slice(0, 8000))
    ?.slice(1)
    .find((each) => each !== undefined);
}

/** `POST /mcp, foreign origin: 200, a result`. */
export function shown(
  { method, url, label, purpose, status, isResult, rpcError }: Seen,
  ...more: readonly string[]
): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  const what = label || purpose;
  const outcome = isResult ? ', a result' : rpcError !== undefined ? `, error ${rpcError}` : '';
  return [`${method} ${visibleWithin(path, 100)}, ${what}: ${status}${outcome}`, ...more].join('; ');
}

export function quoted(text: string, limit = 120): string {
  return `"${visibleWithin(text, limit)}"`;
}

export function header(seen: Seen | undefined, name: string): string {
  return seen?.headers[name] ?? '';
}
