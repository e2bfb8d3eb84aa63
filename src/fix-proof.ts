// Whether a change may stay: what it was for is gone, nothing else came, and the files still read.

import { isDocumentFormat } from './artifacts/artifact.ts';
import { classify } from './artifacts/classify.ts';
import { decode } from './artifacts/decode.ts';
import { grammarOf } from './code/lower/index.ts';
import { createSyntaxReader, type SyntaxNode } from './code/syntax.ts';
import { loadParsers } from './lib/document.ts';
import { CODE_FILE } from './lib/limits.ts';
import type { AssessedFinding, Assessment } from './model/assessment.ts';

export interface Objection {
  /** Of the finding it is about, or of the file. */
  readonly target: string;
  readonly path: string;
  readonly why: string;
}

/** `fixed`: what the change was made for. Empty when it holds. */
export function objectionsTo(
  before: Assessment,
  after: Assessment,
  fixed: readonly AssessedFinding[],
): readonly Objection[] {
  const [had, has] = [countsOf(before), countsOf(after)];
  const aimed = new Map<string, number>();
  for (const each of fixed) aimed.set(keyOf(each), (aimed.get(keyOf(each)) ?? 0) + 1);
  const objections: Objection[] = [];
  for (const [key, { count, of }] of has) {
    const wanted = (had.get(key)?.count ?? 0) - (aimed.get(key) ?? 0);
    if (count <= wanted) continue;
    const [{ target, path }] = of.finding.locations;
    const why = aimed.has(key) ? 'the finding stayed' : `it would bring ${of.rule.id}`;
    objections.push({ target, path, why });
  }
  return [...objections, ...newGaps(before, after)];
}

/** What can no longer be read has no findings either. */
function newGaps(before: Assessment, after: Assessment): readonly Objection[] {
  const gapKey = ({ target, path, reason }: Assessment['coverage']['gaps'][number]) =>
    [target, path, reason].join('\0');
  const had = new Set(before.coverage.gaps.map(gapKey));
  return after.coverage.gaps
    .filter((gap) => !had.has(gapKey(gap)))
    .map(({ target, path, detail }) => ({ target, path, why: `less of the file could be looked at: ${detail}` }));
}

/** Everything open, by rule and file: evidence and lines are what a change changes. */
function countsOf({
  findings,
}: Assessment): ReadonlyMap<string, { readonly count: number; readonly of: AssessedFinding }> {
  const counts = new Map<string, { count: number; of: AssessedFinding }>();
  for (const each of allOpen(findings)) {
    const key = keyOf(each);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { count: 1, of: each });
  }
  return counts;
}

/** With copies; what is ignored or only for context stops nothing. */
export function allOpen(findings: readonly AssessedFinding[]): readonly AssessedFinding[] {
  return findings
    .flatMap((each) => [each, ...(each.copies ?? [])])
    .filter(({ status, tier }) => status !== 'suppressed' && tier !== 'context');
}

export function keyOf({ finding, rule }: AssessedFinding): string {
  const [{ target, path }] = finding.locations;
  return [target, path, rule.id].join('\0');
}

export interface SyntaxCheck {
  /** Places of the file that its format's parser does not understand; 0 where there is none. */
  problemsIn(path: string, bytes: Buffer): Promise<number>;
}

export function createSyntaxCheck(): SyntaxCheck {
  const reader = createSyntaxReader();
  return {
    async problemsIn(path, bytes) {
      const text = decode(bytes).bytes.toString('utf8');
      const { format } = classify(path);
      if (isDocumentFormat(format)) return (await loadParsers([format]))(text, format).problems.length;
      const head = format === 'markdown' ? /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] : undefined;
      if (head !== undefined) return (await loadParsers(['yaml']))(head, 'yaml').problems.length;
      const grammar = grammarOf(path);
      if (!grammar || text.length > CODE_FILE) return 0;
      await reader.load([grammar]);
      const tree = reader.read(text, grammar);
      return tree ? errorsIn(tree.root) : 0;
    },
  };
}

/** Nested nodes are bounded by the reader. What the parser put in by itself has no length. */
function errorsIn(node: SyntaxNode): number {
  const own =
    node.type === 'ERROR' ||
    (node.at === node.to && node.isNamed && node.children.length === 0 && node.type === 'identifier');
  return node.children.reduce((sum, child) => sum + errorsIn(child), own ? 1 : 0);
}
