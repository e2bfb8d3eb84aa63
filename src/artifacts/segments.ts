// Which texts and entries an artifact carries beside itself: the list of carriers, by kind.

import type { ArtifactKind, SegmentRole } from '../model/artifact.ts';
import { agentConfig } from './agent-config.ts';
import type { Artifact } from './artifact.ts';
import { modelTexts } from './model-text.ts';
import { NO_SEGMENTS, type Segments } from './segment.ts';

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
  skill: MODEL_TEXT,
  'agent-definition': MODEL_TEXT,
  instructions: MODEL_TEXT,
  command: MODEL_TEXT,
  workflow: {
    roles: ['workflow'],
    carry: (artifact) => {
      const root = artifact.document()?.root;
      return root ? { texts: [], structures: [{ role: 'workflow', place: '', node: root }] } : NO_SEGMENTS;
    },
  },
};

/** Kinds whose content is a document that carries entries. */
export function isDocumentKind(kind: ArtifactKind): boolean {
  return kind === 'workflow' || isClientDocument(kind);
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
  return artifact.isWhole ? (CARRIERS[artifact.kind]?.carry(artifact) ?? NO_SEGMENTS) : NO_SEGMENTS;
}
