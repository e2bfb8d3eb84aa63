// What the internet reaches: ports, databases, control planes; and how what is said on the way is kept.

import { type HclLiteral, textsIn } from '../../lib/hcl-value.ts';
import type { Body, Found, Resource } from './model.ts';

export function networks(resource: Resource): readonly Found[] {
  if (resource.block !== 'resource') return [];
  return [...ports(resource), ...databases(resource), ...controlPlanes(resource), ...transport(resource)];
}

const WORLD = /^(?:0\.0\.0\.0\/0|::\/0|\*|Internet|Any)$/i;

/** What must not answer to everybody, by its port. */
const INNER_PORTS: readonly (readonly [port: number, name: string])[] = [
  [22, 'SSH'],
  [23, 'Telnet'],
  [445, 'SMB'],
  [1433, 'SQL Server'],
  [2375, 'Docker'],
  [2379, 'etcd'],
  [3306, 'MySQL'],
  [3389, 'RDP'],
  [5432, 'PostgreSQL'],
  [5601, 'Kibana'],
  [5985, 'WinRM'],
  [6379, 'Redis'],
  [6443, 'Kubernetes'],
  [9200, 'Elasticsearch'],
  [11211, 'Memcached'],
  [11434, 'Ollama'],
  [27017, 'MongoDB'],
];

