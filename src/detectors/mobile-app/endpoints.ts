// Where an app calls: models, clouds and interfaces by the URLs in its texts, for the bill of materials. Addresses of pages,
// licences and namespaces, of which every library brings dozens, are none.

import { hostOf as providerOf } from '../../artifacts/ai-catalogue.ts';
import type { ComponentClaim } from '../../artifacts/inventory-book.ts';
import { hostOf, isNearHost } from '../../lib/network-host.ts';

const URLS = /\b(?:https?|wss?):\/\/[\w.-]{4,255}(?::\d{1,5})?(?:\/[\w./%{}$~-]{0,200})?/g;
const MOST = 300;

interface Cloud {
  readonly provider: string;
  readonly host: RegExp;
}

/** Where one's own data and functions are kept at others. */
const CLOUDS: readonly Cloud[] = [
  { provider: 'firebase', host: /^[\w-]+(?:-default-rtdb)?(?:\.[\w-]+)?\.(?:firebaseio\.com|firebasedatabase\.app)$/ },
  { provider: 'firebase', host: /^[\w.-]+\.(?:firebasestorage|firebaseapp)\.(?:app|com)$/ },
  { provider: 'supabase', host: /^[a-z]{20}\.supabase\.(?:co|in)$/ },
  { provider: 'aws', host: /^(?:[\w.-]+\.)?s3[.-](?:[\w-]+\.)?amazonaws\.com$/ },
  { provider: 'aws', host: /^[\w-]+\.(?:execute-api|appsync-api|lambda-url)\.[\w-]+\.(?:amazonaws\.com|on\.aws)$/ },
  {
    provider: 'google-cloud',
    host: /^(?:storage\.googleapis\.com|[\w.-]+\.(?:cloudfunctions\.net|run\.app|appspot\.com))$/,
  },
  {
    provider: 'azure',
    host: /^[\w-]+\.(?:blob\.core\.windows\.net|azurewebsites\.net|azure-api\.net|documents\.azure\.com)$/,
  },
];
/** Hosts whose path says whose they are. */
const SHARED = /^(?:s3[.-](?:[\w-]+\.)?amazonaws\.com|storage\.googleapis\.com)$/;
const INTERFACE_HOST = /^(?:api|graphql|gateway|backend|rest|ws)[.-]|[.-](?:api|backend)\./;
/** What a URL of a namespace or a page ends in. */
const PAGE = /\.(?:html?|xsd|dtd|xml|pdf|txt|md|png|jpe?g|svg)$/i;
const INTERFACE_PATH = /^\/(?:api|graphql|rest|rpc|v\d{1,2})(?:\/|$)/;

/** `text` holds one character for each byte, so that places in it are places in the file. */
export function endpointsIn(text: string): readonly ComponentClaim[] {
  const claims = new Map<string, ComponentClaim>();
  for (const { 0: url, index } of text.matchAll(URLS)) {
    if (claims.size >= MOST) break;
    const host = hostOf(url);
    if (host === undefined || isNearHost(host)) continue;
    const claim = claimOf(url, host);
    if (!claim || claims.has(claim.name)) continue;
    const isOpen = /^(?:http|ws):/.test(url);
    claims.set(claim.name, {
      ...claim,
      endpoint: claim.name,
      origin: 'file',
      range: [index, index + url.length],
      ...(isOpen && { flags: ['insecure_transport' as const] }),
    });
  }
  return [...claims.values()];
}

function claimOf(url: string, host: string): Pick<ComponentClaim, 'type' | 'name' | 'provider'> | undefined {
  const place = /^[a-z]+:\/\/[^/]+/.exec(url)?.[0].toLowerCase() ?? url;
  const path = url.slice(place.length);
  const known = providerOf(host);
  if (known) return { type: known.type, name: place, provider: known.provider };
  const cloud = CLOUDS.find((each) => each.host.test(host));
  if (cloud) {
    const bucket = SHARED.test(host) ? /^\/[\w.-]{3,63}/.exec(path)?.[0] : '';
    return bucket === undefined
      ? undefined
      : { type: 'cloud_resource', name: place + bucket, provider: cloud.provider };
  }
  return (INTERFACE_HOST.test(host) || INTERFACE_PATH.test(path)) && !PAGE.test(path)
    ? { type: 'endpoint', name: place }
    : undefined;
}
