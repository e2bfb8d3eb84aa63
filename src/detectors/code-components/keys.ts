// What tells components of source code apart, and which server tells of a tool that is only known from a list.

import type { Made, Registered } from '../../code/flow.ts';
import type { ComponentKey, ComponentType } from '../../model/component.ts';
import { modelNamed } from './model-names.ts';

export type Thing = Made | Registered;

export function isEntry(thing: Thing): thing is Registered {
  return 'kind' in thing;
}

export interface Keys {
  /** Undefined of what is no component. */
  of(thing: Thing): ComponentKey | undefined;
  /** The server that exposes it, where no link says so. */
  holderOf(thing: Thing): ComponentKey | undefined;
}

/** Unique by themselves: one name, one thing, wherever it stands. */
const EVERYWHERE: ReadonlySet<ComponentType> = new Set(['model', 'embedding_model', 'endpoint', 'mcp_server']);
const OF_PACKAGE: ReadonlySet<ComponentType> = new Set(['tool', 'prompt', 'resource']);

export function createKeys(things: readonly Thing[], packageOf: (path: string) => string): Keys {
  const keys = new Map<Thing, ComponentKey | undefined>();
  const servers = new Map<Thing, Made>();
  const made = things.filter((thing): thing is Made => !isEntry(thing));
  for (const each of made)
    for (const { type, to } of each.links) if (type === 'exposes' && !servers.has(to)) servers.set(to, each);

  /** Of a list of tools nobody could follow to its server: the only one around. */
  function nearServer(thing: Thing): Made | undefined {
    if (servers.has(thing)) return undefined;
    if (isEntry(thing) ? !isOfServer(thing) : !OF_PACKAGE.has(thing.type) || thing.framework !== 'mcp')
      return undefined;
    const all = made.filter(({ type, isNamed }) => type === 'mcp_server' && isNamed);
    const near = all.filter(({ path }) => path === thing.path);
    const around = near.length > 0 ? near : all.filter(({ path }) => packageOf(path) === packageOf(thing.path));
    return new Set(around.map(({ name }) => name)).size === 1 ? around[0] : undefined;
  }

  function keyOf(thing: Thing): ComponentKey | undefined {
    const type = isEntry(thing) ? entryType(thing) : thing.type;
    const name = isEntry(thing) ? entryName(thing) : thing.name;
    if (type === undefined || name === '') return undefined;
    if (type === 'model' || type === 'embedding_model') return isEntry(thing) ? undefined : modelKey(thing, type);
    if (OF_PACKAGE.has(type)) {
      const server = servers.get(thing) ?? nearServer(thing);
      return { type, name, scope: server && server.name !== '' ? server.name : packageOf(thing.path) };
    }
    const isUnique = EVERYWHERE.has(type) && (type !== 'mcp_server' || isEntry(thing) || thing.isNamed);
    return isUnique ? { type, name } : { type, name, scope: thing.path };
  }

  const of = (thing: Thing): ComponentKey | undefined => {
    if (!keys.has(thing)) keys.set(thing, keyOf(thing));
    return keys.get(thing);
  };
  return {
    of,
    holderOf(thing) {
      const server = of(thing) && nearServer(thing);
      return server && of(server);
    },
  };
}

function modelKey(thing: Made, type: 'model' | 'embedding_model'): ComponentKey | undefined {
  const known = thing.isNamed ? modelNamed(thing.name, thing.provider ?? thing.facts.provider) : undefined;
  return known && { type, name: known.name, ...(known.purl !== undefined && { purl: known.purl }) };
}

function entryType({ kind, isDispatcher }: Registered): ComponentType | undefined {
  if (isDispatcher === true || kind === 'completion' || kind === 'route') return undefined;
  return kind;
}

function entryName({ name, calledAs, handler }: Registered): string {
  return name || calledAs || handler?.what || '';
}

/** By the frameworks of MCP; tools of agents have no server. */
function isOfServer({ framework }: Registered): boolean {
  return /mcp/i.test(framework);
}
