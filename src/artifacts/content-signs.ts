// What a path alone cannot say: `server.json` and `manifest.json` are names that many programs use, and people keep client
// configurations and workflows of n8n under names of their own. A sign in the text settles it, the same on disk, in git
// and in an archive.

import { N8N_BYTES } from '../lib/limits.ts';
import type { ArtifactKind } from '../model/artifact.ts';
import type { Classification } from './classify.ts';
import { hasN8nSign } from './n8n.ts';

/** Longer files are data that mentions such a key, not a configuration. */
const SHORT = 512 * 1024;
const SERVERS_KEY = '"mcpServers"';
/** What a client or a program would read in a file of its own that somebody made look like a workflow. */
const OWN_KEYS: Partial<Record<ArtifactKind, RegExp>> = {
  'mcp-config': /"(?:mcpServers|servers|context_servers|mcp|command|args|url|serverUrl|httpUrl)"\s*:/,
  'tool-list': /"(?:tools|functions|inputSchema|input_schema)"\s*:/,
};

/** The classification, with what the text says. */
export function settled(classification: Classification, bytes: Buffer): Classification {
  const { kind, format } = classification;
  if (kind === 'server-manifest' && !isManifest(bytes)) return { ...classification, kind: 'document' };
  if (kind === 'document' && format === 'json' && bytes.length <= SHORT && hasServers(bytes))
    return { ...classification, kind: 'mcp-config' };
  if (format === 'json' && mayBeN8n(kind, bytes) && bytes.length <= N8N_BYTES && hasN8nSign(bytes))
    return { ...classification, kind: 'n8n-workflow' };
  return classification;
}

/** People name their exports as they like, `tools.json` or `mcp.json`; what a client reads stays what it is to the client. */
function mayBeN8n(kind: ArtifactKind, bytes: Buffer): boolean {
  const own = OWN_KEYS[kind];
  return kind === 'document' || (own !== undefined && !own.test(bytes.toString('latin1')));
}

/** The schema of the MCP registry or of bundles, or the keys that only they have together. */
function isManifest(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 256 * 1024);
  return (
    /"\$schema"\s*:\s*"[^"]{0,200}(?:modelcontextprotocol|\/mcpb?[/-]|\/dxt[/-])[^"]{0,200}"/i.test(head) ||
    (/"(?:packages|remotes)"\s*:\s*\[/.test(head) &&
      /"(?:registry_?type|registry_?name|transport)"\s*:|"(?:streamable-http|sse)"/i.test(head)) ||
    (/"(?:manifest_version|dxt_version|mcpb_version)"\s*:/.test(head) && /"(?:mcp_config|entry_point)"\s*:/.test(head))
  );
}

/** `"mcpServers"` as a key of the outermost object. */
function hasServers(bytes: Buffer): boolean {
  const at = bytes.indexOf(SERVERS_KEY);
  if (at < 0) return false;
  let depth = 0;
  for (let index = 0; index < at; index++) {
    const byte = bytes[index];
    if (byte === 0x22) {
      for (index++; index < at && bytes[index] !== 0x22; index++) if (bytes[index] === 0x5c) index++;
    } else if (byte === 0x7b || byte === 0x5b) depth++;
    else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return (
    depth === 1 && /^\s*:\s*\{/.test(bytes.toString('latin1', at + SERVERS_KEY.length, at + SERVERS_KEY.length + 40))
  );
}

/** As what a client loads the thing a symlink points to; undefined when no client looks at that path. */
export function linkedAs(path: string, classify: (path: string) => Classification): Classification | undefined {
  // A link may stand for a folder too, in which a client looks for files of its own.
  const isOfClient = /(?:^|\/)\.[^/]+$/.test(path);
  const isOfSkills = /(?:^|\/)skills?$/.test(path);
  const below = [
    '',
    '/x.md',
    ...(isOfSkills ? ['/x/SKILL.md'] : []),
    ...(isOfClient ? ['/settings.json', '/mcp.json'] : []),
  ];
  return below.map((name) => classify(path + name)).find(({ kind }) => CLIENT_KINDS.has(kind));
}

const CLIENT_KINDS: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>([
  'mcp-config',
  'agent-settings',
  'skill',
  'agent-definition',
  'instructions',
  'command',
  'workflow',
]);
