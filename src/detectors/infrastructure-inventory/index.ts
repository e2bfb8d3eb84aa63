// What AI runs in and on: images, compose services, workloads of Kubernetes, resources of clouds. It has no rules. Files are
// visited for their name, documents for a word in them (infrastructure-signs.ts). Known limits: what variables, charts and
// programs put together is not known here.

import { isBicep, isDockerfile, isInfrastructurePath, isTerraform } from '../../artifacts/infrastructure-signs.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import { declareCompose, isCompose } from './compose.ts';
import { declareDevcontainer } from './devcontainer.ts';
import { declareDockerfile } from './dockerfile.ts';
import { declareKubernetes, isKubernetes } from './kubernetes.ts';
import { declareBicep, declareTemplate, isTemplate } from './templates.ts';
import { declareTerraform } from './terraform.ts';

/** Longest document that is parsed for it. */
const DOCUMENT = 1024 * 1024;
/** Without one of these a document is none of those that are known here, and is not parsed. */
const HEADS = ['services', 'apiVersion', 'Resources', 'resources'];
/** Most documents of one stream. */
const STREAM = 500;

export const infrastructureInventory: DetectorFactory = (): Detector => ({
  name: 'infrastructure-inventory',
  keywords: [],
  appliesTo({ kind, path, isWhole, link, bytes }, hits) {
    if (!isWhole || link) return false;
    if (kind === 'document')
      return hits.length > 0 && bytes.length <= DOCUMENT && HEADS.some((word) => bytes.includes(word));
    if (kind === 'agent-settings') return /devcontainer\.json$/i.test(path);
    return isInfrastructurePath(path) && (isDockerfile(path) || isTerraform(path) || isBicep(path));
  },
  detect(visit: Visit) {
    const { kind, path } = visit.artifact;
    if (kind === 'agent-settings') return declareDevcontainer(visit);
    if (isDockerfile(path)) return declareDockerfile(visit);
    if (isTerraform(path)) return declareTerraform(visit);
    if (isBicep(path)) return declareBicep(visit);
    const root = visit.artifact.document()?.root;
    if (!root) return;
    // Several documents in one file are a list.
    for (const each of root.kind === 'array' ? root.items.slice(0, STREAM) : [root]) declareDocument(visit, each);
  },
});

function declareDocument(visit: Visit, root: DocumentNode): void {
  if (isCompose(root)) declareCompose(visit, root);
  else if (isKubernetes(root)) declareKubernetes(visit, root);
  else if (isTemplate(root)) declareTemplate(visit, root);
}
