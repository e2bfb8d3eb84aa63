// package.json and tsconfig.json: JSON with comments, of any shape.

import { parse } from 'jsonc-parser';
import { MANIFEST_TEXT } from '../../lib/limits.ts';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object a manifest holds; undefined when it holds none. */
export function readJson(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined || text.length > MANIFEST_TEXT || isDeep(text)) return undefined;
  const value: unknown = parse(text.replace(/^\uFEFF/, ''), [], { allowTrailingComma: true });
  return isRecord(value) ? value : undefined;
}

/** The parser goes down by recursion; no manifest is nested like this. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > 200) return true;
  }
  return false;
}
