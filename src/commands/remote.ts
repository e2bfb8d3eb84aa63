// `bartizan remote`: what was submitted to a hosted service before, how it goes, and what came of it. Nothing is submitted here.

import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { COMMAND_LINE } from '../config/event.ts';
import { parseFlags } from '../config/flags.ts';
import { groupOf } from '../config/option-groups.ts';
import { mergeSettings, type Settings } from '../config/settings.ts';
import { refuseSymlinks, writeText } from '../delivery/files.ts';
import { EXIT } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { UserError, whyFailed } from '../lib/errors.ts';
import { visible, visibleJson, visibleWithin } from '../lib/escape.ts';
import { nearest } from '../lib/suggest.ts';
import type { AssessedRemoteRun } from '../model/assessment.ts';
import type { RemoteDocument, RemoteHistoryEntry } from '../model/remote.ts';
import type { Command } from './command.ts';

const VERBS = ['status', 'history', 'fetch'] as const;
const FORMATS = ['text', 'json'];
const HISTORY = 50;
const NAME = 200;

export const remote: Command = {
  name: 'remote',
  summary: 'look at what was submitted to a hosted service before: its state, its history, its result',
  usage: 'bartizan remote status [ID] | history | fetch ID [--output DIR] [options]',
  flags: [
    { flag: 'output', value: 'DIR', doc: 'Of fetch: write the documents of the run there, such as SECURITY-FIX.md' },
    { flag: 'report', value: 'FORMAT', doc: 'text or json; text unless given', choices: FORMATS },
    { flag: 'target', value: 'HOST', doc: 'Of fetch: the fix file for this target alone' },
    {
      flag: 'format',
      value: 'FORMAT',
      doc: 'Of fetch: the form of the fix file, as the service names it (auto, legacy); of trusera: exports (cyclonedx, sarif, spdx3, html, csv, markdown, junit; several with commas, or all)',
    },
  ],
  takes: (option) =>
    option.flag === 'config' ||
    (groupOf(option) === 'remote' && /^remote(?:-(?:url|key|deadline))?$/.test(option.flag)),
  verbs: { status: 'nothing', history: 'nothing', fetch: 'nothing' },
  examples: [
    ['bartizan remote status', 'what this machine submitted'],
    [`bartizan remote fetch abc123 --remote trusttrace --remote-key '\${KEY}'`, 'the result of a run that took longer'],
  ],
  async run(args, host) {
    const { positionals, settings: given, own } = parseFlags(args, [], this);
    const [verb, id, ...more] = positionals;
    const isKnown = VERBS.some((each) => each === verb);
    if (
      !isKnown ||
      more.length > 0 ||
      (verb === 'history' && id !== undefined) ||
      (verb === 'fetch' && id === undefined)
    ) {
      const meant = verb !== undefined && !isKnown ? nearest(verb, VERBS) : undefined;
      throw new UserError(
        verb === 'fetch' ? 'fetch needs the id of one run' : `remote needs one of ${VERBS.join(', ')}`,
        { hint: meant === undefined ? `Usage: ${this.usage}` : `Did you mean bartizan remote ${meant}?` },
      );
    }
    const format = own.get('report') ?? 'text';
    if (!FORMATS.includes(format))
      throw new UserError(`--report: remote knows no format ${format}, only text and json`);
    const settings = await settingsFor(given, host);
    const runs = await import(/* webpackChunkName: "remote" */ '../remote/runs.ts');
    if (verb === 'history') {
      const { entries, targets, problem } = await runs.historyOf(settings, host, HISTORY);
      if (problem) {
        const words = problem.words === undefined ? '' : ` It says: "${problem.words}"`;
        host.err(
          `bartizan: ${visible(`${problem.message}${words}${problem.url === undefined ? '' : ` (${problem.url})`}`)}\n`,
        );
        return EXIT.noVerdict;
      }
      host.out(format === 'json' ? json({ runs: entries, targets }) : historyText(entries, targets));
      return EXIT.passed;
    }
    if (verb === 'status' && id === undefined) {
      const known = runs.knownRuns(host, settings);
      const rows = known.map(
        ({ service, id: of, target, day, state }) =>
          `${day}  ${service}  ${of ?? 'id not known'}  ${state ?? 'submitted'}  ${target}`,
      );
      const text = rows.length === 0 ? 'Nothing was submitted from here.\n' : `${rows.map(line).join('\n')}\n`;
      host.out(format === 'json' ? json({ runs: known }) : text);
      return EXIT.passed;
    }
    const [target, form] = [own.get('target'), own.get('format')];
    const document = { ...(target !== undefined && { target }), ...(form !== undefined && { format: form }) };
    const run = await runs.runNow(id ?? '', settings, host, { isFollowed: verb === 'fetch', document });
    host.out(format === 'json' ? json(await asJson(run)) : await asText(run, host));
    const folder = own.get('output');
    if (folder !== undefined) writeDocuments(folder, run, host);
    return run.state === 'refused' || run.state === 'unreachable' ? EXIT.noVerdict : EXIT.passed;
  },
};

