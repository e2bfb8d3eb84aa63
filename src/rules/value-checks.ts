// Named checks on a matched value: is it random enough, is it a placeholder, does its issuer's checksum hold.

import { crc32 } from '../lib/hash.ts';
import type { CheckDefinition } from './definition.ts';

/** `proven`: the value itself proves the finding. `example`: it looks like one but its checksum fails. */
export type CheckOutcome = 'reject' | 'pass' | 'proven' | 'example';

/** `near` and `not-near` are not here: they need the text around the value (see compile.ts). */
export function checkValue(
  value: string,
  check: Exclude<CheckDefinition, { near: unknown } | { notNear: unknown }>,
): CheckOutcome {
  if ('entropy' in check) return entropy(value) >= check.entropy ? 'pass' : 'reject';
  if ('distinct' in check) return new Set(value).size >= check.distinct ? 'pass' : 'reject';
  if ('notPlaceholder' in check) return isPlaceholder(value) ? 'reject' : 'pass';
  return githubChecksum(value);
}

/** Shannon entropy in bits per character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

const PLACEHOLDER =
  /x{4,}|\*{3,}|\.{3,}|_{4,}|0{6,}|1{6,}|a{6,}|1234567|abcdefg|qwerty|example|sample|placeholder|changeme|change_me|your[-_ ]?|replace|dummy|fake|redacted|insert|todo|(?:^|[-_])(?:test|mock|demo)(?:[-_]|$)|^(?:\$\{|\$\(|\{\{|<|%\w+%|@\w+@|\$\w+$)|process\.env|os\.environ|getenv/i;

/** Whether people write this where a value goes: fillers, template variables, the word "example". */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `ghp_`, `gho_`, `ghu_`, `ghs_` + 30 random characters + base62 of their CRC-32 in 6. Source: GitHub's token formats. */
function githubChecksum(value: string): CheckOutcome {
  const match = /^gh[pous]_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/.exec(value);
  if (!match?.[1]) return 'pass';
  let rest = crc32(match[1]);
  let digits = '';
  for (let index = 0; index < 6; index++) {
    digits = BASE62[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return digits === match[2] ? 'proven' : 'example';
}
