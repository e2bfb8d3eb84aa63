// What is one thing: a server by address or package, a live tool and the line that registers it. And what is not.

import { describe, expect, test } from '@jest/globals';
import { joinedInventory } from '../../src/assess/joins.ts';
import type { Component } from '../../src/model/component.ts';
import { component, inventory } from './components.ts';

const LIVE = new Set(['mcp:mail']);

function liveTool(name: string, server: string, parts: object = {}): Component {
  return component('tool', name, { scope: server, at: 'mcp:mail!mcp://mail/tools', origins: ['live'], ...parts });
}

function names({ components }: { readonly components: readonly Component[] }): readonly string[] {
  return components.map(({ type, name, scope = '' }) => `${type} ${name} ${scope}`.trim());
}

test('servers at one address are one, whatever clients call them', () => {
  const config = component('mcp_server', 'mail', { endpoint: 'https://mail.example/mcp/', origins: ['config'] });
  const live = component('mcp_server', 'Mail Server', {
    endpoint: 'https://mail.example/mcp',
    origins: ['live'],
    auth: 'none',
    versions: ['1.2'],
    at: 'mcp:mail!mcp://mail',
  });
  const client = component('mcp_client', 'Cursor', { at: '.cursor/mcp.json' });
  const tool = liveTool('send', 'Mail Server');
  const joined = joinedInventory(
    inventory(
      [client, live, config, tool],
      [
        [client, 'declares', config],
        [live, 'exposes', tool],
      ],
    ),
    LIVE,
  );
  expect(names(joined)).toEqual(['mcp_client Cursor', 'mcp_server mail', 'tool send Mail Server']);
  const server = joined.components[1] as Component;
  expect(server).toMatchObject({ auth: 'none', versions: ['1.2'], placeCount: 2, origins: ['config', 'live'] });
  expect(joined.relationships).toEqual([
    { from: client.id, type: 'declares', to: server.id },
    { from: server.id, type: 'exposes', to: tool.id },
  ]);
  expect(joined.idOf.get(live.id)).toBe(config.id);
});

test.each([
  ['another path', 'https://mail.example/a', 'https://mail.example/b'],
  ['another port', 'http://localhost:1/mcp', 'http://localhost:2/mcp'],
  ['an address put together at run time', 'https://$' + '{HOST}/mcp', 'https://$' + '{HOST}/mcp'],
  ['no address', 'mail', 'mail'],
])('%s is another server', (_, a, b) => {
  const servers = [component('mcp_server', 'a', { endpoint: a }), component('mcp_server', 'b', { endpoint: b })];
  expect(joinedInventory(inventory(servers), LIVE).components).toEqual(servers);
});

test('loopback has several names', () => {
  const servers = [
    component('mcp_server', 'a', { endpoint: 'http://127.0.0.1:3000/mcp' }),
    component('mcp_server', 'b', { endpoint: 'http://localhost:3000/mcp' }),
  ];
  expect(names(joinedInventory(inventory(servers), LIVE))).toEqual(['mcp_server a']);
});

