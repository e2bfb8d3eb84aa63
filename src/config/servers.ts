// How people name MCP servers: addresses, headers, profiles, commands and variables, each a text of one line. Pure; what
// the environment holds is put in later. A problem never repeats what may be a credential.

import { isRunnerVariable } from '../lib/runner-variables.ts';
import { nearest } from '../lib/suggest.ts';
import { splitWords } from '../lib/words.ts';

export const PROFILES = ['auto', 'passive', 'standard', 'active'] as const;
export type ProfileName = (typeof PROFILES)[number];

/** A server in the config. */
export interface ServerSetting {
  readonly name?: string | undefined;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly profile?: ProfileName | undefined;
}

/** `[NAME=]URL`. */
export interface NamedUrl {
  readonly name?: string;
  readonly url: string;
}

/** `[NAME=]command`, in words. */
export interface NamedCommand {
  readonly name?: string;
  readonly words: readonly string[];
}

/** `[NAME=]PROFILE`; without a name it is for all. */
export interface NamedProfile {
  readonly name?: string;
  readonly profile: ProfileName;
}

/** `VAR` or `VAR=value`. */
export interface Variable {
  readonly name: string;
  readonly value?: string;
}

export type Read<Value> = { readonly value: Value } | { readonly problem: string };

/** What can stand before `=` and `:`, in a URI and as a key of the lock. */
const NAME = /^[A-Za-z0-9][\w.-]{0,63}$/;
const NAMED = /^([A-Za-z0-9][\w.-]{0,63})=([\s\S]*)$/;

export function nameProblem(name: string): string | undefined {
  return NAME.test(name) ? undefined : 'is not a name: letters, digits, ".", "_" and "-", at most 64';
}

export function readUrl(text: string): Read<NamedUrl> {
  const [, name, rest] = NAMED.exec(text) ?? [];
  const url = rest ?? text;
  const problem = urlProblem(url);
  if (problem !== undefined) return { problem };
  return { value: name === undefined ? { url } : { name, url } };
}

/** Why nothing can be connected to by it, as a sentence; what may be a credential in it is not repeated. */
export function urlProblem(text: string): string | undefined {
  const is = (problem: string) => `"${shownUrl(text)}" ${problem}`;
  if (text.trim() === '') return 'needs an address';
  if (text.includes('${')) return is('holds a variable, but those count in headers only');
  if (/[\s\p{Cc}]/u.test(text)) return is('holds a blank or a line break');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return is('has no scheme. Write http://… or https://…');
  if (scheme === 'ws' || scheme === 'wss')
    return is('is a WebSocket address, and MCP is spoken over http:// and https://');
  if (scheme === 'file') return is('names a file. A saved snapshot is given as mcp-snapshot');
  if (scheme !== 'http' && scheme !== 'https') return is(`begins with ${scheme}:// instead of http:// or https://`);
  const parsed = parseUrl(text);
  const port = /^[^/?#]*?\/\/(?:[^/?#]*@)?(?:\[[^\]]*\]|[^/?#:[]*):([^/?#]+)/.exec(text)?.[1];
  if (!parsed) {
    if (port !== undefined) return is(`has the port "${port.slice(0, 20)}", which is not a number from 1 to 65535`);
    return is('is not an address that can be connected to');
  }
  if (parsed.port === '0') return is('has the port 0, which nothing listens on');
  if (parsed.username !== '' || parsed.password !== '')
    return is('holds a user name or password. Give it as a header: Authorization: Basic …');
  if (parsed.hash !== '' || text.includes('#'))
    return is('has a fragment, which is never sent. Leave out what follows #');
  return undefined;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Without user information and query: both may hold credentials. */
export function shownUrl(text: string): string {
  return text
    .replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)?[^/?#]*@/i, '$1…@')
    .replace(/\?[\s\S]*$/, '?…')
    .slice(0, 200);
}

/** What a server is called that nobody named: host and path. A part of the path that may be a key is not repeated. */
export function nameOfUrl(url: string): string {
  const { host, pathname } = new URL(url);
  const path = pathname
    .split('/')
    .map((part) => (KEY_LIKE.test(part) ? `${part.slice(0, 4)}...` : part))
    .join('/');
  return `${host}${path.replace(/\/+$/, '')}`.slice(0, 200);
}

/** Some hosts put the credential of a server into the path of its address. */
const KEY_LIKE = /^(?=.*\d)(?=.*[A-Za-z])[\w.~%-]{16,}$/;

export function readCommand(text: string): Read<NamedCommand> {
  const [, name, rest] = NAMED.exec(text) ?? [];
  if (name !== undefined && /^[A-Z_][A-Z0-9_]*$/.test(name))
    return { problem: `${name} looks like a variable; variables of a started server are given as mcp-env` };
  const split = splitWords(rest ?? text);
  if ('problem' in split) return { problem: `the command ${split.problem}` };
  const [program] = split.words;
  if (program === undefined || program === '') return { problem: 'needs a command' };
  if (/\p{Cc}/u.test(split.words.join(''))) return { problem: 'the command holds a control character' };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(program))
    return { problem: `"${shownUrl(program)}" is an address. Servers that run already are given as mcp-url` };
  return { value: name === undefined ? { words: split.words } : { name, words: split.words } };
}

/** Programs that only start another: the name is that of what they start. */
const STARTERS = /^(?:npx|bunx|uvx|pipx|pnpm|yarn|npm|uv|bun|node|deno|tsx|ts-node|python[\d.]*|py|ruby|java|sh|bash)$/;
const SUBCOMMANDS = new Set(['run', 'exec', 'dlx', 'x']);

/** What a started server is called that nobody named: its program, without folders, scope and version. */
export function nameOfCommand(words: readonly string[]): string {
  const [program = '', ...rest] = words;
  const first = baseName(program);
  const started = STARTERS.test(first)
    ? rest.find((word) => !word.startsWith('-') && !SUBCOMMANDS.has(word))
    : undefined;
  const name = started === undefined ? first : baseName(started);
  return (
    name
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+/, '')
      .slice(0, 64) || 'command'
  );
}

