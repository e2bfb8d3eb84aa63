// Where the parts of a zip archive do not fit each other. Tools disagree about such archives: one goes by the directory at the
// end, another by the headers on the way, and each unpacks something else. What one of them sees, a scanner may miss.

import { type ByteSource, paged } from '../byte-source.ts';
import { type LocalHeader, readLocalHeader, type Zip, type ZipMember } from '../zip.ts';

export interface MemberDoubts {
  /** Its own header, on the way, gives it another name. */
  readonly localName?: string;
  /** Its bytes are also those of another member, or of the directory (an empty name). */
  readonly overlaps?: string;
}

export interface ZipStructure {
  readonly members: ReadonlyMap<ZipMember, MemberDoubts>;
  /** Names of entries that stand between the others and are not in the directory. */
  readonly unlisted: readonly string[];
  /** Whether there is a second directory that other tools may go by. */
  readonly hasOtherDirectory: boolean;
}

interface Placed {
  readonly member: ZipMember;
  readonly start: number;
  /** Behind its bytes; what describes them may follow. */
  readonly end: number;
}

/** Unlisted entries that are named. */
const UNLISTED = 100;
const END = Buffer.from('PK\x05\x06', 'latin1');
/** Behind the bytes of a member may stand their sizes, in four lengths. */
const DESCRIPTORS = [0, 12, 16, 20, 24];
const NEAR = 64 * 1024;

export function structureOf(whole: ByteSource, zip: Zip): ZipStructure {
  const source = paged(whole);
  const members = new Map<ZipMember, MemberDoubts>();
  const placed: Placed[] = [];
  for (const member of zip.members) {
    const local = readLocalHeader(source, member.offset);
    if (!local) continue;
    placed.push({ member, start: member.offset, end: local.dataAt + member.packedSize });
    const localName = otherName(member, local);
    if (localName !== undefined) members.set(member, { localName });
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end);
  const unlisted: string[] = [];
  /** Whose bytes reach furthest so far. */
  let last: Placed | undefined;
  for (const each of placed) {
    if (last && each.start < last.end) doubt(members, each.member, last.member.name);
    else findUnlisted(source, last?.end ?? 0, each.start, unlisted);
    if (!last || each.end > last.end) last = each;
  }
  if (last && last.end > zip.directoryAt) doubt(members, last.member, '');
  findUnlisted(source, last?.end ?? 0, zip.directoryAt, unlisted);
  return { members, unlisted, hasOtherDirectory: hasOther(source, zip) };
}

function doubt(members: Map<ZipMember, MemberDoubts>, member: ZipMember, overlaps: string): void {
  members.set(member, { ...members.get(member), overlaps });
}

/** Tools write separators in both ways, and say it in one header only. */
function otherName({ name, rawName }: ZipMember, local: LocalHeader): string | undefined {
  const own = (rawName ?? Buffer.from(name)).toString('latin1').replaceAll('\\', '/');
  const given = local.name.toString('latin1').replaceAll('\\', '/');
  return own === given ? undefined : local.name.toString('utf8');
}

/** Entries that stand one behind the other from `from` on, as whoever reads on the way would come to them. */
function findUnlisted(source: ByteSource, from: number, to: number, found: string[]): void {
  for (let at = from; at < to && found.length < UNLISTED; ) {
    const local = DESCRIPTORS.map((skip) => readLocalHeader(source, at + skip)).find(
      (each) => each && each.dataAt <= to && each.name.length > 0,
    );
    if (!local) return;
    found.push(local.name.toString('utf8'));
    at = local.dataAt + local.packedSize;
  }
}

/** Between the directory and its end nothing but records of zip64 belongs. */
function hasOther(source: ByteSource, { directoryAt, directorySize, endAt }: Zip): boolean {
  const from = Math.max(directoryAt + directorySize, endAt - NEAR);
  const between = from < endAt ? source.read(from, endAt - from) : Buffer.alloc(0);
  return between.includes(END);
}
