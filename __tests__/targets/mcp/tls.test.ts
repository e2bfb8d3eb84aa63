// What is wrong with a certificate is told, though nothing can be asked over the line; and nothing is.

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { compileRule } from '../../../src/rules/compile.ts';
import { readPacks } from '../../../src/rules/packs.ts';
import { scanTargets } from '../../../src/scan.ts';
import { openLiveTarget } from '../../../src/targets/mcp/target.ts';
import { lookAt, SECRET } from './loopback.ts';

test.each([
  ['signed by itself', -1, 1, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['expired', -3, -2, 'CERT_HAS_EXPIRED'],
])('%s', async (_, from, to, problem) => {
  const year = new Date().getUTCFullYear();
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const cert = selfSigned(publicKey, privateKey, year + from, year + to);
  const asked: string[] = [];
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const server = createServer({ key, cert }, (request, response) => {
    asked.push(request.headers.authorization ?? '');
    response.end();
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
    const live = await lookAt(url);
    expect(live.tls).toMatchObject({ problem, protocol: 'TLSv1.3' });
    expect(asked).toEqual([]);
    expect(JSON.stringify(live)).not.toContain(SECRET);
    const rules = readPacks()
      .rules.filter(({ info: { id } }) => id.startsWith('net/'))
      .map((rule) => compileRule(rule));
    const { findings } = await scanTargets([openLiveTarget(live)], { rules, now: () => 0 });
    expect(findings.map(({ ruleId, tier }) => `${ruleId} ${tier}`)).toEqual(['net/certificate-invalid review']);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** The least that X.509 asks for, in DER; Node can read certificates and not write them. */
function selfSigned(publicKey: KeyObject, privateKey: KeyObject, from: number, to: number): string {
  const algorithm = der(0x30, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const commonName = der(0x30, der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from('localhost')));
  const name = der(0x30, der(0x31, commonName));
  const date = (year: number) => der(0x18, Buffer.from(`${year}0101000000Z`));
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    der(0x30, date(from), date(to)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]);
  const base64 = der(0x30, body, algorithm, der(0x03, signature)).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length =
    content.length < 128
      ? [content.length]
      : content.length < 256
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
