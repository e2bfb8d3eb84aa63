// Ways from what strangers write to where it does harm: which there are, which there are not, how bad, and what breaks them.

import { describe, expect, test } from '@jest/globals';
import { attackPaths } from '../../src/assess/attack-paths.ts';
import { type BaseScan, billOf } from '../../src/assess/bill.ts';
import type { AssessedFinding } from '../../src/model/assessment.ts';
import type { AttackPath } from '../../src/model/attack-path.ts';
import type { Component, Inventory } from '../../src/model/component.ts';
import { assessed, rule, step } from '../reports/builders.ts';
import { scanOf } from './builders.ts';
import { component, inventory } from './components.ts';

const FETCH = component('tool', 'fetch', { capabilities: ['fetch', 'untrusted', 'send'] });
const ISSUES = component('tool', 'list_issues', { capabilities: ['untrusted'] });
const RUN = component('tool', 'run', { capabilities: ['shell'] });
const EVAL = component('tool', 'eval', { capabilities: ['code'] });
const READ = component('tool', 'read_file', { capabilities: ['file-read', 'private'] });
const WRITE = component('tool', 'write_file', { capabilities: ['file-write'] });
const SEND = component('tool', 'send_mail', { capabilities: ['send'] });
const DELETE = component('tool', 'delete_issue', { capabilities: ['destroy'] });
const AGENT = component('agent', 'helper');

function at(tool: Component, path: string): Component {
  return { ...tool, places: component('tool', 'x', { at: path }).places };
}

function pathsOf(head: Inventory, findings: readonly AssessedFinding[] = []): readonly AttackPath[] {
  return billOf(scanOf([], { inventory: head }), findings, {}).attackPaths;
}

function held(holder: Component, ...parts: readonly Component[]): Inventory {
  const type = holder.type === 'agent' ? 'uses' : holder.type === 'mcp_server' ? 'exposes' : 'declares';
  return inventory(
    [holder, ...parts],
    parts.map((part) => [holder, type, part] as const),
  );
}

function both(...inventories: readonly Inventory[]): Inventory {
  const components = inventories.flatMap((each) => each.components);
  return {
    components: components.filter(({ id }, index) => components.findIndex((each) => each.id === id) === index),
    relationships: inventories.flatMap(({ relationships }) => relationships),
  };
}

function lines(paths: readonly AttackPath[]): readonly string[] {
  return paths.map(
    ({ severity, source, sink, carrier, cut }) => `${severity}: ${source} → ${sink} in ${carrier}; ${cut}`,
  );
}

/** What follows a tool's argument to where it does harm. */
function flow(tool: string, of: Parameters<typeof rule>[0], parts: Partial<AssessedFinding> = {}): AssessedFinding {
  return assessed(
    rule({ id: 'code/command-injection', class: 'command_injection', ...of }),
    {
      message: `Argument \`command\` of tool \`${tool}\` reaches a shell.`,
      flow: [step('a.ts', 3, `argument \`command\` of tool \`${tool}\``, 'x'), step('b.ts', 9, 'runs in a shell', 'x')],
    },
    parts,
  );
}

