// Tar archives made by hand, also such as no tool would make.

import { gzipSync } from 'node:zlib';

export interface Member {
  readonly name: string | Buffer;
  readonly text?: string | Buffer;
  /** `0` file, `1` hard link, `2` symlink, `5` folder; a file unless given. */
  readonly type?: string;
  readonly to?: string;
  /** What the header says, where that is not the length of the text. */
  readonly size?: number;
  /** Fields of the header before its checksum is made: offset and bytes. */
  readonly patch?: readonly (readonly [number, string])[];
  readonly isSumWrong?: boolean;
}

export function tar(members: readonly Member[], ending: Buffer = Buffer.alloc(1024)): Buffer {
  return Buffer.concat([...members.map(member), ending]);
}

export function tarball(members: readonly Member[]): Buffer {
  return gzipSync(tar(members));
}

/** An archive as GitHub makes it: everything in one folder, which comes first, like each folder in it. */
export function archiveOf(files: Readonly<Record<string, string>>, more: readonly Member[] = []): Buffer {
  const top = 'acme-tools-0123456/';
  const folders = new Set(
    Object.keys(files).flatMap((path) => {
      const steps = path.split('/').slice(0, -1);
      return steps.map((_, index) => `${steps.slice(0, index + 1).join('/')}/`);
    }),
  );
  return tarball([
    pax('g', { comment: '0123456789012345678901234567890123456789' }),
    { name: top, type: '5' },
    ...[...folders].map((name) => ({ name: top + name, type: '5' })),
    ...Object.entries(files).map(([path, text]) => ({ name: top + path, text })),
    ...more,
  ]);
}

export function pax(type: 'x' | 'g', records: Readonly<Record<string, string>>): Member {
  const text = Object.entries(records).map(([key, value]) => {
    const bare = Buffer.byteLength(` ${key}=${value}\n`);
    let length = bare + String(bare).length;
    if (bare + String(length).length !== length) length = bare + String(length).length;
    return `${length} ${key}=${value}\n`;
  });
  return { name: 'pax_global_header', type, text: text.join('') };
}

function member({ name, text = '', type = '0', to = '', size, patch = [], isSumWrong = false }: Member): Buffer {
  const body = Buffer.from(text as string);
  const block = Buffer.alloc(512);
  const bytes = Buffer.from(name as string);
  bytes.copy(block, 0, 0, 100);
  block.write('0000644\0', 100, 'latin1');
  block.write(`${(size ?? body.length).toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  block.write('00000000000\0', 136, 'latin1');
  block.write(type, 156, 'latin1');
  block.write(to, 157, 100, 'utf8');
  block.write('ustar\x0000', 257, 'latin1');
  for (const [offset, value] of patch) block.write(value, offset, 'latin1');
  block.write('        ', 148, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, isSumWrong ? 1 : 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
  return Buffer.concat([block, body, padding]);
}
