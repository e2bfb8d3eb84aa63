// An archive the user named as a target: unpacked into memory when its turn comes, and never to disk. No config, marker or
// ignore in it counts.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createBudget } from '../../lib/archive/budget.ts';
import { recognise } from '../../lib/archive/format.ts';
import { createBlockStore } from '../../lib/block-store.ts';
import type { ByteSource } from '../../lib/byte-source.ts';
import { UserError, whyFailed } from '../../lib/errors.ts';
import { ARCHIVE_HELD } from '../../lib/limits.ts';
import type { TargetInfo } from '../../model/target.ts';
import { type PackedReads, readsOf } from '../packed.ts';
import type { Target } from '../target.ts';
import { unpackArchive } from './unpack.ts';

export interface ArchiveRequest {
  readonly id: string;
  /** Where it is read from. */
  readonly file: string;
  /** As the user named it. */
  readonly name: string;
  /** As reports know it. */
  readonly path: string;
  /** Put before it to get the path from the repository's root. */
  readonly repositoryPrefix: string;
  /** Milliseconds. */
  readonly now: () => number;
}

const NOT_THERE = { kind: 'gap', reason: 'vanished', detail: 'It is not in the archive.' } as const;
const KINDS = 'zip (also .mcpb, .whl, .jar, .vsix), tar, tar.gz and gz are';

/** @throws UserError for a file that is not there or cannot be opened. */
export function openArchive({ id, file, name, path, repositoryPrefix, now }: ArchiveRequest): Target {
  const archive = openToRead(file, name);
  let nested: readonly string[] = [];
  let reads: PackedReads | undefined;
  const infoOf = (): TargetInfo => ({
    id,
    kind: 'archive',
    name,
    displayPrefix: '',
    repositoryPrefix,
    configPrefix: '',
    isOwn: false,
    archive: { path, nested },
  });
  return {
    get info() {
      return infoOf();
    },
    async list() {
      const source = sourceOf(archive);
      const recognised = recognise(source);
      if (!recognised || 'unsupported' in recognised) {
        const what = recognised ? `It is packed as ${recognised.unsupported}` : 'It is no archive';
        const detail = `${what}: ${KINDS} looked into.`;
        return {
          files: [],
          gaps: [{ target: id, path: '', reason: 'not-supported', detail }],
          notes: [`${path}: ${detail}`],
        };
      }
      const store = createBlockStore(ARCHIVE_HELD);
      const unpacked = await unpackArchive({ source, format: recognised.format, name: path }, store, createBudget(now));
      nested = unpacked.nested;
      reads = readsOf(store.stretch, unpacked.files);
      const { files, locked } = unpacked;
      const gaps = unpacked.gaps.map((gap) => ({ ...gap, target: id })).sort(byPath);
      // What is wrong with all of it is worth a sentence beside the number of gaps.
      const notes = gaps.flatMap((gap) => (gap.path === '' ? [gap.detail] : []));
      if (locked > 0)
        notes.push(`${locked === 1 ? '1 entry is' : `${locked} entries are`} encrypted and could not be looked at.`);
      return { files, gaps, ...(notes.length > 0 && { notes: notes.map((note) => `${path}: ${note}`) }) };
    },
    read: (...given) => reads?.read(...given) ?? NOT_THERE,
    withSource: (...given) => (reads ? reads.withSource(...given) : NOT_THERE),
    countLineEnds: (...given) => reads?.countLineEnds(...given) ?? 0,
    close() {
      closeSync(archive);
      reads = undefined;
    },
  };
}

/** @throws UserError */
function openToRead(file: string, name: string): number {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    if (fstatSync(descriptor).isFile()) return descriptor;
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    throw new UserError(`the archive ${name} cannot be read: ${whyFailed(error)}`, {
      hint: '--archive and the input `archive` name files.',
    });
  }
  closeSync(descriptor);
  throw new UserError(`${name} is no file, and so no archive`, {
    hint: 'A folder is scanned by its path: bartizan scan PATH',
  });
}

function sourceOf(descriptor: number): ByteSource {
  const { size } = fstatSync(descriptor);
  return {
    size,
    read(offset, wanted) {
      const length = Math.min(wanted, size - offset);
      if (!(offset >= 0) || !(length > 0)) return Buffer.alloc(0);
      const bytes = Buffer.allocUnsafe(length);
      let done = 0;
      try {
        while (done < length) {
          const got = readSync(descriptor, bytes, done, length - done, offset + done);
          if (got === 0) break;
          done += got;
        }
      } catch {
        // What cannot be read is missing: whoever reads it says so.
      }
      return bytes.subarray(0, done);
    },
  };
}

function isOfSystem(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    /^E[A-Z0-9]+$/.test(String(error.code)) &&
    'syscall' in error
  );
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
