// `bartizan init`: look at the repository, and write a workflow and a config that only report. Never overwrites.

import { parseFlags } from '../config/flags.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../lib/errors.ts';
import { visible } from '../lib/escape.ts';
import type { Workspace } from '../workspaces.ts';
import type { Command } from './command.ts';

export const init: Command = {
  name: 'init',
  summary: 'look at this repository and write a workflow and a config that only report',
  usage: 'bartizan init [--dry-run]',
  flags: [{ flag: 'dry-run', doc: 'Print both files and write nothing' }],
  examples: [['bartizan init --dry-run', 'see what it would write']],
  async run(args, host) {
    const { positionals, own } = parseFlags(args, [], this);
    const [first] = positionals;
    if (first !== undefined)
      throw new UserError(`init takes no path: ${visible(first)}`, { hint: 'Run it in the repository.' });
    const isDryRun = own.has('dry-run');
    const [{ openWorkspaces, topOf }, { lockOfTree }] = await Promise.all([
      import('../workspaces.ts'),
      import('../find-lock.ts'),
    ]);
    const [here] = await openWorkspaces(['.'], host);
    if (!here) return EXIT.noVerdict;
    const top = topOf(here);
    // Workflows lie at the top of the repository, wherever in it the user stands.
    const [workspace = here] = here.root === top ? [here] : await openWorkspaces([top], host);

    const [{ survey }, { workflowText, WORKFLOW_PATH }, { configText, CONFIG_PATH }, write, told] = await Promise.all([
      import('../init/survey.ts'),
      import('../init/workflow.ts'),
      import('../init/config-text.ts'),
      import('../init/write.ts'),
      import('../init/told.ts'),
    ]);
    const found = await survey(workspace, host);
    const proposals = write.compareWithTree(top, [
      { path: WORKFLOW_PATH, text: workflowText(found, branchOf(workspace)) },
      { path: CONFIG_PATH, text: configText(found) },
    ]);
    if (!isDryRun) write.writeProposals(top, proposals);
    const isLocked = (await lockOfTree(workspace)) !== undefined;
    const width = told.widthFor(host.columns);
    const blocks = [
      told.foundLines(found, width),
      told.writtenLines(proposals, isDryRun, width),
      ...(isDryRun ? proposals.map(({ path, text }) => [`--- ${visible(path)}`, text.trimEnd()]) : []),
      told.nextLines(found, { proposals, isLocked }, width),
    ];
    host.out(`${blocks.map((block) => block.join('\n')).join('\n\n')}\n`);
    return EXIT.passed;
  },
};

const BRANCHES = ['main', 'master', 'trunk', 'develop'];

/** The branch that pull requests are merged into, as far as this clone can say. */
function branchOf({ git }: Workspace): string {
  const isThere = (revision: string) => {
    try {
      return git?.resolveCommit(revision) !== undefined;
    } catch {
      // A git that fails only means that the usual name is proposed.
      return false;
    }
  };
  return (
    BRANCHES.find((name) => isThere(`refs/remotes/origin/${name}`)) ??
    BRANCHES.find((name) => isThere(`refs/heads/${name}`)) ??
    'main'
  );
}
