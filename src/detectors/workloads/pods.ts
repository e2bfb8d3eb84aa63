// Pods of Kubernetes, whatever makes them: what ties a container to its node.

import type { DocumentNode } from '../../lib/document.ts';
import { child, type Found, flagAt, nodeAt, nodesAt, textAt, textOf } from './found.ts';
import { CAPABILITIES, mountOf } from './host.ts';

/** Where kinds of workloads keep the specification of their pods. */
const PODS: Readonly<Record<string, string>> = {
  Pod: 'spec',
  PodTemplate: 'template.spec',
  Deployment: 'spec.template.spec',
  StatefulSet: 'spec.template.spec',
  DaemonSet: 'spec.template.spec',
  ReplicaSet: 'spec.template.spec',
  ReplicationController: 'spec.template.spec',
  Job: 'spec.template.spec',
  CronJob: 'spec.jobTemplate.spec.template.spec',
};

interface Pod {
  readonly node: DocumentNode;
  readonly place: string;
  /** One for each node, as agents of the network, of storage and of logs are: they have to reach into it. */
  readonly isAgent: boolean;
}

export function pods(root: DocumentNode): readonly Found[] {
  const kind = textAt(root, 'kind');
  const path = Object.hasOwn(PODS, kind) ? PODS[kind] : undefined;
  const node = path === undefined ? undefined : nodeAt(root, path);
  if (node?.kind !== 'object') return [];
  const name = textAt(root, 'metadata.name') || textAt(root, 'metadata.generateName') || '?';
  const isSystem = /^kube-system$/.test(textAt(root, 'metadata.namespace'));
  const pod: Pod = { node, place: `${kind} "${name}"`, isAgent: kind === 'DaemonSet' || isSystem };
  const containers = ['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) =>
    nodesAt(node, `${list}.*`),
  );
  return [
    ...containers.flatMap((container) => [...privileged(pod, container), ...capabilities(pod, container)]),
    ...mounts(pod, containers),
    ...namespaces(pod),
    ...unconfined(pod, containers),
  ];
}

function placeOf(pod: Pod, container: DocumentNode): string {
  return `${pod.place}, container "${textAt(container, 'name') || '?'}"`;
}

function privileged(pod: Pod, container: DocumentNode): readonly Found[] {
  const node = nodeAt(container, 'securityContext.privileged');
  if (!node || flagAt(container, 'securityContext.privileged') !== true) return [];
  const place = placeOf(pod, container);
  return [
    {
      id: 'iac/container-privileged',
      node,
      place,
      message: `${place} is privileged: it sees all devices of its node and is root there with one command.`,
      ...(pod.isAgent && { tier: 'review' as const }),
    },
  ];
}

function capabilities(pod: Pod, container: DocumentNode): readonly Found[] {
  return nodesAt(container, 'securityContext.capabilities.add.*').flatMap((node): readonly Found[] => {
    const name = (textOf(node) ?? '').toUpperCase().replace(/^CAP_/, '');
    const does = CAPABILITIES.get(name);
    if (does === undefined) return [];
    const place = placeOf(pod, container);
    return [
      {
        id: 'iac/capability-of-the-host',
        node,
        place,
        message: `${place} is given ${name}, with which it can ${does}.`,
        evidence: [`capability: ${name}`],
        ...(pod.isAgent && { tier: 'review' as const }),
      },
    ];
  });
}

function mounts(pod: Pod, containers: readonly DocumentNode[]): readonly Found[] {
  return nodesAt(pod.node, 'volumes.*').flatMap((volume): readonly Found[] => {
    const node = nodeAt(volume, 'hostPath.path');
    const path = textOf(node);
    const found = path === undefined ? undefined : mountOf(path);
    if (!node || path === undefined || !found) return [];
    const name = textAt(volume, 'name');
    const uses = containers
      .flatMap((each) => nodesAt(each, 'volumeMounts.*'))
      .filter((each) => textAt(each, 'name') === name);
    // What nobody mounts, or may only be read, takes nothing over; a socket answers to readers too.
    const isReadOnly =
      uses.length > 0 && uses.every((each) => flagAt(each, 'readOnly') === true) && !path.endsWith('.sock');
    if (uses.length === 0) return [];
    const isTaken = found.isAll && !isReadOnly;
    return [
      {
        id: isTaken ? 'iac/host-taken-over' : 'iac/host-folder-mounted',
        node,
        place: `${pod.place}, volume "${name}"`,
        message: `${pod.place} mounts ${path} of its node${isReadOnly ? ' to read' : ''}: ${found.why}.`,
        evidence: [`path: ${path}`],
        ...(pod.isAgent && { tier: isTaken ? ('review' as const) : ('context' as const) }),
        ...(!pod.isAgent && !isTaken && isReadOnly && { tier: 'context' as const }),
      },
    ];
  });
}

