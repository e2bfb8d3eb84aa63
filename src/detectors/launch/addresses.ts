// Where a remote server is: over which line, at what kind of host, and what its address gives away.

import {
  type Address,
  addressOf,
  isAddressNumber,
  isDrop,
  isLoopback,
  isPrivate,
  isTunnel,
} from '../../artifacts/launch-hosts.ts';
import { fetchedWords } from '../../artifacts/launch-packages.ts';
import type { Server } from '../../artifacts/launch-server.ts';
import type { Word } from '../../artifacts/launch-words.ts';
import { child } from '../../artifacts/server-entries.ts';
import { programName } from '../../lib/shell-line.ts';
import { at, type Check, type Problem, shown } from './check.ts';

/** Programs that connect to the server whose address they are given. */
const BRIDGE =
  /^(?:mcp-remote|mcp-proxy|supergateway|mcp-client-proxy|@modelcontextprotocol\/proxy|super-gateway|mcp-remote-client|mcp-bridge)(?:@|==|$)/;

/** The addresses of the server itself: its own keys, and what a bridge is told to connect to. */
function addresses({ urls, words }: Server): readonly { readonly word: Word; readonly address: Address }[] {
  const isBridged = words.some(({ text }) => BRIDGE.test(text));
  const bridged = isBridged ? words.filter(({ text }) => /^(?:https?|wss?):\/\//i.test(text)) : [];
  return [...urls, ...bridged].flatMap((word) => {
    const address = addressOf(word.text);
    return address && /^(?:https?|wss?|sse)$/.test(address.scheme) ? [{ word, address }] : [];
  });
}

function hosts(isMeant: (host: string) => boolean, sentence: (host: string) => string): Check {
  return (server) =>
    addresses(server)
      .filter(({ address: { host } }) => isMeant(host))
      .map(({ word, address: { host } }) => ({ ...at(word, sentence(host)), evidence: host }));
}

export const cleartext: Check = (server) =>
  addresses(server).flatMap(({ word, address: { scheme, host } }): Problem[] => {
    if ((scheme !== 'http' && scheme !== 'ws') || isLoopback(host) || !/[.:]/.test(host)) return [];
    // A private line is read by fewer, but read it can be.
    const tier = isPrivate(host) ? ('context' as const) : undefined;
    return [
      {
        node: word.node,
        message: `{place} is reached over ${scheme} at ${shown(host)}.`,
        evidence: `${scheme}://${host}`,
        ...(tier && { tier }),
      },
    ];
  });

export const rawAddress = hosts(
  (host) => isAddressNumber(host) && !isLoopback(host) && !isPrivate(host),
  (host) => `{place} is a bare address, ${shown(host)}.`,
);

export const tunnel = hosts(isTunnel, (host) => `{place} is reached through the tunnel ${shown(host)}.`);

export const dropHost: Check = (server) => {
  const own = new Set(server.urls);
  const named = [...server.raw, ...server.variables.map(({ value, node }) => ({ text: value, node }))].filter(
    (word) => !own.has(word),
  );
  return [...server.urls, ...named].flatMap((word) => {
    const host = (word.text.slice(0, 8000).match(/https?:\/\/[^/\s"'?#]{1,253}/gi) ?? [])
      .map((url) => addressOf(url)?.host ?? '')
      .find(isDrop);
    return host === undefined
      ? []
      : [{ ...at(word, `{place} names ${shown(host)}, where anybody can leave or collect things.`), evidence: host }];
  });
};

const KEY_PARAMETER =
  /(?:^|&)((?:[\w-]{0,40})?(?:api[-_]?key|apikey|access[-_]?token|auth[-_]?token|token|secret|password|profile[-_]?key))=([^&]{1,400})/i;

/** A credential that the client fills in still travels in the address; one that is written out is another rule's. */
export const credentialInUrl: Check = (server) =>
  addressWords(server).flatMap((word) => {
    const [, name = '', value = ''] = KEY_PARAMETER.exec(/\?([^#]*)/.exec(word.text)?.[1] ?? '') ?? [];
    const user = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^/?#@\s]{0,100}:(\$\{[^}]+\}|\$\w+)@/i.exec(word.text)?.[1];
    if (user !== undefined) return [{ ...at(word, '{place} carries a password in its address.'), evidence: user }];
    if (!/^\$|^\{|^%|^<|\$\{/.test(value)) return [];
    return [{ ...at(word, `{place} carries a credential in its address, as ${shown(name)}.`), evidence: name }];
  });

function addressWords({ urls, words }: Server): readonly Word[] {
  const isBridged = words.some(({ text }) => BRIDGE.test(text));
  return [...urls, ...(isBridged ? words.filter(({ text }) => /^https?:\/\//i.test(text)) : [])];
}

export const urlAndCommand: Check = ({ node, urls, raw }) => {
  const [url] = urls;
  const [program] = raw;
  if (!url || !program || program.text === '' || !/^(?:https?|wss?):/i.test(url.text) || !child(node, 'command'))
    return [];
  return [at(url, '{place} names both a program and an address; clients differ in which they take.')];
};

export const packageFromUrl: Check = ({ words }) =>
  [...fetchedWords(words), ...denoModules(words)].flatMap((word) => {
    const url = /^(?:[\w.[\]-]{1,200} ?@ ?)?(https?:\/\/\S+)$/.exec(word.text)?.[1];
    const address = url === undefined ? undefined : addressOf(url);
    if (url === undefined || !address || isLoopback(address.host)) return [];
    if (/\.git(?:[#@]|$)|#(?:sha256|sha512)[=-]/.test(url)) return [];
    return [at(word, `{place} runs what ${shown(address.host)} serves at start.`)];
  });

/** An address with a version never serves another file, where the host keeps to it. */
function denoModules(words: readonly Word[]): readonly Word[] {
  if (programName(words[0]?.text ?? '') !== 'deno') return [];
  const script = words.slice(1).find(({ text }) => !text.startsWith('-') && !/^(?:run|serve|x)$/.test(text));
  return script && /^https?:/.test(script.text) && !/^https:.*@v?\d[\w.]*/.test(script.text) ? [script] : [];
}
