// Where characters begin in UTF-8 bytes.

/** The beginning of the character that `offset` lies in, not before `floor`; invalid bytes are at most three back. */
export function characterStart(bytes: Uint8Array, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && at > offset - 3 && at < bytes.length && ((bytes[at] as number) & 0xc0) === 0x80) at--;
  return at;
}
