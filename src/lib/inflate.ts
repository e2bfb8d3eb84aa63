// Unpacking what strangers packed: as much as is wanted and no more, whatever was promised. Broken and cut streams give what
// is readable of them.

import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export interface Inflated {
  readonly bytes: Buffer;
  /** Whether there is more than the limit. */
  readonly isCut: boolean;
}

const UNPACK = { raw: inflateRawSync, zlib: inflateSync, gzip: gunzipSync } as const;

/** Undefined when nothing can be read of it. */
export function inflate(packed: Buffer, form: keyof typeof UNPACK, limit: number): Inflated | undefined {
  let isCut = false;
  // A buffer that gets too long is thrown away with its error: then less goes in.
  for (let given = packed; given.length > 0; given = given.subarray(0, Math.floor(given.length / 4))) {
    try {
      const bytes = UNPACK[form](given, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
      return { bytes, isCut };
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_BUFFER_TOO_LARGE') {
        if (given.length <= 64) return undefined;
      }
      isCut = true;
    }
  }
  return undefined;
}
