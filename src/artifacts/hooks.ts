// Commands that an agent host or editor runs by itself, read as a shell reads them: those in settings, whatever the
// client's shape, and the scripts that lie in a client's folder of hooks.

import type { DocumentNode } from '../lib/document.ts';
import { textAt } from '../lib/document-place.ts';
import { HOOK_COST, HOOK_TEXT } from '../lib/limits.ts';
import { firstOf } from '../lib/search.ts';
import { readShell, readWords } from '../lib/shell.ts';
import type { ShellLine } from '../lib/shell-line.ts';
import type { ArtifactKind } from '../model/artifact.ts';
import { launchCommands } from './agent-config.ts';
import type { Artifact } from './artifact.ts';
import { frontMatterHooks } from './front-matter-hooks.ts';
import { type HookNode, hookNodes, hookPlace } from './hook-nodes.ts';
import type { ByteRange } from './segment.ts';

export interface HookCommand {
  /** `PreToolUse`; empty for a script, which does not say when it runs. */
  readonly event: string;
  /** `hook PreToolUse`, `this hook script`. */
  readonly place: string;
  readonly matcher?: string;
  readonly isContained: boolean;
  readonly isScript: boolean;
  readonly line: ShellLine;
  /** Whether all of it was read. */
  readonly isWhole: boolean;
  /** Where a stretch of the line lies in the artifact: the values it touches, or its very place in a script. */
  rangeOf(start: number, end: number): ByteRange;
}

/** Texts whose front matter may hold hooks. */
const FRONT_MATTER: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>(['skill', 'agent-definition', 'command']);

export function isHookCarrier({ kind }: Pick<Artifact, 'kind'>): boolean {
  return kind === 'agent-settings' || kind === 'mcp-config' || kind === 'hook-script' || FRONT_MATTER.has(kind);
}

export interface HookCommands {
  /** In document order. */
  readonly commands: readonly HookCommand[];
  /** Commands that are not read, since there are more than any person writes. */
  readonly leftOut: number;
}

/** Several detectors ask for the same; an artifact lives for one visit. */
const read = new WeakMap<Artifact, HookCommands>();

export function hookCommands(artifact: Artifact): HookCommands {
  const known = read.get(artifact);
  if (known) return known;
  const found = readHooks(artifact);
  read.set(artifact, found);
  return found;
}

function readHooks(artifact: Artifact): HookCommands {
  if (!artifact.isWhole) return { commands: [], leftOut: 0 };
  if (artifact.kind === 'hook-script') return { commands: [script(artifact)], leftOut: 0 };
  if (FRONT_MATTER.has(artifact.kind)) return { commands: inFrontMatter(artifact), leftOut: 0 };
  const root = isHookCarrier(artifact) ? artifact.document()?.root : undefined;
  if (!root) return { commands: [], leftOut: 0 };
  const commands: HookCommand[] = [];
  let leftOut = 0;
  let room = HOOK_TEXT;
  for (const hook of hookNodes(root, artifact.path)) {
    for (const words of launchCommands(hook.node)) {
      if (words.length === 0) continue;
      room -= words.reduce((sum, word) => sum + (textAt(word) ?? '').length, HOOK_COST);
      if (room < 0 && commands.length > 0) leftOut++;
      else commands.push(inSettings(artifact, hook, words));
    }
  }
  return { commands, leftOut };
}

function inSettings(artifact: Artifact, hook: HookNode, words: readonly DocumentNode[]): HookCommand {
  const { event, node, matcher, isContained } = hook;
  const { line, isWhole, nodeAt } = readCommand(words);
  return {
    event,
    place: hookPlace(event),
    ...(matcher !== undefined && { matcher }),
    isContained,
    isScript: false,
    line,
    isWhole,
    rangeOf: (start, end) => [
      artifact.byteOffset(nodeAt(start)?.start ?? node.start),
      artifact.byteOffset(nodeAt(Math.max(start, end - 1))?.end ?? node.end),
    ],
  };
}

/** The script ends at once outside of a machine in the cloud, and nothing comes before that. */
const CLOUD_ONLY =
  /^(?:[ \t]{0,20}(?:#[^\n]*|set -[\w \t-]{0,40})?\r?\n){0,60}[ \t]{0,20}(?:if )?\[\[? "?\$\{?CLAUDE_CODE_REMOTE(?::-\w{0,10})?\}?"? != "?true"? \]\]?(?:; then| &&)\s{1,40}exit\b/;

function script(artifact: Artifact): HookCommand {
  const text = artifact.text();
  const { line, isWhole } = readShell(text);
  return {
    event: '',
    place: 'this hook script',
    isContained: CLOUD_ONLY.test(text),
    isScript: true,
    line,
    isWhole,
    rangeOf: (start, end) => [artifact.byteOffset(start), artifact.byteOffset(Math.max(start, end))],
  };
}

function inFrontMatter(artifact: Artifact): readonly HookCommand[] {
  if (artifact.format !== 'markdown' || artifact.bytes.toString('latin1', 0, 3) !== '---') return [];
  if (!artifact.bytes.includes('hooks:')) return [];
  return frontMatterHooks(artifact.text()).map(({ event, command, start, end }): HookCommand => {
    const { line, isWhole } = readShell(command);
    return {
      event,
      place: hookPlace(event),
      isContained: false,
      isScript: false,
      line,
      isWhole,
      rangeOf: () => [artifact.byteOffset(start), artifact.byteOffset(end)],
    };
  });
}

/** One value is a command line, several are words. */
export function readCommand(command: readonly DocumentNode[]) {
  const texts = command.map((node) => textAt(node) ?? '');
  const { line, isWhole } = texts.length === 1 ? readShell(texts[0] ?? '') : readWords(texts);
  let length = 0;
  const ends = texts.map((text) => {
    length += text.length + 1;
    return length;
  });
  const nodeAt = (offset: number): DocumentNode | undefined =>
    command[firstOf(ends.length, (index) => offset < (ends[index] ?? 0))];
  return { line, isWhole, nodeAt };
}
