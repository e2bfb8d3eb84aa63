// What a check finds at a step that runs an agent, before it is placed in the file.

import type { DocumentNode } from '../../lib/document.ts';
import type { Tier } from '../../model/severity.ts';

export interface Found {
  /** Of the rule. */
  readonly id: string;
  /** What causes it. */
  readonly node: DocumentNode;
  /** In a script, the words of it that do. */
  readonly words?: string;
  /** `{place}` is the job. */
  readonly message: string;
  readonly evidence?: readonly string[];
  /** Lowers the rule's own. */
  readonly tier?: Tier;
}
