// Checksums that issuers put into their tokens. One that holds proves the token; one that fails makes it look like an
// example, since people edit samples by hand, and never more than that, since issuers change their formats.

import { crc32 } from '../lib/hash.ts';
import type { CheckOutcome } from './outcome.ts';

/** Whether the checksum holds; undefined when the value has a shape for which none is known. */
type Checksum = (value: string) => boolean | undefined;

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `body` + base62 of its CRC-32 in six digits, after a prefix that is not counted. */
function base62Tail(shape: RegExp): Checksum {
  return (value) => {
    const [, body, tail] = shape.exec(value) ?? [];
    return body === undefined ? undefined : base62(crc32(body), 6) === tail;
  };
}

const CHECKSUM = {
  /** GitHub, "Behind GitHub's new authentication token formats", 2021-04-05. */
  github: base62Tail(/^gh[pousr]_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/),
  /** The same scheme; GitHub changelog, "npm has a new access token format", 2021-09-23. */
  npm: base62Tail(/^npm_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/),
  /** Worked out from samples; Vercel does not document it. */
  vercel: base62Tail(/^vc[pkair]_([A-Za-z0-9]{50})([A-Za-z0-9]{6})$/),
  /** Upper-case hexadecimal CRC-32 of all before it, the `=` included. Worked out from samples. */
  atlassian: (value) => {
    const [, body, tail] = /^((?:ATATT3|ATCTT3|ATBB)[\w=-]{8,600})([0-9A-F]{8})$/.exec(value) ?? [];
    return body === undefined ? undefined : hex(crc32(body)).toUpperCase() === tail;
  },
  /** CRC-32 of all before the last `_`, its bytes in little-endian order. Source: Grafana, pkg/components/apikeygenprefixed. */
  grafana: (value) => {
    const [, body, tail] = /^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/i.exec(value) ?? [];
    return body === undefined ? undefined : swapped(hex(crc32(body))) === tail?.toLowerCase();
  },
  /** Lower-case hexadecimal CRC-32 of the 40 characters after the prefix. Cloudflare documents a checksum, not which. */
  cloudflare: (value) => {
    const [, body, tail] = /^cf(?:k|ut|at)_([A-Za-z0-9]{40})([0-9a-f]{8})$/.exec(value) ?? [];
    return body === undefined ? undefined : hex(crc32(body)) === tail;
  },
  /** Base36 CRC-32 of prefix, payload, version and length. Source: GitLab, Authn::TokenField::Generator::RoutableToken. */
  gitlab: (value) => {
    const [, body, tail] = /^(gl[a-z]{2,6}-[\w-]{27,300}\.\d{2}\.[0-9a-z]{2})([0-9a-z]{7})$/.exec(value) ?? [];
    return body === undefined ? undefined : crc32(body).toString(36).padStart(7, '0') === tail;
  },
} as const satisfies Readonly<Record<string, Checksum>>;

export type ChecksumName = keyof typeof CHECKSUM;
export const CHECKSUMS = Object.keys(CHECKSUM) as [ChecksumName, ...ChecksumName[]];

export function verifyChecksum(name: ChecksumName, value: string): CheckOutcome {
  const holds = CHECKSUM[name](value);
  return holds === undefined ? 'pass' : holds ? 'proven' : 'example';
}

function base62(number: number, length: number): string {
  let digits = '';
  for (let rest = number; digits.length < length; rest = Math.floor(rest / 62)) digits = BASE62[rest % 62] + digits;
  return digits;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

function swapped(hexadecimal: string): string {
  return hexadecimal.match(/../g)?.toReversed().join('') ?? '';
}
