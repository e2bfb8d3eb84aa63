// MCP servers that a workflow connects to: where they are, who runs them, and how much of them an agent gets.

import { endpointOf } from '../../artifacts/component-names.ts';
import {
  addressOf,
  isAddressNumber,
  isLoopback,
  isPrivate,
  isReserved,
  isTunnel,
} from '../../artifacts/launch-hosts.ts';
import { isExpression, literalOf, type N8nNode, parameterOf, parameterText } from '../../artifacts/n8n.ts';
import type { N8nGraph } from '../../artifacts/n8n-graph.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { isOfDomain } from '../../lib/network-host.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { Found } from './found.ts';

/** The key has changed with the versions of the node. */
const KEYS = ['endpointUrl', 'sseEndpoint', 'httpStreamUrl', 'url'];

export interface McpAddress {
  readonly parameter: string;
  readonly node?: DocumentNode;
  /** As written; empty where none is, or it is worked out when it runs. */
  readonly url: string;
  readonly host?: string;
  readonly isPlain: boolean;
  readonly isNear: boolean;
  readonly flags: readonly ComponentFlag[];
}

/** Publishers who run their own servers under their own names. */
const KNOWN = [
  'githubcopilot.com',
  'notion.com',
  'linear.app',
  'atlassian.com',
  'asana.com',
  'slack.com',
  'stripe.com',
  'paypal.com',
  'sentry.dev',
  'cloudflare.com',
  'vercel.com',
  'netlify.com',
  'neon.tech',
  'supabase.com',
  'hubspot.com',
  'intercom.com',
  'box.com',
  'canva.com',
  'figma.com',
  'zapier.com',
  'make.com',
  'huggingface.co',
  'googleapis.com',
  'microsoft.com',
  'amazonaws.com',
  'api.aws',
  'openai.com',
  'anthropic.com',
  'context7.com',
  'deepwiki.com',
  'tavily.com',
  'exa.ai',
  'firecrawl.dev',
  'apify.com',
  'brightdata.com',
  'semgrep.ai',
  'monday.com',
  'square.com',
  'squareup.com',
  'plaid.com',
  'webflow.com',
  'wix.com',
  'shopify.com',
  'airtable.com',
  'gitlab.com',
  'mongodb.com',
  'pipedream.net',
  'composio.dev',
  'n8n.cloud',
  'n8n.io',
  'coingecko.com',
];

export function mcpAddress(client: N8nNode): McpAddress {
  for (const parameter of KEYS) {
    const text = parameterText(client, parameter);
    const node = parameterOf(client, parameter);
    if (text === '' || !node) continue;
    const url = isExpression(text) ? '' : (literalOf(text) ?? '').trim();
    const address = addressOf(url);
    if (!address) return { parameter, node, url: '', isPlain: false, isNear: false, flags: [] };
    const { host, scheme } = address;
    const isNear = isLoopback(host) || isPrivate(host);
    const isPlain = (scheme === 'http' || scheme === 'ws') && !isNear;
    return {
      parameter,
      node,
      url,
      host,
      isPlain,
      isNear,
      flags: [
        ...(isPlain ? (['insecure_transport'] as const) : []),
        ...(isNear || isOfDomain(host, KNOWN) ? [] : (['mcp_unknown_server'] as const)),
      ],
    };
  }
  return { parameter: '', url: '', isPlain: false, isNear: false, flags: [] };
}

/** A server is known by its address: the node's name is that of the connection. */
export function mcpServerKey(client: N8nNode): ComponentKey | undefined {
  const name = endpointOf(mcpAddress(client).url);
  return name === undefined ? undefined : { type: 'mcp_server', name };
}

/** Whether the agent gets whatever the server offers; a client that is a step of the flow calls one tool by name. */
export function takesAllTools(client: N8nNode): boolean {
  return client.kind === 'mcpClientTool' && client.package.startsWith('@n8n/')
    ? /^(?:all|except)?$/.test(parameterText(client, 'include'))
    : false;
}

export function serverFindings(graph: N8nGraph): readonly Found[] {
  return graph.workflow.nodes
    .filter((node) => graph.roleOf(node) === 'mcp-client' && graph.isUsed(node))
    .flatMap((node): readonly Found[] => {
      const { parameter, node: at, host, isPlain, isNear } = mcpAddress(node);
      if (!at || host === undefined || isReserved(host)) return [];
      const found: Found[] = [];
      const base = { node, at, parameter: `parameters.${parameter}` };
      const isStranger = isTunnel(host) || isAddressNumber(host);
      if (!isNear && (isStranger || !isOfDomain(host, KNOWN)))
        found.push({
          ...base,
          id: 'n8n/mcp-unknown-server',
          message: `{place} connects to an MCP server at \`${host}\`${isTunnel(host) ? ', a tunnel that somebody else may have tomorrow' : isStranger ? ', an address without a name' : ''}.`,
          ...(!isStranger && { tier: 'context' as const }),
        });
      if (!isNear && takesAllTools(node))
        found.push({
          ...base,
          id: 'n8n/mcp-all-tools',
          message: `{place} hands an agent every tool that \`${host}\` offers, now and later.`,
        });
      if (isPlain)
        found.push({
          ...base,
          id: 'n8n/insecure-transport',
          message: `{place} talks to the MCP server at \`${host}\` over plain HTTP.`,
          ...(/^(?:none)?$/.test(parameterText(node, 'authentication')) && { tier: 'review' as const }),
        });
      return found;
    });
}
