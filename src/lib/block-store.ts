// Bytes that are kept in memory to be looked at again, one after the other: as they are as long as they are few, packed from
// there on, and up to a limit. They are read in stretches; in the order they came that costs little.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';

export interface BlockStore {
  /** Bytes that were put in, of which `from` on can be taken back. */
  readonly size: number;
  /** How many of these were kept: fewer when it is full. */
  append(bytes: Uint8Array): number;
  /** A stretch of what was put in; only of what is there already. */
  stretch(start: number, size: number): ByteSource;
}

export interface StoreLimits {
  /** Bytes kept as they are; those behind them are packed. */
  readonly plain: number;
  /** Bytes of memory. */
  readonly held: number;
}

const BLOCK = 256 * 1024;
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

  const seal = (): void => {
    const packed = held >= plain ? deflateRawSync(open, { level: 1 }) : undefined;
    const isPacked = packed !== undefined && packed.length < BLOCK;
    const bytes = isPacked ? packed : open;
    // What zlib gives may lie in a larger buffer.
    blocks.push({ bytes: isPacked ? Buffer.from(bytes) : bytes, isPacked });
    held += bytes.length;
    open = Buffer.allocUnsafe(BLOCK);
    filled = 0;
  };

  const blockAt = (index: number): Buffer => {
    const block = blocks[index];
    if (!block) return open;
    if (!block.isPacked) return block.bytes;
    const known = recent.get(index);
    if (known) return known;
    const bytes = inflateRawSync(block.bytes, { maxOutputLength: BLOCK });
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
    stretch(start: number, size: number): ByteSource {
      return {
        size,
        read(offset, wanted) {
          const length = Math.min(wanted, size - offset, store.size - start - offset);
          if (!(offset >= 0) || !(length > 0)) return Buffer.alloc(0);
          const from = start + offset;
          const first = Math.floor(from / BLOCK);
          const within = from - first * BLOCK;
          if (within + length <= BLOCK) return blockAt(first).subarray(within, within + length);
          const bytes = Buffer.allocUnsafe(length);
          for (let done = 0; done < length; ) {
            const at = from + done;
            const index = Math.floor(at / BLOCK);
            done += blockAt(index).copy(
              bytes,
              done,
              at - index * BLOCK,
              Math.min(BLOCK, at - index * BLOCK + length - done),
            );
          }
          return bytes;
        },
      };
    },
  };
  return store;
}
