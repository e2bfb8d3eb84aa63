// The whole run on one page: load → scan → assess → render → deliver → verdict.

import { adviceSource, adviseOn } from './advice/advice.ts';
import { openArchives } from './archives.ts';
import type { GatePolicy } from './assess/gate.ts';
import { type Base, findBase, missingInBase, scanBase } from './base.ts';
import { causedSince } from './changed-places.ts';
import { COMMAND_LINE, changeWord, eventDefaults, isPullRequest, type RunEvent } from './config/event.ts';
import { OPTION_LIST } from './config/options.ts';
import { mergeSettings, namesServers, type ReportRequest, type Settings } from './config/settings.ts';
import { type Delivery, deliver, type Rendered } from './delivery/delivery.ts';
import { checkWritable } from './delivery/files.ts';
import { withAddresses } from './elsewhere.ts';
import { exitCodeOf } from './exit-codes.ts';
import { loadBaseline } from './find-baseline.ts';
import { loadConfig } from './find-config.ts';
import type { Host } from './host.ts';
import { UserError } from './lib/errors.ts';
import { keepHeapSmall } from './lib/heap.ts';
import { lazy } from './lib/lazy.ts';
import { VERSION } from './lib/version.ts';
import type { LiveRequest, LookAt, Looks } from './live.ts';
import { loadRules, rulesNotices } from './load.ts';
import type { Assessment } from './model/assessment.ts';
import type { Notice } from './model/notice.ts';
import type { RemoteRun } from './model/remote.ts';
import { namedAt } from './named-at.ts';
import { startOtherRepository } from './other-repository.ts';
import type { RemoteRequest } from './remote/beside.ts';
import { withRemoteGaps } from './remote/gaps.ts';
import { render, reportOf } from './reports/index.ts';
import type { RenderOptions } from './reports/report.ts';
import { type ScanOptions, scanTargets } from './scan.ts';
import { type Changed, scopeOf } from './scope.ts';
import { subjectOf } from './subject.ts';
import type { RepositoryKeep } from './targets/github/repository.ts';
import { pathInRepository, topOf, treesOf, type Workspace } from './workspaces.ts';

/** Flags that mean nothing where no service is asked. */
const OF_A_SERVICE = /^(?:remote-.+|show-upload)$/;

export interface RunRequest {
  /** At least one. */
  readonly workspaces: readonly Workspace[];
  /** Whether only servers, snapshots and another repository are scanned; the workspaces still say whose config and lock count. */
  readonly isOtherOnly?: boolean;
  /** Flags or inputs. */
  readonly settings: Settings;
  readonly event: RunEvent;
  /** What to render when nobody asked for a report. */
  readonly defaultReports: readonly ReportRequest[];
  readonly deliveries: (settings: Settings) => readonly Delivery[];
  readonly pullRequest?: RenderOptions['pullRequest'];
  /** Of a pull request, for clones that lack its base. */
  readonly changedFiles?: () => Promise<Changed | undefined>;
  /** Where other repositories are kept between runs; nowhere unless given. */
  readonly repositoryKeep?: RepositoryKeep;
  readonly onProgress?: (phase: string, done: number, total: number) => void;
  /** How a server is looked at; ours unless given. */
  readonly lookAt?: LookAt;
}

export interface Outcome {
  readonly assessment: Assessment;
  /** What could not be delivered, and what to set so that it can. */
  readonly undelivered: readonly Notice[];
  readonly exitCode: number;
}

