// MCP server entries and hooks out of client configurations, whatever shape the client gave them: one broken entry does
// not sink its siblings.

import { type DocumentNode, type Entry, select } from '../lib/document.ts';
import { firstOf } from '../lib/search.ts';
import type { Artifact } from './artifact.ts';
import { SERVER_KEYS, SERVER_MAPS } from './clients.ts';
import type { Segments, StructuredSegment, TextSegment } from './segment.ts';

export function agentConfig(artifact: Artifact): Segments {
  const root = artifact.document()?.root;
  if (!root) return { texts: [], structures: [] };
  const servers = serverEntries(root, artifact.kind === 'mcp-config').map(({ name, node }) => server(name, node));
  const hooks = hookCommands(root);
  return {
    structures: [
      ...servers,
      ...hooks.map(({ event, node }): StructuredSegment => ({ role: 'hook', place: `hook ${event}`, node })),
    ],
    texts: [
      ...servers.flatMap(({ place, node }) => commandLine(artifact, 'launch', place, node)),
      ...hooks.flatMap(({ event, node }) => commandLine(artifact, 'hook-command', `hook ${event}`, node)),
    ],
  };
}

function server(name: string, node: DocumentNode): StructuredSegment {
  return { role: 'mcp-server', place: `server "${name}"`, node };
}

interface NamedNode {
  readonly name: string;
  readonly node: DocumentNode;
}

function serverEntries(root: DocumentNode, mayBeBareMap: boolean): NamedNode[] {
  const found = new Map<DocumentNode, NamedNode>();
  for (const path of SERVER_MAPS) {
    for (const { node } of select(root, path)) for (const entry of entriesOf(node)) found.set(entry.node, entry);
  }
  // A whole file that is nothing but servers, without a key of its own around them.
  if (found.size === 0 && mayBeBareMap && root.kind === 'object') {
    const entries = entriesOf(root);
    if (entries.length === root.entries.length) return entries;
  }
  return [...found.values()];
}

/** The entries of a map, or of a list of named objects, that look like servers. */
function entriesOf(map: DocumentNode): NamedNode[] {
  if (map.kind === 'object') {
    return map.entries
      .filter(({ value }) => looksLikeServer(value))
      .map(({ key, value }) => ({ name: key, node: value }));
  }
  if (map.kind === 'array') {
    return map.items
      .filter(looksLikeServer)
      .map((item, index) => ({ name: textOf(child(item, 'name')) ?? String(index), node: item }));
  }
  return [];
}

function looksLikeServer(node: DocumentNode): boolean {
  return (
    node.kind === 'object' &&
    node.entries.some(
      ({ key, value }) => SERVER_KEYS.includes(key) && (value.kind !== 'scalar' || typeof value.value === 'string'),
    )
  );
}

const COMMAND_KEYS = ['command', 'cmd', 'bash', 'powershell'];
/** Copilot's and VS Code's hooks: what runs instead on one system. */
const SYSTEM_KEYS = ['windows', 'linux', 'osx'];

interface HookNode {
  readonly event: string;
  readonly node: DocumentNode;
}

/** `hooks.<event>[].hooks[].command` (Claude Code and kin), `hooks.<event>[].command` (Cursor), `.bash` (Copilot), lifecycle keys. */
function hookCommands(root: DocumentNode): HookNode[] {
  const found: HookNode[] = [];
  for (const { node, path } of select(root, 'hooks.*')) {
    const event = path.at(-1) ?? 'hook';
    for (const { node: holder } of [...select(node, '*'), ...select(node, '*.hooks.*')]) {
      if (launchScalars(holder).length > 0) found.push({ event, node: holder });
    }
  }
  for (const key of [
    'statusLine',
    'apiKeyHelper',
    'initializeCommand',
    'onCreateCommand',
    'postCreateCommand',
    'postStartCommand',
    'postAttachCommand',
    'updateContentCommand',
  ]) {
    const value = child(root, key);
    if (!value) continue;
    const isNamed = value.kind === 'object' && launchScalars(value).length === 0;
    // Lifecycle commands that run side by side: a map of names to commands.
    if (isNamed)
      for (const entry of value.entries) found.push({ event: `${key} ${entry.key}`, node: wrap(entry.value) });
    else found.push({ event: key, node: value.kind === 'object' ? value : wrap(value) });
  }
  return found;
}

/** A bare command as the object it would be in the longer form. */
function wrap(value: DocumentNode): DocumentNode {
  const entry: Entry = { key: 'command', keyStart: value.start, keyEnd: value.start, value };
  return { kind: 'object', start: value.start, end: value.end, entries: [entry] };
}

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

/** The command line as one text; a match is mapped back to the values it touches. */
function commandLine(
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

/** Of duplicate keys the last one, as clients take it. What a YAML merge brings never has a key the map has itself. */
export function child(node: DocumentNode, key: string): DocumentNode | undefined {
  return node.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

function textOf(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
