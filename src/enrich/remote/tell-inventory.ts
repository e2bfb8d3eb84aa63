// The bill of materials of a service, as it may be kept: names and words cut to a length, the whole bounded.

import { cut } from '../../lib/escape.ts';
import { REMOTE_ENTRIES, REMOTE_INVENTORY, REMOTE_TEXT } from '../../lib/limits.ts';
import type {
  RemoteChange,
  RemoteComponent,
  RemoteControl,
  RemoteRelation,
  RemoteRun,
  RemoteViolation,
} from '../../model/remote.ts';
import type { Told } from './service.ts';

const WORD = 80;
const NAME = 300;
const FLAGS = 50;
const VIOLATIONS = 500;

type Kept = Pick<RemoteRun, 'components' | 'relations' | 'controls' | 'violations' | 'change'>;

export function boundInventory({ components, relations, controls, violations, change }: Told): Kept {
  const room = { left: REMOTE_INVENTORY };
  return {
    components: within(room, components, boundComponent),
    ...(relations && { relations: within(room, relations, boundRelation) }),
    ...(controls && { controls: within(room, controls, boundControl) }),
    violations: within(room, violations?.slice(0, VIOLATIONS), boundViolation),
    ...(change && { change: boundChange(change, room) }),
  };
}

/** As many as there is room for, in UTF-16 units of all their texts. */
function within<Item>(
  room: { left: number },
  items: readonly Item[] = [],
  bound: (item: Item) => Item,
): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items.slice(0, REMOTE_ENTRIES)) {
    const small = bound(item);
    room.left -= JSON.stringify(small).length;
    if (room.left < 0) break;
    kept.push(small);
  }
  return kept;
}

/** Its known members alone: what a service adds to them is nobody's. */
function boundComponent({
  id,
  type,
  name,
  version,
  provider,
  path,
  line,
  flags,
  risk,
}: RemoteComponent): RemoteComponent {
  return {
    ...(id !== undefined && { id: cut(id, WORD) }),
    type: cut(type, WORD),
    name: cut(name, NAME),
    ...(version !== undefined && { version: cut(version, WORD) }),
    ...(provider !== undefined && { provider: cut(provider, WORD) }),
    ...(path !== undefined && { path: cut(path, NAME) }),
    ...(line !== undefined && { line }),
    flags: flags.slice(0, FLAGS).map((flag) => cut(flag, WORD)),
    ...(risk && { risk: risk.rating === undefined ? risk : { ...risk, rating: cut(risk.rating, WORD) } }),
  };
}

function boundRelation({ from, to, type }: RemoteRelation): RemoteRelation {
  return { from: cut(from, WORD), to: cut(to, WORD), ...(type !== undefined && { type: cut(type, WORD) }) };
}

function boundControl({ framework, id, name, status }: RemoteControl): RemoteControl {
  return {
    framework: cut(framework, WORD),
    ...(id !== undefined && { id: cut(id, WORD) }),
    ...(name !== undefined && { name: cut(name, NAME) }),
    status: cut(status, WORD),
  };
}

function boundViolation({ name, severity, message }: RemoteViolation): RemoteViolation {
  return { name: cut(name, NAME), ...(severity && { severity }), message: cut(message, REMOTE_TEXT) };
}

function boundChange(
  { since, sinceDate, added, removed, changed }: RemoteChange,
  room: { left: number },
): RemoteChange {
  const names = (list: readonly string[]) => within(room, list, (name) => cut(name, NAME));
  return {
    since: cut(since, WORD),
    ...(sinceDate !== undefined && { sinceDate: cut(sinceDate, WORD) }),
    added: names(added),
    removed: names(removed),
    changed: names(changed),
  };
}
