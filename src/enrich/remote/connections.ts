// The connections to one service: directly, or through the proxy that the environment of the run names.

import { Agent as PlainAgent } from 'node:http';
import { https } from '../../lib/http-wire.ts';
import { type HttpProxy, ProxyError, proxyFor, tunnelAgent } from '../../lib/proxy.ts';

export interface Connections {
  readonly kept: PlainAgent;
  /** A kept connection that the service closes as it is used again leaves it open whether it carried anything. */
  readonly fresh: PlainAgent;
  /** Why nothing can be sent, as a sentence. */
  readonly problem?: string;
}

/** Plain HTTP leads to this machine only, and no proxy there. */
export function connectionsTo(base: URL, env: Readonly<Record<string, string | undefined>>): Connections {
  const { proxy, problem } = proxyTo(base, env);
  const connect = (keepAlive: boolean): PlainAgent => {
    if (base.protocol !== 'https:') return new PlainAgent({ keepAlive });
    const to = { host: base.hostname.replace(/^\[|\]$/g, ''), port: Number(base.port || 443) };
    return proxy ? tunnelAgent({ proxy, ...to }, { keepAlive }) : new (https().Agent)({ keepAlive });
  };
  return { kept: connect(true), fresh: connect(false), ...(problem !== undefined && { problem }) };
}

function proxyTo(
  base: URL,
  env: Parameters<typeof proxyFor>[1],
): { readonly proxy?: HttpProxy; readonly problem?: string } {
  try {
    const proxy = proxyFor(base, env);
    return proxy ? { proxy } : {};
  } catch (error) {
    if (error instanceof ProxyError) return { problem: error.message };
    throw error;
  }
}
