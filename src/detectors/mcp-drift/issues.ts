// What a reviewer hears of each difference: which rule it is, one sentence, and the lines that came and went.

import type { LockedList } from '../../artifacts/lock.ts';
import type { Change, Drift } from '../../artifacts/lock-drift.ts';
import { cut } from '../../lib/escape.ts';
import type { Tier } from '../../model/severity.ts';

export interface Issue {
  readonly rule: string;
  readonly message: string;
  /** What the sentence is about. */
  readonly subject: string;
  /** Below the server; empty for the server itself. */
  readonly place: string;
  readonly evidence: readonly string[];
  readonly identity: string;
  readonly tier?: Tier;
}

const WORD_OF: Readonly<Record<LockedList, string>> = {
  tools: 'tool',
  prompts: 'prompt',
  resources: 'resource',
  resourceTemplates: 'template',
};
/** Rules on lists other than that of tools make no difference between what came, went and changed. */
const RULE_OF: Readonly<Record<Exclude<LockedList, 'tools'>, string>> = {
  prompts: 'pin/prompt-changed',
  resources: 'pin/resource-changed',
  resourceTemplates: 'pin/resource-changed',
};
const NAME = 80;
/** Lines of a difference that are shown. */
const LINES = 12;

export function issueOf(drift: Drift): Issue {
  if (drift.kind === 'server') return serverIssue(drift.field, drift.changes);
  const { list, kind } = drift;
  const name = `"${cut(drift.name, NAME)}"`;
  const place = `${WORD_OF[list]} ${name}`;
  const subject = `The ${place}`;
  const rule = (id: string) => (list === 'tools' ? id : RULE_OF[list]);
  const plain = (id: string, message: string, evidence: readonly string[]): Issue => ({
    rule: rule(id),
    message,
    subject,
    place,
    evidence,
    identity: `${kind} ${drift.name}`,
  });
  switch (drift.kind) {
    case 'added':
      return plain('pin/tool-added', `${subject} is not in the lock.`, [`+ ${drift.name}`]);
    case 'removed':
      return plain('pin/tool-removed', `${subject} is in the lock and no longer offered.`, [`- ${drift.name}`]);
    case 'renamed': {
      const before = `"${cut(drift.before, NAME)}"`;
      const said = plain('pin/renamed', `The tool ${before} of the lock is now called ${name}.`, [
        `- ${drift.before}`,
        `+ ${drift.name}`,
      ]);
      return { ...said, identity: `renamed ${drift.before} ${drift.name}` };
    }
    case 'widened': {
      const [first] = drift.widenings;
      const more = drift.widenings.length - 1;
      const what = `${shownPath(first?.path ?? '')} ${first?.says ?? ''}${more > 0 ? `, and ${more} more` : ''}`;
      const says = drift.widenings.map(({ path, says: each }) => `${shownPath(path)} ${each}`).slice(0, LINES / 2);
      return {
        ...plain('pin/schema-widened', `${subject} takes more than what was locked: ${what}.`, [
          ...says,
          ...lines(drift.changes).slice(0, LINES),
        ]),
        identity: `widened ${whole(drift.changes)}`,
      };
    }
    case 'changed': {
      const fields = drift.changes.map(({ field }) => field).join(', ');
      return {
        ...plain('pin/tool-changed', `${subject} is not what was locked: ${fields} changed.`, lines(drift.changes)),
        identity: `changed ${whole(drift.changes)}`,
        ...(drift.isMinor && { tier: 'review' as const }),
      };
    }
  }
}

function serverIssue(field: string, changes: readonly Change[]): Issue {
  const isText = field === 'instructions' || field === 'description';
  const what = field === 'url' ? 'address' : field;
  return {
    rule: isText ? 'pin/instructions-changed' : 'pin/server-renamed',
    message: isText
      ? `What the server tells the model as its ${what} is not what was locked.`
      : `The server has another ${what} than the one that was locked.`,
    subject: field === 'instructions' ? 'The text of instructions' : `The ${what} of the server`,
    place: field === 'instructions' ? 'instructions' : '',
    evidence: lines(changes),
    identity: `${field} ${whole(changes)}`,
  };
}

/** `properties.to.maxLength` as people say it. */
function shownPath(path: string): string {
  return cut(path.replace(/(^|\.)properties\./g, '$1') || 'the schema', NAME);
}

function lines(changes: readonly Change[]): readonly string[] {
  const all = changes.flatMap(({ edits }) => edits);
  return all.length <= LINES ? all : [...all.slice(0, LINES - 1), `… and ${all.length - LINES + 1} more lines`];
}

/** All of it, so that what was accepted once is not accepted in another form; long runs may be secrets. */
function whole(changes: readonly Change[]): string {
  return changes
    .flatMap(({ edits }) => edits)
    .join('\n')
    .replace(/[\w+/=-]{16,}/g, '…');
}
