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
  return skeleton(name).replace(/[-_.\s]/g, '_');
}

/** The same beside the other servers of this scan. Of two live servers the later one by name is told, so that one pair is one finding. */
export function* twinsAmong(tools: readonly KnownTool[], server: string, peers: readonly Peer[]): Generator<ListIssue> {
  const own = peers.find(({ name, from }) => name === server && from === 'live')?.tools ?? [];
  const others = new Map<string, { readonly name: string; readonly description: string; readonly peer: Peer }>();
  for (const peer of othersThan(server, own, peers))
    for (const { name, description } of peer.tools) {
      const key = skeletonOf(name);
      if (!others.has(key)) others.set(key, { name, description, peer });
    }
  for (const known of tools) {
    const { name, description, nameNode } = known.tool;
    const other = others.get(skeletonOf(name));
    if (!other) continue;
    const { peer } = other;
    const isSame = other.name === name;
    if (isSame && (other.description === description || (peer.from === 'live' && server < peer.name))) continue;
    const whose = peer.name === '' ? 'a saved list' : `server "${peer.name}"`;
    const message = isSame
      ? `{place} has the name of a tool of ${whose}.`
      : `{place} cannot be told from the tool "${other.name}" of ${whose}.`;
    yield { rule: 'text/shadowed-tool-name', known, node: nameNode, message, evidence: [other.name, name] };
  }
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
