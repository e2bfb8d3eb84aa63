// Where the root of a target lies, as far as it says what the files in it are.

/** Folders without a dot in which clients keep what is theirs on some systems. */
const CLIENT_FOLDER =
  /(?:^|\/)((?:code|code - insiders|vscodium|cursor|windsurf|kiro|trae)\/user|zed|goose(?:\/config)?)$/i;

/** The part of a folder's path from its first dot folder on, ending in `/`: `a/.claude/skills` is `.claude/skills/`. */
export function placeOf(folder: string): string {
  const steps = folder.split('/').filter((step) => step !== '');
  const dot = steps.findIndex((step) => /^\.[a-z]/i.test(step));
  if (dot >= 0) return `${steps.slice(dot).join('/')}/`;
  const own = CLIENT_FOLDER.exec(steps.join('/'))?.[1];
  return own === undefined ? '' : `${own}/`;
}
