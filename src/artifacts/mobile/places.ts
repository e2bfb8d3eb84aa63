// What the files of a mobile app's package are, by their place in it.

import type { ArtifactKind, Format, Use } from '../../model/artifact.ts';

/** As of `artifacts/classify.ts`, which asks here. */
interface Classification {
  readonly kind: ArtifactKind;
  readonly format: Format;
  readonly use: Use;
}

/** Where the signature of an APK is shown; no file of the package has it. */
export const SIGNATURE_NAME = 'META-INF/APK-SIGNATURE.txt';

export type Platform = 'android' | 'ios';

export const APP_MANIFEST: Classification = { kind: 'app-manifest', format: 'html', use: 'runtime' };
export const APP_SIGNATURE_TEXT: Classification = { kind: 'app-manifest', format: 'text', use: 'runtime' };
export const APP_STRINGS: Classification = { kind: 'app-strings', format: 'text', use: 'runtime' };

/** A package inside of which a path leads, in the notation of archives: `app.apk!/AndroidManifest.xml`. */
const INSIDE = /\.(apk|ipa)!\//;

/** Of a path that leads into a package. */
export function classifyInApp(path: string): Classification | undefined {
  const found = INSIDE.exec(path);
  if (!found) return undefined;
  const name = path.slice(path.lastIndexOf('!/') + 2);
  return memberOf(found[1] === 'apk' ? 'android' : 'ios', name);
}

/** Of a member whose text is there; undefined when its name says no more than anywhere else. */
export function memberOf(platform: Platform, name: string): Classification | undefined {
  if (platform === 'android') {
    if (name === 'androidmanifest.xml' || name === 'AndroidManifest.xml') return APP_MANIFEST;
    if (/^res\/.+\.xml$/i.test(name)) return APP_MANIFEST;
    if (name.toLowerCase() === SIGNATURE_NAME.toLowerCase()) return APP_SIGNATURE_TEXT;
    return /^(?:resources\.arsc|[^/]+\.dex|lib\/.+|assets\/.+\.bundle)(?:~\d+)?$/i.test(name) ? APP_STRINGS : undefined;
  }
  if (/(?:^|\/)(?:info\.plist|embedded\.mobileprovision)$/i.test(name)) return APP_MANIFEST;
  return /\.(?:plist|jsbundle|dylib|strings)(?:~\d+)?$/i.test(name) ? APP_STRINGS : undefined;
}
