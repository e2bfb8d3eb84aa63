// Bills of materials of services beside ours. What only a service has joins as its claim, marked with its origin; what both have
// stays as we have it, and where the two are not the same is listed. It is done after everything was judged: a service that
// is down, or wrong, changes no score, policy or path.

import { visible } from '../lib/escape.ts';
import { sha256Hex } from '../lib/hash.ts';
import { REMOTE_DIFFERENCES } from '../lib/limits.ts';
import type { Assessment } from '../model/assessment.ts';
import {
  type AssessedComponent,
  COMPONENT_FLAGS,
  COMPONENT_ORIGINS,
  COMPONENT_TYPES,
  type Component,
  type ComponentFlag,
  type ComponentType,
  keyText,
  RELATION_TYPES,
  type Relationship,
} from '../model/component.ts';
import type { RemoteComponent, RemoteDifference, RemoteRelation, RemoteRun } from '../model/remote.ts';
import { completenessOf } from './completeness.ts';
import { NO_RISK } from './risk.ts';

export type RemoteBill = Pick<Assessment, 'components' | 'relationships'> & { readonly runs: readonly RemoteRun[] };

export function withRemoteBills({ components, relationships, runs }: RemoteBill): RemoteBill {
  let bill: Pick<Assessment, 'components' | 'relationships'> = { components, relationships };
  const compared = runs.map((run): RemoteRun => {
    if (run.state !== 'completed' || run.components.length === 0) return run;
    const joined = join(run, { components, relationships });
    bill = added(bill, joined);
    const { differences } = joined;
    const named = differences.slice(0, REMOTE_DIFFERENCES);
    return { ...run, differences: named, differencesLeftOut: differences.length - named.length };
  });
  return { ...bill, runs: compared };
}

interface Join {
  /** What only the service has. */
  readonly claims: readonly AssessedComponent[];
  /** Ids of ours that it has too. */
  readonly shared: ReadonlySet<string>;
  readonly relationships: readonly Relationship[];
  readonly differences: readonly RemoteDifference[];
}

function join(run: RemoteRun, ours: Pick<Assessment, 'components' | 'relationships'>): Join {
  const index = indexOf(ours.components);
  const claims = new Map<string, AssessedComponent>();
  const shared = new Map<string, RemoteComponent[]>();
  /** What each of its ids is here: one of ours, or a claim. */
  const idOf = new Map<string, string>();
  const names = new Map<string, string>();
  const strangers: RemoteDifference[] = [];
  const types = new Set<ComponentType>();
  const met = new Set<string>();
  for (const theirs of run.components) {
    const type = typeOf(theirs.type);
    if (theirs.id !== undefined) names.set(theirs.id, theirs.name);
    if (type === undefined) {
      strangers.push({ seen: 'there', type: theirs.type, name: theirs.name, ...placed(theirs), what: [] });
      continue;
    }
    types.add(type);
    const same = index.get(nameKey(type, theirs.name)) ?? [];
    for (const { id } of same) met.add(id);
    const here = same.find(({ places }) => places.some(({ path }) => isSamePath(path, theirs.path))) ?? same[0];
    if (here) shared.set(here.id, [...(shared.get(here.id) ?? []), theirs]);
    const claim = here ?? claimOf(theirs, type, run.name, claims);
    if (theirs.id !== undefined) idOf.set(theirs.id, claim.id);
  }
  const missing = ours.components.filter(({ id, type }) => types.has(type) && !met.has(id));
  const relations = relationsOf(run.relations ?? [], {
    idOf,
    names,
    isClaim: (id) => claims.has(id),
    known: ours.relationships,
  });
  return {
    claims: [...claims.values()],
    shared: new Set(shared.keys()),
    relationships: relations.joined,
    differences: [
      ...[...claims.values()].map((each) => differenceOf('there', each)),
      ...strangers,
      ...missing.map((each) => differenceOf('here', each)),
      ...ours.components.flatMap((each) => {
        const what = contradictions(each, shared.get(each.id) ?? []);
        return what.length === 0 ? [] : [{ ...differenceOf('both', each), what }];
      }),
      ...relations.differences,
    ],
  };
}

