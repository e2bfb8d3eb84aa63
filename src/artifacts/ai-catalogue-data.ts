// The catalogue of AI libraries, models, hosts and names of keys, compiled to JSON before tests and build. Kept apart and free
// of newer syntax, because ncc only carries an asset it can see.

import { readFileSync } from 'node:fs';
import type { ComponentType } from '../model/component.ts';
import type { Ecosystem } from './component-names.ts';

/** Entries are positional, since there are many: type, provider or nothing, then names. */
export interface StoredCatalogue {
  /** Of a name with imports of its own, the name and they. A star at the end stands for a family. */
  readonly libraries: Readonly<
    Record<Ecosystem, readonly (readonly [ComponentType, string, readonly (string | readonly string[])[]])[]>
  >;
  /** By ecosystem and name, what comes with a library. */
  readonly brings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly models: {
    readonly asOf: string;
    readonly prefixes: Readonly<Record<string, string>>;
    /** Provider, type, what the whole name matches, what an alias matches besides. */
    readonly families: readonly (readonly [string, ComponentType, string, string])[];
    readonly owners: readonly string[];
    readonly embeds: string;
    /** Day, or nothing where it is not known, and names. */
    readonly ended: readonly (readonly [string, readonly string[]])[];
  };
  /** Provider, type, host names. */
  readonly hosts: readonly (readonly [string, ComponentType, readonly string[]])[];
  /** Provider, names. */
  readonly secrets: readonly (readonly [string, readonly string[]])[];
}

export function readCatalogue(): StoredCatalogue {
  return JSON.parse(readFileSync(new URL('./ai-catalogue.json', import.meta.url), 'utf8'));
}
