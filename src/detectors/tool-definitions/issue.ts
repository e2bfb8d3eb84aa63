// What a check says about one tool.

import type { DocumentNode } from '../../lib/document.ts';
import type { Tier } from '../../model/severity.ts';
import type { Abilities } from './capability.ts';
import type { Tool } from './tool.ts';

export interface Issue {
  readonly rule: string;
  readonly node: DocumentNode;
  /** Parameter it is about, or another place inside the tool. */
  readonly parameter?: string;
  readonly message?: string;
  readonly tier?: Tier;
  readonly evidence?: readonly string[];
}

export interface KnownTool {
  readonly tool: Tool;
  readonly abilities: Abilities;
}

export type Check = (known: KnownTool) => Iterable<Issue>;
