// Which texts and entries an artifact carries beside itself: the list of carriers, by kind.

import type { ArtifactKind } from '../model/artifact.ts';
import { agentConfig } from './agent-config.ts';
import type { Artifact } from './artifact.ts';
import { modelTexts } from './model-text.ts';
import { NO_SEGMENTS, type Segments } from './segment.ts';

type Carrier = (artifact: Artifact) => Segments;

const CARRIERS: Partial<Record<ArtifactKind, Carrier>> = {
  'mcp-config': agentConfig,
  'agent-settings': agentConfig,
  skill: modelTexts,
  'agent-definition': modelTexts,
  instructions: modelTexts,
  command: modelTexts,
  workflow: (artifact) => {
    const root = artifact.document()?.root;
    return root ? { texts: [], structures: [{ role: 'workflow', place: '', node: root }] } : NO_SEGMENTS;
  },
};

/** Kinds whose content is a document that must parse: when it does not, that is a gap. */
export function isDocumentKind(kind: ArtifactKind): boolean {
  return kind === 'mcp-config' || kind === 'agent-settings' || kind === 'workflow';
}

export function segmentsOf(artifact: Artifact): Segments {
  return artifact.isWhole ? (CARRIERS[artifact.kind]?.(artifact) ?? NO_SEGMENTS) : NO_SEGMENTS;
}
