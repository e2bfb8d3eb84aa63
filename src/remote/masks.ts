// Secrets out of what goes to a service and out of what comes back, by the same rules by which they are found in files.

import { createArtifact } from '../artifacts/artifact.ts';
import { type Classification, createClassifier } from '../artifacts/classify.ts';
import { hider, maskRange, mergeMasks, repeatsOf } from '../artifacts/mask.ts';
import { createEngine } from '../engine.ts';
import type { Content } from '../enrich/remote/outbound.ts';
import type { Mask } from '../enrich/remote/tell.ts';
import { loadParsers } from '../lib/document.ts';
import { createRedactor } from '../lib/redactor.ts';
import { secretsIn } from '../occurrences.ts';
import { compileRules } from '../rules/compile.ts';
import { readPacks } from '../rules/packs.ts';

export interface Masks {
  /** Of a file that is to be sent: what it is follows from its path unless it is said. */
  readonly outbound: (path: string, bytes: Buffer, classification?: Classification) => Content;
  /** Of what a service told; `own` are values of the user that no service may echo. */
  readonly inbound: (own: readonly string[]) => Mask;
}

/** All rules of ours, whatever the config leaves out: it decides what is reported, not what is shown. */
export async function openMasks(): Promise<Masks> {
  const engine = createEngine(
    compileRules(readPacks().rules, () => false),
    1,
  );
  const parse = await loadParsers(['json', 'yaml', 'toml']);
  const classify = createClassifier();
  const masksOf = (path: string, bytes: Buffer, classification: Classification) => {
    const artifact = createArtifact({ path, ...classification, bytes, isWhole: true, parse });
    const secrets = secretsIn(artifact, engine);
    return mergeMasks(bytes, secrets.length === 0 ? secrets : [...secrets, ...repeatsOf(artifact.latin1(), secrets)]);
  };
  return {
    outbound(path, bytes, classification = classify(path)) {
      const masks = masksOf(path, bytes, classification);
      if (masks.length === 0) return { path, bytes: Buffer.from(bytes), masked: 0 };
      return { path, bytes: Buffer.from(maskRange(bytes, 0, bytes.length, masks)), masked: masks.length };
    },
    inbound(own) {
      const redactor = createRedactor(own);
      return (texts) => {
        const known = texts.map(redactor.text);
        const bytes = Buffer.from(known.join('\n\n'));
        const hide = hider(bytes, masksOf('remote.txt', bytes, { kind: 'other', format: 'text', use: 'runtime' }));
        return known.map(hide);
      };
    },
  };
}
