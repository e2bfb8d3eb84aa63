// Servers behind checks of their own, and what a look at them gives: for the tests of probes.

import { afterEach, expect } from '@jest/globals';
import type { LiveServer } from '../../../src/model/live.ts';
import { compileRule } from '../../../src/rules/compile.ts';
import { readPacks } from '../../../src/rules/packs.ts';
import { scanTargets } from '../../../src/scan.ts';
import { openLiveTarget } from '../../../src/targets/mcp/target.ts';
import { LIVE_LIMITS, type McpServerRequest } from '../../../src/targets/mcp/wire.ts';
import { type Asked, type Handle, type Loopback, lookAt, serve } from './loopback.ts';

const rules = readPacks()
  .rules.filter(({ info: { id } }) => /^(?:net|auth)\//.test(id))
  .map((rule) => compileRule(rule));
export const FOREIGN = 'https://origin-probe.invalid';

const running: Loopback[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
});

export async function started(handle: Handle, path?: string): Promise<Loopback> {
  const server = await serve(handle, path);
  running.push(server);
  return server;
}

export interface Look {
  readonly live: LiveServer;
  readonly asked: readonly Asked[];
  /** `rule tier`; rules whose tier is context only where asked for. */
  readonly found: readonly string[];
  readonly context: readonly string[];
}

export async function look(
  server: Loopback,
  { token, ...more }: Partial<McpServerRequest> & { readonly token?: string } = {},
  host = {},
): Promise<Look> {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const live = await lookAt(
    server.url,
    { endpoint: { kind: 'http', url: server.url, headers }, profile: 'standard', ...more },
    host,
  );
  expect(server.asked.length).toBeLessThanOrEqual(LIVE_LIMITS.requests);
  const { findings } = await scanTargets([openLiveTarget(live)], { rules, now: () => 0 });
  const lines = findings.map(({ ruleId, tier }) => `${ruleId} ${tier}`);
  return {
    live,
    asked: server.asked,
    found: lines.filter((line) => !line.endsWith(' context')).toSorted(),
    context: lines.filter((line) => line.endsWith(' context')).toSorted(),
  };
}

export type Refusal = (asked: Asked) => number | undefined;

/** A handler behind a check that answers with a status, or lets through. */
export function behind(check: Refusal, handle: Handle, headers: Record<string, string> = {}): Handle {
  return (asked, response) => {
    const status = asked.path.includes('/.well-known/') ? undefined : check(asked);
    if (status === undefined) handle(asked, response);
    else response.writeHead(status, headers).end();
  };
}

export const safe: Refusal = ({ headers: { origin, host } }) =>
  origin !== undefined || !/^(?:localhost|127\.0\.0\.1):/.test(host ?? '') ? 403 : undefined;

export function withToken(accepts: (token: string | undefined) => boolean): Refusal {
  return (asked) => safe(asked) ?? (accepts(asked.headers.authorization?.replace(/^Bearer /, '')) ? undefined : 401);
}
