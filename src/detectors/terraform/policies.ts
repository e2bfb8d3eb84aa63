// Policies of clouds: who may do what. Of AWS as objects, JSON or `aws_iam_policy_document`; of Google as bindings.

import { type HclLiteral, isObject, textsIn, UNKNOWN } from '../../lib/hcl-value.ts';
import { type Body, type Found, policyOf, type Resource } from './model.ts';

/** One statement of a policy of AWS. */
interface Statement {
  readonly isAllowed: boolean;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Who; `*` is everybody. */
  readonly principals: readonly string[];
  /** Whether it says who, known or not: then it is the policy of what it is written at. */
  readonly namesWho: boolean;
  readonly hasCondition: boolean;
  /** Names that conditions ask about, with the values they ask for. */
  readonly conditions: ReadonlyMap<string, readonly string[]>;
  readonly at: { readonly start: number; readonly end: number };
}

const POLICY_ATTRIBUTES = [
  'policy',
  'assume_role_policy',
  'inline_policy',
  'key_policy',
  'access_policy',
  'access_policies',
];

export function policies(resource: Resource): readonly Found[] {
  return [...statementsOf(resource).flatMap((statement) => judge(resource, statement)), ...poolProvider(resource)];
}

function statementsOf({ block, type, body }: Resource): readonly Statement[] {
  if (block === 'data' && type === 'aws_iam_policy_document')
    return body.blocks('statement').map((statement): Statement => {
      const conditions = statement.blocks('condition');
      return {
        isAllowed: (statement.value('effect') ?? 'Allow') === 'Allow',
        actions: textsIn(statement.value('actions')),
        resources: textsIn(statement.value('resources')),
        principals: statement.blocks('principals').flatMap((each) => textsIn(each.value('identifiers'))),
        namesWho: statement.source.blocks.some((each) => /principals$|^dynamic$/.test(each.type)),
        hasCondition: statement.source.blocks.some((each) => each.type === 'condition' || each.type === 'dynamic'),
        conditions: new Map(conditions.map((each) => [String(each.value('variable')), textsIn(each.value('values'))])),
        at: { start: statement.source.start, end: statement.source.headEnd },
      };
    });
  if (block !== 'resource' || !type.startsWith('aws_')) return [];
  return POLICY_ATTRIBUTES.flatMap((name) => {
    const policy = policyOf(body, name);
    const list = isObject(policy) ? (policy.get('Statement') ?? UNKNOWN) : UNKNOWN;
    const all: readonly HclLiteral[] = Array.isArray(list) ? list : [list];
    return all.flatMap((each) => (isObject(each) ? [ofObject(each, body.placeOf(name))] : []));
  });
}

function ofObject(statement: ReadonlyMap<string, HclLiteral>, at: Statement['at']): Statement {
  const principal = statement.get('Principal');
  const condition = statement.get('Condition');
  const conditions = new Map<string, readonly string[]>();
  if (isObject(condition))
    for (const test of condition.values())
      if (isObject(test)) for (const [name, values] of test) conditions.set(name, textsIn(values));
  return {
    isAllowed: statement.get('Effect') === 'Allow',
    actions: textsIn(statement.get('Action')),
    resources: textsIn(statement.get('Resource')),
    principals: isObject(principal) ? [...principal.values()].flatMap(textsIn) : textsIn(principal),
    namesWho: statement.has('Principal') || statement.has('NotPrincipal'),
    hasCondition: condition !== undefined,
    conditions,
    at,
  };
}

function judge(resource: Resource, statement: Statement): readonly Found[] {
  const { isAllowed, actions, resources, principals, namesWho, hasCondition, at } = statement;
  const { address } = resource;
  if (!isAllowed) return [];
  if (!namesWho)
    return actions.some((action) => action === '*' || action === '*:*') && resources.includes('*') && !hasCondition
      ? [
          {
            id: 'iac/policy-allows-everything',
            at,
            message: `\`${address}\` allows every action on every resource of the account.`,
            evidence: ['Action: *', 'Resource: *'],
          },
        ]
      : [];
  return principals.includes('*') ? everybody(resource, statement) : pipeline(resource, statement);
}

/** What a website or a public image needs. */
const READS = /^(?:s3:GetObject(?:Version)?|ecr-public:.*|sts:AssumeRole.*)$/i;

function everybody({ address, type }: Resource, { actions, hasCondition, at }: Statement): readonly Found[] {
  if (hasCondition || actions.length === 0) return [];
  const isReading = actions.every((action) => READS.test(action));
  // A document is used where is not known; and a key's policy is held by those of the account alone.
  const isKnown =
    /^aws_(?:s3_bucket_policy|sqs_queue(?:_policy)?|sns_topic(?:_policy)?|secretsmanager_secret_policy|ecr_repository_policy|lambda_permission|iam_role|kms_key|opensearch_domain(?:_policy)?|elasticsearch_domain(?:_policy)?|efs_file_system_policy|backup_vault_policy)$/.test(
      type,
    );
  return [
    {
      id: 'iac/policy-open-to-everyone',
      at,
      message: `\`${address}\` lets everybody (\`*\`), in every account, ${actions.slice(0, 3).join(', ')}, and no condition holds them back.`,
      evidence: ['Principal: *', ...actions.slice(0, 3).map((action) => `Action: ${action}`)],
      ...((!isKnown || isReading) && { tier: 'review' as const }),
    },
  ];
}

const GITHUB = /token\.actions\.githubusercontent\.com/;

/** Roles that workflows of GitHub take: without the name of the repository anybody's workflow takes them. */
function pipeline(
  { address }: Resource,
  { actions, principals, conditions, hasCondition, at }: Statement,
): readonly Found[] {
  if (
    !principals.some((each) => GITHUB.test(each)) ||
    !actions.some((each) => /AssumeRoleWithWebIdentity|^\*$|^sts:\*$/.test(each))
  )
    return [];
  const subject = [...conditions].find(([name]) =>
    /:(?:sub|repository(?:_id)?|job_workflow_ref|repository_owner(?:_id)?)$/.test(name),
  );
  const isOpen = subject?.[1].some((value) => /^(?:\*|repo:\*.*)$/.test(value));
  // Conditions that are put in elsewhere are not known.
  if ((hasCondition && conditions.size === 0) || conditions.has(String(UNKNOWN)) || (subject && !isOpen)) return [];
  return [
    {
      id: 'iac/pipeline-identity-open',
      at,
      message: `\`${address}\` can be taken by every workflow on GitHub: no condition names the repository (\`sub\`).`,
      evidence: ['principal: token.actions.githubusercontent.com'],
    },
  ];
}

function poolProvider({ type, address, body }: Resource): readonly Found[] {
  if (type !== 'google_iam_workload_identity_pool_provider' || body.has('attribute_condition')) return [];
  const oidc: Body | undefined = body.blocks('oidc')[0];
  const issuer = oidc?.value('issuer_uri');
  if (!oidc || typeof issuer !== 'string' || !GITHUB.test(issuer)) return [];
  return [
    {
      id: 'iac/pipeline-identity-open',
      at: oidc.placeOf('issuer_uri'),
      message: `\`${address}\` trusts every workflow on GitHub: it has no \`attribute_condition\` that names the repository or its owner.`,
      evidence: [`issuer: ${issuer}`],
      // Bindings may still name a repository.
      tier: 'review',
    },
  ];
}
