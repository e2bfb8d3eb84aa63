// The sentence of a whole run: over repositories with a history, where the base is read only as far as it has to be.

import { afterAll, expect, test } from '@jest/globals';
import { COMMAND_LINE, type RunEvent, readEvent } from '../src/config/event.ts';
import { type Scratch, scratchRepository } from './lib/scratch-repository.ts';
import { runLive } from './live-run.ts';

const IMPORTS = 'from agents import Agent, function_tool\nimport httpx\nimport subprocess\n';
const FETCH = `
@function_tool
def fetch(url: str) -> str:
    """Fetches a web page by its URL."""
    return httpx.get(url).text
`;
const RUN = `
@function_tool
def run(command: str) -> str:
    """Executes a shell command on the host."""
    return subprocess.run(command, shell=True).stdout
`;
const agent = (tools: string) => `\nhelper = Agent(name="helper", model="gpt-4o", tools=[${tools}])\n`;
const BEFORE = { 'src/agent.py': IMPORTS + FETCH + agent('fetch'), 'requirements.txt': 'openai-agents==0.3.0\n' };
const AFTER = {
  'src/agent.py': IMPORTS + FETCH + RUN + agent('fetch, run'),
  '.mcp.json': '{ "mcpServers": { "docs": { "type": "http", "url": "https://docs.example.com/mcp" } } }\n',
};
const COMPLETES = 'It completes a path from web content to a shell; removing tool `run` breaks it.';

const made: Scratch[] = [];
afterAll(() => {
  for (const each of made) each.remove();
});

type Change = (repository: Scratch) => void;

function writing(files: Readonly<Record<string, string>>): Change {
  return (repository) => {
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
  };
}

/** What is said of a repository with `before`, then a commit with `change`. */
async function said(before: Readonly<Record<string, string>>, change: Change, name = 'push'): Promise<string> {
  const repository = scratchRepository();
  made.push(repository);
  writing(before)(repository);
  const base = repository.commit();
  change(repository);
  const head = repository.commit();
  const payload = { before: base, after: head, pull_request: { base: { sha: base }, head: { sha: head } } };
  return sentence(repository, readEvent(name, payload, head));
}

async function sentence({ folder }: Scratch, event: RunEvent, args: readonly string[] = []): Promise<string> {
  const { assessment, rendered } = await runLive(folder, args, { event });
  const text = rendered.find(({ format }) => format === 'text')?.text ?? '';
  expect(text.replace(/\n {2}/g, ' ')).toContain(assessment.sentence);
  return assessment.sentence;
}

test('a push that gives an agent a shell and a client a server', async () => {
  expect(await said(BEFORE, writing(AFTER))).toBe(
    `This push adds 1 MCP server, 1 tool and egress to docs.example.com. ${COMPLETES}`,
  );
});

test('a pull request is called so', async () => {
  expect(await said(BEFORE, writing(AFTER), 'pull_request')).toMatch(/^This pull request adds 1 MCP server, 1 tool /);
});

test.each<[string, Change]>([
  ['a comment', writing({ 'src/agent.py': `${BEFORE['src/agent.py']}\n# the end\n` })],
  ['another file', writing({ 'README.md': '# An agent\n' })],
  ['a new version', writing({ 'requirements.txt': 'openai-agents==0.4.0\n' })],
  ['a folder that is renamed', (repository) => repository.git(['mv', 'src', 'lib'])],
])('%s brings nothing', async (_, change) => {
  expect(await said(BEFORE, change)).toBe('');
});

test('a tool in a file that did not change is no new one, and completes a path where an agent gets it', async () => {
  const before = {
    'run.py': `from agents import function_tool\nimport subprocess\n${RUN}`,
    'agent.py': `from agents import Agent, function_tool\nimport httpx\nfrom run import run\n${FETCH}${agent('fetch')}`,
    'other.py': `from agents import Agent\nfrom run import run\n\nother = Agent(name="other", tools=[run])\n`,
  };
  const gets = writing({ 'agent.py': before['agent.py'].replace('tools=[fetch]', 'tools=[fetch, run]') });
  expect(await said(before, gets)).toBe(
    'This push completes a path from web content to a shell; removing tool `run` breaks it.',
  );
});

test('what goes away is said', async () => {
  expect(await said({ ...BEFORE, ...AFTER }, writing({ 'src/agent.py': BEFORE['src/agent.py'] }))).toBe(
    'This push removes 1 tool.',
  );
});

test('at a command line what is not committed counts', async () => {
  const repository = scratchRepository();
  made.push(repository);
  writing(BEFORE)(repository);
  repository.commit();
  expect(await sentence(repository, COMMAND_LINE)).toMatch(/^This repository has 1 agent, 1 tool, 1 model/);
  writing(AFTER)(repository);
  const revision = { ...COMMAND_LINE, compare: { with: 'base', revision: 'main', name: 'main' } } as const;
  expect(await sentence(repository, revision)).toBe(
    `This change adds 1 MCP server, 1 tool and egress to docs.example.com. ${COMPLETES}`,
  );
});
