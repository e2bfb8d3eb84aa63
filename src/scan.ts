// Targets × detectors → ScanResult.

import { resolve } from 'node:path';
import { openArchives } from './archives.ts';
import { isDocumentFormat } from './artifacts/artifact.ts';
import { createClassifier } from './artifacts/classify.ts';
import { type CoverageBook, createCoverageBook } from './artifacts/coverage-book.ts';
import { createInventoryBook } from './artifacts/inventory-book.ts';
import { LOCK_NAME, type Pin, pinIn } from './artifacts/lock.ts';
import { createPackageBook } from './artifacts/package-book.ts';
import { isDocumentKind, mayListTools } from './artifacts/segments.ts';
import { appliedRules, unlookedRules } from './artifacts/subjects.ts';
import { createTree } from './artifacts/tree.ts';
import { createCodeSurvey } from './code-survey.ts';
import { withAddresses } from './elsewhere.ts';
import { createEngine, type Search } from './engine.ts';
import { byPlace } from './finding-order.ts';
import { type DocumentFormat, loadParsers } from './lib/document.ts';
import { UserError } from './lib/errors.ts';
import { matchesGlob } from './lib/glob.ts';
import { COMPONENT_COUNT, FILE_CAP, PACKAGE_COUNT } from './lib/limits.ts';
import type { ArtifactKind } from './model/artifact.ts';
import type { Finding } from './model/finding.ts';
import type { LiveServer } from './model/live.ts';
import type { Notice } from './model/notice.ts';
import type { Peer } from './model/peer.ts';
import type { Registered } from './model/registered.ts';
import type { RuleInfo } from './model/rule.ts';
import type { ScanResult } from './model/scan-result.ts';
import { type AnalyseCode, visitProject } from './project-visit.ts';
import { type CompiledRule, compileRules } from './rules/compile.ts';
import { readPacks } from './rules/packs.ts';
import type { Target, TargetFile } from './targets/target.ts';
import { openWorkspace } from './targets/workspace.ts';
import { type ChosenFile, type Lack, type Parsers, visitFile, visitLink } from './visit.ts';

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
  /** Called before what takes much memory: many files, and the analysis of much source code. */
  readonly beforeMuch?: () => void;
  /** The analysis of source code; ours unless given. */
  readonly analyse?: AnalyseCode;
  /** Keeps what searches for these rules between scans that run one after the other; each makes its own unless given. */
  readonly searchOf?: (make: () => Search) => Search;
}

