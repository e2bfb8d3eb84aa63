// Values that say something of themselves once they are taken apart: a token that carries its claims, a name and password
// in base64, a key with a check of its own.

import { bech32Holds, crc16, decodeBase32, decodeBase64 } from '../lib/encodings.ts';
import { connection, password, remoteConnection, userPassword } from './connections.ts';
import { genericSecret } from './generic-values.ts';
import { base64Json, jwt, n8nApiKey, supabaseServiceRole } from './json-tokens.ts';
import type { CheckOutcome } from './outcome.ts';
import { privateKey } from './private-keys.ts';

/** `now` in seconds since 1970, for what has ended; `whole` is the match that the value is a part of. */
type Structure = (value: string, now: number, whole: string) => CheckOutcome;

const STRUCTURE = {
  jwt,
  'supabase-service-role': supabaseServiceRole,
  'n8n-api-key': n8nApiKey,
  'base64-json': base64Json,
  'user-password': userPassword,
  password,
  connection: (_value, _now, whole) => connection(whole),
  'remote-connection': (_value, _now, whole) => remoteConnection(whole),
  'private-key': privateKey,
  /** The first part is the number of the bot. */
  'discord-token': (value) => whether(/^\d{17,19}$/.test(decodedText(value.split('.')[0] ?? ''))),
  'age-key': (value) => (bech32Holds(value) ? 'proven' : 'example'),
  'nats-seed': (value) => (nkeyHolds(value) ? 'proven' : 'reject'),
  'reference-token': (value) => whether(/^reftkn:01:\d{10}:/.test(decodedText(value))),
  /** `_auth` is a name and password, `_password` the password alone. */
  'npm-login': (value, _now, whole) => (whole.includes('_password') ? password(printable(value)) : userPassword(value)),
  'generic-secret': (value, _now, whole) => genericSecret(value, whole),
  'otp-seed': otpSeed,
  'kubernetes-data': kubernetesData,
  'azure-sas': (_value, now, whole) => (endOf(whole) < now ? 'harmless' : 'pass'),
} as const satisfies Readonly<Record<string, Structure>>;

export type StructureName = keyof typeof STRUCTURE;
export const STRUCTURES = Object.keys(STRUCTURE) as [StructureName, ...StructureName[]];

export function verifyStructure(name: StructureName, value: string, now: number, whole = value): CheckOutcome {
  return (STRUCTURE[name] as Structure)(value, now, whole);
}

function whether(isOne: boolean): CheckOutcome {
  return isOne ? 'pass' : 'reject';
}

function decodedText(text: string): string {
  return decodeBase64(text)?.toString('latin1') ?? '';
}

/** The text in base64, or nothing that could be a password. */
function printable(text: string): string {
  const decoded = decodedText(text);
  return /^[\x20-\x7e]*$/.test(decoded) ? decoded : '';
}

/** CRC-16 of all before the last two bytes, which hold it in little-endian order. Source: NATS, nkeys. */
function nkeyHolds(value: string): boolean {
  const bytes = decodeBase32(value);
  return (
    bytes !== undefined && bytes.length > 2 && crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(bytes.length - 2)
  );
}

/** Seeds of documentation are text in base32: `Hello!` and the digits of RFC 6238. */
function otpSeed(value: string): CheckOutcome {
  const bytes = decodeBase32(value.toUpperCase());
  if (!bytes || bytes.length < 8) return 'reject';
  return /^[A-Za-z0-9]{5}/.test(bytes.toString('latin1')) ? 'example' : 'pass';
}

/** The end that a shared access signature names before it, in seconds since 1970. */
function endOf(query: string): number {
  const end = /(?:\b|u0026)se=(20\d\d-\d\d-\d\d)/.exec(query)?.[1];
  // To the end of that day, so that no time zone matters.
  return end === undefined ? Number.POSITIVE_INFINITY : (Date.parse(end) || Number.POSITIVE_INFINITY) / 1000 + 172_800;
}

/** Lines `name: value` of a Secret's `data`: one of them is base64 of something that is no filler. */
function kubernetesData(lines: string): CheckOutcome {
  const values = lines
    .slice(0, 20_000)
    .split(/[\n,]/, 200)
    .flatMap((line) => {
      const [, value] =
        /^\s{0,40}(?:["']?[\w.-]{1,253}["']?\s{0,4}:\s{0,4})?["']?([A-Za-z0-9+/]{4,10000}={0,2})["']?\s{0,20}$/.exec(
          line,
        ) ?? [];
      return value === undefined ? [] : [decodedText(value)];
    });
  return whether(values.some((value) => /^[\t\n\r\x20-\x7e]{4,}$/.test(value) && password(value.trim()) === 'pass'));
}
