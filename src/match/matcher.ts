// The keyword engine's interface and its plain form: every occurrence of every keyword in a stretch of bytes, in one
// pass. A keyword owns at least four bytes, so a table over its first two (letters folded) leaves few places to verify.

export interface Keyword {
  /** At least KEYWORD_MIN_BYTES bytes of UTF-8. */
  readonly text: string;
  /** Whether ASCII letters must match as written. */
  readonly isCaseSensitive: boolean;
}

export const KEYWORD_MIN_BYTES = 4;

export interface Matcher {
  /** Calls `visit` for each occurrence in `bytes[start, end)` with the keyword's index, in order of offset. */
  find(bytes: Uint8Array, start: number, end: number, visit: (keyword: number, offset: number) => void): void;
}

/** @throws Error when a keyword is shorter than KEYWORD_MIN_BYTES: the rule loader has refused it before. */
export function createMatcher(keywords: readonly Keyword[]): Matcher {
  const patterns = keywords.map(({ text, isCaseSensitive }) => {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length < KEYWORD_MIN_BYTES)
      throw new Error(`keyword "${text}" is shorter than ${KEYWORD_MIN_BYTES} bytes`);
    return { bytes: isCaseSensitive ? bytes : bytes.map(lower), isCaseSensitive };
  });
  const buckets: number[][] = [];
  // Bucket number by the first two bytes, letters folded by `| 0x20`; 0 is none.
  const table = new Uint16Array(0x10000);
  for (const [index, { bytes }] of patterns.entries()) {
    const key = pairKey(bytes[0] ?? 0, bytes[1] ?? 0);
    const bucket = table[key];
    if (bucket) buckets[bucket - 1]?.push(index);
    else table[key] = buckets.push([index]);
  }

  return {
    find(bytes, start, end, visit) {
      for (let offset = start; offset + KEYWORD_MIN_BYTES <= end; offset++) {
        const bucket = table[pairKey(bytes[offset] as number, bytes[offset + 1] as number)];
        if (!bucket) continue;
        for (const index of buckets[bucket - 1] as number[]) {
          const pattern = patterns[index] as (typeof patterns)[number];
          if (occursAt(bytes, offset, end, pattern.bytes, pattern.isCaseSensitive)) visit(index, offset);
        }
      }
    },
  };
}

function occursAt(
  bytes: Uint8Array,
  offset: number,
  end: number,
  pattern: Uint8Array,
  isCaseSensitive: boolean,
): boolean {
  if (offset + pattern.length > end) return false;
  for (let index = 0; index < pattern.length; index++) {
    const byte = bytes[offset + index] as number;
    if ((isCaseSensitive ? byte : lower(byte)) !== pattern[index]) return false;
  }
  return true;
}

function pairKey(first: number, second: number): number {
  return ((first | 0x20) << 8) | (second | 0x20);
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
