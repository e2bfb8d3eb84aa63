// What a check finds in a workflow, before it is placed in the file.

import type { N8nNode } from '../../artifacts/n8n.ts';
import type { SecretRange } from '../../artifacts/segment.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { ComponentFlag } from '../../model/component.ts';
import type { Confidence, Tier } from '../../model/severity.ts';

export interface Found {
  /** Of the rule. */
  readonly id: string;
  /** The node it is about; none when it is about the workflow as a whole. */
  readonly node?: N8nNode;
  /** What causes it: a parameter, else the name of the node. */
  readonly at?: DocumentNode;
  /** Path of the parameter in the node, or in the workflow. */
  readonly parameter?: string;
  /** `{place}` is the node. */
  readonly message: string;
  /** From what starts it to what does the harm. */
  readonly way?: readonly N8nNode[];
  readonly notes?: readonly string[];
  /** Lowers the rule's own. */
  readonly tier?: Tier;
  readonly confidence?: Confidence;
  /** What the component is flagged with. */
  readonly flag?: ComponentFlag;
  /** Text of the value that is a credential, in `at`. */
  readonly secret?: string;
}

export type { SecretRange };
