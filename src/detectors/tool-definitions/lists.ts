// What only a whole list shows: two tools that cannot be told apart, names of a client's own tools, and more tools than a
// model chooses well from.

import { othersThan } from '../../artifacts/peers.ts';
import { skeleton } from '../../lib/confusables.ts';
import type { Peer } from '../../model/peer.ts';
import type { Issue, KnownTool } from './issue.ts';

/** Clients cut their lists between 40 and 128 tools, and models choose worse long before. */
const MANY_TOOLS = 100;

/** Tools that coding agents bring themselves, by their exact names. */
const BUILT_IN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Claude Code':
      'Bash Read Write Edit MultiEdit Glob Grep LS WebFetch WebSearch TodoWrite NotebookEdit ExitPlanMode AskUserQuestion BashOutput KillShell SlashCommand',
    'VS Code': 'run_in_terminal insert_edit_into_file replace_string_in_file get_terminal_output manage_todo_list',
    Cursor: 'run_terminal_cmd codebase_search search_replace edit_notebook',
    'Gemini CLI': 'run_shell_command google_web_search',
    Codex: 'apply_patch update_plan',
    Cline: 'attempt_completion ask_followup_question',
  }).flatMap(([client, names]) => names.split(' ').map((name) => [name, client] as const)),
);
/** A list with so many of them is the client's own. */
const OWN_LIST = 3;

export interface ListIssue extends Issue {
  readonly known: KnownTool;
}

export function listIssues(tools: readonly KnownTool[]): ListIssue[] {
  return [...twins(tools), ...builtIns(tools), ...sprawl(tools)];
}

function* twins(tools: readonly KnownTool[]): Generator<ListIssue> {
  const first = new Map<string, KnownTool>();
  for (const known of tools) {
    const { name, segment, nameNode } = known.tool;
    const key = skeletonOf(name);
    const other = first.get(key);
    if (!other) {
      first.set(key, known);
      continue;
    }
    const isOtherServer = other.tool.segment.group !== segment.group;
    // Lists that hold one server twice, or versions of one tool, repeat the definition and not only the name.
    if (other.tool.name === name && other.tool.description === known.tool.description) continue;
    if (other.tool.name === name && !isOtherServer) {
      yield { rule: 'text/duplicate-tool-name', known, node: nameNode, evidence: [name] };
    } else {
      const message = isOtherServer
        ? `{place} has the name of a tool of ${other.tool.segment.group === undefined ? 'another server' : `server "${other.tool.segment.group}"`}: "${other.tool.name}".`
        : `{place} cannot be told from the tool "${other.tool.name}" of the same list.`;
      yield { rule: 'text/shadowed-tool-name', known, node: nameNode, message, evidence: [other.tool.name, name] };
    }
  }
}

/** What a name looks like: letters that are drawn alike become one, and what separates words is dropped. */
function skeletonOf(name: string): string {
  // A capital I that begins no word passes for an l.
  return skeleton(name.replace(/(?<=[a-z])I(?![a-z])/g, 'l')).replace(/[-_.\s]/g, '_');
}

/**
 * The same beside the other servers of this scan. What two servers call alike is one finding, at the later of them by
 * name; a name that only looks like another's is one each.
 */
export function* twinsAmong(tools: readonly KnownTool[], server: string, peers: readonly Peer[]): Generator<ListIssue> {
  const own = peers.find(({ name, from }) => name === server && from === 'live')?.tools ?? [];
  const byName = new Map(tools.map((known) => [skeletonOf(known.tool.name), known]));
  for (const peer of othersThan(server, own, peers)) {
    const whose = peer.name === '' ? 'a saved list' : `server "${peer.name}"`;
    const isLater = peer.from !== 'live' || peer.name < server;
    const same: KnownTool[] = [];
    for (const { name, description } of peer.tools) {
      const known = byName.get(skeletonOf(name));
      if (!known) continue;
      const { tool } = known;
      if (tool.name === name) {
        if (tool.description !== description && !same.includes(known)) same.push(known);
      } else if (isCopy(tool.name, name, isLater))
        yield {
          rule: 'text/shadowed-tool-name',
          known,
          node: tool.nameNode,
          message: `{place} cannot be told from the tool "${name}" of ${whose}.`,
          evidence: [name, tool.name],
        };
    }
    const [known] = same;
    if (known && isLater)
      yield {
        rule: 'text/shadowed-tool-name',
        known,
        node: known.tool.nameNode,
        message: `{place} has the name of a tool of ${whose}${same.length > 1 ? `, and so have ${same.length - 1} more` : ''}.`,
        evidence: same.slice(0, 8).map(({ tool }) => tool.name),
      };
  }
}

/** Of two that look alike the one with more unusual letters is the copy, else the later one. */
function isCopy(name: string, other: string, isLater: boolean): boolean {
  const difference = oddity(name) - oddity(other);
  return difference > 0 || (difference === 0 && isLater);
}

function oddity(name: string): number {
  return name.replace(/[a-z_]/g, '').length;
}

function* builtIns(tools: readonly KnownTool[]): Generator<ListIssue> {
  const found = tools.filter(({ tool }) => BUILT_IN.has(tool.name));
  if (found.length >= OWN_LIST) return;
  for (const known of found) {
    const client = BUILT_IN.get(known.tool.name) ?? '';
    yield {
      rule: 'text/built-in-tool-name',
      known,
      node: known.tool.nameNode,
      message: `{place} has the name of a tool that ${client} brings itself.`,
      evidence: [known.tool.name, client],
    };
  }
}

function* sprawl(tools: readonly KnownTool[]): Generator<ListIssue> {
  const groups = new Map<string | undefined, KnownTool[]>();
  for (const known of tools) {
    const { group } = known.tool.segment;
    groups.set(group, [...(groups.get(group) ?? []), known].slice(0, MANY_TOOLS + 1));
  }
  for (const [, own] of groups) {
    const known = own[MANY_TOOLS];
    if (known)
      yield {
        rule: 'capability/tool-sprawl',
        known,
        node: known.tool.nameNode,
        evidence: [`more than ${MANY_TOOLS} tools`],
      };
  }
}