describe('a configured server is the one of the source', () => {
  const own = component('mcp_server', 'mail-mcp', { capabilities: ['send'], at: 'src/index.ts' });
  const root = component('mcp_server', 'Notes', { at: 'server.py' });

  test('under the name of its package, where that has a key', () => {
    const config = component('mcp_server', 'mail', {
      purl: 'pkg:npm/%40acme/mail-mcp',
      origins: ['config'],
      versions: ['1.0.0'],
    });
    const { components } = joinedInventory(inventory([config, own, root]), LIVE);
    expect(components.map(({ id, capabilities }) => [id, capabilities])).toEqual([
      [root.id, []],
      [config.id, ['send']],
    ]);
  });

  test.each<[string, Parameters<typeof component>[2], string | undefined]>([
    ['its package', { properties: { package: 'pkg:npm/%40acme/mail-mcp@1.0.0' } }, 'mail-mcp'],
    ['its script', { properties: { script: 'src/index.ts' } }, 'mail-mcp'],
    ['what its script is built from', { properties: { script: 'dist/index.js' } }, 'mail-mcp'],
    ['a script with the way to this tree', { properties: { script: 'C:\\work\\mail\\dist\\index.js' } }, 'mail-mcp'],
    ['a whole way to a file at the root', { properties: { script: '/path/to/notes/server.py' } }, 'Notes'],
    ['another package', { properties: { package: 'pkg:npm/mail' } }, undefined],
    ['a script elsewhere', { properties: { script: 'other/server.py' } }, undefined],
    ['a script above', { properties: { script: '../src/index.ts' } }, undefined],
    ['an address', { endpoint: 'https://mail.example/mcp' }, undefined],
  ])('by %s', (_, parts, expected) => {
    const config = component('mcp_server', 'x', { origins: ['config'], ...parts });
    const { idOf } = joinedInventory(inventory([config, own, root]), LIVE);
    expect(idOf.get(config.id)).toBe([own, root].find(({ name }) => name === expected)?.id ?? config.id);
  });

  test('by its name, however it is spelt, if it is started here', () => {
    const config = component('mcp_server', 'Mail_MCP', { origins: ['config'] });
    expect(names(joinedInventory(inventory([config, own]), LIVE))).toEqual(['mcp_server mail-mcp']);
    const remote = component('mcp_server', 'Mail_MCP', { origins: ['config'], endpoint: 'https://mail.example' });
    expect(names(joinedInventory(inventory([remote, own]), LIVE))).toHaveLength(2);
    const packaged = { ...config, properties: { package: 'pkg:npm/other' } };
    expect(names(joinedInventory(inventory([packaged, own]), LIVE))).toHaveLength(2);
  });

  test('but not where two could be', () => {
    const twin = component('mcp_server', 'Mail-MCP', { at: 'old/index.ts' });
    const config = component('mcp_server', 'mail_mcp', { origins: ['config'] });
    expect(names(joinedInventory(inventory([config, own, twin]), LIVE))).toHaveLength(3);
  });
});

test('a live tool is the one in the source that registers most of what its server lists', () => {
  const server = component('mcp_server', 'prod', { origins: ['live'], at: 'mcp:mail!mcp://mail' });
  const live = ['send', 'list', 'read'].map((name) => liveTool(name, 'prod', { capabilities: ['send'] }));
  const own = component('mcp_server', 'mail', { at: 'src/server.ts' });
  const source = ['list', 'send'].map((name) => component('tool', name, { scope: 'mail', at: 'src/server.ts:9' }));
  const test = component('tool', 'send', { scope: 'other', at: 'other/a.ts' });
  const joined = joinedInventory(
    inventory(
      [server, own, ...live, ...source, test],
      [
        ...live.map((tool) => [server, 'exposes', tool] as const),
        ...source.map((tool) => [own, 'exposes', tool] as const),
      ],
    ),
    LIVE,
  );
  expect(names(joined)).toEqual([
    'mcp_server mail',
    'tool list mail',
    'tool read prod',
    'tool send mail',
    'tool send other',
  ]);
  expect(joined.components[1]).toMatchObject({ origins: ['source', 'live'], capabilities: ['send'], placeCount: 2 });
  expect(joined.relationships).toHaveLength(3);
});

test.each([
  ['one name of many is a coincidence', ['send'], ['send', 'list', 'read'], 1],
  ['two sources that fit alike', ['send', 'list'], ['send', 'list'], 2],
])('%s: nothing is joined', (_, inSource, seen, sources) => {
  const server = component('mcp_server', 'prod', { origins: ['live'], at: 'mcp:mail!mcp://mail' });
  const live = seen.map((name) => liveTool(name, 'prod'));
  const own = Array.from({ length: sources }, (__, index) =>
    inSource.map((name) => component('tool', name, { scope: `package-${index}` })),
  ).flat();
  const components = [server, ...live, ...own];
  const joined = joinedInventory(
    inventory(
      components,
      live.map((tool) => [server, 'exposes', tool] as const),
    ),
    LIVE,
  );
  expect(joined.components).toEqual(components);
});
