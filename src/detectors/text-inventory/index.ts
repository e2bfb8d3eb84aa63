// Skills, agents, commands and instruction files as entries of the bill of materials, with the model and the tools their
// heads ask for. It has no rules: what is wrong with their texts other detectors say. Known limits: scripts beside a skill
// are components of their own or none; what a body asks for in prose is not read.

import { clientOf } from '../../artifacts/client-names.ts';
import { askedTool, isSpelledForClaude } from '../../artifacts/client-tools.ts';
import { type FrontMatter, frontMatter, type HeadEntry, headEntry } from '../../artifacts/front-matter.ts';
import { mentionedModel } from '../../artifacts/model-mention.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import type { Capability } from '../../model/capability.ts';
import type { ComponentKey } from '../../model/component.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import { type NamedText, namedText } from './names.ts';

/** Most tools a head may name. */
const TOOLS = 200;
const NO_HEAD: FrontMatter = { entries: [], body: 0 };

export const textInventory: DetectorFactory = (): Detector => ({
  name: 'text-inventory',
  keywords: [],
  appliesTo: ({ kind, isWhole, link }) =>
    isWhole &&
    !link &&
    (kind === 'skill' || kind === 'agent-definition' || kind === 'instructions' || kind === 'command'),
  detect(visit: Visit) {
    const { artifact, declare } = visit;
    const head = frontMatter(artifact.text()) ?? NO_HEAD;
    const text = namedText(artifact, head);
    if (!text) return;
    const { key, at, isGuess } = text;
    const rangeOf = ({ start, end }: Pick<HeadEntry, 'start' | 'end'>): ByteRange => [
      artifact.byteOffset(start),
      artifact.byteOffset(end),
    ];
    const end = artifact.bytes.length;
    const tools = headEntry(head, 'allowed-tools', 'allowed_tools', 'tools');
    const can = asksFor(visit, text, tools, rangeOf);
    usesModel(visit, text, head, rangeOf);
    const meta = (...names: readonly string[]) => headEntry(head, ...names)?.value || undefined;
    declare({
      ...key,
      origin: 'file',
      range: at ? rangeOf(at) : [0, Math.min(1, end)],
      extent: [0, end],
      version: meta('version') ?? nested(head, 'version'),
      licence: key.type === 'skill' ? meta('license', 'licence') : undefined,
      capabilities: can,
      isGuess,
      properties: {
        client: clientOf(artifact.path),
        description: meta('description', 'when_to_use', 'when-to-use'),
        tools: key.type === 'agent' && !tools ? 'inherited' : undefined,
        'applies-to': key.type === 'instruction_file' ? meta('applyto', 'globs', 'paths') : undefined,
        always: key.type === 'instruction_file' ? meta('alwaysapply') : undefined,
      },
    });
  },
});

/** `metadata:` of skills holds the version one level down. */
function nested(head: FrontMatter, name: string): string | undefined {
  const metadata = headEntry(head, 'metadata')?.value ?? '';
  return new RegExp(`(?:^|\\s)${name}:\\s{0,5}["']?([\\w.+-]{1,40})`).exec(metadata)?.[1];
}

/** The tools it is given, with what they let it do. */
function asksFor(
  { artifact, declare, relate }: Visit,
  { key }: NamedText,
  tools: HeadEntry | undefined,
  rangeOf: (entry: HeadEntry) => ByteRange,
): readonly Capability[] {
  if (!tools || (key.type !== 'agent' && key.type !== 'skill' && key.type !== 'prompt')) return [];
  const client = clientOf(artifact.path);
  const can = new Set<Capability>();
  for (const item of itemsOf(tools)) {
    const asked = askedTool(item);
    if (!asked) continue;
    if (asked.kind === 'mcp') {
      // Nobody knows from here whether the server has it: the edge is there if it is.
      const server: ComponentKey = { type: 'mcp_server', name: asked.server };
      const to: ComponentKey =
        asked.name === undefined ? server : { type: 'tool', name: asked.name, scope: asked.server };
      relate({ from: key, type: 'uses', to });
      if (to !== server) relate({ from: key, type: 'uses', to: server });
      continue;
    }
    for (const each of asked.can) can.add(each);
    const scope = client ?? (isSpelledForClaude(asked.name) ? 'Claude Code' : undefined);
    if (scope === undefined) continue;
    const to: ComponentKey = { type: 'tool', name: asked.name, scope };
    declare({
      ...to,
      origin: 'file',
      range: rangeOf(tools),
      capabilities: asked.can,
      properties: { kind: 'of-the-client' },
    });
    relate({ from: key, type: 'uses', to });
  }
  return [...can];
}

/** OpenCode says of each tool whether it is on. */
function itemsOf({ value, items }: HeadEntry): readonly string[] {
  if (!/^["']?[\w*.-]{1,60}["']?:\s/.test(value)) return items.slice(0, TOOLS);
  const switches = value.matchAll(/["']?([\w*.-]{1,60})["']?:\s{1,5}(true|false|allow|ask|deny)\b/g);
  return [...switches]
    .flatMap(([, name = '', state]) => (state === 'true' || state === 'allow' ? [name] : []))
    .slice(0, TOOLS);
}

function usesModel(
  { declare, relate }: Visit,
  { key }: NamedText,
  head: FrontMatter,
  rangeOf: (entry: HeadEntry) => ByteRange,
): void {
  const entry = headEntry(head, 'model');
  const names =
    entry && /^\s*\[|,/.test(entry.value) ? entry.value.replace(/^\[|\]$/g, '').split(',') : [entry?.value ?? ''];
  for (const name of names.slice(0, 10)) {
    const model = mentionedModel(name.replace(/^\s*["']|["']\s*$/g, ''), true);
    if (!entry || !model) continue;
    const { provider, flags } = model;
    declare({ ...model.key, provider, flags, origin: 'file', range: rangeOf(entry) });
    relate({ from: key, type: 'uses', to: model.key });
  }
}
