// Signs in a project that somebody asks who calls, or from where: read off its modules as they are written, since where they
// are met says little (middleware of another file). Rather one too many: what they silence is told by its absence.

import type { ModuleIR } from '../module-ir.ts';
import type { Sign } from '../tables.ts';

/** Libraries by which others ask who we are are no sign. */
const OUTGOING = /google|azure|aws|client|octokit|github|requests|httpx|oauthlib/i;
const AUTH_LIBRARY =
  /(?:^|[./_@-])(?:auth|oauth2?|jwt|jose|jsonwebtoken|pyjwt|passport|clerk|better-auth|authlib|keycloak|cognito|bearer|workos|descope|stytch|scalekit|tokens?)(?:$|[./_-])/i;
const HEADER = /^(?:authorization|x-[\w-]{0,30}(?:key|token|secret)|api-?key|proxy-authorization)$/i;
const AUTH_NAME =
  /(?:require|verify|check|validate|ensure|is)_?(?:bearer|auth\w{0,12}|token|api_?key|jwt|secret)|auth\w{0,12}_?(?:middleware|guard|handler|provider|plugin)|bearer_?auth|basic_?auth|api_?key_?(?:auth|middleware|header)|token_?verifier|timing_?safe_?equal|compare_?digest|constant_?time_?compare|get_?access_?token|get_?bearer|unauthori[sz]ed|HTTP_401|WithHTTPContextFunc/i;
const SERVER = /(?:FastMCP|MCPServer|McpServer|Server)$/;
const SERVER_AUTH = /^(?:auth|auth_server_provider|token_verifier|authenticate|auth_provider|middleware)$/;
const HOST_NAME =
  /host_?header_?validation|localhost_?host_?validation|create_?mcp_?express_?app|TrustedHostMiddleware|CrossOriginProtection|(?:check|verify|validate|is|allowed|allow)_?(?:allowed|valid|trusted|local)?_?(?:host|origin)s?(?:$|_|[A-Z])/i;
const MCP_HTTP =
  /^(?:(?:Node|WebStandard)?StreamableHTTPServerTransport|SSEServerTransport|StreamableHTTPTransport|StreamableHTTPSessionManager|SseServerTransport|streamable_http_app|sse_app|http_app|NewStreamableHTTPServer|NewStreamableHTTPHandler|NewSSEServer|NewSSEHandler)$/;

/** Options by which it can be on, where it is off elsewhere. */
const PROTECTION = /^(?:enable_dns_rebinding_protection|enableDnsRebindingProtection)$/;

/** Nodes looked at in one module. */
const NODES = 200_000;

export function signsOf(module: ModuleIR): ReadonlySet<Sign> {
  const found = new Set<Sign>();
  for (const { from, imported } of module.imports) {
    if ((AUTH_LIBRARY.test(from) && !OUTGOING.test(from)) || AUTH_NAME.test(imported)) found.add('auth');
    if (HOST_NAME.test(imported)) found.add('host-check');
  }
  const open: unknown[] = [...module.body, ...module.exports];
  for (let left = NODES; left > 0 && open.length > 0; left--) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) {
      open.push(...node);
      continue;
    }
    look(node as Node, found);
    const isWritten = 'target' in node && 'value' in node;
    // What is written to a header is sent.
    for (const [key, each] of Object.entries(node)) {
      if (isWritten && key === 'target') open.push((each as { of?: unknown }).of);
      else if (typeof each === 'object') open.push(each);
    }
  }
  return found;
}

/** A node of the IR, of which only these are of interest. */
interface Node {
  readonly kind?: string;
  readonly name?: string;
  readonly key?: unknown;
  readonly callee?: Node;
  readonly args?: readonly { readonly name?: string; readonly value: Node }[];
  readonly entries?: readonly { readonly key?: unknown; readonly value?: Node }[];
  readonly value?: unknown;
}

function look(node: Node, found: Set<Sign>): void {
  const { kind, name } = node;
  if ((kind === 'name' || kind === 'member') && name !== undefined) {
    if (AUTH_NAME.test(name) || (kind === 'member' && HEADER.test(name))) found.add('auth');
    if (HOST_NAME.test(name) || (kind === 'member' && /^origin$/i.test(name))) found.add('host-check');
    if (MCP_HTTP.test(name)) found.add('mcp-http');
  }
  for (const { key, value } of node.entries ?? []) noteOption(key, value, found);
  for (const { name: key, value } of node.args ?? []) noteOption(key, value, found);
  if (kind === 'index') note(node.key as Node, found);
  if (kind === 'call' && node.callee) {
    const called = node.callee.name ?? '';
    const [first] = node.args ?? [];
    if (/^(?:get|header|Get|getlist|Header)$/.test(called)) note(first?.value, found);
    if (!SERVER.test(called)) return;
    const keys = (node.args ?? []).flatMap((arg) => [
      arg.name,
      ...(arg.value.entries ?? []).map(({ key }) => (typeof key === 'string' ? key : undefined)),
    ]);
    if (keys.some((key) => key !== undefined && SERVER_AUTH.test(key))) found.add('auth');
  }
}

/** Something is refused with 401, or protection can be on. */
function noteOption(key: unknown, value: Node | undefined, found: Set<Sign>): void {
  if (value?.kind !== 'literal') return;
  if (value.value === 401) found.add('auth');
  if (value.value === true && typeof key === 'string' && PROTECTION.test(key)) found.add('host-check');
}

/** A header that is read. */
function note(key: Node | undefined, found: Set<Sign>): void {
  if (key?.kind !== 'literal' || typeof key.value !== 'string') return;
  if (HEADER.test(key.value)) found.add('auth');
  if (/^(?:origin|host)$/i.test(key.value)) found.add('host-check');
}