/** Ours by type and name, however that is written. */
function indexOf(components: readonly AssessedComponent[]): ReadonlyMap<string, readonly AssessedComponent[]> {
  const index = new Map<string, AssessedComponent[]>();
  for (const component of components) {
    const key = nameKey(component.type, component.name);
    const same = index.get(key);
    if (same) same.push(component);
    else index.set(key, [component]);
  }
  return index;
}

function nameKey(type: ComponentType, name: string): string {
  return `${type} ${name.toLowerCase().replace(/[\s_-]+/g, '')}`;
}

const TYPES: ReadonlySet<string> = new Set(COMPONENT_TYPES);
const OTHER_TYPES: Readonly<Record<string, ComponentType>> = {
  framework: 'agent_framework',
  library: 'package',
  dependency: 'package',
  embedding: 'embedding_model',
  provider: 'llm_provider',
  vector_db: 'vector_store',
  vector_database: 'vector_store',
};

/** Undefined for a kind of thing that we have no word for. */
function typeOf(word: string): ComponentType | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (TYPES.has(plain)) return plain as ComponentType;
  return Object.hasOwn(OTHER_TYPES, plain) ? OTHER_TYPES[plain] : undefined;
}

/** Theirs may begin at another folder: the one that the service has cloned into. */
function isSamePath(ours: string, theirs: string | undefined): boolean {
  if (theirs === undefined) return false;
  const plain = theirs.replaceAll('\\', '/');
  return plain === ours || plain.endsWith(`/${ours}`) || ours.endsWith(`/${plain}`);
}

/** One claim for what the service finds in several places. */
function claimOf(
  theirs: RemoteComponent,
  type: ComponentType,
  service: string,
  claims: Map<string, AssessedComponent>,
): AssessedComponent {
  const key = { type, name: visible(theirs.name) };
  const id = sha256Hex(`remote ${keyText(key)}`).slice(0, 16);
  const before = claims.get(id);
  const [version, provider, at] = [theirs.version, theirs.provider, placed(theirs).place].map((text) =>
    text === undefined || text === '' ? undefined : visible(text),
  );
  const component: Component = {
    ...key,
    id,
    ...(provider !== undefined && { provider: before?.provider ?? provider.toLowerCase() }),
    versions: [...new Set([...(before?.versions ?? []), ...(version === undefined ? [] : [version])])].toSorted(),
    capabilities: [],
    flags: knownFlags([...(before?.flags ?? []), ...theirs.flags]),
    properties: {
      'seen-by': service,
      ...(at !== undefined && { 'seen-at': before?.properties['seen-at'] ?? at }),
    },
    places: [],
    placeCount: 0,
    origins: ['remote'],
    use: 'runtime',
    isGuess: true,
    detectors: [`remote/${service}`],
  };
  const claim: AssessedComponent = {
    ...component,
    status: 'open',
    risk: NO_RISK,
    completeness: completenessOf(component),
  };
  claims.set(id, claim);
  return claim;
}

function knownFlags(flags: readonly string[]): readonly ComponentFlag[] {
  const said = new Set(flags);
  return (Object.keys(COMPONENT_FLAGS) as ComponentFlag[]).filter((flag) => said.has(flag)).toSorted();
}

