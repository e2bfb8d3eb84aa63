// The line that ignores one finding when it is pasted into bartizan.yml.

import { visible } from '../lib/escape.ts';

/**
 * A line for `ignore:` in bartizan.yml. The path is a glob there, so its own glob characters are escaped. It holds the
 * whole fingerprint: whoever may write the ignored text could make another that shares the first eight digits.
 */
export function ignoreLine(ruleId: string, configPath: string, fingerprint: string): string {
  const path = yamlString(configPath.replace(/[\\*?[\]{}()!+@#]/g, '\\$&'));
  return `- { rule: ${ruleId}, path: ${path}, fingerprint: "${fingerprint}", reason: "…" }`;
}

/** In double quotes; what a report or a terminal would not show as it is, and so not give back, as an escape. */
function yamlString(text: string): string {
  const escaped = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '"' || character === '\\') return `\\${character}`;
    if (character !== '|' && character !== '`' && visible(character) === character) return character;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${escaped.join('')}"`;
}
