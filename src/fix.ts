// Fixing on one page: scan → make the safe fixes in memory → scan again → keep what is proved. What is kept is written by the
// caller, or shown.

import { assess } from './assess/index.ts';
import { findBase } from './base.ts';
import { COMMAND_LINE } from './config/event.ts';
import { mergeSettings, type Settings } from './config/settings.ts';
import { loadConfig } from './find-config.ts';
import { allOpen, createSyntaxCheck, objectionsTo } from './fix-proof.ts';
import type { Host } from './host.ts';
import { UserError } from './lib/errors.ts';
import { matchesGlob } from './lib/glob.ts';
import { lazy } from './lib/lazy.ts';
import { FILE_CAP, FIX_ROUNDS } from './lib/limits.ts';
import { ordered, overlap, withEdits } from './lib/text-edits.ts';
import { VERSION } from './lib/version.ts';
import { loadRules } from './load.ts';
import type { AssessedFinding, Assessment } from './model/assessment.ts';
import type { Fix } from './model/fix.ts';
import { gatePolicy } from './run.ts';
import { type ScanOptions, scanTargets } from './scan.ts';
import { openOverlay } from './targets/overlay.ts';
import type { Target } from './targets/target.ts';
import type { Workspace } from './workspaces.ts';

export interface FixRequest {
  /** At least one. */
  readonly workspaces: readonly Workspace[];
  readonly settings: Settings;
  readonly onProgress?: (phase: string, done: number, total: number) => void;
}

export interface Attempt {
  readonly assessed: AssessedFinding;
  /** Why it was not kept; undefined when it was. */
  readonly why?: string;
}

