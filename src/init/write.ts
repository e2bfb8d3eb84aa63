// Writes what is missing and nothing else. The repository may be a stranger's: a symlink on the way to a file, or anything
// else that is no folder, is refused before the first byte is written.

import { lstatSync, mkdirSync, readFileSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_PATHS } from '../config/paths.ts';
import { UserError, whyFailed } from '../lib/errors.ts';
import { CONFIG_BYTES } from '../lib/limits.ts';
import { CONFIG_PATH } from './config-text.ts';

export interface Draft {
  /** Below the top of the repository. */
  readonly path: string;
  readonly text: string;
}

export interface Proposal extends Draft {
  readonly state: 'new' | 'kept';
  /** Why it is kept, as a sentence. */
  readonly detail: string;
}

/** @throws UserError for a place that nothing may be written to. */
export function compareWithTree(top: string, drafts: readonly Draft[]): readonly Proposal[] {
  return drafts.map((draft): Proposal => {
    // A config has six names, and two of them are an error.
    const names = draft.path === CONFIG_PATH ? CONFIG_PATHS : [draft.path];
    const there = names.find((name) => kindOf(top, name) === 'file');
    if (there === undefined) return { ...draft, state: 'new', detail: '' };
    return { path: there, text: draft.text, state: 'kept', detail: difference(join(top, there), draft.text) };
  });
}

/** Whether a file is there. @throws UserError when something is there that it must not be. */
function kindOf(top: string, path: string): 'file' | 'nothing' {
  const steps = path.split('/');
  for (const [index] of steps.entries()) {
    const way = steps.slice(0, index + 1).join('/');
    const stat = lookAt(join(top, way));
    if (!stat) return 'nothing';
    const isLast = index === steps.length - 1;
    const refuse = (what: string) =>
      new UserError(`cannot write ${path}: ${way === path ? 'it' : way} is ${what}`, { hint: 'Nothing was written.' });
    if (stat.isSymbolicLink()) throw refuse('a symlink');
    if (isLast && !stat.isFile()) throw refuse(stat.isDirectory() ? 'a folder' : 'no file');
    if (!isLast && !stat.isDirectory()) throw refuse('no folder');
  }
  return 'file';
}

function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UserError(`cannot look at ${path}: ${whyFailed(error)}`, { hint: 'Nothing was written.' });
  }
}

function difference(path: string, text: string): string {
  const size = lstatSync(path).size;
  if (size > CONFIG_BYTES) return 'it is there and not overwritten.';
  const lines = (of: string) => of.split(/\r?\n/).map((line) => line.trimEnd());
  const [own, ours] = [lines(readFileSync(path, 'utf8')), lines(text)];
  if (own.join('\n') === ours.join('\n')) return 'it is what init would write.';
  const has = new Set(own);
  const settings = ours.filter((line) => line !== '' && !line.trimStart().startsWith('#'));
  const missing = settings.filter((line) => !has.has(line)).length;
  const what =
    missing === 0
      ? 'it has all that init would set'
      : `${missing} of ${settings.length} lines that init would set are not in it`;
  return `it is there and not overwritten; ${what}. --dry-run prints the proposal.`;
}

/** @throws UserError when the system refuses. */
export function writeProposals(top: string, proposals: readonly Proposal[]): void {
  for (const { path, text, state } of proposals) {
    if (state !== 'new') continue;
    try {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      // Never over what came in between, nor through a link.
      writeFileSync(join(top, path), text, { flag: 'wx' });
    } catch (error) {
      throw new UserError(`cannot write ${path}: ${whyFailed(error)}`);
    }
  }
}
