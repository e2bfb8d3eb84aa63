// Digests: SHA-256 for identities, CRC-32 for issuers' checksums.

import { lazy } from './lazy.ts';
import { smallSha256 } from './sha256.ts';

/** Loading it takes longer than reading a small project, which gets by without it. */
const crypto = lazy(() => process.getBuiltinModule('node:crypto'));

/** So many bytes in all cost less than loading what is faster: about a millisecond. */
const SMALL = 256 * 1024;
let small = 0;

export function sha256Hex(text: string | Uint8Array): string {
  if (small + text.length <= SMALL) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    small += bytes.length + 64;
    if (small <= SMALL) return smallSha256(bytes);
  }
  return crypto().createHash('sha256').update(text).digest('hex');
}

/** As content security policies name a text. */
export function sha256Base64(text: string): string {
  return crypto().createHash('sha256').update(text).digest('base64');
}

/** UUID of version 5 (RFC 9562): the same for the same text. */
export function uuidOf(text: string): string {
  // Ours: what version 5 makes of https://github.com/bartizan/bartizan among URLs.
  const namespace = Buffer.from('9bd20ca82313515980c3fa6ba80629f7', 'hex');
  const digest = crypto().createHash('sha1').update(namespace).update(text).digest();
  const bytes = digest.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function hmacHex(key: string, text: string): string {
  return crypto().createHmac('sha256', key).update(text).digest('hex');
}

export function randomHex(bytes: number): string {
  return crypto().randomBytes(bytes).toString('hex');
}

/** CRC-32 (IEEE 802.3) of a text of single-byte characters. `zlib.crc32` exists only since Node 20.15 and not in 20's types. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
