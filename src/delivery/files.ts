// Reports to files and to standard output. That a file can be written is checked before the scan, so that nobody waits
// for a result that has nowhere to go.

import { accessSync, constants, lstatSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError, whyFailed } from '../lib/errors.ts';
import { type Delivery, NOTHING_TO_SAY } from './delivery.ts';

/**
 * `trees`: roots of what is scanned, beside the working directory.
 * @throws UserError when the folder is missing or cannot be written to, or the name is a folder's or leads away.
 */
export function checkWritable(cwd: string, file: string, trees: readonly string[] = []): void {
  const path = resolve(cwd, file);
  refuseSymlinks(cwd, file, trees);
  const folder = lookAt(statSync, dirname(path));
  if (!folder)
    throw new UserError(`cannot write ${file}: there is no folder ${dirname(file)}`, { hint: 'Create it first.' });
  const existing = lookAt(statSync, path);
  if (!folder.isDirectory()) throw new UserError(`cannot write ${file}: ${dirname(file)} is not a folder`);
  if (existing?.isDirectory()) throw new UserError(`cannot write ${file}: it is a folder`);
  try {
    accessSync(existing ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw new UserError(`cannot write ${file}: ${whyFailed(error)}`);
  }
}

/**
 * A scanned tree can hold a symlink by the name of a report, or of its folder, to a file that a shell reads. Only what
 * lies below the working directory, or in what is scanned, comes with the tree; `/dev/stdout` is a symlink too.
 * @throws UserError
 */
export function refuseSymlinks(cwd: string, file: string, trees: readonly string[] = []): void {
  for (const root of new Set([cwd, ...trees])) {
    const link = symlinkOnTheWay(root, resolve(cwd, file));
    if (link === undefined) continue;
    throw new UserError(`cannot write ${file}: ${link} is a symlink`, {
      hint: 'The scanned tree must not decide which file is overwritten.',
    });
  }
}

function symlinkOnTheWay(root: string, path: string): string | undefined {
  const way = relative(root, path);
  const steps = way.split(sep);
  if (steps[0] === '..' || isAbsolute(way)) return undefined;
  const ways = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  return ways.find((each) => each !== '' && lookAt(lstatSync, join(root, each))?.isSymbolicLink());
}

/** Undefined when nothing is there, a path through a file included. */
function lookAt(stat: (path: string) => Stats, path: string): Stats | undefined {
  try {
    return stat(path);
  } catch {
    return undefined;
  }
}

/** @throws UserError as `checkWritable` does, or when the system refuses. */
export function writeText(cwd: string, file: string, text: string, trees: readonly string[] = []): void {
  checkWritable(cwd, file, trees);
  try {
    writeFileSync(resolve(cwd, file), text);
  } catch (error) {
    throw new UserError(`cannot write ${file}: ${whyFailed(error)}`);
  }
}

export function filesDelivery(cwd: string, out: (text: string) => void, trees: readonly string[] = []): Delivery {
  return {
    name: 'files',
    async deliver(_assessment, rendered) {
      for (const { text, file } of rendered) {
        if (file === undefined) out(text);
        else writeText(cwd, file, text, trees);
      }
      return NOTHING_TO_SAY;
    },
  };
}
