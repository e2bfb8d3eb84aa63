// Another repository as a target: resolved to a commit, its archive downloaded and packed into one file, or found where an
// earlier run kept it. The download begins at once and is waited for when its turn comes. Nothing in it is ever run, and none
// of its configs, markers and ignores count.

import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyFailed } from '../../lib/errors.ts';
import { REPOSITORY_LEFT_OUT } from '../../lib/limits.ts';
import type { ElsewhereInfo, TargetInfo } from '../../model/target.ts';
import { createPackWriter, openPacked, type Packed, type PackWriter } from '../packed.ts';
import type { Target } from '../target.ts';
import { Outage, openRepositoryApi, type RepositoryApi, type RepositoryRequest, type Resolved } from './api.ts';
import { BadArchive, unpack } from './unpack.ts';

/** Where packed repositories are kept between runs, by the full id of their commit. */
export interface RepositoryKeep {
  /** Path of the file kept for a commit, if there is one. */
  find(commit: string): Promise<string | undefined>;
  /** Copies a file to where it is kept. */
  put(commit: string, file: string): Promise<void>;
}

export interface RepositoryTargetRequest extends RepositoryRequest {
  readonly id: string;
  /** Folder for what is removed at the end; the system's unless given. */
  readonly temp?: string | undefined;
  readonly keep?: RepositoryKeep | undefined;
}

export interface StartedRepository {
  readonly target: Target;
  /** Rejects with a UserError for what was named wrongly; an outage is a gap of the target. */
  readonly resolved: Promise<void>;
}

/** What came of it: its files, or a sentence on why there are none. */
interface Fetched {
  readonly packed?: Packed;
  readonly outage?: Outage;
  readonly notes: readonly string[];
}

export function startRepository(request: RepositoryTargetRequest): StartedRepository {
  const { id, host, owner, name } = request;
  const api = openRepositoryApi(request);
  let info = infoOf(request, { fullName: `${owner}/${name}`, ...(request.ref !== undefined && { ref: request.ref }) });
  let packed: Packed | undefined;

  const resolving = api.resolve().then(
    (resolved) => {
      info = infoOf(request, resolved);
      return resolved;
    },
    (error: unknown) => {
      if (error instanceof Outage) return error;
      throw error;
    },
  );
  const fetching = resolving.then((resolved) =>
    resolved instanceof Outage ? { outage: resolved, notes: [] } : fetchPacked(api, resolved, request),
  );
  // Whoever waits for it hears of a failure; until then it is not unheard of.
  for (const promise of [resolving, fetching]) promise.catch(() => {});

  return {
    resolved: resolving.then(() => {}),
    target: {
      get info() {
        return info;
      },
      async list() {
        const { outage, notes, ...fetched } = await fetching;
        packed = fetched.packed;
        if (outage) {
          const detail = `${outage.message.replace(/\.$/, '')}.`;
          const { commit: _, ...elsewhere } = info.elsewhere as ElsewhereInfo;
          info = { ...info, elsewhere };
          return {
            files: [],
            gaps: [{ target: id, path: '', reason: 'repository-unreachable', detail }],
            notes: [detail],
          };
        }
        const gaps = packed?.gaps ?? [];
        return {
          files: packed?.files.toSorted(byPath) ?? [],
          gaps: gaps.map((gap) => ({ ...gap, target: id })).sort(byPath),
          ...(notes.length > 0 && { notes: notes.map((note) => `${host}/${owner}/${name}: ${note}`) }),
        };
      },
      read: (...given) => packed?.read(...given) ?? NOT_THERE,
      withSource: (...given) => (packed ? packed.withSource(...given) : NOT_THERE),
      countLineEnds: (...given) => packed?.countLineEnds(...given) ?? 0,
    },
  };
}

const NOT_THERE = { kind: 'gap', reason: 'vanished', detail: 'It was not downloaded.' } as const;

function infoOf(
  { id, host }: RepositoryTargetRequest,
  { fullName, ref, commit }: Partial<Resolved> & { readonly fullName: string },
): TargetInfo {
  const name = ref === undefined ? fullName : `${fullName}@${ref}`;
  const url = `https://${host}/${fullName}`;
  return {
    id,
    kind: 'github-repository',
    name,
    displayPrefix: `${name}:`,
    repositoryPrefix: '',
    configPrefix: '',
    isOwn: false,
    elsewhere: {
      name: fullName,
      url,
      files: `${url}/blob/${commit ?? 'HEAD'}/`,
      ...(commit !== undefined && { commit }),
    },
  };
}

async function fetchPacked(
  api: RepositoryApi,
  { commit, isPrivate }: Resolved,
  { owner, name, temp, keep }: RepositoryTargetRequest,
): Promise<Fetched> {
  const kept = await keep?.find(commit).catch(() => undefined);
  const known = kept === undefined ? undefined : openPacked(kept);
  if (known) return { packed: known, notes: [] };
  const notes: string[] = [];
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(temp ?? tmpdir(), 'bartizan-repository-'));
    const file = join(folder, 'packed');
    const descriptor = openSync(file, 'wx', 0o600);
    try {
      const writer = createPackWriter(descriptor);
      const { isWhole } = await unpack(api.archive(commit), writer);
      if (isWhole) await addLeftOut(api, commit, writer, notes);
      writer.finish();
    } finally {
      closeSync(descriptor);
    }
    // What a private one holds is not left behind for the next job on this machine.
    if (!isPrivate) await keep?.put(commit, file).catch((error) => notes.push(`it was not kept: ${whyFailed(error)}.`));
    const packed = openPacked(file);
    return packed ? { packed, notes } : { outage: new Outage('what was downloaded cannot be read again'), notes };
  } catch (error) {
    const outage = outageOf(error, `${owner}/${name}`);
    if (!outage) throw error;
    return { outage, notes };
  } finally {
    // The open file is still read; its name is no longer needed.
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A repository says itself what its archives leave out (`export-ignore`), and a hostile one leaves out what it hides. Those
 * files are asked for one by one, as far as that goes.
 */
async function addLeftOut(api: RepositoryApi, commit: string, writer: PackWriter, notes: string[]): Promise<void> {
  const listed = await api.files(commit);
  if (!listed) {
    notes.push('GitHub does not list all of its files, so what it keeps out of its archive is not known.');
    return;
  }
  const missing = [...listed].filter(([path]) => !writer.has(path));
  for (const [index, [path, blob]] of missing.entries()) {
    const bytes = index < REPOSITORY_LEFT_OUT ? await api.blob(blob) : undefined;
    if (bytes) {
      writer.begin(path, undefined);
      writer.write(bytes);
    } else
      writer.gap({
        path,
        reason: 'unreadable',
        detail: 'The repository keeps it out of its archives (export-ignore).',
      });
  }
}

function outageOf(error: unknown, shown: string): Outage | undefined {
  if (error instanceof Outage) return error;
  if (error instanceof BadArchive) return new Outage(`${shown} was not read: ${error.message}`);
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code)
    ? new Outage(`${shown} was not read: there is no place for its archive: ${whyFailed(error)}`)
    : undefined;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
