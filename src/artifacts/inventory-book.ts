// The book of components and how they hang together, kept while a scan runs. What one thing is said to be in several places
// becomes one component; texts leave it without the secrets of their file.

import { cut, visible } from '../lib/escape.ts';
import { sha256Hex } from '../lib/hash.ts';
import { COMPONENT_COUNT, COMPONENT_PLACES, PACKAGE_COMPONENTS } from '../lib/limits.ts';
import { USES, type Use } from '../model/artifact.ts';
import { CAPABILITIES, type Capability } from '../model/capability.ts';
import {
  COMPONENT_ORIGINS,
  type Component,
  type ComponentFlag,
  type ComponentKey,
  type ComponentOrigin,
  type ComponentPlace,
  type Inventory,
  keyText,
  NO_INVENTORY,
  type Relationship,
  type RelationType,
} from '../model/component.ts';
import type { Artifact } from './artifact.ts';
import { hider, mergeMasks, repeatsOf } from './mask.ts';
import type { LockedPackage } from './packages/extraction.ts';
import type { ByteRange, SecretRange } from './segment.ts';

/** What a detector says of one thing at one place. Every text may be foreign. */
export interface ComponentClaim extends ComponentKey {
  readonly provider?: string | undefined;
  readonly version?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly auth?: 'none' | 'required' | undefined;
  readonly licence?: string | undefined;
  readonly hash?: string | undefined;
  readonly capabilities?: Iterable<Capability>;
  readonly flags?: Iterable<ComponentFlag>;
  readonly properties?: Readonly<Record<string, string | undefined>>;
  readonly origin: ComponentOrigin;
  /** What names it. */
  readonly range: ByteRange;
  /** All of it, if that is more: findings in it are about it. */
  readonly extent?: ByteRange | undefined;
  readonly logical?: string | undefined;
  readonly isGuess?: boolean;
}

/** Either end is dropped silently when nothing declares it in the whole scan: who relates, declares. */
export interface RelationClaim {
  readonly from: ComponentKey;
  readonly type: RelationType;
  readonly to: ComponentKey;
}

export interface Claims {
  /** Name of the detector. */
  readonly detector: string;
  readonly components: readonly ComponentClaim[];
  readonly relations: readonly RelationClaim[];
  /** Of a lockfile, all that it resolves: kept by the book of packages. */
  readonly packages?: readonly LockedPackage[];
}

export interface InventoryBook {
  add(
    artifact: Artifact,
    claims: Claims,
    context: { readonly target: string; readonly secrets: readonly SecretRange[] },
  ): void;
  /** How many components were left out since there are too many. */
  readonly leftOut: number;
  close(): Inventory;
}

const NAME_LENGTH = 300;
const VALUE_LENGTH = 500;
const VERSIONS = 20;

/** A component while it grows. */
interface Entry {
  readonly key: ComponentKey;
  readonly facts: { provider?: string; endpoint?: string; auth?: 'none' | 'required'; licence?: string; hash?: string };
  readonly versions: Set<string>;
  readonly capabilities: Set<Capability>;
  readonly flags: Set<ComponentFlag>;
  readonly properties: Map<string, string>;
  readonly places: ComponentPlace[];
  placeCount: number;
  readonly origins: Set<ComponentOrigin>;
  use: Use;
  isGuess: boolean;
  readonly detectors: Set<string>;
}

