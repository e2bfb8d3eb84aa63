// What is one thing though several places name it differently: the server a client's configuration names, the one the source
// declares, and the one that answered; with it their tools. Joined only where more than a name says so.

import { COMPONENT_PLACES } from '../lib/limits.ts';
import { USES } from '../model/artifact.ts';
import { CAPABILITIES } from '../model/capability.ts';
import {
  COMPONENT_ORIGINS,
  type Component,
  type ComponentOrigin,
  type ComponentPlace,
  type Inventory,
  type Relationship,
} from '../model/component.ts';
import { sourceFinder } from './server-source.ts';

export interface Joined extends Inventory {
  /** The id of the component that each one of the scan became part of. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** `live` holds the ids of the targets that are servers or looks at them. */
export function joinedInventory(inventory: Inventory, live: ReadonlySet<string>): Joined {
  const { components, relationships } = inventory;
  const groups = createGroups(components);
  const servers = components.filter(({ type }) => type === 'mcp_server');
  joinByEndpoint(servers, groups);
  joinWithSource(servers, groups);
  joinLive(inventory, live, groups);
  const merged = groups.all().map(([first, ...others]) => (others.length === 0 ? first : mergedOf([first, ...others])));
  const idOf = new Map<string, string>();
  for (const [index, group] of groups.all().entries())
    for (const { id } of group) idOf.set(id, (merged[index] as Component).id);
  return {
    components: merged.length === components.length ? components : merged.toSorted(byKey),
    relationships: merged.length === components.length ? relationships : moved(relationships, idOf),
    idOf,
  };
}

type Group = readonly [Component, ...Component[]];

interface Groups {
  join(a: Component, b: Component): void;
  areOne(a: Component, b: Component): boolean;
  /** In the order in which the first of each comes. */
  all(): readonly Group[];
}

function createGroups(components: readonly Component[]): Groups {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== id) parents.set(id, root);
    return root;
  };
  return {
    join(a, b) {
      const [first, second] = [rootOf(a.id), rootOf(b.id)];
      if (first !== second) parents.set(second, first);
    },
    areOne: (a, b) => rootOf(a.id) === rootOf(b.id),
    all() {
      const groups = new Map<string, [Component, ...Component[]]>();
      for (const component of components) {
        const root = rootOf(component.id);
        const group = groups.get(root);
        if (group) group.push(component);
        else groups.set(root, [component]);
      }
      return [...groups.values()];
    },
  };
}

function joinByEndpoint(servers: readonly Component[], groups: Groups): void {
  const byAddress = new Map<string, Component>();
  for (const server of servers) {
    const address = addressOf(server.endpoint);
    if (address === undefined) continue;
    const first = byAddress.get(address);
    if (first) groups.join(first, server);
    else byAddress.set(address, server);
  }
}

/** Host, port and path; undefined of what is put together at run time. */
function addressOf(endpoint: string | undefined): string | undefined {
  if (endpoint === undefined || !URL.canParse(endpoint)) return undefined;
  const { protocol, host, pathname } = new URL(endpoint);
  if (!/^https?:$/.test(protocol) || /[${}<>]|%7[bd]|%24/i.test(host + pathname)) return undefined;
  return `${host.replace(/^(?:127\.0\.0\.1|\[::1\])(?=:|$)/, 'localhost')}${pathname.replace(/\/+$/, '')}`;
}

function joinWithSource(servers: readonly Component[], groups: Groups): void {
  const sourceOf = sourceFinder(servers);
  for (const server of servers) {
    const own = server.origins.includes('source') ? undefined : sourceOf(server);
    if (own) groups.join(own, server);
  }
}

const LISTED = new Set(['tool', 'prompt', 'resource']);

