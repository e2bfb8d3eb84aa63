// `bartizan remote`: runs that were submitted before, looked at again. Nothing is submitted here.

import { setTimeout as delay } from 'node:timers/promises';
import { assessRemote } from '../assess/remote.ts';
import { COMMAND_LINE } from '../config/event.ts';
import type { Settings } from '../config/settings.ts';
import { type AskOptions, fetchRun } from '../enrich/remote/ask.ts';
import { type Http, NoAnswer, Refused, WrongAnswer } from '../enrich/remote/http.ts';
import type { KnownRun } from '../enrich/remote/runs.ts';
import type { Connection, DocumentOptions } from '../enrich/remote/service.ts';
import { keep } from '../enrich/remote/tell.ts';
import { noticeOf } from '../enrich/remote/trouble.ts';
import type { Host } from '../host.ts';
import { UserError } from '../lib/errors.ts';
import { visible } from '../lib/escape.ts';
import type { AssessedRemoteRun } from '../model/assessment.ts';
import type { RemoteDocument, RemoteHistoryEntry, RemoteNotice } from '../model/remote.ts';
import { openRunBook, openService } from './beside.ts';
import { openMasks } from './masks.ts';
import { planRemote, type RemotePlan } from './plan.ts';

/** Runs this machine knows, newest first: of one service, or of all. */
export function knownRuns(host: Host, { remoteService }: Settings): readonly KnownRun[] {
  const all = openRunBook(host).all().toReversed();
  return remoteService === undefined ? all : all.filter(({ service }) => service === remoteService);
}

/** @throws UserError when no service is named, or it may not be asked */
function planned(settings: Settings, host: Host): RemotePlan {
  if (settings.offline === true) throw new UserError('--offline connects to nothing, and this command asks a service');
  const plan = planRemote({ ...settings, remoteOn: ['command-line'] }, COMMAND_LINE, host);
  if (!plan)
    throw new UserError('no service is named', { hint: 'Name one with --remote, and its key with --remote-key.' });
  if ('why' in plan) throw new UserError(plan.why);
  return plan;
}

async function speaking<Value>(
  settings: Settings,
  host: Host,
  use: (known: {
    readonly plan: RemotePlan;
    readonly http: Http;
    readonly ask: Omit<AskOptions, 'submissions'>;
  }) => Promise<Value>,
): Promise<Value> {
  const plan = planned(settings, host);
  const http = openService(plan, host, delay);
  try {
    const ask = {
      service: plan.service,
      http,
      runs: openRunBook(host),
      wishes: { analysis: settings.remoteAnalysis ?? 'auto' },
      mask: (await openMasks()).inbound(plan.secrets),
      today: host.today(),
      patience: `${plan.patience} s`,
    } as const;
    return await use({ plan, http, ask });
  } finally {
    await http.close();
  }
}

/** One run as it is now: looked at once, or followed until it is over, with all its documents. */
export function runNow(
  id: string,
  settings: Settings,
  host: Host,
  wanted: { readonly isFollowed: boolean; readonly document?: DocumentOptions },
): Promise<AssessedRemoteRun> {
  return speaking(settings, host, async ({ plan: { service }, http, ask }) => {
    const formats = service.exports && wanted.document && exportFormats(service, wanted.document);
    const known = ask.runs.all().findLast((run) => run.id === id && run.service === service.id);
    const run = await fetchRun(id, ask, { known, isFollowed: wanted.isFollowed });
    const options = wanted.document;
    const isAsked = options && Object.values(options).some((value) => value !== undefined);
    if (!isAsked) return judged(run, host);
    if (formats !== undefined) {
      const { documents, notices } = await exportsOf(id, formats, service.connect(http));
      const texts = ask.mask(documents.map(({ text }) => text));
      const masked = documents.map((document, index) => ({ ...document, text: texts[index] ?? '' }));
      return judged({ ...run, documents: masked, notices: [...run.notices, ...notices] }, host);
    }
    const other = await documentOf(id, options, service.connect(http));
    const { documents, notices } = keep({ state: 'running', ...other }, run, ask.mask);
    return judged({ ...run, documents, notices: [...run.notices, ...notices] }, host);
  });
}

/**
 * Formats of a service that exports, as the user lists them.
 * @throws UserError for one that it does not have
 */
function exportFormats(
  { name, exports = [] }: RemotePlan['service'],
  { format, target }: DocumentOptions,
): readonly string[] {
  const hint = `Name some of ${exports.join(', ')}, with commas between them, or all.`;
  if (target !== undefined) throw new UserError(`${name} has no fix file, so --target means nothing`);
  if (format === undefined || format === 'all') return format === 'all' ? exports : [];
  const formats = [...new Set(format.split(',').map((each) => each.trim()))];
  const other = formats.find((each) => !exports.includes(each));
  if (other !== undefined) throw new UserError(`${name} does not export as "${visible(other)}"`, { hint });
  return formats;
}

/** Each as it comes: one that does not come is told, and the others are there. */
async function exportsOf(
  id: string,
  formats: readonly string[],
  connection: Connection,
): Promise<{ readonly documents: readonly RemoteDocument[]; readonly notices: readonly RemoteNotice[] }> {
  const documents: RemoteDocument[] = [];
  const notices: RemoteNotice[] = [];
  for (const format of formats)
    try {
      if (connection.document) documents.push(await connection.document(id, { format }));
    } catch (error) {
      notices.push(noticeOf(error, `the export as ${format}`));
    }
  return { documents, notices };
}

async function documentOf(
  id: string,
  options: DocumentOptions,
  connection: Connection,
): Promise<{ readonly documents?: readonly RemoteDocument[]; readonly notices?: readonly RemoteNotice[] }> {
  if (!connection.document) throw new UserError('this service has no fix file, so --target and --format mean nothing');
  try {
    return { documents: [await connection.document(id, options)] };
  } catch (error) {
    return { notices: [noticeOf(error, 'its fix file')] };
  }
}

function judged(run: Parameters<typeof assessRemote>[0][number], host: Host): AssessedRemoteRun {
  const [assessed] = assessRemote([run], { ignores: [], today: host.today() }, 'info');
  return assessed as AssessedRemoteRun;
}

export interface History {
  readonly entries: readonly RemoteHistoryEntry[];
  /** What the account has registered to be scanned. */
  readonly targets: readonly string[];
  /** Why there is none. */
  readonly problem: RemoteNotice | undefined;
}

/** What the service lists of earlier runs, and of targets. */
export function historyOf(settings: Settings, host: Host, most: number): Promise<History> {
  return speaking(settings, host, async ({ plan: { service }, http, ask }) => {
    const connection = service.connect(http);
    if (!connection.history) throw new UserError(`${service.name} has no list of earlier runs`);
    try {
      const entries = await connection.history(most);
      const targets = (await connection.targets?.()) ?? [];
      const texts = ask.mask([...entries.map((entry) => JSON.stringify(entry)), ...targets]);
      return {
        entries: entries.map((_, index) => JSON.parse(texts[index] ?? '{}')),
        targets: texts.slice(entries.length),
        problem: undefined,
      };
    } catch (error) {
      if (!(error instanceof Refused || error instanceof NoAnswer || error instanceof WrongAnswer)) throw error;
      return { entries: [], targets: [], problem: noticeOf(error, `the history of ${service.name}`) };
    }
  });
}
