// What a grant is good for in the wrong hands: each harm is a rule of its own. A grant that is narrowed to a script, a
// folder or a host does none of them.

import { hostOf } from '../../lib/network-host.ts';
import { programName } from '../../lib/shell-line.ts';
import type { Grant } from './grants.ts';

export function harmOf(grant: Grant): string | undefined {
  switch (grant.to) {
    case 'command':
      return commandHarm(grant.text, grant.isPrefix);
    case 'read':
      return isSecretPath(grant.path)
        ? 'host/secret-files-approved'
        : isOutside(grant.path)
          ? 'host/reading-outside-approved'
          : undefined;
    case 'write':
      if (isSettingsPath(grant.path)) return 'host/agent-settings-approved';
      return isOutside(grant.path) || isSecretPath(grant.path) || isStartup(grant.path)
        ? 'host/writing-outside-approved'
        : undefined;
    case 'fetch':
      return grant.host === '' ? 'host/any-address-approved' : undefined;
    case 'mcp':
      return /^\*(?:__\*{1,2})?$/.test(grant.pattern) ? 'host/all-mcp-tools-approved' : undefined;
  }
}

const INTERPRETER =
  /^(?:(?:ba|z|da|k|fi)?sh|cmd|powershell|pwsh|python[\d.]*|py|node|deno|bun|tsx|ts-node|perl|ruby|php|lua|osascript|eval|exec|env|xargs|source|npx|bunx|uvx|nohup|time|timeout|command|watch)$/;
const NETWORK =
  /^(?:curl|wget|nc|ncat|netcat|socat|telnet|ssh|scp|sftp|rsync|ftp|aria2c|httpie|http|https|xh|iwr|irm|invoke-webrequest|invoke-restmethod)$/;
/** Programs that change what others use, with the words that make them do so; without words, most of what they do. */
const OUTSIDE: readonly (readonly [program: RegExp, words: RegExp])[] = [
  [/^(?:npm|pnpm|yarn|bun)$/, /^(?:npm )?(?:publish|unpublish|deprecate|owner|token)\b/],
  [/^(?:cargo|poetry|uv|hatch|flit)$/, /^(?:publish|yank)\b/],
  [/^twine$/, /^(?:upload\b|$)/],
  [/^gem$/, /^push\b/],
  [/^git$/, /^push (?:-f\b|--force\b|.*--delete\b)/],
  [/^(?:terraform|tofu|pulumi|cdk|sst)$/, /^(?:apply|destroy|up|deploy|$)/],
  [/^(?:kubectl|oc)$/, /^(?:delete|apply|exec|$)/],
  [/^(?:helm)$/, /^(?:install|upgrade|uninstall|delete|$)/],
  [/^(?:aws|gcloud|az|doctl|flyctl|fly|heroku|wrangler|vercel|netlify|supabase)$/, /^(?:$|deploy|delete|destroy)/],
  [/^gh$/, /^(?:$|api$|repo delete|release delete|secret\b|auth token)/],
  [/^(?:docker|podman)$/, /^(?:push|login)\b/],
];

