// The hosted services, by id.

import type { RemoteServiceId } from '../../model/remote.ts';
import { mcpSecurityScore } from './mcp-security-score.ts';
import { securityscanner } from './securityscanner.ts';
import type { RemoteService } from './service.ts';
import { trusera } from './trusera.ts';
import { trusttrace } from './trusttrace.ts';

export const SERVICES: ReadonlyMap<RemoteServiceId, RemoteService> = new Map(
  [trusttrace, mcpSecurityScore, trusera, securityscanner].map((service) => [service.id, service]),
);
