// Finds the baseline file of a run and decides whose counts: of a pull request that of the base, for else the change that
// brings a finding could also accept it (design §8, "Whose word counts").

import { resolve } from 'node:path';
import type { Baseline } from './assess/baseline.ts';
import { parseBaseline } from './config/baseline-file.ts';
import type { Trust } from './config/event.ts';
import type { Host } from './host.ts';
import { UserError, whyFailed } from './lib/errors.ts';
import { GitError } from './lib/git.ts';
import { FILE_CAP } from './lib/limits.ts';
import { readNamedFile } from './lib/named-file.ts';
import type { Notice } from './model/notice.ts';
import { openGitTree } from './targets/git-tree.ts';
import type { Target } from './targets/target.ts';
import { openWorkspace } from './targets/workspace.ts';
import { pathInRepository, topOf, type Workspace } from './workspaces.ts';

export interface BaselineRequest {
  readonly workspace: Workspace;
  readonly trust: Trust;
  readonly baseCommit: string | undefined;
  /** Of a flag or input, from the working directory. */
  readonly given: string | undefined;
  /** Of the config, from the root of the repository. */
  readonly configured: string | undefined;
}

export interface FoundBaseline {
  readonly baseline?: Baseline;
  readonly notices: readonly Notice[];
}

/** @throws UserError for one that counts and cannot be read. */
export async function loadBaseline(request: BaselineRequest, host: Host): Promise<FoundBaseline> {
  const { workspace, trust, baseCommit, given, configured } = request;
  const file = given ?? configured;
  if (file === undefined) return { notices: [] };
  const path = given === undefined ? resolve(topOf(workspace), file) : file;
  const inside = pathInRepository(path, workspace, host);
  if (inside === undefined) {
    if (given === undefined)
      throw new UserError(`baseline: ${file} lies outside of the repository`, {
        hint: 'Name a file of the repository.',
      });
    return { baseline: { file, entries: entriesOf(outside(resolve(host.cwd, file), file), file) }, notices: [] };
  }
  const isProposed = trust === 'pull-request' || trust === 'untrusted';
  const text = isProposed ? textOfBase(workspace, baseCommit, inside) : await textOfTree(workspace, inside);
  if (text !== undefined) return { baseline: { file, entries: entriesOf(text, file) }, notices: [] };
  if (!isProposed && given !== undefined)
    throw new UserError(`there is no baseline file ${file}`, { hint: `It is written by: bartizan baseline ${file}` });
  const message = isProposed
    ? `${file} was not honoured: the base has none that can be read. That of a pull request counts after the merge.`
    : `There is no ${file}, which the config names as baseline.`;
  return {
    notices: [
      isProposed
        ? { kind: 'not-honoured', message }
        : { kind: 'config', message, hint: 'bartizan baseline writes it.' },
    ],
  };
}

function entriesOf(text: string, file: string): Baseline['entries'] {
  const entries = parseBaseline(text);
  if (typeof entries !== 'string') return entries;
  throw new UserError(`cannot use the baseline ${file}: ${entries}`, {
    hint: 'bartizan baseline writes it anew. Nothing was scanned.',
  });
}

function outside(path: string, given: string): string {
  try {
    return readNamedFile(path, FILE_CAP);
  } catch (error) {
    throw new UserError(`cannot read the baseline ${given}: ${whyFailed(error)}`);
  }
}

/** Never through a symlink that the tree brings. */
async function textOfTree(workspace: Workspace, path: string): Promise<string | undefined> {
  const root = topOf(workspace);
  const target = await openWorkspace({ id: 'baseline', root, name: root, displayPrefix: '', env: {}, only: [path] });
  return textIn(target, path);
}

function textOfBase({ git }: Workspace, commit: string | undefined, path: string): string | undefined {
  if (!git || commit === undefined) return undefined;
  try {
    const tree = openGitTree({ id: 'baseline', git, commit, name: 'the base', prefix: '', paths: [path] });
    return tree.list().files.length === 0 ? undefined : textIn(tree, path);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

function textIn(target: Target, path: string): string | undefined {
  const buffer = Buffer.alloc(FILE_CAP + 1);
  const content = target.read({ path }, buffer);
  if (content.kind === 'gap') return undefined;
  if (content.kind === 'partial') throw new UserError(`the baseline ${path} is over ${FILE_CAP} bytes`);
  return buffer.toString('utf8', 0, content.length);
}
