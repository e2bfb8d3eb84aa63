// Programs that speak JSON-RPC without a library: what is registered of them, what is told where they are not understood, and
// that those who send, count or hand on requests are no servers. Flows have their twins (json-rpc-*).

import { describe, expect, test } from '@jest/globals';
import { analyseFiles } from './analyse-files.ts';

const PYTHON = `
import json
import subprocess
import sys

TOOLS = {
    "log": {"description": "Shows commits", "schema": {"type": "object", "properties": {"branch": {"type": "string"}}}},
    "now": {"description": "Tells the time", "schema": {"type": "object"}},
}

def call(name, args):
    if name == "log":
        return subprocess.getoutput("git log " + args["branch"])
    return subprocess.getoutput("date")

def handle(request):
    method = request["method"]
    params = request.get("params") or {}
    if method == "tools/list":
        tools = [{"name": name, "description": tool["description"], "inputSchema": tool["schema"]} for name, tool in TOOLS.items()]
        return {"tools": tools}
    if method == "tools/call":
        return {"content": call(params["name"], params.get("arguments", {}))}
    if method == "prompts/get":
        return {"messages": subprocess.getoutput("cat prompts/" + params["arguments"]["topic"])}
    if method == "resources/read":
        return {"contents": open(params["uri"].removeprefix("file://")).read()}
    return {}

def main():
    for line in sys.stdin:
        print(json.dumps(handle(json.loads(line))))

main()
`;

describe('a server', () => {
  test('has the tools of its list, with descriptions and schemas', async () => {
    const { made } = await analyseFiles({ 'server.py': PYTHON });
    expect(made.map(({ type, name, facts, schema }) => [type, name, facts.description, schema])).toEqual([
      ['tool', 'log', 'Shows commits', { type: 'object', properties: { branch: { type: 'string' } } }],
      ['tool', 'now', 'Tells the time', { type: 'object' }],
    ]);
  });

  test('answers for its tools, prompts and resources; which tool it is is seen by its name', async () => {
    const { entries, flows, gaps } = await analyseFiles({ 'server.py': PYTHON });
    expect(entries.map(({ kind, name, isDispatcher }) => [kind, name, isDispatcher])).toEqual([
      ['tool', '', true],
      ['prompt', '', true],
      ['resource', '', true],
    ]);
    expect(
      flows.map(({ entry, source, sink, confidence }) => [entry?.kind, entry?.name, source.name, sink, confidence]),
    ).toEqual([
      ['tool', 'log', 'branch', 'shell', 'high'],
      ['prompt', '', 'topic', 'shell', 'high'],
      ['resource', '', '', 'path', 'high'],
    ]);
    expect(gaps).toEqual([]);
  });

  test('is told of once where a request is looked at twice', async () => {
    const { flows, entries } = await analyseFiles({
      'server.js': `
        import { execSync } from 'node:child_process';
        import { answer } from './answer.js';
        process.stdin.on('data', (chunk) => {
          const message = JSON.parse(chunk);
          if (message.method === 'tools/call') console.error(message.params.arguments);
          console.log(answer(message));
        });`,
      'answer.js': `
        import { execSync } from 'node:child_process';
        export function answer(message) {
          if (message.method === 'tools/call') return execSync('ls ' + message.params.arguments.folder);
        }`,
    });
    expect(flows.map(({ entry, sink }) => [entry?.path, sink])).toEqual([['server.js', 'shell']]);
    expect(entries).toHaveLength(1);
  });

  test('has its own origin where the request also came to an app', async () => {
    const { flows } = await analyseFiles({
      'server.js': `
        import { execSync } from 'node:child_process';
        import express from 'express';
        const app = express();
        app.post('/mcp', (req, res) => {
          const { method, params } = req.body;
          if (method === 'tools/call') res.json(execSync('ls ' + params.arguments.folder));
          execSync('logger ' + req.headers.agent);
        });`,
    });
    expect(flows.map(({ source: { origin, name } }) => [origin, name])).toEqual([
      ['remote', 'agent'],
      ['argument', 'folder'],
    ]);
  });

  test('is a guess where a method is told by the name of a parameter only', async () => {
    const handler = (rest: string) => `
      import { execSync } from 'node:child_process';
      export function handle(method, params) {
        if (method === 'tools/call') execSync('ls ' + params.arguments.folder);
      }
      ${rest}`;
    const confidence = async (rest: string) =>
      (await analyseFiles({ 'a.js': handler(rest) })).flows.map((flow) => flow.confidence);
    expect(await confidence('')).toEqual(['low']);
    expect(
      await confidence('process.stdin.on("data", (m) => handle(JSON.parse(m).method, JSON.parse(m).params));'),
    ).toEqual(['high']);
    expect(await confidence('handle("tools/call", { name: "a", arguments: { folder: "." } });')).toEqual([]);
  });
});

