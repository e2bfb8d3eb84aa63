// What is kept of a member: all of a text, of an archive and of what is looked at by its structure; of anything else the head,
// which says that it is binary.

import { classify, isAlwaysText } from '../../artifacts/classify.ts';
import { looksBinary } from '../../artifacts/decode.ts';
import { isModelFile } from '../../artifacts/model-files.ts';
import type { ArchiveFormat } from '../../lib/archive/entry.ts';
import { formatByHead } from '../../lib/archive/format.ts';
import type { BlockStore } from '../../lib/block-store.ts';
import type { ByteSource } from '../../lib/byte-source.ts';

export interface Keeper {
  put(bytes: Buffer): void;
  /** Where it lies in the store. */
  readonly offset: number;
  /** Bytes that were kept. */
  readonly size: number;
  /** Whether there was no more room. */
  readonly isCut: boolean;
}

/** As much as tells what a file is. */
const HEAD = 64 * 1024;

/** `path` is that of the member. */
export function keeperOf(store: BlockStore, path: string): Keeper {
  const offset = store.size;
  let size = 0;
  let isCut = false;
  let isWanted = true;
  const append = (bytes: Buffer): void => {
    const kept = isCut ? 0 : store.append(bytes);
    size += kept;
    isCut ||= kept < bytes.length;
  };
  return {
    offset,
    get size() {
      return size;
    },
    get isCut() {
      return isCut;
    },
    put(bytes) {
      const first = bytes.subarray(0, Math.max(0, HEAD - size));
      if (first.length > 0) {
        append(first);
        if (size === HEAD) isWanted = isRead(path, store.stretch(offset, HEAD));
      }
      if (isWanted && first.length < bytes.length) append(bytes.subarray(first.length));
    },
  };
}

function isRead(path: string, head: ByteSource): boolean {
  const { kind } = classify(path);
  return (
    isAlwaysText(kind) ||
    kind === 'model-file' ||
    !looksBinary(head.read(0, HEAD)) ||
    archiveIn(path, head) !== undefined
  );
}

/** Which archive a member is; files that are archives on the inside but are something else are looked at as that. */
export function archiveIn(path: string, source: ByteSource): ArchiveFormat | undefined {
  const format = formatByHead(source);
  const isModel = format && classify(path).kind === 'model-file' && isModelFile(path, source.read(0, 512));
  return isModel ? undefined : format;
}
