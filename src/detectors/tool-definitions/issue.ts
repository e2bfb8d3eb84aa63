// What a check says about one tool.

import type { Abilities } from '../../artifacts/tool-ability.ts';
import type { Tool } from '../../artifacts/tool-words.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { Tier } from '../../model/severity.ts';

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