describe('an agent', () => {
  test('that reads the web and runs commands', () => {
    const [path] = pathsOf(held(AGENT, FETCH, RUN));
    expect(path).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      source: 'web content',
      sink: 'a shell',
      carrier: 'agent `helper`',
      severity: 'high',
      steps: [
        { name: 'web content', what: 'where it begins' },
        { component: FETCH.id, name: 'fetch', what: 'brings it in' },
        { component: AGENT.id, name: 'helper', what: 'what it reads may decide what is called next' },
        { component: RUN.id, name: 'run', what: 'runs commands' },
        { name: 'a shell', what: 'where it does harm' },
      ],
      cut: 'remove tool `run` from agent `helper`',
      cutting: 'removing tool `run`',
      cutComponent: RUN.id,
      findings: [],
      status: 'open',
    });
  });

  test.each([
    ['has the one tool only', held(AGENT, RUN)],
    ['has the other only', held(AGENT, FETCH, SEND)],
    ['has a tool that does both itself', held(AGENT, component('tool', 'both', { capabilities: ['shell', 'fetch'] }))],
    ['is an example', held(component('agent', 'helper', { use: 'example' }), FETCH, RUN)],
    ['is a guess', held(component('agent', 'helper', { isGuess: true }), FETCH, RUN)],
    ['has a tool of tests', held(AGENT, FETCH, { ...RUN, use: 'test' })],
    ['has it switched off', held(AGENT, FETCH, { ...RUN, flags: ['disabled'] })],
    ['stands beside another that has it', both(held(AGENT, FETCH), held(component('agent', 'other'), RUN))],
    ['only lies in the same place', inventory([AGENT, FETCH, RUN])],
  ])('that %s has no path', (_, head) => {
    expect(pathsOf(head)).toEqual([]);
  });

  test('whose client asks a person before it runs anything', () => {
    const bash = component('tool', 'Bash', { capabilities: ['shell'], properties: { kind: 'of-the-client' } });
    const search = component('tool', 'WebSearch', { capabilities: ['untrusted'] });
    expect(lines(pathsOf(held(AGENT, search, bash)))).toEqual([
      'medium: web content → a shell in agent `helper`; remove tool `Bash` from agent `helper`',
    ]);
  });

  test('what a shell can do anyway is not told twice', () => {
    expect(lines(pathsOf(held(AGENT, FETCH, RUN, EVAL, WRITE, DELETE)))).toEqual([
      'high: web content → a shell in agent `helper`; remove tool `run` from agent `helper`',
    ]);
  });

  test('what ordinary tools do is there for information', () => {
    expect(lines(pathsOf(held(AGENT, FETCH, WRITE)))).toEqual([
      'low: web content → files in agent `helper`; remove tool `write_file` from agent `helper`',
    ]);
    expect(lines(pathsOf(held(AGENT, ISSUES, DELETE)))).toEqual([
      'low: texts of strangers → deletion in agent `helper`; remove tool `delete_issue` from agent `helper`',
    ]);
  });

  test('private data goes out by a tool that sends, and less surely by an address', () => {
    expect(lines(pathsOf(held(AGENT, FETCH, READ)))).toEqual([
      'medium: web content → a way out for private data in agent `helper`; remove tool `fetch` from agent `helper`',
    ]);
    const [path] = pathsOf(held(AGENT, ISSUES, READ, SEND));
    expect(lines([path as AttackPath])).toEqual([
      'high: texts of strangers → a way out for private data in agent `helper`; remove tool `send_mail` from agent `helper`',
    ]);
    expect(path?.steps.map(({ name, what }) => `${name}: ${what}`)).toEqual([
      'texts of strangers: where it begins',
      'list_issues: brings them in',
      'read_file: reads private data',
      'helper: what it reads may decide what is called next',
      'send_mail: sends out',
      'a way out for private data: where it does harm',
    ]);
  });

  test('sources are told apart, and one tool that several lead to is what to remove', () => {
    expect(lines(pathsOf(held(AGENT, FETCH, ISSUES, RUN)))).toEqual([
      'high: texts of strangers → a shell in agent `helper`; remove tool `run` from agent `helper`',
      'high: web content → a shell in agent `helper`; remove tool `run` from agent `helper`',
    ]);
  });

  test('with several tools at one end the other end is cut; with several at both it is split', () => {
    const exec = component('tool', 'exec', { capabilities: ['shell'] });
    const crawl = component('tool', 'crawl', { capabilities: ['fetch', 'untrusted', 'send'] });
    const [one] = pathsOf(held(AGENT, FETCH, RUN, exec));
    expect(one?.cut).toBe('remove tool `fetch` from agent `helper`');
    expect(one?.steps[3]?.what).toBe('runs commands, as does `exec`');
    const [two] = pathsOf(held(AGENT, FETCH, crawl, RUN, exec));
    expect(two).toMatchObject({
      cut: 'split agent `helper`, so that no model reaches both web content and a shell',
      cutting: 'splitting agent `helper`',
    });
  });

  test('the cut is the one that breaks most paths of the kind', () => {
    const agents = ['a', 'b', 'c'].map((name) => component('agent', name));
    const own = agents.map((_, index) => component('tool', `run_${index}`, { capabilities: ['shell'] }));
    const head = both(...agents.map((agent, index) => held(agent, FETCH, own[index] as Component)));
    expect(pathsOf(head).map(({ cut, cutting }) => [cut, cutting])).toEqual(
      agents.map(() => ['remove tool `fetch`', 'removing tool `fetch`']),
    );
  });

  test('whose sub-agents hold the two ends is less direct', () => {
    const reader = component('agent', 'reader');
    const doer = component('agent', 'doer');
    const head = both(
      inventory(
        [AGENT, reader, doer],
        [
          [AGENT, 'contains', reader],
          [AGENT, 'contains', doer],
        ],
      ),
      held(reader, FETCH),
      held(doer, RUN),
    );
    const found = pathsOf(head);
    expect(lines(found)).toEqual([
      'medium: web content → a shell in agent `helper`; remove tool `run` of agent `doer` from agent `helper`',
    ]);
    expect(found[0]?.steps[1]?.what).toBe('brings it in (of agent `reader`)');
  });

  test('agents that contain each other end', () => {
    const other = component('agent', 'other');
    const head = both(
      inventory(
        [AGENT, other],
        [
          [AGENT, 'contains', other],
          [other, 'contains', AGENT],
        ],
      ),
      held(AGENT, FETCH),
      held(other, RUN),
    );
    expect(pathsOf(head).map(({ carrier }) => carrier)).toEqual(['agent `helper`', 'agent `other`']);
  });
});

