// What a bill of materials says in CycloneDX and in SPDX alike: what it is of, what fits in, which facts have a place of
// their own in those formats, and which go under our names.

import { visibleWithin } from '../lib/escape.ts';
import { BILL_BYTES, BILL_TEXT } from '../lib/limits.ts';
import { USES } from '../model/artifact.ts';
import type { Assessment } from '../model/assessment.ts';
import type { AssessedComponent, Relationship } from '../model/component.ts';
import { repositoryPaths } from './places.ts';
import type { RenderOptions } from './report.ts';

export interface Bill {
  readonly subject: { readonly name: string; readonly version?: string };
  /** Those that fit in. */
  readonly components: readonly AssessedComponent[];
  /** Those between components that are kept. */
  readonly relationships: readonly Relationship[];
  /** Components nothing points to, and one of each circle nothing else points into. */
  readonly roots: readonly string[];
  /** A sentence about what did not fit in, or undefined. */
  readonly leftOut: string | undefined;
  readonly pathOf: PathOf;
}

export type PathOf = ReturnType<typeof repositoryPaths>;
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** `sizeOf`: bytes a component comes to in the format. */
export function billOf(
  assessment: Assessment,
  { subject }: RenderOptions,
  sizeOf: (component: AssessedComponent) => number,
): Bill {
  const { components, relationships, targets } = assessment;
  // What runs goes before what is only shown or tested, where not all fit in.
  const byUse = components.toSorted((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use));
  const kept = new Set(byUse.slice(0, fitting(byUse.map(sizeOf), BILL_BYTES)).map(({ id }) => id));
  const related = relationships.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const leftOut = components.length - kept.size;
  return {
    subject: subject ? { ...subject, name: billText(subject.name) } : { name: nameOf(targets) },
    components: components.filter(({ id }) => kept.has(id)),
    relationships: related,
    roots: rootsOf([...kept], related),
    leftOut:
      leftOut > 0
        ? `${leftOut} of ${components.length} components are left out, for the size of this document; the JSON report has all.`
        : undefined,
    pathOf: repositoryPaths(targets),
  };
}

/** How many of these, from the first, come to no more than `budget` together. */
export function fitting(sizes: readonly number[], budget: number): number {
  let sum = 0;
  const end = sizes.findIndex((size) => {
    sum += size;
    return sum > budget;
  });
  return end < 0 ? sizes.length : end;
}

/** Foreign text as it may stand in a document that others show to people. */
export function billText(text: string, limit = BILL_TEXT): string {
  // Names come here made visible, with word joiners of ours, which would be taken for hidden characters.
  return visibleWithin(
    text.length > limit * 4 ? text.slice(0, limit * 4).replaceAll('\u2060', '') : text.replaceAll('\u2060', ''),
    limit,
  );
}

function nameOf(targets: Assessment['targets']): string {
  const [first] = targets;
  const name = first?.elsewhere?.name ?? first?.name ?? '';
  return name === '' || name === '.' ? 'workspace' : billText(name);
}

function rootsOf(ids: readonly string[], relationships: readonly Relationship[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of relationships) next.set(from, [...(next.get(from) ?? []), to]);
  const pointedTo = new Set(relationships.map(({ to }) => to));
  const reached = new Set<string>();
  const reach = (root: string) => {
    const open = [root];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return root;
  };
  const roots = ids.filter((id) => !pointedTo.has(id)).map(reach);
  for (const id of ids) if (!reached.has(id)) roots.push(reach(id));
  return roots.toSorted();
}

/** The one version that is meant, or undefined: a range, an alias and several are none. */
export function versionOf({ versions }: AssessedComponent): string | undefined {
  const [version = ''] = versions;
  const isVersion =
    versions.length === 1 &&
    /^[A-Za-z0-9][\w.+:@-]{0,200}$/.test(version) &&
    !/^(?:latest|any|[xX])$|\.[xX]$/.test(version);
  return isVersion ? version : undefined;
}

/** With the version, where there is one; undefined when what was found is none. */
export function purlOf(component: AssessedComponent): string | undefined {
  const { purl } = component;
  if (purl === undefined || !/^pkg:[a-z][a-z0-9.+-]{0,30}\/[\w.~%@+/:-]{1,400}$/.test(purl)) return undefined;
  const version = versionOf(component);
  return version === undefined || /[^/]@[^/]*$/.test(purl) ? purl : `${purl}@${encodeURIComponent(version)}`;
}

/** Lower-case hex of a SHA-256. */
export function digestOf({ hash }: AssessedComponent): string | undefined {
  return /^sha256:([0-9a-f]{64})$/.exec(hash ?? '')?.[1];
}

/** A URI of nothing but what a URI may hold; undefined when the text names no place on a network. */
export function uriOf(text: string | undefined): string | undefined {
  const url = text === undefined || text.length > BILL_TEXT || !URL.canParse(text) ? undefined : new URL(text);
  if (!url || url.host === '') return undefined;
  const path = url.pathname
    .replace(/[^\w.~:/@!$&'()*+,;=%-]/gu, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
  // A parser gives every address a path; where none was written there is none.
  const isBare = path === '/' && /^[^/]*:\/\/[^/]*$/.test(text ?? '');
  return /^[\w.:[\]-]+$/.test(url.host) ? `${url.protocol}//${url.host}${isBare ? '' : path}` : undefined;
}

/** What is known of a component and has no place in the format, without what goes without saying; `placed` are the keys of its properties that have one. */
export function propertiesOf(component: AssessedComponent, placed: readonly string[]): readonly Property[] {
  const { scope, endpoint, purl, versions, risk, completeness } = component;
  const declared = versionOf(component) === undefined ? versions : [];
  const several = (name: string, values: readonly string[]) => values.map((value) => ({ name, value }));
  return [
    { name: 'type', value: component.type },
    ...several('scope', scope === undefined || scope === '' ? [] : [scope]),
    ...several('declared-version', declared),
    ...several('endpoint', endpoint !== undefined && uriOf(endpoint) === undefined ? [endpoint] : []),
    ...several('purl', purl !== undefined && purlOf(component) === undefined ? [purl] : []),
    ...several('auth', component.auth === undefined ? [] : [component.auth]),
    ...several('capability', component.capabilities),
    ...several('flag', component.flags),
    ...several('origin', component.origins),
    ...several('use', component.use === 'runtime' ? [] : [component.use]),
    ...several('guess', component.isGuess ? ['true'] : []),
    ...several('status', component.status === 'open' ? [] : [component.status]),
    ...(risk.severity === 'none'
      ? []
      : [
          { name: 'risk', value: risk.severity },
          { name: 'risk-score', value: String(risk.score) },
        ]),
    { name: 'completeness', value: String(completeness.percent) },
    ...Object.entries(component.properties).flatMap(([name, value]) =>
      placed.includes(name) ? [] : [{ name: `property:${name}`, value }],
    ),
  ].map(({ name, value }) => ({ name: `bartizan:${billText(name, 200)}`, value: billText(value) }));
}

/** `src/agent.py:12`, a few of them. */
export function placesOf(component: AssessedComponent, pathOf: PathOf): readonly string[] {
  return component.places.map((place) => `${billText(pathOf(place))}:${place.range.start.line}`);
}
