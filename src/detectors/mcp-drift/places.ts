// Where in the definitions a difference is shown, and what was locked there.

import type { Artifact } from '../../artifacts/artifact.ts';
import { fromLockText, type LockedServer, type LockText } from '../../artifacts/lock.ts';
import { KEY_OF, lockedItem } from '../../artifacts/lock-canonical.ts';
import type { Drift } from '../../artifacts/lock-drift.ts';
import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import { type DocumentNode, toPlain } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';

const NAME = 80;

export interface ServerPlace {
  readonly name: string;
  readonly node: DocumentNode;
  /** A long list goes on in further files; what is true of the server as a whole is told in the first. */
  readonly isFirst: boolean;
}

export function serverNode({ path }: Pick<Artifact, 'path'>, root: DocumentNode): ServerPlace {
  const node = fieldOf(root, 'server') ?? root;
  return { name: cut(textOf(node) ?? '', NAME), node, isFirst: path.endsWith('/definitions.json') };
}

/** Undefined when it is shown in another file of the server. */
export function nodeOf(
  root: DocumentNode,
  server: ServerPlace,
  drift: Drift,
  live: LockedServer,
): DocumentNode | undefined {
  if (drift.kind === 'server') {
    if (!server.isFirst) return undefined;
    const info = fieldOf(root, 'serverInfo');
    return (drift.field === 'instructions' ? fieldOf(root, 'instructions') : fieldOf(info, drift.field)) ?? server.node;
  }
  if (drift.kind === 'removed') return server.isFirst ? server.node : undefined;
  const { list, name } = drift;
  const items = fieldOf(root, list);
  if (items?.kind !== 'array') return undefined;
  const wanted = JSON.stringify(live[list][name]);
  // Of two of one name the one that is meant; a number behind the name tells them apart.
  const own = items.items.filter((item) => {
    const called = textOf(fieldOf(item, KEY_OF[list])) ?? '?';
    return called === name || name.startsWith(`${called}#`) || (called === '' && name.startsWith('?'));
  });
  const item =
    own.length === 1
      ? own[0]
      : (own.find((each) => JSON.stringify(lockedItem(list, toPlain(each))) === wanted) ?? own[0]);
  const changes = drift.kind === 'changed' ? drift.changes : [];
  // One field that changed is shown itself.
  return changes.length === 1 ? (fieldOf(item, changes[0]?.field ?? '') ?? item) : item;
}

/** As it is written in JSON, where alarms are looked for. */
export function lockedText(drift: Drift, locked: LockedServer): string {
  const text = (value: LockText | undefined) => (value === undefined ? '' : fromLockText(value));
  if (drift.kind === 'server') return JSON.stringify([text(locked.instructions), locked.serverInfo ?? null]);
  const { list } = drift;
  const item = locked[list]['lockedName' in drift ? drift.lockedName : drift.name];
  if (!item) return '';
  const { description, title } = item as { readonly description?: LockText; readonly title?: LockText };
  return JSON.stringify([item, text(description), text(title)]);
}
