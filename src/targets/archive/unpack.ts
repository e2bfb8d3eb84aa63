// An archive and the archives in it, into memory: their members one after the other, and a listing of each archive. Nothing
// reaches the disk, and no link is made; names that lead out become names that do not, since here they are labels and nothing
// else.

import { crc32 } from 'node:zlib';
import { type ListedEntry, listingText } from '../../artifacts/archive-listing.ts';
import { classify } from '../../artifacts/classify.ts';
import { memberOf } from '../../artifacts/mobile/places.ts';
import { walkArchive } from '../../lib/archive/archive.ts';
import type { ArchiveBudget } from '../../lib/archive/budget.ts';
import type {
  ArchiveEntry,
  ArchiveFormat,
  ArchiveHandler,
  ArchiveResult,
  EntryResult,
} from '../../lib/archive/entry.ts';
import { linkLeadsOut, nameProblem, plainName } from '../../lib/archive/names.ts';
import { openZip, walkZip } from '../../lib/archive/zip-entries.ts';
import { type MemberDoubts, structureOf } from '../../lib/archive/zip-structure.ts';
import type { BlockStore } from '../../lib/block-store.ts';
import type { ByteSource } from '../../lib/byte-source.ts';
import { visibleWithin } from '../../lib/escape.ts';
import { ARCHIVE } from '../../lib/limits.ts';
import type { GapReason } from '../../model/coverage.ts';
import type { PackedFile, PackedGap } from '../packed.ts';
import { type App, openApp } from './app.ts';
import { type AppMember, appMember, keepShown } from './app-members.ts';
import { archiveGap, entryGap } from './gaps.ts';
import { archiveIn, type Keeper, keeperOf } from './keep.ts';

export interface Unpacked {
  /** In the order in which they lie in the store. */
  readonly files: readonly PackedFile[];
  readonly gaps: readonly PackedGap[];
  /** Paths of the archives in the archive. */
  readonly nested: readonly string[];
  /** Entries that nobody without a password can look at. */
  readonly locked: number;
}

/** Between the path of an archive in an archive and what lies in it. */
export const INSIDE = '!/';
/** Longest target of a link that is read, as on Linux. */
const LINK = 4096;
const SHOWN = 200;
/** Gaps of one archive that are told one by one. */
const GAPS = 1000;
const LISTING = { kind: 'archive-listing', format: 'json', use: 'runtime' } as const;

interface Archive {
  readonly source: ByteSource;
  readonly format: ArchiveFormat;
  /** As people see it. */
  readonly name: string;
  /** Path of the archive; empty for the outermost. */
  readonly path: string;
  readonly depth: number;
}

/** What is unpacked goes into `store`. Never throws for what is in the archive. */
export async function unpackArchive(
  outer: Pick<Archive, 'source' | 'format' | 'name'>,
  store: BlockStore,
  budget: ArchiveBudget,
): Promise<Unpacked> {
  const files: PackedFile[] = [];
  const gaps: PackedGap[] = [];
  const nested: string[] = [];
  let locked = 0;
  const waiting: Archive[] = [{ ...outer, path: '', depth: 0 }];
  for (let archive = waiting.shift(); archive; archive = waiting.shift()) {
    const { path, depth, name } = archive;
    const before = budget.spent;
    const opened = createMembers(archive, store);
    const { result, claimed, otherDirectory } = await walk(archive, budget, opened);
    // That one among others is empty says nothing of the others.
    const stopped = result.end === 'empty' && depth > 0 ? undefined : archiveGap(result, budget);
    if (stopped) opened.gap('', ...stopped);
    gaps.push(...opened.gaps());
    locked += opened.listed.filter(({ end }) => end === 'encrypted').length;
    for (const { label, format, ...file } of opened.files) {
      if (format === undefined) files.push(file);
      else if (depth >= ARCHIVE.nesting)
        gaps.push({ path: file.path, reason: 'too-deep', detail: 'It lies in too many archives; it was not opened.' });
      else {
        nested.push(file.path);
        const source = store.stretch(file.offset, file.size);
        waiting.push({ source, format, name: `${name}!${label}`, path: file.path, depth: depth + 1 });
      }
    }
    // Of nothing there is nothing to list, and nobody shall think that it was looked at.
    if (archive.format === 'gz' || opened.listed.length === 0) continue;
    const facts = {
      archive: name,
      container: archive.format,
      size: archive.source.size,
      unpacked: budget.spent - before,
      claimed: claimed ?? opened.listed.reduce((sum, { size }) => sum + size, 0),
      end: result.end,
      ...(otherDirectory && { otherDirectory: true as const }),
    };
    const listing = keeperOf(store, 'listing.json');
    listing.put(Buffer.from(listingText(facts, opened.listed)));
    if (!listing.isCut) files.push({ path, offset: listing.offset, size: listing.size, classification: LISTING });
  }
  return { files, gaps, nested, locked };
}

