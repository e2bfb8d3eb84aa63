// What the texts of one server say of another server's tools. To name them is no harm, and to offer itself instead is
// advertising; to say how, when or whether they are to be used is to give orders where somebody else's word counts.
// Known limits: English only; a tool whose name is an everyday word is known by the word "tool" beside it.

import type { Artifact } from '../../artifacts/artifact.ts';
import { liveDeclaration } from '../../artifacts/live-definitions.ts';
import { othersThan } from '../../artifacts/peers.ts';
import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import type { Tier } from '../../model/severity.ts';
import { type Range, rangeAround } from './blocks.ts';
import { signalsOf } from './signals.ts';

/** Other servers' tools and the servers themselves, by what a text may call them. */
export interface ForeignNames {
  readonly tools: ReadonlyMap<string, string>;
  /** In lower case. */
  readonly servers: ReadonlySet<string>;
}

export interface ForeignOrder {
  readonly start: number;
  readonly end: number;
  /** `"send_email" of server "mail"`. */
  readonly whose: string;
  readonly tier: Tier;
}

/** Undefined where there is no other server. */
export function foreignNames(artifact: Artifact): ForeignNames | undefined {
  const { peers } = artifact;
  if (!peers || peers.length === 0) return undefined;
  const { server, own } = liveDeclaration(artifact);
  const tools = peers.find(({ name, from }) => name === server && from === 'live')?.tools ?? [];
  const others = othersThan(server, tools, peers);
  const ownNames = new Set(tools.map(({ name }) => name));
  const text = artifact.text();
  const found = new Map<string, string>();
  // What is a parameter here is meant as that.
  for (const peer of others)
    for (const { name } of peer.tools)
      if (name.length >= 3 && !ownNames.has(name) && !found.has(name) && !text.includes(`"${name}":`))
        found.set(name, peer.name === '' ? `"${name}" of a saved list` : `"${name}" of server "${peer.name}"`);
  const title = own.find(({ key }) => key === 'serverInfo')?.node;
  const ownWords =
    `${server} ${textOf(fieldOf(title, 'name')) ?? ''} ${textOf(fieldOf(title, 'title')) ?? ''}`.toLowerCase();
  const servers = others
    .map(({ name }) => name.toLowerCase())
    .filter((name) => /^[a-z][\w-]{3,40}$/.test(name) && !GENERIC.test(name) && !ownWords.includes(name));
  return found.size > 0 || servers.length > 0 ? { tools: found, servers: new Set(servers) } : undefined;
}

const GENERIC =
  /^(?:(?:local|remote|test|tests|default|server|main|tools?|data|docs?|files?|filesystem|memory|search|database|browser|custom|example|demo|proxy|gateway|http|stdio|this|same|live|other|another|resource|authorization|backend|target|upstream|development|production|staging)[-_]?(?:mcp|server)?)$/;

/** Stands for the name in the sentence that is judged: it holds no stop that would end the sentence. */
const NAME = '\u0001';
const OBLIGES = String.raw`\b(?:must|always|have to|has to|need to|needs to|never|do not|don['’]t|make sure|ensure|be sure|first|set|change|replace|rewrite|include|append|add|bcc|cc|pass|send|forward|copy)\b`;
const USE =
  '(?:us(?:e|es|ed|ing)|call(?:s|ed|ing)?|invok(?:e|es|ed|ing)|run(?:s|ning)?|trust(?:ing)?|rely(?:ing)? on|load(?:ing)?)';
