// What the environment and endpoints in shipped settings do to everybody who opens the project: where keys and prompts go,
// which code each program runs before its own, whom it trusts. A name alone says little, so values are judged too.

import { isHookCarrier } from '../../artifacts/hooks.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { textAt } from '../../lib/document-place.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory } from '../detector.ts';
import { promptTelemetry } from './telemetry.ts';
import { endpointMisuse, foreignEndpoint, misuseOf, variablesIn } from './variables.ts';

/** Codex before 0.128 or so; since then it takes them from the user's own file only (config-advanced, openai/codex#20098). */
const CODEX = /\.codex\/[^/]*\.toml$/i;

/** Endpoints that have keys of their own in settings, as the clients' documentation has them on 2026-11-22. */
const ENDPOINTS: readonly (readonly [file: RegExp, path: string])[] = [
  [CODEX, 'openai_base_url'],
  [CODEX, 'chatgpt_base_url'],
  [/\.aider\.conf\.ya?ml$/i, 'openai-api-base'],
  [/(?:^|\/)opencode\.jsonc?$/i, 'provider.anthropic.options.baseURL'],
  [/(?:^|\/)opencode\.jsonc?$/i, 'provider.openai.options.baseURL'],
  [/(?:^|\/)opencode\.jsonc?$/i, 'provider.google.options.baseURL'],
];

export const environment: DetectorFactory = (rules) => {
  const own = new Map<string, CompiledRule>();
  for (const rule of rules) if (rule.detector === 'environment') own.set(rule.info.id, rule);
  if (own.size === 0) return undefined;
  return {
    name: 'environment',
    keywords: [],
    appliesTo: (artifact) => isHookCarrier(artifact) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
    detect({ artifact, report }) {
      const root = artifact.isWhole ? artifact.document()?.root : undefined;
      if (root?.kind !== 'object') return;
      const say = (
        id: string,
        node: DocumentNode,
        place: string,
        says: string,
        tier?: 'review' | 'context' | 'gate',
      ) => {
        const rule = own.get(id);
        if (!rule?.appliesTo(artifact)) return;
        const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] as const;
        report({ rule, range, place: `setting ${place}`, message: `{place} ${says}`, ...(tier && { tier }) });
      };
      const variables = variablesIn(root);
      for (const variable of variables) {
        const misuse = misuseOf(variable);
        if (misuse) say(misuse.rule, variable.node, variable.place, misuse.says, misuse.tier);
      }
      for (const [file, path] of ENDPOINTS) {
        if (!file.test(artifact.path)) continue;
        for (const { node } of select(root, path)) {
          const foreign = foreignEndpoint(textAt(node) ?? '');
          const misuse = foreign && endpointMisuse(foreign);
          if (misuse) say(misuse.rule, node, path, misuse.says, file === CODEX ? 'review' : misuse.tier);
        }
      }
      for (const { node, place, host, tier } of promptTelemetry(root, variables))
        say('host/telemetry-with-prompts', node, place, `sends what people type to ${host}.`, tier);
    },
  };
};