describe('a server', () => {
  const server = component('mcp_server', 'mail');

  test('that offers both ends, to whatever client', () => {
    const client = component('mcp_client', 'Cursor');
    const head = both(held(client, server), held(server, FETCH, RUN));
    expect(lines(pathsOf(head))).toEqual([
      'high: web content → a shell in server `mail`; remove tool `run` from server `mail`',
    ]);
  });

  test('that lets everybody in', () => {
    const open = component('mcp_server', 'mail', { auth: 'none', flags: ['internet_facing'] });
    expect(lines(pathsOf(held(open, RUN)))).toEqual([
      'critical: anyone on the network → a shell in server `mail`; require authentication at server `mail`',
    ]);
    expect(pathsOf(held({ ...open, flags: [] }, RUN))).toEqual([]);
    expect(pathsOf(held({ ...open, auth: 'required' }, RUN))).toEqual([]);
  });
});

describe('a client', () => {
  const client = component('mcp_client', 'Cursor', { at: '.cursor/mcp.json' });
  const web = component('mcp_server', 'web', { capabilities: ['untrusted', 'send'] });
  const shell = component('mcp_server', 'shell', { capabilities: ['shell'] });

  test('with two servers of which nothing but the package is known', () => {
    expect(lines(pathsOf(held(client, web, shell)))).toEqual([
      'high: web content → a shell in client `Cursor`; remove server `shell` from client `Cursor`',
    ]);
  });

  test('one server that can all of it is no path by itself: nobody has seen its tools', () => {
    const all = component('mcp_server', 'github', { capabilities: ['untrusted', 'private', 'records', 'send'] });
    expect(pathsOf(held(client, all))).toEqual([]);
  });

  test('what two servers both read and send is one way, and who holds the data is cut', () => {
    const github = component('mcp_server', 'github', { capabilities: ['untrusted', 'private', 'records', 'send'] });
    const browser = component('mcp_server', 'browser', { capabilities: ['untrusted', 'send'] });
    expect(lines(pathsOf(held(client, github, browser)))).toEqual([
      'high: web content → a way out for private data in client `Cursor`; remove server `github` from client `Cursor`',
    ]);
  });

  test('that is configured in two folders does not bring them together', () => {
    const two = component('mcp_client', 'Claude Code', { at: ['plugins/a/.mcp.json', 'plugins/b/.claude/mcp.json'] });
    const [a, b] = [at(web, 'plugins/a/.mcp.json'), at(shell, 'plugins/b/.claude/mcp.json')];
    expect(pathsOf(held(two, a, b))).toEqual([]);
    expect(pathsOf(held(two, a, at(shell, 'plugins/a/.claude/settings.json')))).toHaveLength(1);
  });

  test('with the tools of its servers, those are named, and a server of several is removed whole', () => {
    const exec = component('tool', 'exec', { capabilities: ['shell'] });
    const crawl = component('tool', 'crawl', { capabilities: ['fetch', 'untrusted', 'send'] });
    const head = both(held(client, web, shell), held(web, FETCH, crawl), held(shell, RUN, exec));
    expect(lines(pathsOf(head))).toEqual([
      'high: web content → a shell in client `Cursor`; remove server `shell` from client `Cursor`',
    ]);
  });
});

