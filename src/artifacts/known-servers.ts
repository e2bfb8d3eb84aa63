// What servers that many people configure bring along, so that a configuration alone shows what its servers can do
// together. From their published tool lists and readmes, 2026-11-22. A server that is not listed here brings nothing: no
// guess is made. Whoever opens an address the model chooses can send: the address carries it.

import type { DocumentNode } from '../lib/document.ts';
import { isOfDomain } from '../lib/network-host.ts';
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
/** Who answers there for what runs there: makers of the services their servers are for. Gateways to anybody's are not here. */
const PUBLISHERS: readonly string[] =
  `githubcopilot.com github.com notion.com slack.com linear.app sentry.dev sentry.io stripe.com atlassian.com asana.com intercom.com
  paypal.com squareup.com cloudflare.com vercel.com supabase.com neon.tech figma.com huggingface.co hf.co context7.com deepwiki.com
  exa.ai tavily.com microsoft.com azure.com googleapis.com google.com api.aws browserbase.com buildkite.com canva.com
  hubspot.com gitlab.com elastic.co mongodb.com prisma.io netlify.com webflow.com wix.com monday.com plaid.com semgrep.ai snyk.io
  circleci.com posthog.com datadoghq.com grafana.com newrelic.com honeycomb.io pulumi.com hashicorp.com shopify.com twilio.com
  openai.com anthropic.com langchain.com replicate.com apify.com firecrawl.dev brightdata.com perplexity.ai box.com dropbox.com
  grep.app jam.dev cursor.com ref.tools sourcegraph.com docker.com heroku.com digitalocean.com render.com planetscale.com neo4j.io
  pinecone.io qdrant.io weaviate.cloud tigerdata.com cloudinary.com contentful.com sanity.io algolia.com launchdarkly.com
  pagerduty.com zapier.com airtable.com clickup.com todoist.com telnyx.com mapbox.com kiwi.com explorium.ai mintlify.com
  dev.azure.com visualstudio.com jetbrains.com expo.dev svelte.dev nuxt.com astro.build prefect.io dagster.io`.split(
    /\s+/,
  );

/** Whether a host is one of somebody who is known to publish a server. */
export function isPublisherHost(host: string): boolean {
  return isOfDomain(host, PUBLISHERS);
}

/** Programs that bring a server of their own, installed or part of something that is. */
const COMMANDS =
  /^(?:claude|codex|gemini|gh|docker|dart|flutter|swift|xcrun|kubectl|helm|terraform|php|bundle|rails|dotnet|github-mcp-server|mongodb-mcp-server|mcp-grafana|terraform-mcp-server|toolbox|genai-toolbox|playwright-mcp|mcp-language-server|serena|basic-memory|desktop-commander)$/;

export function isPublishedCommand(program: string): boolean {
  return COMMANDS.test(program);
}

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
