// Where a source file asks models, and which keys it takes from its environment: addresses in strings, names of variables.

import { hostOf as catalogued, secretNameOf } from '../../artifacts/ai-catalogue.ts';
import { endpointOf } from '../../artifacts/component-names.ts';
import type { SourceWords } from '../../artifacts/source-words.ts';
import { hostOf } from '../../lib/network-host.ts';
import type { ComponentType } from '../../model/component.ts';

export interface FoundReference {
  readonly type: ComponentType;
  readonly name: string;
  readonly provider: string;
  readonly start: number;
  readonly end: number;
}

const ADDRESS = /^https?:\/\/[^\s"'`<>]{3,300}$/;
const OLLAMA_PORT = /^https?:\/\/(?:localhost|127\.0\.0\.1|host\.docker\.internal|ollama):11434(?:\/|$)/;
/** What people have to fill in. */
const PLACEHOLDER = /^https?:\/\/(?:your|my|example|xxx+|<|\{|resource)[\w-]*\./i;
/** Pages for people at hosts that also answer programs. */
const PAGES = /^https?:\/\/openrouter\.ai\/(?!api\/)/;

export function endpointsOf({ literals }: Pick<SourceWords, 'literals'>): readonly FoundReference[] {
  const found: FoundReference[] = [];
  for (const { text, start, end } of literals) {
    if (!text.startsWith('http') || !ADDRESS.test(text) || PAGES.test(text)) continue;
    const host = hostOf(text);
    const info = OLLAMA_PORT.test(text) ? OLLAMA : host === undefined ? undefined : catalogued(host);
    const name = info && !PLACEHOLDER.test(text) ? endpointOf(text) : undefined;
    if (info && name !== undefined)
      found.push({ type: info.type, name, provider: info.provider, start: start - 1, end: end + 1 });
  }
  return found;
}

const OLLAMA = { provider: 'ollama', type: 'inference_endpoint' } as const;

/** `env.NAME` of whatever object, `secrets.NAME`, and a field of settings of that name. */
const READ =
  /(?:\b(?:env|secrets|environ|ENV|Env)\.|^[^\S\n]*(?=\w+\s*:\s*(?:str|Optional|SecretStr|string)\b))([A-Z][A-Z0-9_]{5,60})\b/gm;
const DESTRUCTURED = /\{([^{}]{1,300})\}\s*=\s*(?:process\.env|import\.meta\.env|env|c\.env)\b/g;

/** What every name of a key in the catalogue holds. */
const OF_KEY = ['KEY', 'TOKEN', 'CREDENTIAL', 'QIANFAN'];

/** Whose key a variable of this name holds. */
export function secretOf(name: string): string | undefined {
  return /^[A-Z][A-Z0-9_]{5,60}$/.test(name) && OF_KEY.some((word) => name.includes(word))
    ? secretNameOf(name)?.provider
    : undefined;
}

export function secretsOf({ code, literals }: SourceWords): readonly FoundReference[] {
  const found: FoundReference[] = [];
  const add = (name: string, start: number): void => {
    const provider = secretNameOf(name)?.provider;
    if (provider !== undefined)
      found.push({ type: 'secret_reference', name, provider, start, end: start + name.length });
  };
  const lines = keyLines(code);
  for (const { start, line } of lines)
    for (const { 0: whole, 1: name = '', index } of line.matchAll(READ))
      add(name, start + index + whole.length - name.length);
  if (lines.length > 0)
    for (const { 0: whole, 1: names = '', index } of code.matchAll(DESTRUCTURED))
      for (const part of names.matchAll(/\b[A-Z][A-Z0-9_]{5,60}\b/g))
        add(part[0], index + whole.indexOf(names) + part.index);
  // Whatever reads it: the name as a whole string is no message about it.
  for (const { text, start } of literals) if (/^[A-Z][A-Z0-9_]{5,60}$/.test(text)) add(text, start);
  return found;
}

/** Lines that may have the name of a key outside strings: most files have none. */
function keyLines(code: string): readonly { readonly start: number; readonly line: string }[] {
  const ends = new Map<number, number>();
  for (const word of OF_KEY) {
    for (let at = code.indexOf(word); at >= 0; ) {
      const end = code.indexOf('\n', at);
      ends.set(code.lastIndexOf('\n', at) + 1, end < 0 ? code.length : end);
      at = end < 0 ? -1 : code.indexOf(word, end);
    }
  }
  return [...ends].toSorted(([a], [b]) => a - b).map(([start, end]) => ({ start, line: code.slice(start, end) }));
}
