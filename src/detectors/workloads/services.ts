// Services of compose files: what ties a container to the machine it runs on, and databases that every network reaches.

import type { DocumentNode } from '../../lib/document.ts';
import { child, type Found, flagAt, nodesAt, textAt, textOf } from './found.ts';
import { CAPABILITIES, mountOf } from './host.ts';

export function isCompose(root: DocumentNode): boolean {
  const services = child(root, 'services');
  return (
    services?.kind === 'object' &&
    services.entries.some(({ value }) => child(value, 'image') !== undefined || child(value, 'build') !== undefined)
  );
}

/** On the machine of who started it: worth a look, and no more. */
const TIER = 'review' as const;

export function services(root: DocumentNode): readonly Found[] {
  const map = child(root, 'services');
  return (map?.kind === 'object' ? map.entries : []).flatMap(({ key, value }) => {
    const place = `service "${key}"`;
    return [...powers(value, place), ...volumes(value, place), ...ports(value, place)];
  });
}

function powers(service: DocumentNode, place: string): readonly Found[] {
  const found: Found[] = [];
  const privileged = child(service, 'privileged');
  if (privileged && flagAt(service, 'privileged') === true)
    found.push({
      id: 'iac/container-privileged',
      node: privileged,
      place,
      message: `The ${place} is privileged: it sees all devices of the machine and is root there with one command.`,
      tier: TIER,
    });
  for (const node of nodesAt(service, 'cap_add.*')) {
    const name = (textOf(node) ?? '').toUpperCase().replace(/^CAP_/, '');
    const does = CAPABILITIES.get(name);
    if (does !== undefined)
      found.push({
        id: 'iac/capability-of-the-host',
        node,
        place,
        message: `The ${place} is given ${name}, with which it can ${does}.`,
        evidence: [`capability: ${name}`],
        tier: TIER,
      });
  }
  for (const [key, id, what] of [
    ['pid', 'iac/host-processes-shared', 'sees all processes of the machine'],
    ['ipc', 'iac/host-processes-shared', 'shares the memory that processes of the machine exchange'],
    [
      'network_mode',
      'iac/host-network-shared',
      'stands in the network of the machine and reaches what only listens there',
    ],
  ] as const) {
    const node = child(service, key);
    if (node && textOf(node) === 'host')
      found.push({
        id,
        node,
        place,
        message: `The ${place} ${what} (\`${key}: host\`).`,
        evidence: [key],
        ...(key !== 'pid' && { tier: 'context' as const }),
      });
  }
  return found;
}

function volumes(service: DocumentNode, place: string): readonly Found[] {
  return nodesAt(service, 'volumes.*').flatMap((node): readonly Found[] => {
    const [, short, mode = ''] = /^(\/[^:]*):[^:]+(?::([\w,]+))?$/.exec(textOf(node) ?? '') ?? [];
    const path = short ?? (textAt(node, 'type') === 'bind' ? textAt(node, 'source') : '');
    const found = path === '' ? undefined : mountOf(path);
    if (!found) return [];
    const isReadOnly = (/\bro\b/.test(mode) || flagAt(node, 'read_only') === true) && !path.endsWith('.sock');
    const isTaken = found.isAll && !isReadOnly;
    return [
      {
        id: isTaken ? 'iac/host-taken-over' : 'iac/host-folder-mounted',
        node,
        place,
        message: `The ${place} mounts ${path} of the machine${isReadOnly ? ' to read' : ''}: ${found.why}.`,
        evidence: [`path: ${path}`],
        tier: isTaken ? TIER : 'context',
      },
    ];
  });
}

/** Images of what keeps data, and the ports on which it answers. */
const DATABASE =
  /(?:^|\/)(?:postgres|postgis|pgvector|timescaledb|mysql|mariadb|percona|mongo|redis|valkey|memcached|elasticsearch|opensearch|cassandra|couchdb|influxdb|clickhouse-server|neo4j|qdrant|chroma|weaviate|milvus|etcd|mssql\/server|rabbitmq)(?:[:@-]|$)/;

function ports(service: DocumentNode, place: string): readonly Found[] {
  const image = textAt(service, 'image');
  if (!DATABASE.test(image)) return [];
  const node = nodesAt(service, 'ports.*').find(isOpen);
  if (!node) return [];
  return [
    {
      id: 'iac/database-published',
      node,
      place,
      message: `The ${place} (${image}) answers on every network of the machine, past its firewall.`,
      evidence: [`image: ${image}`],
    },
  ];
}

/** A port without an address is open to every network. A variable may be one. */
function isOpen(node: DocumentNode): boolean {
  if (node.kind === 'object') {
    const host = textAt(node, 'host_ip');
    return child(node, 'published') !== undefined && (host === '' || host === '0.0.0.0');
  }
  const text = (textOf(node) ?? '').replace(/\$\{[A-Za-z_]\w*:?-(\d{1,5})\}/g, '$1');
  return /^(?:0\.0\.0\.0:|\[::\]:)?[\d-]+:[\d-]+(?:\/(?:tcp|udp))?$/.test(text);
}
