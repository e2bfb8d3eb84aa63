// Package names that imitate well-known ones: a letter off, look-alike letters, a publisher that is nearly the real one.
// A fork under a scope of its own says who made it and imitates nobody.

import { skeleton } from '../lib/confusables.ts';
import { lazy } from '../lib/lazy.ts';

/** Names that many know, long enough that a near one is no accident. */
const NPM: readonly string[] =
  `@modelcontextprotocol/server-filesystem @modelcontextprotocol/server-everything @modelcontextprotocol/server-memory
  @modelcontextprotocol/server-sequential-thinking @modelcontextprotocol/server-github @modelcontextprotocol/server-gitlab
  @modelcontextprotocol/server-postgres @modelcontextprotocol/server-puppeteer @modelcontextprotocol/server-slack
  @modelcontextprotocol/server-brave-search @modelcontextprotocol/server-google-maps @modelcontextprotocol/server-gdrive
  @modelcontextprotocol/server-redis @modelcontextprotocol/server-everart @modelcontextprotocol/inspector @modelcontextprotocol/sdk
  @playwright/mcp @upstash/context7-mcp @notionhq/notion-mcp-server @sentry/mcp-server @supabase/mcp-server-supabase
  @cloudflare/mcp-server-cloudflare @stripe/mcp @heroku/mcp-server @browserbasehq/mcp-server-browserbase @azure/mcp @azure-devops/mcp
  @angular/cli @shopify/dev-mcp @figma/mcp @linear/mcp @hubspot/mcp-server @paypal/mcp @elastic/mcp-server-elasticsearch
  @wonderwhy-er/desktop-commander @executeautomation/playwright-mcp-server @cyanheads/git-mcp-server @zilliz/claude-context-mcp
  @21st-dev/magic @smithery/cli @anthropic-ai/claude-code @anthropic-ai/mcpb @openai/codex @google/gemini-cli
  mcp-remote mcp-proxy supergateway chrome-devtools-mcp firecrawl-mcp figma-developer-mcp tavily-mcp exa-mcp-server
  mongodb-mcp-server mcp-server-kubernetes task-master-ai n8n-mcp puppeteer-mcp-server airtable-mcp-server
  mcp-server-code-runner ios-simulator-mcp kubernetes-mcp-server dbhub desktop-commander fastmcp apify-mcp-server`.split(
    /\s+/,
  );
const PYPI: readonly string[] =
  `mcp-server-git mcp-server-fetch mcp-server-time mcp-server-sqlite mcp-server-sentry mcp-server-qdrant
  mcp-server-motherduck mcp-atlassian markitdown-mcp blender-mcp duckduckgo-mcp-server arxiv-mcp-server elevenlabs-mcp
  postgres-mcp chroma-mcp minimax-mcp office-word-mcp-server excel-mcp-server semgrep-mcp browser-use-mcp
  awslabs-core-mcp-server awslabs-aws-documentation-mcp-server awslabs-cdk-mcp-server awslabs-aws-api-mcp-server fastmcp`.split(
    /\s+/,
  );
/** Publishers whose name vouches for a package. */
const SCOPES: readonly string[] =
  `modelcontextprotocol anthropic-ai playwright upstash notionhq sentry supabase cloudflare browserbasehq
  microsoft heroku shopify elastic hubspot google openai smithery executeautomation angular github`.split(/\s+/);
/** Names a publisher does not use, though people take them for it. */
const CLAIMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'model-context-protocol': 'modelcontextprotocol',
    'modelcontext-protocol': 'modelcontextprotocol',
    modelcontextprotocols: 'modelcontextprotocol',
    'mcp-official': 'modelcontextprotocol',
    'official-mcp': 'modelcontextprotocol',
    anthropics: 'anthropic-ai',
    anthropicai: 'anthropic-ai',
    notion: 'notionhq',
  }),
);

interface Known {
  readonly names: ReadonlySet<string>;
  readonly list: readonly string[];
  /** The same with dashes dropped and look-alike letters folded. */
  readonly folded: ReadonlyMap<string, string>;
}

function known(list: readonly string[]): Known {
  return { names: new Set(list), list, folded: new Map(list.map((name) => [fold(name), name])) };
}

function fold(name: string): string {
  return skeleton(name).replace(/[-_.]/g, '');
}

const KNOWN = { npm: lazy(() => known(NPM)), pypi: lazy(() => known(PYPI)) } as const;

/** The well-known package this name reads like, without being it. */
export function imitatedPackage(name: string, ecosystem: 'npm' | 'pypi'): string | undefined {
  const { names, list, folded } = KNOWN[ecosystem]();
  if (names.has(name)) return undefined;
  const [, scope, rest = name] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
  if (scope !== undefined) {
    if (SCOPES.includes(scope)) {
      const near = list.find(
        (each) => each.startsWith(`@${scope}/`) && rest.length >= 8 && oneEdit(each.slice(scope.length + 2), rest),
      );
      return near;
    }
    const claimed =
      CLAIMED.get(scope) ??
      SCOPES.find((each) => each.length >= 6 && (oneEdit(each, scope) || fold(each) === fold(scope)));
    return claimed === undefined ? undefined : `@${claimed}/${rest}`;
  }
  const same = folded.get(fold(name));
  if (same !== undefined && !same.startsWith('@') && isFolded(name, same)) return same;
  return name.length < 9
    ? undefined
    : list.find((each) => !each.startsWith('@') && each.length >= 9 && oneEdit(each, name) && !isOwnWord(each, name));
}

/** Differs by letters that look alike, not by dashes only, which registries treat as near enough themselves. */
function isFolded(name: string, original: string): boolean {
  return name.replace(/[-_.]/g, '') !== original.replace(/[-_.]/g, '');
}

/** A plural, a number or a letter at the end makes a name of its own as often as it makes an imitation. */
function isOwnWord(original: string, name: string): boolean {
  return (
    name === `${original}s` ||
    original === `${name}s` ||
    (/^[\d-]$/.test(name.slice(original.length)) && name.startsWith(original))
  );
}

/** One letter more, less or other, or two neighbours swapped. */
function oneEdit(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  const [a, b] = [left.slice(start), right.slice(start)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
