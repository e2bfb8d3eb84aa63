// The bill of materials as it is judged: what is one thing is joined, servers and agents can what their tools can, and each
// component is new, known or neither.

import { CAPABILITIES, type Capability } from '../model/capability.ts';
import type { AssessedComponent, Component, ComponentFlag, Inventory } from '../model/component.ts';
import type { TargetInfo } from '../model/target.ts';
import { type Change, compareInventories } from './inventory-change.ts';
import { joinedInventory } from './joins.ts';

export interface JudgedInventory extends Inventory {
  readonly statusOf: (id: string) => AssessedComponent['status'];
  /** What the base has, by the id of what it is now; only of what changed and was looked at in both. */
  readonly before: ReadonlyMap<string, Component>;
  /** Of the base, and gone. */
  readonly removed: readonly Component[];
  /** Whether the base has this relationship between two components that it has. */
  readonly wasRelated: (from: string, to: string) => boolean;
}

export function judgedInventory(
  scanned: Inventory,
  targets: readonly TargetInfo[],
  change: Change | undefined,
): JudgedInventory {
  const live = new Set(targets.flatMap(({ id, kind }) => (kind === 'mcp-server' ? [id] : [])));
  const { components, relationships, idOf } = joinedInventory(scanned, live);
  const capable = withCapabilities({ components, relationships });
  if (!change) {
    return {
      components: capable,
      relationships,
      statusOf: () => 'open',
      before: new Map(),
      removed: [],
      wasRelated: () => true,
    };
  }
  const compared = compareInventories(scanned, change);
  const statuses = new Map<string, 'new' | 'known'>();
  const before = new Map<string, Component>();
  const untouched = new Set<string>();
  for (const { id } of scanned.components) {
    const joined = idOf.get(id) ?? id;
    const status = compared.statuses.get(id);
    if (status !== undefined && statuses.get(joined) !== 'known') statuses.set(joined, status);
    const old = compared.before.get(id);
    if (compared.untouched.has(id)) untouched.add(joined);
    if (old && !before.has(joined)) before.set(joined, old);
  }
  for (const id of untouched) before.delete(id);
  // What only a live server shows came with the change if the server did; else nobody can say.
  for (const { from, type, to } of relationships)
    if (type === 'exposes' && !statuses.has(to) && statuses.get(from) === 'new') statuses.set(to, 'new');
  const related = new Set(compared.related.map(([from, to]) => `${idOf.get(from) ?? from} ${idOf.get(to) ?? to}`));
  return {
    components: capable,
    relationships,
    statusOf: (id) => statuses.get(id) ?? 'known',
    before,
    removed: compared.removed,
    wasRelated: (from, to) => related.has(`${from} ${to}`),
  };
}

/** Servers first, since agents use them whole. */
function withCapabilities({ components, relationships }: Inventory): readonly Component[] {
  const byId = new Map(components.map((component) => [component.id, component]));
  const heldBy = new Map<string, string[]>();
  for (const { from, type, to } of relationships) {
    if (type !== 'uses' && type !== 'exposes' && type !== 'declares') continue;
    const list = heldBy.get(from);
    if (list) list.push(to);
    else heldBy.set(from, [to]);
  }
  for (const [type, held] of [
    ['mcp_server', ['tool']],
    ['agent', ['tool', 'mcp_server']],
  ] as const) {
    for (const component of components) {
      if (component.type !== type) continue;
      const parts = (heldBy.get(component.id) ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .filter((part) => held.some((each) => each === part.type) && !part.flags.includes('disabled'));
      const own = (byId.get(component.id) as Component).capabilities;
      const all = new Set([...own, ...parts.flatMap(({ capabilities }) => capabilities)]);
      const flags = type === 'agent' ? flagsOf(parts) : [];
      if (all.size === own.length && flags.every((flag) => component.flags.includes(flag))) continue;
      byId.set(component.id, {
        ...component,
        capabilities: CAPABILITIES.filter((each) => all.has(each)),
        flags: [...new Set([...component.flags, ...flags])].toSorted(),
      });
    }
  }
  return components.map(({ id }) => byId.get(id) as Component);
}

/** What follows of the tools of one agent, as far as it is sure of them. */
function flagsOf(parts: readonly Component[]): readonly ComponentFlag[] {
  const sure = parts.filter(({ isGuess }) => !isGuess);
  const can = (...capabilities: readonly Capability[]) =>
    sure.some((part) => capabilities.some((each) => part.capabilities.includes(each)));
  return [
    ...(can('shell', 'code') && can('fetch') ? (['code_http_tools'] as const) : []),
    ...(can('private') && can('untrusted') && can('send') ? (['lethal_trifecta'] as const) : []),
  ];
}
