// What an archive is like, as a document for those who judge it: its entries as they are written in it, before any tool made
// paths of them. Facts only; names are a stranger's. It is written where archives are unpacked and read where they are judged.

import {
  ARCHIVE_FORMATS,
  type ArchiveEnd,
  type ArchiveEntry,
  type ArchiveFormat,
  type EntryEnd,
} from '../lib/archive/entry.ts';
import { type DocumentNode, toPlain } from '../lib/document.ts';
import { ARCHIVE_LISTING_BYTES } from '../lib/limits.ts';
import type { Artifact } from './artifact.ts';
import { fieldOf } from './tool-node.ts';

export interface ListedEntry {
  readonly name: string;
  readonly kind: ArchiveEntry['kind'];
  /** As the archive claims. */
  readonly size: number;
  readonly packed?: number;
  /** Bytes that came out, where they are not as many as it claims. */
  readonly unpacked?: number;
  /** How its bytes came out, when not whole. */
  readonly end?: EntryEnd;
  /** What tells its bytes from others of the same name. */
  readonly crc?: number;
  /** Octal, as people write it. */
  readonly mode?: string;
  /** Where a link points. */
  readonly target?: string;
  readonly encrypted?: true;
  /** Its name in its own header. */
  readonly localName?: string;
  /** The entry whose bytes it shares; empty for those of the directory. */
  readonly overlaps?: string;
  /** It is in no directory. */
  readonly unlisted?: true;
}

export interface ArchiveFacts {
  readonly archive: string;
  readonly container: ArchiveFormat;
  readonly size: number;
  readonly unpacked: number;
  /** What all entries claim together. */
  readonly claimed: number;
  readonly end: ArchiveEnd;
  readonly otherDirectory?: true;
}

/** One line for each entry. Of too many, those that have something about them come first, and the rest are counted. */
export function listingText(facts: ArchiveFacts, entries: readonly ListedEntry[]): string {
  const names = new Map<string, number>();
  for (const { name } of entries) names.set(name, (names.get(name) ?? 0) + 1);
  const lines: string[] = [];
  let length = 0;
  let left = 0;
  const add = (entry: ListedEntry): void => {
    const line = JSON.stringify(entry);
    if (length + line.length > ARCHIVE_LISTING_BYTES / 3) left++;
    else {
      lines.push(`    ${line}`);
      length += line.length + 6;
    }
  };
  const isPlain = (entry: ListedEntry) => PLAIN.test(entry.name) && hasNothing(entry) && names.get(entry.name) === 1;
  const plain = new Set(entries.filter(isPlain));
  for (const entry of entries) if (!plain.has(entry)) add(entry);
  for (const entry of plain) add(entry);
  const head = Object.entries({ format: 1, ...facts, ...(left > 0 && { unnamed: left }) });
  const said = head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('');
  return `{\n${said}  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Names about which nothing can be said. */
const PLAIN = /^(?:[\w@+][\w@+. -]*\/)*[\w@+.-][\w@+. -]*$/;

function hasNothing({
  kind,
  target,
  end,
  encrypted,
  localName,
  overlaps,
  unlisted,
  unpacked,
  mode,
}: ListedEntry): boolean {
  const has = target ?? end ?? encrypted ?? localName ?? overlaps ?? unlisted ?? unpacked;
  return has === undefined && (kind === 'file' || kind === 'folder') && !/^[2-7]\d{3}$/.test(mode ?? '');
}

export interface ReadEntry extends ListedEntry {
  /** Where it stands in the listing. */
  readonly node: DocumentNode;
}

export interface ReadListing extends ArchiveFacts {
  readonly entries: readonly ReadEntry[];
  readonly node: DocumentNode;
}

/** The listing an artifact is; undefined when it is none. */
export function listingOf(artifact: Artifact): ReadListing | undefined {
  const root = artifact.document()?.root;
  const archive = textAt(root, 'archive');
  const container = ARCHIVE_FORMATS.find((format) => format === textAt(root, 'container'));
  const list = fieldOf(root, 'entries');
  if (!root || archive === undefined || !container || list?.kind !== 'array') return undefined;
  return {
    archive,
    container,
    size: numberAt(root, 'size'),
    unpacked: numberAt(root, 'unpacked'),
    claimed: numberAt(root, 'claimed'),
    end: (textAt(root, 'end') ?? 'whole') as ArchiveEnd,
    ...(fieldOf(root, 'otherDirectory') && { otherDirectory: true as const }),
    entries: list.items.flatMap((node) => entryIn(node) ?? []),
    node: fieldOf(root, 'archive') ?? root,
  };
}

function entryIn(node: DocumentNode): ReadEntry | undefined {
  const plain = toPlain(node);
  const entry = typeof plain === 'object' && plain !== null ? (plain as Partial<ListedEntry>) : {};
  if (typeof entry.name !== 'string') return undefined;
  return { ...entry, name: entry.name, kind: entry.kind ?? 'file', size: entry.size ?? 0, node };
}

function textAt(root: DocumentNode | undefined, key: string): string | undefined {
  const node = fieldOf(root, key);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

function numberAt(root: DocumentNode, key: string): number {
  const node = fieldOf(root, key);
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : 0;
}

/** Whether a file among examples is one: `archives/NAME/listing.json`. */
export function isListingPath(path: string): boolean {
  return /^archives\/[^/]+\/listing\.json$/.test(path);
}
