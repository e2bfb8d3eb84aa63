// What a step's own words grant its agent: shells, network, or no questions asked.

const FREE_BASH =
  /(?:^|[\s,"'=:[(])(?:Bash(?![\w(])|Bash\(\s*(?:\*|:\*|(?:curl|wget|bash|sh|python3?|node|npm|npx|bun|make|cargo|go|pip|uv|env|cat|printenv|gh|gh api|git|git push|git commit)(?:[:\s]\s?\*)\)?)|WebFetch(?![\w(])|mcp__github__(?:create_or_update_file|push_files|merge_pull_request))|dangerously-?[sS]kip-?[pP]ermissions|bypassPermissions|"?defaultMode"?:\s*"bypass/;

/** Whether the tools of Claude Code named in a text let it run commands, or reach the network or the code, at will. */
export function isFreeClaude(text: string): boolean {
  return FREE_BASH.test(withoutDenied(text));
}

/** What is forbidden grants nothing. */
export function withoutDenied(text: string): string {
  return text.replace(/--disallowed-?tools[= ]+(?:"[^"]*"|'[^']*'|\S+)|"deny"\s*:\s*\[[^\]]*\]/gi, ' ');
}
