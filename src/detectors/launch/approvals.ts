// Which tools of a server run without asking anybody. Clients call it by different names; a list of names is one thing,
// everything is another.

import { child } from '../../artifacts/server-entries.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';
import type { Check, Problem } from './check.ts';
import { shown } from './check.ts';

/** Keys of Cline, Kiro, Roo, Kilo, Amazon Q, Windsurf, Cursor and others. */
const LISTS = [
  'autoApprove',
  'auto_approve',
  'alwaysAllow',
  'always_allow',
  'autoAllow',
  'autoApproveTools',
  'autoApprovedTools',
  'autorun',
  'allowAlways',
  'trustedTools',
];
const SWITCHES = [
  'autoApproveAll',
  'trust',
  'alwaysAllowAll',
  'autoApprove',
  'alwaysAllow',
  'yolo',
  'skipConfirmation',
  'auto_approve',
];
const WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    default_tools_approval_mode: /^approve$/,
    require_approval: /^never$/,
    requireApproval: /^never$/,
    approval: /^(?:never|auto)$/,
    approval_mode: /^(?:never|auto|approve)$/,
  }),
);

function listed(server: DocumentNode): readonly { readonly key: string; readonly items: readonly DocumentNode[] }[] {
  return LISTS.flatMap((key) => {
    const node = child(server, key);
    return node?.kind === 'array' ? [{ key, items: node.items }] : [];
  });
}

function nameOf(node: DocumentNode): string {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}

const ALL = /^(?:\*|\.\*|all|@[\w-]{1,60}\/\*)$/i;

export const approveAll: Check = ({ node }) => [
  ...listed(node).flatMap(({ key, items }) =>
    items
      .filter((item) => ALL.test(nameOf(item)))
      .map(
        (item): Problem => ({
          node: item,
          message: `Every tool of {place} runs without asking ("${key}").`,
          evidence: `${key}: ${nameOf(item)}`,
        }),
      ),
  ),
  ...(node.kind === 'object' ? node.entries : []).flatMap(({ key, value }): Problem[] => {
    if (value.kind !== 'scalar') return [];
    const isOn = SWITCHES.includes(key) && (value.value === true || (value.value === '*' && LISTS.includes(key)));
    const isWord = typeof value.value === 'string' && WORDS.get(key)?.test(value.value);
    return isOn || isWord
      ? [
          {
            node: value,
            message: `Every tool of {place} runs without asking ("${key}").`,
            evidence: `${key}: ${String(value.value)}`,
          },
        ]
      : [];
  }),
];

/** What a tool's name says it does, where that cannot be taken back or runs something. */
const STRONG: ReadonlySet<string> = new Set(
  `exec execute run shell bash terminal command cmd eval evaluate write edit create update upsert delete remove drop destroy
  kill send post publish push merge commit deploy apply upload pay transfer purchase buy order invite grant click type install
  move rename patch insert set reset sql migrate migration`.split(/\s+/),
);
const READS: ReadonlySet<string> = new Set(
  'get list read search find fetch describe show count view check lookup browse resolve is has validate preview'.split(
    ' ',
  ),
);

/** By the words of the name: the first says what is done, or else the last. */
function isStrong(name: string): boolean {
  const words = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'mcp');
  if (words.some((word) => READS.has(word))) return false;
  return words.some((word) => STRONG.has(word));
}

export const approveStrong: Check = ({ node }) =>
  listed(node).flatMap(({ key, items }) => {
    const strong = items.filter((item) => isStrong(nameOf(item)));
    const [first] = strong;
    if (!first) return [];
    const names = strong.slice(0, 5).map((item) => cut(nameOf(item), 60));
    return [
      {
        node: first,
        message: `{place} may run ${names.map(shown).join(', ')} without asking ("${key}").`,
        evidence: `${key}: ${names.join(', ')}`,
      },
    ];
  });

export const approveSome: Check = (server) => {
  if (approveAll(server).length > 0 || approveStrong(server).length > 0) return [];
  return listed(server.node).flatMap(({ key, items }) => {
    const [first] = items.filter((item) => nameOf(item) !== '');
    return first
      ? [
          {
            node: first,
            message: `${items.length === 1 ? 'A tool of {place} runs' : `${items.length} tools of {place} run`} without asking ("${key}").`,
            evidence: `${key}: ${cut(items.map(nameOf).join(', '), 200)}`,
          },
        ]
      : [];
  });
};
