// Libraries that source imports and no manifest declares. All manifests of the scan count, whichever package they are of, and
// what they declare counts for what comes with it; a step over components alone, since where something is declared is
// known only at the end.

import { bringsAlong } from '../artifacts/ai-catalogue.ts';
import type { Ecosystem } from '../artifacts/component-names.ts';
import type { Component, Inventory } from '../model/component.ts';

export function withShadowLibraries(inventory: Inventory): Inventory {
  const { components } = inventory;
  if (!components.some(isUndeclared)) return inventory;
  const declared = components.filter(({ origins, purl }) => purl !== undefined && origins.includes('manifest'));
  return {
    ...inventory,
    components: components.map((component) => {
      if (!isUndeclared(component)) return component;
      const ecosystem = ecosystemOf(component);
      const isBrought = declared.some(
        (each) => ecosystemOf(each) === ecosystem && bringsAlong(ecosystem, each.name, component.name),
      );
      return isBrought ? component : { ...component, flags: [...component.flags, 'shadow_ai' as const].toSorted() };
    }),
  };
}

/** Files that name a package say so with a purl; images and models have other ones. */
function isUndeclared({ purl, origins, flags }: Component): boolean {
  return (
    purl !== undefined &&
    /^pkg:(?:npm|pypi|golang|maven|nuget|gem|cargo|composer)\//.test(purl) &&
    origins.length === 1 &&
    origins[0] === 'source' &&
    !flags.includes('shadow_ai')
  );
}

function ecosystemOf({ purl = '' }: Component): Ecosystem {
  return purl.slice('pkg:'.length, purl.indexOf('/')) as Ecosystem;
}
