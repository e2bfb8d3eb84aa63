// Advisories out of archives on disk, one for each ecosystem, laid out as OSV-Scanner lays out its own
// (`{dir}/osv-scanner/<Ecosystem>/all.zip`, since its version 2.5 `osv-scalibr`): nothing is sent to anybody. An index by name is made once for each archive and
// kept where the host says; with it, only the records that are about the packages that are asked for are unpacked.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { type ByteSource, bytesSource, paged } from '../../lib/byte-source.ts';
import { whyFailed } from '../../lib/errors.ts';
import { visibleWithin } from '../../lib/escape.ts';
import { sha256Hex } from '../../lib/hash.ts';
import { ADVISORIES_READ, ADVISORY_DIRECTORY, ADVISORY_RECORD, ADVISORY_RECORDS } from '../../lib/limits.ts';
import { readLocalHeader, readZip } from '../../lib/zip.ts';
import { isAffected, packageKey } from './affects.ts';
import { type NameIndex, nameIndexBuilder, openNameIndex, type RecordPlace } from './name-index.ts';
import { type Advisory, type Affected, type Reach, readAdvisory } from './record.ts';
import type { AdvisorySource, Candidate, Keep, NamedVersion, Unanswered } from './source.ts';
import { type VersionOrder, versionOrderOf } from './versions/index.ts';

export interface DatabaseOptions {
  /** Absolute. */
  readonly dir: string;
  /** As the user named it. */
  readonly name: string;
  readonly keep?: Keep | undefined;
  readonly now: () => number;
  /** `now()` after which no further record is read. */
  readonly deadline: number;
}

/** Where archives lie below the folder; the first is the one that is asked for. */
const FOLDERS = ['osv-scanner', 'osv-scalibr', '.'];
const FILE = 'all.zip';
const NOTHING: readonly Candidate[] = [];
/** Before the bytes of a record: what a header of its own takes, with the longest name and field that archives of advisories have. */
const HEADER_BYTES = 1024;
const END_BYTES = 64 * 1024;
/** How long the loop is held before signals and progress get through, in milliseconds. */
const SLICE = 50;
/** Packages between two looks at the clock: in a callback they are worth no compiling of the loop around them, which costs as much as they do. */
const AT_ONCE = 100;

/** Why an archive cannot be used, as a sentence. */
class BrokenDatabase extends Error {}

interface Archive {
  readonly source: ByteSource;
  readonly index: NameIndex;
  /** Records that could not be read when the index was made, or since. */
  broken: number;
  /** `YYYY-MM-DD`, when the file was written. */
  readonly date: string;
  close(): void;
}

export function openDatabase(options: DatabaseOptions): AdvisorySource {
  const archives = new Map<string, Promise<Archive | BrokenDatabase>>();
  const open: Archive[] = [];
  const looked = new Map<string, { readonly date: string; packages: number }>();
  const archiveOf = (ecosystem: string) => {
    const known = archives.get(ecosystem);
    if (known) return known;
    const opening = openArchive(ecosystem, options).then(
      (archive) => {
        open.push(archive);
        return archive;
      },
      (error: unknown) => {
        if (error instanceof BrokenDatabase) return error;
        throw error;
      },
    );
    archives.set(ecosystem, opening);
    return opening;
  };

  return {
    async lookUp(packages) {
      const candidates = new Array<readonly Candidate[]>(packages.length).fill(NOTHING);
      const unanswered: Unanswered[] = [];
      for (const [ecosystem, own] of byEcosystem(packages)) {
        const archive = await archiveOf(ecosystem);
        if (archive instanceof BrokenDatabase) {
          unanswered.push({ packages: own.map((at) => packages[at] as NamedVersion), detail: archive.message });
          continue;
        }
        const before = looked.get(ecosystem)?.packages ?? 0;
        looked.set(ecosystem, { date: archive.date, packages: before + own.length });
        const { late } = await find(archive, { ecosystem, packages, own }, candidates, options);
        if (late.length > 0)
          unanswered.push({ packages: late, detail: 'The time was used up before they were looked up.' });
        if (archive.broken > 0)
          unanswered.push({
            packages: [],
            detail: `${archive.broken} ${archive.broken === 1 ? 'record' : 'records'} of ${pathOf(options.name, ecosystem)} cannot be read: what ${archive.broken === 1 ? 'it says' : 'they say'} is not known.`,
          });
      }
      return { candidates, unanswered };
    },
    told() {
      if (looked.size === 0) return undefined;
      const parts = [...looked].map(([ecosystem, { date, packages }]) => `${packages} of ${ecosystem} (${date})`);
      return `Looked up packages in the advisories of ${visibleWithin(options.name, 200)}: ${parts.join(', ')}; nothing was sent.`;
    },
    close() {
      for (const each of open.splice(0)) each.close();
      archives.clear();
    },
  };
}

