// Commands of MCP servers and hooks that download a script and run it. Read as a shell reads them, since what is run
// depends on quotes, pipes and flags. Known limits: scripts the command starts are not opened, archives are not followed,
// and what an interpreter's own code (`python -c`) downloads is not seen.

import { launchCommands } from '../../artifacts/agent-config.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { firstOf } from '../../lib/search.ts';
import { readShell, readWords } from '../../lib/shell.ts';
import type { DetectorFactory } from '../detector.ts';
import { runDownloads } from './flow.ts';

/** Rules by the entries whose commands they are about. */
const ENTRIES: Readonly<Record<string, string>> = {
  'config/download-piped-to-shell': 'mcp-server',
  'host/hook-download-exec': 'hook',
};

export const downloads: DetectorFactory = (rules) => {
  const own = rules.filter(({ detector, info }) => detector === 'downloads' && Object.hasOwn(ENTRIES, info.id));
  if (own.length === 0) return undefined;
  return {
    name: 'downloads',
    keywords: [],
    appliesTo: (artifact) =>
      (artifact.kind === 'mcp-config' || artifact.kind === 'agent-settings') &&
      own.some((rule) => rule.appliesTo(artifact)),
    detect({ artifact, segments, report, gap }) {
      for (const { role, place, node } of segments.structures) {
        const rule = own.find(({ info }) => ENTRIES[info.id] === role);
        if (!rule?.appliesTo(artifact)) continue;
        for (const command of launchCommands(node)) {
          const { nodes, isWhole } = downloadsIn(command);
          if (!isWhole) gap(`the command of ${place} is longer or nested deeper than is read`);
          for (const { start, end } of nodes)
            report({ rule, range: [artifact.byteOffset(start), artifact.byteOffset(end)], place });
        }
      }
    },
  };
};

/** The values that hold downloads which are run: one value is a command line, several are words. */
function downloadsIn(command: readonly DocumentNode[]) {
  const texts = command.map(textOf);
  const { line, isWhole } = texts.length === 1 ? readShell(texts[0] ?? '') : readWords(texts);
  const flow = runDownloads(line);
  const nodes = new Set<DocumentNode>();
  let length = 0;
  const ends = texts.map((text) => {
    length += text.length + 1;
    return length;
  });
  for (const { start } of flow.run) {
    const node = command[firstOf(ends.length, (index) => start < (ends[index] ?? 0))];
    if (node) nodes.add(node);
  }
  return { nodes, isWhole: isWhole && flow.isWhole };
}

function textOf(node: DocumentNode): string {
  return node.kind === 'scalar' ? String(node.value) : '';
}