interface Walk {
  readonly result: ArchiveResult;
  /** What all entries claim, also those behind a limit. */
  readonly claimed?: number;
  readonly otherDirectory?: boolean;
}

async function walk({ source, format }: Archive, budget: ArchiveBudget, members: Members): Promise<Walk> {
  const zip = format === 'zip' ? openZip(source, budget) : undefined;
  if (!zip)
    return {
      result: await walkArchive(
        source,
        format,
        budget,
        members.handler(() => undefined),
      ),
    };
  const { members: doubts, unlisted, hasOtherDirectory } = structureOf(source, zip);
  const doubtsOf = (index: number) => {
    const member = zip.members[index];
    return member && doubts.get(member);
  };
  const app = openApp(source, zip);
  const result = await walkZip(source, budget, members.handler(doubtsOf, app), zip);
  if (app) members.conclude(app);
  for (const name of unlisted) members.listed.push({ name: cutName(name), kind: 'file', size: 0, unlisted: true });
  const claimed = zip.members.reduce((sum, { size }) => sum + size, 0);
  return { result, claimed, otherDirectory: hasOtherDirectory };
}

interface Member extends PackedFile {
  readonly label: string;
  /** Of one that is an archive itself. */
  readonly format: ArchiveFormat | undefined;
}

interface Members {
  readonly files: Member[];
  readonly listed: ListedEntry[];
  gaps(): readonly PackedGap[];
  /** An empty label is the archive itself. */
  gap(label: string, reason: GapReason, detail: string): void;
  /** `doubtsOf` says what is wrong with the headers of an entry, by its number. */
  handler(doubtsOf: (index: number) => MemberDoubts | undefined, app?: App): ArchiveHandler;
  /** Adds what is said of a mobile app's package as a whole. */
  conclude(app: App): void;
}

