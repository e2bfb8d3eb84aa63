// What skills, agents and commands ask for in their heads: tools without a question, permissions, hooks, and when they are
// to be used. Patterns on the text are not enough, since the same words stand in the body; the head is what clients act on.

import { type FrontMatter, frontMatter, headEntry } from '../../artifacts/front-matter.ts';
import type { Tier } from '../../model/severity.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory } from '../detector.ts';
import { loadTimeCommands } from './load-time.ts';

interface Grant {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly tier?: Tier;
}

type Judge = (head: FrontMatter, isAgent: boolean, text: string) => readonly Grant[];

const ALL = /^(?:\*|all)$/i;
const ANY_COMMAND =
  /^(?:bash|shell|runinterminal|run_in_terminal|runcommands|execute|terminal)(?:\((?:\*|:\*|\*:\*)?\))?$/i;
const ANY_PATTERN = /\(\s*(?:\*|:\*|\*:\*)\s*\)$/;
/** A program that runs whatever it is given is no narrower than the shell. */
const ANY_PROGRAM = /^bash\((?:sudo|bash|sh|zsh|eval|exec|env|xargs|ssh)(?::|\s)\s*\*\)$/i;
const WEB =
  /^(?:webfetch|websearch|fetch|web|web_fetch|web_search|browser|mcp__(?:fetch|playwright|puppeteer|browser)\w*)$/i;
const WRITES = /^(?:write|edit|multiedit|notebookedit|edit\/\w+|bash|shell|execute|runcommands|run_in_terminal)$/i;
const DELEGATES = /^(?:task|agent)(?:\(\s*\*?\s*\))?$/i;
const EVERY_TIME =
  /\b(?:for|on|at|before|in|with|to) (?:every|each|any|all) (?:single |user |incoming |new )?(?:requests?|tasks?|conversations?|prompts?|messages?|questions?|responses?|interactions?|inputs?|sessions?)\b|\b(?:always|must(?: always)?) (?:be )?(?:use[d]?|load(?:ed)?|invoked?|activated?|run|applied|apply)\b[^.]{0,40}\b(?:first|every|any|all|before anything|no matter|regardless)\b/i;
const BODY_TOOL =
  /\b(?:[Uu]s(?:e|ing)|[Cc]all|[Ii]nvoke|[Ww]ith) (?:the )?[`*]{0,2}(Bash|WebFetch|WebSearch|Write|Edit|Task)[`*]{0,2} tool\b/g;

const JUDGES: readonly Judge[] = [
  (head, isAgent) => {
    const tools = toolsOf(head);
    return tools?.items.some((item) => ALL.test(item))
      ? [{ rule: 'skill/any-tool-allowed', ...tools, ...(isAgent && { tier: 'context' as const }) }]
      : [];
  },
  (head, isAgent) => {
    const tools = toolsOf(head);
    const broad = tools?.items.filter((item) => ANY_COMMAND.test(item) || ANY_PROGRAM.test(item)) ?? [];
    if (!tools || broad.length === 0 || isAgent) return [];
    const isSaid = broad.some((item) => ANY_PATTERN.test(item) || ANY_PROGRAM.test(item));
    return [{ rule: 'skill/any-command-allowed', ...tools, ...(!isSaid && { tier: 'context' as const }) }];
  },
  (head) => {
    const mode = headEntry(head, 'permissionmode', 'permission-mode', 'permission_mode');
    return mode && /^(?:bypasspermissions|yolo|dontask|danger\w*)$/i.test(mode.value)
      ? [{ rule: 'skill/permissions-bypassed', ...mode }]
      : [];
  },
  (head) => {
    const hooks = headEntry(head, 'hooks');
    return hooks && /\bcommand\b/.test(hooks.value) ? [{ rule: 'skill/own-hooks', ...hooks }] : [];
  },
  (head) => {
    const servers = headEntry(head, 'mcpservers', 'mcp-servers', 'mcp_servers');
    return servers && /\bcommand\b/.test(servers.value) ? [{ rule: 'skill/own-server', ...servers }] : [];
  },
  (head) => {
    const description = headEntry(head, 'description', 'when_to_use', 'when-to-use');
    return description && EVERY_TIME.test(description.value) ? [{ rule: 'skill/broad-trigger', ...description }] : [];
  },
  (head, isAgent) => {
    const tools = toolsOf(head);
    const has = (pattern: RegExp) => tools?.items.some((item) => pattern.test(item)) ?? false;
    return tools && isAgent && has(WEB) && has(WRITES) ? [{ rule: 'skill/web-and-write', ...tools }] : [];
  },
  (head, isAgent) => {
    const tools = toolsOf(head);
    return tools && isAgent && tools.items.some((item) => DELEGATES.test(item))
      ? [{ rule: 'skill/open-delegation', ...tools }]
      : [];
  },
  (head, _, text) => {
    const tools = toolsOf(head);
    if (!tools || tools.items.length === 0 || tools.items.some((item) => ALL.test(item))) return [];
    const named = (tool: string) => tools.items.some((item) => item.toLowerCase().startsWith(tool.toLowerCase()));
    for (const match of text.slice(head.body).matchAll(BODY_TOOL)) {
      const start = head.body + match.index;
      if (
        !named(match[1] ?? '') &&
        !/\b(?:not|never|don[’']?t|without|instead of) [^.\n]{0,40}$/i.test(text.slice(Math.max(0, start - 60), start))
      )
        return [{ rule: 'skill/undeclared-tool', start, end: start + match[0].length }];
    }
    return [];
  },
];

export const frontMatterDetector: DetectorFactory = (rules) => {
  const own = new Map(
    rules.flatMap((rule) => (rule.detector === 'front-matter' ? [[rule.info.id, rule] as const] : [])),
  );
  if (own.size === 0) return undefined;
  return {
    name: 'front-matter',
    keywords: [],
    appliesTo: (artifact) =>
      (artifact.kind === 'skill' || artifact.kind === 'agent-definition' || artifact.kind === 'command') &&
      artifact.isWhole &&
      [...own.values()].some((rule: CompiledRule) => rule.appliesTo(artifact)),
    detect({ artifact, report }) {
      const text = artifact.text();
      const add = ({ rule: id, start, end, tier }: Grant) => {
        const rule = own.get(id);
        if (!rule?.appliesTo(artifact)) return;
        report({ rule, range: [artifact.byteOffset(start), artifact.byteOffset(end)], ...(tier && { tier }) });
      };
      for (const found of loadTimeCommands(text)) add({ rule: 'skill/load-time-command', ...found });
      const head = frontMatter(text);
      if (!head) return;
      for (const judge of JUDGES)
        for (const found of judge(head, artifact.kind === 'agent-definition', text)) add(found);
    },
  };
};

function toolsOf(head: FrontMatter) {
  return headEntry(head, 'allowed-tools', 'allowed_tools', 'tools');
}
