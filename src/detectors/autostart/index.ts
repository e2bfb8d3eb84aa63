// What starts by itself when people open the project, before any agent does: tasks, commands of devcontainers on the host,
// helpers for keys, and what a devcontainer may reach. That it is there is what is said; what its command does is judged
// with the hooks.

import { isHookCarrier } from '../../artifacts/hooks.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { textAt, valueAt } from '../../lib/document-place.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory } from '../detector.ts';
import { reachOf } from './container.ts';

interface Start {
  readonly rule: string;
  readonly place: string;
  readonly node: DocumentNode;
  readonly tier?: 'context';
}

const DEVCONTAINER = /(?:^|\/)\.?devcontainer\.json$/i;

export const autostart: DetectorFactory = (rules) => {
  const own = new Map<string, CompiledRule>();
  for (const rule of rules) if (rule.detector === 'autostart') own.set(rule.info.id, rule);
  if (own.size === 0) return undefined;
  return {
    name: 'autostart',
    keywords: [],
    appliesTo: (artifact) => isHookCarrier(artifact) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
    detect({ artifact, report }) {
      const root = artifact.isWhole ? artifact.document()?.root : undefined;
      if (root?.kind !== 'object') return;
      const isContainer = DEVCONTAINER.test(artifact.path);
      const found = isContainer
        ? [...hostCommands(root), ...reachOf(root)]
        : [...openingTasks(root), ...keyHelpers(root), ...marketplaces(root)];
      for (const { rule: id, place, node, ...rest } of found as readonly Start[]) {
        const rule = own.get(id);
        if (!rule?.appliesTo(artifact)) continue;
        const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] as const;
        report({ rule, range, place, ...rest });
      }
    },
  };
};

function openingTasks(root: DocumentNode): readonly Start[] {
  return [...select(root, 'tasks.*'), ...select(root, 'tasks.tasks.*')].flatMap(({ node }): readonly Start[] => {
    const runOn = valueAt(valueAt(node, 'runOptions'), 'runOn');
    if (!runOn || textAt(runOn) !== 'folderOpen') return [];
    const label = textAt(valueAt(node, 'label')) ?? textAt(valueAt(node, 'script')) ?? '';
    return [{ rule: 'host/folder-open-task', place: `task "${label}"`, node: runOn }];
  });
}

/** What only makes sure that a file or folder is there takes nothing with it. */
const HARMLESS = /^\s{0,10}(?:(?:touch|mkdir(?: -p)?|test -f|echo)\s[^;&|$`<>]{1,300}(?:&&|\|\||;|$)\s{0,10}){1,6}$/;

function hostCommands(root: DocumentNode): readonly Start[] {
  const node = valueAt(root, 'initializeCommand');
  if (!node) return [];
  const words = node.kind === 'array' ? node.items.map(textAt) : [textAt(node)];
  const text = words.filter((word) => word !== undefined).join(' ');
  if (node.kind !== 'object' && text.trim() === '') return [];
  return [
    {
      rule: 'host/devcontainer-host-command',
      place: 'setting initializeCommand',
      node,
      ...(HARMLESS.test(text) && { tier: 'context' as const }),
    },
  ];
}

const HELPERS = ['apiKeyHelper', 'awsAuthRefresh', 'awsCredentialExport', 'gcpAuthRefresh', 'otelHeadersHelper'];

/** A helper that is a file of the repository: whoever may change the file decides what becomes of the key. */
function keyHelpers(root: DocumentNode): readonly Start[] {
  return HELPERS.flatMap((key): readonly Start[] => {
    const node = valueAt(root, key);
    const command = textAt(node);
    if (!node || command === undefined) return [];
    const isOwn =
      /(?:^|\s|["'])(?:\.{1,2}\/|\.claude\/|\$\{?CLAUDE_PROJECT_DIR\}?|(?:[\w-]{1,60}\/){1,8}[\w.-]{1,60}\.(?:sh|py|js|mjs|ts|rb|ps1)\b)/.test(
        command,
      ) && !/(?:^|\s)(?:~|\/usr|\/opt|\/bin)\//.test(command);
    return isOwn ? [{ rule: 'host/credential-helper-in-repository', place: `setting ${key}`, node }] : [];
  });
}

/** A marketplace is a repository of plugins, and plugins bring hooks and servers. */
function marketplaces(root: DocumentNode): readonly Start[] {
  const enabled = valueAt(root, 'enabledPlugins');
  const entries = enabled?.kind === 'object' ? enabled.entries : [];
  const used = new Set(
    entries.filter(({ value }) => textAt(value) === 'true').map(({ key }) => key.replace(/^[^@]{0,200}@/, '')),
  );
  return select(root, 'extraKnownMarketplaces.*').flatMap(({ node, key = '' }): readonly Start[] => {
    const source = valueAt(node, 'source');
    const kind = textAt(valueAt(source, 'source'));
    const isPinned = [valueAt(source, 'sha'), valueAt(source, 'ref')].some((each) =>
      /^[0-9a-f]{40}$/.test(textAt(each) ?? ''),
    );
    if (!source || isPinned || !used.has(key) || !/^(?:github|git|url|npm)$/.test(kind ?? '')) return [];
    return [{ rule: 'host/marketplace-unpinned', place: `marketplace "${key}"`, node: source }];
  });
}