describe('an open trigger', () => {
  const trigger = component('trigger', 'Webhook', { flags: ['webhook_no_auth'] });
  const workflow = component('workflow', 'Support');

  test('starts an agent that runs commands', () => {
    const head = both(
      inventory(
        [trigger, workflow, AGENT],
        [
          [trigger, 'triggers', workflow],
          [workflow, 'contains', AGENT],
        ],
      ),
      held(AGENT, RUN),
    );
    expect(lines(pathsOf(head))).toEqual([
      'high: an open trigger → a shell in agent `helper`; require authentication at trigger `Webhook`',
    ]);
  });

  test('that asks who calls, or starts another agent, leads nowhere', () => {
    const closed = { ...trigger, flags: [] };
    const idle = component('agent', 'idle');
    expect(pathsOf(both(inventory([closed, AGENT], [[closed, 'triggers', AGENT]]), held(AGENT, RUN)))).toEqual([]);
    const head = both(
      inventory(
        [trigger, workflow, AGENT, idle],
        [
          [trigger, 'triggers', workflow],
          [trigger, 'triggers', idle],
          [workflow, 'contains', AGENT],
          [workflow, 'contains', idle],
        ],
      ),
      held(AGENT, RUN),
    );
    expect(pathsOf(head)).toEqual([]);
  });
});

describe('a finding', () => {
  const plain = component('tool', 'git_log', { at: 'a.ts:3' });

  test('proves the step no definition shows, and its fix is the cut', () => {
    const found = pathsOf(held(AGENT, FETCH, plain), [flow('git_log', {})]);
    expect(lines(found)).toEqual([
      'critical: web content → a shell in agent `helper`; fix `code/command-injection` in tool `git_log`',
    ]);
    expect(found[0]?.findings).toEqual(['0123456789abcdef']);
    expect(found[0]?.steps[3]?.what).toBe('runs commands; `code/command-injection` shows it');
  });

  test('without a text of a stranger it begins at the call', () => {
    expect(lines(pathsOf(held(AGENT, plain), [flow('git_log', { severity: 'high' })]))).toEqual([
      'high: the arguments of a call → a shell in agent `helper`; fix `code/command-injection` in tool `git_log`',
    ]);
  });

  test('that a tool runs commands by design is certain, and no weakness', () => {
    const design = flow('git_log', { id: 'code/runs-commands', class: 'excessive_tool_permissions', tier: 'context' });
    expect(lines(pathsOf(held(AGENT, FETCH, plain), [design]))).toEqual([
      'high: web content → a shell in agent `helper`; fix `code/runs-commands` in tool `git_log`',
    ]);
    expect(pathsOf(held(AGENT, plain), [design])).toEqual([]);
  });

  test.each([
    ['of another tool', flow('other', {})],
    [
      'of a tool of that name elsewhere',
      {
        ...flow('git_log', {}),
        finding: { ...flow('git_log', {}).finding, flow: [step('z.ts', 1, 'argument `x` of tool `git_log`', 'x')] },
      },
    ],
    ['that is ignored', flow('git_log', {}, { status: 'suppressed' })],
    ['that is only true', flow('git_log', { tier: 'context' })],
    ['of another class', flow('git_log', { class: 'secret_in_logs' })],
  ])('%s proves nothing', (_, finding) => {
    expect(pathsOf(held(AGENT, FETCH, plain), [finding])).toEqual([]);
  });
});

