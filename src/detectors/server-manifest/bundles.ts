// What a manifest lets a server do on the machine: folders it is given unless the user thinks of it, flags for its
// runtime, tools that nobody can look at before they are there.

import { child, textOf } from '../../artifacts/server-entries.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import type { Problem } from './problem.ts';

const WIDE =
  /^(?:\$\{(?:HOME|user_home)\}|~|\/|[A-Za-z]:[\\/]{1,2}|\$\{HOME\}[\\/]\.(?:ssh|aws|gnupg|kube|config)|~[\\/]\.(?:ssh|aws|gnupg|kube))[\\/]?$/;

export function wideDefaults(root: DocumentNode): readonly Problem[] {
  return select(root, 'user_config.*').flatMap(({ node, key = '' }) => {
    if (!/^(?:directory|file)$/.test(textOf(child(node, 'type')) ?? '')) return [];
    const preset = child(node, 'default');
    const values = preset?.kind === 'array' ? preset.items : preset ? [preset] : [];
    return values
      .filter((value) => WIDE.test(textOf(value) ?? ''))
      .map((value) => ({
        node: value,
        place: `setting "${key.slice(0, 60)}"`,
        message: `Unless the user thinks of it, the server is given "${textOf(value)}".`,
        evidence: textOf(value) ?? '',
      }));
  });
}

export function generatedTools(root: DocumentNode): readonly Problem[] {
  const node = child(root, 'tools_generated');
  if (node?.kind !== 'scalar' || node.value !== true) return [];
  return [
    {
      node,
      place: 'tools_generated',
      message: 'The server makes up tools when it runs, beside those that are listed here.',
      evidence: 'tools_generated: true',
    },
  ];
}

const STRONG_FLAG = /^--(?:privileged|cap-add|security-opt)(?:=|$)|^--(?:network|net|pid|ipc)=host$/;
const STRONG_VALUE = /docker\.sock|(?:^|[,=])(?:src|source)=\/(?:,|$)|^\/:|^--privileged$/;

export function strongArguments(root: DocumentNode): readonly Problem[] {
  return ['runtimeArguments', 'runtime_arguments'].flatMap((key) =>
    select(root, `packages.*.${key}.*`).flatMap(({ node }) => {
      const name = textOf(child(node, 'name')) ?? '';
      const value = textOf(child(node, 'value')) ?? '';
      const isHost = /^--(?:network|net|pid|ipc)$/.test(name) && value === 'host';
      if (!STRONG_FLAG.test(name) && !STRONG_VALUE.test(value.slice(0, 1000)) && !isHost) return [];
      const written = `${name} ${value}`.trim().slice(0, 100);
      return [
        {
          node: child(node, 'value') ?? node,
          place: 'runtimeArguments',
          message: `The container is started with "${written}".`,
          evidence: written,
        },
      ];
    }),
  );
}
