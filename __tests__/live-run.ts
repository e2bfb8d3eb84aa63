// A run with servers that answer as a test says, beside a folder or a repository.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { COMMAND_LINE, type RunEvent } from '../src/config/event.ts';
import { parseFlags } from '../src/config/flags.ts';
import { namesLiveTarget } from '../src/config/settings.ts';
import type { Rendered } from '../src/delivery/delivery.ts';
import type { Host } from '../src/host.ts';
import type { LookAt } from '../src/live.ts';
import type { Assessment } from '../src/model/assessment.ts';
import type { LiveServer } from '../src/model/live.ts';
import { run } from '../src/run.ts';
import type { McpServerRequest } from '../src/targets/mcp/wire.ts';
import { openWorkspaces } from '../src/workspaces.ts';

const FORMATS = ['text', 'json', 'sarif'];
const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-live-')));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A server that was reached and offers one tool. */
export function liveServer(parts: Partial<LiveServer> = {}): LiveServer {
  const items = [
    { name: 'get_forecast', description: 'Tells the weather of a city.', inputSchema: { type: 'object' } },
  ];
  return {
    format: 1,
    name: 'weather',
    transport: 'streamable-http',
    era: 'legacy',
    url: 'http://localhost:3000/mcp',
    reach: 'loopback',
    profile: 'standard',
    hasCredential: false,
    requests: 12,
    userAgent: 'bartizan/0.0.0 (+https://github.com/bartizan/bartizan)',
    definitions: { serverInfo: { name: 'weather', version: '1.0.0' }, tools: { items, pages: 1 } },
    exchanges: [],
    cloaking: [],
    sessionIds: [],
    metadata: [],
    problems: [],
    ...parts,
  };
}

export const unreachable = (name: string): LiveServer => {
  const { transport: _, era: __, ...bare } = liveServer({ name, requests: 1, definitions: {} });
  return { ...bare, problems: [{ kind: 'unreachable', detail: 'Nothing listens on localhost:3000.' }] };
};

export interface LiveRun {
  readonly assessment: Assessment;
  readonly exitCode: number;
  readonly asked: readonly McpServerRequest[];
  readonly rendered: readonly Rendered[];
}

export interface LiveRunOptions {
  readonly event?: RunEvent;
  readonly env?: Readonly<Record<string, string>>;
  readonly look?: LookAt;
}

/** As the command line does it, in `cwd`; servers answer with `look`. */
export async function runLive(
  cwd: string,
  args: readonly string[],
  { event = COMMAND_LINE, env = {}, look }: LiveRunOptions = {},
): Promise<LiveRun> {
  const { positionals, settings } = parseFlags(args, FORMATS);
  const asked: McpServerRequest[] = [];
  const rendered: Rendered[] = [];
  const host: Host = {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
    out: () => {},
    err: () => {},
    isOutTerminal: false,
    isErrTerminal: false,
    columns: 120,
    now: () => performance.now(),
    today: () => '2027-01-01',
    randomKey: () => 'key',
  };
  const lookAt: LookAt = async (request, mcpHost) => {
    asked.push(request);
    return look ? look(request, mcpHost) : liveServer({ name: request.name });
  };
  const workspaces = await openWorkspaces(positionals.length === 0 ? ['.'] : positionals, host);
  const { assessment, exitCode } = await run(
    {
      workspaces,
      isOtherOnly: positionals.length === 0 && namesLiveTarget(settings),
      settings,
      event,
      defaultReports: FORMATS.map((format) => ({ format, file: `out.${format}` })),
      deliveries: () => [
        {
          name: 'test',
          deliver: async (_, reports) => {
            rendered.push(...reports);
            return { notices: [] };
          },
        },
      ],
      lookAt,
    },
    host,
  );
  return { assessment, exitCode, asked, rendered };
}
