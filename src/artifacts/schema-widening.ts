// Where a schema lets more through than it did: what was approved was narrower. Each place is told by its path, so that
// whatever else differs can be told from it.

import { isRecord } from './lock.ts';
import { stepOf } from './lock-leaves.ts';

export interface Widening {
  /** Dotted, from the schema's root. */
  readonly path: string;
  readonly says: string;
}

const DEPTH = 24;
/** More are nobody's reading. */
const MOST = 50;

export function wideningsOf(before: unknown, after: unknown): readonly Widening[] {
  const found: Widening[] = [];
  compare(before, after, [], found, 0);
  return found.slice(0, MOST);
}

function compare(before: unknown, after: unknown, path: readonly string[], found: Widening[], depth: number): void {
  if (depth > DEPTH || found.length >= MOST) return;
  if (!isRecord(before) || !isRecord(after)) {
    // `false` allows nothing, `true` everything.
    if (before === false && after !== false) add(found, path, 'is allowed now');
    else if (isRecord(before) && after === true && Object.keys(before).length > 0)
      add(found, path, 'takes anything now');
    return;
  }
  types(before, after, path, found);
  bounds(before, after, path, found);
  properties(before, after, path, found, depth);
  for (const key of ['anyOf', 'oneOf'] as const) {
    const [old, now] = [before[key], after[key]];
    if (Array.isArray(old) && (!Array.isArray(now) || now.length > old.length))
      add(found, [...path, key], Array.isArray(now) ? 'has more alternatives' : 'no longer limits it to alternatives');
  }
  if (before.items !== undefined && after.items === undefined)
    add(found, [...path, 'items'], 'takes items of any kind');
  else compare(before.items, after.items, [...path, 'items'], found, depth + 1);
  for (const key of ['$defs', 'definitions'] as const) {
    const [old, now] = [before[key], after[key]];
    if (!isRecord(old) || !isRecord(now)) continue;
    for (const name of Object.keys(old))
      if (Object.hasOwn(now, name)) compare(old[name], now[name], [...path, key, name], found, depth + 1);
  }
}

function properties(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: readonly string[],
  found: Widening[],
  depth: number,
): void {
  const old = isRecord(before.properties) ? before.properties : {};
  const now = isRecord(after.properties) ? after.properties : {};
  const [neededBefore, neededNow] = [namesIn(before.required), namesIn(after.required)];
  for (const [name, schema] of Object.entries(now)) {
    const at = [...path, 'properties', name];
    if (Object.hasOwn(old, name)) compare(old[name], schema, at, found, depth + 1);
    else {
      add(found, at, `new ${neededNow.has(name) ? '' : 'optional '}parameter`);
      if (neededNow.has(name)) add(found, [...path, 'required', name], 'is required');
    }
  }
  for (const name of neededBefore)
    if (!neededNow.has(name) && Object.hasOwn(now, name))
      add(found, [...path, 'required', name], 'is no longer required');
  const [wasOpen, isOpen] = [before.additionalProperties, after.additionalProperties];
  const at = [...path, 'additionalProperties'];
  if (wasOpen === false && isOpen !== false) add(found, at, 'takes any further argument');
  else if (isRecord(wasOpen) && (isOpen === undefined || isOpen === true)) add(found, at, 'takes any further argument');
  else compare(wasOpen, isOpen, at, found, depth + 1);
}

function namesIn(required: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(required) ? required.filter((name): name is string => typeof name === 'string') : []);
}

function types(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: readonly string[],
  found: Widening[],
): void {
  const [old, now] = [typesIn(before.type), typesIn(after.type)];
  const isLooser =
    old && (!now || [...now].some((type) => !old.has(type) && !(type === 'integer' && old.has('number'))));
  // Another type that takes nothing of the old is another parameter, not a looser one.
  const isOther = old && now && ![...old].some((type) => now.has(type) || (type === 'integer' && now.has('number')));
  if (isLooser && !isOther) add(found, [...path, 'type'], now ? 'takes more types' : 'takes any type');
  const [values, valuesNow] = [before.enum, after.enum];
  if (Array.isArray(values)) {
    const known = new Set(values.map((value) => JSON.stringify(value)));
    if (!Array.isArray(valuesNow)) {
      if (after.const === undefined) add(found, [...path, 'enum'], 'takes any value');
    } else {
      const added = valuesNow.filter((value) => !known.has(JSON.stringify(value)));
      if (added.length > 0)
        add(found, [...path, 'enum'], `takes ${added.length} more value${added.length === 1 ? '' : 's'}`);
    }
  }
  if (before.const !== undefined && after.const === undefined && after.enum === undefined)
    add(found, [...path, 'const'], 'takes any value');
}

function typesIn(type: unknown): ReadonlySet<string> | undefined {
  if (typeof type === 'string') return new Set([type]);
  return Array.isArray(type) ? new Set(type.filter((each): each is string => typeof each === 'string')) : undefined;
}

/** Gone, or with more room. */
const UPPER = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'] as const;
const LOWER = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'] as const;
const WHOLE = ['pattern', 'format', 'not', 'multipleOf', 'uniqueItems', 'propertyNames'] as const;

function bounds(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: readonly string[],
  found: Widening[],
): void {
  for (const key of [...UPPER, ...LOWER, ...WHOLE]) {
    const [old, now] = [before[key], after[key]];
    if (old === undefined) continue;
    if (now === undefined) add(found, [...path, key], 'is gone');
    else if (typeof old !== 'number' || typeof now !== 'number') continue;
    else if (
      (UPPER as readonly string[]).includes(key) ? now > old : (LOWER as readonly string[]).includes(key) && now < old
    )
      add(found, [...path, key], `went from ${old} to ${now}`);
  }
}

function add(found: Widening[], path: readonly string[], says: string): void {
  if (found.length < MOST) found.push({ path: path.map(stepOf).join('.'), says });
}
