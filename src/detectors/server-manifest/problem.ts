// What a check of a manifest has to say about one place in it.

import type { DocumentNode } from '../../lib/document.ts';

export interface Problem {
  readonly node: DocumentNode;
  readonly place: string;
  readonly message: string;
  readonly evidence: string;
}
