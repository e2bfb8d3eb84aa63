// Where the root of a target lies, as far as it says what the files in it are.

/** The part of a folder's path from its first dot folder on, ending in `/`: `a/.claude/skills` is `.claude/skills/`. */
export function placeOf(folder: string): string {
  const steps = folder.split('/').filter((step) => step !== '');
  const dot = steps.findIndex((step) => /^\.[a-z]/i.test(step));
  return dot < 0 ? '' : `${steps.slice(dot).join('/')}/`;
}
