// What a check finds in a workflow, before it is placed in the file.

import type { N8nNode } from '../../artifacts/n8n.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';
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

/** As people see it. */
export function nameOf({ name }: N8nNode): string {
  return cut(name, NAME);
}

const NAME = 80;
const STEPS = 12;

/** From what starts it to what does the harm, with the middle of a long way left out. */
export function shownWay(way: readonly N8nNode[]): string {
  const names = way.map(nameOf);
  return (names.length > STEPS ? [...names.slice(0, 4), '…', ...names.slice(-4)] : names).join(' → ');
}
