// A target as a whole, once all its files were visited: its source code is analysed from where tools are registered and
// models asked, and what comes of it is captured like any finding, from files read once more.

import { type Artifact, createArtifact } from './artifacts/artifact.ts';
import { bounded } from './artifacts/bounds.ts';
import { captureFindings, captureSteps, type Occurrence } from './artifacts/capture.ts';
import { type Classification, isAlwaysText } from './artifacts/classify.ts';
import { type Decoded, decode, withValidUtf8 } from './artifacts/decode.ts';
import type { RelationClaim } from './artifacts/inventory-book.ts';
import { LOCK_NAME } from './artifacts/lock.ts';
import { isLock, parseLock } from './artifacts/lock-file.ts';
import { byPackage, folderOf, isManifest, packageFolder } from './artifacts/lock-packages.ts';
import { captureRegistered } from './artifacts/registered.ts';
import type { CodeRequest } from './code/analyse.ts';
import type { CodeAnalysis, FlowStep as CodeStep } from './code/flow.ts';
import type { ProjectFiles } from './code/resolver.ts';
import type { CodeSurvey } from './code-survey.ts';
import type { LockedSource, ProjectClaim, ProjectOccurrence } from './detectors/detector.ts';
import { FLOW_STEPS } from './lib/limits.ts';
import type { FlowStep } from './model/flow.ts';
import type { Registered } from './model/registered.ts';
import { secretsIn } from './occurrences.ts';
import type { TargetFile } from './targets/target.ts';
import type { FileVisit } from './visit.ts';

export type AnalyseCode = (request: CodeRequest) => Promise<CodeAnalysis>;

export interface ProjectVisit extends Omit<FileVisit, 'file' | 'classification' | 'survey' | 'link'> {
  /** Where the analysis begins, and why; there is one at least. */
  readonly candidates: ReturnType<CodeSurvey['candidates']>;
  /** All files of the target, those too that were not visited. */
  readonly files: readonly TargetFile[];
  readonly classify: (path: string) => Classification;
  /** Whether the user wants to hear of this file. */
  readonly isChosen: (path: string) => boolean;
  /** Whether the scan looked at it, so that it counts when what it means is missed. */
  readonly isVisited: (path: string) => boolean;
  readonly analyse: AnalyseCode;
  readonly now: () => number;
  readonly deadline?: number | undefined;
}

export interface ProjectOutcome {
  readonly registered: readonly Registered[];
  readonly timings: Readonly<Record<string, number>>;
}

export async function visitProject(visit: ProjectVisit): Promise<ProjectOutcome> {
  const { target, candidates, coverage, now } = visit;
  const id = target.info.id;
  const detectors = await visit.engine.loadProjectDetectors();
  const missed = (path: string, reason: 'detector-failed' | 'time-limit', detail: string) =>
    coverage.unanalysed({ target: id, path, reason, detail });
  if (visit.deadline !== undefined && now() > visit.deadline) {
    for (const path of candidates.keys())
      missed(path, 'time-limit', 'the time limit was reached before its code was analysed');
    return { registered: [], timings: {} };
  }
  const sources = createSources(visit);
  const started = now();
  let analysis: CodeAnalysis;
  try {
    analysis = await visit.analyse({
      files: sources.files,
      paths: visit.files.map(({ path }) => path),
      candidates,
      read: sources.files.text,
      now,
      ...(visit.deadline !== undefined && { deadline: visit.deadline }),
    });
  } catch (error) {
    // Our defect, and never the end of the scan.
    const detail = `the analysis of source code failed: ${error instanceof Error ? error.message : String(error)}`;
    for (const path of candidates.keys()) missed(path, 'detector-failed', detail);
    return { registered: [], timings: { analyse: now() - started } };
  }
  const analysed = now();
  for (const { path, reason, detail } of analysis.gaps)
    if (visit.isVisited(path)) coverage.unanalysed({ target: id, path, reason, detail });
  const { parsed, functions } = analysis.counts;
  coverage.code({ parsed, functions, tools: analysis.entries.filter(({ kind }) => kind === 'tool').length });

  const found: ProjectOccurrence[] = [];
  const folders = new Set(
    visit.files
      .map(({ path }) => path)
      .filter(isManifest)
      .map(folderOf),
  );
  const packageOf = (path: string) => packageFolder(path, folders).replace(/^\.$/, '');
  const locked = lockedSource(visit, sources, analysis);
  for (const detector of detectors) {
    const claims: ProjectClaim[] = [];
    const relations: RelationClaim[] = [];
    try {
      detector.detect({
        analysis,
        packageOf,
        locked,
        report: (occurrence) => found.push(occurrence),
        declare: (claim) => claims.push(claim),
        relate: (relation) => relations.push(relation),
      });
    } catch (error) {
      const detail = `${detector.name} failed: ${error instanceof Error ? error.message : String(error)}`;
      for (const path of candidates.keys()) missed(path, 'detector-failed', detail);
    }
    addClaims(visit, sources, { detector: detector.name, claims, relations });
  }
  captureOccurrences(
    visit,
    sources,
    found.filter(({ path }) => visit.isChosen(path)),
  );
  const registered = registeredIn(visit, sources, analysis);
  return { registered, timings: analysis.timings ?? { analyse: analysed - started } };
}

