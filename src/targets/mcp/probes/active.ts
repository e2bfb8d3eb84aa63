// What may cost the server something and is tried only when the user asks for it: T18, T19, A13, A16 and A18. Nothing is
// created: a registration that is granted all the same is taken back.

import { Buffer } from 'node:buffer';
import type { ProbeName } from '../../../model/probe.ts';
import { isObject, parsed } from '../rpc.ts';
import type { HttpRequest, Pinned } from '../wire.ts';
import { guarded } from './guard.ts';
import { isTaken, type Tries } from './tries.ts';

const LARGE = 5 * 1024 * 1024;
const BURST = 15;

type Server = Readonly<Record<string, unknown>>;

/** White space: the same message, only longer. */
export async function largeBody(tries: Tries): Promise<void> {
  if (tries.isStream || !tries.usual || !isTaken(tries.usual)) return;
  await tries.ask('largeBody', { body: (body) => body + ' '.repeat(LARGE) });
}

/** Ends by itself where the server says that it is enough: then nothing more is sent. */
export async function burst(tries: Tries): Promise<void> {
  if (tries.isStream || !tries.usual || !isTaken(tries.usual)) return;
  for (let index = 0; index < BURST; index++) {
    const answer = await tries.ask('burst');
    if (!answer || saysLimit(answer.headers)) return;
  }
}

function saysLimit(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => /^(?:x-)?rate-?limit|^retry-after$/.test(name));
}

/** A registration that cannot be granted: a client without redirect addresses has no use for a code. */
export async function registration(tries: Tries, server: Server | undefined): Promise<void> {
  const to = await placeOf(tries, server?.registration_endpoint);
  if (!to) return;
  const body = JSON.stringify({ client_name: 'bartizan: invalid on purpose', redirect_uris: [] });
  const answer = await sendTo(tries, 'registration', to, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!answer || answer.status < 200 || answer.status > 299) return;
  const client = parsed(answer.body);
  if (!isObject(client)) return;
  const place = client.registration_client_uri;
  const token = client.registration_access_token;
  if (typeof place !== 'string' || typeof token !== 'string' || !URL.canParse(place)) return;
  const own = new URL(place);
  if (own.origin !== to.url.origin) return;
  await sendTo(
    tries,
    'registrationUndone',
    { ...to, url: own },
    { method: 'DELETE', headers: { authorization: `Bearer ${token}` } },
  );
}

/** Only where no token is refused: else it would tell nothing. */
export async function forgedTokens(tries: Tries): Promise<void> {
  if (!tries.isWalled) return;
  const { host } = tries.context;
  const claims = {
    iss: 'https://issuer-probe.invalid',
    aud: 'https://audience-probe.invalid',
    sub: 'bartizan',
    exp: 4_102_444_800,
  };
  const unsigned = `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`;
  const signature = Buffer.from(host.random().padEnd(64, '0').slice(0, 64), 'hex').toString('base64url');
  const selfMade = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}.${signature}`;
  await tries.ask('unsignedToken', { headers: { authorization: `Bearer ${unsigned}` }, withCredential: false });
  await tries.ask('selfMadeToken', { headers: { authorization: `Bearer ${selfMade}` }, withCredential: false });
}

/** Without parameters: no consent is asked for, but the page that would ask is shown. */
export async function consent(tries: Tries, server: Server | undefined): Promise<void> {
  const to = await placeOf(tries, server?.authorization_endpoint);
  if (to) await sendTo(tries, 'consent', to, { method: 'GET', headers: { accept: 'text/html' } });
}

async function placeOf(tries: Tries, place: unknown): Promise<Pinned | undefined> {
  if (typeof place !== 'string' || !URL.canParse(place)) return undefined;
  const guard = await guarded(new URL(place), tries.context);
  return 'to' in guard ? guard.to : undefined;
}

function sendTo(tries: Tries, name: ProbeName, to: Pinned, request: Pick<HttpRequest, 'method' | 'headers' | 'body'>) {
  return tries.send(name, { ...request, to, withCredential: false });
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
