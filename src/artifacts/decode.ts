// Bytes as read to bytes as scanned: UTF-8 without a byte order mark. Lines and columns stay those of the file.

import { isUtf8 } from 'node:buffer';

const BINARY_PROBE = 8192;

export interface Decoded {
  readonly bytes: Buffer;
  readonly isBinary: boolean;
  /** Whether the bytes differ from the file's, so that hashes over the file's text do not hold. */
  readonly isTranscoded: boolean;
  readonly hasByteOrderMark: boolean;
  /** Set when the bytes were UTF-16. */
  readonly utf16?: Utf16;
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** UTF-16 is recognised by its byte order mark only; NUL in the first 8 KiB of anything else is binary. */
export function decode(bytes: Buffer): Decoded {
  const utf16 = utf16Encoding(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { bytes: Buffer.from(text, 'utf8'), isBinary: false, isTranscoded: true, hasByteOrderMark: true, utf16 };
  }
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasByteOrderMark ? bytes.subarray(3) : bytes;
  const nul = body.subarray(0, BINARY_PROBE).indexOf(0);
  return { bytes: body, isBinary: nul >= 0, isTranscoded: false, hasByteOrderMark };
}

/** Whether the head of a file, 8 KiB or more of it, says that it is binary. */
export function looksBinary(head: Buffer): boolean {
  return utf16Encoding(head) === undefined && head.subarray(0, BINARY_PROBE).includes(0);
}

/** A later stretch of a file, from `offset` in it, that is what its head is. */
export function decodeFurther(bytes: Buffer, { utf16 }: Decoded, offset: number): Decoded {
  const plain = { isBinary: false, isTranscoded: false, hasByteOrderMark: false };
  if (!utf16) return { ...plain, bytes };
  // Units begin at even offsets.
  const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes.subarray(offset % 2));
  return { ...plain, bytes: Buffer.from(text, 'utf8'), isTranscoded: true, utf16 };
}

function utf16Encoding(bytes: Buffer): Utf16 | undefined {
  if (bytes.length < 2) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Invalid sequences as U+FFFD, so that indexes into the text can be turned into offsets of the bytes. */
export function withValidUtf8(decoded: Decoded): Decoded {
  if (isUtf8(decoded.bytes)) return decoded;
  return { ...decoded, bytes: Buffer.from(decoded.bytes.toString('utf8'), 'utf8'), isTranscoded: true };
}
