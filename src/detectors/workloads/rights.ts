// Rights in a cluster: roles, who is bound to them, and secrets that lie in manifests.

import type { DocumentNode } from '../../lib/document.ts';
import { child, type Found, nodeAt, nodesAt, textAt, textOf, textsOf } from './found.ts';

export function rights(root: DocumentNode): readonly Found[] {
  const kind = textAt(root, 'kind');
  const place = `${kind} "${textAt(root, 'metadata.name') || '?'}"`;
  if (kind === 'ClusterRole' || kind === 'Role') return role(root, kind, place);
  if (kind === 'ClusterRoleBinding' || kind === 'RoleBinding') return binding(root, kind, place);
  if (kind === 'Secret' && textAt(root, 'apiVersion') === 'v1') return secret(root, place);
  return [];
}

function role(root: DocumentNode, kind: string, place: string): readonly Found[] {
  return nodesAt(root, 'rules.*').flatMap((rule): readonly Found[] => {
    const [verbs, resources, groups] = ['verbs', 'resources', 'apiGroups'].map((key) => textsOf(child(rule, key)));
    const node = child(rule, 'verbs') ?? rule;
    if (verbs?.includes('*') && resources?.includes('*') && (groups?.includes('*') || kind === 'Role'))
      return [
        {
          id: 'iac/role-allows-everything',
          node,
          place,
          message: `${place} allows everything${kind === 'Role' ? ' in its namespace' : ' in the cluster'}: every verb on every resource.`,
          ...(kind === 'Role' && { tier: 'context' as const }),
        },
      ];
    const strong = verbs?.find((verb) => /^(?:escalate|bind|impersonate)$/.test(verb));
    const isNamed = child(rule, 'resourceNames') !== undefined;
    if (strong !== undefined && !isNamed)
      return [
        {
          id: 'iac/role-may-become-more',
          node,
          place,
          message: `${place} may \`${strong}\` ${resources?.slice(0, 3).join(', ')}: whoever holds it can take rights it does not list.`,
          evidence: [`verb: ${strong}`],
        },
      ];
    const isOfSecrets = resources?.includes('secrets') && verbs?.some((verb) => /^(?:\*|get|list|watch)$/.test(verb));
    const isOfShells =
      resources?.some((each) => /^pods\/(?:exec|attach)$/.test(each)) &&
      verbs?.some((verb) => /^(?:\*|create|get)$/.test(verb));
    if (kind !== 'ClusterRole' || isNamed || !(isOfSecrets || isOfShells)) return [];
    return [
      {
        id: 'iac/role-may-become-more',
        node,
        place,
        message: isOfSecrets
          ? `${place} may read the secrets of every namespace, those of other accounts among them.`
          : `${place} may run commands in every pod of the cluster, with the account of that pod.`,
        evidence: [isOfSecrets ? 'resource: secrets' : 'resource: pods/exec'],
        tier: 'context',
      },
    ];
  });
}

/** What the cluster itself binds so: it tells strangers no more than that it is there. */
const PUBLIC_ROLES = /^system:(?:public-info-viewer|discovery|basic-user|service-account-issuer-discovery)$/;
const EVERYBODY = /^system:(?:anonymous|unauthenticated|authenticated|serviceaccounts)$/;

function binding(root: DocumentNode, kind: string, place: string): readonly Found[] {
  const roleName = textAt(root, 'roleRef.name');
  if (PUBLIC_ROLES.test(roleName)) return [];
  const isAdmin = roleName === 'cluster-admin' && textAt(root, 'roleRef.kind') !== 'Role';
  return nodesAt(root, 'subjects.*').flatMap((subject): readonly Found[] => {
    const node = child(subject, 'name') ?? subject;
    const name = textAt(subject, 'name');
    const isAccount = textAt(subject, 'kind') === 'ServiceAccount';
    const isStrangers = !isAccount && /^system:(?:anonymous|unauthenticated)$/.test(name);
    const isAll = !isAccount && EVERYBODY.test(name);
    const isDefault = isAccount && name === 'default';
    if (isStrangers || (isAdmin && (isAll || isDefault)))
      return [
        {
          id: 'iac/cluster-open-to-everyone',
          node,
          place,
          message: isStrangers
            ? `${place} gives the role "${roleName}" to people who have not logged in.`
            : `${place} makes ${isDefault ? 'the account that pods have unless told otherwise' : `everybody in ${name}`} administrator of ${kind === 'RoleBinding' ? 'its namespace' : 'the cluster'}.`,
          evidence: [`role: ${roleName}`, `subject: ${name}`],
          ...(kind === 'RoleBinding' && !isStrangers && { tier: 'review' as const }),
        },
      ];
    if (!isAdmin || kind === 'RoleBinding' || !isAccount || name.includes('{{') || name.includes('$')) return [];
    return [
      {
        id: 'iac/account-is-cluster-admin',
        node,
        place,
        message: `${place} makes the account "${name}" administrator of the cluster: whoever breaks into one of its pods is that too.`,
        evidence: [`account: ${name}`],
      },
    ];
  });
}

const PLACEHOLDER =
  /\b(?:change|replace|example|placeholder|your|todo|dummy|sample|insert|redacted|none|test|password|secret|admin|root|user|true|false)|[<{$]|x{4}|\*{3}|\.\.\.|^.{0,7}$/i;
/** A name in the place of what will be put there. */
const NAME = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

function secret(root: DocumentNode, place: string): readonly Found[] {
  // Made by a controller, from what is not here.
  if (nodeAt(root, 'metadata.annotations.sealedsecrets.bitnami.com/managed') || nodeAt(root, 'sops')) return [];
  for (const list of ['data', 'stringData']) {
    const map = child(root, list);
    for (const { key, value } of map?.kind === 'object' ? map.entries : []) {
      const text = textOf(value) ?? '';
      const plain = list === 'data' ? decoded(text) : text;
      // A name of a user, a host or a certificate is none.
      if (
        plain === undefined ||
        PLACEHOLDER.test(plain) ||
        NAME.test(plain) ||
        !/pass|secret|token|key|credential|auth/i.test(key)
      )
        continue;
      if (/^-----BEGIN (?:CERTIFICATE|PUBLIC)/.test(plain) || /^(?:https?:\/\/|ENC\[|AQI|vault:|ref\+)/.test(plain))
        continue;
      return [
        {
          id: 'iac/secret-in-manifest',
          node: value,
          place,
          message: `${place} is committed with its value ("${key}"); base64 hides nothing.`,
          evidence: [`key: ${key}`],
          isSecret: true,
        },
      ];
    }
  }
  return [];
}

function decoded(text: string): string | undefined {
  const plain = text.replace(/\s/g, '');
  if (plain.length < 8 || plain.length > 20_000 || !/^[\w+/-]+={0,2}$/.test(plain)) return undefined;
  const bytes = Buffer.from(plain, 'base64');
  const back = bytes.toString('utf8');
  return back.includes('\uFFFD') ? bytes.toString('latin1') : back.trim();
}
