// Whose a value is that was found out of somebody's text: its length, what stands at its path.

import type { Taint, Value } from '../value.ts';
import { deepTaints } from './values.ts';

/** What stands in a file is not its path. */
const OPENED =
  /(?:^|\.)(?:open|read_text|read_bytes|readFile|readFileSync|ReadFile|(?!(?:Pure|Posix|Windows)?Path\(|U(?:RL|rl)\()[A-Z]\w*)\(\)$/;

/** Of the value, and of what it was found out of. */
export function sourcesOf(value: Value, depth = 0): readonly Taint[] {
  const own = deepTaints(value);
  const { form } = value;
  // What may have come of it in a call nobody knows is not what is asked about.
  if (own.length > 0) return own.filter(({ isVague }) => !isVague);
  if (form.kind !== 'external' || depth > 3 || OPENED.test(form.path)) return [];
  return [
    ...(form.on ? sourcesOf(form.on, depth + 1) : []),
    ...(form.args ?? []).flatMap((each) => sourcesOf(each.value, depth + 1)),
  ];
}
