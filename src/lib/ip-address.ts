// Where an IP address leads: to this machine, to the network around it, or into the world. Numbers only; a name is resolved
// first. https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 twin.

import { isIP } from 'node:net';

export type AddressReach = 'loopback' | 'private' | 'public';

/** Without brackets; a zone such as `%eth0` is allowed. Undefined when it is no address. */
export function reachOfAddress(address: string): AddressReach | undefined {
  const plain = address.replace(/%.{0,64}$/, '');
  if (isIP(plain) === 4) return reachOfV4(plain.split('.').map(Number));
  if (isIP(plain) === 6) return reachOfV6(wordsOf(plain));
  return undefined;
}

/** Ranges that are documented examples count as the world: who may be asked is decided by it, and the world is asked least. */
function reachOfV4([a = 0, b = 0, c = 0]: readonly number[]): AddressReach {
  // 0.0.0.0 connects to this machine.
  if (a === 127 || a === 0) return 'loopback';
  const isPrivate =
    a === 10 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    // Link-local, where clouds keep their metadata.
    (a === 169 && b === 254) ||
    // Carrier-grade NAT, also used by overlays.
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 192 && b === 0 && c === 0) ||
    (a === 198 && (b === 18 || b === 19)) ||
    // Multicast, reserved, broadcast.
    a >= 224;
  return isPrivate ? 'private' : 'public';
}

function reachOfV6(words: readonly number[]): AddressReach {
  const [first = 0, second = 0] = words;
  const isZeroTo = (end: number) => words.slice(0, end).every((word) => word === 0);
  const embedded = (at: number) => {
    const [high = 0, low = 0] = words.slice(at, at + 2);
    return reachOfV4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
  };
  if (isZeroTo(7) && (words[7] ?? 0) <= 1) return 'loopback';
  // IPv4 in disguise: mapped, translated, compatible, NAT64, 6to4.
  if (isZeroTo(5) && words[5] === 0xffff) return embedded(6);
  if (isZeroTo(4) && words[4] === 0xffff && words[5] === 0) return embedded(6);
  if (isZeroTo(6)) return embedded(6);
  if (first === 0x64 && second === 0xff9b) return words[2] === 1 ? 'private' : embedded(6);
  if (first === 0x2002) return embedded(1);
  // Unique local, link-local, site-local, multicast.
  const isPrivate =
    (first & 0xfe00) === 0xfc00 ||
    (first & 0xffc0) === 0xfe80 ||
    (first & 0xffc0) === 0xfec0 ||
    (first & 0xff00) === 0xff00;
  return isPrivate ? 'private' : 'public';
}

/** The eight words of an address that `isIP` has accepted. */
function wordsOf(address: string): readonly number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [, head = '', a, b, c, d] = dotted ?? [];
  const hex = dotted
    ? `${head}${(Number(a) * 256 + Number(b)).toString(16)}:${(Number(c) * 256 + Number(d)).toString(16)}`
    : address;
  const [left = '', right] = hex.split('::');
  const read = (text: string) => (text === '' ? [] : text.split(':').map((word) => Number.parseInt(word, 16)));
  const [start, end] = [read(left), right === undefined ? [] : read(right)];
  return [...start, ...Array<number>(Math.max(0, 8 - start.length - end.length)).fill(0), ...end];
}
