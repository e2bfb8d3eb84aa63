// Finds the locks of a run, in the tree and in the base, reads each as the hostile file it may be, and decides which one
// says what was locked of a server (design §8, "Whose word counts").

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_NAME, type LockFile, type Pin, pinIn } from './artifacts/lock.ts';
import { isLock, type LockProblem, parseLock } from './artifacts/lock-file.ts';
import type { Trust } from './config/event.ts';
import { type DocumentNode, loadParsers } from './lib/document.ts';
import { lineAt, placeAt } from './lib/document-place.ts';
import { GitError } from './lib/git.ts';
import { FILE_CAP } from './lib/limits.ts';
import type { Notice } from './model/notice.ts';
import { openGitTree } from './targets/git-tree.ts';
import type { Target } from './targets/target.ts';
import { openWorkspace } from './targets/workspace.ts';
import { topOf, type Workspace } from './workspaces.ts';

/** A lock, or a sentence on why there is none although there is a file; undefined when there is no file. */
export type FoundLock = LockFile | string | undefined;

export interface LockSources {
  readonly trust: Trust;
  /** In the scanned tree. */
  readonly head: FoundLock;
  /** In the base; `unknown` when the base could not be read. */
  readonly base: FoundLock | 'unknown';
}

export interface TrustedLock {
  readonly pinOf: (server: string) => Pin;
  readonly notices: readonly Notice[];
}

/** Pure: a test pins each line. */
export function resolveLock({ trust, head, base }: LockSources): TrustedLock {
  if (trust === 'own' || trust === 'found') return { pinOf: (server) => pinOfFound(head, server), notices: [] };
  if (trust === 'untrusted') {
    if (base !== 'unknown') return { pinOf: (server) => pinOfFound(base, server), notices: [] };
    return { pinOf: () => unreadable(UNKNOWN_BASE), notices: [] };
  }
  const notices: Notice[] =
    typeof head === 'string' && base !== 'unknown' && typeof base !== 'string'
      ? [{ kind: 'not-honoured', message: `${head} The base's lock counts.` }]
      : [];
  return {
    notices,
    pinOf(server) {
      const old = base === 'unknown' ? undefined : pinOfFound(base, server);
      const own = pinOfFound(head, server);
      // What nobody can read locks nothing, and whoever broke it on the base did not do so here.
      if (own.state !== 'pinned') return old ?? (own.state === 'unreadable' ? own : unreadable(UNKNOWN_BASE));
      if (old?.state !== 'pinned') return { ...own, isNew: true };
      return JSON.stringify(own.server) === JSON.stringify(old.server) ? old : { ...old, update: own.server };
    },
  };
}

const UNKNOWN_BASE = `The base is not in this clone, so nobody knows what its ${LOCK_NAME} says.`;

function pinOfFound(lock: FoundLock, name: string): Pin {
  if (lock === undefined) return { state: 'missing' };
  return typeof lock === 'string' ? unreadable(lock) : pinIn(lock, name);
}

function unreadable(detail: string): Pin {
  return { state: 'unreadable', lock: LOCK_NAME, detail };
}

export interface LockRequest {
  readonly workspace: Workspace;
  readonly trust: Trust;
  /** The commit whose lock decides on pull requests. */
  readonly baseCommit: string | undefined;
}

/** The lock that counts. Never throws for what is in the tree or in the base. */
export async function loadLock({ workspace, trust, baseCommit }: LockRequest): Promise<TrustedLock> {
  const needsBase = trust === 'pull-request' || trust === 'untrusted';
  // A stranger's is not even read.
  const head = trust === 'untrusted' ? undefined : await lockOfTree(workspace);
  const base = needsBase ? await lockOfCommit(workspace, baseCommit) : undefined;
  return resolveLock({ trust, head, base });
}

/** At the top of the repository, or of what is scanned. */
export async function lockOfTree(workspace: Pick<Workspace, 'git' | 'root'>): Promise<FoundLock> {
  const root = topOf(workspace);
  if (lstatSync(join(root, LOCK_NAME), { throwIfNoEntry: false }) === undefined) return undefined;
  const target = await openWorkspace({ id: 'lock', root, name: root, displayPrefix: '', env: {}, only: [LOCK_NAME] });
  const { files, gaps } = await target.list();
  if (files.length === 0) {
    const [gap] = gaps;
    return gap && notRead(LOCK_NAME, gap.detail);
  }
  return readLock(target);
}

async function lockOfCommit({ git }: Workspace, commit: string | undefined): Promise<FoundLock | 'unknown'> {
  if (!git || commit === undefined) return 'unknown';
  try {
    const tree = openGitTree({ id: 'lock', git, commit, name: 'the base', prefix: '', paths: [LOCK_NAME] });
    const { files, gaps } = tree.list();
    if (files.length > 0) return await readLock(tree);
    return gaps.length > 0 ? notRead(`${LOCK_NAME} of the base`, gaps[0]?.detail ?? '') : undefined;
  } catch (error) {
    if (error instanceof GitError) return 'unknown';
    throw error;
  }
}

async function readLock(target: Target): Promise<FoundLock> {
  const buffer = Buffer.alloc(FILE_CAP + 1);
  const content = target.read({ path: LOCK_NAME }, buffer);
  if (content.kind === 'gap') return notRead(LOCK_NAME, content.detail);
  if (content.kind === 'partial') return notRead(LOCK_NAME, `it is over ${FILE_CAP} bytes`);
  const text = buffer.toString('utf8', 0, content.length);
  const lock = parseLock(text);
  return isLock(lock) ? lock : problemSentence(lock, text);
}

/** The parser with positions is loaded only for this. */
async function problemSentence({ problem, at }: LockProblem, text: string): Promise<string> {
  const { root, problems } = (await loadParsers(['json']))(text, 'json');
  const line = at === undefined ? lineAt(text, problems[0]?.offset ?? text.length) : lineOf(text, root, at);
  return `${LOCK_NAME}:${line} ${problem}.`;
}

function lineOf(text: string, root: DocumentNode | undefined, path: readonly string[]): number {
  return root ? lineAt(text, placeAt(root, path).offset) : 1;
}

function notRead(file: string, why: string): string {
  return `${file} was not read: ${why.replace(/\.$/, '')}.`;
}
