// Keys that no revision of the protocol knows, texts for the model alone, and names outside of what the protocol allows.

import type { LiveItemKind } from '../../artifacts/live-definitions.ts';
import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import type { DocumentNode, Entry } from '../../lib/document.ts';
import { below, type Check } from './problem.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SHARED = 'name title description icons _meta annotations';
const KNOWN: Readonly<Record<LiveItemKind, ReadonlySet<string>>> = {
  tool: words(`${SHARED} inputSchema outputSchema execution`),
  prompt: words(`${SHARED} arguments`),
  resource: words(`${SHARED} uri mimeType size`),
  template: words(`${SHARED} uriTemplate mimeType`),
};

/** Text with so many words is prose, and the only place where it stands is one no client shows. */
const PROSE = /^(?=.{50})[^\n]{0,40}\b[a-z]{2,}(?:[^\p{L}\n]{1,4}\p{L}{1,20}){7}/u;

export const unknownKeys: Check = function* ({ declaration: { items } }) {
  const seen = new Set<string>();
  for (const { kind, node: item, place } of items) {
    if (item.kind !== 'object') continue;
    for (const entry of item.entries) {
      const id = `${kind} ${entry.key}`;
      if (KNOWN[kind].has(entry.key) || seen.has(id)) continue;
      const prose = proseIn(entry.value);
      // Only the first of each is told, unless a later one speaks.
      if (!prose && seen.has(`plain ${id}`)) continue;
      seen.add(prose ? id : `plain ${id}`);
      yield prose
        ? {
            node: prose,
            place,
            message: `{place} has a key "${entry.key}" that the protocol does not know, and it speaks: "{match}".`,
            evidence: textOf(prose) ?? '',
          }
        : { node: keyOf(entry), place, evidence: entry.key, tier: 'context' };
    }
  }
};

function proseIn(node: DocumentNode): DocumentNode | undefined {
  for (const { node: each } of below(node)) if (PROSE.test((textOf(each) ?? '').slice(0, 600))) return each;
  return undefined;
}

function keyOf({ key, keyStart, keyEnd }: Entry): DocumentNode {
  return { kind: 'scalar', start: keyStart, end: keyEnd, value: key };
}

const ORDERS =
  /\b(?:you (?:must|should|have to|need to|may not)|always|never|do not|don['’]t|make sure|before (?:using|calling|answering|responding)|instead of|ignore)\b/i;

/** `audience: ["assistant"]` keeps a resource out of the user's sight. */
export const assistantOnly: Check = function* ({ declaration: { items } }) {
  for (const { node: item, place } of items) {
    const audience = fieldOf(fieldOf(item, 'annotations'), 'audience');
    if (audience?.kind !== 'array' || audience.items.length !== 1 || textOf(audience.items[0]) !== 'assistant')
      continue;
    const node = ['title', 'description']
      .flatMap((key) => fieldOf(item, key) ?? [])
      .find((each) => ORDERS.test(textOf(each) ?? ''));
    if (node) yield { node, place, evidence: ORDERS.exec(textOf(node) ?? '')?.[0] ?? '' };
  }
};

/** Of the 2025-11-25 revision and later: 1 to 128 of these. */
const TOOL_NAME = /^[A-Za-z0-9_./-]{1,128}$/;
const NAMES = 20;

export const oddNames: Check = function* ({ declaration: { items } }) {
  let count = 0;
  for (const { kind, node: item, place } of items) {
    if (kind !== 'tool') continue;
    const node = fieldOf(item, 'name') ?? item;
    const name = textOf(node);
    if ((name !== undefined && TOOL_NAME.test(name)) || ++count > NAMES) continue;
    yield {
      node: name === undefined ? { ...node, end: node.start + 1 } : node,
      place,
      message:
        name === undefined ? '{place} has no name.' : `{place} has a name that the protocol does not allow: "{match}".`,
      evidence: name ?? 'no name',
    };
  }
};
