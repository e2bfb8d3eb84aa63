// Which components a change brings and which it takes away. The base was read only where files changed or have findings, so a
// component with a place in a file that did not change was there before, whatever the base's scan says.

import type { Use } from '../model/artifact.ts';
import { type Component, type ComponentPlace, type Inventory, keyText } from '../model/component.ts';

export interface Change {
  readonly base: Inventory;
  /** New path by old path. */
  readonly renames: ReadonlyMap<string, string>;
  /** Whether nothing can be said of a place by this comparison: it lies on a server or in another repository. */
  readonly isOutside: (place: ComponentPlace) => boolean;
  /** Whether the base has the file of this place as it is now, and for this use. */
  readonly isUnchanged: (place: ComponentPlace, use: Use) => boolean;
  /** Whether something of the file was missed: nothing of it counts as gone. */
  readonly isMissed: (path: string) => boolean;
}

export interface ComparedInventory {
  /** By id of the head; of what is only outside nothing is said. */
  readonly statuses: ReadonlyMap<string, 'new' | 'known'>;
  /** By id of the head: the component of the base. */
  readonly before: ReadonlyMap<string, Component>;
  /** By id of the head: what has a place in a file that did not change. */
  readonly untouched: ReadonlySet<string>;
  readonly removed: readonly Component[];
  /** What the base relates, by ids of the head. */
  readonly related: readonly (readonly [from: string, to: string])[];
}

export function compareInventories(head: Inventory, change: Change): ComparedInventory {
  const { base, renames, isOutside, isUnchanged, isMissed } = change;
  const old = createIndex(base.components, renames);
  const statuses = new Map<string, 'new' | 'known'>();
  const before = new Map<string, Component>();
  const untouched = new Set<string>();
  const headOf = new Map<string, string>();
  for (const component of head.components) {
    const was = old.find(component);
    if (was) {
      before.set(component.id, was);
      if (!headOf.has(was.id)) headOf.set(was.id, component.id);
    }
    const places = component.places.filter((place) => !isOutside(place));
    if (places.length === 0) continue;
    // What was a test or an example and now runs is new.
    const isOld = was !== undefined && (component.use !== 'runtime' || was.use === 'runtime');
    const isUntouched = places.some((place) => isUnchanged(place, component.use));
    if (isUntouched) untouched.add(component.id);
    statuses.set(component.id, isOld || isUntouched ? 'known' : 'new');
  }
  const now = createIndex(head.components, new Map());
  const removed = base.components.filter((component) => {
    const moved = renamed(component, renames);
    return !headOf.has(component.id) && !now.find(moved) && !moved.places.some(({ path }) => isMissed(path));
  });
  const related = base.relationships.flatMap(({ from, to }): (readonly [string, string])[] => {
    const [a, b] = [headOf.get(from), headOf.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  return { statuses, before, untouched, removed, related };
}

interface Index {
  find(component: Component): Component | undefined;
}

/**
 * By key; and by type, name and file, since what a name is unique in may be known by another file, which the base's scan did
 * not read.
 */
function createIndex(components: readonly Component[], renames: ReadonlyMap<string, string>): Index {
  const byKey = new Map<string, Component>();
  const byFile = new Map<string, Component>();
  for (const component of components) {
    const moved = renamed(component, renames);
    byKey.set(keyText(moved), component);
    for (const { path } of moved.places) byFile.set(fileKey(component, path), component);
  }
  return {
    find: (component) =>
      byKey.get(keyText(component)) ??
      component.places.map(({ path }) => byFile.get(fileKey(component, path))).find((each) => each !== undefined),
  };
}

function fileKey({ type, name }: Component, path: string): string {
  return JSON.stringify([type, name, path]);
}

/** The component as it is called where its files lie now: names and scopes that are paths move along, folders too. */
function renamed(component: Component, renames: ReadonlyMap<string, string>): Component {
  if (renames.size === 0) return component;
  const places = component.places.map((place) => ({ ...place, path: renames.get(place.path) ?? place.path }));
  const { name, scope } = component;
  return {
    ...component,
    places,
    name: renames.get(name) ?? name,
    ...(scope !== undefined && { scope: renames.get(scope) ?? movedFolder(scope, component.places, places) }),
  };
}

function movedFolder(scope: string, places: readonly ComponentPlace[], moved: readonly ComponentPlace[]): string {
  for (const [index, { path }] of places.entries()) {
    const to = moved[index]?.path ?? path;
    if (to === path || scope === '' || !path.startsWith(`${scope}/`)) continue;
    const rest = path.slice(scope.length);
    if (to.endsWith(rest)) return to.slice(0, -rest.length);
  }
  return scope;
}
