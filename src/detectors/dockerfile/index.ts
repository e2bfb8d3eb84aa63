// Dockerfiles: what gets into an image, what is run while it is built, what it is built on and as whom it runs. Read as BuildKit
// reads them, and the commands in them as a shell does. Known limits: `ARG`s handed in from outside keep their defaults, and
// what has none is unknown and never fires; scripts that are copied in are not read.

import { isDockerfile } from '../../artifacts/infrastructure-signs.ts';
import { DOCKERFILE_TEXT } from '../../lib/limits.ts';
import type { DetectorFactory } from '../detector.ts';
import { files } from './files.ts';
import type { Check } from './found.ts';
import { images } from './images.ts';
import { runs, settings } from './runs.ts';
import { readBuild } from './stages.ts';

const CHECKS: readonly Check[] = [files, images, runs, settings];

export const dockerfile: DetectorFactory = (rules) => {
  const own = new Map(rules.flatMap((rule) => (rule.detector === 'dockerfile' ? [[rule.info.id, rule] as const] : [])));
  if (own.size === 0) return undefined;
  return {
    name: 'dockerfile',
    keywords: [],
    appliesTo: (artifact) =>
      artifact.isWhole && !artifact.link && artifact.kind === 'code' && isDockerfile(artifact.path),
    detect({ artifact, report, gap }) {
      const text = artifact.text();
      if (text.length > DOCKERFILE_TEXT) {
        gap(`longer than the ${DOCKERFILE_TEXT / 1024} kB that are read of a Dockerfile`, 'too-large');
        return;
      }
      const build = readBuild(text);
      if (!build.file.isWhole) gap('only the first instructions of the Dockerfile were read', 'too-large');
      for (const check of CHECKS)
        for (const { id, start, end, place, message, evidence, tier } of check(build, artifact)) {
          const rule = own.get(id);
          if (!rule?.appliesTo(artifact)) continue;
          report({
            rule,
            range: [artifact.byteOffset(start), artifact.byteOffset(end)],
            place,
            message,
            ...(evidence && { evidence }),
            ...(tier && { tier }),
          });
        }
    },
  };
};
