// A01 to A04, A16 and A17: what whoever has no credential, or a made-up one, may do.

import type { Observed, Seen } from '../../artifacts/observations.ts';
import { type Check, isOpen, isRefusal, isSuccess, NONE, openingOf, quoted, refusalOf, shown } from './problem.ts';

/** The list that was read without a credential. */
function openList(observed: Observed): Seen | undefined {
  const { hasCredential, exchanges, of } = observed;
  const list = hasCredential
    ? of('openList')
    : exchanges.find((each) => each.purpose === 'list' && !each.hasCredential && isSuccess(each));
  const opening = openingOf(observed);
  return opening && (isSuccess(list) ? list : opening);
}

/** The call of no tool got as far as where tools are looked up. */
function dispatched({ of }: Observed): Seen | undefined {
  const call = of('openCall');
  if (!call || call.status === 401 || call.status === 403) return undefined;
  const isAnswered = call.status >= 200 && call.status < 300 && (call.isResult || call.rpcError !== undefined);
  return isAnswered || call.rpcError === -32602 ? call : undefined;
}

function strongOf({ lists }: Observed): readonly string[] {
  return lists.tools?.strong ?? [];
}

/** Where calls need a credential, what is open is only the list. */
function isOpenToCalls({ of }: Observed): boolean {
  return !isRefusal(of('openCall'));
}

const openLocal: Check = (observed) => {
  const list = openList(observed);
  if (!list || !isOpenToCalls(observed) || (observed.reach !== 'loopback' && observed.reach !== 'local')) return NONE;
  const message = '{place} asks for no credential: whatever runs on this machine may use it.';
  return [{ node: list.node, about: 'access', message, evidence: [shown(list)] }];
};

function openAbroad(withStrong: boolean): Check {
  return (observed) => {
    const list = openList(observed);
    const { lists } = observed;
    const strong = strongOf(observed);
    if (
      !list ||
      !isOpenToCalls(observed) ||
      (observed.reach !== 'private' && observed.reach !== 'public') ||
      strong.length > 0 !== withStrong
    )
      return NONE;
    const call = dispatched(observed);
    const who = observed.reach === 'public' ? 'everybody' : 'everybody in the network';
    return [
      {
        node: list.node,
        about: 'access',
        message: withStrong
          ? `{place} asks for no credential: ${who} may use ${strong
              .slice(0, 3)
              .map((each) => quoted(each, 50))
              .join(', ')}.`
          : `{place} asks for no credential: ${who} may list its tools.`,
        evidence: [shown(list), ...(call ? [shown(call)] : [])],
        // A name alone does not prove that strangers can do harm.
        ...((observed.reach === 'private' || !lists.tools?.destructive?.length) && { tier: 'review' as const }),
      },
    ];
  };
}

/** With an open list it is a part of that finding. */
const openCall: Check = (observed) => {
  const call = dispatched(observed);
  if (!call || observed.reach !== 'public' || openList(observed) || isRefusal(listOf(observed))) return NONE;
  const message = '{place} looks up the tool that whoever has no credential asks for.';
  return [{ node: call.node, about: 'calls', message, evidence: [shown(call)] }];
};

function listOf(observed: Observed): Seen | undefined {
  return observed.of('openList') ?? refusalOf(observed);
}

const callOpenListClosed: Check = (observed) => {
  const call = dispatched(observed);
  const list = listOf(observed);
  if (!call || !isRefusal(list) || isOpen(observed)) return NONE;
  const message = '{place} refuses to list its tools without a credential, and calls them without one.';
  return [{ node: call.node, about: 'calls', message, evidence: [shown(list), shown(call)] }];
};

const listOpenCallClosed: Check = (observed) => {
  const call = observed.of('openCall');
  const list = openList(observed);
  if (!isRefusal(call) || !list) return NONE;
  const message = '{place} lists its tools to everybody and asks for a credential only for a call.';
  return [{ node: list.node, about: 'access', message, evidence: [shown(list), shown(call)] }];
};

const bogusToken: Check = (observed) => {
  const probe = observed.of('bogusToken');
  const refusal = refusalOf(observed);
  if (!isSuccess(probe) || !refusal || isOpen(observed)) return NONE;
  const message = '{place} takes a token that was made up: it looks whether there is one, not which.';
  return [{ node: probe.node, about: 'tokens', message, evidence: [shown(refusal), shown(probe)] }];
};

const forgedToken: Check = (observed) => {
  const probe = [observed.of('unsignedToken'), observed.of('selfMadeToken')].find(isSuccess);
  const refusal = refusalOf(observed);
  if (!probe || !refusal || isOpen(observed)) return NONE;
  const message =
    probe.label === 'unsigned token'
      ? '{place} takes a token without a signature.'
      : '{place} takes a token that somebody else signed for somebody else.';
  return [{ node: probe.node, about: 'tokens', message, evidence: [shown(refusal), shown(probe)] }];
};

const credentialInUrl: Check = ({ credentialsInUrl, at }) => {
  if (credentialsInUrl.length === 0) return NONE;
  const names = credentialsInUrl.slice(0, 3).map((each) => quoted(each, 40));
  const message = `{place} is reached by an address that holds a credential: ${names.join(', ')}.`;
  return [{ node: at('credentialsInUrl'), about: 'address', message, evidence: names }];
};

export const ACCESS: Readonly<Record<string, Check>> = {
  'auth/open-local': openLocal,
  'auth/open-list': openAbroad(false),
  'auth/open-strong-tools': openAbroad(true),
  'auth/open-dispatch': openCall,
  'auth/call-open-list-closed': callOpenListClosed,
  'auth/list-open-call-closed': listOpenCallClosed,
  'auth/bogus-token-accepted': bogusToken,
  'auth/forged-token-accepted': forgedToken,
  'auth/credential-in-url': credentialInUrl,
};
