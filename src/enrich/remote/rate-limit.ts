// When a service wants to be asked again. Each has its own signal: a header of seconds or a date, an own header with the time
// of the reset, or a member of the body. Dates are read beside the service's own clock, which need not be ours.

import { member } from '../../lib/member.ts';

/** Seconds, at least 0; undefined when it does not say. */
export function waitAsked(
  status: number,
  headers: Readonly<Record<string, string | undefined>>,
  body: unknown,
): number | undefined {
  if (status !== 429 && status !== 503 && status !== 403) return undefined;
  const after = headers['retry-after'];
  if (after !== undefined) return secondsOf(after, headers.date);
  for (const path of [['retry_after'], ['error', 'retry_after'], ['error', 'details', 'retry_after']]) {
    const said = member(body, ...path);
    const seconds = typeof said === 'number' ? said : typeof said === 'string' ? Number(said) : Number.NaN;
    if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  }
  const reset = headers['x-ratelimit-reset'];
  return reset !== undefined && (status === 429 || headers['x-ratelimit-remaining'] === '0')
    ? secondsOf(reset, headers.date)
    : undefined;
}

/** Of a number of seconds, a Unix time, or a date. */
function secondsOf(text: string, date: string | undefined): number | undefined {
  const now = date === undefined ? Number.NaN : Date.parse(date);
  const number = /^\s*\d{1,15}(?:\.\d{1,6})?\s*$/.test(text) ? Number(text) : undefined;
  // A billion seconds are no wait but a time.
  if (number !== undefined && number < 1e9) return Math.ceil(number);
  const until = number === undefined ? Date.parse(text) : number * (number < 1e11 ? 1000 : 1);
  // Without its clock a date says nothing.
  return Number.isNaN(until) || Number.isNaN(now) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}
