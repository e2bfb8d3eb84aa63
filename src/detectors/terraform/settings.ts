// Settings of single resources: storage for everybody, passwords, encryption, metadata, functions, where modules come from.

import { type HclLiteral, textsIn } from '../../lib/hcl-value.ts';
import type { Found, Resource } from './model.ts';

export function settings(resource: Resource): readonly Found[] {
  if (resource.block === 'module') return module(resource);
  if (resource.block !== 'resource') return [];
  return [
    ...storage(resource),
    ...passwords(resource),
    ...encryption(resource),
    ...metadata(resource),
    ...functions(resource),
  ];
}

function storage({ type, address, body }: Resource): readonly Found[] {
  const id = 'iac/storage-open-to-everyone';
  if (type === 'aws_s3_bucket' || type === 'aws_s3_bucket_acl') {
    const acl = body.value('acl');
    if (typeof acl !== 'string' || !/^(?:public-read|public-read-write|authenticated-read)$/.test(acl)) return [];
    const isWritten = acl === 'public-read-write';
    return [
      {
        id,
        at: body.placeOf('acl'),
        message: `Everybody may ${isWritten ? 'read and change' : 'list and read'} what lies in \`${address}\` (\`${acl}\`).`,
        evidence: [`acl: ${acl}`],
        ...(!isWritten && { tier: 'review' as const }),
      },
    ];
  }
  if (/^google_storage_bucket_(?:iam_(?:member|binding)|access_control)$/.test(type)) {
    const key = ['member', 'members', 'entity'].find((each) =>
      textsIn(body.value(each)).some((who) => /^all(?:Authenticated)?Users$/.test(who)),
    );
    const role = body.value('role');
    if (key === undefined || typeof role !== 'string') return [];
    const isWritten = /(?:admin|creator|writer|owner)/i.test(role);
    return [
      {
        id,
        at: body.placeOf(key),
        message: `Everybody may ${isWritten ? 'change' : 'read'} what lies in the bucket of \`${address}\` (\`${role}\`).`,
        evidence: [`role: ${role}`],
        ...(!isWritten && { tier: 'review' as const }),
      },
    ];
  }
  const container = type === 'azurerm_storage_container' ? body.value('container_access_type') : undefined;
  if (container === 'blob' || container === 'container')
    return [
      {
        id,
        at: body.placeOf('container_access_type'),
        message: `Everybody may read what lies in \`${address}\` (\`${container}\`).`,
        evidence: [`container_access_type: ${container}`],
        tier: 'review',
      },
    ];
  return [];
}

const PASSWORD =
  /^(?:password|master_password|administrator_login_password|administrator_password|admin_password|auth_token|master_user_password|root_password)$/;
