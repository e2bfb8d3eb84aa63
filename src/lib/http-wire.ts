// What every HTTP client of ours does alike on the wire: bodies are decoded under the caller's cap, headers are bounded, and
// what went wrong is told in words.

import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { lazy } from './lazy.ts';

/** With it come TLS and the whole of `node:crypto`: as long as loading HTTP, and a server on this machine needs neither. */
export const https = lazy(() => process.getBuiltinModule('node:https'));

/** Most bytes of headers of one answer. */
export const HEADER_BYTES = 32 * 1024;

/** Never asked for, but some send it all the same. It is decoded under the cap, so that a bomb ends where any answer would. */
export function decodedBody(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase();
  const decoder = encoding === undefined ? undefined : decoderOf(encoding);
  return decoder ? response.pipe(decoder) : response;
}

function decoderOf(encoding: string): Transform | undefined {
  const { createBrotliDecompress, createGunzip, createInflate } = process.getBuiltinModule('node:zlib');
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  return encoding === 'br' ? createBrotliDecompress() : undefined;
}

const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'ended the connection without an answer',
  EPIPE: 'ended the connection without an answer',
  ETIMEDOUT: 'did not answer in time',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached from here',
  HPE_HEADER_OVERFLOW: `sends more than ${HEADER_BYTES / 1024} KiB of headers`,
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that it signed itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'shows a certificate that nobody here trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate that nobody here trusts',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'shows a certificate that nobody here trusts',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate for another name',
};

/** What a host did, by Node's code for it: the rest of a sentence that begins with the host. */
export function whatWentWrong(code: string): string {
  return (
    SENTENCES[code] ??
    (code.startsWith('HPE_') ? 'does not answer in HTTP' : undefined) ??
    (/SSL|TLS|EPROTO|CERT/.test(code) ? 'cannot be talked to over TLS' : 'cannot be talked to')
  );
}