/** The lock of the tree itself: what it says of its own source is right or wrong whoever brought it. */
function lockedSource(visit: ProjectVisit, sources: Sources, analysis: CodeAnalysis): LockedSource | undefined {
  // Of a base only some files are read.
  if (visit.target.info.kind === 'git-tree' || !sources.files.has(LOCK_NAME)) return undefined;
  const text = sources.load(LOCK_NAME)?.artifact.text();
  const lock = text === undefined ? undefined : parseLock(text);
  if (text === undefined || !lock || !isLock(lock)) return undefined;
  if (Object.values(lock.servers).every(({ from }) => from !== 'source')) return undefined;
  const paths = visit.files.map(({ path }) => path);
  const isWhole = analysis.gaps.length === 0 && paths.every((path) => visit.isChosen(path));
  return { lock, text, packages: byPackage(analysis.entries, paths), isWhole };
}

interface Loaded extends Pick<Decoded, 'hasByteOrderMark' | 'isTranscoded'> {
  readonly artifact: Artifact;
}

interface Sources {
  readonly files: ProjectFiles;
  /** The file once more, valid until the next is read; undefined when it cannot be had whole, which its visit has told. */
  readonly load: (path: string) => Loaded | undefined;
}

function createSources(visit: ProjectVisit): Sources {
  const { target, engine, parsers, classify } = visit;
  const byPath = new Map(visit.files.map((file) => [file.path, file]));
  const folders = new Map<string, string[]>();
  for (const path of byPath.keys()) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const inside = folders.get(folder);
    if (inside) inside.push(path);
    else folders.set(folder, [path]);
  }
  for (const inside of folders.values()) inside.sort();

  const load = (path: string): Loaded | undefined => {
    const file = byPath.get(path);
    if (!file) return undefined;
    const classification = classify(path);
    const content = target.read(file, engine.buffer, !isAlwaysText(classification.kind));
    if (content.kind !== 'whole') return undefined;
    const decoded = withValidUtf8(decode(engine.buffer.subarray(0, content.length)));
    if (decoded.isBinary && !isAlwaysText(classification.kind)) return undefined;
    const { bytes, hasByteOrderMark, isTranscoded } = decoded;
    const artifact = createArtifact({ ...classification, path, bytes, isWhole: true, parse: parsers.parse });
    return { artifact, hasByteOrderMark, isTranscoded };
  };

  return {
    files: {
      has: (path) => byPath.has(path),
      filesIn: (folder) => folders.get(folder) ?? [],
      named: (name) => [...byPath.keys()].filter((path) => path === name || path.endsWith(`/${name}`)).sort(),
      text: (path) => load(path)?.artifact.text(),
    },
    load,
  };
}

function rangeIn(artifact: Artifact, { at, to }: { readonly at: number; readonly to: number }) {
  return [artifact.byteOffset(at), artifact.byteOffset(to)] as const;
}