describe('what is not understood is told', () => {
  const lost = (reads: string) => ({
    'server.js': `
      import { execSync } from 'node:child_process';
      import { next } from 'own-queue';
      const seen = {};
      function collect(part) { seen[part.key] = part.value; }
      next(collect);
      export function step() {
        switch (seen.kind.method) {
          case 'initialize': return {};
          case 'tools/list': return { tools: [] };
          case 'tools/call': return execSync('ls ' + ${reads});
        }
      }`,
  });

  test('where arguments are read of something else than the request', async () => {
    const { gaps, flows } = await analyseFiles(lost('globalThis.current.arguments.folder'));
    expect(flows).toEqual([]);
    expect(gaps).toEqual([
      {
        path: 'server.js',
        reason: 'not-supported',
        detail: expect.stringContaining('answers `tools/call` without a library'),
      },
    ]);
  });

  test('and not where nobody reads arguments: requests are handed on', async () => {
    expect((await analyseFiles(lost('globalThis.current.folder'))).gaps).toEqual([]);
  });
});

test.each([
  [
    'a client',
    `
    import { execSync } from 'node:child_process';
    export async function callTool(client, name, args) {
      execSync('logger ' + JSON.stringify(args));
      return client.request({ method: 'tools/call', params: { name, arguments: args } });
    }
    const { tools } = await client.request({ method: 'tools/list' });`,
  ],
  [
    'a client that repeats what was sent',
    `
    export const App = () => {
      const again = (entry) => {
        const { method, params } = entry;
        switch (method) {
          case 'tools/list': return client.listTools();
          case 'tools/call': return client.callTool({ name: params.name, arguments: params.arguments });
        }
      };
      return { again };
    };`,
  ],
  [
    'a table of methods and limits',
    `
    import { execSync } from 'node:child_process';
    const LIMITS = { initialize: 1, 'tools/list': 10, 'tools/call': 100 };
    export function limit(req) { return LIMITS[req.body.method] > execSync('load ' + req.body.params.arguments.x); }`,
  ],
  [
    'a gateway',
    `
    export async function forward(req, res) {
      if (req.body.method === 'initialize') console.log('new client');
      if (req.body.method === 'tools/call') console.log(req.body.params.name, req.body.params.arguments);
      res.json(await (await fetch(process.env.UPSTREAM, { method: 'POST', body: JSON.stringify(req.body) })).json());
    }`,
  ],
  [
    'a server of a library that counts requests',
    `
    import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
    const server = new McpServer({ name: 'a', version: '1' });
    server.registerTool('t', { description: 'd' }, async () => ({ content: [] }));
    const counts = {};
    export function count(message) {
      if (message.method === 'tools/list' || message.method === 'tools/call') counts[message.method] += 1;
    }`,
  ],
])('%s is no server by hand', async (_, text) => {
  const { flows, gaps } = await analyseFiles({ 'a.js': text });
  expect(flows).toEqual([]);
  expect(gaps).toEqual([]);
});
