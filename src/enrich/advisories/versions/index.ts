// How versions of each ecosystem compare, and which ecosystems there is an order for.

import { gem } from './gem.ts';
import { maven } from './maven.ts';
import type { VersionOrder } from './order.ts';
import { packagist } from './packagist.ts';
import { pep440 } from './pep440.ts';
import { goVersion, nuget, semantic } from './semantic.ts';

export type { VersionOrder } from './order.ts';

const ORDERS: Readonly<Record<string, VersionOrder>> = {
  npm: semantic,
  PyPI: pep440,
  Go: goVersion,
  'crates.io': semantic,
  Packagist: packagist,
  RubyGems: gem,
  Maven: maven,
  NuGet: nuget,
  'GitHub Actions': semantic,
};

/** Undefined for an ecosystem whose versions nobody here can compare. */
export function versionOrderOf(ecosystem: string): VersionOrder | undefined {
  return Object.hasOwn(ORDERS, ecosystem) ? ORDERS[ecosystem] : undefined;
}

/** Whether it can be compared as one of its ecosystem. */
export function isVersion(ecosystem: string, text: string): boolean {
  return versionOrderOf(ecosystem)?.(text, text) !== undefined;
}
