// The form of one order that is looked for in prose, and the words all of them are made of. An order begins with one of
// a few words, so that a text is gone through once for all orders; what follows is looked at there only.

import type { Tier } from '../../model/severity.ts';
import type { Manner } from './clause.ts';
import type { Signals } from './signals.ts';

/** One place where the words of an order stand. */
export interface Candidate {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The text it stands in, wrapped lines joined. */
  readonly text: string;
  /** The paragraph around it. */
  paragraph(): string;
  /** What the paragraph tells its reader to do. */
  signals(): Signals;
  /** The text from its start on, so many characters of the paragraph. */
  ahead(length: number): string;
}

export interface Order {
  readonly rule: string;
  /** Words it begins with. */
  readonly begins: ReadonlySet<string>;
  /** Sticky: tried where one of the words stands. */
  readonly says: RegExp;
  readonly manner: Manner;
  /** A lower tier than the rule's, or nothing when it is no such order. */
  readonly judge?: (candidate: Candidate) => Tier | undefined;
  /** Its tier where people see it, when that is lower than the rule's. */
  readonly tier?: Tier;
  /** Tier where nobody looks, such as in a comment. */
  readonly hidden?: Tier;
}

interface More extends Manner {
  readonly judge?: Order['judge'];
  readonly tier?: Tier;
  readonly hidden?: Tier;
}

/** `says` is an expression in which a blank stands for any space and emphasis between two words. */
export function order(rule: string, begins: string, says: string, more: More = {}): Order {
  const { judge, tier, hidden, ...manner } = more;
  return {
    rule,
    begins: new Set(begins.split(' ')),
    says: new RegExp(more.isCode ? onOneLine(says) : spaced(says), 'iy'),
    manner,
    ...(judge && { judge }),
    ...(tier && { tier }),
    ...(hidden && { hidden }),
  };
}

function spaced(says: string): string {
  return says.replaceAll(' ?', String.raw`[\s*_]{0,12}`).replaceAll(' ', String.raw`[\s*_]{1,12}`);
}

/** A command does not go on in the next line. */
function onOneLine(says: string): string {
  return says
    .replaceAll(' ?', String.raw`[\t\x20]{0,12}`)
    .replaceAll(' ', String.raw`[\t\x20]{1,12}`)
    .replaceAll(/\\s(?=\{|\[\^)/g, String.raw`[\t\x20]`);
}

/** Up to so many characters of the same sentence; the dot of a file name or an address does not end it. */
export function gap(length: number): string {
  return String.raw`(?:[^.!?;\n]|[.?!](?=\S)){0,${length}}?`;
}

const FILES = String.raw`~\/\.(?:ssh|aws|kube|gnupg|netrc|docker\/config|git-credentials|config\/(?:gcloud|gh)|npmrc|pypirc)|\bid_(?:rsa|ed25519|ecdsa|dsa)\b|\.ssh\/|\.aws\/credentials|\.kube\/config|\/etc\/(?:passwd|shadow)\b|\.git-credentials|\.netrc\b|(?:\.cursor|\.claude|\.vscode|\.codeium)\/[\w./-]{0,40}(?:mcp|config|credentials)[\w.]{0,20}|claude_desktop_config|login ?data\b`;
/** What nobody passes on by habit. */
export const GRAVE = String.raw`(?:${FILES}|\bssh keys?\b|\bprivate keys?\b|\b(?:all|any|every|each|the|your|user['’]s|their|my) (?:[\w-]{1,20} ){0,3}(?:environment variables|env vars|process\.env|secrets|credentials|passwords|api keys|access tokens|auth tokens|session tokens|tokens and keys)\b|\bbrowser (?:cookies|passwords|history|profiles?)\b|\bsession cookies?\b|\bsaved passwords?\b|\b(?:macos |system |login )?keychain\b|\bseed phrases?\b|\b(?:wallet|recovery) (?:keys?|phrases?|files?|seeds?)\b|\bmnemonics?\b)`;
/** Also what an honest client reads to use it. */
export const SECRET = String.raw`(?:${GRAVE}|\.env\b(?!\.(?:example|sample|template))|\bcredentials\b|\bpasswords?\b|\b(?:api|secret|access|auth|session|bearer)[-_\s]?(?:keys?|tokens?)\b|\bsecrets?\b)`;
/** Places outside. */
export const OUTSIDE = String.raw`(?:\bhttps?:\/\/(?!(?:localhost|127\.|0\.0\.0\.0|\[::1\]))|\bwebhook\b|\b(?:remote|external|attacker(?:['’]s)?|third[-\s]party|our|my) (?:server|endpoint|address|host|url|website|domain)\b|\b[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10})`;
/** Parameters that are not meant for it. */
export const PARAMETER = String.raw`(?:\b(?:as|in|into|to|through|via|using) (?:the |a |an |its |this |your )?(?:hidden |extra |optional )?['"\x60]?[\w-]{1,30}['"\x60]?,? ?(?:parameter|argument|param|arg|field|query string)\b|\b(?:as|in) (?:the )?['"\x60]?(?:sidenote|side_note|notes?|context|metadata|feedback|debug|reason(?:ing)?|comments?)['"\x60]|\bsidenote\b)`;
export const SEND = `(?:send|post|upload|transmit|forward|submit|exfiltrate|e-?mail|leak|relay|pass|attach|append|encode|embed|include|put|provide|report)`;
export const PERSON = String.raw`(?:the |any |your )?(?:end[-\s]?)?(?:users?|humans?|persons?|people|developers?|operators?|owners?)`;
