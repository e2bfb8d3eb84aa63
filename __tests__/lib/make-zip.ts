// Zip archives made by hand, also such as no tool would make.

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  readonly name: string | Buffer;
  readonly text?: string | Buffer;
  /** Deflated unless given: `stored`, or the packed bytes themselves with their method. */
  readonly packed?: 'stored' | { readonly method: number; readonly bytes: Buffer };
  /** As on Unix, with the kind of file: 0o120777 is a symlink. */
  readonly mode?: number;
  readonly flags?: number;
  /** What the directory says, where that is not the truth. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly offset?: number;
  /** Name in the local header, where that is another. */
  readonly localName?: string;
  readonly isUnlisted?: boolean;
  readonly isOnlyListed?: boolean;
}

export interface ZipWhole {
  /** Stands before the archive. */
  readonly before?: Buffer;
  readonly comment?: Buffer;
  /** What its end says, where that is not the number of members. */
  readonly count?: number;
}

export function zip(files: readonly ZipFile[], { before, comment, count }: ZipWhole = {}): Buffer {
  const bodies: Buffer[] = before ? [before] : [];
  const directory: Buffer[] = [];
  let at = before?.length ?? 0;
  let listed = 0;
  for (const file of files) {
    const text = Buffer.from(file.text ?? '');
    const deflated = () => ({ method: 8, bytes: deflateRawSync(text) });
    const { method, bytes } =
      file.packed === 'stored'
        ? { method: 0, bytes: text }
        : (file.packed ?? (text.length > 0 ? deflated() : { method: 0, bytes: text }));
    const name = Buffer.from(file.name);
    const localName = Buffer.from(file.localName ?? file.name);
    const crc = file.crc ?? crc32(text);
    const shared = (body: Buffer, from: number, own: Buffer) => {
      body.writeUInt16LE(20, from);
      body.writeUInt16LE(file.flags ?? 0x800, from + 2);
      body.writeUInt16LE(method, from + 4);
      body.writeUInt32LE(crc, from + 10);
      body.writeUInt32LE(file.packedSize ?? bytes.length, from + 14);
      body.writeUInt32LE(file.size ?? text.length, from + 18);
      body.writeUInt16LE(own.length, from + 22);
    };
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    shared(local, 4, localName);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 'latin1');
    central.writeUInt16LE(0x0314, 4);
    shared(central, 6, name);
    central.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(file.offset ?? at, 42);
    if (!file.isOnlyListed) {
      bodies.push(local, localName, bytes);
      at += local.length + localName.length + bytes.length;
    }
    if (!file.isUnlisted) {
      directory.push(central, name);
      listed++;
    }
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count ?? listed, 8);
  end.writeUInt16LE(count ?? listed, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment?.length ?? 0, 20);
  return Buffer.concat([...bodies, listing, end, ...(comment ? [comment] : [])]);
}
