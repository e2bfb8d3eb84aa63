// Names of servers that deceive: two that read alike in one file, and letters of another script or none at all.

import { SERVER_MAPS } from '../../artifacts/clients.ts';
import type { Server } from '../../artifacts/launch-server.ts';
import { skeleton } from '../../lib/confusables.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';
import { INVISIBLE } from '../../lib/invisible.ts';
import type { Check, Problem } from './check.ts';
import { shown } from './check.ts';

const HIDDEN = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f${INVISIBLE}]`, 'u');

function nameOf({ place }: Server): string {
  return /^server "(.*)"$/s.exec(place)?.[1] ?? '';
}

/** Emoji are put together with characters that nobody sees. */
const EMOJI =
  /[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic}){0,12}/gu;

export const deceptiveName: Check = (server) => {
  const name = nameOf(server);
  const { node } = server;
  if (HIDDEN.test(name.replace(EMOJI, '')))
    return [{ node, message: '{place} has characters in its name that nobody sees.', evidence: JSON.stringify(name) }];
  const isMixed =
    /[A-Za-z]/.test(name) &&
    /[\u0370-\u03ff\u0400-\u04ff\u0530-\u058f\u13a0-\u13ff\uff21-\uff5a]/.test(name) &&
    skeleton(name) !== name.toLowerCase();
  return isMixed
    ? [{ node, message: '{place} mixes letters of two scripts that look alike.', evidence: JSON.stringify(name) }]
    : [];
};

/** Names of one file that differ in nothing that a reader would notice. */
export function alikeNames(servers: readonly Server[]): ReadonlyMap<Server, Problem> {
  const seen = new Map<string, Server>();
  const found = new Map<Server, Problem>();
  for (const server of servers) {
    const name = nameOf(server);
    const key = skeleton(name).replace(/[^a-z0-9]/g, '');
    if (key === '' || /^\d+$/.test(key)) continue;
    const first = seen.get(key);
    if (first && nameOf(first) !== name) {
      found.set(server, {
        node: server.node,
        message: `{place} reads like ${shown(nameOf(first))} of the same file.`,
        evidence: `${nameOf(first)} / ${name}`,
      });
    } else seen.set(key, server);
  }
  return found;
}

/** A name that stands twice in one map: people read the first entry, clients take the last. */
export function repeatedNames(root: DocumentNode): readonly { readonly name: string; readonly problem: Problem }[] {
  return SERVER_MAPS.flatMap((path) => select(root, path)).flatMap(({ node }) => {
    if (node.kind !== 'object') return [];
    const seen = new Set<string>();
    return node.entries.flatMap(({ key, value }) => {
      const isRepeated = seen.has(key);
      seen.add(key);
      if (!isRepeated || value.kind !== 'object') return [];
      const problem = {
        node: value,
        message: `${shown(key)} stands twice; clients take this entry and not the one above.`,
        evidence: cut(key, 200),
      };
      return [{ name: cut(key, 200), problem }];
    });
  });
}
