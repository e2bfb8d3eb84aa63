// Random access to a file that is looked at by its structure and never as a whole: model files are larger than memory.

export interface ByteSource {
  readonly size: number;
  /** Up to `length` bytes from `offset`: fewer where it ends or cannot be read. Never throws. */
  read(offset: number, length: number): Buffer;
}

/** One whose bytes can be had where they are wanted, with nothing in between that has to be thrown away. */
export interface CopyingSource extends ByteSource {
  /** Puts up to `length` bytes from `offset` into `to`; how many they were. Never throws. */
  copy(to: Buffer, at: number, offset: number, length: number): number;
}

const NOTHING = Buffer.alloc(0);

export function bytesSource(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(Math.max(0, offset), offset + length) };
}

/** A stretch of another source. */
export function sliceOf(source: ByteSource, start: number, length: number): ByteSource {
  const size = Math.max(0, Math.min(length, source.size - start));
  return {
    size,
    read: (offset, wanted) =>
      offset < 0 || offset >= size ? NOTHING : source.read(start + offset, Math.min(wanted, size - offset)),
  };
}

export interface MeteredSource extends ByteSource {
  /** Bytes that were read. */
  readonly spent: number;
  /** Whether something was not read since the limit was reached. */
  readonly isSpent: boolean;
}

/** Gives `limit` bytes and no more, however often the same are asked for. */
export function metered(source: ByteSource, limit: number): MeteredSource {
  let spent = 0;
  let isSpent = false;
  return {
    size: source.size,
    get spent() {
      return spent;
    },
    get isSpent() {
      return isSpent;
    },
    read(offset, length) {
      if (length > limit - spent) isSpent = true;
      const bytes = source.read(offset, Math.min(length, limit - spent));
      spent += bytes.length;
      return bytes;
    },
  };
}

const PAGE = 16 * 1024;
const LONG_PAGE = 128 * 1024;
const PAGES = 8;

/** Reads pages, longer ones where the reading goes on, and keeps the last few: structures are read in small pieces. */
export function paged(source: ByteSource): ByteSource {
  const pages: { readonly from: number; readonly bytes: Buffer }[] = [];
  return {
    size: source.size,
    read(offset, length) {
      const wanted = Math.min(length, source.size - offset);
      if (wanted <= 0 || offset < 0) return NOTHING;
      const page = pages.find(({ from, bytes }) => from <= offset && offset + wanted <= from + bytes.length);
      if (page) return page.bytes.subarray(offset - page.from, offset - page.from + wanted);
      const isFurther = pages.some(({ from, bytes }) => offset >= from && offset <= from + bytes.length);
      const bytes = source.read(offset, Math.max(wanted, isFurther ? LONG_PAGE : PAGE));
      if (bytes.length <= LONG_PAGE * 2) {
        pages.unshift({ from: offset, bytes });
        pages.length = Math.min(pages.length, PAGES);
      }
      return bytes.subarray(0, wanted);
    },
  };
}

export interface Cursor {
  /** Where the next byte comes from. */
  at: number;
  readonly size: number;
  /** -1 at the end. */
  byte(): number;
  /** Undefined when there are not that many. */
  bytes(length: number): Buffer | undefined;
  /** Up to and without the next line feed; undefined when there is none within `limit` bytes. */
  line(limit: number): Buffer | undefined;
}

const WINDOW = 4 * 1024;

/** Reads on in windows; to skip is to set `at`. */
export function cursorOf(source: ByteSource, at = 0): Cursor {
  let window: Buffer = NOTHING;
  let from = 0;
  const have = (position: number, length: number): boolean => {
    if (position >= from && position + length <= from + window.length) return true;
    window = source.read(position, Math.max(length, WINDOW));
    from = position;
    return window.length >= length;
  };
  const cursor: Cursor = {
    at,
    size: source.size,
    byte: () => (have(cursor.at, 1) ? (window[cursor.at++ - from] as number) : -1),
    bytes(length) {
      if (length > source.size - cursor.at || !have(cursor.at, length)) return undefined;
      const start = cursor.at - from;
      cursor.at += length;
      return window.subarray(start, start + length);
    },
    line(limit) {
      for (let wanted = 64; ; wanted *= 4) {
        const length = Math.min(wanted, limit + 1, source.size - cursor.at);
        if (length <= 0 || !have(cursor.at, length)) return undefined;
        const start = cursor.at - from;
        const end = window.subarray(start, start + length).indexOf(10);
        if (end >= 0) {
          cursor.at += end + 1;
          return window.subarray(start, start + end);
        }
        if (length < wanted) return undefined;
      }
    },
  };
  return cursor;
}
