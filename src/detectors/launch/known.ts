// Packages about which something is on record: published with a backdoor, published with a hole that has a number, given
// up by their authors. Each row can be looked up; what cannot be cited is not here. Read 2026-11-22: the CVE records and
// GitHub advisories by their numbers, OSV MAL-2026-5317/5318/5320/5326 and research.jfrog.com for the malicious ones, the
// README of github.com/modelcontextprotocol/servers for those archived. The severity is that of what the hole lets
// through to an agent, which is not always the score of the record.

import { type NamedPackage, namedPackages } from '../../artifacts/launch-packages.ts';
import { at, type Check, shown } from './check.ts';

interface Advisory {
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
const ADVISORIES: readonly Advisory[] = [
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

/** Both registries' names; without versions where all of them are bad. */
const BACKDOORED: readonly (readonly [name: string, ecosystem: 'npm' | 'pypi', versions?: readonly string[]])[] = [
  ['postmark-mcp', 'npm', ['1.0.16', '1.0.17', '1.0.18']],
  ['@lanyer640/mcp-runcommand-server', 'npm'],
  ['mcp-runcmd-server', 'pypi'],
  ['mcp-runcommand-server', 'pypi'],
  ['mcp-runcommand-server2', 'pypi'],
  ['openai-mcp', 'pypi'],
  ['langchain-core-mcp', 'pypi'],
  ['tiktoken-mcp', 'pypi'],
  ['instructor-mcp', 'pypi'],
];

/** Moved to modelcontextprotocol/servers-archived. */
const ARCHIVED: ReadonlySet<string> = new Set(
  'aws-kb-retrieval brave-search everart gdrive github gitlab google-maps postgres puppeteer redis slack'
    .split(' ')
    .map((name) => `@modelcontextprotocol/server-${name}`),
);
const ARCHIVED_PYTHON: ReadonlySet<string> = new Set(['mcp-server-sqlite', 'mcp-server-sentry']);

function vulnerable(severity: Advisory['severity']): Check {
  return ({ words }) =>
    namedPackages(words).flatMap((found) => {
      // The worst one speaks for the package.
      const advisory = ADVISORIES.find((each) => affects(each, found) && isReached(each, words));
      return advisory?.severity === severity
        ? [
            at(
              found.word,
              `{place} runs ${shown(found.word.text)}, which has ${advisory.id}: ${advisory.what}. Fixed in ${advisory.fixed}.`,
            ),
          ]
        : [];
    });
}

export const vulnerableCritical = vulnerable('critical');
export const vulnerableHigh = vulnerable('high');

function affects({ ecosystem, name, since, fixed }: Advisory, found: NamedPackage): boolean {
  if (found.ecosystem !== ecosystem || found.name !== name || found.version === undefined) return false;
  return older(found.version, fixed) && !(since !== undefined && older(found.version, since));
}

function isReached({ onlyWith }: Advisory, words: readonly { readonly text: string }[]): boolean {
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

export const malicious: Check = ({ words }) =>
  namedPackages(words).flatMap(({ ecosystem, name, version, word }) => {
    const row = BACKDOORED.find(([bad, where]) => bad === name && where === ecosystem);
    if (!row || (row[2] !== undefined && version !== undefined && !row[2].includes(version))) return [];
    return [at(word, `{place} runs ${shown(word.text)}, a package that was published with a backdoor.`)];
  });

export const archived: Check = ({ words }) =>
  namedPackages(words).flatMap(({ ecosystem, name, word }) => {
    const isArchived = ecosystem === 'npm' ? ARCHIVED.has(name) : ecosystem === 'pypi' && ARCHIVED_PYTHON.has(name);
    return isArchived ? [at(word, `{place} runs ${shown(word.text)}, which its authors have archived.`)] : [];
  });
