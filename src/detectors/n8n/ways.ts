// By which way what happens in a workflow can be started from outside, and whether somebody on the way asks who calls.

import type { N8nNode } from '../../artifacts/n8n.ts';
import { asksWhoCalls, type Door, type N8nGraph, type N8nTrigger, wayTo } from '../../artifacts/n8n-graph.ts';

export interface Entrance {
  readonly trigger: N8nTrigger;
  /** `asked` too where a node on the way compares a key or a signature. */
  readonly door: Door;
  readonly way: readonly N8nNode[];
}

const OPENNESS: readonly Door[] = ['open', 'strangers', 'unknown', 'asked', 'inside'];

export interface Ways {
  readonly graph: N8nGraph;
  /** The most open way to a node; undefined when nothing starts it. */
  entranceTo(node: N8nNode): Entrance | undefined;
  /** The same from one trigger. */
  entranceFrom(trigger: N8nTrigger, node: N8nNode): Entrance | undefined;
}

export function waysIn(graph: N8nGraph): Ways {
  const whole = new Map<N8nNode, ReadonlyMap<N8nNode, N8nNode | undefined>>();
  const unasked = new Map<N8nNode, ReadonlyMap<N8nNode, N8nNode | undefined>>();
  const asking = new Set(graph.workflow.nodes.filter(asksWhoCalls));
  const known = (
    map: Map<N8nNode, ReadonlyMap<N8nNode, N8nNode | undefined>>,
    from: N8nNode,
    isClosed?: (node: N8nNode) => boolean,
  ) => {
    const found = map.get(from) ?? graph.reached(from, isClosed);
    map.set(from, found);
    return found;
  };
  const best = new Map<N8nNode, Entrance | undefined>();
  const freeFrom = (trigger: N8nTrigger) => known(unasked, trigger.node, (each) => asking.has(each));
  const doorTo = (trigger: N8nTrigger, node: N8nNode): Door | undefined => {
    if (!known(whole, trigger.node).has(node)) return undefined;
    return asking.size === 0 || trigger.door !== 'open' || freeFrom(trigger).has(node) ? trigger.door : 'asked';
  };
  const entranceFrom = (trigger: N8nTrigger, node: N8nNode): Entrance | undefined => {
    const door = doorTo(trigger, node);
    if (!door) return undefined;
    const isFree = door === 'open' && asking.size > 0;
    return { trigger, door, way: wayTo(isFree ? freeFrom(trigger) : known(whole, trigger.node), node) };
  };
  return {
    graph,
    entranceFrom,
    entranceTo(node) {
      if (best.has(node)) return best.get(node);
      const [found] = graph.triggers
        .flatMap((trigger) => {
          const door = doorTo(trigger, node);
          return door ? [{ trigger, door }] : [];
        })
        .toSorted((a, b) => OPENNESS.indexOf(a.door) - OPENNESS.indexOf(b.door));
      const entrance = found && entranceFrom(found.trigger, node);
      best.set(node, entrance);
      return entrance;
    },
  };
}