export function createInventoryBook(): InventoryBook {
  const entries = new Map<string, Entry>();
  const relations = new Map<string, { from: string; type: RelationType; to: string }>();
  let leftOut = 0;

  return {
    get leftOut() {
      return leftOut;
    },
    add(artifact, claims, { target, secrets }) {
      const repeats = secrets.length === 0 ? [] : repeatsOf(artifact.latin1(), secrets);
      const hide =
        secrets.length === 0
          ? (text: string) => text
          : hider(artifact.bytes, mergeMasks(artifact.bytes, [...secrets, ...repeats]));
      const shown = (text: string, limit = VALUE_LENGTH) => cut(visible(hide(text)), limit);
      const keyOf = (key: ComponentKey): ComponentKey => ({
        type: key.type,
        name: shown(key.name, NAME_LENGTH),
        ...(key.scope !== undefined && { scope: shown(key.scope, NAME_LENGTH) }),
        ...(key.purl !== undefined && { purl: shown(key.purl) }),
      });
      for (const claim of claims.components) {
        if (claim.name === '') continue;
        const key = keyOf(claim);
        const text = keyText(key);
        let entry = entries.get(text);
        if (!entry) {
          if (entries.size >= (key.type === 'package' ? PACKAGE_COMPONENTS : COMPONENT_COUNT)) {
            leftOut++;
            continue;
          }
          entry = emptyEntry(key, artifact.use);
          entries.set(text, entry);
        }
        merge(entry, claim, shown);
        entry.detectors.add(claims.detector);
        if (USES.indexOf(artifact.use) < USES.indexOf(entry.use)) entry.use = artifact.use;
        const place = placeOf(artifact, claim, target, shown);
        // Several detectors see one thing, and some see it again for each thing that uses it.
        if (entry.places.some((each) => isSamePlace(each, place))) continue;
        entry.placeCount++;
        if (entry.places.length < COMPONENT_PLACES) entry.places.push(place);
      }
      for (const { from, type, to } of claims.relations) {
        const ends = { from: keyText(keyOf(from)), type, to: keyText(keyOf(to)) };
        if (relations.size < COMPONENT_COUNT * 4) relations.set(JSON.stringify([ends.from, type, ends.to]), ends);
      }
    },
    close() {
      if (entries.size === 0) return NO_INVENTORY;
      const ids = new Map([...entries.keys()].map((text) => [text, sha256Hex(text).slice(0, 16)]));
      const components = [...entries]
        .map(([text, entry]) => componentOf(ids.get(text) as string, entry))
        .toSorted(
          (a, b) => compare(a.type, b.type) || compare(a.name, b.name) || compare(a.scope ?? '', b.scope ?? ''),
        );
      const relationships = [...relations.values()].flatMap(({ from, type, to }): Relationship[] => {
        const ends = [ids.get(from), ids.get(to)];
        return ends[0] !== undefined && ends[1] !== undefined && from !== to
          ? [{ from: ends[0], type, to: ends[1] }]
          : [];
      });
      return {
        components,
        relationships: relationships.toSorted(
          (a, b) => compare(a.from, b.from) || compare(a.type, b.type) || compare(a.to, b.to),
        ),
      };
    },
  };
}

function emptyEntry(key: ComponentKey, use: Use): Entry {
  return {
    key,
    facts: {},
    versions: new Set(),
    capabilities: new Set(),
    flags: new Set(),
    properties: new Map(),
    places: [],
    placeCount: 0,
    origins: new Set(),
    use,
    isGuess: true,
    detectors: new Set(),
  };
}

/** Of facts that differ the first one counts; of what it asks of callers the worse. */
function merge(entry: Entry, claim: ComponentClaim, shown: (text: string) => string): void {
  const { facts } = entry;
  for (const name of ['provider', 'endpoint', 'licence', 'hash'] as const) {
    const value = claim[name];
    if (value !== undefined && value !== '') facts[name] ??= shown(value);
  }
  if (claim.auth !== undefined && facts.auth !== 'none') facts.auth = claim.auth;
  if (claim.version !== undefined && claim.version !== '' && entry.versions.size < VERSIONS)
    entry.versions.add(shown(claim.version));
  for (const capability of claim.capabilities ?? []) entry.capabilities.add(capability);
  for (const flag of claim.flags ?? []) entry.flags.add(flag);
  for (const [name, value] of Object.entries(claim.properties ?? {}))
    if (value !== undefined && value !== '' && !entry.properties.has(name)) entry.properties.set(name, shown(value));
  entry.origins.add(claim.origin);
  if (claim.isGuess !== true) entry.isGuess = false;
}

function placeOf(
  artifact: Artifact,
  { range, extent, logical }: ComponentClaim,
  target: string,
  shown: (text: string) => string,
): ComponentPlace {
  const lines = artifact.lines();
  const toRange = ([start, end]: ByteRange) => ({ start: lines.position(start), end: lines.position(end) });
  return {
    target,
    path: artifact.path,
    range: toRange(range),
    ...(extent && { extent: toRange(extent) }),
    ...(logical !== undefined && { logical: shown(logical) }),
  };
}

function isSamePlace(a: ComponentPlace, b: ComponentPlace): boolean {
  const [left, right] = [a.range.start, b.range.start];
  return left.line === right.line && left.column === right.column && a.path === b.path && a.target === b.target;
}

function componentOf(id: string, entry: Entry): Component {
  return {
    id,
    ...entry.key,
    ...entry.facts,
    versions: [...entry.versions].toSorted(compare),
    capabilities: CAPABILITIES.filter((each) => entry.capabilities.has(each)),
    flags: [...entry.flags].toSorted(compare),
    properties: Object.fromEntries([...entry.properties].toSorted(([a], [b]) => compare(a, b))),
    places: entry.places,
    placeCount: entry.placeCount,
    origins: COMPONENT_ORIGINS.filter((each) => entry.origins.has(each)),
    use: entry.use,
    isGuess: entry.isGuess,
    detectors: [...entry.detectors].toSorted(compare),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
