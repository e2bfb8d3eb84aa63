// Texts in programs: stretches of printable characters, wherever they lie. Of every `shortest` bytes one is looked at: what holds
// a stretch of that length holds one of them.

export const SHORTEST_RUN = 8;

const PRINTABLE = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09 ? 1 : 0,
);

/** Stretches of printable ASCII of at least `shortest` characters; line feeds and tabs belong to them. */
export function* printableRuns(bytes: Buffer, shortest = SHORTEST_RUN): Generator<Buffer> {
  const { length } = bytes;
  let least = 0;
  for (let at = shortest - 1; at < length; ) {
    if (PRINTABLE[bytes[at] as number] === 0) {
      at += shortest;
      continue;
    }
    let from = at;
    while (from > least && PRINTABLE[bytes[from - 1] as number] === 1) from--;
    let to = at + 1;
    while (to < length && PRINTABLE[bytes[to] as number] === 1) to++;
    if (to - from >= shortest) yield bytes.subarray(from, to);
    least = to;
    at = to + shortest;
  }
}
