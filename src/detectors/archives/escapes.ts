// What reaches out of the folder an archive is unpacked into: by names, by links, by the rights programs take.

import type { ReadEntry, ReadListing } from '../../artifacts/archive-listing.ts';
import { linkLeadsOut, nameProblem, plainName } from '../../lib/archive/names.ts';
import { visibleWithin } from '../../lib/escape.ts';
import { type Check, type Problem, quoted, shownLink } from './problem.ts';

/** How long or deep a name may be is somebody else's business. */
const ANY = { bytes: Number.POSITIVE_INFINITY, folders: Number.POSITIVE_INFINITY };

function leadsOut(name: string): 'above' | 'absolute' | undefined {
  const problem = nameProblem(name.replaceAll('\0', ''), ANY);
  return problem === 'above' || problem === 'absolute' ? problem : undefined;
}

const entryOutside: Check = ({ entries, container }) =>
  entries.flatMap(({ name, localName, kind, node }): readonly Problem[] => {
    const written = [name, localName].find((each) => each !== undefined && leadsOut(each));
    if (written === undefined) return [];
    const isAbove = leadsOut(written) === 'above';
    // Some tools write an entry for the root itself, and every one passes over it.
    if (!isAbove && kind === 'folder' && plainName(written) === '') return [];
    return [
      {
        node,
        about: written,
        message: isAbove
          ? `The entry ${quoted(written)} leads above the folder that the archive is unpacked into.`
          : `The entry ${quoted(written)} is a path from the root.`,
        evidence: [visibleWithin(written, 300)],
        // tar writes such names when it is told to, for backups; tools that unpack them cut the root off.
        ...(!isAbove && container !== 'zip' && { tier: 'review' as const }),
      },
    ];
  });

function linksOut({ entries }: ReadListing): readonly ReadEntry[] {
  return entries.filter((entry) => {
    const { kind, name, target } = entry;
    if (target === undefined) return false;
    // A hard link names another entry from the root of the archive.
    if (kind === 'link') return leadsOut(target) !== undefined;
    return kind === 'symlink' && linkLeadsOut(name, target);
  });
}

/** Those that something is written through are told with what is. */
const linkOutside: Check = (listing) => {
  const links = linksOut(listing);
  const used = new Set(writtenThrough(listing, links).map(({ link }) => link));
  return links
    .filter((entry) => !used.has(entry))
    .map((entry) => ({
      node: entry.node,
      about: entry.name,
      message: `The ${entry.kind === 'link' ? 'hard link' : 'symlink'} ${quoted(entry.name)} points to ${quoted(entry.target ?? '')}, outside of the archive.`,
      evidence: [shownLink(entry)],
      // Environments of Python link to the interpreter of the machine, and layers of containers to its folders.
      ...(isOfSystem(entry) && { tier: 'context' as const }),
    }));
};

/** Programs and libraries that every machine has: what is in them is no secret. */
const SYSTEM = /^\/(?:usr|bin|sbin|lib|lib64|opt|nix\/store)\/[^.]|^\/dev\/(?:null|std(?:in|out|err))$/;

function isOfSystem({ kind, target = '' }: ReadEntry): boolean {
  return kind === 'symlink' && SYSTEM.test(target) && !target.includes('..');
}

const entryThroughLink: Check = (listing) =>
  writtenThrough(listing, linksOut(listing)).map(({ entry, link }) => ({
    node: entry.node,
    about: entry.name,
    message: `The entry ${quoted(entry.name)} is written through the link ${quoted(link.name)}, which points to ${quoted(link.target ?? '')}.`,
    evidence: [shownLink(link), visibleWithin(entry.name, 300)],
  }));

/** Of programs only: on a folder the bit for the group means that files in it belong to the group. */
const runsAsOwner: Check = ({ entries }) =>
  entries
    .filter(({ kind, mode }) => kind === 'file' && isSetuid(Number.parseInt(mode ?? '0', 8)))
    .map(({ node, name, mode = '' }) => ({
      node,
      about: name,
      message: `The program ${quoted(name)} is unpacked to run with the rights of its owner or group (mode ${mode}).`,
      evidence: [`${mode} ${visibleWithin(name, 300)}`],
    }));

/** Without the right to execute, the bits mean nothing, or that files are locked. */
function isSetuid(mode: number): boolean {
  return ((mode & 0o4000) !== 0 && (mode & 0o111) !== 0) || ((mode & 0o2000) !== 0 && (mode & 0o010) !== 0);
}

function writtenThrough({ entries }: ReadListing, links: readonly ReadEntry[]) {
  const byPath = new Map(links.map((link) => [plainName(link.name), link]));
  if (byPath.size === 0) return [];
  return entries.flatMap((entry) => {
    const link = linkOn(plainName(entry.name), byPath, entry);
    return link ? [{ entry, link }] : [];
  });
}

/** The link that an entry is written through: one above it, or one of its own name. */
function linkOn(path: string, links: ReadonlyMap<string, ReadEntry>, entry: ReadEntry): ReadEntry | undefined {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const link = links.get(path.slice(0, at));
    if (link) return link;
  }
  const own = links.get(path);
  return own && own !== entry && entry.kind === 'file' ? own : undefined;
}

export const ESCAPES: Readonly<Record<string, Check>> = {
  'archive/entry-outside': entryOutside,
  'archive/link-outside': linkOutside,
  'archive/entry-through-link': entryThroughLink,
  'archive/setuid-program': runsAsOwner,
};
