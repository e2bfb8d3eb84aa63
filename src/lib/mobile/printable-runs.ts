// Texts in programs: stretches of printable characters, wherever they lie.

export const SHORTEST_RUN = 8;

/** Stretches of printable ASCII of at least `shortest` characters; line feeds and tabs belong to them. */
export function* printableRuns(bytes: Buffer, shortest = SHORTEST_RUN): Generator<Buffer> {
  let from = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = at < bytes.length ? (bytes[at] as number) : 0;
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) continue;
    if (at - from >= shortest) yield bytes.subarray(from, at);
    from = at + 1;
  }
}