/** Places in the question. */
function byEcosystem(packages: readonly NamedVersion[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  packages.forEach(({ ecosystem }, at) => {
    const group = groups.get(ecosystem);
    if (group) group.push(at);
    else groups.set(ecosystem, [at]);
  });
  return groups;
}

interface Question {
  readonly ecosystem: string;
  readonly packages: readonly NamedVersion[];
  /** Which of them are of this ecosystem. */
  readonly own: readonly number[];
}

/** Reads the records that are about these packages into `candidates`, each record once. */
async function find(
  archive: Archive,
  { ecosystem, packages, own }: Question,
  candidates: (readonly Candidate[])[],
  { now, deadline }: DatabaseOptions,
): Promise<{ readonly late: readonly NamedVersion[] }> {
  const { index } = archive;
  const order = versionOrderOf(ecosystem);
  const read = new Map<number, Advisory | undefined>();
  const late: NamedVersion[] = [];
  const findOne = (at: number): void => {
    const asked = packages[at] as NamedVersion;
    const key = packageKey(ecosystem, asked.name);
    for (let entry = index.firstOf(key); entry >= 0; entry = index.nextOf(entry)) {
      if (order && isAboutNone(index.reachOf(entry), asked.version, order)) continue;
      if (now() > deadline || read.size > ADVISORIES_READ) {
        late.push(asked);
        return;
      }
      const place = index.placeOf(entry);
      if (!read.has(place.offset)) read.set(place.offset, readRecord(archive, place, ecosystem));
      const advisory = read.get(place.offset);
      // Two names may have one hash.
      if (advisory?.affected.some((each) => packageKey(each.ecosystem, each.name) === key))
        candidates[at] = [...(candidates[at] ?? []), { advisory, isMatched: false }];
    }
  };
  let slice = now();
  for (let from = 0; from < own.length; from += AT_ONCE) {
    own.slice(from, from + AT_ONCE).forEach(findOne);
    if (now() - slice > SLICE) {
      await new Promise((resolve) => setImmediate(resolve));
      slice = now();
    }
  }
  return { late };
}

/** Whether it is known that no part of it is about the version. */
function isAboutNone(reach: readonly Reach[] | undefined, version: string, order: VersionOrder): boolean {
  return reach !== undefined && !reach.some((each) => isAffected(each, version, order));
}

function readRecord(archive: Archive, place: RecordPlace, ecosystem: string): Advisory | undefined {
  const value = unpacked(archive.source, place);
  if (value === undefined) archive.broken++;
  return readAdvisory(value, (each) => each === ecosystem);
}

/** Undefined when it cannot be read. There are hundreds of thousands: each is one reading of the file, and as little memory as it needs. */
function unpacked(source: ByteSource, { offset, packedSize, size, method }: RecordPlace): unknown {
  if (size > ADVISORY_RECORD || packedSize > ADVISORY_RECORD) return undefined;
  const near = bytesSource(source.read(offset, packedSize + HEADER_BYTES));
  const start = readLocalHeader(near, 0)?.dataAt;
  if (start === undefined) return undefined;
  const packed = near.read(start, packedSize);
  if (packed.length < packedSize) return undefined;
  try {
    const bytes =
      method === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: ADVISORY_RECORD, chunkSize: Math.max(64, size + 1) });
    return method === 0 || method === 8 ? JSON.parse(bytes.toString('utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** @throws BrokenDatabase */
async function openArchive(ecosystem: string, options: DatabaseOptions): Promise<Archive> {
  const shown = pathOf(options.name, ecosystem);
  const { descriptor, path } = openFirst(
    FOLDERS.map((folder) => join(options.dir, folder, ecosystem, FILE)),
    shown,
  );
  try {
    const { size, mtimeMs } = fstatSync(descriptor);
    const source = sourceOf(descriptor, size);
    // The end of its directory as well: whoever copies archives with their times may put another of that size in its place.
    const end = crc32(source.read(size - Math.min(size, END_BYTES), END_BYTES));
    const key = `advisories-${sha256Hex([path, size, mtimeMs, end].join('\0')).slice(0, 32)}`;
    const kept = options.keep?.get(key);
    let index = kept && openNameIndex(kept);
    let broken = 0;
    if (!index) {
      const built = await indexOf(source, ecosystem, shown, options);
      ({ index, broken } = built);
      // One that lacks something would hide it from the next run.
      if (broken === 0) options.keep?.put(key, index.bytes);
    }
    const date = new Date(mtimeMs).toISOString().slice(0, 10);
    return { source, index, broken, date, close: () => closeSync(descriptor) };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** @throws BrokenDatabase when none of them is there */
function openFirst(paths: readonly string[], shown: string): { readonly descriptor: number; readonly path: string } {
  let why = '';
  for (const path of paths) {
    try {
      const descriptor = openSync(path, 'r');
      if (fstatSync(descriptor).isFile()) return { descriptor, path };
      closeSync(descriptor);
      why ||= 'it is no file';
    } catch (error) {
      why ||= whyFailed(error);
    }
  }
  throw new BrokenDatabase(`${shown} cannot be read: ${why}.`);
}

function pathOf(name: string, ecosystem: string): string {
  return visibleWithin(`${name.replace(/[/\\]+$/, '')}/${FOLDERS[0]}/${ecosystem}/${FILE}`, 300);
}

/** @throws BrokenDatabase */
async function indexOf(
  source: ByteSource,
  ecosystem: string,
  shown: string,
  { now, deadline }: DatabaseOptions,
): Promise<{ readonly index: NameIndex; readonly broken: number }> {
  const zip = readZip(source, ADVISORY_RECORDS, ADVISORY_DIRECTORY);
  if (!zip) throw new BrokenDatabase(`${shown} is no zip archive, or is cut off.`);
  if (zip.isCut) throw new BrokenDatabase(`${shown} is cut off: its directory names more records than it lists.`);
  const builder = nameIndexBuilder();
  const near = paged(source);
  let broken = 0;
  let slice = now();
  for (const each of zip.members) {
    if (!each.name.endsWith('.json')) continue;
    if (now() - slice > SLICE) {
      await new Promise((resolve) => setImmediate(resolve));
      slice = now();
      if (slice > deadline) throw new BrokenDatabase(`${shown} was not read to its end: the time was used up.`);
    }
    const record = unpacked(near, each);
    if (record === undefined) broken++;
    const { offset, packedSize, size, method } = each;
    for (const [name, reach] of reachOf(record, ecosystem))
      builder.add(name, { offset, packedSize, size, method }, reach);
  }
  return { index: builder.build(), broken };
}

/** What a record says of each package of this ecosystem, under its key. */
function reachOf(record: unknown, ecosystem: string): ReadonlyMap<string, readonly Affected[]> {
  const found = new Map<string, Affected[]>();
  for (const each of readAdvisory(record, (of) => of === ecosystem)?.affected ?? []) {
    const key = packageKey(ecosystem, each.name);
    const known = found.get(key);
    if (known) known.push(each);
    else found.set(key, [each]);
  }
  return found;
}

function sourceOf(descriptor: number, size: number): ByteSource {
  return {
    size,
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const bytes = Buffer.allocUnsafe(wanted);
      let at = 0;
      while (at < wanted) {
        const got = readInto(descriptor, bytes, at, offset + at);
        if (got <= 0) return bytes.subarray(0, at);
        at += got;
      }
      return bytes;
    },
  };
}

/** 0 where it cannot be read. */
function readInto(descriptor: number, bytes: Buffer, at: number, position: number): number {
  try {
    return readSync(descriptor, bytes, at, bytes.length - at, position);
  } catch {
    return 0;
  }
}
