// What a program registers and makes, as the analysis of its source code met it: tools, prompts and resources with what they
// can do, servers, agents with their models and tools. What is not known is left out; nothing is told by a name alone.

import type { Made } from '../../code/flow.ts';
import type { ProjectDetectorFactory } from '../detector.ts';
import { claimOf } from './claims.ts';
import { createKeys, isEntry, type Thing } from './keys.ts';
import { powersOf } from './powers.ts';

export const codeComponents: ProjectDetectorFactory = () => ({
  name: 'code-components',
  detect({ analysis, packageOf, declare, relate }) {
    const things: readonly Thing[] = [...analysis.made, ...analysis.entries];
    const keys = createKeys(things, packageOf);
    const powers = powersOf(things);
    const open = openServers(analysis.made, analysis.postures, packageOf);
    for (const thing of things) {
      const key = keys.of(thing);
      if (!key) continue;
      declare(claimOf(thing, key, powers.get(thing) ?? [], open.has(thing)));
      for (const { type, to } of thing.links) {
        const other = keys.of(to);
        if (other) relate({ from: key, type, to: other });
      }
      const holder = keys.holderOf(thing);
      if (holder) relate({ from: holder, type: 'exposes', to: key });
    }
  },
});

/** Servers that a call opens to the network while nothing asks who calls: that of the file, else the only one of its package. */
function openServers(
  made: readonly Made[],
  postures: readonly { readonly posture: string; readonly path: string }[],
  packageOf: (path: string) => string,
): ReadonlySet<Thing> {
  const servers = made.filter(({ type }) => type === 'mcp_server');
  const found = new Set<Thing>();
  for (const { posture, path } of postures) {
    if (posture !== 'open-to-the-network') continue;
    const near = servers.filter((server) => server.path === path);
    const all = near.length > 0 ? near : servers.filter((server) => packageOf(server.path) === packageOf(path));
    if (all.length === 1 && all[0] && !isEntry(all[0])) found.add(all[0]);
  }
  return found;
}
