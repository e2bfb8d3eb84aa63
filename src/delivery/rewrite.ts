// A changed file to disk: whole or not at all, with the mode it had, never through a symlink, and only over what was read.

import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError, whyFailed } from '../lib/errors.ts';

export interface Rewrite {
  /** Absolute folder that was scanned. */
  readonly root: string;
  /** POSIX path below it. */
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Tells files of two runs that write beside each other apart. */
export type TemporaryName = () => string;

/** Undefined when it was written; else why not, and then nothing was changed. */
export function rewrite({ root, path, before, after }: Rewrite, temporaryName: TemporaryName): string | undefined {
  const steps = path.split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return 'its path leads out of the folder';
  const absolute = join(root, path);
  let temporary: string | undefined;
  try {
    for (const [index] of steps.entries())
      if (lstatSync(join(root, ...steps.slice(0, index + 1))).isSymbolicLink()) return 'it lies behind a symlink';
    accessSync(absolute, constants.W_OK);
    const mode = modeOf(absolute, before);
    if (mode === undefined) return 'it changed since it was read';
    temporary = join(dirname(absolute), `.bartizan-${temporaryName()}.tmp`);
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(descriptor, after);
      fchmodSync(descriptor, mode);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, absolute);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    if (error instanceof UserError) throw error;
    return whyFailed(error);
  }
}

/** Of the file as it was read; undefined when it is another by now. */
function modeOf(absolute: string, before: Buffer): number | undefined {
  const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || stat.size !== before.length || !readFileSync(descriptor).equals(before)) return undefined;
    return stat.mode & 0o7777;
  } finally {
    closeSync(descriptor);
  }
}
