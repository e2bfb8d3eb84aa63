// Packages about which something is on record: published with a backdoor, published with a hole that has a number (a table of its
// own, artifacts/vulnerable-servers.ts), given up by their authors. Each row can be looked up; what cannot be cited is not here. Read 2026-11-22: OSV MAL-2026-5317/5318/5320/5326 and research.jfrog.com for the malicious ones, the
// README of github.com/modelcontextprotocol/servers for those archived. The severity is that of what the hole lets
// through to an agent, which is not always the score of the record.

import { namedPackages } from '../../artifacts/launch-packages.ts';
import { type KnownHole, knownHole } from '../../artifacts/vulnerable-servers.ts';
import { at, type Check, shown } from './check.ts';

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

function vulnerable(severity: KnownHole['severity']): Check {
  return ({ words }) =>
    namedPackages(words).flatMap((found) => {
      const hole = knownHole(found, words);
      return hole?.severity === severity
        ? [
            at(
              found.word,
              `{place} runs ${shown(found.word.text)}, which has ${hole.id}: ${hole.what}. Fixed in ${hole.fixed}.`,
            ),
          ]
        : [];
    });
}

export const vulnerableCritical = vulnerable('critical');
export const vulnerableHigh = vulnerable('high');

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
