// What is one thing: a server by address or package, a live tool and the line that registers it. And what is not.

import { expect, test } from '@jest/globals';
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

test('a configured package and the source that calls itself so are one, under the name of the package', () => {
  const config = component('mcp_server', 'mail', {
    purl: 'pkg:npm/%40acme/mail-mcp',
    origins: ['config'],
    versions: ['1.0.0'],
  });
  const own = component('mcp_server', 'mail-mcp', { capabilities: ['send'] });
  const other = component('mcp_server', 'mail');
  const { components } = joinedInventory(inventory([config, own, other]), LIVE);
  expect(components.map(({ id, capabilities }) => [id, capabilities])).toEqual([
    [config.id, ['send']],
    // A name a user chose says nothing of what runs.
    [other.id, []],
  ]);
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
