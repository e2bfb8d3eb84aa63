// `bartizan rules check --config FILE [PATH]`: what the compliance rules and policies of a config match on a tree, kept or not.
// Nothing is connected to, whatever the config names.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_LINE } from '../config/event.ts';
import { CONFIG_PATHS } from '../config/paths.ts';
import { EXIT } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { UserError } from '../lib/errors.ts';
import { visible } from '../lib/escape.ts';
import type { PolicyResult } from '../model/policy.ts';
import { displayPaths } from '../reports/groups.ts';
import { violationLine } from '../reports/policies.ts';

/** The config that a scan of this folder would find. */
export function configIn(host: Host): string | undefined {
  return CONFIG_PATHS.find((path) => existsSync(join(host.cwd, path)));
}

/** @throws UserError when the config is malformed, every problem with its line. */
export async function checkPolicies(config: string, path: string, host: Host): Promise<number> {
  const { openWorkspaces } = await import('../workspaces.ts');
  const [workspaces, { run }] = await Promise.all([
    openWorkspaces([path], host, { willList: true }),
    import('../run.ts'),
  ]);
  const { assessment } = await run(
    {
      workspaces,
      settings: { config, mcpServers: [], offline: true },
      event: COMMAND_LINE,
      defaultReports: [],
      deliveries: () => [],
    },
    host,
  );
  const { policies } = assessment;
  if (policies.length === 0)
    throw new UserError(`${config} has no rules and no policies to check`, {
      hint: 'They stand under compliance.rules and policies; a pack of rules is checked by its path.',
    });
  const pathOf = displayPaths(assessment);
  for (const policy of policies) {
    host.out(`${visible(line(policy))}\n`);
    for (const violation of policy.violations) {
      if (violation.subject !== 'scan') host.out(`  ${visible(violationLine(violation, pathOf))}\n`);
    }
    const more = policy.count - policy.violations.length;
    if (more > 0) host.out(`  and ${more} more\n`);
  }
  return policies.some(({ status }) => status === 'error') ? EXIT.usage : EXIT.passed;
}

const WORDS: Readonly<Record<PolicyResult['status'], string>> = {
  pass: 'kept',
  fail: 'not kept',
  error: 'fails every run',
  unknown: 'nobody can say',
  skipped: 'not asked here',
};

function line({ kind, name, severity, status, reason, isGating, at }: PolicyResult): string {
  const stops = status === 'fail' ? `, ${isGating ? 'fails the run' : 'fails nothing'}` : '';
  return `${at.path}:${at.line}  ${kind} "${name}"${severity === undefined ? '' : ` (${severity})`}  ${WORDS[status]}${stops}: ${reason}`;
}
