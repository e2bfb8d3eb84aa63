// Who signed an APK, and in which way: the block before its directory (schemes 2 and 3), and the files in META-INF (scheme 1).
// Nothing is verified: what is of interest is what was used.
// https://source.android.com/docs/security/features/apksigning/v2

import { X509Certificate } from 'node:crypto';
import type { ByteSource } from '../byte-source.ts';
import { APP_SIGNATURE } from '../limits.ts';
import { checked, MalformedError } from '../malformed.ts';

const MAGIC = 'APK Sig Block 42';
const FOOTER = 24;
const SCHEMES: ReadonlyMap<number, string> = new Map([
  [0x7109871a, 'v2'],
  [0xf05368c0, 'v3'],
  [0x1b93ad61, 'v3.1'],
]);

export interface SigningBlock {
  readonly schemes: readonly string[];
  /** Of the first signer of each scheme, without those that are none. */
  readonly certificates: readonly X509Certificate[];
}

/** Undefined when there is none before the directory, which begins at `directoryAt`. @throws MalformedError */
export function readSigningBlock(source: ByteSource, directoryAt: number): SigningBlock | undefined {
  const footer = source.read(directoryAt - FOOTER, FOOTER);
  if (footer.length < FOOTER || footer.toString('latin1', 8) !== MAGIC) return undefined;
  const size = Number(footer.readBigUInt64LE(0));
  if (size < FOOTER || size > APP_SIGNATURE) throw new MalformedError('has a signing block of an unlikely length');
  const buffer = source.read(directoryAt - size, size - FOOTER);
  const bytes = checked(buffer);
  const schemes: string[] = [];
  const certificates: X509Certificate[] = [];
  for (let at = 0; at + 12 <= buffer.length; ) {
    const length = bytes.u32(at) + bytes.u32(at + 4) * 2 ** 32;
    if (length < 4) throw new MalformedError('has a signing block with an entry that is too short');
    const scheme = SCHEMES.get(bytes.u32(at + 8));
    if (scheme !== undefined) {
      schemes.push(scheme);
      certificates.push(...certificateOf(bytes.slice(at + 12, length - 4)));
    }
    at += 8 + length;
  }
  return { schemes, certificates };
}

/** Of the first signer: a sequence of signers, whose first part is signed data, whose second part are certificates. */
function certificateOf(value: Buffer): readonly X509Certificate[] {
  const signer = prefixed(prefixed(value, 0), 0);
  const data = prefixed(signer, 0);
  const digests = checked(data).u32(0);
  return certificate(prefixed(prefixed(data, 4 + digests), 0));
}

function prefixed(buffer: Buffer, at: number): Buffer {
  const bytes = checked(buffer);
  return bytes.slice(at + 4, bytes.u32(at));
}

const SEQUENCE = 0x30;
const OF_SIGNED_DATA = 0xa0;
const CERTIFICATES = 10;

/** The certificates in a PKCS #7 signature, as META-INF/CERT.RSA is one. @throws MalformedError */
export function certificatesIn(signature: Buffer): readonly X509Certificate[] {
  const outer = derAt(signature, 0);
  // ContentInfo: the kind of its content, then the content, explicitly tagged.
  const content = partsOf(outer.body).find(({ tag }) => tag === OF_SIGNED_DATA);
  const signed = content && derAt(content.body, 0);
  const certificates = signed && partsOf(signed.body).find(({ tag }) => tag === OF_SIGNED_DATA);
  if (outer.tag !== SEQUENCE || !certificates) throw new MalformedError('is no signature');
  return partsOf(certificates.body)
    .slice(0, CERTIFICATES)
    .flatMap(({ whole }) => certificate(whole));
}

function certificate(der: Buffer): readonly X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
}

interface Der {
  readonly tag: number;
  readonly whole: Buffer;
  readonly body: Buffer;
}

function derAt(buffer: Buffer, at: number): Der {
  const bytes = checked(buffer);
  const first = bytes.u8(at + 1);
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || more > 4) throw new MalformedError('has a part of an unlikely length');
  const length = more === 0 ? first : bytes.slice(at + 2, more).readUIntBE(0, more);
  const header = 2 + more;
  return { tag: bytes.u8(at), whole: bytes.slice(at, header + length), body: bytes.slice(at + header, length) };
}

function partsOf(body: Buffer): readonly Der[] {
  const parts: Der[] = [];
  for (let at = 0; at < body.length && parts.length < 100; ) {
    const part = derAt(body, at);
    parts.push(part);
    at += part.whole.length;
  }
  return parts;
}
