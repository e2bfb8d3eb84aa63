// What a check of workloads finds, before it is placed in the file; and reading of the values they are written in.

import { child, textOf } from '../../artifacts/server-entries.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import type { Tier } from '../../model/severity.ts';

export interface Found {
  /** Of the rule. */
  readonly id: string;
  readonly node: Pick<DocumentNode, 'start' | 'end'>;
  /** Of the resource, such as `Deployment "web", container "app"`. */
  readonly place: string;
  readonly message: string;
  readonly evidence?: readonly string[];
  /** Lowers the rule's own. */
  readonly tier?: Tier;
  /** What is written there is a secret. */
  readonly isSecret?: boolean;
}

export function nodesAt(root: DocumentNode | undefined, path: string): readonly DocumentNode[] {
  return root ? select(root, path).map(({ node }) => node) : [];
}

export function nodeAt(root: DocumentNode | undefined, path: string): DocumentNode | undefined {
  return nodesAt(root, path)[0];
}

export function textAt(root: DocumentNode | undefined, path: string): string {
  return textOf(nodeAt(root, path)) ?? '';
}

/** The value of a switch; undefined where it is not written, or by a variable. */
export function flagAt(root: DocumentNode | undefined, path: string): boolean | undefined {
  const node = nodeAt(root, path);
  if (node?.kind !== 'scalar') return undefined;
  return node.value === true || node.value === 'true'
    ? true
    : node.value === false || node.value === 'false'
      ? false
      : undefined;
}

export function textsOf(node: DocumentNode | undefined): readonly string[] {
  return node?.kind === 'array' ? node.items.flatMap((item) => textOf(item) ?? []) : [];
}

export { child, textOf };
