// Patterns and prefixes as schemas give them.

import type { Value } from '../value.ts';
import { textOf } from './reading.ts';
import { NO_PROOF, type Proof, provedByMatch } from './regex.ts';
import type { Schema } from './schema.ts';

export function patternProof(value: Value | undefined): Proof {
  if (value?.form.kind === 'regex') return provedByMatch(value.form.source, value.form.flags, 'search', 'javascript');
  const source = textOf(value);
  return source === undefined ? NO_PROOF : provedByMatch(source, '', 'search', 'javascript');
}

export function patternJson(value: Value | undefined): Schema['json'] {
  return value?.form.kind === 'regex' ? { pattern: value.form.source } : {};
}

/** A text that begins with a constant: it cannot be a flag, and a whole origin decides where a request goes. */
export function prefixProof(prefix: string | undefined): Proof {
  if (!prefix) return NO_PROOF;
  return provedByMatch(`^${escapeRegex(prefix)}`, '', 'search', 'javascript');
}

export function escapeRegex(text: string): string {
  return text.slice(0, 200).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
