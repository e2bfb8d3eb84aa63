// What only shows when a server is looked at more than once, or to the end of its lists, or on its standard output.

import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';
import type { Problem } from './problem.ts';

/** As a check, for observations.json. */
export type ObservedCheck = (root: DocumentNode, place: string) => Iterable<Problem>;

/** Clocks, counters and fresh ids are no other text. */
const CHANGING =
  /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|\b[\da-f]{12,64}\b|\d{1,20}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;

function steady(text: string): string {
  return text.slice(0, 20_000).replace(CHANGING, '#');
}

export const cloaked: ObservedCheck = function* (root, place) {
  const list = fieldOf(root, 'cloaking');
  for (const item of list?.kind === 'array' ? list.items.slice(0, 200) : []) {
    const [first, second] = [textOf(fieldOf(item, 'first')) ?? '', textOf(fieldOf(item, 'second')) ?? ''];
    if (steady(first) === steady(second)) continue;
    const what = textOf(fieldOf(item, 'what')) ?? 'what it declares';
    const isByClient = textOf(fieldOf(item, 'by')) === 'client';
    // What there is to read may come and go; what a client is told of it may not.
    const isPassing = !isByClient && /^resource /.test(what) && [first, second].includes('(not offered)');
    const to = isByClient ? 'to a client of another name' : 'when it is asked again';
    yield {
      node: fieldOf(item, 'second') ?? item,
      place: `${place}, ${cut(what, 120)}`,
      message: `{place}: the server says something else ${to}.`,
      evidence: `${what}: "${around(first, second)}" became "${around(second, first)}"`,
      ...(isPassing && { tier: 'context' as const }),
    };
  }
};

/** The part that differs, with a few words before it. */
function around(text: string, other: string): string {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  return cut(text.slice(Math.max(0, start - 20)), 100);
}

const LISTS = ['tools', 'prompts', 'resources', 'resourceTemplates'];
const ENDLESS: ReadonlyMap<string, string> = new Map([
  ['repeated-cursor', 'hands out one cursor again and again'],
  ['pages', 'goes on after 20 pages'],
  ['items', 'has more than 2,000 entries'],
  ['bytes', 'is larger than 5 MiB'],
]);

export const endlessLists: ObservedCheck = function* (root, place) {
  const lists = fieldOf(root, 'lists');
  for (const name of LISTS) {
    const node = fieldOf(fieldOf(lists, name), 'cut');
    const why = ENDLESS.get(textOf(node) ?? '');
    const large = fieldOf(fieldOf(lists, name), 'tooLarge');
    const at = `${place}, list of ${name === 'resourceTemplates' ? 'resource templates' : name}`;
    if (large)
      yield {
        node: large,
        place: at,
        message: '{place} has entries so long that they were not looked at.',
        evidence: `${name}: too large`,
      };
    // Many resources are a catalogue as often as an attack.
    const isCatalogue = name.startsWith('resource') && textOf(node) !== 'repeated-cursor';
    if (node && why !== undefined && !isCatalogue)
      yield {
        node,
        place: at,
        message: `{place} ${why}.`,
        evidence: `${name}: ${textOf(node) ?? ''}`,
      };
  }
};

export const strayOutput: ObservedCheck = function* (root, place) {
  const count = fieldOf(fieldOf(root, 'stdio'), 'strayLines');
  if (count?.kind !== 'scalar' || typeof count.value !== 'number' || count.value < 1) return;
  const line = textOf(fieldOf(fieldOf(root, 'stdio'), 'firstStrayLine')) ?? '';
  yield { node: count, place, evidence: line };
};
