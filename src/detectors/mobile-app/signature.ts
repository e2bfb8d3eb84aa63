// How an APK is signed, by the lines its signature is shown as.

import type { Problem } from './problem.ts';

/** What the build tools of Android make keys for by themselves, with a password everybody knows. */
const DEBUG_KEY = /^signer: .*\bCN=Android Debug\b.*$/m;
/** From API 24 on a device takes the whole file into account where it is signed so. */
const WHOLE_FILE = 24;

export function signatureProblems(text: string): readonly Problem[] {
  const found: Problem[] = [];
  const schemes = /^schemes: (.*)$/m.exec(text);
  const oldest = /^minSdkVersion: (\d{1,6})$/m.exec(text)?.[1];
  if (schemes?.[1] === 'v1') {
    const says = oldest === undefined ? '' : ` and runs on API ${oldest}`;
    if (oldest === undefined || Number(oldest) < WHOLE_FILE)
      found.push({
        rule: 'old-signature-only',
        at: schemes.index,
        to: schemes.index + schemes[0].length,
        message: `The package is signed with scheme 1 alone${says}.`,
      });
  }
  const key = DEBUG_KEY.exec(text);
  if (key) found.push({ rule: 'debug-certificate', at: key.index, to: key.index + key[0].length });
  return found;
}
