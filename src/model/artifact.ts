// What a loaded thing is and which texts it carries. The view on its bytes lives in artifacts/artifact.ts.

export const ARTIFACT_KINDS = [
  'mcp-config',
  'agent-settings',
  'server-manifest',
  'tool-list',
  'mcp-definitions',
  'mcp-observations',
  'skill',
  'agent-definition',
  'instructions',
  'command',
  'workflow',
  'n8n-workflow',
  'hook-script',
  'code',
  'env-file',
  'lockfile',
  'model-file',
  'archive-listing',
  'app-manifest',
  'app-strings',
  'document',
  'prose',
  'other',
] as const;
export type ArtifactKind = (typeof ARTIFACT_KINDS)[number];

/** How the text is written; decides the parser and the comment syntax. */
export const FORMATS = [
  'json',
  'yaml',
  'toml',
  'markdown',
  'shell',
  'python',
  'javascript',
  'go',
  'env',
  'html',
  'text',
] as const;
export type Format = (typeof FORMATS)[number];

/** What the artifact is there for. Anything but `runtime` lowers the tier of findings, never their existence. */
export const USES = ['runtime', 'test', 'example', 'docs', 'vendored'] as const;
export type Use = (typeof USES)[number];

/**
 * Roles of a segment. `file` is the whole artifact as written; `model-text` is text a model reads;
 * `mcp-server` and `hook` are structured entries; `launch` and `hook-command` are the command lines in them;
 * `tool` is a tool as it is described to a model, out of a saved list or of source code; `workflow` is a whole CI
 * workflow, `server-manifest` what a publisher says of a server, `document` the root of any document.
 */
export const SEGMENT_ROLES = [
  'file',
  'model-text',
  'mcp-server',
  'launch',
  'hook',
  'hook-command',
  'tool',
  'workflow',
  'server-manifest',
  'document',
] as const;
export type SegmentRole = (typeof SEGMENT_ROLES)[number];
