// The whole look at one server: reach it, greet it in either era, read what it offers, try what must be refused, close.

import type { LiveServer } from '../../model/live.ts';
import type { McpHost, McpServerRequest } from './wire.ts';

/** Never throws for what a server does or is: an unreachable one is a LiveServer with a problem. */
export async function lookAtServer(_request: McpServerRequest, _host: McpHost): Promise<LiveServer> {
  throw new Error('not built');
}
