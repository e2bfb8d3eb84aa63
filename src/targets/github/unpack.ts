// The archive GitHub makes of a repository, into one packed file. Nothing is created under a name out of it, links are told
// and never made, and what is out of bounds is a gap; what no archive of git's would hold is one too.

import { visibleWithin } from '../../lib/escape.ts';
import { inflateStream, isDamaged } from '../../lib/inflate.ts';
import { REPOSITORY_FILES, REPOSITORY_NAME, REPOSITORY_UNPACKED } from '../../lib/limits.ts';
import { createTarReader, type TarEntry, TarError } from '../../lib/tar.ts';
import type { PackedGap, PackWriter } from '../packed.ts';

export interface UnpackLimits {
  readonly files: number;
  readonly bytes: number;
}

/** Why an archive cannot be used at all. */
export class BadArchive extends Error {}

const LIMITS: UnpackLimits = { files: REPOSITORY_FILES, bytes: REPOSITORY_UNPACKED };
/** Entries that are refused are told one by one up to this many: each costs memory. */
const REFUSALS = 1000;
const SLASH = 47;
const OUTSIDE = 'An entry of the archive that lies outside the repository';
const TWICE = 'The archive holds it twice';
/** Why the other kinds of entries are not taken. */
const KINDS: Readonly<Partial<Record<TarEntry['kind'], string>>> = {
  link: 'A hard link',
  other: 'A device, or another thing that is no file',
};

/** Whether all of it was taken. The writer is left open. @throws BadArchive; errors of `packed` itself propagate. */
export async function unpack(
  packed: AsyncIterable<Uint8Array>,
  writer: PackWriter,
  limits: UnpackLimits = LIMITS,
): Promise<{ readonly isWhole: boolean }> {
  const tree = createTree(writer, limits);
  const reader = createTarReader(tree);
  try {
    for await (const chunk of inflateStream(packed, 'gzip')) {
      reader.write(chunk);
      if (tree.isFull()) break;
    }
    if (!tree.isFull()) reader.end();
  } catch (error) {
    if (error instanceof TarError) throw new BadArchive(`the archive is damaged: ${error.message}`);
    if (isDamaged(error)) throw new BadArchive('the archive is damaged: it is no gzip, or cut off');
    throw error;
  }
  tree.finish();
  return { isWhole: !tree.isFull() };
}

function createTree(writer: PackWriter, limits: UnpackLimits) {
  /** Folder the archive puts everything in; the first entry says which. */
  let top: Buffer | undefined;
  let entries = 0;
  let bytes = 0;
  let refusals = 0;
  let isKept = false;
  let isFull = false;
  const seen = new Set<string>();
  /** Folders that nothing lies in are where submodules go. */
  const folders = new Set<string>();

  const refuse = (path: string, detail: string): void => {
    if (refusals++ < REFUSALS) writer.gap({ path, reason: 'unreadable', detail: `${detail}; it was not unpacked.` });
  };
  const stop = (detail: string): void => {
    isFull = true;
    writer.gap({ path: '', reason: 'too-large', detail });
  };

  /** The name below the archive's own folder; empty for that folder, undefined for what lies outside. */
  const belowTop = ({ name, kind }: TarEntry): Buffer | undefined => {
    const slash = name.indexOf('/');
    const first = name.subarray(0, slash < 0 ? name.length : slash);
    top ??= Buffer.from(first);
    const isIn = first.length > 0 && first.equals(top) && (slash >= 0 || kind === 'folder');
    if (!isIn || /^\.{1,2}$/.test(first.toString('latin1'))) return undefined;
    const below = slash < 0 ? name.subarray(name.length) : name.subarray(slash + 1);
    return kind === 'folder' && below.at(-1) === SLASH ? below.subarray(0, -1) : below;
  };

  const take = (entry: TarEntry): void => {
    const name = belowTop(entry);
    if (name?.length === 0 && entry.kind === 'folder') return;
    const shown = visibleWithin((name ?? entry.name).toString('utf8'), 200);
    const key = name?.toString('latin1') ?? '';
    const problem = name ? (problemOf(name) ?? (seen.has(key) ? TWICE : KINDS[entry.kind])) : OUTSIDE;
    if (problem !== undefined || !name) {
      refuse(shown, problem ?? OUTSIDE);
      return;
    }
    leave(folders, key);
    const path = name.toString('utf8');
    if (entry.kind === 'folder') folders.add(key);
    else seen.add(key);
    if (entry.kind === 'symlink') writer.gap(symlinkGap(path, entry.target.toString('utf8')));
    isKept = entry.kind === 'file';
    if (isKept) writer.begin(path, Buffer.from(path).equals(name) ? undefined : Buffer.from(name));
  };

  return {
    isFull: () => isFull,
    entry(entry: TarEntry): void {
      isKept = false;
      if (isFull) return;
      bytes += entry.size;
      if (++entries > limits.files)
        stop(`Its archive holds more than ${limits.files} entries; the rest was not looked at.`);
      else if (bytes > limits.bytes)
        stop(`Unpacked it is over ${limits.bytes / 1024 ** 2} MB; the rest was not looked at.`);
      else take(entry);
    },
    bytes(chunk: Buffer): void {
      if (isKept) writer.write(chunk);
    },
    finish(): void {
      for (const key of folders) {
        const path = Buffer.from(key, 'latin1').toString('utf8');
        writer.gap({ path, reason: 'submodule', detail: 'A submodule; scan it as a repository of its own.' });
      }
      if (refusals > REFUSALS)
        writer.gap({
          path: '',
          reason: 'unreadable',
          detail: `${refusals - REFUSALS} more entries were not unpacked.`,
        });
    },
  };
}

/** What git keeps never has such names. */
function problemOf(name: Buffer): string | undefined {
  if (name.length > REPOSITORY_NAME.bytes) return 'Its name is too long';
  if (name.includes(0)) return 'Its name holds a zero byte';
  const steps = name.toString('latin1').split('/');
  if (steps.length > REPOSITORY_NAME.folders) return 'It lies too many folders deep';
  if (steps.some((step) => step === '..')) return 'Its name leads out of the repository';
  if (steps.some((step) => step === '' || step === '.')) return 'Its name is no path';
  return undefined;
}

/** The folder a thing lies in is no empty one. */
function leave(folders: Set<string>, key: string): void {
  const slash = key.lastIndexOf('/');
  if (slash > 0) folders.delete(key.slice(0, slash));
}

function symlinkGap(path: string, to: string): PackedGap {
  const isOutside = leadsOut(path, to);
  const where = `${visibleWithin(to, 200)}${isOutside ? ', which points outside the tree' : ''}`;
  const detail = `A symlink to ${where}; symlinks are not followed.`;
  return { path, reason: 'symlink', detail, link: { to, isOutside } };
}

function leadsOut(path: string, to: string): boolean {
  if (to.startsWith('/')) return true;
  let depth = path.split('/').length - 1;
  for (const step of to.split('/')) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}