/** @throws UserError for bad usage, a bad config or an output that cannot be written. */
export async function run(request: RunRequest, host: Host): Promise<Outcome> {
  const started = host.now();
  const reports = request.settings.reports ?? request.defaultReports;
  const { workspaces } = request;
  for (const { file } of reports) if (file !== undefined) checkWritable(host.cwd, file, treesOf(workspaces));

  // Load
  const [first] = workspaces;
  if (!first) throw new UserError('no path was named');
  const other = await startOtherRepository(request.settings, host, request.repositoryKeep);
  const base = findBase(request.event, workspaces);
  const { trust, configCommit: baseCommit, ...comparison } = base;
  const config = await loadConfig(
    { workspace: first, trust, explicit: request.settings.config, baseCommit, forkPoint: base.base },
    host,
  );
  const settings = mergeSettings(config.settings, request.settings);
  refuseWithoutService(settings, request);
  const source = adviceSource(settings, topOf(first), host);
  const known = await loadBaseline(
    {
      workspace: first,
      trust,
      baseCommit,
      given: request.settings.baseline,
      configured: config.settings.baseline,
    },
    host,
  );
  const gate = gatePolicy(settings, request.event, base, config.reportsOnly);
  const rules = await loadRules(
    settings,
    host,
    isPullRequest(request.event) ? { workspace: first, commit: baseCommit } : undefined,
  );
  const archives = await openArchives({
    files: settings.archives ?? [],
    cwd: host.cwd,
    repositoryPrefix: pathInRepository('.', first, host)?.replace(/.$/, '$&/') ?? '',
    now: host.now,
  });
  await other?.resolved;
  const loaded = host.now();

  // Look at servers, beside the scan. What they send is large and soon garbage.
  const deadline = settings.timeout === undefined ? undefined : started + settings.timeout * 1000;
  const lock = { workspace: first, trust, baseCommit };
  const calm = lazy(keepHeapSmall);
  if (namesServers(settings) || archives.length > 0) calm();
  const live = namesServers(settings) ? await startLive(request, { settings, deadline, lock }, host) : undefined;

  // Ask a hosted service, beside the scan
  const remote =
    settings.remoteService === undefined
      ? undefined
      : await startRemoteRuns(request, { settings, workspaces, looks: live?.targets ?? [], deadline }, host);

  // Scan, and the base's version of what matters
  const options: ScanOptions = {
    rules,
    include: settings.include ?? [],
    exclude: settings.exclude ?? [],
    secretKey: lazy(host.randomKey),
    now: host.now,
    ...(deadline !== undefined && { deadline }),
    onProgress: (done, total) => request.onProgress?.('scan', done, total),
    // Small trees end before it would matter, and loading what sets it takes longer than scanning them.
    beforeMuch: calm,
  };
  const local = request.isOtherOnly ? [] : workspaces;
  const targets = local.map(({ target }) => ({
    ...target,
    info: { ...target.info, configPrefix: config.configPrefix },
  }));
  const everything = [...targets, ...(other ? [other.target] : []), ...archives, ...(live?.targets ?? [])];
  const found = await scanTargets(everything, options);
  const scanned = host.now();

  // Ask what is known of its packages, if the user wants that
  const advised = await adviseOn(found, { source, deadline, options, targets: everything }, host);
  const head = withAddresses(advised.head);
  const advisedAt = host.now();
  const isEmpty = head.findings.length + head.inventory.components.length === 0;
  const isCheckout = request.event.name !== COMMAND_LINE.name;
  const scannedBase =
    base.base !== undefined && (!isEmpty || gate.newOnly)
      ? await scanBase(base.base, local, head, { ...options, isCheckout })
      : undefined;
  const baseScan = scannedBase && (await advised.inBase(scannedBase));
  advised.close();
  const scope = await scopeOf({
    scope: settings.scope ?? 'all',
    base: base.base,
    workspaces: local,
    targets: head.targets,
    askGitHub: request.changedFiles,
  });
  const notices = [
    ...config.notices,
    ...rulesNotices(config.settings),
    ...known.notices,
    ...(live?.notices ?? []),
    ...advised.notices(),
    ...(scope ? [scope.notice] : []),
    ...(baseScan ? missingInBase(baseScan) : []),
  ];
  const compared = host.now();
  const told = (await remote?.runs) ?? [];
  const asked = host.now();

  // Assess: not loaded before, so that the scan begins sooner.
  const { assess } = await import(/* webpackChunkName: "assess" */ './assess/index.ts');
  const timings = {
    load: loaded - started,
    ...head.timings,
    ...(advisedAt - scanned >= 1 && { advisories: advisedAt - scanned }),
    base: compared - advisedAt,
  };
  const assessment = assess(
    {
      ...head,
      coverage: withRemoteGaps(head.coverage, told, settings),
      timings: { ...timings, ...(remote && { remote: asked - compared }), total: asked - started },
    },
    {
      version: VERSION,
      today: host.today(),
      gate,
      comparison,
      ...(baseScan && { base: baseScan }),
      change: changeWord(request.event),
      ...(live && { namedAt: namedAt(head.targets, first, host.env) }),
      ...(live && base.base !== undefined && { isCaused: causedSince(base.base, workspaces) }),
      ...(settings.frameworks && { frameworks: settings.frameworks }),
      ignores: config.ignores,
      ...(known.baseline && { baseline: known.baseline }),
      policies: settings,
      remote: told,
      markers: config.markers,
      show: {
        minSeverity: settings.minSeverity ?? 'info',
        minConfidence: settings.minConfidence ?? 'low',
        everyTier: settings.newOnly === false,
        ...(scope && { isInScope: scope.isIn }),
      },
      ...(config.afterMerge && {
        afterMerge: {
          settings: config.afterMerge,
          gate: gatePolicy(mergeSettings(config.afterMerge, request.settings), request.event, base, undefined),
        },
      }),
      notices,
    },
  );

  // Render and deliver. A failure to deliver must not hide the verdict.
  const rendered: Rendered[] = [];
  for (const { format, file } of reports) {
    const color =
      file === undefined &&
      (settings.color === 'always' || (settings.color !== 'never' && host.isOutTerminal && !host.env.NO_COLOR));
    const text = await render(assessment, format, {
      color,
      verbose: settings.verbose ?? false,
      ...(settings.category !== undefined && { category: settings.category }),
      ...(reportOf(format)?.isDated &&
        subjectOf(assessment.targets, request.isOtherOnly ? undefined : first, host.env)),
      ...(request.pullRequest && { pullRequest: request.pullRequest }),
      ...(host.columns !== undefined && { width: host.columns }),
    });
    rendered.push({ format, text, ...(file !== undefined && { file }) });
  }
  const delivered = await deliver(request.deliveries(settings), assessment, rendered);
  const undelivered = delivered.flatMap(({ notices: each }) => each);
  return { assessment, undelivered, exitCode: exitCodeOf(assessment.verdict) };
}

