// What a tool can do, as its own definition says: and what proves it.

import type { DocumentNode } from '../lib/document.ts';
import type { Capability } from '../model/capability.ts';
import type { Parameter, Tool } from './tool-words.ts';

export interface Evidence {
  /** Where to point: the parameter that makes it so, else the name. */
  readonly node: DocumentNode;
  readonly parameter?: Parameter;
  /** Narrowed by what the tool says of itself, so worth less. */
  readonly isLesser?: boolean;
}

export type Abilities = ReadonlyMap<Capability, Evidence>;

export type Reader = (tool: Tool, so: Abilities) => Evidence | undefined;

/** A word of the one kind, and later one of the other. */
export function has({ words }: Tool, verb: RegExp, object: RegExp): boolean {
  const at = words.findIndex((word) => verb.test(word));
  return at >= 0 && words.some((word, index) => index > at && object.test(word));
}
