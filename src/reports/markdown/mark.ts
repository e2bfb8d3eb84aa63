// Hidden marks in what we write on a pull request: which comment is ours, and of which finding. Anybody can write one, so
// the author is looked at as well.

import { cut } from '../../lib/escape.ts';

const FINDING = /<!-- bartizan:finding:([\w./-]{1,100}):([0-9a-f]{16}) -->/;

/** The category, of one job of a matrix, as marks hold it. */
function keyOf(category: string): string {
  return cut(category, 100).replace(/[^\w./-]+/g, '-');
}

/** The first line of the sticky comment. */
export function commentMark(category: string): string {
  return `<!-- bartizan:comment:${keyOf(category)} -->`;
}

export function findingMark(category: string, fingerprint: string): string {
  return `<!-- bartizan:finding:${keyOf(category)}:${fingerprint} -->`;
}

/** The fingerprint of the finding that a comment of this category is of. */
export function findingOf(body: string, category: string): string | undefined {
  const [, key, fingerprint] = FINDING.exec(body) ?? [];
  return key === keyOf(category) ? fingerprint : undefined;
}
