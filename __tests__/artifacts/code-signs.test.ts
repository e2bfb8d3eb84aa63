import { describe, expect, test } from '@jest/globals';
import { CODE_SIGNS, codeReasons } from '../../src/artifacts/code-signs.ts';

function reasonsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const hits = CODE_SIGNS.flatMap(({ text: word }, keyword) => {
    const hits: { readonly keyword: number; readonly offset: number }[] = [];
    for (let offset = bytes.indexOf(word); offset >= 0; offset = bytes.indexOf(word, offset + 1))
      hits.push({ keyword, offset });
    return hits;
  });
  return codeReasons({ bytes }, hits);
}

describe('files worth parsing', () => {
  test.each([
    ['a resource of an MCP server', '@server.resource("notes://{id}")\ndef note(id): ...\n', 'registers tools'],
    ['a decorator', '@server.prompt()\ndef greet(name): ...\n', 'registers tools'],
    ['a session of an MCP client', 'async with ClientSession(*mcp_streams) as session: ...\n', 'uses MCP servers'],
    ['a function of AutoGen', 'register_function(add, caller=assistant, executor=user)\n', 'registers tools'],
    ['a schema as a key', 'const list = [{ name, inputSchema: { type: "object" } }];\n', 'registers tools'],
    ['a schema in short form', 'tools.push({ name, inputSchema });\n', 'registers tools'],
    ['a schema in short form on its own line', 'tools.push({\n  name,\n  inputSchema\n});\n', 'registers tools'],
    ['a schema as a quoted key', 'tool["inputSchema"]["properties"]\n', 'registers tools'],
    ['a schema as an argument', 'types.Tool(name="a", inputSchema=schema)\n', 'registers tools'],
    ['a schema as a property of a class', 'class Ping {\n  inputSchema = z.object({});\n}\n', 'registers tools'],
    ['a schema that is read', 'validate(tool.inputSchema)\n', 'registers tools'],
    ['a tool of a Go server', 'package mcp\nfunc add(s *Server) { s.AddTool(ping, handlePing) }\n', 'registers tools'],
    ['an imported library', 'from fastmcp import Thing\n', 'registers tools'],
  ])('%s', (_, text, reason) => expect(reasonsOf(text)).toContain(reason));

  test.each([
    ['a resource of a cloud', 's3 = boto3.resource("s3")\n'],
    ['a registry of its own', 'class Magics:\n    def register_function(self, func): ...\n'],
    ['a prompt that is called', 'answer = console.prompt()\n'],
    ['an HTTP session', 'async with aiohttp.ClientSession() as session: ...\n'],
    ['a session of TLS', 'config.ClientSessionCache = NewLRUClientSessionCache(32)\n'],
    [
      'a schema of any function',
      'const inputSchema = z.object({});\nz.function().input([inputSchema]).args(inputSchema)\n',
    ],
    ['a type of one', 'let data: z.infer<typeof inputSchema>;\n'],
    ['a tool of a Go module', 'package modcmd\nfunc edit() { modFile.AddTool(path) }\n'],
    ['a library in prose', 'text = "fastmcp is fast"\n'],
  ])('not %s', (_, text) => expect(reasonsOf(text)).toEqual([]));
});
