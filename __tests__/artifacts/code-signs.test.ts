import { describe, expect, test } from '@jest/globals';
import { CODE_SIGNS, codeReasons } from '../../src/artifacts/code-signs.ts';

function reasonsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const hits = CODE_SIGNS.flatMap(({ text: word }, keyword) => {
    const offset = bytes.indexOf(word);
    return offset < 0 ? [] : [{ keyword, offset }];
  });
  return codeReasons({ bytes }, hits);
}

describe('files worth parsing', () => {
  test.each([
    ['a resource of an MCP server', '@server.resource("notes://{id}")\ndef note(id): ...\n', 'registers tools'],
    ['a decorator', '@server.prompt()\ndef greet(name): ...\n', 'registers tools'],
    ['a session of an MCP client', 'async with ClientSession(*mcp_streams) as session: ...\n', 'uses MCP servers'],
    ['a function of AutoGen', 'register_function(add, caller=assistant, executor=user)\n', 'registers tools'],
    ['an imported library', 'from fastmcp import Thing\n', 'registers tools'],
  ])('%s', (_, text, reason) => expect(reasonsOf(text)).toContain(reason));

  test.each([
    ['a resource of a cloud', 's3 = boto3.resource("s3")\n'],
    ['a registry of its own', 'class Magics:\n    def register_function(self, func): ...\n'],
    ['a prompt that is called', 'answer = console.prompt()\n'],
    ['an HTTP session', 'async with aiohttp.ClientSession() as session: ...\n'],
    ['a session of TLS', 'config.ClientSessionCache = NewLRUClientSessionCache(32)\n'],
    ['a library in prose', 'text = "fastmcp is fast"\n'],
  ])('not %s', (_, text) => expect(reasonsOf(text)).toEqual([]));
});
