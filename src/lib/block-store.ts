// Bytes that are kept in memory to be looked at again, one after the other: as they are as long as they are few, packed from
// there on, and up to a limit. They are read in stretches; in the order they came that costs little.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CopyingSource } from './byte-source.ts';

export interface BlockStore {
  /** Bytes that were put in, of which `from` on can be taken back. */
  readonly size: number;
  /** How many of these were kept: fewer when it is full. */
  append(bytes: Uint8Array): number;
  /** A stretch of what was put in; only of what is there already. */
  stretch(start: number, size: number): CopyingSource;
}

export interface StoreLimits {
  /** Bytes kept as they are; those behind them are packed. */
  readonly plain: number;
  /** Bytes of memory. */
  readonly held: number;
}

/** Small: garbage is collected by how many things there are of it, so it takes as much memory as they are long. */
const BLOCK = 64 * 1024;
/** Packed blocks lie in few large pieces of memory: between buffers that come and go small ones would leave holes that nobody can use. */
const PIECE = 2 * 1024 * 1024;
/** Unpacked blocks that are kept. */
const RECENT = 16;

interface Block {
  readonly bytes: Buffer;
  readonly isPacked: boolean;
}

export function createBlockStore({ plain, held: most }: StoreLimits): BlockStore {
  const blocks: Block[] = [];
  let open = Buffer.allocUnsafe(BLOCK);
  let filled = 0;
  let held = 0;
  const recent = new Map<number, Buffer>();

  let piece = Buffer.alloc(0);

  /** A copy, since what zlib gives may lie in a larger buffer. */
  const laidDown = (bytes: Buffer): Buffer => {
    if (bytes.length > piece.length) piece = Buffer.allocUnsafeSlow(PIECE);
    const place = piece.subarray(0, bytes.length);
    piece = piece.subarray(bytes.length);
    bytes.copy(place);
    return place;
  };
  const seal = (): void => {
    const packed = held >= plain ? deflateRawSync(open, { level: 1, chunkSize: BLOCK / 2 }) : undefined;
    const isPacked = packed !== undefined && packed.length < BLOCK;
    blocks.push({ bytes: isPacked ? laidDown(packed) : open, isPacked });
    held += isPacked ? packed.length : BLOCK;
    if (!isPacked) open = Buffer.allocUnsafe(BLOCK);
    filled = 0;
  };

  const blockAt = (index: number): Buffer => {
    const block = blocks[index];
    if (!block) return open;
    if (!block.isPacked) return block.bytes;
    const known = recent.get(index);
    if (known) return known;
    // In one buffer: of chunks that are put together twice as much would be thrown away.
    const bytes = inflateRawSync(block.bytes, { maxOutputLength: BLOCK, chunkSize: BLOCK + 1024 });
    recent.set(index, bytes);
    for (const [oldest] of recent) {
      if (recent.size <= RECENT) break;
      recent.delete(oldest);
    }
    return bytes;
  };

  const store = {
    get size() {
      return blocks.length * BLOCK + filled;
    },
    append(bytes: Uint8Array): number {
      let done = 0;
      while (done < bytes.length && held + filled < most) {
        const part = bytes.subarray(done, done + BLOCK - filled);
        open.set(part, filled);
        filled += part.length;
        done += part.length;
        if (filled === BLOCK) seal();
      }
      return done;
    },
    stretch(start: number, size: number): CopyingSource {
      const lengthOf = (offset: number, wanted: number): number =>
        offset >= 0 ? Math.max(0, Math.min(wanted, size - offset, store.size - start - offset)) : 0;
      const copy = (to: Buffer, at: number, offset: number, wanted: number): number => {
        const length = lengthOf(offset, wanted);
        for (let done = 0; done < length; ) {
          const from = start + offset + done;
          const index = Math.floor(from / BLOCK);
          const within = from - index * BLOCK;
          done += blockAt(index).copy(to, at + done, within, Math.min(BLOCK, within + length - done));
        }
        return length;
      };
      return {
        size,
        copy,
        read(offset, wanted) {
          const length = lengthOf(offset, wanted);
          const from = start + offset;
          const within = from % BLOCK;
          if (length > 0 && within + length <= BLOCK)
            return blockAt(Math.floor(from / BLOCK)).subarray(within, within + length);
          const bytes = Buffer.allocUnsafe(length);
          copy(bytes, 0, offset, length);
          return bytes;
        },
      };
    },
  };
  return store;
}
