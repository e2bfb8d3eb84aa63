// A file that somebody named on the command line. It may be a pipe (`--config <(…)`) or a device that never ends, so that
// its size says nothing: it is read until it ends or is too large.

import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 64 * 1024;

/** As text. @throws what the system says; `EFBIG` for what is longer than `most` bytes */
export function readNamedFile(path: string, most: number): string {
  const descriptor = openSync(path, 'r');
  try {
    const parts: Buffer[] = [];
    for (let length = 0; ; ) {
      const part = Buffer.allocUnsafe(CHUNK);
      const got = readSync(descriptor, part, 0, CHUNK, null);
      if (got === 0) return Buffer.concat(parts).toString('utf8');
      length += got;
      if (length > most) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
      parts.push(part.subarray(0, got));
    }
  } finally {
    closeSync(descriptor);
  }
}