function commandHarm(text: string, isPrefix: boolean): string | undefined {
  if (text === '' && isPrefix) return 'host/any-command-approved';
  const words = text.split(/\s+/).filter((word) => !/^[A-Za-z_]\w*=/.test(word));
  const name = programName(words[0] ?? '').replace(/:$/, '');
  const rest = words.slice(1);
  if (isSecretPath(text) && /^(?:cat|less|head|tail|cp|grep|base64|type)$/.test(name))
    return 'host/secret-files-approved';
  if (/^(?:sudo|doas|su|pkexec|runas|gsudo)$/.test(name)) return isPrefix ? 'host/administrator-approved' : undefined;
  if (!isPrefix) return undefined;
  const operands = rest.filter((word) => !word.startsWith('-'));
  if (INTERPRETER.test(name)) {
    // `python -c`, `node -e`, `uv run`: what follows is still free.
    const isFree = operands.length === 0 && !rest.some((word) => /^-m|^--(?:test|version|help)/.test(word));
    return isFree ? 'host/interpreter-approved' : undefined;
  }
  if (NETWORK.test(name)) {
    const isBound = rest.some((word) => hostOf(word) !== undefined || /localhost|127\.0\.0\.1|@|\.\w{2,}/.test(word));
    return isBound ? undefined : 'host/network-command-approved';
  }
  if (/^(?:rm|shred|dd|mkfs|wipefs|remove-item|del|rd)$/.test(name))
    return operands.length === 0 ? 'host/deletion-approved' : undefined;
  const said = rest.join(' ');
  if (name === 'git' && /^(?:reset --hard|clean -[a-z]*f)/.test(said)) return 'host/deletion-approved';
  const outside = OUTSIDE.find(([program]) => program.test(name));
  return outside?.[1].test(said) ? 'host/outside-change-approved' : undefined;
}

const HOME = String.raw`(?:~|\$HOME|\$\{HOME\}|/{1,2}(?:Users|home)(?:/[\w.-]{1,64}|/\*)?|/{1,2}root|[A-Za-z]:[\\/]Users(?:[\\/][\w.-]{1,64})?)`;
const REST = String.raw`(?:[\\/]?(?:\*{1,2})?(?:[\\/]\*{1,2})?)`;
const OUTSIDE_PATH = new RegExp(
  `^(?:${HOME}${REST}|//(?:\\*{1,2}(?:/\\*{1,2})?)?|//(?:etc|usr|var|opt|System|Library)${REST}|[A-Za-z]:[\\\\/]?\\*{0,2})$`,
);

/** The disk, a home, a system folder. In Claude Code one slash is the project and two are the disk. */
export function isOutside(path: string): boolean {
  return OUTSIDE_PATH.test(path);
}

/** A folder as other keys name it, where one slash is the disk. */
export function isBroadFolder(path: string): boolean {
  return (
    isOutside(path) ||
    /^\/(?:\*{1,2})?$|^\/(?:etc|usr|var|opt|home|Users|System|Library)\/?\*{0,2}$/.test(path) ||
    /^(?:\.\.[\\/]){3}/.test(path)
  );
}

export function isSecretPath(text: string): boolean {
  return (
    /(?:~|\$HOME|\$\{HOME\}|\/(?:Users|home|root)\b[^\s]{0,80}?)[\\/]\.(?:ssh|aws|gnupg|kube|azure|netrc|npmrc|pypirc|git-credentials|docker|password-store|config[\\/](?:gcloud|gh))(?:[\\/*]|$)/.test(
      text,
    ) || /\/etc\/shadow\b|(?:^|[\\/])\.aws[\\/]credentials\b|(?:^|[\\/])id_(?:rsa|ed25519|ecdsa)\b/.test(text)
  );
}

function isStartup(path: string): boolean {
  return /^(?:~|\$HOME|\/{1,2}(?:Users|home)\/[^/]{1,64})\/\.(?:bashrc|zshrc|profile|bash_profile|zshenv|gitconfig|config\/fish)/.test(
    path,
  );
}

/** Files from which the agent or the editor takes rights and commands: what writes them may do anything next time. */
function isSettingsPath(path: string): boolean {
  return /(?:^|[\\/])(?:\.claude[\\/](?:settings|hooks|\*{1,2}$)|\.mcp\.json$|\.cursor[\\/](?:(?:mcp|hooks|cli|permissions|sandbox|\*)\b|\*{1,2}$)|\.vscode[\\/](?:(?:settings|tasks|mcp|\*)\.json$|\*{1,2}$)|\.git[\\/](?:hooks|config|\*{1,2}$)|\.codex[\\/]|\.gemini[\\/]settings)/.test(
    path,
  );
}
