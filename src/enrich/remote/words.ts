// What a service says when it says no, whatever the shape: the sentence, a code, where it sends people. Its words are shown to
// people as its own, so they are kept, but on one line and bounded.

import { visibleWithin } from '../../lib/escape.ts';
import { overJsonBounds } from '../../lib/json-bounds.ts';
import { REMOTE_JSON } from '../../lib/limits.ts';
import { member } from '../../lib/member.ts';

export interface Said {
  /** One line, made visible; empty when it says nothing. */
  readonly words: string;
  /** Such as `INVALID_URL`. */
  readonly code?: string;
  /** Where it sends people: https only. */
  readonly url?: string;
  /** The whole answer as JSON, if it is. */
  readonly body?: unknown;
}

const WORDS = 300;
/** Longer ones are no sentence of an error. */
const LONGEST = 64 * 1024;
/** Where services put their sentence; the first that is there. */
const SENTENCES = [['error', 'message'], ['error', 'detail'], ['error'], ['message'], ['detail'], ['title']] as const;

export function saidIn(text: string, mediaType: string | undefined): Said {
  const body = parsed(text);
  if (body === undefined) {
    if (/html/i.test(mediaType ?? '') || /^\s*<(?:!doctype|html)/i.test(text.slice(0, 200)))
      return { words: pageTitle(text) };
    return { words: visibleWithin(text.slice(0, LONGEST).trim(), WORDS) };
  }
  const sentences = SENTENCES.map((path) => member(body, ...path));
  const sentence = sentences.find((each) => typeof each === 'string' && each.trim() !== '') as string | undefined;
  const details = member(body, 'error', 'details') ?? member(body, 'details');
  const upgrade = upgradeIn(body);
  const parts = [sentence, typeof details === 'string' && details !== sentence ? details : undefined, upgrade.words];
  const words = parts.filter((each) => each !== undefined && each !== '').join('. ');
  const code = member(body, 'error', 'code');
  return {
    words: visibleWithin(words, WORDS),
    ...(typeof code === 'string' && { code: visibleWithin(code, 80) }),
    ...(upgrade.url !== undefined && { url: upgrade.url }),
    body,
  };
}

/** What a plan does not have, where a service says it beside or instead of a result. */
export function upgradeIn(body: unknown): { readonly words?: string; readonly url?: string } {
  const words = member(body, 'upgrade_message');
  const url = webUrl(member(body, 'upgrade_url'));
  return {
    ...(typeof words === 'string' && words.trim() !== '' && { words: visibleWithin(words, WORDS) }),
    ...(url !== undefined && { url }),
  };
}

/** An address of the web, as people may be shown it: nothing but https, no user. */
export function webUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}

function parsed(text: string): unknown {
  if (
    text.length > LONGEST * 16 ||
    !/^\s*[[{"]/.test(text) ||
    overJsonBounds(Buffer.from(text), REMOTE_JSON) !== undefined
  )
    return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pageTitle(text: string): string {
  const title = /<title[^>]{0,200}>([^<]{1,300})/i.exec(text.slice(0, LONGEST))?.[1];
  return visibleWithin(title === undefined ? 'a web page' : `a web page, "${title.trim()}"`, WORDS);
}
