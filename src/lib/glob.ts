// Path globs as users write them: dotfiles count, `**` crosses folders, a pattern without a slash matches at any depth.

import { Minimatch } from 'minimatch';

const compiled = new Map<string, Minimatch>();

export function matchesGlob(path: string, glob: string): boolean {
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
