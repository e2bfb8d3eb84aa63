// Terraform: what the internet reaches, who may do what, what is kept in the open. Values are literals, and defaults and locals of
// the same file; whatever else decides is unknown and never fires. Known limits: modules are not opened, files not joined,
// `dynamic` blocks not unrolled, plans and `.tf.json` not read.

import { isTerraform } from '../../artifacts/infrastructure-signs.ts';
import { TERRAFORM_TEXT } from '../../lib/limits.ts';
import type { DetectorFactory } from '../detector.ts';
import { readModule } from './model.ts';
import { networks } from './networks.ts';
import { policies } from './policies.ts';
import { settings } from './settings.ts';

export const terraform: DetectorFactory = (rules) => {
  const own = new Map(rules.flatMap((rule) => (rule.detector === 'terraform' ? [[rule.info.id, rule] as const] : [])));
  if (own.size === 0) return undefined;
  return {
    name: 'terraform',
    keywords: [],
    appliesTo: ({ isWhole, link, path }) => isWhole && !link && isTerraform(path),
    detect({ artifact, report, gap }) {
      const text = artifact.text();
      if (text.length > TERRAFORM_TEXT) {
        gap(`longer than the ${TERRAFORM_TEXT / 1024 ** 2} MB that are read of Terraform`, 'too-large');
        return;
      }
      const { resources, brokenAt } = readModule(text);
      if (brokenAt !== undefined) {
        const { line } = artifact.lines().position(artifact.byteOffset(brokenAt));
        gap(`line ${line}: a block that does not end; it was left out`, 'unparsable');
      }
      for (const resource of resources)
        for (const { id, at, message, evidence, tier, isSecret } of [networks, policies, settings].flatMap((check) =>
          check(resource),
        )) {
          const rule = own.get(id);
          if (!rule?.appliesTo(artifact)) continue;
          const range = [artifact.byteOffset(at.start), artifact.byteOffset(at.end)] as const;
          report({
            rule,
            range,
            place: resource.address,
            message,
            ...(evidence && { evidence }),
            ...(tier && { tier }),
            ...(isSecret && { secrets: [range] }),
          });
        }
    },
  };
};
