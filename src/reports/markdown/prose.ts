// Running text as Markdown, in which `code` between backticks stays code.

import { markdown, markdownCode } from '../../lib/escape.ts';

/** Foreign text between backticks is code and nothing else; outside of them no markup survives. */
export function markdownProse(text: string): string {
  const parts = text.split(/`([^`]+)`/);
  // `markdown` is for the start of a line and drops blanks there; between words they stay.
  const between = (part: string) => (part.startsWith(' ') ? ` ${markdown(part)}` : markdown(part));
  return parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : between(part))).join('');
}
