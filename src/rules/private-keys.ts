// Private keys in armour (PEM, OpenSSH, PGP): whether the body is a key at all, and whether a passphrase protects it.

import { decodeBase64 } from '../lib/encodings.ts';
import type { CheckOutcome } from './outcome.ts';

const OPENSSH = 'openssh-key-v1\0';

/** `body` is what stands between the lines, with whatever a program text puts between its pieces. */
export function privateKey(body: string): CheckOutcome {
  const digits = body
    .replace(/\\+[nrt]|\\+u000[adAD]/g, '')
    // The sign that joins two strings is no digit.
    .replace(/["'`]\s{0,40}\+\s{0,40}(?=["'`]|$)/g, '')
    .replace(/=[A-Za-z0-9+/]{4}[^A-Za-z0-9+/=]*$/, '')
    .replace(/[^A-Za-z0-9+/=]/g, '');
  const bytes = decodeBase64(digits.slice(0, digits.length - (digits.replace(/=+$/, '').length % 4 === 1 ? 1 : 0)));
  if (!bytes || bytes.length < 32) return 'example';
  if (bytes.toString('latin1', 0, OPENSSH.length) === OPENSSH) return openssh(bytes);
  if (((bytes[0] as number) & 0x80) !== 0) return pgp(bytes);
  return isWholeSequence(bytes) ? 'pass' : 'example';
}

/** The name of the cipher comes first. Source: OpenSSH, PROTOCOL.key. */
function openssh(bytes: Buffer): CheckOutcome {
  const length = bytes.readUInt32BE(OPENSSH.length);
  const start = OPENSSH.length + 4;
  return bytes.toString('latin1', start, start + Math.min(length, 40)) === 'none' ? 'pass' : 'reject';
}

/** A DER sequence that is there to its end; a body that somebody cut short or typed is none. */
function isWholeSequence(bytes: Buffer): boolean {
  const [tag, first = 0] = bytes;
  if (tag !== 0x30) return false;
  if (first < 0x80) return bytes.length >= 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 3) return false;
  return bytes.length >= 2 + count + bytes.readUIntBE(2, count);
}

/** Algorithms by the number of their public integers; -1 is a curve and a point. RFC 4880, 5.5.2, and RFC 6637. */
const PGP_PUBLIC: Readonly<Record<number, number>> = { 1: 2, 2: 2, 3: 2, 16: 3, 17: 4, 18: -1, 19: -1, 22: -1 };

/** A secret key packet of version 4 whose secret half is not encrypted passes; what cannot be read passes too. */
function pgp(bytes: Buffer): CheckOutcome {
  const header = bytes[0] as number;
  const isNew = (header & 0x40) !== 0;
  if ((isNew ? header & 0x3f : (header >> 2) & 0xf) !== 5) return 'example';
  const first = bytes[1] as number;
  const lengthBytes = isNew ? (first < 192 ? 1 : first === 255 ? 5 : 2) : 1 << (header & 3);
  let at = 1 + lengthBytes;
  const algorithm = bytes[at + 5] ?? 0;
  const integers = PGP_PUBLIC[algorithm];
  if (bytes[at] !== 4 || integers === undefined) return 'pass';
  at += 6;
  if (integers < 0) at += 1 + (bytes[at] ?? 0);
  for (let left = Math.abs(integers); left > 0; left--) {
    if (at + 2 > bytes.length) return 'example';
    at += 2 + Math.ceil(bytes.readUInt16BE(at) / 8);
  }
  if (algorithm === 18) at += 1 + (bytes[at] ?? 0);
  const usage = bytes[at];
  return usage === undefined ? 'example' : usage === 0 ? 'pass' : 'reject';
}
