// Which kind of archive a file is, by its bytes: names say what people hope for.

import type { ByteSource } from '../byte-source.ts';
import { inflate } from '../inflate.ts';
import { isTar } from '../tar.ts';
import { readZip } from '../zip.ts';
import type { ArchiveFormat } from './entry.ts';

/** What is told apart to be named: nothing here unpacks it. */
const UNSUPPORTED: readonly (readonly [name: string, magic: string, offset?: number])[] = [
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['rar', 'Rar!\x1a\x07'],
  ['xz', '\xfd7zXZ\0'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['bzip2', 'BZh'],
  ['lz4', '\x04\x22\x4d\x18'],
  ['lzip', 'LZIP'],
  ['compress', '\x1f\x9d'],
  ['ar', '!<arch>\n'],
  ['cab', 'MSCF'],
  ['rpm', '\xed\xab\xee\xdb'],
  ['xar', 'xar!'],
  ['cpio', '07070'],
  ['ISO 9660', 'CD001', 0x8001],
];
/** A local header, the end of an empty archive, the mark of a part. */
const ZIP: ReadonlySet<string> = new Set(['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']);
const BLOCK = 512;
const HEAD = 16 * 1024;

export type Recognised =
  | { readonly format: ArchiveFormat }
  /** Its name, for people. */
  | { readonly unsupported: string };

/** Undefined when it is no archive that is known here. */
export function recognise(source: ByteSource): Recognised | undefined {
  const format = formatByHead(source);
  if (format) return { format };
  const iso = source.read(0x8001, 5).toString('latin1');
  const head = source.read(0, 16).toString('latin1');
  const known = UNSUPPORTED.find(([, magic, offset]) => (offset === undefined ? head : iso).startsWith(magic));
  if (known) return { unsupported: known[0] };
  // Programs and pictures carry archives behind them: what unpacks a zip begins at its end.
  return readZip(source, 1)?.members.length ? { format: 'zip' } : undefined;
}

/** Undefined for what does not begin as an archive. */
export function formatByHead(source: ByteSource): ArchiveFormat | undefined {
  const head = source.read(0, BLOCK);
  if (ZIP.has(head.toString('latin1', 0, 4))) return 'zip';
  if (isTar(head)) return 'tar';
  if (head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return undefined;
  const first = inflate(source.read(0, HEAD), 'gzip', 16 * HEAD)?.bytes;
  return first && isTar(first) ? 'tar.gz' : 'gz';
}
