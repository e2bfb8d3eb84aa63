// Tools out of saved lists of any shape and out of source code: which there are, what their texts say, and where each
// text was written.

import { describe, expect, test } from '@jest/globals';
import { createArtifact } from '../../src/artifacts/artifact.ts';
import { classify } from '../../src/artifacts/classify.ts';
import { segmentsOf } from '../../src/artifacts/segments.ts';
import { loadParsers } from '../../src/lib/document.ts';

const parse = await loadParsers(['json']);

function carried(path: string, text: string) {
  const artifact = createArtifact({ ...classify(path), path, bytes: Buffer.from(text), isWhole: true, parse });
  const { structures, texts } = segmentsOf(artifact);
  return {
    tools: structures.map(({ place }) => place),
    texts: texts.map(({ place, bytes, toSource }) => {
      const [start, end] = toSource(0, bytes.length);
      return { place, text: bytes.toString('utf8'), written: artifact.bytes.toString('utf8', start, end) };
    }),
  };
}

const TOOL = '{ "name": "add", "description": "Adds.", "inputSchema": { "type": "object" } }';

describe('saved lists', () => {
  test.each([
    ['tools/list', `{ "tools": [${TOOL}] }`],
    ['a bare list', `[${TOOL}]`],
    ['an answer', `{ "jsonrpc": "2.0", "id": 1, "result": { "tools": [${TOOL}] } }`],
    ['a map of tools', '{ "tools": { "add": { "description": "Adds.", "inputSchema": { "type": "object" } } } }'],
    ['OpenAI', '[{ "type": "function", "function": { "name": "add", "parameters": { "type": "object" } } }]'],
    ['Anthropic', '{ "tools": [{ "name": "add", "description": "Adds.", "input_schema": {} }] }'],
    ['Gemini', '{ "functionDeclarations": [{ "name": "add", "parameters": { "type": "OBJECT", "properties": {} } }] }'],
    ['one without a schema among others', `[${TOOL}, { "name": "sub", "description": "Subtracts." }]`],
    ['a bundle', '{ "mcpb_version": "0.1", "name": "x", "tools": [{ "name": "add", "description": "Adds." }] }'],
  ])('%s', (_, text) => {
    expect(carried('tools.json', text).tools[0]).toBe('tool "add"');
  });

  test('of several servers', () => {
    const text = `{ "servers": { "a": { "tools": [${TOOL}] }, "b": { "tools": [${TOOL}] } } }`;
    expect(carried('tools.json', text).tools).toEqual(['server "a", tool "add"', 'server "b", tool "add"']);
  });

  test('are recognised under any name', () => {
    expect(carried('data/snapshot.json', `{ "tools": [${TOOL}] }`).tools).toEqual(['tool "add"']);
    expect(
      carried('package.json', '{ "name": "x", "description": "y", "parameters": { "type": "object" } }').tools,
    ).toEqual([]);
  });

  test('every text is there, with its parameter and its place', () => {
    const text = String.raw`{ "tools": [{ "name": "add", "description": "Adds \"ü\".\nAll.", "inputSchema": { "properties": {
      "a b": { "type": "string", "description": "First \u00e9", "enum": ["one"], "default": "two", "x-note": "three" } } } }],
      "prompts": [{ "name": "p", "description": "A prompt.", "arguments": [] }] }`;
    expect(carried('tools.json', text).texts).toEqual([
      { place: 'tool "add"', text: 'add', written: 'add' },
      { place: 'tool "add", parameter "a b"', text: 'a b', written: 'a b' },
      { place: 'tool "add", parameter "a b"', text: 'First é', written: String.raw`First \u00e9` },
      { place: 'tool "add", parameter "a b"', text: 'one', written: 'one' },
      { place: 'tool "add", parameter "a b"', text: 'two', written: 'two' },
      { place: 'tool "add", parameter "a b"', text: 'three', written: 'three' },
      { place: 'tool "add"', text: 'Adds "ü".\nAll.', written: String.raw`Adds \"ü\".\nAll.` },
      { place: 'prompt "p"', text: 'A prompt.', written: 'A prompt.' },
    ]);
  });

  test('both views of a text that hides something', () => {
    const { texts } = carried('tools.json', `[{ "name": "add", "description": "Ad\u200bds.", "inputSchema": {} }]`);
    expect(texts.map(({ text }) => text)).toEqual(['add', 'Ad\u200bds.', 'Adds.']);
  });
});

describe('source code', () => {
  test.each([
    ['a.ts', `server.registerTool('add', { description: 'Adds.', inputSchema: {} }, f)`],
    ['a.ts', `server.tool('add', 'Adds.', { a: z.number() }, f)`],
    ['a.ts', `server.addTool({ name: 'add', description: 'Adds.', parameters: z.object({}) })`],
    ['a.ts', `const TOOLS = [{ name: 'add', description: 'Adds.', inputSchema: { type: 'object' } }]`],
    ['a.py', `@mcp.tool()\nasync def add(a: int) -> int:\n    """Adds."""\n`],
    ['a.py', `@server.tool(name="add", description="Adds.")\n@cached\ndef other(a: int): ...\n`],
    ['a.py', `Tool(name="add", description="Adds.", inputSchema={"type": "object"})`],
    ['a.py', `tools = [{"name": "add", "description": "Adds.", "input_schema": {}}]`],
    ['a.go', 'mcp.NewTool("add", mcp.WithDescription("Adds."))'],
    ['a.go', 'mcp.Tool{Name: "add", Description: "Adds.", InputSchema: map[string]any{}}'],
  ])('%s %s', (path, text) => {
    const { tools, texts } = carried(path, text);
    expect(tools).toEqual(['tool "add"']);
    expect(texts).toContainEqual({ place: 'tool "add"', text: 'Adds.', written: 'Adds.' });
  });

  test('prompts that are handed to a model', () => {
    const text = `client.chat([{ role: "system", content: "You are an assistant who answers questions on rail." }])`;
    expect(carried('a.ts', text).texts).toHaveLength(1);
    expect(carried('a.ts', text.replace('system', 'user')).texts).toEqual([]);
  });

  test.each([
    ['a.ts', `server.tool(name, describe(name), shape, f)`],
    ['a.ts', `program.tool('add')`],
    ['a.py', `# @mcp.tool()\ndef add(a): ...\n`],
    ['a.rb', `server.registerTool('add', { description: 'Adds.', inputSchema: {} })`],
  ])('no tool: %s %s', (path, text) => {
    expect(carried(path, text).tools).toEqual([]);
  });

  test('prompts in the cells of a notebook', () => {
    const prompt = 'You are an "assistant" who answers\nquestions on rail.';
    const lines = ['import x\n', `SYSTEM_PROMPT = """${prompt.split('\n')[0]}\n`, `${prompt.split('\n')[1]}"""\n`];
    const notebook = {
      cells: [
        { cell_type: 'markdown', source: ['a'] },
        { cell_type: 'code', source: lines },
      ],
    };
    const { texts } = carried('a.ipynb', JSON.stringify(notebook));
    expect(texts.map(({ text }) => text)).toEqual([prompt]);
    expect(texts[0]?.written).toMatch(/^You are an .*rail\.$/s);
  });
});
