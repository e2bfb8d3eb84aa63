// T14, T15 and T22: what belongs to one client and could come to another.

import type { Observed } from '../../artifacts/observations.ts';
import { type Check, header, isOpen, isSuccess, NONE, type Problem, shown } from './problem.ts';

/** Less can be tried out; ids of the common libraries have 120 and more. */
const BITS = 96;

const OF_PATTERN = {
  repeated: 'hands out the same session id again',
  counter: 'counts its session ids up',
  timestamp: 'makes its session ids of the time',
  'uuid-v1': 'makes its session ids of time and network card (UUID version 1)',
} as const;

function weakSession(ofOpen: boolean): Check {
  return (observed) => {
    if (isOpen(observed) !== ofOpen) return NONE;
    const weak = observed.sessionIds.find(({ pattern }) => pattern !== undefined) ?? observed.sessionIds.find(isWeak);
    if (!weak) return NONE;
    const { pattern, bits, length, isVisibleAscii } = weak;
    const what = pattern
      ? OF_PATTERN[pattern]
      : isVisibleAscii
        ? `hands out session ids of ${bits} bits at most`
        : 'hands out session ids with characters that no header may hold';
    const problem: Problem = {
      node: weak.node,
      about: 'session id',
      message: `{place} ${what}.`,
      evidence: [
        `${observed.sessionIds.length} ids, ${length} characters, ${bits} bits at most${pattern ? `, ${pattern}` : ''}`,
      ],
      ...(!pattern && { tier: 'review' as const }),
    };
    return [problem];
  };
}

function isWeak({ bits, isVisibleAscii }: Observed['sessionIds'][number]): boolean {
  return bits < BITS || !isVisibleAscii;
}

const unknownSession: Check = ({ of, sessionIds }) => {
  const probe = of('unknownSession');
  if (!isSuccess(probe) || sessionIds.length === 0) return NONE;
  const message = '{place} hands out session ids and then takes one that it never handed out.';
  return [{ node: probe.node, about: 'session', message, evidence: [shown(probe)] }];
};

const sessionAsCredential: Check = (observed) => {
  const { of, hasCredential, sessionIds } = observed;
  const probe = of('withoutCredential');
  if (!hasCredential || sessionIds.length === 0 || !isSuccess(probe) || isSuccess(of('openHello')) || isOpen(observed))
    return NONE;
  const message = '{place} asks for the credential once and then takes the session id in its place.';
  return [{ node: probe.node, about: 'session', message, evidence: [shown(probe)] }];
};

const cacheable: Check = (observed) => {
  const { hasCredential, lists, exchanges, at } = observed;
  if (!hasCredential || isOpen(observed)) return NONE;
  const list = Object.entries(lists).find(([, { cacheScope }]) => cacheScope === 'public');
  const message = '{place} lets everybody on the way keep what it gives only to who has a credential.';
  if (list) return [{ node: at('lists'), about: 'cache', message, evidence: [`${list[0]}: "cacheScope": "public"`] }];
  const seen = exchanges.find(
    (each) =>
      each.purpose === 'list' &&
      each.hasCredential &&
      isSuccess(each) &&
      /(?:^|[\s,])(?:public|s-maxage=[1-9])/i.test(header(each, 'cache-control')),
  );
  return seen
    ? [
        {
          node: seen.node,
          about: 'cache',
          message,
          evidence: [shown(seen, `cache-control: ${header(seen, 'cache-control').slice(0, 80)}`)],
        },
      ]
    : NONE;
};

export const SESSIONS: Readonly<Record<string, Check>> = {
  'net/session-id-weak': weakSession(false),
  'net/session-id-weak-open': weakSession(true),
  'net/session-unknown-accepted': unknownSession,
  'auth/session-as-credential': sessionAsCredential,
  'net/private-data-cacheable': cacheable,
};
