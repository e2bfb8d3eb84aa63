// What servers that many people configure bring along, so that a configuration alone shows what its servers can do
// together. From their published tool lists and readmes, 2026-11-22. A server that is not listed here brings nothing: no
// guess is made. Whoever opens an address the model chooses can send: the address carries it.

import type { DocumentNode } from '../lib/document.ts';
import type { Capability } from '../model/capability.ts';
import { launchScalars } from './agent-config.ts';
import { fieldOf, textOf } from './tool-node.ts';

const KNOWN: readonly (readonly [pattern: RegExp, can: string])[] = [
  [/^@modelcontextprotocol\/server-filesystem$/, 'private file-read file-write'],
  [/^@wonderwhy-er\/desktop-commander$/, 'private file-read file-write shell'],
  [/^(?:mcp-server-fetch|mcp-fetch-server|fetch-mcp|mcp\/fetch)$/, 'untrusted send'],
  [
    /^(?:@playwright\/mcp|@modelcontextprotocol\/server-puppeteer|chrome-devtools-mcp|@browsermcp\/mcp|mcp\/playwright|mcp\/puppeteer|@executeautomation\/playwright-mcp-server)$/,
    'untrusted send',
  ],
  [/^(?:firecrawl-mcp|@brightdata\/mcp|tavily-mcp|exa-mcp-server|duckduckgo-mcp-server)$/, 'untrusted send'],
  [/^(?:@modelcontextprotocol\/server-brave-search|@brave\/brave-search-mcp-server|mcp\/brave-search)$/, 'untrusted'],
  [
    /^(?:@modelcontextprotocol\/server-github|ghcr\.io\/github\/github-mcp-server|mcp\/github|github-mcp-server)$/,
    'private records untrusted send',
  ],
  [/^(?:@modelcontextprotocol\/server-gitlab|@zereight\/mcp-gitlab)$/, 'private records untrusted send'],
  [
    /^(?:@modelcontextprotocol\/server-slack|@zencoderai\/slack-mcp-server|mcp\/slack)$/,
    'private records untrusted send',
  ],
  // its tool that posts is off unless a variable turns it on
  [/^slack-mcp-server$/, 'private records untrusted'],
  [/^@gongrzhe\/server-gmail-autoauth-mcp$/, 'private records untrusted send'],
  [
    /^(?:@modelcontextprotocol\/server-postgres|mcp-server-sqlite|mongodb-mcp-server|@supabase\/mcp-server-supabase|postgres-mcp|mcp\/postgres|mcp\/sqlite|mysql-mcp-server|@benborla29\/mcp-server-mysql)$/,
    'private',
  ],
  [/^(?:@modelcontextprotocol\/server-gdrive|@notionhq\/notion-mcp-server|mcp-obsidian)$/, 'private records'],
  [/^mcp-shell-server$|^mcp-server-commands$|^@mako10k\/mcp-shell-server$/, 'shell'],
];
const REMOTE: readonly (readonly [pattern: RegExp, can: string])[] = [
  [/^https:\/\/api\.githubcopilot\.com\/mcp(?!.*\/readonly)/, 'private records untrusted send'],
  [/^https:\/\/mcp\.notion\.com\//, 'private records'],
  [/^https:\/\/mcp\.slack\.com\//, 'private records untrusted send'],
];
/** Flags of the servers above that take the writing half away. */
const READ_ONLY = /^--?read-?only$|^GITHUB_READ_ONLY|^GITLAB_READ_ONLY_MODE/i;

/** What the server of this entry can do, by the package it runs; undefined when it is not known, or switched off. */
export function knownAbilities(entry: DocumentNode): ReadonlySet<Capability> | undefined {
  const disabled = fieldOf(entry, 'disabled');
  if (disabled?.kind === 'scalar' && disabled.value === true) return undefined;
  const words = launchScalars(entry).flatMap((node) => textOf(node) ?? []);
  const packages = words.map((word) => /^((?:@?[^@:=\s]+)?[^@:=\s]*)/.exec(word)?.[1] ?? word);
  const url = ['url', 'serverUrl', 'httpUrl']
    .map((key) => textOf(fieldOf(entry, key)))
    .find((each) => each !== undefined);
  const known =
    KNOWN.find(([pattern]) => packages.some((name) => pattern.test(name)))?.[1] ??
    (url === undefined ? undefined : REMOTE.find(([pattern]) => pattern.test(url))?.[1]);
  if (known === undefined) return undefined;
  const can = new Set(known.split(' ') as Capability[]);
  const env = fieldOf(entry, 'env');
  const variables = env?.kind === 'object' ? env.entries.map(({ key }) => key) : [];
  if ([...words, ...variables].some((word) => READ_ONLY.test(word)) && can.has('private')) can.delete('send');
  return can;
}