export interface ScanRequest {
  /** The folder to scan; none when only servers are. */
  readonly path?: string;
  /** Archives to look into: zip, tar, tar.gz and what is made of them. */
  readonly archives?: readonly string[];
  /** Looks at live servers, taken now with `look` or saved earlier. */
  readonly servers?: readonly LiveServer[];
  /** The text of a `bartizan.lock`: each server is held against its entry. */
  readonly lock?: string;
  /** Globs over rule ids; all built-in rules by default. */
  readonly rules?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Environment for git: only PATH, HOME and the locale are used. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Scans one folder, archives, looks at servers, or all of them, with the built-in rules. Reads no config: what the result means is `assess`'s business. What could
 * not be read is in `coverage`, never an exception.
 *
 * @throws UserError for a lock that is none, and for an archive that cannot be read
 */
export async function scan(request: ScanRequest): Promise<ScanResult> {
  const { path, archives = [], servers = [], lock, rules, include, exclude, env = {} } = request;
  const isChosen = ({ id }: RuleInfo) => rules?.some((glob) => matchesGlob(id, glob)) ?? true;
  const targets: Target[] = [];
  if (path !== undefined)
    targets.push(await openWorkspace({ id: 'workspace', root: resolve(path), name: path, displayPrefix: '', env }));
  const now = () => performance.now();
  targets.push(...(await openArchives({ files: archives, cwd: resolve(), now })));
  const pinOf = lock === undefined ? undefined : await pinsOf(lock);
  if (servers.length > 0) {
    const { openLiveTarget } = await import(/* webpackChunkName: "live" */ './targets/mcp/target.ts');
    targets.push(...servers.map((server) => openLiveTarget(server, pinOf && { pinned: pinOf(server.name) })));
  }
  const result = await scanTargets(targets, {
    rules: compileRules(readPacks().rules, isChosen),
    ...(include && { include }),
    ...(exclude && { exclude }),
    now,
  });
  return withAddresses(result);
}

/** @throws UserError */
async function pinsOf(text: string): Promise<(server: string) => Pin> {
  const { isLock, parseLock } = await import('./artifacts/lock-file.ts');
  const lock = parseLock(text);
  if (!isLock(lock)) throw new UserError(`${LOCK_NAME} ${lock.problem}.`);
  return (server) => pinIn(lock, server);
}

/** More files than this take so long that progress is told from the first on. */
const MANY = 2000;
/** Source files at which the analysis begins that bring others, and results that are kept. */
const MUCH_CODE = 20;
/** How long the loop runs before it lets signals and progress through, in milliseconds. */
const SLICE = 50;

/** What a live server's target has. */
const LIVE_KINDS: ReadonlySet<ArtifactKind> = new Set(['mcp-definitions', 'mcp-observations']);
const LIVE_FORMATS: ReadonlySet<DocumentFormat> = new Set(['json']);

/**
 * A detector that throws becomes a gap; everything else propagates. A target that is still under way is waited for when its
 * turn comes, so those should stand last.
 */
export async function scanTargets(
  given: readonly (Target | Promise<Target>)[],
  options: ScanOptions,
): Promise<ScanResult> {
  const started = options.now();
  const engine = createEngine(options.rules, FILE_CAP + 1, options.searchOf);
  const coverage = createCoverageBook();
  const inventory = createInventoryBook();
  const packages = createPackageBook();
  const findings: Finding[] = [];
  const notices: Notice[] = [];
  const registered: Registered[] = [];
  const analysed: { target: string; path: string }[] = [];
  const analysing: Record<string, number> = {};
  let listing = 0;
  let waiting = 0;
  /** `now()` when the first file was asked for. */
  let firstByte: number | undefined;
  let slice = options.now();

  // Of live servers it matters what others there are, so they come last, and together.
  const trees = given.filter(isOfFiles);
  const servers = given.filter((each) => !isOfFiles(each));
  const known = trees.flatMap(({ servers: named = [] }) => named);
  const peers: Peer[] | undefined = servers.length + known.length > 0 ? [...known] : undefined;
  const targets: Target[] = [];
  const arriving = async function* (): AsyncGenerator<Target> {
    yield* trees;
    const asked = options.now();
    // While they answer there is time to load what will judge them.
    if (servers.some((each) => each instanceof Promise))
      await Promise.all([engine.prepareFor(LIVE_KINDS), loadParsers(LIVE_FORMATS)]);
    const live = await Promise.all(servers);
    waiting += options.now() - asked;
    peers?.push(...live.flatMap(({ servers: named = [] }) => named));
    yield* live;
  };
  for await (const target of arriving()) {
    targets.at(-1)?.close?.();
    targets.push(target);
    const listed = options.now();
    const classifyFile = createClassifier();
    const { files, others, gaps, notes, accepted } = await target.list();
    for (const gap of gaps) coverage.gap(gap);
    const links = gaps.filter(({ link, path }) => link && exclusionOf(path, target, options) === undefined);
    for (const message of notes ?? []) notices.push({ kind: 'coverage', message });
    for (const message of accepted ?? []) notices.push({ kind: 'accepted', message });
    const chosen = files
      .filter((file) => isChosen(file, target, options, coverage))
      .map((file) => ({
        file,
        classification: file.classification ?? classifyFile((target.info.place ?? '') + file.path),
      }));
    listing += options.now() - listed;
    if (chosen.length > MANY) {
      options.beforeMuch?.();
      options.onProgress?.(0, chosen.length);
    }
    const formats = formatsOf(chosen, options.rules);
    const parsers: Parsers = { formats, parse: await loadParsers(formats) };
    await engine.prepareFor(new Set(chosen.map(({ classification: { kind } }) => kind)));
    const survey = createCodeSurvey(engine, target.info.id, coverage);
    const secretKey = options.secretKey ?? (() => '');
    const byPath = new Map<string, TargetFile>();
    const tree = createTree(
      () => files.map(({ path }) => path),
      (path, use) => {
        if (byPath.size === 0) for (const file of files) byPath.set(file.path, file);
        // A base lists only what is visited, and knows more.
        const file = byPath.get(path) ?? (target.info.kind === 'git-tree' ? { path } : undefined);
        return file && target.withSource ? target.withSource(file, use) : 'not there';
      },
    );
    const shared = {
      target,
      engine,
      parsers,
      coverage,
      inventory,
      packages,
      findings,
      notices,
      secretKey,
      survey,
      peers,
      tree,
    };
    const supply = async ({ format, loadDetectors }: Lack): Promise<void> => {
      await loadDetectors?.();
      if (format === undefined) return;
      formats.add(format);
      parsers.parse = await loadParsers(formats);
    };
    for (const { path, link } of links) {
      const visit = { ...shared, file: { path } };
      for (let lack = visitLink(visit, link); lack; lack = visitLink(visit, link)) await supply(lack);
    }

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
      const visit = { ...shared, file, classification };
      for (let lack = visitFile(visit); lack; lack = visitFile(visit)) await supply(lack);
    }

    const candidates = survey?.candidates();
    if (!candidates || candidates.size === 0) continue;
    if (candidates.size > MUCH_CODE) options.beforeMuch?.();
    const visited = new Set(chosen.map(({ file: { path } }) => path));
    analysed.push(...[...candidates.keys()].map((path) => ({ target: target.info.id, path })));
    const outcome = await visitProject({
      ...shared,
      candidates,
      files: [...files, ...((await others?.()) ?? [])],
      classify: (path) => classifyFile((target.info.place ?? '') + path),
      isChosen: (path) => exclusionOf(path, target, options) === undefined,
      isVisited: (path) => visited.has(path),
      analyse: options.analyse ?? (await loadAnalysis()),
      now: options.now,
      deadline: options.deadline,
    });
    registered.push(...outcome.registered);
    for (const [phase, spent] of Object.entries(outcome.timings)) analysing[phase] = (analysing[phase] ?? 0) + spent;
  }
  targets.at(-1)?.close?.();
  if (inventory.leftOut > 0)
    notices.push({
      kind: 'coverage',
      message: `The bill of materials ends after ${COMPONENT_COUNT} components; ${inventory.leftOut} further mentions are not in it.`,
    });
  if (packages.leftOut > 0)
    notices.push({
      kind: 'coverage',
      message: `The list of packages ends after ${PACKAGE_COUNT}; ${packages.leftOut} more entries of lockfiles are not in it.`,
    });
  const inAnalysis = Object.values(analysing).reduce((sum, spent) => sum + spent, 0);
  const looked = { coverage: { ...coverage.close(), detectors: engine.declaring }, inventory: inventory.close() };
  return {
    targets: targets.map(({ info }) => info),
    rules: new Map(options.rules.flatMap(({ info, isMaskOnly }) => (isMaskOnly ? [] : [[info.id, info] as const]))),
    applied: appliedRules(options.rules, looked.coverage, looked.inventory),
    unlooked: unlookedRules(options.rules, looked.coverage, looked.inventory),
    findings: findings.toSorted(byPlace),
    ...looked,
    notices,
    registered,
    analysed,
    packages: packages.close(),
    timings: {
      list: listing,
      scan: options.now() - started - listing - waiting - inAnalysis,
      ...(waiting >= 1 && { servers: waiting }),
      ...analysing,
      ...(firstByte !== undefined && { 'first byte': firstByte }),
    },
  };
}

