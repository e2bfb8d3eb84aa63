// Texts of encoded bytes back to the bytes: base64 in both alphabets, base32, the checks of bech32 and of NATS.

/** Longest text that is decoded, in characters. */
const DECODED_LENGTH = 65_536;

/** Undefined when it is no base64 of either alphabet. */
export function decodeBase64(text: string): Buffer | undefined {
  if (text.length > DECODED_LENGTH) return undefined;
  const digits = text.replace(/={1,2}$/, '');
  if (digits === '' || digits.length % 4 === 1 || !/^[A-Za-z0-9+/_-]*$/.test(digits)) return undefined;
  return Buffer.from(digits, 'base64url');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Undefined when it is no base32. */
export function decodeBase32(text: string): Buffer | undefined {
  if (text.length > DECODED_LENGTH) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text.replace(/={1,6}$/, '')) {
    const digit = BASE32.indexOf(character);
    if (digit < 0) return undefined;
    held = ((held << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Buffer.from(bytes);
}

/** CRC-16 with polynomial 0x1021 and start 0 (XMODEM), as NATS puts it at the end of its keys. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** Whether the checksum of a bech32 text holds (BIP 173, without its limit on length). */
export function bech32Holds(text: string): boolean {
  const whole = text.toLowerCase();
  const separator = whole.lastIndexOf('1');
  if (separator < 1 || whole.length > 1000 || (text !== whole && text !== text.toUpperCase())) return false;
  const prefix = [...whole.slice(0, separator)].map((character) => character.charCodeAt(0));
  const data = [...whole.slice(separator + 1)].map((character) => BECH32.indexOf(character));
  if (data.length < 6 || data.includes(-1)) return false;
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of BECH32_GENERATOR.entries()) if ((top >> bit) & 1) check ^= generator;
  }
  return check === 1;
}
