// MCP server entries and hooks out of client configurations, whatever shape the client gave them: one broken entry does
// not sink its siblings.

import type { DocumentNode } from '../lib/document.ts';
import { cut } from '../lib/escape.ts';
import { LAUNCH_ENTRY, LAUNCH_TEXT, SERVER_ENTRIES } from '../lib/limits.ts';
import { firstOf } from '../lib/search.ts';
import type { Artifact } from './artifact.ts';
import { hookNodes, hookPlace } from './hook-nodes.ts';
import type { Segments, StructuredSegment, TextSegment } from './segment.ts';
import { child, serverEntries, textOf } from './server-entries.ts';

export { child } from './server-entries.ts';

export function agentConfig(artifact: Artifact): Segments {
  const root = artifact.document()?.root;
  if (!root) return { texts: [], structures: [] };
  const all = serverEntries(root, artifact.kind === 'mcp-config');
  const servers = all.slice(0, SERVER_ENTRIES).map(({ name, node }) => server(name, node));
  const hooks = hookNodes(root, artifact.path);
  return {
    structures: [
      ...servers,
      ...hooks.map(({ event, node }): StructuredSegment => ({ role: 'hook', place: hookPlace(event), node })),
    ],
    texts: [
      ...servers.flatMap(({ place, node }) => commandLine(artifact, 'launch', place, node)),
      ...hooks.flatMap(({ event, node }) => commandLine(artifact, 'hook-command', hookPlace(event), node)),
    ],
    ...(all.length > servers.length && { leftOut: `${all.length - servers.length} further servers are not looked at` }),
  };
}

/** Longest name of a server that is repeated in each finding about it. */
const NAME = 200;

function server(name: string, node: DocumentNode): StructuredSegment {
  return { role: 'mcp-server', place: name === '' ? 'server' : `server "${cut(name, NAME)}"`, node };
}

const COMMAND_KEYS = ['command', 'cmd', 'bash', 'powershell'];
/** Copilot's and VS Code's hooks: what runs instead on one system. */
const SYSTEM_KEYS = ['windows', 'linux', 'osx'];

/** The words of a command line as written: `command` (a text, a list, or Zed's `{ path, args }`) and `args`. */
export function launchScalars(node: DocumentNode): DocumentNode[] {
  return launchCommands(node)[0] ?? scalars(child(node, 'args'));
}

/** All command lines of an entry, since some give one for each system. */
export function launchCommands(node: DocumentNode): DocumentNode[][] {
  return [...COMMAND_KEYS, ...SYSTEM_KEYS].flatMap((key) => {
    const command = child(node, key);
    if (!command) return [];
    const nested = command.kind === 'object' ? [child(command, 'path'), child(command, 'args')] : [command];
    return [[...nested, child(node, 'args')].flatMap(scalars)];
  });
}

/** Each word costs something, however short it is. */
const WORD_COST = 8;

/**
 * The first words of a command line, as long as the whole is no longer than LAUNCH_ENTRY: what is read further on is
 * read many times.
 */
export function firstWords<Word extends { readonly text: string }>(words: readonly Word[]): readonly Word[] {
  let room = LAUNCH_ENTRY;
  return words.flatMap((word) => {
    if (room <= 0) return [];
    const text = word.text.slice(0, room);
    room -= text.length + WORD_COST;
    return text.length < word.text.length ? { ...word, text } : word;
  });
}

/**
 * Of the entries of one file those whose command lines are read, all of which together may take LAUNCH_TEXT; and how
 * many are not, or only their first words.
 */
export function readLaunches(entries: readonly DocumentNode[]) {
  let room = LAUNCH_TEXT;
  let cut = 0;
  const read = new Set(
    entries.filter((entry) => {
      const size = launchCommands(entry)
        .flat()
        .reduce((sum, word) => sum + (textOf(word) ?? '').length + WORD_COST, 0);
      room -= Math.min(size, LAUNCH_ENTRY);
      if (size > LAUNCH_ENTRY || (room < 0 && size > 0)) cut++;
      return room >= 0 || size === 0;
    }),
  );
  return { read, cut };
}

/** The command line as one text; a match is mapped back to the values it touches. */
export function commandLine(
  artifact: Artifact,
  role: 'launch' | 'hook-command',
  place: string,
  node: DocumentNode,
): TextSegment[] {
  const words = launchScalars(node);
  if (words.length === 0) return [];
  const pieces: { start: number; end: number; node: DocumentNode }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const word of words) {
    const text = textOf(word) ?? '';
    const start = length === 0 ? 0 : length + 1;
    if (length > 0) texts.push(' ');
    texts.push(text);
    length = start + Buffer.byteLength(text, 'utf8');
    pieces.push({ start, end: length, node: word });
  }
  return [
    {
      role,
      place,
      bytes: Buffer.from(texts.join(''), 'utf8'),
      isNormalised: false,
      toSource: (start, end) => {
        const from = firstOf(pieces.length, (index) => (pieces[index]?.end ?? 0) > start);
        const to = firstOf(pieces.length, (index) => (pieces[index]?.start ?? 0) >= end) - 1;
        const first = (from <= to ? pieces[from] : undefined) ?? pieces[0];
        const last = (from <= to ? pieces[to] : undefined) ?? first;
        return [artifact.byteOffset(first?.node.start ?? 0), artifact.byteOffset(last?.node.end ?? 0)];
      },
    },
  ];
}

function scalars(node: DocumentNode | undefined): DocumentNode[] {
  if (!node) return [];
  const items = node.kind === 'array' ? node.items : [node];
  return items.filter((item) => item.kind === 'scalar' && item.value !== null);
}
