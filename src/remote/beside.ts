// The remote side of a run: a hosted service is asked beside the local scan, and what it told comes back as runs of its own. It
// adds, and decides nothing. Loaded only where a service is named.

import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { RunEvent } from '../config/event.ts';
import type { Settings } from '../config/settings.ts';
import { askService } from '../enrich/remote/ask.ts';
import { openHttp } from '../enrich/remote/http.ts';
import { bundleOf, type Content, uploadText } from '../enrich/remote/outbound.ts';
import { openRuns, type RunBook } from '../enrich/remote/runs.ts';
import type { Submission } from '../enrich/remote/service.ts';
import type { Host } from '../host.ts';
import { UserError } from '../lib/errors.ts';
import { sha256Hex } from '../lib/hash.ts';
import type { RemoteRun } from '../model/remote.ts';
import type { Target } from '../targets/target.ts';
import { topOf, type Workspace } from '../workspaces.ts';
import { gather, mobilePackages } from './contents.ts';
import { type Masks, openMasks } from './masks.ts';
import { addressesFor, allowed, planRemote, type RemotePlan, type Skipped, USER_AGENT } from './plan.ts';

export interface RemoteRequest {
  /** As they are after the config; `given` are flags and inputs alone. */
  readonly settings: Settings;
  readonly given: Settings;
  readonly event: RunEvent;
  readonly workspaces: readonly Workspace[];
  /** Whether the workspaces are part of the scan. */
  readonly isWorkspaceScanned: boolean;
  /** Looks at servers that are under way. */
  readonly looks: readonly (Target | Promise<Target>)[];
  /** `host.now()` at which the whole run has to be over. */
  readonly deadline?: number | undefined;
  readonly onRound?: ((over: number, total: number) => void) | undefined;
  /** Waits; a test has its own. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Plans at once and asks beside whatever else goes on. The runs never fail: what goes wrong is told in them.
 * @throws UserError for settings that cannot be meant; then nothing was sent
 */
export function startRemote(request: RemoteRequest, host: Host): Promise<readonly RemoteRun[]> {
  const { settings, given, event } = request;
  if (settings.offline === true && given.remoteService !== undefined)
    throw new UserError('--offline connects to nothing, so it cannot go with --remote');
  const plan = planRemote(settings, event, host);
  if (!plan) return Promise.resolve([]);
  if ('why' in plan) return Promise.resolve([skippedRun(plan, plan.why)]);
  return askPlanned(plan, request, host).catch((error: unknown) => {
    // Ours, and no reason to lose what the local scan finds.
    const why = error instanceof Error ? error.message : String(error);
    return [{ ...skippedRun(plan, `It could not be asked: ${why}`), state: 'unreachable' as const }];
  });
}

async function askPlanned(plan: RemotePlan, request: RemoteRequest, host: Host): Promise<readonly RemoteRun[]> {
  const masks = await openMasks();
  const { submissions, contents, left } = await submissionsFor(plan, request, masks, host);
  const unsent = left.map((why) => skippedRun(plan, why));
  if (request.settings.showUpload === true) {
    host.err(uploadText(plan.service, shownBase(plan.base), submissions, contents));
    return [...unsent, skippedRun(plan, '--show-upload was set: nothing was sent.')];
  }
  return submissions.length === 0 ? unsent : [...(await ask(plan, submissions, masks, request, host)), ...unsent];
}

interface Outbound {
  readonly submissions: readonly Submission[];
  readonly contents: readonly Content[];
  readonly left: readonly string[];
}

async function submissionsFor(plan: RemotePlan, request: RemoteRequest, masks: Masks, host: Host): Promise<Outbound> {
  const { service } = plan;
  const { settings, workspaces, looks, isWorkspaceScanned } = request;
  const { kinds, contents: wanted, notTaken } = allowed(settings, service);
  const commit = workspaces[0]?.git?.head;
  const addressed = addressesFor(plan, settings, host.env, {
    today: host.today(),
    commit,
    folders: [host.cwd, ...workspaces.map(topOf)],
  });
  const submissions = [...addressed.submissions];
  const left = [...addressed.left, ...notTaken.map((kind) => `${service.name} does not take ${kind}.`)];
  let contents: readonly Content[] = [];
  if (wanted.length > 0) {
    const targets = isWorkspaceScanned ? workspaces.map(({ target }) => target) : [];
    const gathered = await gather(wanted, targets, looks, settings, masks);
    const bundle = bundleOf(wanted, gathered.contents, subjectOf(workspaces, host), service);
    if (typeof bundle === 'string') left.push(bundle);
    else {
      submissions.push(bundle.submission);
      contents = bundle.contents;
      if (gathered.leftOut > 0)
        left.push(
          `${gathered.leftOut} files were not sent: only whole text of up to 4 MB can be looked through for secrets.`,
        );
    }
  }
  if (kinds.includes('mobile'))
    for (const file of mobilePackages(settings, host, service.largestFile ?? Number.POSITIVE_INFINITY)) {
      if (typeof file === 'string') left.push(file);
      else submissions.push({ kind: 'mobile', target: file.name, version: sha256Hex(file.bytes).slice(0, 32), file });
    }
  return { submissions, contents, left };
}

function subjectOf([first]: readonly Workspace[], { env }: Host): string {
  return env.GITHUB_REPOSITORY || (first ? basename(topOf(first)) : 'workspace');
}

async function ask(
  plan: RemotePlan,
  submissions: readonly Submission[],
  masks: Masks,
  { deadline, onRound, sleep = delay, settings }: RemoteRequest,
  host: Host,
): Promise<readonly RemoteRun[]> {
  const { service, patience } = plan;
  const http = openService(plan, host, sleep, deadline);
  try {
    return await askService({
      service,
      http,
      submissions,
      runs: openRunBook(host),
      wishes: { analysis: settings.remoteAnalysis ?? 'auto' },
      mask: masks.inbound(plan.secrets),
      today: host.today(),
      patience: `${patience} s`,
      ...(onRound && { onRound }),
    });
  } finally {
    await http.close();
  }
}

/** The service, spoken to as the plan says, until the time is over. */
export function openService(
  { base, credential, patience }: RemotePlan,
  host: Host,
  sleep: (milliseconds: number) => Promise<unknown> = delay,
  deadline = Number.POSITIVE_INFINITY,
) {
  return openHttp({
    base,
    credential,
    userAgent: USER_AGENT,
    deadline: Math.min(deadline, host.now() + patience * 1000),
    now: host.now,
    sleep,
    env: host.env,
  });
}

/** Where runs are kept between runs: in the user's cache, which no scanned tree can write. */
export function openRunBook({ env }: Pick<Host, 'env'>): RunBook {
  const cache = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, '.cache'));
  return openRuns(cache ? join(cache, 'bartizan', 'remote-runs.json') : undefined);
}

function shownBase({ origin, pathname }: URL): string {
  return `${origin}${pathname === '/' ? '' : pathname}`;
}

/** What was not asked, and why: said like the rest. */
function skippedRun({ service, base }: Pick<Skipped, 'service' | 'base'>, why: string): RemoteRun {
  return {
    service: service.id,
    name: service.name,
    origin: base.origin,
    kind: 'url',
    target: '',
    state: 'skipped',
    isReused: false,
    categories: [],
    findings: [],
    leftOut: 0,
    documents: [],
    components: [],
    violations: [],
    notices: [{ kind: 'told', message: why }],
  };
}