/** Flags over the config that was named; one that was found says nothing about services here, as in a scan. */
async function settingsFor(settings: Settings, host: Host): Promise<Settings> {
  if (settings.config === undefined) return settings;
  const [{ openWorkspaces }, { loadConfig }] = await Promise.all([
    import('../workspaces.ts'),
    import('../find-config.ts'),
  ]);
  const [workspace] = await openWorkspaces(['.'], host, { willList: false });
  if (!workspace) return settings;
  const explicit = settings.config;
  const request = { workspace, trust: COMMAND_LINE.trust, explicit, baseCommit: undefined, forkPoint: undefined };
  return mergeSettings((await loadConfig(request, host)).settings, settings);
}

async function asText(run: AssessedRemoteRun, host: Host): Promise<string> {
  const [{ textRemote }, { paintFor }] = await Promise.all([
    import('../reports/text-remote.ts'),
    import('../reports/paint.ts'),
  ]);
  const paint = paintFor(host.isOutTerminal && !host.env.NO_COLOR);
  const lines = textRemote({ remote: [run] }, 9, { paint, width: host.columns ?? 120 });
  return `${lines.join('\n')}\n`;
}

async function asJson(run: AssessedRemoteRun): Promise<unknown> {
  return (await import('../reports/json-remote.ts')).jsonRemoteRun(run);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function historyText(entries: readonly RemoteHistoryEntry[], targets: readonly string[]): string {
  const rows = entries.map(({ id, target = '', stateWord = '', startedAt = '', total, score }) =>
    [
      id,
      stateWord,
      startedAt,
      target,
      ...(total === undefined ? [] : [`${total} findings`]),
      ...(score ? [`score ${score.value}${score.rating === undefined ? '' : ` ${score.rating}`}`] : []),
    ]
      .filter((part) => part !== '')
      .join('  '),
  );
  const lines = rows.length === 0 ? ['The service lists no run.'] : rows;
  return `${[...lines, ...targets.map((target) => `Target  ${target}`)].map(line).join('\n')}\n`;
}

function line(text: string): string {
  return visibleWithin(text, NAME * 2);
}

/** Of JSON the characters become escapes of JSON. */
function harmless({ mediaType, text }: RemoteDocument): string {
  const lines = () =>
    text
      .split(/\r\n|\r|\n/)
      .map(visible)
      .join('\n');
  return /json/i.test(mediaType) ? (visibleJson(text) ?? lines()) : lines();
}

/** As they came, but with nothing invisible in them: an agent may be given them. */
function writeDocuments(folder: string, { documents }: AssessedRemoteRun, host: Host): void {
  if (documents.length === 0) host.err('bartizan: the run has no document to write\n');
  for (const document of documents) {
    const file = join(folder, basename(document.name));
    refuseSymlinks(host.cwd, file);
    try {
      mkdirSync(resolve(host.cwd, folder), { recursive: true });
    } catch (error) {
      throw new UserError(`cannot create ${folder}: ${whyFailed(error)}`);
    }
    writeText(host.cwd, file, harmless(document));
    host.err(`bartizan: wrote ${visible(file)}. It is the service’s word: read it before an agent does.\n`);
  }
}
