// Several entries of one document that are the same thing, such as two versions of a package, as one.

import { sorted } from './shape.ts';
import type { Entry, Value } from './snapshot.ts';

/** A package URL as it is for every version. */
export function withoutVersion(purl: string): string {
  return purl.replace(/@[^@/?#]*(?=[?#]|$)/, '');
}

export function joined(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = byKey.get(entry.key);
    if (list) list.push(entry);
    else byKey.set(entry.key, [entry]);
  }
  return new Map([...byKey].map(([key, same]) => [key, same.length === 1 ? (same[0] as Entry) : together(same)]));
}

function together(same: readonly Entry[]): Entry {
  const fields = new Map<string, Value>();
  for (const name of new Set(same.flatMap((each) => [...each.fields.keys()]))) {
    const values = sorted(same.flatMap((each) => each.fields.get(name) ?? []));
    const isList = same.some((each) => typeof each.fields.get(name) === 'object');
    fields.set(name, isList || values.length !== 1 ? values : (values[0] as string));
  }
  return {
    ...(same[0] as Entry),
    fields,
    paths: sorted(same.flatMap(({ paths }) => paths)),
    detectors: sorted(same.flatMap(({ detectors }) => detectors)),
    edges: same.flatMap(({ edges }) => edges),
  };
}
