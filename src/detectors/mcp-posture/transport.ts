// T01 to T03, T08 to T10 and T21: the line to the server, and where it sends those who come.

import type { Observed, Seen } from '../../artifacts/observations.ts';
import { type Check, endpointIn, header, isNear, NONE, ownAnswers, quoted, shown } from './problem.ts';

const cleartext: Check = ({ url, reach, at }) => {
  if (url?.protocol !== 'http:' || (reach !== 'private' && reach !== 'public')) return NONE;
  return [
    {
      node: at('url'),
      about: 'transport',
      message: `{place} is reached over plain HTTP at ${quoted(url.host)}.`,
      evidence: [`${url.origin}${url.pathname}`],
      // A private line is read by fewer, but read it can be.
      ...(reach === 'private' && { tier: 'review' as const }),
    },
  ];
};

const OF_PROBLEM: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'hangs from one that nobody knows',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes without what links it to a known authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is not from an authority that anybody knows',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
};

const certificate: Check = (observed) => {
  const { tls } = observed;
  if (tls?.problem === undefined) return NONE;
  return [
    {
      node: tls.node,
      about: 'TLS',
      message: `{place}: the certificate ${OF_PROBLEM[tls.problem] ?? `cannot be verified (${quoted(tls.problem, 60)})`}.`,
      evidence: [tls.problem],
      // Inside, an authority of one's own is what many have, and this machine need not know it.
      ...(isNear(observed) && { tier: 'review' as const }),
    },
  ];
};

const outdatedTls: Check = ({ tls }) => {
  if (tls?.protocol === undefined || !/^(?:SSLv[23]|TLSv1(?:\.1)?)$/.test(tls.protocol)) return NONE;
  return [
    { node: tls.node, about: 'TLS', message: `{place} speaks no more than ${tls.protocol}.`, evidence: [tls.protocol] },
  ];
};

const hsts: Check = (observed) => {
  if (observed.url?.protocol !== 'https:' || observed.reach !== 'public') return NONE;
  const answers = ownAnswers(observed).filter(({ status }) => status < 500);
  const [first] = answers;
  if (!first || answers.some((each) => header(each, 'strict-transport-security') !== '')) return NONE;
  return [
    {
      node: first.node,
      about: 'HSTS',
      message: '{place} does not tell clients to come over TLS only.',
      evidence: [shown(first, 'no strict-transport-security')],
    },
  ];
};

const redirect: Check = (observed) => {
  for (const seen of ownAnswers(observed)) {
    // An authorization page may send people on as it likes.
    if (seen.purpose === 'A18') continue;
    const location = header(seen, 'location');
    if (seen.status < 300 || seen.status > 399 || location === '' || !URL.canParse(location, seen.url)) continue;
    const to = new URL(location, seen.url);
    if (to.origin === new URL(seen.url).origin) continue;
    const isUpgrade =
      seen.url.startsWith('http:') && to.protocol === 'https:' && to.hostname === new URL(seen.url).hostname;
    if (isUpgrade) continue;
    return [
      {
        node: seen.node,
        about: 'redirect',
        message: `{place} sends clients on to ${quoted(to.origin)}, and with them what they were about to say.`,
        evidence: [shown(seen, `location: ${to.origin}`)],
      },
    ];
  }
  return NONE;
};

/** The stream that HTTP+SSE begins with. */
function streams(observed: Observed): readonly { readonly seen: Seen; readonly to: string }[] {
  return ownAnswers(observed).flatMap((seen) => {
    const to = seen.method === 'GET' ? endpointIn(seen) : undefined;
    return to === undefined ? [] : [{ seen, to }];
  });
}

const endpointElsewhere: Check = (observed) => {
  const stream = streams(observed).find(
    ({ seen, to }) => URL.canParse(to, seen.url) && new URL(to, seen.url).origin !== new URL(seen.url).origin,
  );
  if (!stream) return NONE;
  const { origin } = new URL(stream.to, stream.seen.url);
  return [
    {
      node: stream.seen.node,
      about: 'endpoint',
      message: `{place} tells clients to send their messages to ${quoted(origin)}.`,
      evidence: [shown(stream.seen, `endpoint at ${origin}`)],
    },
  ];
};

const deprecatedTransport: Check = (observed) => {
  if (endpointElsewhere(observed).length > 0) return NONE;
  const [stream] = streams(observed);
  const node = stream?.seen.node ?? (observed.transport === 'http+sse' ? observed.at('transport') : undefined);
  if (!node) return NONE;
  return [
    {
      node,
      about: 'transport',
      message: '{place} speaks HTTP+SSE, which the protocol has given up.',
      evidence: [stream ? shown(stream.seen, 'event: endpoint') : 'http+sse'],
    },
  ];
};

const allInterfaces: Check = ({ listens, at }) => {
  const open = listens.filter((each) => /^(?:0\.0\.0\.0|\*|\[?::\]?):\d/.test(each));
  if (open.length === 0) return NONE;
  return [
    {
      node: at('listens'),
      about: 'listening',
      message: `{place}, started on this machine, takes connections from every network at ${open
        .slice(0, 3)
        .map((each) => quoted(each, 40))
        .join(', ')}.`,
      evidence: open.slice(0, 3),
    },
  ];
};

export const TRANSPORT: Readonly<Record<string, Check>> = {
  'net/plain-http': cleartext,
  'net/certificate-invalid': certificate,
  'net/outdated-tls': outdatedTls,
  'net/hsts-missing': hsts,
  'net/redirect-elsewhere': redirect,
  'net/sse-transport': deprecatedTransport,
  'net/sse-endpoint-elsewhere': endpointElsewhere,
  'net/all-interfaces': allInterfaces,
};