interface Opening {
  readonly body: Body;
  /** Attribute that names the networks. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

function ports({ type, address, body }: Resource): readonly Found[] {
  return openings(type, body).flatMap(({ body: inner, key, from, to }): readonly Found[] => {
    const inside = INNER_PORTS.filter(([port]) => from <= port && port <= to);
    if (inside.length === 0) return [];
    const isAll = from <= 0 && to >= 65_535;
    const what = isAll
      ? 'every port'
      : inside
          .slice(0, 3)
          .map(([port, name]) => `${name} (${port})`)
          .join(', ');
    return [
      {
        id: 'iac/port-open-to-internet',
        at: inner.placeOf(key),
        message: `\`${address}\` opens ${what} to the whole internet.`,
        evidence: [
          `ports: ${from}-${to}`,
          `network: ${textsIn(inner.value(key)).find((each) => WORLD.test(each)) ?? ''}`,
        ],
      },
    ];
  });
}

function openings(type: string, body: Body): readonly Opening[] {
  const isWorld = (each: Body, key: string) => textsIn(each.value(key)).some((network) => WORLD.test(network));
  if (type === 'aws_security_group' || type === 'aws_default_security_group')
    return body.blocks('ingress').flatMap((each) => awsOpening(each, ['cidr_blocks', 'ipv6_cidr_blocks']));
  if (type === 'aws_security_group_rule')
    return body.value('type') === 'ingress' ? awsOpening(body, ['cidr_blocks', 'ipv6_cidr_blocks']) : [];
  if (type === 'aws_vpc_security_group_ingress_rule')
    return awsOpening(body, ['cidr_ipv4', 'cidr_ipv6'], 'ip_protocol');
  if (type === 'google_compute_firewall') {
    if (
      !isWorld(body, 'source_ranges') ||
      (body.value('direction') ?? 'INGRESS') !== 'INGRESS' ||
      body.value('disabled') === true
    )
      return [];
    return body.blocks('allow').flatMap((allow) => {
      const isAll = allow.value('protocol') === 'all' || (allow.value('protocol') === 'tcp' && !allow.has('ports'));
      const ranges = isAll ? [[0, 65_535] as const] : textsIn(allow.value('ports')).flatMap(rangeOf);
      return ranges.map(([from, to]) => ({ body, key: 'source_ranges', from, to }));
    });
  }
  if (type === 'azurerm_network_security_rule') return azureOpening(body);
  return type === 'azurerm_network_security_group' ? body.blocks('security_rule').flatMap(azureOpening) : [];
}

function awsOpening(body: Body, keys: readonly string[], protocolKey = 'protocol'): readonly Opening[] {
  const key = keys.find((each) => textsIn(body.value(each)).some((network) => WORLD.test(network)));
  if (key === undefined) return [];
  const protocol = String(body.value(protocolKey) ?? '');
  if (protocol === '-1' || protocol === 'all') return [{ body, key, from: 0, to: 65_535 }];
  const [from, to] = [numberOf(body.value('from_port')), numberOf(body.value('to_port'))];
  return /^(?:tcp|6)$/.test(protocol) && from !== undefined && to !== undefined ? [{ body, key, from, to }] : [];
}

function azureOpening(body: Body): readonly Opening[] {
  const isIn =
    body.value('direction') === 'Inbound' &&
    body.value('access') === 'Allow' &&
    /^(?:Tcp|\*)$/i.test(String(body.value('protocol') ?? ''));
  const key = ['source_address_prefix', 'source_address_prefixes'].find((each) =>
    textsIn(body.value(each)).some((network) => WORLD.test(network)),
  );
  if (!isIn || key === undefined) return [];
  return [...textsIn(body.value('destination_port_range')), ...textsIn(body.value('destination_port_ranges'))]
    .flatMap(rangeOf)
    .map(([from, to]) => ({ body, key, from, to }));
}

function rangeOf(text: string): readonly (readonly [number, number])[] {
  if (text === '*') return [[0, 65_535]];
  const [, from, to] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text.trim()) ?? [];
  return from === undefined ? [] : [[Number(from), Number(to ?? from)]];
}

function numberOf(value: HclLiteral | undefined): number | undefined {
  const number = typeof value === 'string' && /^-?\d{1,5}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? number : undefined;
}

function databases({ type, address, body }: Resource): readonly Found[] {
  const id = 'iac/database-open-to-internet';
  if (
    /^aws_(?:db_instance|rds_cluster_instance|redshift_cluster|dms_replication_instance|docdb_cluster_instance|neptune_cluster_instance)$/.test(
      type,
    )
  )
    return body.value('publicly_accessible') === true
      ? [
          {
            id,
            at: body.placeOf('publicly_accessible'),
            message: `\`${address}\` has a public address (\`publicly_accessible\`): only its security groups stand between it and the internet.`,
            evidence: ['publicly_accessible: true'],
            tier: 'review',
          },
        ]
      : [];
  if (type === 'google_sql_database_instance')
    return body
      .blocks('settings')
      .flatMap((each) => each.blocks('ip_configuration'))
      .flatMap((each) => each.blocks('authorized_networks'))
      .filter((each) => each.value('value') === '0.0.0.0/0')
      .map((each) => ({
        id,
        at: each.placeOf('value'),
        message: `\`${address}\` answers to the whole internet.`,
        evidence: ['network: 0.0.0.0/0'],
      }));
  if (/^azurerm_(?:\w*sql|postgresql|mysql|mariadb|redis|cosmosdb)\w*_firewall_rule$/.test(type))
    return body.value('start_ip_address') === '0.0.0.0' && body.value('end_ip_address') === '255.255.255.255'
      ? [
          {
            id,
            at: body.placeOf('end_ip_address'),
            message: `\`${address}\` opens its database to the whole internet.`,
            evidence: ['network: 0.0.0.0-255.255.255.255'],
          },
        ]
      : [];
  return [];
}

function controlPlanes({ type, address, body }: Resource): readonly Found[] {
  const places: readonly (readonly [Body, string])[] =
    type === 'aws_eks_cluster'
      ? body
          .blocks('vpc_config')
          .filter((each) => each.value('endpoint_public_access') !== false)
          .map((each) => [each, 'public_access_cidrs'])
      : type === 'google_container_cluster'
        ? body
            .blocks('master_authorized_networks_config')
            .flatMap((each) => each.blocks('cidr_blocks'))
            .map((each) => [each, 'cidr_block'])
        : type === 'azurerm_kubernetes_cluster'
          ? [
              [body, 'api_server_authorized_ip_ranges'],
              ...body.blocks('api_server_access_profile').map((each) => [each, 'authorized_ip_ranges'] as const),
            ]
          : [];
  return places.flatMap(([each, key]) =>
    textsIn(each.value(key)).some((network) => WORLD.test(network))
      ? [
          {
            id: 'iac/control-plane-open-to-internet',
            at: each.placeOf(key),
            message: `The control plane of \`${address}\` answers to the whole internet, and the file says so.`,
            evidence: [`${key}: 0.0.0.0/0`],
          },
        ]
      : [],
  );
}

function transport({ type, address, body }: Resource): readonly Found[] {
  const found = (key: string, each: Body, what: string): Found => ({
    id: 'iac/transport-weak',
    at: each.placeOf(key),
    message: `\`${address}\` ${what}.`,
    evidence: [`${key}: ${String(each.value(key))}`],
  });
  if (/^aws_(?:lb|alb)_listener$/.test(type)) {
    const isHttp = body.value('protocol') === 'HTTP';
    const actions = body.blocks('default_action');
    if (isHttp && actions.length > 0 && actions.every((each) => each.value('type') === 'forward'))
      return [found('protocol', body, 'passes on requests that come without encryption')];
    const policy = body.value('ssl_policy');
    return typeof policy === 'string' && /^ELBSecurityPolicy-(?:2015|2016-08|TLS-1-0|TLS-1-1)/.test(policy)
      ? [found('ssl_policy', body, 'accepts TLS 1.0')]
      : [];
  }
  if (type === 'aws_cloudfront_distribution')
    return [...body.blocks('default_cache_behavior'), ...body.blocks('ordered_cache_behavior')]
      .filter((each) => each.value('viewer_protocol_policy') === 'allow-all')
      .map((each) => found('viewer_protocol_policy', each, 'answers without encryption too'));
  for (const key of ['min_tls_version', 'minimum_tls_version', 'ssl_minimal_tls_version_enforced', 'min_tls_policy'])
    if (/^(?:TLS_?1_?[01]|1\.[01]|TLSEnforcementDisabled)$/.test(String(body.value(key) ?? '')))
      return [found(key, body, 'accepts outdated TLS')];
  for (const key of [
    'https_only',
    'enable_https_traffic_only',
    'https_traffic_only_enabled',
    'ssl_enforcement_enabled',
  ])
    if (body.value(key) === false && type.startsWith('azurerm_'))
      return [found(key, body, 'answers without encryption too')];
  return [];
}
