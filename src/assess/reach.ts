// What one model has within reach: the tools of an agent, of the servers a client or agent is configured with, of one
// server. Tests, examples, guesses and what is switched off hold nothing together.

import { REACH_STEPS } from '../lib/limits.ts';
import type {
  AssessedComponent,
  Component,
  ComponentPlace,
  ComponentType,
  Relationship,
  RelationType,
} from '../model/component.ts';

export interface Actor<T extends Component = AssessedComponent> {
  readonly component: T;
  /** What the carrier itself holds: the tool, or the server or agent that brings it. */
  readonly unit: T;
}

export interface Carrier<T extends Component = AssessedComponent> {
  readonly component: T;
  readonly actors: readonly Actor<T>[];
  /** Those that start it and let anybody do so. */
  readonly openTriggers: readonly T[];
}

const CARRIERS: readonly ComponentType[] = ['agent', 'workflow', 'mcp_client', 'mcp_gateway', 'mcp_server'];

/** What carriers hold, by the relationship that says so. */
const HOLDS: Partial<Record<ComponentType, readonly (readonly [RelationType, readonly ComponentType[]])[]>> = {
  agent: [
    ['uses', ['tool', 'mcp_server', 'agent']],
    ['declares', ['mcp_server']],
    ['contains', ['agent']],
  ],
  workflow: [['uses', ['tool']]],
  mcp_client: [
    ['declares', ['mcp_server']],
    ['uses', ['mcp_server']],
  ],
  mcp_gateway: [
    ['declares', ['mcp_server']],
    ['exposes', ['mcp_server', 'tool']],
  ],
  mcp_server: [['exposes', ['tool']]],
};

const NESTING = 4;

/** In order of type and then of the inventory. */
export function carriersIn<T extends Component>(
  components: readonly T[],
  relationships: readonly Relationship[],
): readonly Carrier<T>[] {
  const byId = new Map(components.filter(isAtWork).map((component) => [component.id, component]));
  const held = new Map<string, T[]>();
  const started = new Map<string, T[]>();
  const contained = new Map<string, T[]>();
  for (const { from, type, to } of relationships) {
    const [holder, thing] = [byId.get(from), byId.get(to)];
    if (!holder || !thing) continue;
    if (HOLDS[holder.type]?.some(([relation, types]) => relation === type && types.includes(thing.type)))
      push(held, from, thing);
    if (type === 'triggers' && holder.type === 'trigger') push(started, from, thing);
    if (type === 'contains' && holder.type === 'workflow' && thing.type === 'agent') push(contained, from, thing);
  }
  const openTriggers = new Map<string, T[]>();
  for (const [id, things] of started) {
    const trigger = byId.get(id) as T;
    if (!trigger.flags.some((flag) => flag === 'webhook_no_auth' || flag === 'no_auth') && trigger.auth !== 'none')
      continue;
    const agents = things.filter(({ type }) => type === 'agent');
    // Where it is known which agent a trigger reaches, the others of its workflow are not meant.
    const reached = agents.length > 0 ? things : things.flatMap((thing) => [thing, ...(contained.get(thing.id) ?? [])]);
    for (const thing of new Set(reached)) push(openTriggers, thing.id, trigger);
  }

  let steps = 0;
  const actorsOf = (component: T, unit: T | undefined, depth: number, seen: Set<string>): readonly Actor<T>[] => {
    const parts = held.get(component.id) ?? [];
    const found: Actor<T>[] = [];
    for (const part of parts) {
      if (seen.has(part.id) || ++steps > REACH_STEPS) continue;
      seen.add(part.id);
      const through = unit ?? part;
      if (part.type === 'tool') found.push({ component: part, unit: through });
      else if (depth < NESTING) {
        const inner = actorsOf(part, through, depth + 1, seen);
        // A server whose tools nobody has seen acts as a whole.
        if (inner.length > 0 || part.type !== 'mcp_server') found.push(...inner);
        else found.push({ component: part, unit: through });
      }
    }
    return found;
  };
  return components
    .filter((component) => CARRIERS.includes(component.type) && byId.has(component.id) && !component.isGuess)
    .toSorted((a, b) => CARRIERS.indexOf(a.type) - CARRIERS.indexOf(b.type))
    .flatMap((component) => {
      const actors = actorsOf(component, undefined, 0, new Set([component.id]));
      const reaches = component.type === 'mcp_client' ? byProject(component, actors) : [actors];
      return reaches.map((each) => ({ component, actors: each, openTriggers: openTriggers.get(component.id) ?? [] }));
    })
    .filter(({ actors }) => actors.length > 0);
}

/** A client is started in one folder and knows what is configured there: two plugins of one repository do not meet. */
function byProject<T extends Component>(client: T, actors: readonly Actor<T>[]): readonly (readonly Actor<T>[])[] {
  const projects = [...new Set(client.places.map(projectOf))];
  if (projects.length < 2) return [actors];
  const byFolder = new Map<string, Actor<T>[]>();
  for (const actor of actors)
    for (const folder of new Set(actor.unit.places.map(projectOf))) push(byFolder, folder, actor);
  return projects.map((folder) => byFolder.get(folder) ?? []);
}

/** `plugins/mail/.cursor/mcp.json` is the configuration of `plugins/mail`. */
function projectOf({ target, path }: ComponentPlace): string {
  return `${target}\0${path.replace(/(?:^|\/)(?:\.[^/]+\/)*[^/]+$/, '')}`;
}

function isAtWork({ use, flags }: Component): boolean {
  return use === 'runtime' && !flags.includes('disabled');
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
