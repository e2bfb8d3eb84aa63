// Where two tools, or a tool and a person, see something else in one archive: what one of them checks is not what another runs.

import type { ReadEntry } from '../../artifacts/archive-listing.ts';
import { plainName } from '../../lib/archive/names.ts';
import { visibleWithin } from '../../lib/escape.ts';
import { bytes, type Check, type Problem, quoted } from './problem.ts';

const overlapping: Check = ({ entries }) =>
  entries.flatMap(({ name, overlaps, node }): readonly Problem[] => {
    if (overlaps === undefined) return [];
    const other = overlaps === '' ? 'the directory of the archive' : `the entry ${quoted(overlaps)}`;
    return [
      {
        node,
        about: name,
        message: `The bytes of the entry ${quoted(name)} are also those of ${other}.`,
        evidence: [
          `${visibleWithin(name, 200)} over ${overlaps === '' ? 'the directory' : visibleWithin(overlaps, 200)}`,
        ],
      },
    ];
  });

const duplicate: Check = ({ entries, container }) => {
  const byPath = new Map<string, ReadEntry[]>();
  for (const entry of entries) {
    const path = plainName(entry.name);
    if (entry.kind !== 'file' || path === '' || entry.unlisted) continue;
    const known = byPath.get(path);
    if (known) known.push(entry);
    else byPath.set(path, [entry]);
  }
  return [...byPath].flatMap(([path, same]): readonly Problem[] => {
    const [first, second] = same;
    if (!first || !second) return [];
    const isSame = same.every(
      ({ crc, size, kind, target }) =>
        crc === first.crc && size === first.size && kind === first.kind && target === first.target,
    );
    // Of a tar the last one counts, with every tool; so are files added to one.
    const isUsual = isSame || container !== 'zip';
    return [
      {
        node: second.node,
        about: path,
        message: `The archive holds ${quoted(path)} ${same.length} times${isSame ? '' : ', with different contents'}.`,
        evidence: same.slice(0, 5).map(({ name, size }) => `${visibleWithin(name, 200)}: ${size} bytes`),
        ...(isUsual && { tier: 'context' as const }),
      },
    ];
  });
};

const mismatch: Check = ({ entries }) =>
  entries.flatMap(({ name, localName, overlaps, node }): readonly Problem[] => {
    // That the header is another entry's is told as such.
    if (localName === undefined || overlaps !== undefined) return [];
    return [
      {
        node,
        about: name,
        message: `The directory calls an entry ${quoted(name)}, and its own header ${quoted(localName)}.`,
        evidence: [`${visibleWithin(name, 200)} / ${visibleWithin(localName, 200)}`],
      },
    ];
  });

const unlisted: Check = ({ entries, otherDirectory, node }) => [
  ...entries.flatMap(({ name, unlisted: isUnlisted, node: at }): readonly Problem[] =>
    isUnlisted
      ? [
          {
            node: at,
            about: name,
            message: `The entry ${quoted(name)} lies in the archive and is missing in its directory.`,
            evidence: [visibleWithin(name, 300)],
          },
        ]
      : [],
  ),
  ...(otherDirectory
    ? [
        {
          node,
          about: '',
          message: 'The archive has a second directory before its end.',
          evidence: ['a second directory'],
        },
      ]
    : []),
];

const lyingSize: Check = ({ entries, container }) =>
  container !== 'zip'
    ? []
    : entries.flatMap(({ name, kind, size, unpacked, end, node }): readonly Problem[] => {
        if (unpacked === undefined || kind !== 'file') return [];
        const isMore = unpacked > size;
        if (!isMore && end !== undefined) return [];
        return [
          {
            node,
            about: name,
            message: `The directory gives the entry ${quoted(name)} ${bytes(size)}, and it unpacks to ${isMore && end !== undefined ? 'more than ' : ''}${bytes(unpacked)}.`,
            evidence: [`${size} bytes claimed, ${unpacked} bytes found`],
          },
        ];
      });

const encrypted: Check = ({ entries }) => {
  const locked = entries.filter((entry) => entry.encrypted);
  const [first] = locked;
  if (!first) return [];
  const message =
    locked.length === 1
      ? `The entry ${quoted(first.name)} is encrypted.`
      : `${locked.length} entries of the archive are encrypted, ${quoted(first.name)} among them.`;
  return [
    {
      node: first.node,
      about: '',
      message,
      evidence: locked.slice(0, 5).map(({ name }) => visibleWithin(name, 200)),
      identity: 'encrypted',
    },
  ];
};

/** Controls, and what turns the order of letters around. */
const DECEIVING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
/** The icon of a folder on macOS is called so. */
const ICON = /(?:^|\/)Icon\r$/;

const deceptive: Check = ({ entries }) =>
  entries.flatMap(({ name, node }): readonly Problem[] => {
    if (!DECEIVING.test(name) || ICON.test(name)) return [];
    const [sign = ''] = DECEIVING.exec(name) ?? [];
    const what = /\p{Cc}/u.test(sign) ? 'a control character' : 'a character that turns the order of letters around';
    return [
      {
        node,
        about: name,
        message: `The name of the entry ${quoted(name)} holds ${what}.`,
        evidence: [visibleWithin(name, 300)],
      },
    ];
  });

export const AMBIGUITY: Readonly<Record<string, Check>> = {
  'archive/overlapping-entries': overlapping,
  'archive/entry-twice': duplicate,
  'archive/two-names': mismatch,
  'archive/unlisted-entry': unlisted,
  'archive/false-size': lyingSize,
  'archive/encrypted-entry': encrypted,
  'archive/deceptive-name': deceptive,
};
