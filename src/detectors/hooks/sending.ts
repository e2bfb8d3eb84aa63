// Which commands send something over the network, where to, and which of their words are what is sent. A header is not:
// it is how a program shows who it is.

import { hostOf, isNearHost, isOfDomain } from '../../lib/network-host.ts';
import type { SimpleCommand } from '../../lib/shell-commands.ts';
import type { Word } from '../../lib/shell-line.ts';
import { isCredentialPath } from './places.ts';
import { type Held, type Source, sourcesOf, sourcesOfWord } from './sources.ts';

export interface Sending {
  /** Undefined when a variable decides. */
  readonly host: string | undefined;
  readonly sources: ReadonlySet<Source>;
}

const HTTP = /^(?:curl|wget|wget2|http|https|xh|iwr|irm|invoke-webrequest|invoke-restmethod)$/;
const RAW = /^(?:ssh|nc|ncat|netcat|socat|telnet|openssl)$/;
const COPY = /^(?:scp|rsync|sftp|rclone|ftp|lftp)$/;
const DNS = /^(?:dig|nslookup|host|drill)$/;
const DATA_FLAG =
  /^(?:-d|--data(?:-raw|-binary|-urlencode|-ascii)?|-F|--form(?:-string)?|-T|--upload-file|--json|--post-(?:data|file)|--body-(?:data|file)|-body|-infile|--url-query)$/i;
const DATA_IN_FLAG = /^(?:-d|-F|-T)(?=[^\s-])|^--(?:data|form|upload|json|post|body|url-query)[\w-]{0,12}=/;
const HEADER_FLAG = /^(?:-H|--header|-headers|-u|--user|-b|--cookie|--oauth2-bearer)$/i;

/** Undefined when the command sends nothing, or only to this machine and its network. */
export function sendingOf(command: SimpleCommand, held: Held): Sending | undefined {
  const { name, words } = command;
  if (HTTP.test(name)) return httpSending(command, held);
  if (RAW.test(name) || COPY.test(name)) {
    const isListening = words.some(({ text }) => /^-[a-z]*l/.test(text));
    const host = COPY.test(name) ? copyHost(words) : rawHost(words);
    if (isListening || host === undefined || isNearHost(host)) return undefined;
    return { host, sources: sourcesOf(command, held) };
  }
  if (DNS.test(name)) {
    const asked = words.slice(1).filter(({ text }) => /\$|`/.test(text) && text.includes('.'));
    const sources = new Set(asked.flatMap((word) => [...sourcesOfWord(word, held)]));
    return sources.size > 0 ? { host: undefined, sources } : undefined;
  }
  return undefined;
}

function httpSending(command: SimpleCommand, held: Held): Sending | undefined {
  const rest = command.words.slice(1);
  const url = rest.find(({ text }) => /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text));
  const host = url && hostOf(url.text);
  if (host !== undefined && isNearHost(host)) return undefined;
  const sources = new Set<Source>();
  const add = (found: Iterable<Source>) => {
    for (const each of found) sources.add(each);
  };
  let readsInput = command.name !== 'curl' && command.before.length > 0 && /^(?:http|https|xh)$/.test(command.name);
  for (const [index, word] of rest.entries()) {
    const flag = rest[index - 1]?.text ?? '';
    const isData = DATA_FLAG.test(flag) || DATA_IN_FLAG.test(word.text);
    if (isData || word === url) {
      add(sourcesOfWord(word, held));
      const file = /(?:^|=|^-[dFT])@?(-|[^=\s]{1,300})$/.exec(word.text);
      const isFile = /@|^-T|upload|-file/.test(`${word.text} ${flag}`) || /^-T$/.test(flag) || /^-infile$/i.test(flag);
      if (isData && isFile && file?.[1] === '-') readsInput = true;
      else if (isData && /(?:^|=|^-[dF])@-?\/dev\/stdin/.test(word.text)) readsInput = true;
      else if (isData && isFile) add(fileSources(word));
    } else if (HEADER_FLAG.test(flag)) {
      add([...sourcesOfWord(word, held)].filter((each) => each !== 'input' && each !== 'file'));
    }
  }
  if (readsInput) {
    const upstream =
      command.before.length === 0 ? new Set<Source>(['input']) : sourcesOf({ ...command, words: [] }, held);
    const here = command.redirects.filter(({ operator }) => operator.startsWith('<<'));
    for (const { target } of here) add(sourcesOfWord(target, held));
    if (here.length === 0) add(upstream);
  }
  // A key that goes to those who gave it out.
  if (sources.has('key-variable') && host !== undefined && isOfDomain(host, ISSUERS)) sources.delete('key-variable');
  return sources.size > 0 ? { host, sources } : undefined;
}

const ISSUERS = [
  'anthropic.com',
  'claude.com',
  'openai.com',
  'amazonaws.com',
  'github.com',
  'npmjs.org',
  'npmjs.com',
  'googleapis.com',
  'azure.com',
  'microsoftonline.com',
  'huggingface.co',
];

function fileSources({ text }: Word): readonly Source[] {
  return isCredentialPath(text) ? ['credential'] : ['file'];
}

function rawHost(words: readonly Word[]): string | undefined {
  for (const { text } of words.slice(1)) {
    const named = /^(?:TCP4?|UDP|OPENSSL|SSL)[\w-]{0,12}:([\w.-]{1,255}):/i.exec(text)?.[1];
    if (named !== undefined) return named.toLowerCase();
    const host = /^(?:[\w.-]{1,64}@)?(?=[\w.-]{0,254}[.][\w-])([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?::\d{1,5})?$/.exec(
      text,
    )?.[1];
    if (host !== undefined) return host.toLowerCase();
  }
  return undefined;
}

function copyHost(words: readonly Word[]): string | undefined {
  const target = words.at(-1)?.text ?? '';
  return /^(?:[\w.-]{1,64}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8}):/.exec(target)?.[1]?.toLowerCase();
}
