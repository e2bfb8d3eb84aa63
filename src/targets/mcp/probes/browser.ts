// T04 to T07: what a web page in the browser of whoever runs or uses the server could make it do.

import { FOREIGN_HOST, FOREIGN_ORIGIN } from '../../../model/probe.ts';
import type { Tries } from './tries.ts';

export async function foreignOrigin(tries: Tries): Promise<void> {
  await tries.ask('foreignOrigin', { headers: { origin: FOREIGN_ORIGIN } });
}

/** In front of public servers stand proxies that answer for many names: there it says nothing. One on our side puts its own name in. */
export async function foreignHost(tries: Tries): Promise<void> {
  const { reach, via, url } = tries.context.http.endpoint;
  if (reach === 'public' || (via && url.protocol === 'http:')) return;
  await tries.ask('foreignHost', { headers: { host: FOREIGN_HOST } });
}

export async function preflight(tries: Tries): Promise<void> {
  await tries.send('preflight', {
    method: 'OPTIONS',
    headers: {
      origin: FOREIGN_ORIGIN,
      'access-control-request-method': tries.isStream ? 'GET' : 'POST',
      'access-control-request-headers': 'authorization, content-type, mcp-protocol-version, mcp-session-id',
    },
    withCredential: false,
  });
}

/** Only what a page may send without being asked first: no header of the protocol's own, no credential. */
export async function plainText(tries: Tries): Promise<void> {
  if (tries.isStream || !tries.isOpen) return;
  const { body = '', headers = {} } = tries.request({});
  const accept = headers.accept ?? 'application/json, text/event-stream';
  await tries.send('plainText', {
    method: 'POST',
    headers: { accept, 'content-type': 'text/plain' },
    body,
    withCredential: false,
  });
}
