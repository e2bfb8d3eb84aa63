// Code scanning: the SARIF report to GitHub's documented endpoint, and what GitHub made of it. Where it is not possible one
// notice says what to set, and the next surface takes over.

import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { UploadPlace } from '../config/places.ts';
import type { Notice } from '../model/notice.ts';
import type { Delivered, Delivery, Rendered } from './delivery.ts';
import { type GitHub, Refused } from './github/client.ts';

export interface CodeScanningOptions {
  readonly github: GitHub;
  /** What it is for, or why there is nothing it could be for. */
  readonly place: UploadPlace | string;
  /** `auto` says nothing where a pull request's token may not; `always` does. */
  readonly mode: 'auto' | 'always';
  /** Whether the token cannot be one that may, so that a refusal is no surprise. */
  readonly isReadOnly: boolean;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** GitHub refuses more. */
const GZIP_LIMIT = 10 * 1024 * 1024;
/** Milliseconds before each look at what became of it; GitHub takes seconds, and a build does not wait for minutes. */
const LOOKS = [1000, 2000, 4000, 8000, 15_000];
const PERMISSION = 'Add `permissions: security-events: write` to the job.';

export function codeScanningDelivery(options: CodeScanningOptions): Delivery {
  return { name: 'code scanning', deliver: (_assessment, rendered) => upload(options, rendered) };
}

async function upload(options: CodeScanningOptions, rendered: readonly Rendered[]): Promise<Delivered> {
  const { github, place } = options;
  const sarif = rendered.find(({ format }) => format === 'sarif');
  if (!sarif) return { notices: [] };
  if (typeof place === 'string') return not(options, `Not uploaded to code scanning: ${place}.`);
  const body = gzipSync(sarif.text);
  if (body.length > GZIP_LIMIT)
    return not(
      options,
      `Not uploaded to code scanning: the report is ${body.length} bytes, GitHub takes ${GZIP_LIMIT}.`,
    );
  let id: string;
  try {
    const { data } = await github.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
      commit_sha: place.sha,
      ref: place.ref,
      sarif: body.toString('base64'),
      tool_name: 'Bartizan',
    });
    id = String((data as { readonly id?: unknown } | undefined)?.id ?? '');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return refused(options, error);
  }
  if (id === '')
    return { notices: [notice('GitHub took the upload to code scanning and gave no id for it.')], inline: 'all' };
  const outputs = { 'sarif-id': id };
  const problem = await outcomeOf(options, id);
  if (problem === undefined) return { notices: [], inline: 'all', outputs };
  // While it is still being worked on, it was accepted: the alerts will be there.
  return problem.isPending
    ? { notices: [notice(problem.message)], inline: 'all', outputs }
    : { notices: [notice(problem.message)], outputs };
}

/** Undefined when GitHub is done with it and content. */
async function outcomeOf(
  { github, sleep = wait }: CodeScanningOptions,
  id: string,
): Promise<{ readonly message: string; readonly isPending: boolean } | undefined> {
  for (const pause of LOOKS) {
    await sleep(pause);
    let data: unknown;
    try {
      ({ data } = await github.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', { sarif_id: id }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return {
        message: `GitHub took the upload to code scanning; what became of it could not be asked: ${error.message}.`,
        isPending: true,
      };
    }
    const { processing_status: status, errors } = (data ?? {}) as { processing_status?: unknown; errors?: unknown };
    if (status === 'complete') return undefined;
    if (status === 'failed') {
      const words = Array.isArray(errors) ? errors.slice(0, 3).map(String).join('; ') : '';
      return {
        message: `GitHub could not process the upload to code scanning: ${words || 'it does not say why'}.`,
        isPending: false,
      };
    }
  }
  return { message: 'GitHub is still processing the upload to code scanning.', isPending: true };
}

function refused(options: CodeScanningOptions, { kind, words, message }: Refused): Delivered {
  if (/advanced security|code security|code scanning is not enabled|must be enabled/i.test(words))
    return not(
      options,
      `Code scanning is off for this repository (${words.replace(/\.$/, '')}).`,
      'Turn on Code Security, or set `upload-sarif: never`.',
    );
  if (kind === 'forbidden' && /archived/i.test(words))
    return not(options, `Not uploaded to code scanning: the repository is archived.`);
  if (kind === 'forbidden' || kind === 'not-found')
    return not(options, `The token may not upload to code scanning (${message}).`, PERMISSION);
  return { notices: [notice(`Not uploaded to code scanning: ${message}.`)] };
}

/** What everybody knows who looks at a fork's pull request is not told each time. */
function not({ mode, isReadOnly }: CodeScanningOptions, message: string, hint?: string): Delivered {
  return { notices: mode === 'auto' && isReadOnly ? [] : [notice(message, hint)] };
}

function notice(message: string, hint?: string): Notice {
  return { kind: 'delivery', message, ...(hint !== undefined && { hint }) };
}
