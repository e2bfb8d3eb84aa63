// Targets × detectors → ScanResult. Each artifact is read once, matched once over all keywords, offered to each detector
// with its hits, and its findings are captured before the next file overwrites the buffer.

import { resolve } from 'node:path';
import { createArtifact, isDocumentFormat } from './artifacts/artifact.ts';
import { captureFindings, type Occurrence, tierOf } from './artifacts/capture.ts';
import { type Classification, createClassifier, isAlwaysText } from './artifacts/classify.ts';
import { type CoverageBook, createCoverageBook } from './artifacts/coverage-book.ts';
import { type Decoded, decode, decodeFurther, withValidUtf8 } from './artifacts/decode.ts';
import { onePerSecret } from './artifacts/overlap.ts';
import type { Segments } from './artifacts/segment.ts';
import { isClientDocument, isDocumentKind, segmentsOf } from './artifacts/segments.ts';
import type { Detector, Hit, Visit } from './detectors/detector.ts';
import { createEngine, type Engine } from './engine.ts';
import { type DocumentFormat, loadParsers, type ParseDocument } from './lib/document.ts';
import { matchesGlob } from './lib/glob.ts';
import { lazy } from './lib/lazy.ts';
import { FILE_CAP, FINDINGS_PER_RULE, GATE_FINDINGS_PER_RULE } from './lib/limits.ts';
import type { Finding } from './model/finding.ts';
import type { Notice } from './model/notice.ts';
import type { RuleInfo } from './model/rule.ts';
import type { ScanResult } from './model/scan-result.ts';
import { type CompiledRule, compileRules } from './rules/compile.ts';
import { readPacks } from './rules/packs.ts';
import type { Content, Target, TargetFile } from './targets/target.ts';
import { openWorkspace } from './targets/workspace.ts';

export interface ScanOptions {
  readonly rules: readonly CompiledRule[];
  /** Path globs; empty `include` means all. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Key under which two scans of one run compare secrets in memory; asked for when there is a secret. */
  readonly secretKey?: () => string;
  /** Milliseconds since the process started. */
  readonly now: () => number;
  /** `now()` after which no further file is read. */
  readonly deadline?: number;
  readonly onProgress?: (filesDone: number, filesTotal: number) => void;
}

