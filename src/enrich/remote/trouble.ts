// What went wrong, for people: what the account's plan does not have, what a rate limit held back, what did not come. The
// service's own words stand beside ours, never in their place.

import type { RemoteNotice } from '../../model/remote.ts';
import { NoAnswer, Refused, WrongAnswer } from './http.ts';
import type { RemoteService } from './service.ts';

/**
 * `what` was asked for: `its fix file`. A service whose document says more of a refusal explains it itself.
 * @throws what is our own defect
 */
export function noticeOf(error: unknown, what: string, service?: Pick<RemoteService, 'explain'>): RemoteNotice {
  if (error instanceof NoAnswer || error instanceof WrongAnswer)
    return { kind: 'problem', message: `${capital(what)} did not come: ${error.message}` };
  if (!(error instanceof Refused)) throw error;
  const explained = service?.explain?.(error);
  if (explained) return explained;
  const { status, said, wait } = error;
  const words = { ...(said.words !== '' && { words: said.words }), ...(said.url !== undefined && { url: said.url }) };
  if (status === 402 || (status === 403 && !isRateLimited(error)))
    return { kind: 'plan', message: `${capital(what)} is not for this account (${status}).`, ...words };
  if (isRateLimited(error)) {
    const again =
      wait === undefined ? 'It does not say when it may be asked again.' : `It may be asked again in ${span(wait)}.`;
    return {
      kind: 'limit',
      message: `${capital(what)} was held back by a limit of the service (${status}). ${again}`,
      ...words,
    };
  }
  return {
    kind: 'problem',
    message: `${capital(what)} ${WHY[status] ?? `was refused with status ${status}`}.`,
    ...words,
  };
}

const WHY: Readonly<Record<number, string>> = {
  400: 'was refused as invalid (400)',
  401: 'was refused: the key is missing or not accepted (401)',
  404: 'is not there, or belongs to another account (404)',
  409: 'is there already (409)',
  413: 'is larger than the service takes (413)',
  500: 'failed inside the service (500)',
};

/** What a 429 means is not always said: too many requests, or a plan that is used up. */
export function isRateLimited({ status, wait }: Refused): boolean {
  return status === 429 || (status === 403 && wait !== undefined);
}

function span(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`;
}

function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