const PLACEHOLDER =
  /change|replace|example|placeholder|your|todo|dummy|redacted|[<{$]|x{4}|\*{3}|^(?:password|secret|admin|root|test|postgres|mysql)\d{0,4}!?$/i;

function passwords({ type, address, body }: Resource): readonly Found[] {
  if (!/^(?:aws|google|azurerm|digitalocean|mongodbatlas|postgresql|mysql|random|oci|alicloud)_/.test(type)) return [];
  return [...body.source.attributes.keys()].flatMap((key): readonly Found[] => {
    const value = PASSWORD.test(key) ? body.value(key) : undefined;
    const written = body.source.attributes.get(key);
    // One by a variable's default is the default's matter.
    if (typeof value !== 'string' || value.length < 8 || PLACEHOLDER.test(value) || written?.literal === undefined)
      return [];
    return [
      {
        id: 'iac/password-in-terraform',
        at: written,
        message: `The \`${key}\` of \`${address}\` is written in the file, and again in every state of it.`,
        isSecret: true,
      },
    ];
  });
}

/** Attributes by which resources say that they keep their data as it is. */
const OFF: readonly (readonly [type: RegExp, block: string, key: string])[] = [
  [/^aws_(?:db_instance|rds_cluster|docdb_cluster|neptune_cluster)$/, '', 'storage_encrypted'],
  [/^aws_(?:ebs_volume|efs_file_system|redshift_cluster)$/, '', 'encrypted'],
  [/^aws_(?:instance|launch_template|launch_configuration)$/, 'root_block_device', 'encrypted'],
  [/^aws_(?:instance|launch_template|launch_configuration)$/, 'ebs_block_device', 'encrypted'],
  [/^aws_elasticache_replication_group$/, '', 'at_rest_encryption_enabled'],
  [/^aws_elasticache_replication_group$/, '', 'transit_encryption_enabled'],
  [/^aws_(?:opensearch|elasticsearch)_domain$/, 'encrypt_at_rest', 'enabled'],
  [/^aws_dynamodb_table$/, 'server_side_encryption', 'never'],
];

function encryption({ type, address, body }: Resource): readonly Found[] {
  return OFF.flatMap(([of, block, key]): readonly Found[] => {
    if (!of.test(type)) return [];
    const bodies = block === '' ? [body] : body.blocks(block);
    return bodies
      .filter((each) => each.value(key) === false)
      .map((each) => ({
        id: 'iac/encryption-off',
        at: each.placeOf(key),
        message: `\`${address}\` is told not to encrypt (\`${key} = false\`).`,
        evidence: [`${block === '' ? '' : `${block}.`}${key}: false`],
      }));
  });
}

function metadata({ type, address, body }: Resource): readonly Found[] {
  if (!/^aws_(?:instance|launch_template|launch_configuration)$/.test(type)) return [];
  return body
    .blocks('metadata_options')
    .filter((each) => each.value('http_tokens') === 'optional' && each.value('http_endpoint') !== 'disabled')
    .map((each) => ({
      id: 'iac/metadata-without-token',
      at: each.placeOf('http_tokens'),
      message: `Machines of \`${address}\` hand out their credentials to any request from inside (\`http_tokens = "optional"\`).`,
      evidence: ['http_tokens: optional'],
    }));
}

function functions({ type, address, body }: Resource): readonly Found[] {
  if (type !== 'aws_lambda_permission') return [];
  const principal = body.value('principal');
  const isService = typeof principal === 'string' && /^[\w-]+\.amazonaws\.com$/.test(principal);
  const isAll = principal === '*';
  if (
    (!isService && !isAll) ||
    ['source_arn', 'source_account', 'principal_org_id', 'function_url_auth_type'].some((key) => body.has(key))
  )
    return [];
  return [
    {
      id: 'iac/function-open-to-accounts',
      at: body.placeOf('principal'),
      message: `\`${address}\` lets ${isAll ? 'everybody' : `${principal} on behalf of any account`} call the function: neither \`source_arn\` nor \`source_account\` says whose it is.`,
      evidence: [`principal: ${String(principal)}`],
    },
  ];
}

function module({ address, body }: Resource): readonly Found[] {
  const source: HclLiteral | undefined = body.value('source');
  if (typeof source !== 'string') return [];
  const isClear = /^(?:git::)?http:\/\//i.test(source);
  const isGit = /^git::|^git@|^(?:github\.com|bitbucket\.org)\/|\.git(?:[/?]|$)/.test(source);
  const ref = /[?&]ref=([^&]+)/.exec(source)?.[1];
  const isMoving = isGit && (ref === undefined || /^(?:main|master|develop|dev|trunk|latest|head)$/i.test(ref));
  if (!isClear && !isMoving) return [];
  return [
    {
      id: 'iac/module-unpinned',
      at: body.placeOf('source'),
      message: isClear
        ? `\`${address}\` is fetched without encryption, and then runs with the credentials of whoever applies it.`
        : `\`${address}\` is whatever ${ref === undefined ? 'the default branch' : `the branch "${ref}"`} of its source holds when it is fetched.`,
      evidence: [`source: ${source.replace(/\/\/[^/@\s]*@/, '//').slice(0, 200)}`],
    },
  ];
}
