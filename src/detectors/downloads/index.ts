// Commands of MCP servers and hooks that download a script and run it. Read as a shell reads them, since what is run
// depends on quotes, pipes and flags. Known limits: of the scripts a command starts only those in a folder of hooks are
// opened, archives are not followed, and what an interpreter's own code (`python -c`) downloads is not seen.

import { launchCommands, readLaunches } from '../../artifacts/agent-config.ts';
import { hookCommands, isHookCarrier, readCommand } from '../../artifacts/hooks.ts';
import { runDownloads } from '../../lib/shell-downloads.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';

export const downloads: DetectorFactory = (rules) => {
  const named = (id: string) => rules.find(({ detector, info }) => detector === 'downloads' && info.id === id);
  const servers = named('config/download-piped-to-shell');
  const hooks = named('host/hook-download-exec');
  if (!servers && !hooks) return undefined;
  return {
    name: 'downloads',
    keywords: [],
    appliesTo: (artifact) =>
      (isHookCarrier(artifact) || artifact.kind === 'server-manifest') &&
      [servers, hooks].some((rule) => rule?.appliesTo(artifact) ?? false),
    detect(visit) {
      if (servers?.appliesTo(visit.artifact)) detectServers(servers, visit);
      if (hooks?.appliesTo(visit.artifact)) detectHooks(hooks, visit);
    },
  };
};

function detectServers(rule: CompiledRule, { artifact, segments, report, gap }: Visit): void {
  if (artifact.kind === 'hook-script') return;
  const entries = segments.structures.filter(({ role }) => role === 'mcp-server');
  const { read } = readLaunches(entries.map(({ node }) => node));
  // The detector of launches says which are not read.
  for (const { place, node } of entries.filter((entry) => read.has(entry.node))) {
    for (const command of launchCommands(node)) {
      const { line, isWhole, nodeAt } = readCommand(command);
      const flow = runDownloads(line);
      if (!isWhole || !flow.isWhole) gap(tooLong(place));
      const nodes = new Set([...flow.run].flatMap(({ start }) => nodeAt(start) ?? []));
      for (const { start, end } of nodes)
        report({ rule, range: [artifact.byteOffset(start), artifact.byteOffset(end)], place });
    }
  }
}

/** In a container it is how most tools are installed, and a stranger's script stays in there: worth a look, no more. */
function detectHooks(rule: CompiledRule, { artifact, report, gap }: Visit): void {
  const { commands, leftOut } = hookCommands(artifact);
  if (leftOut > 0) gap(`${leftOut} further commands of hooks are not read`);
  for (const { line, isWhole, place, isContained, rangeOf } of commands) {
    const flow = runDownloads(line);
    if (!isWhole || !flow.isWhole) gap(tooLong(place));
    const seen = new Set<number>();
    for (const { start, end } of flow.run) {
      const range = rangeOf(start, end);
      if (seen.has(range[0])) continue;
      seen.add(range[0]);
      report({ rule, range, place, ...(isContained && { tier: 'review' as const }) });
    }
  }
}

function tooLong(place: string): string {
  return `the command of ${place} is longer or nested deeper than is read`;
}
