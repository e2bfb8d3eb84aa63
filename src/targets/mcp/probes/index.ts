// What is tried at a server over HTTP beyond talking to it, in the order of reference/live-mcp.md §2.2 and §2.3.

import type { ProbeContext, ProbeOutcome } from '../wire.ts';

/** Never throws for what a server does: what could not be tried is a problem of the outcome. */
export async function probe(_context: ProbeContext): Promise<ProbeOutcome> {
  return { metadata: [], sessionIds: [], problems: [] };
}
