// What the visits of a target's files leave for the analysis of its source code: the files it begins at, and why.

import type { Artifact } from './artifacts/artifact.ts';
import { type CodeReason, codeReasons, isBundle, mayStartAnalysis } from './artifacts/code-signs.ts';
import type { CoverageBook } from './artifacts/coverage-book.ts';
import type { Hit } from './detectors/detector.ts';
import type { Engine } from './engine.ts';
import { USES, type Use } from './model/artifact.ts';

export interface CodeSurvey {
  /** `hits` are the engine's of the artifact's bytes. */
  note(artifact: Artifact, hits: readonly (readonly Hit[])[]): void;
  /** What runs comes first: should time run out, tests and examples are missed. */
  candidates(): ReadonlyMap<string, readonly CodeReason[]>;
}

/** Undefined when no rule asks for an analysis. */
export function createCodeSurvey(
  { codeHits }: Pick<Engine, 'codeHits'>,
  target: string,
  coverage: CoverageBook,
): CodeSurvey | undefined {
  if (!codeHits) return undefined;
  const found: { readonly path: string; readonly use: Use; readonly reasons: readonly CodeReason[] }[] = [];
  return {
    candidates: () =>
      new Map(
        found
          .toSorted((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use) || (a.path < b.path ? -1 : 1))
          .map(({ path, reasons }) => [path, reasons]),
      ),
    note(artifact, hits) {
      const own = codeHits(hits);
      // Of what is read in parts nothing can be parsed; that it is too large is said already.
      if (own.length === 0 || !artifact.isWhole || artifact.link || !mayStartAnalysis(artifact)) return;
      const reasons = codeReasons(artifact, own);
      if (reasons.length === 0) return;
      if (isBundle(artifact))
        coverage.unanalysed({
          target,
          path: artifact.path,
          reason: 'not-supported',
          detail: 'It is minified or put together by a bundler: its code is not analysed; scan its sources.',
        });
      else found.push({ path: artifact.path, use: artifact.use, reasons });
    },
  };
}
