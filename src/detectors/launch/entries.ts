// Entries that no client of this table would start: a kind nobody knows, or nothing that could be started or reached.

import { launchScalars } from '../../artifacts/agent-config.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import type { Check } from './check.ts';
import { shown } from './check.ts';

const KINDS =
  /^(?:stdio|local|command|sse|http|https|streamable[-_]?http|streamable|http[-_]?stream|remote|ws|websocket|builtin|platform|frontend|inline_python|docker|sdk|streamableHttp|server|poci|registry|oauth|extension|custom)$/i;

export const unknownEntry: Check = ({ node, urls }) => {
  const type = child(node, 'type') ?? child(node, 'transport');
  const kind = textOf(type);
  if (type && kind !== undefined && kind !== '' && !KINDS.test(kind) && !/[|<>${}]/.test(kind)) {
    return [{ node: type, message: `{place} is of a kind that is not known here: ${shown(kind)}.` }];
  }
  const command = child(node, 'command');
  if (launchScalars(node).length > 0 || urls.length > 0 || !command || node.kind !== 'object') return [];
  return [{ node: command, message: '{place} has a command that cannot be read as one.' }];
};
