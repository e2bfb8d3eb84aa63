// Components that only a service lists: nobody here found them, and they are shown as its claim.

import type { Component } from '../model/component.ts';

export interface Claim {
  /** Who says so: `Trusera`. */
  readonly service: string;
  /** Where it is, as the service says. */
  readonly place?: string;
}

export function claimOf({ origins, properties }: Pick<Component, 'origins' | 'properties'>): Claim | undefined {
  if (origins.length !== 1 || origins[0] !== 'remote') return undefined;
  const place = properties['seen-at'];
  return { service: properties['seen-by'] ?? 'a service', ...(place !== undefined && { place }) };
}
