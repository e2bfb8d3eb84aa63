// Skills, agents and instruction files as entries of the bill of materials. It has no rules: what is wrong with their
// texts other detectors say.

import type { ArtifactKind } from '../../model/artifact.ts';
import type { ComponentType } from '../../model/component.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';

const TYPES: Partial<Record<ArtifactKind, ComponentType>> = {
  skill: 'skill',
  'agent-definition': 'agent',
  instructions: 'instruction_file',
  command: 'prompt',
};

export const textInventory: DetectorFactory = (): Detector => ({
  name: 'text-inventory',
  keywords: [],
  appliesTo: ({ kind, isWhole, link }) => isWhole && !link && TYPES[kind] !== undefined,
  detect({ artifact, declare }: Visit) {
    const type = TYPES[artifact.kind];
    if (!type) return;
    const end = artifact.bytes.length;
    declare({ type, name: artifact.path, origin: 'file', range: [0, Math.min(1, end)], extent: [0, end] });
  },
});