function createMembers({ path, name: archiveName, format }: Archive, store: BlockStore): Members {
  const prefix = path === '' ? '' : path + INSIDE;
  const files: Member[] = [];
  const listed: ListedEntry[] = [];
  const told: PackedGap[] = [];
  let untold = 0;
  /** Members for which there was no room. */
  let unkept = 0;
  /** How many members have been called so. */
  const labels = new Map<string, number>();

  const tell = (each: PackedGap): void => {
    if (told.length < GAPS) told.push(each);
    else untold++;
  };
  const gap = (label: string, reason: GapReason, detail: string): void =>
    tell({ path: label === '' ? path : prefix + label, reason, detail });
  const labelOf = (name: string): string => {
    const own = (path || archiveName).replace(/^.*\//s, '').replace(/\.gz$/i, '');
    const label = visibleWithin(plainName(name) || plainName(own) || 'unnamed', ARCHIVE.name.bytes);
    const count = (labels.get(label) ?? 0) + 1;
    labels.set(label, count);
    return count === 1 ? label : `${label}~${count}`;
  };
  const tellLink = (label: string, { kind, name }: ArchiveEntry, to: string): void => {
    const isSymlink = kind === 'symlink';
    tell({
      path: prefix + label,
      reason: 'symlink',
      detail: `A ${isSymlink ? 'symlink' : 'hard link'} to ${visibleWithin(to, SHOWN)}; links are not followed.`,
      ...(isSymlink && { link: { to, isOutside: linkLeadsOut(name, to) } }),
    });
  };

  const keep = (file: PackedFile | undefined, label: string, inner?: ArchiveFormat): void => {
    if (file) files.push({ ...file, label, format: inner });
    else unkept++;
  };

  return {
    files,
    listed,
    gap,
    conclude(app) {
      for (const { label, reason, detail } of app.gaps) gap(label, reason, detail);
      for (const file of app.conclude()) keep(keepShown(store, prefix, file, app), file.label);
    },
    gaps() {
      const rest: PackedGap[] = [];
      if (unkept > 0)
        rest.push({
          path,
          reason: 'too-large',
          detail: `What is kept of archives in memory is full; ${unkept} ${unkept === 1 ? 'file was' : 'files were'} not looked at.`,
        });
      if (untold > 0) rest.push({ path, reason: 'unreadable', detail: `${untold} more entries were not looked at.` });
      return [...told, ...rest];
    },
    handler(doubtsOf, app) {
      let index = -1;
      /** Of the entry under way. */
      let label = '';
      let crc = 0;
      let kept: Keeper | undefined;
      let member: AppMember | undefined;
      let target: Buffer[] = [];

      const list = (entry: ArchiveEntry, result?: EntryResult): void => {
        const { kind, size, packedSize, mode, isEncrypted } = entry;
        const to = target.length > 0 ? Buffer.concat(target).toString('utf8') : entry.target;
        listed.push({
          name: cutName(entry.name),
          kind,
          size,
          ...(packedSize !== undefined && { packed: packedSize }),
          ...(result && result.size !== size && { unpacked: result.size }),
          ...(result && result.end !== 'whole' && { end: result.end }),
          ...(result && kind === 'file' && { crc }),
          ...(mode !== 0 && { mode: mode.toString(8).padStart(4, '0') }),
          ...(to !== undefined && { target: cutName(to) }),
          ...(isEncrypted && { encrypted: true as const }),
          ...doubtsOf(index),
        });
        if (kind === 'symlink' || kind === 'link') tellLink(label, entry, to ?? '');
        else if (kind === 'other') gap(label, 'unreadable', 'A device, or another thing that is no file.');
      };

      return {
        entry(entry) {
          index++;
          crc = 0;
          target = [];
          kept = undefined;
          const problem = nameProblem(entry.name, ARCHIVE.name);
          const isOfGzip = format === 'gz';
          if (entry.kind === 'folder' || (problem === 'empty' && !isOfGzip)) {
            listed.push({ name: cutName(entry.name), kind: entry.kind, size: entry.size, ...doubtsOf(index) });
            return undefined;
          }
          label = labelOf(entry.name);
          if (problem === 'too-long' || problem === 'too-deep') {
            list(entry);
            const why = problem === 'too-long' ? 'Its name is too long' : 'It lies too many folders deep';
            gap(label, 'too-deep', `${why}; it was not looked at.`);
            return undefined;
          }
          if (entry.kind === 'file') {
            const keeper = keeperOf(store, pathOf(label));
            const shown = app && appMember(app, entry.name, label);
            kept = keeper;
            member = shown;
            return (bytes) => {
              crc = crc32(bytes, crc);
              if (!shown?.put(bytes)) keeper.put(bytes);
            };
          }
          if (entry.kind === 'symlink' && entry.target === undefined && entry.size <= LINK)
            return (bytes) => void target.push(Buffer.from(bytes.subarray(0, LINK)));
          list(entry);
          return undefined;
        },
        end(entry, result) {
          list(entry, result);
          const why = entryGap(result.end);
          if (why) gap(label, ...why);
          if (!kept) return;
          if (app && member?.isTaken) {
            const { shown, gap: lack } = member.finish(result.end);
            if (lack) gap(label, ...lack);
            for (const file of shown) keep(keepShown(store, prefix, file, app), file.label);
            return;
          }
          const { offset, size, isCut } = kept;
          if (isCut) unkept++;
          if (size === 0 && result.end !== 'whole') return;
          const inner = isCut ? undefined : archiveIn(pathOf(label), store.stretch(offset, size));
          const classification = (app && memberOf(app.facts.platform, label)) ?? classify(pathOf(label));
          keep({ path: prefix + label, offset, size, classification, ...(app && { app: app.facts }) }, label, inner);
        },
      };
    },
  };
}

/** A second one of a name is what its name says. */
function pathOf(label: string): string {
  return label.replace(/~\d+$/, '');
}

function cutName(name: string): string {
  return name.length > ARCHIVE.name.bytes ? `${name.slice(0, ARCHIVE.name.bytes)}…` : name;
}
