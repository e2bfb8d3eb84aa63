// The GitHub Action: inputs and event in, annotations, summary, files and outputs out. It translates and decides nothing.

import { readFileSync } from 'node:fs';
import { isPullRequest, type RunEvent, readEvent } from './config/event.ts';
import { parseInputs } from './config/inputs.ts';
import { pullRequestOfEvent } from './config/places.ts';
import type { ReportRequest, Settings } from './config/settings.ts';
import type { Delivery } from './delivery/delivery.ts';
import { filesDelivery } from './delivery/files.ts';
import { changedByPullRequest, type GitHubRun, surfaces } from './delivery/surfaces.ts';
import { EXIT } from './exit-codes.ts';
import type { Host } from './host.ts';
import { UserError } from './lib/errors.ts';
import { visible } from './lib/escape.ts';
import { type Git, GitError } from './lib/git.ts';
import { randomHex } from './lib/hash.ts';
import { lazy } from './lib/lazy.ts';
import { defaultFile, FORMATS } from './reports/index.ts';
import type { RepositoryKeep } from './targets/github/repository.ts';
import { openWorkspaces } from './workspaces.ts';

/** Runs the action and sets the process's exit code. */
export async function runAction(): Promise<void> {
  const host = actionHost();
  // Whatever ends the process before there is a verdict, it is not a pass.
  process.exitCode = EXIT.noVerdict;
  try {
    const inputs = parseInputs(getInput, FORMATS);
    const { GITHUB_EVENT_NAME: name = 'unknown', GITHUB_EVENT_PATH: path, GITHUB_SHA: sha } = host.env;
    const payload = readPayload(path);
    const event = readEvent(name, payload, sha);
    const github = { env: host.env, event: name, payload };
    process.exitCode =
      inputs.mode === 'report' ? await report(inputs, github) : await scan(inputs, event, github, host);
  } catch (error) {
    process.exitCode = error instanceof UserError ? EXIT.usage : EXIT.noVerdict;
    await sayError(error);
    await sayConclusion();
  }
}

/** Loading it takes longer than scanning a small project: it comes when there is something to say. */
const loadCore = () => import('@actions/core');

/** As @actions/core reads it. */
function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

async function sayConclusion(): Promise<void> {
  const { info, setOutput } = await loadCore();
  try {
    setOutput('conclusion', 'error');
  } catch (error) {
    info(`The outputs could not be written: ${visible(String(error))}`);
  }
}

async function sayError(error: unknown): Promise<void> {
  const { endGroup, error: annotateError } = await loadCore();
  endGroup();
  if (error instanceof UserError) {
    const lines = [error.message, ...error.details, ...(error.hint === undefined ? [] : [error.hint])];
    annotateError(lines.map(visible).join('\n'), { title: 'Bartizan could not run' });
    return;
  }
  // Ours, not the user's: there is no verdict, and a crash is never a pass.
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  annotateError(visible(text), { title: 'Bartizan: internal error, please report it' });
}

async function scan(
  inputs: Settings,
  event: RunEvent,
  github: Pick<GitHubRun, 'env' | 'event' | 'payload'>,
  host: Host,
): Promise<number> {
  host.out('::group::Bartizan: scan\n');
  const asked: readonly ReportRequest[] = [{ format: 'text' }, ...(inputs.reports ?? []).map(withFile)];
  // What other jobs post, or keep, is always there.
  const always: readonly ReportRequest[] = [
    { format: 'sarif', file: inputs.sarifFile ?? 'bartizan.sarif' },
    { format: 'json', file: 'bartizan.json' },
  ];
  const reports = [...asked, ...always.filter(({ format }) => !asked.some((each) => each.format === format))];
  // While the scanner is loaded, git begins to list the files.
  const paths = [getInput('path') || '.'];
  const [workspaces, { run }] = await Promise.all([
    openWorkspaces(paths, host, { isForeign: isPullRequest(event) }),
    import('./run.ts'),
  ]);
  const git = workspaces[0]?.git;
  const checkedOut = git?.head;
  const pull = pullRequestOfEvent(github.event, github.payload, host.env, checkedOut);
  const isAsAtHead = sameAs(pull?.head, git);
  const changedFiles = changedByPullRequest({ ...github, settings: inputs, checkedOut });
  const { assessment, undelivered, exitCode } = await run(
    {
      workspaces,
      settings: {
        ...inputs,
        color: 'always',
        // "Enable debug logging" of a re-run.
        ...(host.env.RUNNER_DEBUG === '1' && { verbose: true }),
        reports,
      },
      event,
      ...(changedFiles && { changedFiles }),
      ...(inputs.repository && { repositoryKeep: await loadToolCache(host) }),
      ...(pull && {
        pullRequest: {
          number: pull.number,
          head: pull.head,
          ...(checkedOut !== undefined && { commit: checkedOut }),
          isAsAtHead,
        },
      }),
      defaultReports: [],
      deliveries: (settings) => deliveries({ ...github, settings, checkedOut, isAsAtHead }, host),
    },
    host,
  );
  const { info, warning } = await loadCore();
  for (const { message, hint } of undelivered)
    warning(`${visible(message)}${hint === undefined ? '' : ` ${visible(hint)}`}`);
  info(visible(assessment.verdict.reason));
  return exitCode;
}

/** Whether a file is the same in a commit as where HEAD is; of a commit that is not here nobody knows. */
function sameAs(commit: string | undefined, git: Git | undefined): (path: string) => boolean {
  const changed = lazy(() => {
    const head = git?.head;
    if (head === commit) return new Set<string>();
    if (!git || head === undefined || commit === undefined) return undefined;
    try {
      return new Set(git.changes(commit, head).map(({ path }) => path));
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return undefined;
    }
  });
  return (path) => changed()?.has(path) === false;
}

/** Posts what the run that this event is about found in a pull request. */
async function report(settings: Settings, github: Pick<GitHubRun, 'env' | 'event' | 'payload'>): Promise<number> {
  const { runReport } = await import('./report-run.ts');
  const { notices, exitCode, reason } = await runReport({ ...github, settings });
  const { info, warning } = await loadCore();
  for (const { message, hint } of notices)
    warning(`${visible(message)}${hint === undefined ? '' : ` ${visible(hint)}`}`);
  info(visible(reason));
  if (exitCode !== EXIT.passed) await sayConclusion();
  return exitCode;
}

/** Nothing is kept where the runner has no place for it. */
async function loadToolCache({ env }: Host): Promise<RepositoryKeep> {
  if (!env.RUNNER_TOOL_CACHE) return { find: async () => undefined, put: async () => {} };
  return (await import(/* webpackChunkName: "repository" */ './targets/github/tool-cache.ts')).toolCache;
}

function deliveries(run: GitHubRun, host: Host): readonly Delivery[] {
  const files = filesDelivery(host.cwd, host.out);
  return [
    {
      name: 'log',
      deliver: (...given) => files.deliver(...given).finally(async () => (await loadCore()).endGroup()),
    },
    ...surfaces(run),
  ];
}

/** In a log only the text report belongs; any other report goes to a file. */
function withFile(request: ReportRequest): ReportRequest {
  if (request.file !== undefined || request.format === 'text') return request;
  return { ...request, file: defaultFile(request.format) };
}

/** An event without a readable payload is an event we know nothing of. */
function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function actionHost(): Host {
  return {
    cwd: process.env.GITHUB_WORKSPACE || process.cwd(),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isOutTerminal: false,
    isErrTerminal: false,
    columns: undefined,
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
    randomKey: () => randomHex(16),
    atExit: (end) => {
      process.on('exit', end);
      return () => process.off('exit', end);
    },
  };
}