describe('compared with the base', () => {
  const agent = at(AGENT, 'agent.py');
  const [fetch, run] = [at(FETCH, 'fetch.py'), at(RUN, 'run.py')];

  function status(
    head: Inventory,
    base: Inventory,
    changed: readonly string[],
    findings: readonly AssessedFinding[] = [],
  ) {
    const against: BaseScan = {
      result: scanOf([], { inventory: base }),
      renames: new Map(),
      changed: new Map([['workspace', new Set(changed)]]),
    };
    return billOf(scanOf([], { inventory: head }), findings, { base: against }).attackPaths.map((path) => path.status);
  }

  const head = held(agent, fetch, run);
  test.each([
    ['nothing of it changed', held(agent), ['x.py'], 'known'],
    ['its agent is new', inventory([]), ['agent.py'], 'new'],
    ['one of its tools is new', inventory([]), ['run.py'], 'new'],
    ['all of it was edited', head, ['agent.py', 'fetch.py', 'run.py'], 'known'],
    ['the agent got the tool', held(agent, fetch), ['agent.py'], 'new'],
    [
      'the tool could not do it before',
      held(agent, fetch, { ...run, capabilities: [] }),
      ['run.py', 'agent.py'],
      'new',
    ],
  ])('%s', (_, base, changed, expected) => {
    expect(status(head, base, changed)).toEqual([expected]);
  });

  test('a second tool of a kind that was there completes nothing', () => {
    const exec = at(component('tool', 'exec', { capabilities: ['shell'] }), 'exec.py');
    expect(status(held(agent, fetch, run, exec), inventory([]), ['exec.py'])).toEqual(['known']);
  });

  test('a new finding completes a path, an old one does not', () => {
    const plain = component('tool', 'git_log', { at: 'a.ts:3' });
    const parts = held(agent, fetch, plain);
    expect(status(parts, parts, ['a.ts'], [flow('git_log', {}, { status: 'new' })])).toEqual(['new']);
    expect(status(parts, parts, ['a.ts'], [flow('git_log', {}, { status: 'known' })])).toEqual(['known']);
  });
});

test('neither the order of components nor that of relationships matters', () => {
  const head = both(held(AGENT, FETCH, ISSUES, RUN, EVAL), held(component('mcp_server', 's'), READ, FETCH, SEND));
  const turned = { components: head.components.toReversed(), relationships: head.relationships.toReversed() };
  expect(new Set(lines(pathsOf(turned)))).toEqual(new Set(lines(pathsOf(head))));
});

test('many servers of one client are searched in no time', () => {
  const client = component('mcp_client', 'Cursor');
  const servers = Array.from({ length: 5000 }, (_, index) => component('mcp_server', `server ${index}`));
  const tools = servers.flatMap((_, index) =>
    (index % 2 === 0 ? ['shell', 'sql'] : ['fetch', 'private']).map((capability, nth) =>
      component('tool', `tool ${index} ${nth}`, { capabilities: [capability as 'shell'] }),
    ),
  );
  const head = inventory(
    [client, ...servers, ...tools],
    servers.flatMap((server, index) => [
      [client, 'declares', server] as const,
      [server, 'exposes', tools[index * 2] as Component] as const,
      [server, 'exposes', tools[index * 2 + 1] as Component] as const,
    ]),
  );
  const started = performance.now();
  expect(pathsOf(head)[0]).toMatchObject({ carrier: 'client `Cursor`', severity: 'high' });
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('twenty thousand components are searched in no time, however they hang together', () => {
  const agents = Array.from({ length: 5000 }, (_, index) => component('agent', `agent ${index}`));
  const tools = Array.from({ length: 15_000 }, (_, index) =>
    component('tool', `tool ${index}`, { capabilities: [index % 2 === 0 ? 'shell' : 'fetch'] }),
  );
  const relationships = agents.flatMap((agent, index) => [
    ...[1, 2, 3].map((next) => ({
      from: agent.id,
      type: 'contains' as const,
      to: (agents[(index + next * 7) % 5000] as Component).id,
    })),
    ...[0, 1, 2, 3, 4, 5, 6].map((next) => ({
      from: agent.id,
      type: 'uses' as const,
      to: (tools[(index * 7 + next * 31) % 15_000] as Component).id,
    })),
  ]);
  const started = performance.now();
  const found = attackPaths({
    components: [...agents, ...tools].map((each) => ({
      ...each,
      status: 'open',
      risk: { score: 0, severity: 'none', findings: [] },
      completeness: { percent: 100, missing: [] },
    })),
    relationships,
    findings: [],
    compared: undefined,
  });
  expect(found).toHaveLength(200);
  expect(performance.now() - started).toBeLessThan(20_000);
});
