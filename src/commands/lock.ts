// `bartizan lock`: write down what servers offer, so that a review sees it and a scan sees when it changes.

import { LOCK_NAME, LOCKED_LISTS, type LockedServer } from '../artifacts/lock.ts';
import { subjectOf } from '../artifacts/lock-drift.ts';
import { writeLock } from '../artifacts/lock-file.ts';
import { COMMAND_LINE } from '../config/event.ts';
import { parseFlags } from '../config/flags.ts';
import { groupOf } from '../config/option-groups.ts';
import { mergeSettings, type Settings } from '../config/settings.ts';
import { checkWritable, writeText } from '../delivery/files.ts';
import { EXIT } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { UserError } from '../lib/errors.ts';
import { visible } from '../lib/escape.ts';
import { FILE_CAP } from '../lib/limits.ts';
import type { Current, LockChange } from '../lock-servers.ts';
import type { Workspace } from '../workspaces.ts';
import type { Command } from './command.ts';

export const lock: Command = {
  name: 'lock',
  summary: 'write what MCP servers offer into bartizan.lock, for reviews and for scans to compare',
  usage: 'bartizan lock [NAME…] [--from-source] [--snapshot FILE] [options]',
  flags: [
    { flag: 'from-source', doc: 'Lock what the source code of this repository registers; nothing is run' },
    { flag: 'snapshot', value: 'FILE', doc: 'Write the raw look at one live server as well, for --mcp-snapshot' },
  ],
  takes: (option) => option.flag === 'config' || groupOf(option) === 'servers',
  examples: [
    ['bartizan lock --from-source', 'what the source registers'],
    ['bartizan lock --mcp-url mail=https://mcp.example.com/mcp', 'what a live server offers'],
  ],
  async run(args, host) {
    const { positionals: names, settings, own } = parseFlags(args, [], this);
    const isFromSource = own.has('from-source');
    const snapshot = own.get('snapshot');
    if (isFromSource && snapshot !== undefined)
      throw new UserError('--snapshot is of a live server, and --from-source asks none');
    if (snapshot !== undefined) checkWritable(host.cwd, snapshot);
    const [{ openWorkspaces, topOf }, { lockOfTree }, { updateLock, chosen, currentLive }] = await Promise.all([
      import('../workspaces.ts'),
      import('../find-lock.ts'),
      import('../lock-servers.ts'),
    ]);
    const [workspace] = await openWorkspaces(['.'], host);
    if (!workspace) return EXIT.noVerdict;
    const old = await lockOfTree(workspace);
    if (typeof old === 'string')
      throw new UserError(old.replace(/\.$/, ''), {
        hint: `Nothing was written. Mend it, or move ${LOCK_NAME} away to begin anew.`,
      });
    const current = isFromSource
      ? chosen(await (await import('../lock-source.ts')).currentSource(await whole(workspace, host), host), names)
      : await currentLive(await settingsFor(settings, workspace, host), names, host);
    if (current.length === 0) host.err(`bartizan: the source registers no tool, prompt or resource\n`);
    if (snapshot !== undefined) await writeSnapshot(snapshot, current, host);
    for (const { name, problems, server } of current) {
      const kept = old && Object.hasOwn(old.servers, name) ? ' Its entry stays as it was.' : ' It is not locked.';
      for (const problem of problems) host.err(`bartizan: ${visible(`${name}: ${problem}`)}${server ? '' : kept}\n`);
    }
    const failed = current.filter(({ server }) => !server);
    if (failed.length === current.length) return EXIT.noVerdict;

    const { lock: file, changes } = updateLock(old, current);
    const text = writeLock(file);
    if (Buffer.byteLength(text) > FILE_CAP)
      throw new UserError(`the lock would be over ${FILE_CAP} bytes`, {
        hint: 'Lock the servers by name, without the largest.',
      });
    const isSame = old !== undefined && writeLock(old) === text;
    if (!isSame) writeText(topOf(workspace), LOCK_NAME, text);
    host.out(
      `${changes.flatMap(told).map(visibleLine).join('\n')}\n${isSame ? 'Nothing to write' : `Wrote ${LOCK_NAME}`}: ${counted(file.servers)}\n`,
    );
    return failed.length > 0 ? EXIT.failed : EXIT.passed;
  },
};

/** The repository as a whole, wherever in it the user stands: the lock is one for all of it. */
async function whole(workspace: Workspace, host: Host): Promise<Workspace> {
  const { openWorkspaces, topOf } = await import('../workspaces.ts');
  const top = topOf(workspace);
  return workspace.root === top ? workspace : ((await openWorkspaces([top], host))[0] ?? workspace);
}

/** Flags over the config that was named; one that was found names no servers here, as in a scan. */
async function settingsFor(settings: Settings, workspace: Workspace, host: Host): Promise<Settings> {
  const { loadConfig } = await import('../find-config.ts');
  const request = {
    workspace,
    trust: COMMAND_LINE.trust,
    explicit: settings.config,
    baseCommit: undefined,
    forkPoint: undefined,
  };
  const { settings: found, notices } = await loadConfig(request, host);
  for (const { message, hint } of notices)
    host.err(`bartizan: ${visible(message)}${hint === undefined ? '' : ` ${visible(hint)}`}\n`);
  return mergeSettings(found, settings);
}

async function writeSnapshot(file: string, current: readonly Current[], host: Host): Promise<void> {
  const { snapshotText } = await import(/* webpackChunkName: "live" */ '../targets/mcp/snapshot.ts');
  const [first, ...others] = current;
  if (!first?.look || others.length > 0)
    throw new UserError('--snapshot writes one server', {
      hint: `Name it: bartizan lock ${first?.name ?? 'NAME'} --snapshot ${file}`,
    });
  writeText(host.cwd, file, snapshotText(first.look));
}

/** Lines of one server that are shown. */
const LINES = 60;

/** What changed, as a review would see it. */
function told({ name, before, after, drift }: LockChange): readonly string[] {
  const where = after.url ?? (after.folder === undefined ? undefined : `source in ${after.folder}`);
  const title = where === undefined ? name : `${name} (${where})`;
  if (!before) return [`+ ${title}: ${counted({ [name]: after })}`];
  if (drift.length === 0) return [`= ${title}: as it was locked`];
  const lines = drift.flatMap((each): string[] => {
    const subject = subjectOf(each);
    switch (each.kind) {
      case 'added':
        return [`  + ${subject}`];
      case 'removed':
        return [`  - ${subject}`];
      case 'renamed':
        return [`  ~ tool "${each.before}" is now ${subject}`];
      default: {
        const wider = each.kind === 'widened' ? ', which takes more' : '';
        return [`  ~ ${subject}${wider}`, ...each.changes.flatMap(({ edits }) => edits.map((edit) => `      ${edit}`))];
      }
    }
  });
  const shown = lines.length > LINES ? [...lines.slice(0, LINES), `  … and ${lines.length - LINES} more lines`] : lines;
  return [`~ ${title}:`, ...shown];
}

function visibleLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return indent + visible(line.slice(indent.length));
}

const NOUN = { tools: 'tool', prompts: 'prompt', resources: 'resource', resourceTemplates: 'template' } as const;

function counted(servers: Readonly<Record<string, LockedServer>>): string {
  const all = Object.values(servers);
  const lists = LOCKED_LISTS.flatMap((list) => {
    const count = all.reduce((sum, server) => sum + Object.keys(server[list]).length, 0);
    return count === 0 && list !== 'tools' ? [] : [plural(count, NOUN[list])];
  });
  return `${all.length === 1 ? '' : `${plural(all.length, 'server')}, `}${lists.join(', ')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
