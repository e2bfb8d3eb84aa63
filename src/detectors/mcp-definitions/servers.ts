// Names of servers that read like another's: one configured beside it, or a package that many know.

import { imitatedPackage } from '../../artifacts/lookalike-names.ts';
import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import { skeleton } from '../../lib/confusables.ts';
import type { Check } from './problem.ts';

const SHORTEST = 5;

export const lookalikeServer: Check = function* ({ declaration: { server, place, own }, peers }) {
  const info = own.find(({ key }) => key === 'serverInfo')?.node;
  const node = fieldOf(info, 'name');
  const name = textOf(node);
  if (!node || name === undefined || name.length < SHORTEST || name.length > 200) return;
  const original =
    peers.find((peer) => peer.name !== server && isImitation(name, peer.name))?.name ??
    imitatedPackage(name, 'npm') ??
    imitatedPackage(name, 'pypi');
  if (original !== undefined)
    yield {
      node,
      place,
      message: `{place} calls itself "{match}", which reads like "${original}" and is not.`,
      evidence: `${name} / ${original}`,
    };
};

/** Other letters that look the same, one letter twice, or two swapped; other case and dashes are no disguise. */
function isImitation(name: string, other: string): boolean {
  if (other.length < SHORTEST || plain(name) === plain(other)) return false;
  return folded(name) === folded(other) || undoubled(name) === undoubled(other) || isSwapped(plain(name), plain(other));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.\s]/g, '');
}

function folded(name: string): string {
  return skeleton(name).replace(/[-_.\s]/g, '');
}

function undoubled(name: string): string {
  return plain(name).replace(/([a-z])\1+/g, '$1');
}

function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length || left.length < 6) return false;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}
