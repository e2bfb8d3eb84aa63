// What of this run a service may be sent: files of the workspace as the user allows them, lists of tools of live servers,
// mobile packages. Read here, masked before anything else sees them.

import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createClassifier } from '../artifacts/classify.ts';
import type { Settings } from '../config/settings.ts';
import { type Content, isManifest } from '../enrich/remote/outbound.ts';
import type { OutboundFile } from '../enrich/remote/service.ts';
import type { Host } from '../host.ts';
import { whyFailed } from '../lib/errors.ts';
import { matchesGlob } from '../lib/glob.ts';
import { FILE_CAP, REMOTE_FILE, REMOTE_FILES } from '../lib/limits.ts';
import type { ArtifactKind } from '../model/artifact.ts';
import type { Sendable } from '../model/remote.ts';
import type { Target } from '../targets/target.ts';
import type { Masks } from './masks.ts';

export interface Gathered {
  readonly contents: readonly Content[];
  /** Files that were left out: binary, or too large to be looked through for secrets. */
  readonly leftOut: number;
}

/** Never sent, whatever is allowed: their values are secrets more often than not. */
const KEPT: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>(['env-file', 'model-file']);
const PACKAGE = /\.(?:apk|ipa)$/i;

/** Contents of the kinds that are allowed; `archive` is everything that is text. */
export async function gather(
  kinds: readonly Sendable[],
  targets: readonly Target[],
  looks: readonly (Target | Promise<Target>)[],
  { include = [], exclude = [] }: Settings,
  masks: Masks,
): Promise<Gathered> {
  const allowed = new Set(kinds);
  const isAllowed = (path: string, kind: ArtifactKind): boolean =>
    allowed.has('archive') ||
    (allowed.has('tools') && kind === 'tool-list') ||
    (allowed.has('manifests') && isManifest(path)) ||
    (allowed.has('code') && kind === 'code');
  const isChosen = (path: string) =>
    (include.length === 0 || include.some((glob) => matchesGlob(path, glob))) &&
    !exclude.some((glob) => matchesGlob(path, glob));
  const buffer = Buffer.alloc(FILE_CAP + 1);
  const contents: Content[] = [];
  let leftOut = 0;
  for (const target of targets) {
    const classify = createClassifier();
    const { files } = await target.list();
    for (const file of files) {
      const { path } = file;
      const classification = file.classification ?? classify((target.info.place ?? '') + path);
      if (!isAllowed(path, classification.kind) || KEPT.has(classification.kind)) continue;
      if (!isChosen(target.info.configPrefix + path)) continue;
      if (contents.length >= REMOTE_FILES) {
        leftOut++;
        continue;
      }
      const read = target.read(file, buffer);
      // A file that is not text or not whole cannot be looked through for secrets.
      const isText =
        read.kind === 'whole' && read.length <= REMOTE_FILE && !buffer.subarray(0, read.length).includes(0);
      if (read.kind === 'whole' && isText)
        contents.push(masks.outbound(path, buffer.subarray(0, read.length), classification));
      else leftOut++;
    }
  }
  if (allowed.has('tools') || allowed.has('archive')) contents.push(...(await toolsOf(looks, buffer, masks)));
  return { contents, leftOut };
}

/** What live servers and snapshots offer, one document each. */
async function toolsOf(
  looks: readonly (Target | Promise<Target>)[],
  buffer: Buffer,
  masks: Masks,
): Promise<readonly Content[]> {
  const contents: Content[] = [];
  for (const target of await Promise.all(looks)) {
    const { files } = await target.list();
    for (const file of files) {
      if (file.classification?.kind !== 'mcp-definitions' || contents.length >= 100) continue;
      const read = target.read(file, buffer);
      if (read.kind !== 'whole') continue;
      const name = target.info.name.replace(/[^\w.-]+/g, '-').slice(0, 60);
      const found = masks.outbound(file.path, buffer.subarray(0, read.length), file.classification);
      contents.push({ ...found, path: `tools-${contents.length + 1}-${name}.json` });
    }
  }
  return contents;
}

/** Mobile packages that the user named, whole: nothing in them can be masked. A string says why one is not sent. */
export function mobilePackages(
  { archives = [] }: Settings,
  { cwd }: Pick<Host, 'cwd'>,
  largest: number,
): readonly (OutboundFile | string)[] {
  return archives
    .filter((path) => PACKAGE.test(path))
    .map((path) => {
      const absolute = resolve(cwd, path);
      try {
        const { size } = statSync(absolute);
        if (size > largest)
          return `${path} is larger than the ${largest / 1024 ** 2} MB the service takes. It was not sent.`;
        const mediaType = /\.apk$/i.test(path) ? 'application/vnd.android.package-archive' : 'application/octet-stream';
        return { name: basename(path), mediaType, bytes: readFileSync(absolute), paths: [path] };
      } catch (error) {
        return `${path} was not sent: ${whyFailed(error)}.`;
      }
    });
}
