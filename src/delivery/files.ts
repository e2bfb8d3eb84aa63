// Reports to files and to standard output. That a file can be written is checked before the scan, so that nobody waits
// for a result that has nowhere to go.

import { accessSync, constants, lstatSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError, whyFailed } from '../lib/errors.ts';
import { type Delivery, NOTHING_TO_SAY } from './delivery.ts';

/** @throws UserError when the folder is missing or cannot be written to, or the name is a folder's or leads away. */
export function checkWritable(cwd: string, file: string): void {
  const path = resolve(cwd, file);
  const link = symlinkOnTheWay(cwd, path);
  if (link !== undefined)
    throw new UserError(`cannot write ${file}: ${link} is a symlink`, {
      hint: 'The scanned tree must not decide which file is overwritten.',
    });
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
 * lies below the working directory comes with the tree; `/dev/stdout` is a symlink too.
 */
function symlinkOnTheWay(cwd: string, path: string): string | undefined {
  const steps = relative(cwd, path).split(sep);
  if (steps[0] === '..') return undefined;
  const ways = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  return ways.find((way) => lookAt(lstatSync, join(cwd, way))?.isSymbolicLink());
}

/** Undefined when nothing is there, a path through a file included. */
function lookAt(stat: (path: string) => Stats, path: string): Stats | undefined {
  try {
    return stat(path);
  } catch {
    return undefined;
  }
}

export function filesDelivery(cwd: string, out: (text: string) => void): Delivery {
  return {
    name: 'files',
    async deliver(_assessment, rendered) {
      for (const { text, file } of rendered) {
        if (file === undefined) out(text);
        else {
          checkWritable(cwd, file);
          try {
            writeFileSync(resolve(cwd, file), text);
          } catch (error) {
            throw new UserError(`cannot write ${file}: ${whyFailed(error)}`);
          }
        }
      }
      return NOTHING_TO_SAY;
    },
  };
}
