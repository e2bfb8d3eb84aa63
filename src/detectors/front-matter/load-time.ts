// Commands that a client runs by itself while it loads a text: !`…` in skills and commands of Claude Code, !{…} in those of
// Gemini. Most read the state of a repository. Worth a look is what reaches the network, installs, writes or reads secrets.

export interface LoadTimeCommand {
  readonly start: number;
  readonly end: number;
}

const COMMAND = /(?:^|[\s(>:*-])!(?:`([^`\n]{1,400})`|\{([^}\n]{1,400})\})/g;
const WORTH_A_LOOK =
  /\b(?:curl|wget|nc|ncat|ssh|scp|rsync|iwr|irm|invoke-webrequest|npx|uvx|bunx|pipx run|(?:npm|pnpm|yarn|pip3?|uv|brew|apt(?:-get)?|cargo|go|gem) (?:i|install|add|get)|printenv|sudo|chmod|chown|rm|mv|dd|eval|git (?:push|commit|reset|clean|checkout|config)|crontab|launchctl|systemctl|osascript|base64)\b|(?:^|[|;&]\s*)env\b(?!\s+\w+=)|\.(?:ssh|aws|netrc|gnupg|env)\b|>>?\s*[\w~/.$]/i;
/** Sent nowhere: errors, and whether something is there. */
const QUIET = /\d?>>?\s*(?:\/dev\/null|&\d)|\|\|\s*echo\s[^|;&]*|--?version\b/g;

export function* loadTimeCommands(text: string): Generator<LoadTimeCommand> {
  for (const match of text.matchAll(COMMAND)) {
    const command = match[1] ?? match[2] ?? '';
    if (!WORTH_A_LOOK.test(command.replace(QUIET, ' '))) continue;
    const start = match.index + match[0].indexOf('!');
    yield { start, end: match.index + match[0].length };
  }
}
