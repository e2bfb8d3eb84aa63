// Tokens that carry their claims as JSON: a JWT says whether it has ended, for which role it is and whether it comes from
// documentation. Its signature cannot be checked without its key.

import { decodeBase64 } from '../lib/encodings.ts';
import type { CheckOutcome } from './outcome.ts';

type Claims = Readonly<Record<string, unknown>>;

export function jwt(value: string, now: number): CheckOutcome {
  const token = readJwt(value);
  return token ? standingOf(token, now) : 'reject';
}

/** The key of a Supabase project for which row level security does not count. */
export function supabaseServiceRole(value: string, now: number): CheckOutcome {
  const token = readJwt(value);
  const isOne = token?.claims.role === 'service_role' && /^supabase/.test(textOf(token.claims.iss));
  return token && isOne ? standingOf(token, now) : 'reject';
}

/** An API key of an n8n instance. Source: n8n, packages/cli, public-api-key.service.ts. */
export function n8nApiKey(value: string, now: number): CheckOutcome {
  const token = readJwt(value);
  const isOne = token?.claims.iss === 'n8n' && token.claims.aud === 'public-api';
  return token && isOne ? standingOf(token, now) : 'reject';
}

interface Jwt {
  readonly algorithm: string;
  readonly claims: Claims;
  readonly signature: string;
}

function readJwt(value: string): Jwt | undefined {
  const parts = value.split('.');
  if (parts.length !== 3) return undefined;
  const [header, claims] = parts.slice(0, 2).map(objectOf);
  if (!header || !claims || typeof header.alg !== 'string') return undefined;
  return { algorithm: header.alg.toLowerCase(), claims, signature: parts[2] ?? '' };
}

function standingOf({ algorithm, claims, signature }: Jwt, now: number): CheckOutcome {
  if (isDocumentation(claims) || EXAMPLE_SIGNATURES.has(signature)) return 'example';
  if (algorithm === 'none' || signature === '') return 'harmless';
  if (claims.role === 'anon') return 'harmless';
  return typeof claims.exp === 'number' && now > 0 && claims.exp < now ? 'harmless' : 'pass';
}

/** Of jwt.io and RFC 7519, pasted under other claims. */
const EXAMPLE_SIGNATURES: ReadonlySet<string> = new Set([
  'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
  'dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
]);

/** Begins like a web token and is none: its head alone, or with words where claims would be. One that is encrypted has five parts. */
export function isTokenInName(value: string): boolean {
  if (!/^eyJ/.test(value)) return false;
  const parts = value.split('.');
  const [header, claims] = parts.slice(0, 2).map(objectOf);
  if (parts.length === 1) return header === undefined ? false : typeof header.alg === 'string';
  return parts.length <= 3 && !(header && claims);
}

/** Names and numbers of RFC 7519, jwt.io and the pages that copy them. */
const DOCUMENTATION_ISSUER = /^joe$|^supabase-demo$|\bexample\.(?:com|org|net)\b|^https?:\/\/(?:localhost|127\.)/;

function isDocumentation(claims: Claims): boolean {
  const { sub, name, iss, ...rest } = claims;
  if (sub === '1234567890' || /^(?:john|jane) doe$/i.test(textOf(name))) return true;
  if (DOCUMENTATION_ISSUER.test(textOf(iss))) return true;
  // Nothing in it but a time, or words such as { "foo": "bar" }.
  if (sub !== undefined || iss !== undefined) return false;
  return Object.entries(rest).every(
    ([key, claim]) =>
      /^(?:iat|nbf|exp)$/.test(key) || /^(?:bar|baz|value|payload|world|john|test|admin)$/i.test(textOf(claim)),
  );
}

/** A literal prefix, base64 of a JSON object, perhaps a signature: `ops_eyJ…`, `sntrys_eyJ…_…`, `sk.eyJ….…`. */
export function base64Json(value: string): CheckOutcome {
  const start = value.search(/eyJ|eyA|ewo/);
  if (start < 0 || /[^A-Za-z_.-]/.test(value.slice(0, start))) return 'reject';
  const run = /^[A-Za-z0-9+/_-]{1,20000}={0,2}/.exec(value.slice(start))?.[0] ?? '';
  if (objectOf(run)) return 'pass';
  // In the alphabet of URLs a signature after `_` or `-` cannot be told from the object before it.
  const mark = run.search(/[_-]/);
  const ends = [run.lastIndexOf('_'), run.lastIndexOf('-'), mark].filter((end) => end > 0);
  return ends.some((end) => objectOf(run.slice(0, end))) ? 'pass' : 'reject';
}

function objectOf(part: string | undefined): Claims | undefined {
  const bytes = decodeBase64(part ?? '');
  if (bytes?.[0] !== 0x7b) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8')) as Claims;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
