// One file as multipart/form-data (RFC 7578). The boundary follows from the content, so that the same upload is the same bytes.

import { sha256Hex } from '../../lib/hash.ts';
import type { OutboundFile } from './service.ts';

export function formOf(
  field: string,
  { name, mediaType, bytes }: OutboundFile,
): { readonly mediaType: string; readonly bytes: Uint8Array } {
  const boundary = `bartizan-${sha256Hex(bytes).slice(0, 40)}`;
  // Quotes and line breaks in a name would end the header.
  const safe = name.replace(/["\\\p{Cc}]/gu, '_');
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${safe}"\r\nContent-Type: ${mediaType}\r\n\r\n`;
  return {
    mediaType: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
