// What live servers can do together that none of them can alone: each server is one actor, with the powers of all its
// tools. Servers of a configuration that were not looked at are judged there, by their packages.

import { abilitiesOf } from '../../artifacts/tool-abilities.ts';
import { nodeOf } from '../../artifacts/tool-node.ts';
import { toolOf } from '../../artifacts/tool-words.ts';
import type { Capability } from '../../model/capability.ts';
import type { Peer } from '../../model/peer.ts';
import { type Actor, type Flow, flowsOf } from './flows.ts';

/** Most tools of one server that are read for what it can do. */
const TOOLS = 300;

/** Each pair of lists is judged at every server of it; the actors are the same all through a scan. */
const actorsOf = new WeakMap<Peer, Actor>();

/** Paths over several live servers; told at the server whose loss breaks them. */
export function flowsAround(server: string, peers: readonly Peer[], isChosen: (rule: string) => boolean): Flow[] {
  const live = peers.filter(({ from }) => from === 'live');
  if (live.length < 2) return [];
  const actors = live.map((peer) => {
    const actor = actorsOf.get(peer) ?? actorOf(peer);
    actorsOf.set(peer, actor);
    return actor;
  });
  return flowsOf(actors, isChosen).filter(
    ({ legs, weakest }) =>
      weakest.actors[0]?.name === server &&
      // A server that has it all is told by itself.
      !actors.some((actor) => legs.every((leg) => leg.actors.includes(actor))),
  );
}

function actorOf({ name, tools }: Peer): Actor {
  const can = new Set<Capability>();
  for (const { item } of tools.slice(0, TOOLS)) {
    const node = nodeOf(item);
    if (node)
      for (const capability of abilitiesOf(toolOf({ role: 'tool', place: '', node })).keys()) can.add(capability);
  }
  return { name, can };
}
