// Which texts and entries an artifact carries beside itself: the list of carriers, by kind.

import { TOOL_DOCUMENT_BYTES } from '../lib/limits.ts';
import type { ArtifactKind, Format, SegmentRole } from '../model/artifact.ts';
import { agentConfig } from './agent-config.ts';
import type { Artifact } from './artifact.ts';
import { codeTools } from './code-tools.ts';
import { liveDefinitions } from './live-definitions.ts';
import { modelTexts } from './model-text.ts';
import { isNotebook, notebookTexts } from './notebook.ts';
import { NO_SEGMENTS, type Segments } from './segment.ts';
import { serverManifest } from './server-manifest.ts';
import { hasToolSign, toolList } from './tool-list.ts';

interface Carrier {
  readonly roles: readonly SegmentRole[];
  readonly carry: (artifact: Artifact) => Segments;
}

const AGENT_CONFIG: Carrier = {
  roles: ['mcp-server', 'launch', 'hook', 'hook-command', 'model-text'],
  carry: agentConfig,
};
const MODEL_TEXT: Carrier = { roles: ['model-text'], carry: modelTexts };

const CARRIERS: Partial<Record<ArtifactKind, Carrier>> = {
  'mcp-config': AGENT_CONFIG,
  'agent-settings': AGENT_CONFIG,
  'server-manifest': { roles: ['server-manifest', 'mcp-server', 'launch'], carry: serverManifest },
  skill: MODEL_TEXT,
  'agent-definition': MODEL_TEXT,
  instructions: MODEL_TEXT,
  command: MODEL_TEXT,
  'tool-list': { roles: ['tool', 'model-text'], carry: toolList },
  'mcp-definitions': { roles: ['tool', 'model-text'], carry: liveDefinitions },
  workflow: {
    roles: ['workflow', 'model-text'],
    carry: (artifact) => {
      const root = artifact.document()?.root;
      // Below the front matter of an agentic workflow stands its prompt.
      const { texts } = root && /\.md$/i.test(artifact.path) ? modelTexts(artifact) : NO_SEGMENTS;
      return root ? { texts, structures: [{ role: 'workflow', place: '', node: root }] } : NO_SEGMENTS;
    },
  },
};

/**
 * Kinds of which few carry anything: only what finds a sign of it among its keywords asks. They are no part of `carriesAny`,
 * since to look for one in each file costs more than to scan it.
 */
const RARE_CARRIERS: Partial<Record<ArtifactKind, Carrier['carry']>> = {
  code: codeTools,
  document: (artifact) =>
    isNotebook(artifact)
      ? notebookTexts(artifact)
      : artifact.bytes.length <= TOOL_DOCUMENT_BYTES && hasToolSign(artifact)
        ? toolList(artifact)
        : NO_SEGMENTS,
};

const MODEL_TEXT_ROLE: ReadonlySet<SegmentRole> = new Set<SegmentRole>(['model-text']);

/**
 * Whether an artifact may carry texts a model reads. `hasSign`: one of REGISTRATION_SIGNS, which a detector that asks for
 * them in source code has among its keywords, stands in it.
 */
export function mayCarryModelText(artifact: Artifact, hasSign: boolean): boolean {
  if (artifact.kind === 'code') return hasSign;
  if (artifact.kind !== 'document') return carriesAny(artifact.kind, MODEL_TEXT_ROLE);
  return isNotebook(artifact) || (artifact.bytes.length <= TOOL_DOCUMENT_BYTES && hasToolSign(artifact));
}

/** Kinds whose content is a document that carries entries. */
export function isDocumentKind(kind: ArtifactKind): boolean {
  return (
    kind === 'workflow' ||
    kind === 'n8n-workflow' ||
    kind === 'tool-list' ||
    isLive(kind) ||
    kind === 'server-manifest' ||
    isClientDocument(kind)
  );
}

/** What a live server gave, and what was written down of an archive. */
function isLive(kind: ArtifactKind): boolean {
  return kind === 'mcp-definitions' || kind === 'mcp-observations' || kind === 'archive-listing';
}

/** Documents of other names may list tools too, so their parser has to be at hand. */
export function mayListTools(kind: ArtifactKind, format: Format): boolean {
  return kind === 'document' && format === 'json';
}

/** Kinds that a client loads whatever we make of them: that they do not parse is said even if no rule looks at them. */
export function isClientDocument(kind: ArtifactKind): boolean {
  return kind === 'mcp-config' || kind === 'agent-settings';
}

/** Whether artifacts of this kind can carry anything of these roles, so that a document nobody wants is not parsed. */
export function carriesAny(kind: ArtifactKind, roles: ReadonlySet<SegmentRole>): boolean {
  return CARRIERS[kind]?.roles.some((role) => roles.has(role)) ?? false;
}

export function segmentsOf(artifact: Artifact): Segments {
  if (!artifact.isWhole || artifact.link) return NO_SEGMENTS;
  return (CARRIERS[artifact.kind]?.carry ?? RARE_CARRIERS[artifact.kind])?.(artifact) ?? NO_SEGMENTS;
}