/** Most runs name no server and load nothing of this. */
async function startLive(
  { event, lookAt, onProgress }: RunRequest,
  known: Pick<LiveRequest, 'settings' | 'deadline' | 'lock'>,
  host: Host,
): Promise<Looks> {
  const { startLooks } = await import(/* webpackChunkName: "live" */ './live.ts');
  const onDone = (done: number, total: number) => onProgress?.('servers', done, total);
  return startLooks({ ...known, event, lookAt, onDone }, host);
}

/** Most runs ask no service and load nothing of this. The runs are handed on in an object, or they would be waited for here. */
async function startRemoteRuns(
  { settings: given, event, isOtherOnly, onProgress }: RunRequest,
  known: Pick<RemoteRequest, 'settings' | 'workspaces' | 'looks' | 'deadline'>,
  host: Host,
): Promise<{ readonly runs: Promise<readonly RemoteRun[]> }> {
  const { startRemote } = await import(/* webpackChunkName: "remote" */ './remote/beside.ts');
  const onRound = (done: number, total: number) => onProgress?.('remote', done, total);
  return { runs: startRemote({ ...known, given, event, isWorkspaceScanned: isOtherOnly !== true, onRound }, host) };
}

/** Who asks to see what would be sent, or hands a key over, is not to wonder why nothing comes of it. */
function refuseWithoutService({ remoteService }: Settings, { settings: given, event }: RunRequest): void {
  if (remoteService !== undefined || event.name !== COMMAND_LINE.name) return;
  const [, orphan] =
    OPTION_LIST.find(([key, { flag = '' }]) => {
      const value = given[key];
      return OF_A_SERVICE.test(flag) && value !== undefined && !(Array.isArray(value) && value.length === 0);
    }) ?? [];
  if (orphan === undefined) return;
  throw new UserError(`--${orphan.flag} is set, but no service is named`, {
    hint: 'Name one with --remote, or under remote.service in a --config.',
  });
}

/** What fails this run: flags and config over the defaults of the event. */
export function gatePolicy(
  settings: Settings,
  event: RunEvent,
  base: Base,
  reportsOnly: string | undefined,
): GatePolicy {
  const defaults = eventDefaults(event);
  const newOnly = settings.newOnly ?? defaults.newOnly;
  const isImpossible = newOnly && base.kind !== 'base';
  if (isImpossible && defaults.whenImpossible === 'error') {
    throw new UserError(`cannot compare with ${base.baseName ?? 'a base'}: ${base.detail ?? 'no base was named'}`, {
      hint: 'Name a revision of this clone: --base origin/main',
    });
  }
  const why =
    reportsOnly ??
    (isImpossible
      ? `the comparison with ${base.baseName ?? 'a base'} is not possible (${base.detail ?? 'this event has none'})`
      : undefined);
  return {
    failOn: settings.failOn ?? (settings.newOnly === false && defaults.failOn === 'listed' ? 'high' : defaults.failOn),
    minConfidence: settings.gateConfidence ?? 'high',
    newOnly,
    incomplete: settings.incomplete ?? defaults.incomplete,
    ...(why !== undefined && { reportsOnly: why }),
    ...(defaults.failOn === 'none' && settings.failOn === undefined && { arePoliciesAdvice: true }),
  };
}