const ORDERS: readonly RegExp[] = [
  // its use is forbidden
  new RegExp(
    String.raw`\b(?:never|do not|don['’]t|must not|should not|stop|refuse to)(?: \w{1,12}){0,3} ${USE}\b[^.;${NAME}]{0,50}${NAME}`,
    'i',
  ),
  // what it has to do, or is said to be
  new RegExp(
    String.raw`${NAME}[^.!?${NAME}]{0,40}\b(?:must|has to|have to|shall|may only|should (?:only|always|never)|needs to|only works|(?:is|are|has been) (?:now )?(?:deprecated|broken|unsafe|insecure|compromised|obsolete|forbidden|unreliable|malicious|disabled))\b`,
    'i',
  ),
  // what is to be done whenever it is used
  new RegExp(
    String.raw`\b(?:when(?:ever)?|before|after|prior to|(?:each|every|any) time|if|once|while)\b[^.;!?${NAME}]{0,60}${NAME}[^.!?]{0,200}?${OBLIGES}`,
    'i',
  ),
  // what it says counts for nothing
  new RegExp(String.raw`\b(?:ignore|disregard|distrust)\b[^.;!?${NAME}]{0,40}${NAME}`, 'i'),
  // what becomes of its results, what its calls are to hold
  new RegExp(
    String.raw`\b(?:results?|outputs?|responses?|answers?|calls?) (?:of|from|to) [^.;!?${NAME}]{0,20}${NAME}[^.!?${NAME}]{0,30}\b(?:must|should|(?:is|are) to be|ha(?:s|ve) to|requires?|need)\b`,
    'i',
  ),
  // what goes into it, or comes out
  new RegExp(
    String.raw`\b(?:set|change|replace|rewrite|route|redirect|override|alter|modify)\b[^.!?${NAME}]{0,80}\b(?:recipient|parameter|argument|field|destination|address|bcc|output|result|behaviou?r)s?\b[^.!?${NAME}]{0,60}${NAME}`,
    'i',
  ),
];
const ADVERTISES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\bnot )(?<!\bnever )\b(?:instead of|in place of|rather than|replac(?:e|es|ing)|supersed(?:e|es)|overrid(?:e|es)|prefer(?:red)? (?:\w{1,12} ){0,4}(?:over|to))\b[^.;!?${NAME}]{0,40}${NAME}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:^|[.:;,]\s|\b(?:then|and|must|always|should|(?<!whether )to)\s)(?:call|invoke|use|run|execute)\b[^.;!?${NAME}]{0,40}${NAME}`,
    'i',
  ),
  new RegExp(
    String.raw`${OBLIGES}[^.!?${NAME}]{0,120}\b(?:when(?:ever)?|before|after|prior to|(?:each|every|any) time)\b[^.!?${NAME}]{0,40}${NAME}`,
    'i',
  ),
];

const WORD = /[A-Za-z][\w.-]{2,127}/g;
/** Words of one text that are looked at; megabytes of prose have fewer. */
const WORDS = 250_000;

export function* foreignToolOrders(
  text: string,
  { tools, servers }: ForeignNames,
  fences: readonly Range[],
): Generator<ForeignOrder> {
  let last = -1;
  let count = 0;
  for (const match of text.matchAll(WORD)) {
    if (count++ > WORDS) return;
    const word = match[0].replace(/[.-]+$/, '');
    const start = match.index;
    const end = start + word.length;
    if (start < last || rangeAround(fences, start)) continue;
    const whose = whoseTool(text, word, start, end, tools) ?? whoseServer(text, word, start, end, servers);
    if (whose === undefined) continue;
    const [from, to] = sentenceAt(text, start, end);
    const sentence = `${text.slice(from, start)}${NAME}${text.slice(end, to)}`;
    const tier = judge(sentence, text.slice(from, Math.min(text.length, to + 300)));
    if (tier === undefined) continue;
    last = to;
    yield { start: from, end: to, whose, tier };
  }
}

function judge(sentence: string, passage: string): Tier | undefined {
  if (ORDERS.some((pattern) => pattern.test(sentence))) return 'gate';
  if (!ADVERTISES.some((pattern) => pattern.test(sentence))) return undefined;
  const { sends, reads, conceals, overrides } = signalsOf(passage);
  return sends || reads || conceals || overrides ? 'gate' : 'review';
}

/** `mcp__mail__send_email`, `mcp_mail_send_email` and `mail.send_email` name the server as well. */
function whoseTool(
  text: string,
  word: string,
  start: number,
  end: number,
  tools: ReadonlyMap<string, string>,
): string | undefined {
  const name = [word, word.split(/__|\./).at(-1) ?? '', word.replace(/^mcp_[a-z\d-]{1,40}_/i, '')].find((each) =>
    tools.has(each),
  );
  const whose = name === undefined ? undefined : tools.get(name);
  if (whose === undefined || name === undefined) return undefined;
  const isDistinct = name !== word || /[_.\d-]|[a-z][A-Z]/.test(name);
  return isDistinct || isCalledTool(text, start, end) ? whose : undefined;
}

function isCalledTool(text: string, start: number, end: number): boolean {
  return (
    /^["'`”]?\s(?:mcp )?(?:tool|function)\b/i.test(text.slice(end, end + 16)) ||
    /\b(?:tool|function)s?\s["'`“]?$/i.test(text.slice(Math.max(0, start - 16), start))
  );
}

function whoseServer(
  text: string,
  word: string,
  start: number,
  end: number,
  servers: ReadonlySet<string>,
): string | undefined {
  if (!servers.has(word.toLowerCase())) return undefined;
  const isServer =
    /^["'`”]?\s(?:mcp(?: server| tools?)?|server)\b/i.test(text.slice(end, end + 16)) ||
    /\bserver\s["'`“]?$/i.test(text.slice(Math.max(0, start - 12), start));
  return isServer ? `server "${word}"` : undefined;
}

const REACH = 300;

function sentenceAt(text: string, start: number, end: number): Range {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const before = Math.max(-1, ...[...left.matchAll(/[.!?](?=\s)|\n/g)].map(({ index }) => index));
  const after = right.search(/[.!?](?:\s|$)|\n/);
  const from = start - left.length + before + 1;
  return [from + (/^\s*/.exec(text.slice(from, start))?.[0].length ?? 0), end + (after < 0 ? right.length : after)];
}
