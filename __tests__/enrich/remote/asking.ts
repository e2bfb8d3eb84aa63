// One service asked in a test: a clock that waits take forward at once, answers that are waited for a moment only, our own masks.

import { type AskOptions, askService } from '../../../src/enrich/remote/ask.ts';
import { keyCredential } from '../../../src/enrich/remote/credential.ts';
import { openHttp } from '../../../src/enrich/remote/http.ts';
import { openRuns, type RunBook } from '../../../src/enrich/remote/runs.ts';
import type { RemoteService, Submission } from '../../../src/enrich/remote/service.ts';
import type { Mask } from '../../../src/enrich/remote/tell.ts';
import type { RemoteRun } from '../../../src/model/remote.ts';
import { openMasks } from '../../../src/remote/masks.ts';

export interface Asking {
  readonly service: RemoteService;
  /** Base address. */
  readonly base: string;
  readonly key: string;
  readonly submissions?: readonly Submission[];
  readonly runs?: RunBook;
  readonly analysis?: 'auto' | 'off' | 'required';
  /** Seconds. */
  readonly deadline?: number;
  readonly today?: string;
  /** Milliseconds for one answer. */
  readonly patience?: number;
}

export const ADDRESS: Submission = {
  kind: 'url',
  target: 'https://mcp.example.com/sse',
  version: '2026-11-22',
  url: 'https://mcp.example.com/sse',
};

const masks = openMasks();

export async function optionsFor(asking: Asking): Promise<AskOptions> {
  const { service, base, key, submissions = [ADDRESS], runs = openRuns(undefined), deadline = 120 } = asking;
  const { analysis = 'auto', today = '2026-11-22', patience = 20_000 } = asking;
  let waited = 0;
  const now = () => performance.now() + waited;
  const http = openHttp({
    base: new URL(base),
    credential: () => keyCredential(key, service.keyHeader),
    userAgent: 'bartizan/test',
    patience,
    deadline: now() + deadline * 1000,
    now,
    sleep: async (milliseconds) => {
      waited += milliseconds;
    },
    env: {},
  });
  const mask: Mask = (await masks).inbound([key]);
  return { service, http, submissions, runs, wishes: { analysis }, mask, today, patience: `${deadline} s` };
}

export async function ask(asking: Asking): Promise<readonly RemoteRun[]> {
  const options = await optionsFor(asking);
  try {
    return await askService(options);
  } finally {
    options.http.close();
  }
}

export async function askOne(asking: Asking): Promise<RemoteRun> {
  const [run] = await ask(asking);
  if (!run) throw new Error('no run');
  return run;
}

export function messages(run: RemoteRun): string {
  return run.notices.map(({ message, words = '' }) => `${message} ${words}`).join('\n');
}