function namespaces(pod: Pod): readonly Found[] {
  const shared: readonly (readonly [key: string, id: string, what: string])[] = [
    [
      'hostPID',
      'iac/host-processes-shared',
      'sees all processes of its node, with their environment, and can reach into those of its user',
    ],
    ['hostIPC', 'iac/host-processes-shared', 'shares the memory that processes of its node exchange'],
    [
      'hostNetwork',
      'iac/host-network-shared',
      'stands in the network of its node: it reaches what only listens there, and no policy holds it',
    ],
  ];
  return shared.flatMap(([key, id, what]): readonly Found[] => {
    const node = child(pod.node, key);
    if (!node || flagAt(pod.node, key) !== true) return [];
    return [
      {
        id,
        node,
        place: pod.place,
        message: `${pod.place} ${what} (\`${key}\`).`,
        evidence: [key],
        ...(pod.isAgent && { tier: 'context' as const }),
      },
    ];
  });
}

/** One finding for a workload, told by what is written, else by what is not. */
function unconfined(pod: Pod, containers: readonly DocumentNode[]): readonly Found[] {
  const own = [pod.node, ...containers];
  // What is privileged is told already.
  if (own.some((each) => flagAt(each, 'securityContext.privileged') === true)) return [];
  for (const each of own) {
    const context = child(each, 'securityContext');
    const loose: readonly (readonly [path: string, is: boolean, what: string])[] = [
      [
        'allowPrivilegeEscalation',
        flagAt(context, 'allowPrivilegeEscalation') === true,
        'may become more than it is (`allowPrivilegeEscalation`)',
      ],
      ['runAsUser', textAt(context, 'runAsUser') === '0', 'runs as root (`runAsUser: 0`)'],
      ['runAsNonRoot', flagAt(context, 'runAsNonRoot') === false, 'may run as root (`runAsNonRoot: false`)'],
      [
        'seccompProfile.type',
        textAt(context, 'seccompProfile.type') === 'Unconfined',
        'may use every call of the kernel (`Unconfined`)',
      ],
    ];
    const [path, , what] = loose.find(([, is]) => is) ?? [];
    const node = path === undefined ? undefined : nodeAt(context, path);
    if (!node) continue;
    const place = each === pod.node ? pod.place : placeOf(pod, each);
    return [
      {
        id: 'iac/workload-unconfined',
        node,
        place,
        message: `${place} ${what}.`,
        ...(pod.isAgent && { tier: 'context' as const }),
      },
    ];
  }
  const open = containers.find((each) => isOpen(pod.node, each));
  const name = open && (child(open, 'name') ?? open);
  if (!open || !name) return [];
  return [
    {
      id: 'iac/workload-unconfined',
      node: name,
      place: pod.place,
      message: `Nothing in ${pod.place} keeps its containers from running as root or becoming it.`,
      tier: 'context',
    },
  ];
}

/** Neither told not to be root nor kept from becoming it. */
function isOpen(pod: DocumentNode, container: DocumentNode): boolean {
  const user = textAt(container, 'securityContext.runAsUser') || textAt(pod, 'securityContext.runAsUser');
  const isNamed =
    (flagAt(container, 'securityContext.runAsNonRoot') ?? flagAt(pod, 'securityContext.runAsNonRoot')) === true;
  return user === '' && !isNamed && flagAt(container, 'securityContext.allowPrivilegeEscalation') !== false;
}
