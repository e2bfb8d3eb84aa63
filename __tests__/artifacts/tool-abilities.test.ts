// What a tool can do, read off its own definition: words mean another thing in a name, in a denial and in a parameter.

import { expect, test } from '@jest/globals';
import { abilitiesOf, capabilitiesOf } from '../../src/artifacts/tool-abilities.ts';
import { toolOf } from '../../src/artifacts/tool-words.ts';
import { loadParsers } from '../../src/lib/document.ts';

const parse = await loadParsers(['json']);

function abilities(name: string, description: string, parameters: readonly string[]): string[] {
  const properties = Object.fromEntries(parameters.map((each) => [each, { type: 'string' }]));
  const { root } = parse(JSON.stringify({ name, description, inputSchema: { properties } }), 'json');
  if (!root) throw new Error('no root');
  return [...abilitiesOf(toolOf({ role: 'tool', place: '', node: root })).keys()];
}

test.each<[name: string, description: string, parameters: string[], can: string[]]>([
  ['run_command', 'Executes a shell command.', ['command'], ['shell']],
  ['start_process', '\n  Start a new terminal process.', ['command'], ['shell']],
  ['kubectl', 'Execute any kubectl command.', ['command'], ['shell']],
  ['bash', '', ['cmd'], ['shell']],
  ['execute_command', 'Executes a VS Code command by its name.', ['command'], []],
  ['run_query_builder', 'Builds a query. Does not execute shell commands.', ['command'], []],
  ['list_shells', 'Lists sea shells.', ['family'], []],
  ['command_history', 'Shows commands that were run in the shell.', ['filter'], []],
  ['run_python', 'Runs Python code.', ['code'], ['code']],
  ['analyze_code', 'Analyzes Python code without running it.', ['code'], []],
  ['lookup_country', 'Looks up a country by its code.', ['code'], []],
  ['browser_evaluate', 'Evaluates JavaScript in the page.', ['script'], ['page-script']],
  ['read_file', 'Reads a file.', ['path'], ['file-read', 'private']],
  ['get_file', 'Gets a file of a repository.', ['repo', 'path'], []],
  ['write_file', 'Writes a file.', ['path', 'content'], ['file-write']],
  ['fetch', 'Fetches a URL.', ['url'], ['fetch', 'untrusted', 'send']],
  ['create_webhook', 'Creates a webhook that sends requests to a URL.', ['url'], []],
  ['run_sql', 'Executes SQL.', ['sql'], ['sql', 'private']],
  ['generate_sql', 'Generates SQL from natural language.', ['sql'], []],
  ['search', 'Runs a search.', ['query'], []],
  ['delete_page', 'Deletes a page.', ['id'], ['destroy']],
  ['list_deleted', 'Lists what was deleted.', [], []],
  ['drag_and_drop', 'Drops an element.', ['target'], []],
  ['drop_database', 'Removes the specified database.', ['database'], ['destroy', 'destroy-all']],
  ['send_email', 'Sends an email.', ['to'], ['send']],
  ['preview_email', 'Shows an email before it is sent.', ['to'], []],
  ['list_messages', 'Lists messages of a chat.', [], ['untrusted', 'private', 'records']],
  ['list_console_messages', 'Lists messages of the console.', [], ['untrusted']],
  ['get_secret', 'Gets a secret.', ['name'], ['vault', 'private']],
  ['list_secret_names', 'Lists the names of secrets.', [], []],
  ['grant_role', 'Grants a role to a user.', ['user'], ['access']],
  ['list_roles', 'Lists roles.', [], []],
  ['install_package', 'Installs a package.', ['package'], ['install']],
  ['kill_process', 'Kills a process.', ['pid'], ['system']],
  ['stop_timer', 'Stops a timer.', ['id'], []],
  ['set_config_value', 'Sets a value, such as allowedDirectories.', ['key'], ['agent-config']],
])('%s: %s', (name, description, parameters, can) => {
  expect(abilities(name, description, parameters).toSorted()).toEqual(can.toSorted());
});

test('plain data says the same as a document', () => {
  const schema = { properties: { command: { type: 'string' } } };
  expect(capabilitiesOf({ name: 'run_command', description: 'Executes a shell command.', schema })).toEqual(['shell']);
  expect(capabilitiesOf({ name: 'bash' })).toEqual([]);
});
