// The strings of Android's compiled code, as they stand in its list of strings; the code itself is not looked at.
// https://source.android.com/docs/core/runtime/dex-format

import { checked, MalformedError } from '../malformed.ts';

const SIZE_AT = 0x38;
const OFFSET_AT = 0x3c;
/** `Lcom/acme/Mail;`, `[I`: names of types. */
const TYPE = /^\[*L[\w/$-]+;$/;
const SHORTEST = 6;

export function isDex(head: Buffer): boolean {
  return /^dex\n0\d\d\0/.test(head.toString('latin1', 0, 8));
}

/** Without names of types and what is too short to mean anything. @throws MalformedError */
export function* dexStrings(buffer: Buffer): Generator<Buffer> {
  const bytes = checked(buffer);
  const count = bytes.u32(SIZE_AT);
  const list = bytes.u32(OFFSET_AT);
  if (list + count * 4 > bytes.length) throw new MalformedError('has a list of strings that is longer than the file');
  // Strings do not lie in each other: together they are no longer than the file.
  let spent = 0;
  for (let index = 0; index < count; index++) {
    let at = bytes.u32(list + index * 4);
    for (let step = 0; step < 5 && (bytes.u8(at++) & 0x80) !== 0; step++);
    const end = buffer.indexOf(0, at);
    if (end < 0) throw new MalformedError('has a string without an end');
    spent += end - at;
    if (spent > bytes.length) throw new MalformedError('has strings that lie in each other');
    if (end - at < SHORTEST) continue;
    const string = buffer.subarray(at, end);
    if ((string[0] === 0x4c || string[0] === 0x5b) && TYPE.test(string.toString('latin1', 0, 1024))) continue;
    yield string;
  }
}
