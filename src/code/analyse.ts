// The analysis of a project's source code, from files to flows.

import { classify } from '../artifacts/classify.ts';
import { CODE_TIME } from '../lib/limits.ts';
import { startWork } from '../lib/work-time.ts';
import { evaluateProject } from './evaluate/evaluator.ts';
import type { Ablation } from './evaluate/machine.ts';
import type { CodeAnalysis } from './flow.ts';

import { grammarOf, languageOf } from './lower/index.ts';
import { met } from './made.ts';
import { createProject } from './project.ts';
import type { ProjectFiles } from './resolver.ts';
import { createSyntaxReader, type GrammarName } from './syntax.ts';

export interface CodeRequest {
  readonly files: ProjectFiles;
  /** Every source file of the target: what an import may lead to. */
  readonly paths: readonly string[];
  /** Files worth a look, with why: they hold words of registrations or of model SDKs. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  /** Text of a source file; undefined when it cannot be had, which the caller has told. */
  readonly read: (path: string) => string | undefined;
  /** Milliseconds since some start. */
  readonly now: () => number;
  /** In the same milliseconds. */
  readonly deadline?: number;
  readonly ablation?: Ablation;
}

/** One reader for the life of the process: grammars are loaded once. */
const syntax = createSyntaxReader();

export async function analyseCode(request: CodeRequest): Promise<CodeAnalysis> {
  const { files, candidates, read, now, deadline = Number.POSITIVE_INFINITY } = request;
  const roots = [...candidates.keys()].filter((path) => grammarOf(path)).sort();
  const start = now();
  const hasWorked = startWork(now);
  await syntax.load(grammarsFor(roots, request.paths));
  const loaded = now();
  const project = createProject({
    files,
    read,
    syntax,
    now,
    isOver: () => now() > deadline || hasWorked(CODE_TIME),
  });
  for (const path of roots) project.module(path, candidates.get(path)?.[0] ?? 'asked for');
  const { flows, postures, handlers, parts, gaps, functions, steps } = evaluateProject(
    project,
    { runs: roots.filter(isRun), others: roots.filter((path) => !isRun(path)) },
    request.ablation,
  );
  const { parse, lower } = project.cost;
  const parsed: Record<string, number> = {};
  for (const reason of project.parsed.values()) parsed[reason] = (parsed[reason] ?? 0) + 1;
  return {
    flows,
    postures,
    ...met(handlers, parts),
    gaps: [...project.gaps, ...gaps],
    counts: { parsed, functions, steps },
    timings: { grammars: loaded - start, parse, lower, analyse: now() - loaded - parse - lower },
  };
}

function isRun(path: string): boolean {
  return classify(path).use === 'runtime';
}

/** What the roots are written in, and what of their languages there is besides. */
function grammarsFor(roots: readonly string[], paths: readonly string[]): ReadonlySet<GrammarName> {
  const of = (path: string) => grammarOf(path) as GrammarName;
  const languages = new Set(roots.map((path) => languageOf(of(path))));
  return new Set([
    ...roots.map(of),
    ...paths.filter((path) => grammarOf(path) && languages.has(languageOf(of(path)))).map(of),
  ]);
}
