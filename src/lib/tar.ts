// Reads a tar archive as it arrives, and only reads: ustar, pax and GNU's long names. Whoever made it may be a stranger, so
// each header has to carry its checksum, each number to be one, and what describes an entry is bounded. Names are given as
// bytes and mean nothing here.

export interface TarEntry {
  readonly kind: 'file' | 'folder' | 'symlink' | 'link' | 'other';
  readonly name: Buffer;
  readonly size: number;
  /** Permissions as on Unix; 0 where the header has none that can be read. */
  readonly mode: number;
  /** Of a link: where it points. */
  readonly target: Buffer;
}

export interface TarHandler {
  entry(entry: TarEntry): void;
  /** Of the last entry, in order. */
  bytes(chunk: Buffer): void;
}

export interface TarReader {
  /** @throws TarError */
  write(chunk: Buffer): void;
  /** @throws TarError for an archive that is cut off. */
  end(): void;
}

export class TarError extends Error {}

const BLOCK = 512;
/** Bytes that describe one entry: its long names. */
const DESCRIPTION = 1024 * 1024;
const KINDS: Readonly<Record<string, TarEntry['kind']>> = {
  '\0': 'file',
  '0': 'file',
  '7': 'file',
  '1': 'link',
  '2': 'symlink',
  '5': 'folder',
};
const EMPTY: Buffer = Buffer.alloc(0);

/** What stands before an entry about it. */
interface Said {
  name?: Buffer;
  target?: Buffer;
  size?: number;
  isSparse?: boolean;
}

export function createTarReader(handler: TarHandler): TarReader {
  let header = EMPTY;
  let state: 'header' | 'body' | 'said' | 'padding' | 'end' = 'header';
  let left = 0;
  let padding = 0;
  let type = '';
  let gathered: Buffer[] = [];
  let said: Said = {};

  const begin = (block: Buffer): void => {
    if (block.every((byte) => byte === 0)) {
      state = 'end';
      return;
    }
    checkSum(block);
    type = block.toString('latin1', 156, 157);
    const isDescription = 'xgLK'.includes(type);
    const size = isDescription ? numberIn(block, 124, 12) : (said.size ?? numberIn(block, 124, 12));
    if (isDescription) {
      if (size > DESCRIPTION) throw new TarError('what describes an entry is too long');
      gathered = [];
    } else {
      const kind = said.isSparse ? 'other' : (KINDS[type] ?? 'other');
      handler.entry({
        kind,
        name: said.name ?? nameIn(block),
        size,
        mode: modeIn(block),
        target: said.target ?? textIn(block, 157, 100),
      });
      said = {};
    }
    left = size;
    padding = (BLOCK - (size % BLOCK)) % BLOCK;
    state = left > 0 ? (isDescription ? 'said' : 'body') : 'header';
  };

  const understand = (): void => {
    const bytes = Buffer.concat(gathered);
    gathered = [];
    if (type === 'x') said = { ...said, ...recordsOf(bytes) };
    else if (type === 'L') said.name = upToZero(bytes);
    else if (type === 'K') said.target = upToZero(bytes);
    // `g` is about all entries: git keeps the commit there, and a name for all would be no name.
  };

  return {
    write(chunk) {
      for (let at = 0; at < chunk.length; ) {
        if (state === 'end') return;
        if (state === 'header') {
          const part = chunk.subarray(at, at + BLOCK - header.length);
          header = header.length === 0 ? part : Buffer.concat([header, part]);
          at += part.length;
          if (header.length < BLOCK) {
            header = Buffer.from(header);
            return;
          }
          const block = header;
          header = EMPTY;
          begin(block);
          continue;
        }
        const part = chunk.subarray(at, at + left);
        at += part.length;
        left -= part.length;
        if (state === 'body') handler.bytes(part);
        else if (state === 'said') gathered.push(Buffer.from(part));
        if (left > 0) return;
        if (state === 'said') understand();
        const isPadded = state !== 'padding' && padding > 0;
        left = isPadded ? padding : 0;
        state = isPadded ? 'padding' : 'header';
      }
    },
    end() {
      if (state !== 'end') throw new TarError('it is cut off');
    },
  };
}

function checkSum(block: Buffer): void {
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : (block[at] ?? 0);
  if (numberIn(block, 148, 8) !== sum) throw new TarError('a header is damaged');
}

/** Octal digits, or GNU's binary form for what is too large for them. */
function numberIn(block: Buffer, start: number, length: number): number {
  const field = block.subarray(start, start + length);
  const [first = 0] = field;
  let number = 0;
  if (first === 0x80) {
    for (const byte of field.subarray(1)) number = number * 256 + byte;
  } else {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(field.toString('latin1'))?.[1];
    if (digits === undefined) throw new TarError('a header holds no number where one belongs');
    number = digits === '' ? 0 : Number.parseInt(digits, 8);
  }
  if (!Number.isSafeInteger(number)) throw new TarError('a header holds too large a number');
  return number;
}

function modeIn(block: Buffer): number {
  return Number.parseInt(block.toString('latin1', 100, 108), 8) & 0o7777;
}

/** Whether a file begins like one: by its checksum, since old versions of tar write no magic. */
export function isTar(head: Buffer): boolean {
  if (head.length < BLOCK || head[0] === 0) return false;
  try {
    checkSum(head.subarray(0, BLOCK));
    return true;
  } catch {
    return false;
  }
}

function nameIn(block: Buffer): Buffer {
  const name = textIn(block, 0, 100);
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? textIn(block, 345, 155) : EMPTY;
  return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]);
}

function textIn(block: Buffer, start: number, length: number): Buffer {
  return Buffer.from(upToZero(block.subarray(start, start + length)));
}

function upToZero(bytes: Buffer): Buffer {
  const zero = bytes.indexOf(0);
  return zero < 0 ? bytes : bytes.subarray(0, zero);
}

/** Records of a pax header: `LENGTH KEY=VALUE\n`, the length counting all of it. */
function recordsOf(bytes: Buffer): Said {
  const said: Said = {};
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const length = Number(space < 0 ? 'NaN' : bytes.toString('latin1', at, space));
    const record = bytes.subarray(space + 1, at + length - 1);
    const equals = record.indexOf(61);
    if (!Number.isSafeInteger(length) || length <= space - at + 1 || bytes[at + length - 1] !== 10 || equals < 0)
      throw new TarError('what describes an entry is damaged');
    const key = record.toString('latin1', 0, equals);
    const value = record.subarray(equals + 1);
    if (key === 'path') said.name = value;
    else if (key === 'linkpath') said.target = value;
    else if (key === 'size') said.size = sizeOf(value.toString('latin1'));
    else if (key.startsWith('GNU.sparse.')) said.isSparse = true;
    at += length;
  }
  return said;
}

function sizeOf(text: string): number {
  const size = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(size)) throw new TarError('what describes an entry is damaged');
  return size;
}