function captureOccurrences(visit: ProjectVisit, sources: Sources, found: readonly ProjectOccurrence[]): void {
  const { target, coverage } = visit;
  const id = target.info.id;
  const steps = capturedSteps(visit, sources, found);
  for (const [path, own] of grouped(found, (each) => each.path)) {
    const loaded = sources.load(path);
    if (!loaded) continue;
    const { artifact, hasByteOrderMark, isTranscoded } = loaded;
    const occurrences = own.map(
      ({ rule, place, message, identity, notes, confidence, tier, ...each }): Occurrence => ({
        rule,
        place,
        message,
        identity,
        notes,
        confidence,
        ...(tier && { tier }),
        range: rangeIn(artifact, each),
        ...(each.steps.length > 0 && { flow: shortened(each.steps).flatMap((step) => steps.get(step) ?? []) }),
      }),
    );
    const leftOut = (rule: string, count: number) =>
      coverage.gap({
        target: id,
        path,
        reason: 'too-large',
        detail: `${count} further findings of ${rule} are not listed`,
      });
    visit.findings.push(
      ...captureFindings(artifact, bounded(occurrences, leftOut), {
        target: id,
        secrets: secretsIn(artifact, visit.engine),
        secretKey: visit.secretKey,
        hasByteOrderMark,
        isTranscoded,
        refuseMarker: (line, why) =>
          visit.notices.push({ kind: 'not-honoured', message: `${path}:${line}: ignore marker not honoured: ${why}` }),
      }),
    );
  }
}

/** Every step of every flow, taken from its file; each file is read once. */
function capturedSteps(
  visit: ProjectVisit,
  sources: Sources,
  found: readonly ProjectOccurrence[],
): ReadonlyMap<CodeStep, FlowStep> {
  const captured = new Map<CodeStep, FlowStep>();
  const steps = new Set(found.flatMap((each) => shortened(each.steps)));
  for (const [path, own] of grouped([...steps], (step) => step.path)) {
    const loaded = sources.load(path);
    if (!loaded) continue;
    const { artifact } = loaded;
    const wanted = own.map((step) => ({ range: rangeIn(artifact, step), what: step.what }));
    const context = { target: visit.target.info.id, secrets: secretsIn(artifact, visit.engine) };
    for (const [index, step] of captureSteps(artifact, wanted, context).entries())
      captured.set(own[index] as CodeStep, step);
  }
  return captured;
}

/** A long way by its beginning and its end. */
function shortened(steps: readonly CodeStep[]): readonly CodeStep[] {
  if (steps.length <= FLOW_STEPS) return steps;
  return [...steps.slice(0, FLOW_STEPS / 2), ...steps.slice(-FLOW_STEPS / 2)];
}

/** Each file is read once more; what the user does not want looked at is not listed either. */
function addClaims(
  visit: ProjectVisit,
  sources: Sources,
  {
    detector,
    claims,
    relations,
  }: {
    readonly detector: string;
    readonly claims: readonly ProjectClaim[];
    readonly relations: readonly RelationClaim[];
  },
): void {
  const groups = [...grouped(claims, ({ path }) => path)].filter(([path]) => visit.isChosen(path));
  for (const [index, [path, own]] of groups.entries()) {
    const loaded = sources.load(path);
    if (!loaded) continue;
    const { artifact } = loaded;
    const components = own.map(({ extent, ...claim }) => ({
      ...claim,
      range: rangeIn(artifact, claim),
      ...(extent && { extent: rangeIn(artifact, extent) }),
    }));
    visit.inventory.add(
      artifact,
      // Relations know no place: they go with the first file.
      { detector, components, relations: index === 0 ? relations : [] },
      { target: visit.target.info.id, secrets: secretsIn(artifact, visit.engine) },
    );
  }
}

function registeredIn(visit: ProjectVisit, sources: Sources, { entries }: CodeAnalysis): readonly Registered[] {
  return [...grouped(entries, ({ path }) => path)].flatMap(([path, own]) => {
    const loaded = sources.load(path);
    if (!loaded) return [];
    const { artifact } = loaded;
    return captureRegistered(
      artifact,
      own.map((entry) => ({ ...entry, range: rangeIn(artifact, entry) })),
      { target: visit.target.info.id, secrets: secretsIn(artifact, visit.engine) },
    );
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
