// Which folders a filesystem server is given, where they are the whole disk, a whole home or a place of secrets. Only
// servers whose name says they serve files are looked at: a path means other things to others.

import type { Word } from '../../artifacts/launch-words.ts';
import { programName } from '../../lib/shell-line.ts';

export const FILE_SERVER =
  /(?:^|[/@_-])(?:mcp-)?(?:server-)?file-?system(?:-mcp)?(?:-server)?(?:[@=:[]|$)|(?:^|\/)mcp-filesystem|filesystem-mcp/i;

const HOME = String.raw`(?:~|\$HOME|\$\{HOME\}|\$\{env:HOME\}|\$\{userHome\}|%USERPROFILE%|\$\{env:USERPROFILE\}|\/root|\/(?:home|Users)(?:\/[^/\\]+)?|[A-Za-z]:[\\/]+Users(?:[\\/]+[^/\\]+)?)`;
const TAIL = String.raw`[\\/]*(?:\*{1,2}[\\/]*)?`;
const BROAD: readonly (readonly [RegExp, string])[] = [
  [/^\/(?:\*{1,2})?$|^[A-Za-z]:[\\/]*$|^\/mnt\/[a-z]\/?$/, 'the whole disk'],
  [
    new RegExp(
      `^${HOME}[\\\\/]+\\.(?:ssh|aws|gnupg|kube|docker|azure|netrc|password-store|mozilla|config(?:[\\\\/]+gcloud)?)(?:[\\\\/].*)?$`,
    ),
    'a folder of credentials',
  ],
  [new RegExp(`^${HOME}${TAIL}$`), 'a whole home folder'],
  [
    /^\/(?:etc|proc|sys|dev|boot|var|usr|private\/etc|System|Library)\/?(?:\*{1,2})?$|^\/etc\/.+|^[A-Za-z]:[\\/]+Windows[\\/]*$/,
    'a system folder',
  ],
];

export interface BroadFolder {
  readonly word: Word;
  /** `the whole disk`. */
  readonly what: string;
}

export function broadFolders(words: readonly Word[]): readonly BroadFolder[] {
  const server = words.findIndex(({ text }) => FILE_SERVER.test(text));
  if (server < 0) return [];
  const name = programName(words[0]?.text ?? '');
  const isContainer = name === 'docker' || name === 'podman';
  // What stands after the image is a path inside the container.
  const given = isContainer ? words.slice(0, server).map(mountSource) : words.slice(server + 1);
  return given.flatMap((word) => {
    const what = word && sensitivePlace(word.text.replace(/^--?[\w-]+=/, ''));
    return word && what !== undefined ? [{ word, what }] : [];
  });
}

/** What a path is, when it is a place of the host that no server needs. */
export function sensitivePlace(path: string): string | undefined {
  const isHarmless =
    /^\/etc\/(?:localtime|timezone|resolv\.conf|hosts|ssl(?:\/certs.*)?|ca-certificates.*|pki.*)$/.test(path);
  return isHarmless ? undefined : BROAD.find(([pattern]) => pattern.test(path))?.[1];
}

/** The host's side of `-v /src:/dst` and of `--mount type=bind,src=/src,dst=/dst`. */
function mountSource(word: Word, index: number, words: readonly Word[]): Word | undefined {
  const value =
    /^(?:-v|--volume|--mount)=(.*)$/.exec(word.text)?.[1] ??
    (/^(?:-v|--volume|--mount)$/.test(words[index - 1]?.text ?? '') ? word.text : undefined);
  if (value === undefined) return undefined;
  const named = /(?:^|,)(?:src|source)=([^,]+)/.exec(value)?.[1];
  const plain = /^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]*\}|[^:])*):/.exec(value)?.[1];
  const source = named ?? plain;
  return source === undefined ? undefined : { ...word, text: source };
}
