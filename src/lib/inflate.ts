// Unpacking what strangers packed: as much as is wanted and no more, whatever was promised. Broken and cut streams give what
// is readable of them.

import {
  constants,
  createGunzip,
  createInflate,
  createInflateRaw,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

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

const STREAM = { raw: createInflateRaw, zlib: createInflate, gzip: createGunzip } as const;
/** See the blocks of `block-store.ts`. */
const CHUNK = 64 * 1024;

/**
 * Chunks unpacked as they are asked for; breaking off ends `packed` as well. What stands behind the end of the packed bytes is
 * left alone. @throws what `packed` throws, and errors with a code of `Z_…` for bytes that are damaged or cut off.
 */
export async function* inflateStream(
  packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  form: keyof typeof STREAM,
): AsyncGenerator<Buffer> {
  const unzip = STREAM[form]({ chunkSize: CHUNK });
  let failed: { readonly error: unknown } | undefined;
  /** Goes on with what waits for room. */
  let goOn = (): void => {};
  unzip.on('drain', () => goOn()).on('close', () => goOn());
  const feed = async () => {
    try {
      for await (const chunk of packed) {
        if (unzip.destroyed) return;
        if (!unzip.write(chunk))
          await new Promise<void>((resolve) => {
            goOn = resolve;
          });
      }
      unzip.end();
    } catch (error) {
      failed = { error };
      unzip.destroy();
    }
  };
  const feeding = feed();
  try {
    yield* unzip as AsyncIterable<Buffer>;
    await feeding;
  } catch (error) {
    throw failed ? failed.error : error;
  } finally {
    unzip.destroy();
  }
}

/** Whether `inflateStream` threw it because of what is packed. */
export function isDamaged(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');
}