/** A target that is still under way is a server that is being looked at. */
function isOfFiles(target: Target | Promise<Target>): target is Target {
  return !(target instanceof Promise) && target.info.kind !== 'mcp-server';
}

async function loadAnalysis(): Promise<AnalyseCode> {
  return (await import(/* webpackChunkName: "code" */ './code/analyse.ts')).analyseCode;
}

function isChosen(file: TargetFile, target: Target, options: ScanOptions, coverage: CoverageBook): boolean {
  const { path, classification } = file;
  // The globs are about files, and this is about all of them.
  if (classification?.kind === 'archive-listing') return true;
  const detail = exclusionOf(path, target, options);
  if (detail !== undefined) coverage.gap({ target: target.info.id, path, reason: 'excluded', detail });
  return detail === undefined;
}

/** Why the user does not want this path looked at. */
function exclusionOf(path: string, target: Target, { include = [], exclude = [] }: ScanOptions): string | undefined {
  // The globs are about files.
  if (target.info.live) return undefined;
  const full = target.info.configPrefix + path;
  if (include.length > 0 && !include.some((glob) => matchesGlob(full, glob))) return 'not in include';
  const glob = exclude.find((each) => matchesGlob(full, each));
  return glob === undefined ? undefined : `exclude: ${glob}`;
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
    if (
      isDocumentKind(kind) ||
      mayListTools(kind, format) ||
      onDocuments.some((rule) => rule.appliesTo({ kind, path }))
    )
      formats.add(format);
  }
  return formats;
}