export interface ChangedFile {
  readonly root: string;
  readonly path: string;
  /** As seen from the working directory. */
  readonly shown: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

export interface Fixed {
  readonly attempts: readonly Attempt[];
  readonly changed: readonly ChangedFile[];
  /** As it would be with the changes, or is without any. */
  readonly after: Assessment;
}

/** Bytes by path, by the id of the target. */
type Changes = ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
type Fixable = AssessedFinding & { readonly finding: { readonly fix: Fix } };

/** @throws UserError for bad usage or a bad config. Nothing is written. */
export async function fix({ workspaces, settings: given, onProgress }: FixRequest, host: Host): Promise<Fixed> {
  const [first] = workspaces;
  if (!first) throw new UserError('no path was named');
  const base = findBase(COMMAND_LINE, workspaces);
  const config = await loadConfig(
    {
      workspace: first,
      trust: base.trust,
      explicit: given.config,
      baseCommit: base.configCommit,
      forkPoint: undefined,
    },
    host,
  );
  const settings = mergeSettings(config.settings, given);
  // All rules look whether something new came, whichever are to be fixed.
  const { onlyRules, ...others } = settings;
  const rules = await loadRules(others, host);
  if (onlyRules) await loadRules({ onlyRules }, host);
  const isWanted = ({ rule }: AssessedFinding) => onlyRules?.some((glob) => matchesGlob(rule.id, glob)) ?? true;
  const options: ScanOptions = {
    rules,
    include: settings.include ?? [],
    exclude: settings.exclude ?? [],
    secretKey: lazy(host.randomKey),
    now: host.now,
    onProgress: (done, total) => onProgress?.('scan', done, total),
  };
  // The tree is listed once: what is there does not change, only what it says.
  const targets = workspaces.map(({ target }): Target => {
    const listing = lazy(() => target.list());
    return { ...target, info: { ...target.info, configPrefix: config.configPrefix }, list: listing };
  });
  const look = async (changes: Changes, only?: ReadonlySet<string>): Promise<Assessment> =>
    assess(
      await scanTargets(
        targets.map((target) => openOverlay(target, changes.get(target.info.id) ?? new Map(), only)),
        options,
      ),
      {
        version: VERSION,
        today: host.today(),
        gate: gatePolicy(settings, COMMAND_LINE, base, config.reportsOnly),
        ignores: config.ignores,
        markers: config.markers,
      },
    );

  const originals = createOriginals(targets);
  const syntax = createSyntaxCheck();
  const attempts = new Map<string, Attempt>();
  let changes: Changes = new Map();
  let now = await look(changes);

  /** Applies all of them, or says of which file not. */
  const applied = async (batch: readonly Fixable[]): Promise<Changes | string> => {
    const next = new Map([...changes].map(([target, files]) => [target, new Map(files)] as const));
    for (const [{ target, path }, own] of byFile(batch)) {
      const bytes = changes.get(target)?.get(path) ?? originals.bytesOf(target, path);
      if (typeof bytes === 'string') return bytes;
      const edits = ordered(own.flatMap(({ finding }) => finding.fix.edits));
      if (!edits) return 'two fixes want the same place';
      const after = withEdits(bytes, edits, hasByteOrderMark(bytes) ? 3 : 0);
      if ((await syntax.problemsIn(path, after)) > (await syntax.problemsIn(path, bytes)))
        return 'the file could no longer be parsed';
      const files = next.get(target) ?? new Map<string, Buffer>();
      next.set(target, files.set(path, after));
    }
    return next;
  };

  const isNext = (each: Fixable) => isWanted(each) && !attempts.has(attemptKey(each));
  const conclude = (assessed: Fixable, why?: string) =>
    attempts.set(attemptKey(assessed), { assessed, ...(why !== undefined && { why }) });

  /** The fixes of one file one by one, each looked at over the files it is about. */
  const oneByOne = async (batch: readonly Fixable[]): Promise<readonly Fixable[]> => {
    const kept: Fixable[] = [];
    const only = new Set(
      batch.flatMap(({ finding }) => [...finding.locations, ...(finding.flow ?? [])].map(({ path }) => path)),
    );
    const own = new Set(batch.map(fileOf));
    let seen = await look(changes, only);
    for (let tries = 0; tries < FIX_ROUNDS; tries++) {
      const each = allOpen(seen.findings)
        .filter(isFixable)
        .find((other) => own.has(fileOf(other)) && isNext(other));
      if (!each) break;
      const next = await applied([each]);
      const later = typeof next === 'string' ? undefined : await look(next, only);
      const why = later ? objectionsTo(seen, later, [each])[0]?.why : String(next);
      conclude(each, why);
      if (why !== undefined || !later || typeof next === 'string') continue;
      [changes, seen] = [next, later];
      kept.push(each);
    }
    // What shows only where everything is looked at was not seen here.
    for (const each of batch) if (!attempts.has(attemptKey(each))) conclude(each, 'it could not be proved by itself');
    return kept;
  };

  /** All at once where nothing speaks against it. Gives the files that something speaks against. */
  const together = async (batch: readonly Fixable[]): Promise<ReadonlySet<string>> => {
    if (batch.length === 0) return new Set();
    const next = await applied(batch);
    if (typeof next === 'string') return new Set(batch.map(fileOf));
    const later = await look(next);
    const objections = objectionsTo(now, later, batch);
    if (objections.length > 0) return new Set(objections.map(({ target, path }) => `${target}\0${path}`));
    for (const each of batch) conclude(each);
    [changes, now] = [next, later];
    return new Set();
  };

  for (let round = 0; round < FIX_ROUNDS; round++) {
    const batch = apart(allOpen(now.findings).filter(isFixable).filter(isNext));
    if (batch.length === 0) break;
    const bad = await together(batch);
    if (bad.size === 0) continue;
    // Something of it is wrong: the other files together, then those by themselves.
    const others = batch.filter((each) => !bad.has(fileOf(each)));
    const isOthersFine = others.length < batch.length && (await together(others)).size === 0;
    const before = changes;
    const kept: Fixable[] = [];
    for (const [, own] of byFile(isOthersFine ? batch.filter((each) => bad.has(fileOf(each))) : batch))
      kept.push(...(await oneByOne(own)));
    if (kept.length === 0) continue;
    const later = await look(changes);
    const [objection] = objectionsTo(now, later, kept);
    if (!objection) now = later;
    else {
      changes = before;
      for (const each of kept) conclude(each, objection.why);
    }
  }
  return {
    attempts: [...attempts.values()],
    changed: changedFiles(changes, workspaces, originals),
    after: now,
  };
}

function isFixable(assessed: AssessedFinding): assessed is Fixable {
  return assessed.finding.fix?.isSafe === true && assessed.status !== 'known';
}

interface FilePlace {
  readonly target: string;
  readonly path: string;
}

/** A fingerprint knows no path: the same mistake in two files has one. */
function attemptKey(each: Fixable): string {
  return `${each.fingerprint}\0${fileOf(each)}`;
}

function fileOf({ finding }: Fixable): string {
  const [{ target, path }] = finding.locations;
  return `${target}\0${path}`;
}

function byFile(batch: readonly Fixable[]): readonly (readonly [FilePlace, readonly Fixable[]])[] {
  const files = new Map<string, [FilePlace, Fixable[]]>();
  for (const each of batch) {
    const [{ target, path }] = each.finding.locations;
    const key = `${target}\0${path}`;
    const file = files.get(key);
    if (file) file[1].push(each);
    else files.set(key, [{ target, path }, [each]]);
  }
  return [...files.values()];
}

/** Of fixes that lie over each other the first; the others have their turn when it is made. */
function apart(candidates: readonly Fixable[]): readonly Fixable[] {
  return byFile(candidates).flatMap(([, own]) => {
    const chosen: Fixable[] = [];
    for (const each of own) {
      const isFree = !chosen.some((other) =>
        other.finding.fix.edits.some((a) => each.finding.fix.edits.some((b) => overlap(a, b))),
      );
      if (isFree) chosen.push(each);
    }
    return chosen;
  });
}

interface Originals {
  /** As it was read first; or why it cannot be changed. */
  bytesOf(target: string, path: string): Buffer | string;
}

function createOriginals(targets: readonly Target[]): Originals {
  const known = new Map<string, Buffer | string>();
  const buffer = lazy(() => Buffer.alloc(FILE_CAP + 1));
  const read = (id: string, path: string): Buffer | string => {
    const content = targets.find(({ info }) => info.id === id)?.read({ path }, buffer());
    if (content?.kind === 'whole') return Buffer.from(buffer().subarray(0, content.length));
    return content?.kind === 'gap' ? content.detail : 'it is not a file of the folder, or too large';
  };
  return {
    bytesOf(target, path) {
      const key = `${target}\0${path}`;
      const bytes = known.get(key) ?? read(target, path);
      known.set(key, bytes);
      return bytes;
    },
  };
}

function hasByteOrderMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function changedFiles(
  changes: Changes,
  workspaces: readonly Workspace[],
  originals: Originals,
): readonly ChangedFile[] {
  return workspaces.flatMap(({ target, root }) =>
    [...(changes.get(target.info.id) ?? [])]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, after]) => {
        const before = originals.bytesOf(target.info.id, path);
        return typeof before === 'string'
          ? []
          : [{ root, path, shown: target.info.displayPrefix + path, before, after }];
      }),
  );
}
