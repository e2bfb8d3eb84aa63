// Commands that agent hosts and editors run by themselves, judged by what they do: hooks, helpers, tasks that start with
// the folder, scripts in folders of hooks. Read as a shell reads them. Known limits: a script that is written in another
// language, or lies elsewhere in the repository, is not opened.

import { hookAddresses, hookPlace } from '../../artifacts/hook-nodes.ts';
import { type HookCommand, hookCommands, isHookCarrier } from '../../artifacts/hooks.ts';
import { isClientDocument } from '../../artifacts/segments.ts';
import { textAt } from '../../lib/document-place.ts';
import { hostOf, isNearHost } from '../../lib/network-host.ts';
import { commandsIn, type SimpleCommand } from '../../lib/shell-commands.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { deletesBroadly, opensShell, runsDecoded, settlesDown, weakensDefences } from './attacks.ts';
import {
  approvesEverything,
  changesAgentSettings,
  hasTemplate,
  hidesItself,
  isQuestion,
  printsDownload,
  runsAsRoot,
  runsFromElsewhere,
  runsFromTemporary,
  runsInput,
  unpinnedPackage,
} from './habits.ts';
import { sendingOf } from './sending.ts';
import { type Held, heldBy, sourcesOf } from './sources.ts';

interface Found {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Goes on after the place: `sends … to collect.example.net`. */
  readonly says?: string;
}

export const hooks: DetectorFactory = (rules) => {
  const own = new Map<string, CompiledRule>();
  for (const rule of rules) if (rule.detector === 'hooks') own.set(rule.info.id, rule);
  if (own.size === 0) return undefined;
  return {
    name: 'hooks',
    keywords: [],
    appliesTo: (artifact) => isHookCarrier(artifact) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
    detect(visit) {
      for (const hook of hookCommands(visit.artifact).commands) judge(hook, own, visit);
      judgeAddresses(own.get('host/hook-sends-data'), visit);
    },
  };
};

function judge(hook: HookCommand, own: ReadonlyMap<string, CompiledRule>, { artifact, report, gap }: Visit): void {
  const { commands, isWhole } = commandsIn(hook.line);
  // The detector of downloads says the same of lines that are too long.
  if (!isWhole && hook.isWhole) gap(`the command of ${hook.place} is nested deeper than is read`);
  const seen = new Set<string>();
  for (const { rule: id, start, end, says } of findingsOf(hook, commands)) {
    const rule = own.get(id);
    if (!rule?.appliesTo(artifact)) continue;
    const range = hook.rangeOf(start, end);
    // Of a command in settings once is enough, whatever its words are; a script is as long as a program.
    const key = `${id} ${hook.isScript ? start : ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    report({
      rule,
      range,
      place: hook.place,
      ...(says !== undefined && { message: `The command of {place} ${says}` }),
    });
  }
}

/** A hook without a command, which posts all it is told. */
function judgeAddresses(rule: CompiledRule | undefined, { artifact, report }: Visit): void {
  if (!rule?.appliesTo(artifact) || !artifact.isWhole || !isClientDocument(artifact.kind)) return;
  const root = artifact.document()?.root;
  for (const { event, node } of root ? hookAddresses(root) : []) {
    const host = hostOf(textAt(node) ?? '');
    if (host === undefined || isNearHost(host)) continue;
    const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] as const;
    report({ rule, range, place: hookPlace(event), message: `{place} sends what the agent works on to ${host}.` });
  }
}

function findingsOf(hook: HookCommand, commands: readonly SimpleCommand[]): readonly Found[] {
  const held = heldBy(commands);
  const approval = approvesEverything(commands, hook.event, hook.matcher);
  const found = commands.flatMap((command) => {
    const { start, end } = command;
    return behaviours(hook, command, held).map(
      ([rule, says]): Found => ({ rule, start, end, ...(says !== undefined && { says }) }),
    );
  });
  if (approval) found.push({ rule: 'host/hook-approves-everything', start: approval.start, end: approval.end });
  const said = new Set(found.map(({ rule }) => rule));
  const implied = new Set([...said].flatMap((rule) => IMPLIED[rule] ?? []));
  return found.filter(({ rule }) => !implied.has(rule));
}

/** Commands whose very purpose is to give a key to their client. */
const KEY_HELPER = /^(?:apiKeyHelper|awsAuthRefresh|awsCredentialExport|gcpAuthRefresh|otelHeadersHelper)$/;

/** What goes without saying once the worse is said of the same hook. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  'host/hook-sends-secret': ['host/hook-reads-credentials', 'host/hook-sends-data', 'host/hook-fetches-instructions'],
  'host/hook-reverse-shell': ['host/hook-sends-data', 'host/hook-runs-input'],
  'host/hook-runs-decoded': ['host/hook-runs-input'],
};

type Behaviour = readonly [rule: string, says?: string];

function behaviours(hook: HookCommand, command: SimpleCommand, held: Held): readonly Behaviour[] {
  const found: Behaviour[] = [];
  if (opensShell(command)) found.push(['host/hook-reverse-shell']);
  if (runsDecoded(command)) found.push(['host/hook-runs-decoded']);
  const sending = sendingOf(command, held);
  const takes =
    sending && ['credential', 'environment', 'key-variable'].some((each) => sending.sources.has(each as 'credential'));
  const target = sending?.host ?? 'an address that a variable holds';
  if (takes) found.push(['host/hook-sends-secret', `sends keys or the environment to ${target}.`]);
  // In a container there are no keys of the user, no home to lose and no agent to win over.
  if (hook.isContained) return found;
  if (sending && !takes && sending.host !== undefined && (sending.sources.has('input') || sending.sources.has('file')))
    found.push(['host/hook-sends-data', `sends what the agent works on to ${sending.host}.`]);
  if (
    !sending &&
    !KEY_HELPER.test(hook.event) &&
    !isQuestion(command) &&
    sourcesOf({ ...command, before: [] }, new Map()).has('credential')
  )
    found.push(['host/hook-reads-credentials']);
  if (settlesDown(command)) found.push(['host/hook-persists']);
  if (deletesBroadly(command)) found.push(['host/hook-deletes-broadly']);
  if (weakensDefences(command)) found.push(['host/hook-weakens-defences']);
  if (changesAgentSettings(command)) found.push(['host/hook-changes-agent-settings']);
  if (runsInput(command, held) || hasTemplate(command)) found.push(['host/hook-runs-input']);
  if (printsDownload(command, hook.event)) found.push(['host/hook-fetches-instructions']);
  if (runsFromTemporary(command)) found.push(['host/hook-script-in-temporary-folder']);
  else if (runsFromElsewhere(command)) found.push(['host/hook-script-outside-repository']);
  if (runsAsRoot(command)) found.push(['host/hook-runs-as-root']);
  const spec = unpinnedPackage(command);
  if (spec) found.push(['host/hook-unpinned-package', `fetches and runs "${spec.text}" without an exact version.`]);
  if (hidesItself(command)) found.push(['host/hook-hides-output']);
  return found;
}
