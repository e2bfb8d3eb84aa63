// Path globs as users write them: dotfiles count, `**` crosses folders, a pattern without a slash matches at any depth.

import { Minimatch } from 'minimatch';
import { UserError } from './errors.ts';
import { cut } from './escape.ts';
import { GLOB_LENGTH } from './limits.ts';

const compiled = new Map<string, Minimatch>();

/** @throws UserError for a pattern that is too long */
export function matchesGlob(path: string, glob: string): boolean {
  if (glob.length > GLOB_LENGTH)
    throw new UserError(
      `the pattern ${cut(glob, 40)} is longer than the ${GLOB_LENGTH} characters a pattern may have.`,
    );
  let matcher = compiled.get(glob);
  if (!matcher) {
    // A folder named with a trailing slash means all in it, as in .gitignore.
    const whole = glob.endsWith('/') ? `${glob}**` : glob;
    matcher = new Minimatch(whole.replace(/^\.?\//, ''), {
      dot: true,
      matchBase: !whole.includes('/'),
      nocomment: true,
      nonegate: true,
    });
    compiled.set(glob, matcher);
  }
  return matcher.match(path);
}
