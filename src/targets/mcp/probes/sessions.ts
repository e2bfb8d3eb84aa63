// T14 and T15: whether the session ids of the older revisions can be guessed, and whether one that was never handed out
// is taken for one that was. Of an id only what it is judged by is kept.

import type { SessionIdFacts } from '../../../model/live.ts';
import type { Tries } from './tries.ts';

/** With the one the conversation has: three ids show a pattern. */
const FURTHER = 2;

export async function sessionIds(tries: Tries): Promise<readonly SessionIdFacts[]> {
  const { session, openSession } = tries.context;
  if (session?.sessionId === undefined) return [];
  const ids = [session.sessionId];
  for (let index = 0; index < FURTHER; index++) {
    const id = await openSession();
    if (id === undefined) break;
    ids.push(id);
  }
  return factsOf(ids);
}

export async function unknownSession(tries: Tries): Promise<void> {
  const { session, host } = tries.context;
  if (session?.sessionId === undefined || tries.isStream) return;
  await tries.ask('unknownSession', { headers: { 'mcp-session-id': uuidOf(host.random()) } });
}

/** A random UUID: what most servers hand out, so that nothing but its being unknown tells it from theirs. */
function uuidOf(random: string): string {
  const hex = random.replace(/[^0-9a-f]/gi, '').padEnd(32, '5');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function factsOf(ids: readonly string[]): readonly SessionIdFacts[] {
  return ids.map((id, index) => {
    const others = ids.filter((_, other) => other !== index);
    const pattern = patternOf(id, others);
    return {
      length: id.length,
      isVisibleAscii: /^[\x21-\x7e]+$/.test(id),
      bits: Math.floor(bitsOf(id)),
      ...(pattern && { pattern }),
    };
  });
}

function patternOf(id: string, others: readonly string[]): SessionIdFacts['pattern'] | undefined {
  if (others.includes(id)) return 'repeated';
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[16][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id)) return 'uuid-v1';
  if (others.some((other) => isNext(id, other))) return 'counter';
  const moment = momentIn(id);
  return moment !== undefined && bitsOf(id.replace(moment, '')) < ENOUGH ? 'timestamp' : undefined;
}

/** What beside a time is random enough. */
const ENOUGH = 64;
const COUNTED_DIGITS = 8;
const COUNTED_STEP = 64;

/** Whether two ids are alike but for a number at one place, and near each other in it. */
function isNext(id: string, other: string): boolean {
  let start = 0;
  while (start < id.length && start < other.length && id[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(id.length, other.length) - start;
  while (end < most && id.at(-1 - end) === other.at(-1 - end)) end++;
  // The digits before the difference are a part of the number.
  while (start > 0 && /[0-9]/.test(id[start - 1] ?? '') && end === 0) start--;
  const [left, right] = [id, other].map((each) => each.slice(start, each.length - end));
  if (left === undefined || right === undefined || Math.max(left.length, right.length) > COUNTED_DIGITS * 2)
    return false;
  for (const [digits, base] of [
    [/^[0-9]{1,16}$/, 10],
    [/^[0-9a-f]{1,8}$/i, 16],
  ] as const) {
    if (!digits.test(left) || !digits.test(right)) continue;
    if (Math.abs(Number.parseInt(left, base) - Number.parseInt(right, base)) <= COUNTED_STEP) return true;
  }
  return false;
}

/** Seconds or milliseconds since 1970, of this century's second decade and after. */
function momentIn(id: string): string | undefined {
  return /(?<![0-9])(?:1[5-9]|2[0-9])[0-9]{8}(?:[0-9]{3})?(?![0-9])/.exec(id)?.[0];
}

/** As many as the characters it is written in can hold. */
function bitsOf(id: string): number {
  const letters = id.replace(/[-_.:]/g, '');
  const alphabet = /^[0-9]*$/.test(letters)
    ? 10
    : /^[0-9a-f]*$/i.test(letters)
      ? 16
      : /^(?:[0-9a-z]*|[0-9A-Z]*)$/.test(letters)
        ? 36
        : 64;
  return letters.length * Math.log2(alphabet);
}
