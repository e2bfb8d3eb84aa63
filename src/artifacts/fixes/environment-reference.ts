// A credential written into a client's configuration becomes a reference to an environment variable, where the client that
// reads the file is known to fill those in. The value is never looked at but for where it ends.

import { select } from '../../lib/document.ts';
import type { Stretch } from '../../lib/text-edits.ts';
import type { Mending } from './mending.ts';

/** How each client writes a reference, by the path of its file. From their documentation, 2026-11-22. */
const CLIENTS: readonly (readonly [path: RegExp, reference: (name: string) => string])[] = [
  [/(?:^|\/)\.mcp\.json$/, (name) => `\${${name}}`],
  [/(?:^|\/)\.(?:cursor|vscode)\/mcp\.json$/, (name) => `\${env:${name}}`],
  [/(?:^|\/)\.gemini\/settings\.json$/, (name) => `\${${name}}`],
  [/(?:^|\/)opencode\.jsonc?$/, (name) => `{env:${name}}`],
];
/** A header keeps the word before its credential. */
const SCHEME = /^(?:Bearer|Token|Basic|ApiKey) +/i;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{1,80}$/;

export function environmentReference({ artifact, text, place }: Mending): readonly Stretch[] | undefined {
  const reference = CLIENTS.find(([path]) => path.test(artifact.path))?.[1];
  // What nobody has parsed so far has no parser loaded either.
  const parsed = artifact.isParsed ? artifact.document() : undefined;
  if (!reference || !parsed?.root || parsed.problems.length > 0) return undefined;
  const edits: Stretch[] = [];
  for (const { node, path } of select(parsed.root, '**')) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string') continue;
    const [start, end] = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)];
    if (!place.secrets.some(([from, to]) => from < end && to > start)) continue;
    const name = nameFor(path);
    const source = text.slice(node.start + 1, node.end - 1);
    // Written with escapes, or with something beside the credential that is not known.
    if (name === undefined || source !== node.value || /\$\{|\{env:/.test(source)) return undefined;
    const kept = path.at(-2) === 'headers' ? (SCHEME.exec(source)?.[0].length ?? 0) : 0;
    const isAll = place.secrets.some(
      ([from, to]) => from <= artifact.byteOffset(node.start + 1 + kept) && to >= artifact.byteOffset(node.end - 1),
    );
    if (!isAll) return undefined;
    edits.push({ start: node.start + 1 + kept, end: node.end - 1, text: reference(name) });
  }
  return edits.length === 1 ? edits : undefined;
}

/** `env.API_KEY` has its name; of a header it is made of the server's and the header's. */
function nameFor(path: readonly string[]): string | undefined {
  const [key = '', map, server = ''] = [path.at(-1), path.at(-2), path.at(-3)];
  if (map === 'env' || map === 'environment') return VARIABLE.test(key) ? key : undefined;
  if (map !== 'headers') return undefined;
  const words = `${server}_${/^authorization$/i.test(key) ? 'TOKEN' : key}`
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_');
  const name = words.replaceAll(/^_+|_+$/g, '').replace(/^(?=\d)/, '_');
  return VARIABLE.test(name) ? name : undefined;
}
