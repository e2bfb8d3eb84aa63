// T11 to T13 and T16 to T20: messages that a server should refuse, and what its answers give away.

import type { Seen } from '../../artifacts/observations.ts';
import { type Check, header, isSuccess, NONE, ownAnswers, quoted, shown } from './problem.ts';

const versionIgnored: Check = ({ of }) => {
  const probe = of('oldRevision');
  if (!isSuccess(probe)) return NONE;
  const message = '{place} answers in a version of the protocol that does not exist.';
  return [{ node: probe.node, about: 'MCP-Protocol-Version', message, evidence: [shown(probe)] }];
};

const headerMismatch: Check = ({ of }) => {
  const probe = [of('otherMethodHeader'), of('otherVersionHeader')].find(isSuccess);
  if (!probe) return NONE;
  return [
    {
      node: probe.node,
      about: 'headers',
      message:
        '{place} obeys the body where the headers say something else, so what a gateway allows is not what is done.',
      evidence: [shown(probe)],
    },
  ];
};

const NO_BATCHES = '2025-06-18';

const batch: Check = ({ of, protocolVersion }) => {
  const probe = of('batch');
  const isTaken = probe?.status === 200 && (probe.isResult || /^\s{0,10}\[/.test(probe.body));
  if (!isTaken || protocolVersion < NO_BATCHES) return NONE;
  const message = '{place} takes several messages in one request, which its version of the protocol no longer has.';
  return [{ node: probe.node, about: 'batch', message, evidence: [shown(probe)] }];
};

const DETAILS: readonly (readonly [sign: RegExp, what: string])[] = [
  [/\bat\s[^\n<]{0,200}?(?:file:\/\/)?(?:\/|[A-Z]:\\)[^\n<:]{1,200}:\d{1,6}:\d{1,6}/, 'lines of its stack'],
  [/Traceback \(most recent call last\)|\bFile "\/[^"\n]{1,200}", line \d/, 'lines of its stack'],
  [/\bat [\w$.]{3,150}\([\w$]{1,80}\.(?:java|kt|scala):\d{1,6}\)/, 'lines of its stack'],
  [/\bgoroutine \d{1,9} \[[a-z ]{1,40}\]:/, 'lines of its stack'],
  [/\bpanicked at [^\n]{1,200}\.rs:\d/, 'lines of its stack'],
  [
    /\bSQLSTATE\b|\bORA-\d{5}\b|syntax error at or near|You have an error in your SQL syntax|sqlite3?\.(?:Operational|Programming)Error|SQLITE_ERROR/,
    'text of its database',
  ],
  [
    /Werkzeug Debugger|DJANGO_SETTINGS_MODULE|Whoops! There was an error|ASP\.NET is configured to show/,
    'a debugging page',
  ],
  [
    /(?:^|[\s"'(=])(?:\/(?:home|Users|root|app|srv|opt|var\/www|usr\/src|workspace)\/[\w.@-]{1,100}\/[\w.@/-]{1,200}|[A-Z]:\\Users\\[\w.-]{1,60}\\)/,
    'paths of its machine',
  ],
];

const BANNER =
  /<title>[^<]{0,100}(?:Error|Exception)[^<]{0,100}<\/title>|(?:nginx|Apache|Tomcat|Jetty|Microsoft-IIS|gunicorn|Werkzeug|openresty)\/\d/i;

function isError({ status, rpcError, purpose }: Seen): boolean {
  return status >= 400 || rpcError !== undefined || purpose === 'T16';
}

function decoded(body: string): string {
  return body
    .slice(0, 20_000)
    .replace(/&nbsp;/g, ' ')
    .replace(/<br\s?\/?>/g, '\n')
    .replace(/\\n/g, '\n');
}

function detailsIn(seen: Seen): { readonly what: string; readonly line: string } | undefined {
  const text = decoded(seen.body);
  for (const [sign, what] of DETAILS) {
    const match = sign.exec(text);
    if (match) return { what, line: match[0].trim() };
  }
  return undefined;
}

const errorDetails: Check = (observed) => {
  const { reach } = observed;
  for (const seen of ownAnswers(observed)) {
    const found = isError(seen) ? detailsIn(seen) : undefined;
    if (!found) continue;
    return [
      {
        node: seen.node,
        about: 'errors',
        message: `{place} shows ${found.what} to whoever sends it something wrong.`,
        evidence: [shown(seen), quoted(found.line, 200)],
        // While it is developed that is what one wants.
        ...((reach === 'loopback' || reach === 'local') && { tier: 'context' as const }),
      },
    ];
  }
  return NONE;
};

const errorBanner: Check = (observed) => {
  const seen = ownAnswers(observed).find(
    (each) => isError(each) && BANNER.test(each.body.slice(0, 4000)) && !detailsIn(each),
  );
  if (!seen) return NONE;
  const [line = ''] = BANNER.exec(seen.body.slice(0, 4000)) ?? [];
  const message = '{place} answers a wrong message with a page of its framework, not with an error of the protocol.';
  return [{ node: seen.node, about: 'errors', message, evidence: [shown(seen), quoted(line)] }];
};

const technology: Check = (observed) => {
  const seen = ownAnswers(observed).find((each) => bannerOf(each) !== undefined);
  const banner = seen && bannerOf(seen);
  if (!seen || banner === undefined) return NONE;
  const message = `{place} says what it is built with: ${quoted(banner, 80)}.`;
  return [{ node: seen.node, about: 'headers', message, evidence: [banner] }];
};

function bannerOf(seen: Seen): string | undefined {
  const powered = header(seen, 'x-powered-by');
  if (powered !== '') return `x-powered-by: ${powered.slice(0, 60)}`;
  const server = header(seen, 'server');
  return /\/\d/.test(server) ? `server: ${server.slice(0, 60)}` : undefined;
}

const largeBody: Check = ({ of }) => {
  const probe = of('largeBody');
  if (!isSuccess(probe)) return NONE;
  const message = '{place} takes a message of 5 MiB.';
  return [{ node: probe.node, about: 'body', message, evidence: [shown(probe)] }];
};

const BURST = 10;

const noRateLimit: Check = ({ exchanges }) => {
  const burst = exchanges.filter(({ purpose, status }) => purpose === 'T19' && status > 0);
  const last = burst.at(-1);
  const isLimited = exchanges.some(
    ({ status, headers }) =>
      status === 429 || Object.keys(headers).some((name) => /^(?:x-)?rate-?limit|^retry-after$/.test(name)),
  );
  if (!last || burst.length < BURST || isLimited) return NONE;
  const message = `{place} answered ${burst.length} requests in a row without a word about a limit.`;
  return [{ node: last.node, about: 'rate limit', message, evidence: [`${burst.length} times ${shown(last)}`] }];
};

const otherMethods: Check = ({ of, era }) => {
  const answers = [of('get'), of('delete')];
  const seen = answers.find(
    (each) =>
      each !== undefined &&
      each.status >= 200 &&
      each.status < 300 &&
      (era === 'modern' || !/event-stream/i.test(header(each, 'content-type'))),
  );
  if (!seen) return NONE;
  const message = `{place} answers ${seen.method} at its endpoint where there is no session.`;
  return [{ node: seen.node, about: 'methods', message, evidence: [shown(seen)] }];
};

export const MESSAGES: Readonly<Record<string, Check>> = {
  'net/protocol-version-ignored': versionIgnored,
  'net/header-body-mismatch': headerMismatch,
  'net/batch-accepted': batch,
  'net/error-details': errorDetails,
  'net/error-page': errorBanner,
  'net/technology-named': technology,
  'net/body-unbounded': largeBody,
  'net/no-rate-limit': noRateLimit,
  'net/other-methods': otherMethods,
};
