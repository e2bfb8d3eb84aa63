// What the user named, opened: the folders a scan looks at, and the repositories they lie in.

import { accessSync, constants, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Host } from './host.ts';
import { UserError } from './lib/errors.ts';
import { realPathOf } from './lib/executable.ts';
import { type Git, openGit } from './lib/git.ts';
import type { Target } from './targets/target.ts';
import { openWorkspace } from './targets/workspace.ts';

export interface Workspace {
  readonly target: Target;
  /** Absolute root of the scan. */
  readonly root: string;
  readonly git: Git | undefined;
}

/** Each path once, however often it is named. @throws UserError for one that does not exist or cannot be scanned. */
export function openWorkspaces(
  named: readonly string[],
  host: Host,
  options: { readonly isForeign?: boolean; readonly willList?: boolean } = {},
): Promise<readonly Workspace[]> {
  const paths = [...new Map(named.map((path) => [resolve(host.cwd, path), path])).values()];
  const open = async (path: string, index: number): Promise<Workspace> => {
    const absolute = resolve(host.cwd, path);
    if (options.isForeign) refuseWayOut(absolute, path, host);
    const kind = kindOf(absolute, path, host.cwd);
    // A file is scanned as part of the tree it lies in, since its place says what it is.
    const folder = kind === 'folder' ? absolute : dirname(absolute);
    const git = await safely(() =>
      openGit(folder, host.env, { willList: kind === 'folder' && options.willList !== false }),
    );
    const root = kind === 'folder' ? absolute : (git?.topLevel ?? (isInside(host.cwd, absolute) ? host.cwd : folder));
    const target = await openWorkspace({
      id: paths.length === 1 ? 'workspace' : `workspace-${index + 1}`,
      root,
      name: path,
      displayPrefix: prefixOf(relative(host.cwd, root)),
      env: host.env,
      ...(git && root === folder && { git }),
      ...(kind === 'file' && { only: [posix(relative(root, absolute))] }),
    });
    return { target, root, git };
  };
  return Promise.all(paths.map(open));
}

/** A pull request can make the named folder a symlink; then the user did not name what it points to. */
function refuseWayOut(absolute: string, path: string, { cwd }: Host): void {
  const [folder, real] = [realPathOf(cwd), realPathOf(absolute)];
  if (folder === undefined || real === undefined || !isInside(cwd, absolute) || isInside(folder, real)) return;
  throw new UserError(`${path} leads out of the workspace through a symlink`, { hint: 'Nothing was scanned.' });
}

function kindOf(absolute: string, path: string, cwd: string): 'folder' | 'file' {
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) {
      accessSync(absolute, constants.X_OK);
      return 'folder';
    }
    if (stat.isFile()) return 'file';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM') throw new UserError(`cannot read ${path}: permission denied`);
    throw new UserError(`there is no file or folder ${path}`, lookedForIn(cwd, path));
  }
  throw new UserError(`${path} is neither a folder nor a file`);
}

/** The hint where something that a user named is not there. */
export function lookedForIn(cwd: string, path: string): { readonly hint?: string } {
  return isAbsolute(path) ? {} : { hint: `It was looked for in ${cwd}.` };
}

function prefixOf(path: string): string {
  const prefix = posix(path);
  return prefix === '' ? '' : `${prefix}/`;
}

export function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

export function isInside(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from !== '' && from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

async function safely<Value>(make: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await make();
  } catch {
    // A git that fails is said where files are listed; here it only means that there is no base.
    return undefined;
  }
}

/** The top of the repository a scan lies in, else the scanned folder; symlinks resolved. */
export function topOf({ git, root }: Pick<Workspace, 'git' | 'root'>): string {
  return git?.topLevel ?? realPathOf(root) ?? root;
}

/** Where files lie that come with what is scanned, as they were named and as they really lie. */
export function treesOf(workspaces: readonly Workspace[]): readonly string[] {
  return workspaces.flatMap((workspace) => [workspace.root, topOf(workspace)]);
}

/** A path the user named as one below the top of the scanned repository; undefined when it lies elsewhere. */
export function pathInRepository(path: string, workspace: Workspace, host: Host): string | undefined {
  const top = topOf(workspace);
  const absolute = resolve(host.cwd, path);
  // First as it is written: a symlink the tree brings must not make it another file. Then where it really lies.
  const written = join(realPathOf(host.cwd) ?? host.cwd, relative(host.cwd, absolute));
  const place = [written, absolute, realPathOf(absolute) ?? absolute].find(
    (each) => each === top || isInside(top, each),
  );
  return place === undefined ? undefined : posix(relative(top, place));
}
