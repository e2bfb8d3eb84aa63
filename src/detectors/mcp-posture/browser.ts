// T04 to T07: what a web page in somebody's browser can make the server do. On this machine and in a private network that
// is the way in for a stranger; in front of the public it is not, since who wants to can ask the server directly.

import type { Observed, Seen } from '../../artifacts/observations.ts';
import { FOREIGN_HOST, FOREIGN_ORIGIN } from '../../model/probe.ts';
import type { Tier } from '../../model/severity.ts';
import { type Check, header, isNear, isOpen, isTaken, NONE, type Problem, shown } from './problem.ts';

/** The request of a foreign page that was answered like any other. */
function unchecked(observed: Observed): Seen | undefined {
  const probe = observed.of('foreignOrigin');
  return isTaken(observed.of('usual')) && isTaken(probe) ? probe : undefined;
}

function uncheckedHost(observed: Observed): Seen | undefined {
  const probe = observed.of('foreignHost');
  return isNear(observed) && isTaken(observed.of('usual')) && isTaken(probe) ? probe : undefined;
}

/**
 * A page gets no credential to send along, and without one of three doors its request never leaves the browser: a name of
 * its own that comes to mean this machine, CORS, a body that needs no asking.
 */
function pageTier(observed: Observed): Tier | undefined {
  if (!isOpen(observed)) return 'context';
  const isReachable =
    uncheckedHost(observed) !== undefined || corsOf(observed) !== undefined || isTaken(observed.of('plainText'));
  return isReachable && observed.reach === 'loopback' ? undefined : 'review';
}

/** Whether DNS rebinding works: then it speaks for the rest of what pages can do. */
function isRebindable(observed: Observed): boolean {
  return unchecked(observed) !== undefined && uncheckedHost(observed) !== undefined;
}

const originLocal: Check = (observed) => {
  const probe = unchecked(observed);
  if (!probe || !isNear(observed) || isRebindable(observed) || isTaken(observed.of('plainText'))) return NONE;
  return [
    {
      node: probe.node,
      about: 'Origin',
      message: `{place}: a request from ${FOREIGN_ORIGIN} is answered like any other.`,
      evidence: [shown(probe)],
      tier: pageTier(observed),
    },
  ];
};

function originPublic(ofOpen: boolean): Check {
  return (observed) => {
    const probe = unchecked(observed);
    if (!probe || isNear(observed) || isOpen(observed) !== ofOpen) return NONE;
    return [
      {
        node: probe.node,
        about: 'Origin',
        message: `{place}: a request from ${FOREIGN_ORIGIN} is answered like any other.`,
        evidence: [shown(probe)],
      },
    ];
  };
}

const rebinding: Check = (observed) => {
  const [host, origin] = [uncheckedHost(observed), unchecked(observed)];
  if (!host || !origin) return NONE;
  return [
    {
      node: host.node,
      about: 'Host',
      message: `{place}: requests for ${FOREIGN_HOST} and from ${FOREIGN_ORIGIN} are answered, so DNS rebinding gives any web page its tools.`,
      evidence: [shown(host), shown(origin)],
      tier: pageTier(observed),
    },
  ];
};

const host: Check = (observed) => {
  const probe = uncheckedHost(observed);
  if (!probe || isRebindable(observed)) return NONE;
  return [
    {
      node: probe.node,
      about: 'Host',
      message: `{place}: requests for ${FOREIGN_HOST} are answered; only the check of Origin stands against DNS rebinding.`,
      evidence: [shown(probe)],
      ...(!isOpen(observed) && { tier: 'context' as const }),
    },
  ];
};

interface Cors {
  readonly seen: Seen;
  readonly isReflected: boolean;
  readonly allowsCredentials: boolean;
}

/** Who lets the foreign page read answers, or send what it must ask for. */
function corsOf({ of }: Observed): Cors | undefined {
  const answers = [of('preflight'), of('foreignOrigin')].flatMap((seen): Cors[] => {
    if (!seen || seen.status < 200 || seen.status > 299) return [];
    const allowed = header(seen, 'access-control-allow-origin').trim();
    if (allowed !== '*' && allowed !== FOREIGN_ORIGIN) return [];
    const allowsCredentials = header(seen, 'access-control-allow-credentials').trim().toLowerCase() === 'true';
    return [{ seen, isReflected: allowed !== '*', allowsCredentials }];
  });
  return answers.find(({ isReflected, allowsCredentials }) => isReflected && allowsCredentials) ?? answers[0];
}

function corsProblem({ seen, isReflected }: Cors, sentence: string): Problem {
  const allowed = `access-control-allow-origin: ${isReflected ? FOREIGN_ORIGIN : '*'}`;
  return { node: seen.node, about: 'CORS', message: sentence, evidence: [shown(seen, allowed)] };
}

const corsCredentials: Check = (observed) => {
  const cors = corsOf(observed);
  if (!cors?.isReflected || !cors.allowsCredentials) return NONE;
  return [
    corsProblem(
      cors,
      '{place}: any web page may send requests with the cookies of whoever has it open, and read the answers.',
    ),
  ];
};

function corsAny(ofOpen: boolean): Check {
  return (observed) => {
    const cors = corsOf(observed);
    if (!cors || (cors.isReflected && cors.allowsCredentials) || isOpen(observed) !== ofOpen) return NONE;
    const sentence = ofOpen
      ? '{place}: any web page may use the server, which asks for no credential, and read the answers.'
      : '{place}: any web page that has a token may use the server.';
    return [corsProblem(cors, sentence)];
  };
}

function contentType(withOrigin: boolean): Check {
  return (observed) => {
    const probe = observed.of('plainText');
    const isWorse = isNear(observed) && unchecked(observed) !== undefined && !isRebindable(observed);
    if (!isTaken(probe) || isWorse !== withOrigin) return NONE;
    return [
      {
        node: probe.node,
        about: 'Content-Type',
        message: withOrigin
          ? '{place}: a message sent as text/plain is obeyed, so a web page can send it without asking the browser first.'
          : '{place}: a message sent as text/plain is obeyed, though only application/json is a message.',
        evidence: [shown(probe)],
        ...(withOrigin && { tier: pageTier(observed) }),
      },
    ];
  };
}

export const BROWSER: Readonly<Record<string, Check>> = {
  'net/origin-unchecked-local': originLocal,
  'net/origin-unchecked-public': originPublic(false),
  'net/origin-unchecked-public-open': originPublic(true),
  'net/dns-rebinding': rebinding,
  'net/host-unchecked': host,
  'net/cors-credentials': corsCredentials,
  'net/cors-any': corsAny(false),
  'net/cors-any-open': corsAny(true),
  'net/content-type-unchecked': contentType(false),
  'net/content-type-unchecked-local': contentType(true),
};
