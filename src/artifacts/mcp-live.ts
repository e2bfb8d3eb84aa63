// A live server as artifacts: its definitions, as JSON in which each text has a line of its own, and what was observed of
// it. A saved snapshot is the same LiveServer; so both are judged alike, and offline.

import { FILE_CAP } from '../lib/limits.ts';
import type { LiveDefinitions, LiveServer, RawList } from '../model/live.ts';
import { destructiveTools, strongTools } from './strong-tools.ts';

const DEFINITIONS = 'definitions';
const OBSERVATIONS = 'observations';

/** Where a part of a server lies: a URI, since it is no file of the repository. */
function placeOf(name: string, part: string): string {
  return `mcp://${encodeURIComponent(name)}/${part}.json`;
}

/** All but the definitions. */
export type Observations = Omit<LiveServer, 'definitions'>;

/** What a file of a live server's target is, by its name. */
export function liveKindOf(path: string): 'mcp-definitions' | 'mcp-observations' | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === `${OBSERVATIONS}.json`) return 'mcp-observations';
  return /^definitions(?:-\d{1,4})?\.json$/.test(name) ? 'mcp-definitions' : undefined;
}

export interface LiveFile {
  readonly path: string;
  readonly text: string;
}

const LISTS = ['tools', 'prompts', 'resources', 'resourceTemplates'] as const;

/**
 * The definitions in files below the cap of what is read whole: what the server says of itself is in the first, and so
 * are its lists unless they are too long. An item that does not fit in a file of its own is told by `tooLarge`.
 */
export function definitionFiles(
  { name, definitions }: Pick<LiveServer, 'name' | 'definitions'>,
  tooLarge: (what: string) => void = () => {},
): readonly LiveFile[] {
  const [instructions, ...more] = piecesOf(definitions.instructions);
  const head = headOf(name, { ...definitions, instructions });
  const parts: Record<string, unknown>[] = [
    { ...head },
    ...more.map((piece) => ({ server: name, instructions: piece })),
  ];
  let bytes = more.length > 0 ? PART : sizeOf(head);
  for (const list of LISTS)
    for (const [index, item] of (definitions[list]?.items ?? []).entries()) {
      const size = sizeOf(item) + ITEM_OVERHEAD;
      if (isTooLarge(item)) {
        tooLarge(`${list}[${index}]`);
        continue;
      }
      if (bytes + size > PART) {
        parts.push({ server: name });
        bytes = 0;
      }
      const part = parts.at(-1) as Record<string, unknown>;
      part[list] = [...((part[list] as unknown[] | undefined) ?? []), item];
      bytes += size;
    }
  return parts.map((part, index) => ({
    path: placeOf(name, index === 0 ? DEFINITIONS : `${DEFINITIONS}-${index + 1}`),
    text: `${JSON.stringify(part, undefined, 2)}\n`,
  }));
}

export function observationsFile({ definitions, ...rest }: LiveServer): LiveFile {
  const lists = Object.fromEntries(
    LISTS.flatMap((list) => (definitions[list] ? [[list, summary(definitions[list], list)]] : [])),
  );
  const { protocolVersion, serverInfo } = definitions;
  const hello = {
    ...(protocolVersion !== undefined && { protocolVersion }),
    ...(serverInfo !== undefined && { serverInfo: identityOf(serverInfo) }),
  };
  return {
    path: placeOf(rest.name, OBSERVATIONS),
    text: `${JSON.stringify({ ...rest, hello, lists }, undefined, 2)}\n`,
  };
}

/** How the lists ended, beside the observations: what was cut is a finding and coverage. */
export interface ListSummary {
  readonly count: number;
  readonly pages: number;
  readonly cut?: RawList['cut'];
  /** Entries too large to be looked at. */
  readonly tooLarge?: number;
  readonly cacheScope?: string;
  /** Names of some tools that change something or run something, by their own word. */
  readonly strong?: readonly string[];
  /** Those of them that declare themselves destructive. */
  readonly destructive?: readonly string[];
}

function summary({ items, pages, cut, cacheScope }: RawList, list: (typeof LISTS)[number]): ListSummary {
  const strong = list === 'tools' ? strongTools(items) : [];
  const destructive = list === 'tools' ? destructiveTools(items) : [];
  const tooLarge = items.filter(isTooLarge).length;
  return {
    count: items.length,
    pages,
    ...(cut && { cut }),
    ...(tooLarge > 0 && { tooLarge }),
    ...(cacheScope !== undefined && { cacheScope }),
    ...(strong.length > 0 && { strong }),
    ...(destructive.length > 0 && { destructive }),
  };
}

/** Name and version, as far as they are short texts. */
function identityOf(serverInfo: unknown): Readonly<Record<string, string>> {
  const { name, version } = (serverInfo ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof name === 'string' && { name: name.slice(0, 200) }),
    ...(typeof version === 'string' && { version: version.slice(0, 100) }),
  };
}

/** Room for indentation, which grows with depth. */
const PART = Math.floor(FILE_CAP / 2);
const ITEM_OVERHEAD = 64;

/** Instructions are the one text a server can make as long as it likes: the rest of them is in further files. */
const PIECE = 256 * 1024;
/** So that no order is cut in two. */
const OVERLAP = 1000;

function piecesOf(instructions: unknown): readonly unknown[] {
  if (typeof instructions !== 'string' || instructions.length <= PIECE) return [instructions];
  const pieces: string[] = [];
  for (let start = 0; start < instructions.length; start += PIECE - OVERLAP)
    pieces.push(instructions.slice(start, start + PIECE));
  return pieces;
}

function isTooLarge(item: unknown): boolean {
  return sizeOf(item) + ITEM_OVERHEAD > PART;
}

function headOf(name: string, { protocolVersion, serverInfo, instructions, capabilities }: LiveDefinitions) {
  return {
    server: name,
    ...(protocolVersion !== undefined && { protocolVersion }),
    ...(serverInfo !== undefined && { serverInfo }),
    ...(instructions !== undefined && { instructions }),
    ...(capabilities !== undefined && { capabilities }),
  };
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value, undefined, 2) ?? '');
}