/** What the service says of one of ours that we do not, and the other way round. */
function contradictions(ours: Component, theirs: readonly RemoteComponent[]): readonly string[] {
  if (theirs.length === 0) return [];
  const versions = several(theirs.map(({ version }) => version));
  const providers = several(theirs.map(({ provider }) => provider?.toLowerCase()));
  const flags = several(theirs.flatMap(({ flags: said }) => said));
  const own = new Set<string>(ours.flags);
  const there = flags.filter((flag) => !own.has(flag));
  const here = ours.flags.filter((flag) => !flags.includes(flag));
  const isOtherVersion =
    versions.length > 0 && !versions.some((each) => ours.versions.some((one) => isSameVersion(each, one)));
  return [
    ...(isOtherVersion ? [`version ${versions.join(', ')} there, ${ours.versions.join(', ') || 'unknown'} here`] : []),
    ...(providers.length > 0 && ours.provider !== undefined && !providers.includes(ours.provider.toLowerCase())
      ? [`provider ${providers.join(', ')} there, ${ours.provider} here`]
      : []),
    ...(there.length > 0 ? [`flags only there: ${there.join(', ')}`] : []),
    ...(here.length > 0 ? [`flags only here: ${here.join(', ')}`] : []),
  ];
}

/** Ranges are written with and without their signs. */
function isSameVersion(a: string, b: string): boolean {
  const bare = (version: string) => version.replace(/^[\s=v^~<>!]+/i, '');
  return bare(a) === bare(b);
}

function several(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => (value === undefined || value === '' ? [] : value)))].toSorted();
}

function placed({ path, line }: RemoteComponent): { readonly place?: string } {
  return path === undefined ? {} : { place: line === undefined ? path : `${path}:${line}` };
}

function differenceOf(seen: RemoteDifference['seen'], component: Component): RemoteDifference {
  const [place] = component.places;
  const at = place ? `${place.path}:${place.range.start.line}` : component.properties['seen-at'];
  return { seen, type: component.type, name: component.name, ...(at !== undefined && { place: at }), what: [] };
}

const RELATIONS: ReadonlySet<string> = new Set(RELATION_TYPES);

interface Ends {
  readonly idOf: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly isClaim: (id: string) => boolean;
  readonly known: readonly Relationship[];
}

/** What one of the service's own claims is part of joins with it. Between two of ours it is a difference, if we have none. */
function relationsOf(
  relations: readonly RemoteRelation[],
  { idOf, names, isClaim, known }: Ends,
): { readonly joined: readonly Relationship[]; readonly differences: readonly RemoteDifference[] } {
  const related = new Set(known.map(({ from, to }) => `${from} ${to}`));
  const joined = new Map<string, Relationship>();
  const differences = new Map<string, RemoteDifference>();
  for (const { from, to, type } of relations) {
    const [a, b] = [idOf.get(from), idOf.get(to)];
    if (a === undefined || b === undefined || a === b || related.has(`${a} ${b}`)) continue;
    const word = (type ?? '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    if (RELATIONS.has(word) && (isClaim(a) || isClaim(b))) {
      joined.set(`${a} ${word} ${b}`, { from: a, type: word as Relationship['type'], to: b });
      continue;
    }
    const name = `${names.get(from)} ${type ?? '→'} ${names.get(to)}`;
    differences.set(name, { seen: 'there', type: 'relation', name, what: [] });
  }
  return { joined: [...joined.values()], differences: [...differences.values()] };
}

function added(
  bill: Pick<Assessment, 'components' | 'relationships'>,
  { claims, shared, relationships }: Join,
): Pick<Assessment, 'components' | 'relationships'> {
  const here = new Set(bill.components.map(({ id }) => id));
  const components = [
    ...bill.components.map((each) => (shared.has(each.id) ? { ...each, origins: withRemote(each.origins) } : each)),
    ...claims.filter(({ id }) => !here.has(id)),
  ];
  return {
    components: components.toSorted(
      (a, b) => compare(a.type, b.type) || compare(a.name, b.name) || compare(a.scope ?? '', b.scope ?? ''),
    ),
    relationships: [...bill.relationships, ...relationships].toSorted(
      (a, b) => compare(a.from, b.from) || compare(a.type, b.type) || compare(a.to, b.to),
    ),
  };
}

function withRemote(origins: Component['origins']): Component['origins'] {
  return COMPONENT_ORIGINS.filter((each) => each === 'remote' || origins.includes(each));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