export interface ScanRequest {
  /** The folder to scan. */
  readonly path: string;
  /** Globs over rule ids; all built-in rules by default. */
  readonly rules?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Environment for git: only PATH, HOME and the locale are used. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Scans one folder with the built-in rules. Reads no config: what the result means is `assess`'s business. What could
 * not be read is in `coverage`, never an exception.
 */
export async function scan({ path, rules, include, exclude, env = {} }: ScanRequest): Promise<ScanResult> {
  const isChosen = ({ id }: RuleInfo) => rules?.some((glob) => matchesGlob(id, glob)) ?? true;
  const target = await openWorkspace({ id: 'workspace', root: resolve(path), name: path, displayPrefix: '', env });
  return scanTargets([target], {
    rules: compileRules(readPacks().rules, isChosen),
    ...(include && { include }),
    ...(exclude && { exclude }),
    now: () => performance.now(),
  });
}

/** More files than this take so long that progress is told from the first on. */
const MANY = 2000;
/** How long the loop runs before it lets signals and progress through, in milliseconds. */
const SLICE = 50;

/** A detector that throws becomes a gap; everything else propagates. */
export async function scanTargets(targets: readonly Target[], options: ScanOptions): Promise<ScanResult> {
  const started = options.now();
  const engine = createEngine(options.rules, FILE_CAP + 1);
  const coverage = createCoverageBook();
  const findings: Finding[] = [];
  const notices: Notice[] = [];
  let listing = 0;
  /** `now()` when the first file was asked for. */
  let firstByte: number | undefined;
  let slice = options.now();

  for (const target of targets) {
    const listed = options.now();
    const classifyFile = createClassifier();
    const { files, gaps, notes } = await target.list();
    for (const gap of gaps) coverage.gap(gap);
    for (const message of notes ?? []) notices.push({ kind: 'config', message });
    const chosen = files
      .filter((file) => isChosen(file, target, options, coverage))
      .map((file) => ({ file, classification: classifyFile((target.info.place ?? '') + file.path) }));
    listing += options.now() - listed;
    if (chosen.length > MANY) options.onProgress?.(0, chosen.length);
    const parse = await loadParsers(formatsOf(chosen, options.rules));

    for (const [index, { file, classification }] of chosen.entries()) {
      if (options.now() - slice > SLICE) {
        options.onProgress?.(index, chosen.length);
        await new Promise((resolve) => setImmediate(resolve));
        slice = options.now();
      }
      if (options.deadline !== undefined && options.now() > options.deadline) {
        coverage.outOfTime(
          target.info.id,
          chosen.slice(index).map(({ file: { path } }) => path),
        );
        break;
      }
      firstByte ??= options.now();
      visitFile({
        target,
        file,
        classification,
        parse,
        engine,
        coverage,
        findings,
        notices,
        secretKey: options.secretKey ?? (() => ''),
      });
    }
  }
  return {
    targets: targets.map(({ info }) => info),
    rules: new Map(options.rules.flatMap(({ info, isMaskOnly }) => (isMaskOnly ? [] : [[info.id, info] as const]))),
    findings: findings.toSorted(byPlace),
    coverage: coverage.close(),
    notices,
    timings: {
      list: listing,
      scan: options.now() - started - listing,
      ...(firstByte !== undefined && { 'first byte': firstByte }),
    },
  };
}

function isChosen(file: TargetFile, target: Target, options: ScanOptions, coverage: CoverageBook): boolean {
  const { include = [], exclude = [] } = options;
  const path = target.info.configPrefix + file.path;
  if (include.length > 0 && !include.some((glob) => matchesGlob(path, glob))) {
    coverage.gap({ target: target.info.id, path: file.path, reason: 'excluded', detail: 'not in include' });
    return false;
  }
  const glob = exclude.find((each) => matchesGlob(path, each));
  if (glob !== undefined)
    coverage.gap({ target: target.info.id, path: file.path, reason: 'excluded', detail: `exclude: ${glob}` });
  return glob === undefined;
}

interface ChosenFile {
  readonly file: TargetFile;
  readonly classification: Classification;
}

/** Formats of the documents that will be parsed: what carries entries, and what a rule on whole documents looks at. */
function formatsOf(files: readonly ChosenFile[], rules: readonly CompiledRule[]): Set<DocumentFormat> {
  const onDocuments = rules.filter(({ roles }) => roles.has('document'));
  const formats = new Set<DocumentFormat>();
  for (const {
    file: { path },
    classification: { kind, format },
  } of files) {
    if (!isDocumentFormat(format) || formats.has(format)) continue;
    if (isDocumentKind(kind) || onDocuments.some((rule) => rule.appliesTo({ kind, path }))) formats.add(format);
  }
  return formats;
}

const NO_HITS: readonly Hit[] = [];

const GAP_OF_PROBLEM = { syntax: 'unparsable', depth: 'too-deep', size: 'too-large' } as const;

interface FileVisit extends ChosenFile {
  readonly target: Target;
  readonly parse: ParseDocument;
  readonly engine: Engine;
  readonly coverage: CoverageBook;
  readonly findings: Finding[];
  readonly notices: Notice[];
  readonly secretKey: () => string;
}

function visitFile(visit: FileVisit): void {
  const { target, file, classification, coverage } = visit;
  const { buffer } = visit.engine;
  const content = target.read(file, buffer, !isAlwaysText(classification.kind));
  if (content.kind === 'gap') {
    coverage.gap({ target: target.info.id, path: file.path, reason: content.reason, detail: content.detail });
    return;
  }
  /** The head decides what the file is: a NUL further on hides nothing behind it. */
  let head: Decoded | undefined;
  for (const { start, length, offset, isWhole } of partsOf(content)) {
    const bytes = buffer.subarray(start, start + length);
    const decoded: Decoded = head ? decodeFurther(bytes, head, offset) : decode(bytes);
    head ??= decoded;
    if (decoded.isBinary && !isAlwaysText(classification.kind)) {
      coverage.gap({ target: target.info.id, path: file.path, reason: 'binary', detail: 'binary file' });
      return;
    }
    if (isWhole) coverage.whole(classification.kind, length);
    visitBytes(visit, decoded, { isWhole, isHead: offset === 0 }, () => target.countLineEnds(file, offset));
  }
  if (content.kind === 'partial') {
    const read = content.regions.reduce((sum, { length }) => sum + length, 0);
    coverage.partial(target.info.id, file.path, content.size, read);
  }
}

function partsOf(content: Exclude<Content, { kind: 'gap' }>) {
  return content.kind === 'whole'
    ? [{ start: 0, length: content.length, offset: 0, isWhole: true }]
    : content.regions.map((region) => ({ ...region, isWhole: false }));
}

/** Looks at one stretch of a file. */
function visitBytes(
  visit: FileVisit,
  readable: Decoded,
  { isWhole, isHead }: { readonly isWhole: boolean; readonly isHead: boolean },
  linesBefore: () => number,
): void {
  const { target, file, classification, coverage, engine, notices } = visit;
  const id = target.info.id;
  const decoded =
    classification.kind === 'code' || classification.kind === 'other' ? readable : withValidUtf8(readable);
  const { bytes } = decoded;
  const artifact = createArtifact({
    ...classification,
    path: file.path,
    bytes,
    isWhole,
    isHead,
    parse: visit.parse,
    linesBefore,
  });

  const hits = engine.hitsIn(bytes);
  const gap = (detail: string, reason: 'unparsable' | 'too-deep' | 'detector-failed' | 'too-large') =>
    coverage.gap({ target: id, path: file.path, reason, detail });
  const occurrences: Occurrence[] = [];
  /** Of the texts the artifact carries; most carry none. */
  let inSegment: Map<Buffer, readonly (readonly Hit[])[]> | undefined;
  let segments: (() => Segments) | undefined;
  for (let index = 0; index < engine.detectors.length; index++) {
    const detector = engine.detectors[index] as Detector;
    const own = hits[index] ?? NO_HITS;
    if (!detector.appliesTo(artifact, own)) continue;
    segments ??= lazy(() => segmentsOf(artifact));
    const carried = segments;
    try {
      detector.detect({
        artifact,
        get segments() {
          return carried();
        },
        hits: own,
        hitsIn: (text) => {
          inSegment ??= new Map();
          const found = inSegment.get(text) ?? engine.hitsIn(text);
          inSegment.set(text, found);
          return found[index] ?? NO_HITS;
        },
        report: (occurrence) => occurrences.push(occurrence),
        gap: (detail) => gap(detail, 'detector-failed'),
      } satisfies Visit);
    } catch (error) {
      // A detector that throws is our defect, and never the end of the scan.
      gap(`${detector.name} failed: ${error instanceof Error ? error.message : String(error)}`, 'detector-failed');
    }
  }
  // Without it nobody knows that this file means nothing to us.
  if (isWhole && (isClientDocument(artifact.kind) || (isDocumentKind(artifact.kind) && artifact.isParsed))) {
    for (const problem of artifact.document()?.problems.slice(0, 1) ?? []) {
      const { line } = artifact.lines().position(artifact.byteOffset(problem.offset));
      gap(`line ${line}: ${problem.message}`, GAP_OF_PROBLEM[problem.kind]);
    }
  }
  if (occurrences.length === 0) return;
  const reported = onePerSecret(occurrences.filter(({ rule }) => !rule.isMaskOnly));
  if (reported.length === 0) return;
  visit.findings.push(
    ...captureFindings(
      artifact,
      bounded(reported, (rule, count) => gap(`${count} further findings of ${rule} are not listed`, 'too-large')),
      {
        target: id,
        secrets: occurrences.flatMap(({ secrets }) => secrets ?? []),
        secretKey: visit.secretKey,
        hasByteOrderMark: decoded.hasByteOrderMark,
        isTranscoded: decoded.isTranscoded,
        refuseMarker: (line, why) =>
          notices.push({ kind: 'not-honoured', message: `${file.path}:${line}: ignore marker not honoured: ${why}` }),
      },
    ),
  );
}

/** A bounded number of each rule and tier in one artifact, so that decoys push nothing out; the rest is counted. */
function bounded(
  occurrences: readonly Occurrence[],
  leftOut: (rule: string, count: number) => void,
): readonly Occurrence[] {
  const counts = new Map<string, number>();
  const left = new Map<string, number>();
  const kept = occurrences.filter((occurrence) => {
    const { id } = occurrence.rule.info;
    const tier = tierOf(occurrence);
    const count = (counts.get(`${id} ${tier}`) ?? 0) + 1;
    counts.set(`${id} ${tier}`, count);
    const isKept = count <= (tier === 'gate' ? GATE_FINDINGS_PER_RULE : FINDINGS_PER_RULE);
    if (!isKept) left.set(id, (left.get(id) ?? 0) + 1);
    return isKept;
  });
  for (const [rule, count] of left) leftOut(rule, count);
  return kept;
}

function byPlace(a: Finding, b: Finding): number {
  const [left, right] = [a.locations[0], b.locations[0]];
  return (
    compare(left.target, right.target) ||
    compare(left.path, right.path) ||
    left.range.start.line - right.range.start.line ||
    left.range.start.column - right.range.start.column ||
    compare(a.ruleId, b.ruleId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