function baseName(word: string): string {
  const parts = word.split(/[\\/]/).filter((part) => part !== '');
  // A script that is called as they all are is known by its package.
  if (parts.length > 1 && ENTRY.test(parts.at(-1) ?? ''))
    return parts.slice(0, -1).findLast((part) => !BUILT.has(part)) ?? (parts.at(-1) as string);
  return (parts.at(-1) ?? '').replace(/(?<=.)@.*$/, '').replace(/\.(?:exe|cmd)$/i, '');
}

const ENTRY = /^(?:index|main|server|cli|app|run|start|bin|__main__)\.\w{1,4}$/;
const BUILT = new Set(['.', '..', 'dist', 'build', 'out', 'lib', 'src', 'bin', 'target', 'release']);

export function readProfile(text: string): Read<NamedProfile> {
  // A server that nobody named is called by its address.
  const equals = text.lastIndexOf('=');
  const word = text.slice(equals + 1);
  const profile = PROFILES.find((each) => each === word);
  if (profile !== undefined) return { value: equals < 0 ? { profile } : { name: text.slice(0, equals), profile } };
  const meant = nearest(word, PROFILES);
  return {
    problem: `"${word}" is not one of ${PROFILES.join(', ')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  };
}

/** What the runner keeps for itself no server gets, unless another value is written out. */
export function readVariable(text: string): Read<Variable> {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  if (!/^[A-Za-z_]\w*$/.test(name)) return { problem: 'needs the name of a variable: VAR or VAR=value' };
  if (equals >= 0) return { value: { name, value: text.slice(equals + 1) } };
  if (isRunnerVariable(name))
    return {
      problem: `${name} belongs to the runner and is not passed on. Write what the server shall get: ${name}=…`,
    };
  return { value: { name } };
}

/** Names of headers that are part of how a server is spoken to. */
const OURS =
  /^(?:accept|accept-encoding|connection|content-encoding|content-length|content-type|expect|host|keep-alive|last-event-id|mcp-.*|origin|te|trailer|transfer-encoding|upgrade|user-agent)$/i;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Why a header with this name cannot be set. */
export function headerNameProblem(name: string): string | undefined {
  if (!TOKEN.test(name)) return `a header has a name that is none: write Authorization: Bearer \${VAR}`;
  return OURS.test(name) ? `the header ${name} is set by Bartizan` : undefined;
}

export interface HeaderLine {
  readonly name: string;
  readonly value: string;
}

/** `Header: value`; the line itself is never part of a problem. */
export function readHeader(line: string): Read<HeaderLine> {
  const colon = line.indexOf(':');
  if (colon < 0) return { problem: `a header has no colon: write Authorization: Bearer \${VAR}` };
  const name = line.slice(0, colon).trim();
  const problem = headerNameProblem(name);
  return problem === undefined ? { value: { name, value: line.slice(colon + 1).trim() } } : { problem };
}

/** Why the value, once its variables are put in, cannot be sent or says nothing. */
export function headerValueProblem(value: string): 'empty' | 'line-break' | 'characters' | undefined {
  if (/[\r\n]/.test(value)) return 'line-break';
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) return 'characters';
  // What is left of `Bearer ${{ secrets.TOKEN }}` where the secret is not given.
  return /^(?:(?:bearer|basic|token|apikey)\s*)?$/i.test(value) ? 'empty' : undefined;
}

/** The variables that a value names, in order. */
export function variablesIn(value: string): readonly string[] {
  return [...value.matchAll(VARIABLE)].map(([, name = '']) => name);
}

export function withVariables(value: string, lookUp: (name: string) => string): string {
  return value.replace(VARIABLE, (_, name: string) => lookUp(name));
}

const VARIABLE = /\$\{([A-Za-z_]\w{0,200})\}/g;
