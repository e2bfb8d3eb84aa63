// The revisions of the protocol and how a request looks in each era. Reference: live-mcp.md §1.
// https://modelcontextprotocol.io/specification

import { VERSION } from '../../lib/version.ts';
import type { McpSession } from './wire.ts';

export const MODERN = '2026-07-28';
/** Offered to servers of the era with `initialize`. */
export const LEGACY = '2025-11-25';
export const LEGACY_REVISIONS: ReadonlySet<string> = new Set([
  '2024-10-07',
  '2024-11-05',
  '2025-03-26',
  '2025-06-18',
  LEGACY,
]);

/** Errors that only a server of the modern era gives. */
export const HEADER_MISMATCH = -32020;
export const MISSING_CAPABILITY = -32021;
export const UNSUPPORTED_VERSION = -32022;

/** A name and a version; nothing is declared to be supported, so a server has nothing to ask of us. */
export interface ClientName {
  readonly name: string;
  readonly version: string;
}

export const OWN_NAME: ClientName = { name: 'bartizan', version: VERSION };
export const USER_AGENT = `bartizan/${VERSION} (+https://github.com/bartizan/bartizan)`;

export interface RpcRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Params = Readonly<Record<string, unknown>>;

export function modernRequest(
  id: number,
  method: string,
  params: Params,
  client: ClientName,
  revision: string = MODERN,
): RpcRequest {
  const { name } = params;
  return {
    body: rpc(id, method, { ...params, _meta: modernMeta(client, revision) }),
    headers: {
      'mcp-protocol-version': revision,
      'mcp-method': method,
      ...(typeof name === 'string' && { 'mcp-name': name }),
    },
  };
}

export function modernMeta(client: ClientName, revision: string = MODERN): Params {
  return {
    'io.modelcontextprotocol/protocolVersion': revision,
    'io.modelcontextprotocol/clientInfo': client,
    'io.modelcontextprotocol/clientCapabilities': {},
  };
}

export function initializeRequest(id: number, client: ClientName): RpcRequest {
  return {
    body: rpc(id, 'initialize', { protocolVersion: LEGACY, capabilities: {}, clientInfo: client }),
    headers: {},
  };
}

export function legacyRequest(
  id: number,
  method: string,
  params: Params,
  revision: string,
  sessionId: string | undefined,
): RpcRequest {
  return { body: rpc(id, method, params), headers: legacyHeaders(revision, sessionId) };
}

export function legacyHeaders(revision: string, sessionId: string | undefined): Readonly<Record<string, string>> {
  return {
    // Servers before it may refuse what they do not know.
    ...(revision >= '2025-06-18' && { 'mcp-protocol-version': revision }),
    ...(sessionId !== undefined && { 'mcp-session-id': sessionId }),
  };
}

export const INITIALIZED = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' });

export function rpc(id: number, method: string, params: Params): string {
  return JSON.stringify({ jsonrpc: '2.0', id, method, params });
}

/**
 * What any client may ask at any time and nothing comes of. Where no conversation came about, the first words of one. A long
 * list would be sent again for each probe, and cut each time: then it is a ping.
 */
export function harmlessRequest(
  session: McpSession | undefined,
  client: ClientName,
  id: number,
  isListLong: boolean,
): RpcRequest {
  if (!session) return initializeRequest(id, client);
  const { era, protocolVersion, sessionId } = session;
  if (era === 'modern') return modernRequest(id, 'server/discover', {}, client, protocolVersion);
  return legacyRequest(id, isListLong ? 'ping' : 'tools/list', {}, protocolVersion, sessionId);
}