/** A live server is the one in the source that registers most of what it lists, where that is one and no other. */
function joinLive({ components, relationships }: Inventory, live: ReadonlySet<string>, groups: Groups): void {
  if (live.size === 0) return;
  const isLive = ({ places }: Component) => places.length > 0 && places.every(({ target }) => live.has(target));
  const byId = new Map(components.map((component) => [component.id, component]));
  const exposed = new Map<string, Component[]>();
  const exposers = new Map<string, Component[]>();
  for (const { from, type, to } of relationships) {
    const [server, thing] = [byId.get(from), byId.get(to)];
    if (type !== 'exposes' || server?.type !== 'mcp_server' || !thing || !LISTED.has(thing.type)) continue;
    push(exposed, from, thing);
    push(exposers, to, server);
  }
  const scopes = new Map<string, Map<string, Component>>();
  for (const component of components) {
    if (!LISTED.has(component.type) || isLive(component)) continue;
    const scope = component.scope ?? '';
    const things = scopes.get(scope) ?? new Map<string, Component>();
    scopes.set(scope, things.set(nameOf(component), component));
  }
  for (const [id, things] of exposed) {
    const server = byId.get(id) as Component;
    const seen = things.filter(isLive);
    if (seen.length === 0) continue;
    const counted = [...scopes]
      .map(([scope, own]) => ({ scope, own, count: seen.filter((thing) => own.has(nameOf(thing))).length }))
      .filter(({ count }) => count * 2 > seen.length)
      .toSorted((a, b) => b.count - a.count);
    const [best, second] = counted;
    const isNamed = best?.scope === server.name;
    if (!best || (!isNamed && second?.count === best.count)) continue;
    for (const thing of seen) {
      const twin = best.own.get(nameOf(thing));
      if (!twin) continue;
      groups.join(twin, thing);
      const [owner, ...others] = exposers.get(twin.id) ?? [];
      if (owner && others.length === 0 && !groups.areOne(owner, server)) groups.join(owner, server);
    }
  }
}

function nameOf({ type, name }: Component): string {
  return `${type} ${name}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whose key stays: a package is known beyond this tree; then where it is written, in what runs. */
const ORIGIN_ORDER: readonly ComponentOrigin[] = ['source', 'config', 'manifest', 'file', 'live', 'remote'];

function mergedOf(group: Group): Component {
  const rank = ({ origins }: Component) => Math.min(...origins.map((origin) => ORIGIN_ORDER.indexOf(origin)));
  const sorted = group.toSorted(
    (a, b) =>
      Number(b.purl !== undefined) - Number(a.purl !== undefined) ||
      USES.indexOf(a.use) - USES.indexOf(b.use) ||
      rank(a) - rank(b) ||
      byKey(a, b),
  ) as [Component, ...Component[]];
  const [main] = sorted;
  const first = (name: 'provider' | 'endpoint' | 'licence' | 'hash') => {
    const value = sorted.map((each) => each[name]).find((each) => each !== undefined);
    return value === undefined ? {} : { [name]: value };
  };
  // Of what it asks of callers the worse, as where one component is said in several places.
  const auths = sorted.flatMap(({ auth }) => auth ?? []);
  const auth = auths.includes('none') ? 'none' : auths[0];
  return {
    ...main,
    ...first('provider'),
    ...first('endpoint'),
    ...first('licence'),
    ...first('hash'),
    ...(auth !== undefined && { auth }),
    versions: unique(sorted.flatMap(({ versions }) => versions)).toSorted(compare),
    capabilities: CAPABILITIES.filter((each) => sorted.some(({ capabilities }) => capabilities.includes(each))),
    flags: unique(sorted.flatMap(({ flags }) => flags)).toSorted(compare),
    properties: Object.assign({}, ...sorted.toReversed().map(({ properties }) => properties)),
    places: sorted
      .flatMap(({ places }) => places)
      .toSorted(byPlace)
      .slice(0, COMPONENT_PLACES),
    placeCount: sorted.reduce((sum, { placeCount }) => sum + placeCount, 0),
    origins: COMPONENT_ORIGINS.filter((each) => sorted.some(({ origins }) => origins.includes(each))),
    use: USES.find((use) => sorted.some((each) => each.use === use)) ?? main.use,
    isGuess: sorted.every(({ isGuess }) => isGuess),
    detectors: unique(sorted.flatMap(({ detectors }) => detectors)).toSorted(compare),
  };
}

function moved(relationships: readonly Relationship[], idOf: ReadonlyMap<string, string>): readonly Relationship[] {
  const found = new Map<string, Relationship>();
  for (const { from, type, to } of relationships) {
    const ends = { from: idOf.get(from) ?? from, type, to: idOf.get(to) ?? to };
    if (ends.from !== ends.to) found.set(`${ends.from} ${type} ${ends.to}`, ends);
  }
  return [...found.values()].toSorted(
    (a, b) => compare(a.from, b.from) || compare(a.type, b.type) || compare(a.to, b.to),
  );
}

/** The order of `Inventory`. */
function byKey(a: Component, b: Component): number {
  return compare(a.type, b.type) || compare(a.name, b.name) || compare(a.scope ?? '', b.scope ?? '');
}

function byPlace(a: ComponentPlace, b: ComponentPlace): number {
  return (
    compare(a.target, b.target) ||
    compare(a.path, b.path) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column
  );
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
