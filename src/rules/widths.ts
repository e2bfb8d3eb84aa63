// What an expression looks at, read off it: how far it sees from its keyword, how long its secret is at least, how far from
// the keyword that begins. With it most places of a keyword are passed over on bytes, and the rest need a window of text
// only, not the whole file.

import type { ByteSet, SecretReach } from '../match/keyword.ts';

export interface Reach {
  /** How many bytes from the keyword on the expression can look at; absent when there is no bound. */
  readonly ahead?: number;
  /** Bytes that may not stand before the keyword. */
  readonly notAfter?: ByteSet;
  /** What every match has, when the expression says it of its group `secret`. */
  readonly secret?: SecretReach;
}

/** A secret shorter than this, or further away, rules out too little to be worth a look. */
const WORTHWHILE_LEAST = 8;
const WORTHWHILE_WITHIN = 1024;
const SECRET = '(?<secret>';

/** `source` is valid. What the reader does not know, such as the newest syntax, is taken to look at everything. */
export function reachOf(source: string, flags: string): Reach {
  try {
    return readReach(source, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function readReach(source: string, flags: string): Reach {
  const whole = new Reader(source, flags, 0, true);
  const { most } = whole.alternatives();
  const secret = secretReach(source, flags);
  // Before a `|` it would bind the first alternative only.
  const [, left] = whole.hadAlternative ? [] : (LEFT_EDGE.exec(source) ?? []);
  const notAfter = left && new Reader(left, flags, 0).alternatives().bytes;
  return {
    ...(Number.isFinite(most) && { ahead: most }),
    ...(notAfter && { notAfter: written(notAfter) }),
    ...(secret && { secret }),
  };
}

/** A class that may not stand before. */
const LEFT_EDGE = /^\(\?<!(\[(?!\^)[^\]\\]+\])\)/;

function secretReach(source: string, flags: string): SecretReach | undefined {
  const at = source.indexOf(SECRET);
  if (at < 0) return undefined;
  const before = new Reader(source.slice(0, at), flags, 0);
  const { most: within } = before.alternatives();
  const inside = new Reader(source, flags, at + SECRET.length);
  const { least, most, bytes } = inside.alternatives();
  if (/[?*+{]/.test(source[inside.at + 1] ?? '')) return undefined;
  const after = new Reader(source, flags, inside.at + 1);
  const next = after.firstBytes();
  after.alternatives();
  const isInEveryMatch = before.isAtEnd && !before.hadAlternative && after.isAtEnd && !after.hadAlternative;
  const isBounded =
    next !== undefined && Number.isFinite(most) && next.every((byte, index) => byte === 0 || bytes[index] === 0);
  if (!isInEveryMatch || within > WORTHWHILE_WITHIN || (least < WORTHWHILE_LEAST && !isBounded)) return undefined;
  return {
    least,
    bytes: written(bytes),
    within,
    ...(Number.isFinite(most) && { most }),
    ...(isBounded && { before: written(next) }),
  };
}

function written(bytes: Uint8Array): ByteSet {
  const packed = Buffer.alloc(32);
  for (const [code, isIn] of bytes.entries())
    if (isIn) packed[code >> 3] = (packed[code >> 3] as number) | (1 << (code & 7));
  return packed.toString('hex');
}

interface Width {
  readonly least: number;
  readonly most: number;
  readonly bytes: Uint8Array;
}

/** Reads an expression that is known to be valid. */
class Reader {
  readonly source: string;
  readonly flags: string;
  at: number;
  /** Whether there was a `|` at the level it began at. */
  hadAlternative = false;
  /** Of the groups read so far. */
  private widest = 0;

  /** Whether what is only looked at counts as if it were matched. */
  readonly countsLooks: boolean;

  constructor(source: string, flags: string, at: number, countsLooks = false) {
    this.source = source;
    this.flags = flags;
    this.at = at;
    this.countsLooks = countsLooks;
  }

  get isAtEnd(): boolean {
    return this.at === this.source.length;
  }

  /** What the next character can be, when it is one and must be there. */
  firstBytes(): Uint8Array | undefined {
    const character = this.peek();
    if (character === undefined || /[()|^$]/.test(character)) return undefined;
    const ahead = new Reader(this.source, this.flags, this.at);
    const atom = ahead.atom();
    return atom.least === 1 && ahead.repeat()[0] > 0 ? atom.bytes : undefined;
  }

  peek(): string | undefined {
    return this.source[this.at];
  }

  /** Up to the end of the source or the bracket that closes this level. */
  alternatives(): Width {
    let all = this.sequence();
    while (this.peek() === '|') {
      this.hadAlternative = true;
      this.at++;
      const next = this.sequence();
      all = {
        least: Math.min(all.least, next.least),
        most: Math.max(all.most, next.most),
        bytes: union(all.bytes, next.bytes),
      };
    }
    return all;
  }

  private sequence(): Width {
    let all = nothing();
    for (let next = this.peek(); next !== undefined && next !== '|' && next !== ')'; next = this.peek()) {
      const atom = this.atom();
      const [from, to] = this.repeat();
      all = {
        least: all.least + atom.least * from,
        most: all.most + atom.most * to,
        bytes: union(all.bytes, atom.bytes),
      };
    }
    return all;
  }

  private atom(): Width {
    const character = this.source[this.at] as string;
    if (character === '(') return this.group();
    if (character === '[') return this.characterClass();
    if (character === '\\') return this.escape();
    this.at++;
    return character === '^' || character === '$' ? nothing() : this.one(character);
  }

  private group(): Width {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    const outer = this.hadAlternative;
    const inside = this.alternatives();
    this.hadAlternative = outer;
    this.at++;
    this.widest = Math.max(this.widest, inside.most);
    return /^\(\?<?[=!]/.test(opening) ? { ...nothing(), most: this.countsLooks ? inside.most : 0 } : inside;
  }

  private characterClass(): Width {
    let end = this.at + 1;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    const written = this.source.slice(this.at, end + 1);
    this.at = end + 1;
    return this.one(written);
  }

  private escape(): Width {
    const written = /^\\(?:k<\w+>|x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|[1-9]|[\s\S])/.exec(
      this.source.slice(this.at),
    )?.[0];
    this.at += written?.length ?? 1;
    if (written === undefined || written === '\\b' || written === '\\B') return nothing();
    // What a reference repeats is one of the groups before it.
    if (/^\\[1-9k]/.test(written)) return { least: 0, most: this.widest, bytes: ANY };
    return this.one(written);
  }

  /** One character of the kind that is written. */
  private one(written: string): Width {
    const character = written.charCodeAt(0);
    // Outside ASCII a character is several bytes of the subject.
    if (character > 0x7f) return { least: 1, most: 4, bytes: ANY };
    const matches = new RegExp(`^${/^[{}\]/-]$/.test(written) ? `\\${written}` : written}$`, this.flags);
    const bytes = Uint8Array.from({ length: 256 }, (_, code) => (matches.test(String.fromCharCode(code)) ? 1 : 0));
    return { least: 1, most: 1, bytes };
  }

  private repeat(): readonly [number, number] {
    const written = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    if (!written) return [1, 1];
    this.at += written[0].length;
    const [mark, from, comma, to] = written;
    if (mark.startsWith('*')) return [0, Number.POSITIVE_INFINITY];
    if (mark.startsWith('+')) return [1, Number.POSITIVE_INFINITY];
    if (mark.startsWith('?')) return [0, 1];
    const least = Number(from);
    return [least, comma === '' ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to)];
  }
}

const ANY = new Uint8Array(256).fill(1);

function nothing(): Width {
  return { least: 0, most: 0, bytes: new Uint8Array(256) };
}

function union(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((byte, index) => byte | (other[index] as number));
}
