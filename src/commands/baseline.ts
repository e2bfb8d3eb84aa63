// `bartizan baseline [FILE]`: write down what is there, so that only what comes after it counts.

import { resolve } from 'node:path';
import { BASELINE_NAME, type BaselineEntry, parseBaseline } from '../config/baseline-file.ts';
import { COMMAND_LINE } from '../config/event.ts';
import { parseFlags } from '../config/flags.ts';
import { checkWritable, writeText } from '../delivery/files.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError, whyFailed } from '../lib/errors.ts';
import { visible } from '../lib/escape.ts';
import { FILE_CAP } from '../lib/limits.ts';
import { readNamedFile } from '../lib/named-file.ts';
import { VERSION } from '../lib/version.ts';
import type { Command } from './command.ts';

export const baseline: Command = {
  name: 'baseline',
  summary: 'write down the findings that are there, so that only later ones count',
  usage: 'bartizan baseline [FILE] [--config FILE]',
  flags: [],
  takes: (option) => option.flag === 'config',
  examples: [['bartizan baseline', `into ${BASELINE_NAME}, for --baseline or baseline: of the config`]],
  async run(args, host) {
    const { positionals, settings } = parseFlags(args, [], this);
    const [file = BASELINE_NAME] = positionals;
    if (positionals.length > 1) throw new UserError('baseline writes one file', { hint: `Usage: ${this.usage}` });
    checkWritable(host.cwd, file);
    const before = entriesBefore(resolve(host.cwd, file), file);
    const [{ openWorkspaces }, { run }, { keptOf }] = await Promise.all([
      import('../workspaces.ts'),
      import('../run.ts'),
      import('../assess/keep.ts'),
    ]);
    const workspaces = await openWorkspaces(['.'], host, { willList: true });
    const event = { ...COMMAND_LINE, compare: { with: 'nothing' as const } };
    const { assessment } = await run(
      {
        workspaces,
        // What services say is in no baseline.
        settings: { ...settings, reports: [], newOnly: false, remoteOn: [] },
        event,
        defaultReports: [],
        deliveries: () => [],
      },
      host,
    );
    if (assessment.verdict.status === 'none') {
      host.err(`bartizan: nothing was written. ${visible(assessment.verdict.reason)}\n`);
      return EXIT.noVerdict;
    }
    const { entries, refused } = keptOf(assessment, before, host.today());
    writeText(host.cwd, file, textOf(entries));
    for (const { rule, path, line } of refused) host.out(`Not in it: ${visible(`${rule} at ${path}:${line}`)}\n`);
    if (refused.length > 0)
      host.out('Secrets are revoked and malicious packages removed: no baseline may hold them.\n');
    const gone = before.length - entries.filter((each) => before.some((old) => isSame(old, each))).length;
    host.out(
      `Wrote ${visible(file)}: ${entries.length} finding${entries.length === 1 ? '' : 's'}${gone > 0 ? `, ${gone} of before are gone` : ''}\n`,
    );
    return EXIT.passed;
  },
};

function isSame(a: BaselineEntry, b: BaselineEntry): boolean {
  return a.fingerprint === b.fingerprint && a.path === b.path;
}

/** What was in it keeps its day. @throws UserError for a file that is something else, which is not overwritten. */
function entriesBefore(path: string, file: string): readonly BaselineEntry[] {
  let text: string;
  try {
    text = readNamedFile(path, FILE_CAP);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new UserError(`cannot read ${file}: ${whyFailed(error)}`);
  }
  const entries = parseBaseline(text);
  if (typeof entries !== 'string') return entries;
  throw new UserError(`${file} is not overwritten: ${entries}`, { hint: 'Move it away, or name another file.' });
}

/** An entry a line, so that a review sees what comes and goes. */
function textOf(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  const head = `"version": 1,\n"tool": ${JSON.stringify({ name: 'bartizan', version: VERSION })},\n`;
  return `{\n${head}"findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]\n}\n`;
}
