// What may go out: only what the user's `send` allows, secrets masked before it was handed in here. All contents of a run are one
// upload, since plans count uploads; the same contents are the same bytes, so that they are known again.

import { zipSync } from 'fflate';
import { visible } from '../../lib/escape.ts';
import { sha256Hex } from '../../lib/hash.ts';
import { REMOTE_UPLOAD } from '../../lib/limits.ts';
import type { Sendable } from '../../model/remote.ts';
import type { OutboundFile, RemoteService, Submission } from './service.ts';

/** One file of the workspace, or a list of tools, as it would be sent. */
export interface Content {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Secrets that were masked in it. */
  readonly masked: number;
}

/** Dependency files, by name. */
const MANIFEST =
  /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.(?:json|lock)|requirements[\w.-]{0,60}\.txt|constraints[\w.-]{0,60}\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|environment\.ya?ml|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pom\.xml|build\.gradle(?:\.kts)?|[\w.-]{1,80}\.csproj|packages\.lock\.json)$/;

export function isManifest(path: string): boolean {
  return MANIFEST.test(path);
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { json: 'application/json', zip: 'application/zip' };
const EARLIEST = new Date(1980, 0, 1);

export interface Bundle {
  readonly submission: Submission;
  readonly contents: readonly Content[];
}

/**
 * One upload of all contents: a file as it is, several as one archive. A string says why nothing is sent.
 * `subject` is what people call the workspace.
 */
export function bundleOf(
  kinds: readonly Sendable[],
  contents: readonly Content[],
  subject: string,
  { name, largestFile = REMOTE_UPLOAD }: Pick<RemoteService, 'name' | 'largestFile'>,
): Bundle | string {
  const what = kinds.join(', ');
  if (contents.length === 0) return `There is nothing to send of what is allowed (${what}).`;
  const size = contents.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const limit = Math.min(largestFile, REMOTE_UPLOAD);
  const tooLarge = `${name} takes uploads of ${limit / 1024 ** 2} MB, and ${what} would be more. Nothing was sent. Leave paths out with exclude, or allow less.`;
  if (size > limit * 4) return tooLarge;
  const [only] = contents;
  const file = contents.length === 1 && only ? single(only) : archive(contents);
  if (file.bytes.length > limit) return tooLarge;
  const [kind = 'archive', ...more] = kinds;
  return {
    submission: {
      kind: more.length > 0 ? 'archive' : kind,
      target: `${subject}: ${what}`,
      version: sha256Hex(file.bytes).slice(0, 32),
      file,
    },
    contents,
  };
}

function single({ path, bytes }: Content): OutboundFile {
  const name = path.split('/').at(-1) ?? path;
  const extension = name.split('.').at(-1) ?? '';
  return { name, mediaType: MEDIA_TYPES[extension] ?? 'text/plain', bytes, paths: [path] };
}

function archive(contents: readonly Content[]): OutboundFile {
  const sorted = contents.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = zipSync(Object.fromEntries(sorted.map((each) => [each.path, each.bytes])), {
    mtime: EARLIEST,
    level: 6,
  });
  return { name: 'bartizan.zip', mediaType: 'application/zip', bytes, paths: sorted.map(({ path }) => path) };
}

/** UTF-16 units of contents that are printed. */
const SHOWN = 2 * 1024 * 1024;

/** For people, before anything is sent: each request that would be made, and what would be in it. */
export function uploadText(
  service: Pick<RemoteService, 'name'>,
  base: string,
  submissions: readonly Submission[],
  contents: readonly Content[],
): string {
  const lines = [`${service.name} at ${base} would be sent:`];
  for (const { kind, target, url, file, scan } of submissions) {
    const what = url ?? (file ? `${file.name}, ${file.bytes.length} bytes, of ${file.paths.length} files` : '');
    lines.push(`- ${kind}: ${target}${what === target || what === '' ? '' : ` (${what})`}`);
    if (scan?.deep) lines.push('  as a deep scan');
    if (scan?.n8nUrl !== undefined)
      lines.push(
        `  with the n8n instance ${scan.n8nUrl}${scan.n8nKey === undefined ? '' : ' and its key, not shown here'}`,
      );
  }
  let room = SHOWN;
  for (const [index, { path, bytes, masked }] of contents.entries()) {
    const text = Buffer.from(bytes).toString('utf8');
    room -= text.length;
    if (room < 0) {
      lines.push(`and ${contents.length - index} more files`);
      break;
    }
    lines.push(
      `--- ${path}, ${bytes.length} bytes${masked > 0 ? `, ${masked} ${masked === 1 ? 'secret' : 'secrets'} masked` : ''}`,
    );
    lines.push(...text.split('\n').map((line) => `    ${line}`));
  }
  return `${[...lines, 'Nothing was sent.'].map(visible).join('\n')}\n`;
}
