// Files that lie in an app's package and belong on the machine that built it, by the listing of the archive.

import type { ReadListing } from '../../artifacts/archive-listing.ts';
import { visibleWithin } from '../../lib/escape.ts';
import type { Problem } from './problem.ts';

/** What makes an archive the package of an app: a library of Android has a manifest too. */
const IS_APP = /^(?:classes\d*\.dex|resources\.arsc|Payload\/[^/]+\.app\/Info\.plist)$/;

const SHOWN = 200;

interface Kind {
  readonly rule: string;
  readonly name: RegExp;
  readonly what: string;
}

const KINDS: readonly Kind[] = [
  {
    rule: 'key-store-packed',
    name: /\.(?:jks|keystore|p12|pfx|pkcs12)$/i,
    what: 'a store of keys',
  },
  {
    rule: 'private-file-packed',
    name: /(?:^|\/)\.env(?:\.(?!example|sample|template|dist)[\w-]+)?$/i,
    what: 'settings of an environment',
  },
  { rule: 'private-file-packed', name: /(?:^|\/)\.git\/(?:config|HEAD)$/, what: 'a repository of git' },
  {
    rule: 'private-file-packed',
    name: /(?:^|\/)\.(?:npmrc|netrc|pypirc|git-credentials)$/,
    what: 'credentials of a tool',
  },
  { rule: 'private-file-packed', name: /(?:^|\/)(?:local|keystore|key)\.properties$/i, what: 'settings of the build' },
  {
    rule: 'private-file-packed',
    name: /(?:\.jsbundle|\.bundle|(?:^|\/)(?:main|index|app|bundle|vendor|chunk)[\w.-]*\.js)\.map$/i,
    what: 'a source map',
  },
];

export function packedFileProblems({ entries }: ReadListing): readonly Problem[] {
  if (!entries.some(({ name }) => IS_APP.test(name))) return [];
  return entries.flatMap(({ name, kind: type, size, node }) => {
    const kind = type === 'file' && size > 0 ? KINDS.find((each) => each.name.test(name)) : undefined;
    if (!kind) return [];
    const shown = visibleWithin(name, SHOWN);
    return [
      {
        rule: kind.rule,
        at: node.start,
        to: node.end,
        place: shown,
        message: `The package holds ${shown}, ${kind.what}.`,
        evidence: [shown],
      },
    ];
  });
}
