// Commands that a program hands to the shell of another machine.

import type { Value } from '../value.ts';
import { constantText } from './values.ts';

/** `ssh host "cd … && x"`: what has spaces of its own is a line for the shell at the other end, not an option or a host. */
export function isLineFor(program: string | undefined, element: Value): boolean {
  return program !== undefined && /(?:^|\/)ssh$/.test(program) && isLine(element);
}

function isLine(value: Value): boolean {
  const { form } = value;
  if (form.kind === 'choice') {
    const open = form.of.filter((each) => constantText(each) === undefined);
    return open.length > 0 && open.every(isLine);
  }
  return form.kind === 'text' && form.parts.some((part) => constantText(part)?.includes(' '));
}
