// `bartizan scan`: look at paths, print reports, end with the verdict.

import { COMMAND_LINE, type RunEvent } from '../config/event.ts';
import { parseFlags } from '../config/flags.ts';
import { namesOtherTarget, type ReportRequest } from '../config/settings.ts';
import { NOTHING_TO_SAY } from '../delivery/delivery.ts';
import { filesDelivery } from '../delivery/files.ts';
import { visible } from '../lib/escape.ts';
import { FORMATS } from '../reports/index.ts';
import type { Command } from './command.ts';
import { startProgress } from './progress.ts';

export const scan: Command = {
  name: 'scan',
  summary: 'look at a repository and report what is wrong with it',
  usage: 'bartizan scan [PATH…] [options]',
  flags: [],
  takes: () => true,
  examples: [
    ['bartizan scan', 'this repository'],
    ['bartizan scan --base origin/main', 'only what is new since main can fail'],
    ['bartizan scan --mcp-url http://localhost:3000/mcp', 'with a live server'],
    ['bartizan scan --report sarif=bartizan.sarif --report text', 'with a file for code scanning'],
  ],
  async run(args, host) {
    const { positionals, settings } = parseFlags(args, FORMATS, this);
    // The help and the other commands do not need the scanner; while it is loaded, git begins to list the files.
    const { openWorkspaces, treesOf } = await import('../workspaces.ts');
    const paths = positionals.length === 0 ? ['.'] : positionals;
    const isOtherOnly = positionals.length === 0 && namesOtherTarget(settings);
    const [workspaces, { run }] = await Promise.all([
      openWorkspaces(paths, host, { willList: !isOtherOnly }),
      import('../run.ts'),
    ]);
    const progress = startProgress(host, settings.quiet ?? false);
    const defaultReports: readonly ReportRequest[] = [{ format: 'text' }];
    try {
      const { assessment, exitCode } = await run(
        {
          workspaces,
          isOtherOnly,
          settings,
          event: eventOf(settings.base),
          defaultReports,
          deliveries: () => [
            {
              name: 'progress',
              deliver: async () => {
                progress.end();
                return NOTHING_TO_SAY;
              },
            },
            filesDelivery(host.cwd, host.out, treesOf(workspaces)),
          ],
          onProgress: progress.show,
        },
        host,
      );
      // Whoever reads JSON from standard output, or nothing at all, still hears the verdict and what was not honoured.
      const isTextShown = (settings.reports ?? defaultReports).some(
        ({ format, file }) => format === 'text' && file === undefined,
      );
      if (!isTextShown && !settings.quiet) {
        for (const { message, hint } of assessment.notices)
          host.err(`bartizan: ${visible(message)}${hint === undefined ? '' : ` ${visible(hint)}`}\n`);
        host.err(`bartizan: ${visible(assessment.verdict.reason)}\n`);
      }
      return exitCode;
    } finally {
      progress.end();
    }
  },
};

function eventOf(base: string | undefined): RunEvent {
  return base === undefined ? COMMAND_LINE : { ...COMMAND_LINE, compare: { with: 'base', revision: base, name: base } };
}
