// The lockfile that is no text: Bun's of before 1.2, which only Bun reads.

const NAME = /(?:^|\/)bun\.lockb$/i;

/** What stays unknown with it and what to do, as a sentence; undefined for other files, and where the text form lies beside it. */
export function binaryLock(path: string, exists: (path: string) => boolean): string | undefined {
  if (!NAME.test(path) || exists(path.replace(/b$/i, ''))) return undefined;
  return 'The old binary form of a lockfile, whose packages are not read: bun install --save-text-lockfile writes the text form, bun.lock.';
}
