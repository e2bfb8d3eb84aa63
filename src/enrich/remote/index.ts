// The hosted services, by id.

import type { RemoteServiceId } from '../../model/remote.ts';
import { securityscanner } from './securityscanner.ts';
import type { RemoteService } from './service.ts';
import { trusttrace } from './trusttrace.ts';

export const SERVICES: ReadonlyMap<RemoteServiceId, RemoteService> = new Map(
  [trusttrace, securityscanner].map((service) => [service.id, service]),
);
