// Which tools of a server change or run something, by their own word: annotations first, then the name. A cheap reading
// for one question, how much an open server gives away; what tools can do is looked at in their definitions.

const STRONG_WORD =
  /^(?:write|create|delete|remove|update|edit|move|rename|insert|drop|execute|exec|run|eval|shell|bash|command|send|post|publish|deploy|install|upload|kill|stop|start|restart|pay|transfer|buy|sell|grant|revoke|merge|push|commit|put|patch|modify|destroy|purge|approve|schedule|cancel|trigger|invoke)$/;
/** Asked for the rest of the name, these only look. */
const LOOKING_WORD =
  /^(?:get|list|read|search|find|describe|show|view|fetch|query|count|status|check|lookup|help|docs?)$/;

const SHOWN = 5;

/** Names of the first few that say so. */
export function strongTools(tools: readonly unknown[]): readonly string[] {
  return tools.flatMap((tool) => (isStrong(tool) ? [nameOf(tool).slice(0, 100)] : [])).slice(0, SHOWN);
}

/** Names of the first few that declare themselves destructive. */
export function destructiveTools(tools: readonly unknown[]): readonly string[] {
  return tools.flatMap((tool) => (declaresHarm(tool) ? [nameOf(tool).slice(0, 100)] : [])).slice(0, SHOWN);
}

function declaresHarm(tool: unknown): boolean {
  const { annotations } = (tool ?? {}) as Readonly<Record<string, unknown>>;
  const { readOnlyHint, destructiveHint } = (annotations ?? {}) as Readonly<Record<string, unknown>>;
  return destructiveHint === true && readOnlyHint !== true;
}

function isStrong(tool: unknown): boolean {
  const { annotations } = (tool ?? {}) as Readonly<Record<string, unknown>>;
  const { readOnlyHint } = (annotations ?? {}) as Readonly<Record<string, unknown>>;
  if (readOnlyHint === true) return false;
  if (declaresHarm(tool)) return true;
  const words = nameOf(tool)
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const first = words.find((word) => STRONG_WORD.test(word) || LOOKING_WORD.test(word));
  return first !== undefined && STRONG_WORD.test(first);
}

function nameOf(tool: unknown): string {
  const { name } = (tool ?? {}) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' ? name : '';
}
