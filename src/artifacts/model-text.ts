// Texts a model reads whole: skills, agent definitions, instruction files, commands. Always two views.

import { createOffsets } from '../lib/offsets.ts';
import type { Artifact } from './artifact.ts';
import { normalise } from './normalise.ts';
import type { Segments, TextSegment } from './segment.ts';

export function modelTexts(artifact: Artifact): Segments {
  const asIs: TextSegment = {
    role: 'model-text',
    place: '',
    bytes: artifact.bytes,
    toSource: (start, end) => [start, end],
    isNormalised: false,
  };
  const view = normalise(artifact.text());
  if (!view) return { texts: [asIs], structures: [] };

  const bytes = Buffer.from(view.text, 'utf8');
  const { unitOf } = createOffsets(view.text, bytes.length);
  const origin = (unit: number) => view.origins[unit] ?? view.origins.at(-1) ?? 0;
  return {
    texts: [
      asIs,
      {
        role: 'model-text',
        place: '',
        bytes,
        // The end is where the unit after the last one begins, so that what was dropped inside is covered.
        toSource: (start, end) => [
          artifact.byteOffset(origin(unitOf(start))),
          artifact.byteOffset(Math.max(origin(unitOf(start)) + 1, origin(unitOf(end)))),
        ],
        isNormalised: true,
      },
    ],
    structures: [],
  };
}
