// How an APK is signed, as a few lines of text: what the tools of Android would print of it.

import type { X509Certificate } from 'node:crypto';
import { visibleWithin } from '../../lib/escape.ts';
import type { AppFacts } from '../../model/app.ts';

const SHOWN = 500;

export interface Signature {
  /** `v1`, `v2` …, oldest first. */
  readonly schemes: readonly string[];
  readonly certificates: readonly X509Certificate[];
}

export function signatureText({ schemes, certificates }: Signature, { minSdk }: AppFacts): string {
  const lines = [`schemes: ${schemes.join(', ')}`];
  if (minSdk !== undefined) lines.push(`minSdkVersion: ${minSdk}`);
  const seen = new Set<string>();
  for (const { subject, fingerprint256 } of certificates) {
    if (seen.has(fingerprint256)) continue;
    seen.add(fingerprint256);
    // Node puts one part of a name on a line.
    lines.push(`signer: ${visibleWithin((subject ?? '').replaceAll('\n', ', '), SHOWN)}`);
    lines.push(`sha256: ${fingerprint256}`);
  }
  return `${lines.join('\n')}\n`;
}
