// What a check of server entries is: a pure question to one entry, or to all entries of a file.

import type { Server, Variable } from '../../artifacts/launch-server.ts';
import type { Word } from '../../artifacts/launch-words.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';
import type { Tier } from '../../model/severity.ts';

export interface Problem {
  /** Where it is written. */
  readonly node: DocumentNode;
  /** One sentence about this occurrence; `{place}` stands for the entry. */
  readonly message: string;
  /** What proves it; the whole value unless given. */
  readonly evidence?: string;
  readonly tier?: Tier;
}

export type Check = (server: Server) => readonly Problem[];

/** A foreign word in one of our sentences. */
export function shown(text: string): string {
  return `"${cut(text, 80)}"`;
}

export function at({ node, text }: Word, message: string, tier?: Tier): Problem {
  return { node, message, evidence: cut(text, 200), ...(tier && { tier }) };
}

export function atVariable({ node, key }: Variable, message: string, tier?: Tier): Problem {
  return { node, message, evidence: key, ...(tier && { tier }) };
}
