// What a tool can do, as its own definition says: from its name, its first sentences and its parameters together, since
// single words mislead (`run_query_builder`, `list_shells`, `analyze_code`). One table for every rule and combination.

import { fromPlain } from '../lib/document.ts';
import type { Capability } from '../model/capability.ts';
import type { Abilities, Evidence, Reader } from './tool-ability.ts';
import { code, fetch, fileRead, fileWrite, inPage, shell, sql } from './tool-machine-powers.ts';
import { type Tool, toolOf } from './tool-words.ts';
import {
  access,
  agentConfig,
  destroy,
  destroyAll,
  environment,
  install,
  memory,
  money,
  privateData,
  send,
  system,
  untrusted,
  vault,
} from './tool-world-powers.ts';

/** In this order, since later ones build upon earlier ones. */
const READERS: readonly (readonly [Capability, Reader])[] = [
  ['shell', shell],
  ['code', (tool, so) => (so.has('shell') || inPage(tool) ? undefined : code(tool, so))],
  ['page-script', (tool, so) => (so.has('shell') || !inPage(tool) ? undefined : code(tool, so))],
  ['file-read', fileRead],
  ['file-write', fileWrite],
  ['fetch', fetch],
  ['sql', sql],
  ['money', money],
  ['destroy', destroy],
  ['destroy-all', destroyAll],
  ['vault', vault],
  ['environment', environment],
  ['untrusted', untrusted],
  ['send', send],
  ['private', privateData],
  // Mail, calendars, records: not the files and tables that a command reads as well.
  [
    'records',
    (_, so) =>
      so.get('private')?.parameter || so.has('vault') || so.has('environment') ? undefined : so.get('private'),
  ],
  ['access', access],
  ['install', install],
  ['system', system],
  ['agent-config', agentConfig],
  ['memory', memory],
];

export function abilitiesOf(tool: Tool): Abilities {
  const found = new Map<Capability, Evidence>();
  for (const [capability, read] of READERS) {
    const evidence = read(tool, found);
    if (evidence) found.set(capability, evidence);
  }
  return found;
}

/** The same of a tool that stands in no document: its schema is plain data, as far as it is known. */
export function capabilitiesOf(tool: {
  readonly name: string;
  readonly description?: string | undefined;
  readonly schema?: unknown;
}): readonly Capability[] {
  const { name, description, schema } = tool;
  const node = fromPlain({ name, description, inputSchema: schema });
  return node.kind === 'object' ? [...abilitiesOf(toolOf({ role: 'tool', place: '', node })).keys()] : [];
}
