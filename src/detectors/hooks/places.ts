// What a path in a command line is about: keys and credentials, files that start something later, settings of agents,
// places so broad that nothing is left when they are deleted. Paths are judged as written, with `~` and variables.

const HOME = String.raw`(?:~|\$HOME|\$\{HOME\}|\$env:USERPROFILE|\$env:HOME|%USERPROFILE%|\/root|\/(?:home|Users)\/[^/\s]{1,64}|[A-Za-z]:\\Users\\[^\\\s]{1,64})`;

const CREDENTIALS = new RegExp(
  `${HOME}[\\\\/](?:` +
    [
      String.raw`\.ssh(?:[\\/](?!(?:known_hosts|config|authorized_keys)\b|[\w.-]{1,64}\.pub\b)|[\\/]?$)`,
      String.raw`\.aws[\\/](?:credentials|sso|cli)|\.aws[\\/]?$`,
      String.raw`\.(?:netrc|pgpass|npmrc|pypirc|git-credentials|dockercfg)\b`,
      String.raw`\.docker[\\/]config\.json|\.kube[\\/]config|\.kube[\\/]?$`,
      String.raw`\.(?:gnupg|password-store)\b|\.config[\\/](?:gcloud|gh[\\/]hosts|op|hub)\b|\.azure[\\/]`,
      String.raw`\.claude[\\/]\.credentials|\.codex[\\/]auth\.json|\.gemini[\\/]oauth_creds|\.config[\\/]github-copilot`,
      String.raw`\.(?:cargo[\\/]credentials|terraform\.d[\\/]credentials|vault-token|gem[\\/]credentials)`,
      String.raw`Library[\\/]Keychains|\.mozilla[\\/]firefox|\.(?:ethereum|bitcoin|electrum)\b|\.config[\\/]solana`,
      String.raw`(?:Library[\\/]Application Support|\.config|AppData[\\/]\w{1,20})[\\/](?:Google[\\/]Chrome|google-chrome|BraveSoftware|Exodus)`,
    ].join('|') +
    ')',
  'i',
);

/** Files of keys, passwords and sessions in a home, and those of the system. */
export function isCredentialPath(text: string): boolean {
  return CREDENTIALS.test(text) || /(?:^|[\s@<'"=])\/etc\/(?:shadow|sudoers)\b/.test(text);
}

const STARTUP = new RegExp(
  `${HOME}[\\\\/](?:` +
    [
      String.raw`\.(?:bashrc|bash_profile|bash_login|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin|kshrc|xprofile|xinitrc)$`,
      String.raw`\.config[\\/](?:fish[\\/]config\.fish|fish[\\/]conf\.d|autostart|systemd[\\/]user)`,
      String.raw`Library[\\/]LaunchAgents|\.ssh[\\/](?:authorized_keys|config|rc)$`,
    ].join('|') +
    String.raw`)|^\/etc\/(?:profile|bash\.bashrc|zsh|cron|systemd\/system|init\.d|rc\.local|ld\.so\.preload|sudoers)|^\/Library\/Launch(?:Agents|Daemons)|\\Start Menu\\Programs\\Startup|\$PROFILE\b`,
  'i',
);

/** Files that a login, a shell or the system runs later by itself. */
export function isStartupPath(text: string): boolean {
  return STARTUP.test(text);
}

/** Files from which agents take orders, rights, hooks or servers. */
export function isAgentSettingsPath(text: string): boolean {
  return /(?:^|[\\/])(?:\.claude[\\/](?:settings(?:\.local)?\.json|(?:hooks|agents|commands|skills|rules)[\\/])|\.claude\.json$|\.mcp\.json$|\.cursor[\\/](?:(?:mcp|hooks|cli|permissions|sandbox)\.json|rules[\\/])|\.vscode[\\/](?:settings|tasks|mcp)\.json|\.codex[\\/](?:config\.toml|hooks\.json)|\.gemini[\\/]settings\.json|\.windsurf[\\/](?:hooks|mcp)|\.kiro[\\/](?:hooks|agents|settings|steering)[\\/]|\.github[\\/](?:hooks[\\/]|copilot-instructions\.md)|(?:CLAUDE|AGENTS|GEMINI)\.md$|\.cursorrules$|\.windsurfrules$|opencode\.jsonc?$|claude_desktop_config\.json$)/.test(
    text,
  );
}

const BROAD = new RegExp(
  `^(?:/|/\\*|${HOME}(?:[\\\\/]?|[\\\\/]\\*)|[A-Za-z]:[\\\\/]?(?:\\*)?|/(?:etc|usr|var|home|Users|opt|bin|lib|boot|System|Library|Applications)/?\\*?|\\.{1,2}/?|\\./\\*|\\.\\./\\*|\\*|${HOME}[\\\\/](?:Documents|Desktop|Downloads|Library|\\.ssh|\\.aws|\\.config|\\.gnupg)[\\\\/]?\\*?)$`,
  'i',
);

/** The disk, a home, a system folder, or everything in the folder one is in. */
export function isBroadPath(text: string): boolean {
  return BROAD.test(text);
}

/** Folders in which anybody on the machine may put a file. */
export function isSharedTemporaryPath(text: string): boolean {
  return /^(?:\/private)?\/tmp\/|^\/var\/tmp\/|^\/dev\/shm\/|^\$\{?TMPDIR\}?\/|^(?:%TEMP%|%TMP%|\$env:TEMP|\$env:TMP)[\\/]|^[A-Za-z]:\\(?:Windows\\)?Temp\\/i.test(
    text,
  );
}

/** A place on one person's machine, which no clone of the repository has. */
export function isPersonalPath(text: string): boolean {
  return new RegExp(`^${HOME}[\\\\/]`).test(text) || /^\/(?:mnt|media|Volumes)\/|^(?:\.\.[\\/]){2}/.test(text);
}
