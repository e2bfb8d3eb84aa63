// The bill of materials as it is judged: what tools give to those that hold them, and what a change brings and takes away.

import { describe, expect, test } from '@jest/globals';
import { type BaseScan, billOf } from '../../src/assess/bill.ts';
import type { Component, Inventory } from '../../src/model/component.ts';
import { liveTarget, target } from '../reports/builders.ts';
import { scanOf } from './builders.ts';
import { component, inventory } from './components.ts';

const NOTHING = inventory([]);

function bill(head: Inventory) {
  return compared(head, undefined, undefined);
}

function compared(head: Inventory, base: Inventory | undefined, more: Partial<BaseScan> | undefined) {
  const result = scanOf([], { inventory: head, targets: [target(), liveTarget({ id: 'live' })] });
  const against = base && { result: scanOf([], { inventory: base }), renames: new Map(), ...more };
  return billOf(result, [], { base: against });
}

function changed(...paths: readonly string[]): Partial<BaseScan> {
  return { changed: new Map([['workspace', new Set(paths)]]) };
}

function statuses(components: readonly { readonly name: string; readonly status: string }[]): string {
  return components.map(({ name, status }) => `${name} ${status}`).join(', ');
}

test('servers can what their tools can, and agents what tools and servers of theirs can', () => {
  const tool = component('tool', 'run', { capabilities: ['shell'] });
  const fetch = component('tool', 'fetch', { capabilities: ['fetch', 'untrusted', 'send'] });
  const off = component('tool', 'pay', { capabilities: ['money'], flags: ['disabled'] });
  const server = component('mcp_server', 'web', { capabilities: ['private'] });
  const agent = component('agent', 'helper');
  const { components } = bill(
    inventory(
      [agent, server, tool, fetch, off],
      [
        [server, 'exposes', fetch],
        [agent, 'uses', server],
        [agent, 'uses', tool],
        [agent, 'uses', off],
      ],
    ),
  );
  expect(components.map(({ name, capabilities, flags }) => [name, capabilities.join(), flags.join()])).toEqual([
    ['helper', 'shell,fetch,untrusted,send,private', 'code_http_tools,lethal_trifecta'],
    ['web', 'fetch,untrusted,send,private', ''],
    ['run', 'shell', ''],
    ['fetch', 'fetch,untrusted,send', ''],
    ['pay', 'money', 'disabled'],
  ]);
});

test('what is guessed raises no flag', () => {
  const run = component('tool', 'run', { capabilities: ['shell'], isGuess: true });
  const fetch = component('tool', 'fetch', { capabilities: ['fetch'] });
  const agent = component('agent', 'helper');
  const { components } = bill(
    inventory(
      [agent, run, fetch],
      [
        [agent, 'uses', run],
        [agent, 'uses', fetch],
      ],
    ),
  );
  expect(components[0]?.flags).toEqual([]);
});

describe('compared with the base', () => {
  test('without a base everything is open', () => {
    expect(statuses(bill(inventory([component('model', 'gpt-4o')])).components)).toBe('gpt-4o open');
  });

  test('new is what lies in changed files only and the base has not', () => {
    const head = inventory([
      component('tool', 'added', { at: 'new.ts' }),
      component('tool', 'edited', { at: 'old.ts' }),
      component('tool', 'untouched', { at: 'other.ts' }),
      component('model', 'gpt-4o', { at: ['new.ts', 'other.ts'] }),
    ]);
    const base = inventory([component('tool', 'edited', { at: 'old.ts:30' })]);
    const { components, removedComponents } = compared(head, base, changed('new.ts', 'old.ts'));
    expect(statuses(components)).toBe('added new, edited known, untouched known, gpt-4o known');
    expect(removedComponents).toEqual([]);
  });

  test('what a test had and now runs is new', () => {
    const head = inventory([component('model', 'gpt-4o', { at: ['src/a.ts', 'tests/a.test.ts'] })]);
    const base = inventory([component('model', 'gpt-4o', { at: 'src/a.ts', use: 'test' })]);
    expect(statuses(compared(head, NOTHING, changed('src/a.ts')).components)).toBe('gpt-4o new');
    expect(statuses(compared(head, base, changed('src/a.ts', 'tests/a.test.ts')).components)).toBe('gpt-4o new');
  });

  test('where the base was read as widely as the head its keys alone count', () => {
    const head = inventory([component('tool', 'a'), component('tool', 'b')]);
    const { components } = compared(head, inventory([component('tool', 'a')]), {});
    expect(statuses(components)).toBe('a known, b new');
  });

  test('files and folders that were renamed take their components along', () => {
    const head = inventory([
      component('agent', 'helper', { scope: 'b/agent.py', at: 'b/agent.py' }),
      component('tool', 'run', { scope: 'b', at: 'b/tools/run.py' }),
      component('skill', 'b/SKILL.md', { at: 'b/SKILL.md' }),
    ]);
    const base = inventory([
      component('agent', 'helper', { scope: 'a/agent.py', at: 'a/agent.py' }),
      component('tool', 'run', { scope: 'a', at: 'a/tools/run.py' }),
      component('skill', 'a/SKILL.md', { at: 'a/SKILL.md' }),
    ]);
    const paths = ['agent.py', 'tools/run.py', 'SKILL.md'];
    const { components, removedComponents } = compared(head, base, {
      renames: new Map(paths.map((path) => [`a/${path}`, `b/${path}`])),
      ...changed(...paths.map((path) => `b/${path}`)),
    });
    expect(statuses(components)).toBe('helper known, run known, b/SKILL.md known');
    expect(removedComponents).toEqual([]);
  });

  test('a name that is unique in something the base’s scan did not see is still the same in its file', () => {
    const head = inventory([component('tool', 'run', { scope: 'mail', at: 'tools.ts' })]);
    const base = inventory([component('tool', 'run', { scope: '', at: 'tools.ts' })]);
    const { components, removedComponents } = compared(head, base, changed('tools.ts'));
    expect(statuses(components)).toBe('run known');
    expect(removedComponents).toEqual([]);
  });

  test('removed is what the head has nowhere, unless its file was not read', () => {
    const base = inventory([component('tool', 'gone', { at: 'a.ts' }), component('tool', 'hidden', { at: 'b.ts' })]);
    const result = scanOf([], {
      coverage: {
        ...scanOf([]).coverage,
        gaps: [{ target: 'workspace', path: 'b.ts', reason: 'unparsable', detail: '' }],
      },
    });
    const { removedComponents, sentence } = billOf(result, [], {
      base: { result: scanOf([], { inventory: base }), renames: new Map(), ...changed('a.ts', 'b.ts') },
    });
    expect(removedComponents.map(({ name }) => name)).toEqual(['gone']);
    expect(sentence).toBe('This change removes 1 tool.');
  });

  test('what only a live server shows is new with its server', () => {
    const at = 'live!mcp://mail';
    const fresh = component('mcp_server', 'fresh', { at: ['.mcp.json', at] });
    const old = component('mcp_server', 'old', { at });
    const tools: readonly Component[] = ['a', 'b'].map((name) => component('tool', name, { at, scope: name }));
    const head = inventory(
      [fresh, old, ...tools],
      [
        [fresh, 'exposes', tools[0] as Component],
        [old, 'exposes', tools[1] as Component],
      ],
    );
    const { components } = compared(head, NOTHING, changed('.mcp.json'));
    expect(statuses(components)).toBe('fresh new, old known, a new, b known');
  });
});
