// T02: one handshake that accepts whatever it is shown, to say what is wrong with it. Nothing is sent over it.

import { isIP } from 'node:net';
import { openTunnel } from '../../../lib/proxy.ts';
import type { TlsFacts } from '../../../model/live.ts';
import { portOf } from '../address.ts';
import { LIVE_LIMITS, type Pinned } from '../wire.ts';

export async function handshake({ url, address, via }: Pinned): Promise<TlsFacts | undefined> {
  const port = portOf(url);
  const tunnel = via && (await openTunnel({ proxy: via, host: address, port }).catch(() => undefined));
  if (via && !tunnel) return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = process.getBuiltinModule('node:tls').connect({
      ...(tunnel ? { socket: tunnel } : { host: address, port }),
      ...(isIP(host) === 0 && { servername: host }),
      rejectUnauthorized: false,
      // What nobody should speak any more is to be told from what does not answer.
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
      timeout: LIVE_LIMITS.requestMs,
    });
    const timer = setTimeout(() => end(undefined), LIVE_LIMITS.requestMs);
    const end = (facts: TlsFacts | undefined) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(facts);
    };
    socket.once('timeout', () => end(undefined));
    socket.once('error', () => end(undefined));
    socket.once('secureConnect', () => {
      const { issuer, valid_to: validTo } = socket.getPeerCertificate();
      const protocol = socket.getProtocol();
      const name = [issuer?.O, issuer?.CN].flat().find((each) => typeof each === 'string' && each !== '');
      const problem = socket.authorizationError as unknown;
      const code = problem instanceof Error ? ((problem as { code?: string }).code ?? problem.message) : problem;
      end({
        ...(protocol && { protocol }),
        ...(name !== undefined && { issuer: name.slice(0, 100) }),
        ...(validTo && { validTo: validTo.slice(0, 40) }),
        ...(typeof code === 'string' && code !== '' && { problem: code.slice(0, 60) }),
      });
    });
  });
}
