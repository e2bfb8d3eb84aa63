// Which runs there are already: plans are small, so what is under way or has not changed is fetched and not submitted again.
// Kept in one small file between runs, without anything secret. A submission is written down before it is made: if its
// answer never comes, the next run knows that it may have been taken.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { whyFailed } from '../../lib/errors.ts';
import { sha256Hex } from '../../lib/hash.ts';
import { REMOTE_RUNS, REMOTE_RUNS_BYTES } from '../../lib/limits.ts';
import { REMOTE_SERVICES, type RemoteServiceId, SENDABLE, type Sendable } from '../../model/remote.ts';
import type { Submission } from './service.ts';

export interface KnownRun {
  readonly service: RemoteServiceId;
  readonly origin: string;
  readonly kind: Sendable;
  /** For people. */
  readonly target: string;
  /** What tells it from others: service, origin, kind, target and content, hashed. */
  readonly key: string;
  /** Undefined while it is not known: the submission was made, and its answer is not there. */
  readonly id?: string;
  /** Day of the submission, `YYYY-MM-DD`, UTC. */
  readonly day: string;
  /** As it was told last. */
  readonly state?: string;
}

export interface RunBook {
  find(key: string): KnownRun | undefined;
  /** Newest last. */
  all(): readonly KnownRun[];
  /** Instead of what has the same key. */
  put(run: KnownRun): void;
  forget(key: string): void;
  /** Why nothing can be remembered, if so. */
  readonly problem: string | undefined;
}

export function keyOf(
  service: RemoteServiceId,
  origin: string,
  { kind, target, version }: Pick<Submission, 'kind' | 'target' | 'version'>,
): string {
  return sha256Hex([service, origin, kind, target, version].join('\0')).slice(0, 32);
}

/** `path` is absolute; without one nothing outlives this run. */
export function openRuns(path: string | undefined): RunBook {
  let problem: string | undefined;
  let runs: readonly KnownRun[] = [];
  const read = (): readonly KnownRun[] => {
    if (path === undefined) return runs;
    try {
      if (statSync(path).size > REMOTE_RUNS_BYTES) throw new Error('too large');
      return runsIn(JSON.parse(readFileSync(path, 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      problem ??= `${path} cannot be read and is begun anew: earlier runs are not known.`;
      return [];
    }
  };
  const write = (next: readonly KnownRun[]): void => {
    runs = next.slice(-REMOTE_RUNS);
    if (path === undefined) return;
    // Two runs may write at once: each writes a file of its own and puts it in place whole.
    const draft = `${path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(draft, `${JSON.stringify({ version: 1, runs }, undefined, 1)}\n`, { mode: 0o600, flag: 'wx' });
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      problem = `${path} cannot be written: ${whyFailed(error)}. The next run will not know of this one.`;
    }
  };
  runs = read();
  // A disk that takes nothing must not make this run forget its own.
  const now = () => (problem === undefined ? read() : runs);
  return {
    find: (key) => now().findLast((run) => run.key === key),
    all: now,
    put: (run) => write([...now().filter(({ key }) => key !== run.key), run]),
    forget: (key) => write(now().filter((run) => run.key !== key)),
    get problem() {
      return problem;
    },
  };
}

/** What the file says, as far as it can be ours. */
function runsIn(document: unknown): readonly KnownRun[] {
  const { runs } = document as { readonly runs?: unknown };
  if (!Array.isArray(runs)) throw new Error('no runs');
  return runs.filter(isRun).slice(-REMOTE_RUNS);
}

function isRun(value: unknown): value is KnownRun {
  const run = value as Partial<KnownRun> | null;
  const isText = (text: unknown) => typeof text === 'string' && text.length < 2000;
  return (
    typeof run === 'object' &&
    run !== null &&
    REMOTE_SERVICES.includes(run.service as RemoteServiceId) &&
    SENDABLE.includes(run.kind as Sendable) &&
    [run.origin, run.target, run.key, run.day].every(isText) &&
    [run.id, run.state].every((text) => text === undefined || isText(text))
  );
}
