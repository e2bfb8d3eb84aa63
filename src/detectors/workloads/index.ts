// Manifests of Kubernetes and compose files: what ties a container to the machine under it, rights in a cluster, secrets and
// databases in the open. Anchors and merges are followed by the reader of documents; streams and lists are taken apart. Known
// limits: overlays are judged as they are written, and templates of charts are not manifests before they are rendered.

import type { Artifact } from '../../artifacts/artifact.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { MANIFEST_RESOURCES, SLOW_DOCUMENT_TEXT } from '../../lib/limits.ts';
import type { DetectorFactory } from '../detector.ts';
import { child, type Found, textAt } from './found.ts';
import { pods } from './pods.ts';
import { rights } from './rights.ts';
import { isCompose, services } from './services.ts';

/** A word without which a document is neither: most need not be parsed. */
const KIND =
  /["']?kind["']?\s*:\s*["']?(?:Pod|PodTemplate|Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|Role|ClusterRole|RoleBinding|ClusterRoleBinding|Secret|List)\b/;
const SERVICES = /^["'{\s]{0,4}services["']?\s*:/m;

export const workloads: DetectorFactory = (rules) => {
  const own = new Map(rules.flatMap((rule) => (rule.detector === 'workloads' ? [[rule.info.id, rule] as const] : [])));
  if (own.size === 0) return undefined;
  return {
    name: 'workloads',
    keywords: [],
    appliesTo: ({ kind, isWhole, link, bytes }, hits) =>
      kind === 'document' && isWhole && !link && hits.length > 0 && bytes.length <= SLOW_DOCUMENT_TEXT,
    detect({ artifact, report, gap }) {
      const text = artifact.latin1();
      if (!KIND.test(text) && !SERVICES.test(text)) return;
      if (isTemplate(artifact, text)) {
        gap(
          'Template of a Helm chart, which is no manifest before it is rendered: scan what `helm template` prints',
          'excluded',
        );
        return;
      }
      const document = artifact.document();
      const [problem] = document?.problems ?? [];
      if (problem && !document?.root) {
        const { line } = artifact.lines().position(artifact.byteOffset(problem.offset));
        gap(`line ${line}: ${problem.message}`, 'unparsable');
      }
      const all = document?.root ? resources(document.root) : [];
      if (all.length > MANIFEST_RESOURCES)
        gap(`${all.length - MANIFEST_RESOURCES} further resources were not looked at`, 'too-large');
      for (const { id, node, place, message, evidence, tier, isSecret } of all
        .slice(0, MANIFEST_RESOURCES)
        .flatMap(look)) {
        const rule = own.get(id);
        if (!rule?.appliesTo(artifact)) continue;
        const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] as const;
        report({
          rule,
          range,
          place,
          message,
          ...(evidence && { evidence }),
          ...(tier && { tier }),
          ...(isSecret && { secrets: [range] }),
        });
      }
    },
  };
};

/** Braces of a template, in the folder of a chart or where no value could begin with them. */
function isTemplate({ path, tree }: Artifact, text: string): boolean {
  if (!text.includes('{{')) return false;
  const folder = /^(.*?)(?:^|\/)templates\//.exec(path)?.[1];
  const isOfChart = folder !== undefined && (tree?.has(folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`) ?? true);
  return (
    isOfChart ||
    /^[ \t]*\{\{-?\s*(?:if|range|with|include|define|template|end|toYaml)\b|:\s*\{\{[^{}\n]*\.(?:Values|Release|Chart)\b/m.test(
      text,
    )
  );
}

/** Of a stream of documents and of lists, each by itself. An alias that stands for a whole one is looked at once. */
function resources(root: DocumentNode): readonly DocumentNode[] {
  const found = new Set<DocumentNode>();
  for (const each of root.kind === 'array' ? root.items : [root]) {
    const items = /List$/.test(textAt(each, 'kind')) ? child(each, 'items') : undefined;
    for (const item of items?.kind === 'array' ? items.items : [each]) found.add(item);
  }
  return [...found];
}

function look(resource: DocumentNode): readonly Found[] {
  if (child(resource, 'kind') && child(resource, 'apiVersion')) return [...pods(resource), ...rights(resource)];
  return isCompose(resource) ? services(resource) : [];
}
