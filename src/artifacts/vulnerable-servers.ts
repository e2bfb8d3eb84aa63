// MCP servers and their tools that were published with a hole that has a number. Each row can be looked up; what cannot be cited
// is not here. Read 2026-11-22: the CVE records and GitHub advisories by their numbers. The severity is that of what the hole
// lets through to an agent, which is not always the score of the record.

export interface KnownHole {
  readonly ecosystem: 'npm' | 'pypi';
  readonly name: string;
  /** First version that is not affected any more. */
  readonly fixed: string;
  /** First that is; without one they all are. */
  readonly since?: string;
  readonly severity: 'critical' | 'high';
  readonly id: string;
  readonly what: string;
  /** The hole is in a way of running it that one of these words turns on; elsewhere there is none. */
  readonly onlyWith?: RegExp;
}

/** The critical ones come first. */
const HOLES: readonly KnownHole[] = [
  {
    ecosystem: 'npm',
    name: 'mcp-remote',
    since: '0.0.5',
    fixed: '0.1.16',
    severity: 'critical',
    id: 'CVE-2025-6514',
    what: 'the server it connects to can run commands',
  },
  {
    ecosystem: 'npm',
    name: '@mcpjam/inspector',
    fixed: '1.4.3',
    severity: 'critical',
    id: 'CVE-2026-23744',
    what: 'anybody who reaches its port can run commands',
  },
  {
    ecosystem: 'npm',
    name: '@modelcontextprotocol/inspector',
    fixed: '0.14.1',
    severity: 'critical',
    id: 'CVE-2025-49596',
    what: 'any web page can run commands through it',
  },
  {
    ecosystem: 'pypi',
    name: 'mcp-atlassian',
    fixed: '0.17.0',
    severity: 'critical',
    id: 'CVE-2026-27825',
    what: 'it writes files wherever it is told',
  },
  {
    ecosystem: 'npm',
    name: '@modelcontextprotocol/server-filesystem',
    fixed: '2025.7.1',
    severity: 'high',
    id: 'CVE-2025-53109',
    what: 'a link leads out of the folders it may read and write',
  },
  {
    ecosystem: 'npm',
    name: '@modelcontextprotocol/inspector',
    fixed: '0.16.6',
    severity: 'high',
    id: 'CVE-2025-58444',
    what: 'a server it connects to can run commands',
  },
  {
    ecosystem: 'pypi',
    name: 'mcp-atlassian',
    fixed: '0.22.0',
    severity: 'high',
    id: 'CVE-2026-73498',
    what: 'a tool call can send away any file it can read',
  },
  {
    ecosystem: 'pypi',
    name: 'mcp-server-git',
    fixed: '2025.12.18',
    severity: 'high',
    id: 'CVE-2025-68144',
    what: 'a tool call can overwrite files',
  },
  {
    ecosystem: 'npm',
    name: 'figma-developer-mcp',
    fixed: '0.6.3',
    severity: 'high',
    id: 'CVE-2025-53967',
    what: 'a tool call can run commands',
  },
  {
    ecosystem: 'npm',
    name: 'mcp-server-kubernetes',
    fixed: '2.5.0',
    severity: 'high',
    id: 'CVE-2025-53355',
    what: 'a tool call can run commands',
  },
  {
    ecosystem: 'npm',
    name: '@cyanheads/git-mcp-server',
    fixed: '2.1.5',
    severity: 'high',
    id: 'CVE-2025-53107',
    what: 'a tool call can run commands',
  },
  {
    ecosystem: 'npm',
    name: 'ios-simulator-mcp',
    fixed: '1.3.3',
    severity: 'high',
    id: 'CVE-2025-52573',
    what: 'a tool call can run commands',
  },
  {
    ecosystem: 'npm',
    name: 'node-code-sandbox-mcp',
    fixed: '1.3.0',
    severity: 'high',
    id: 'CVE-2025-53372',
    what: 'code gets out of its container',
  },
  {
    ecosystem: 'npm',
    name: '@playwright/mcp',
    fixed: '0.0.40',
    severity: 'high',
    id: 'CVE-2025-9611',
    what: 'a web page can call its tools',
    onlyWith: /^--port(?:=|$)/,
  },
  {
    ecosystem: 'npm',
    name: '@mobilenext/mobile-mcp',
    fixed: '0.0.49',
    severity: 'high',
    id: 'CVE-2026-33989',
    what: 'a tool call can write files outside its folder',
  },
  {
    ecosystem: 'npm',
    name: 'gemini-mcp-tool',
    since: '1.1.2',
    fixed: '1.1.6',
    severity: 'high',
    id: 'CVE-2026-0755',
    what: 'a tool call can run commands',
  },
  {
    ecosystem: 'pypi',
    name: 'excel-mcp-server',
    fixed: '0.1.8',
    severity: 'high',
    id: 'CVE-2026-40576',
    what: 'anybody who reaches its port can read and write files',
    onlyWith: /^(?:sse|streamable-http)$/,
  },
];

/** A release of a package; of no ecosystem where only its name is known. */
export interface Released {
  readonly ecosystem?: string;
  readonly name: string;
  /** Exact. */
  readonly version: string | undefined;
}

/** The worst hole of a release speaks for it. `words` are those of the command that runs it. */
export function knownHole(found: Released, words: readonly { readonly text: string }[]): KnownHole | undefined {
  return HOLES.find((each) => affects(each, found) && isReached(each, words));
}

function affects({ ecosystem, name, since, fixed }: KnownHole, found: Released): boolean {
  if (
    (found.ecosystem !== undefined && found.ecosystem !== ecosystem) ||
    found.name !== name ||
    found.version === undefined
  )
    return false;
  return older(found.version, fixed) && !(since !== undefined && older(found.version, since));
}

function isReached({ onlyWith }: KnownHole, words: readonly { readonly text: string }[]): boolean {
  return onlyWith === undefined || words.some(({ text }) => onlyWith.test(text));
}

/** By numbers; a pre-release comes before its release. */
function older(version: string, other: string): boolean {
  const [left, right] = [parts(version), parts(other)];
  for (let index = 0; index < 4; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return version.includes('-');
}

function parts(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
}
