// Which addresses that a server names are asked for. A server that is looked at must not be able to make the machine
// that looks at it send requests into its own network: to the metadata service of a cloud, to a router, to a neighbour.

import { NoAnswer, type Pinned, type ProbeContext } from '../wire.ts';

export type Guarded = { readonly to: Pinned } | { readonly refused: string; readonly reach?: Pinned['reach'] };

/** Never throws. What is given back is pinned: the name is not resolved again. */
export async function guarded(url: URL, { http: { endpoint }, pin }: ProbeContext): Promise<Guarded> {
  const isSameOrigin = url.origin === endpoint.url.origin;
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { refused: `its scheme is ${url.protocol.slice(0, 20)}` };
  if (url.username !== '' || url.password !== '') return { refused: 'it carries user information' };
  if (isSameOrigin) return { to: { ...endpoint, url } };
  try {
    const to = await pin(url);
    if (endpoint.reach === 'loopback' && to.reach === 'loopback') return { to };
    if (to.reach !== 'public') return { refused: `it lies at a ${to.reach} address`, reach: to.reach };
    if (url.protocol !== 'https:') return { refused: 'it is not encrypted', reach: to.reach };
    return { to };
  } catch (error) {
    if (error instanceof NoAnswer) return { refused: 'its name leads to no address' };
    throw error;
  }
}
