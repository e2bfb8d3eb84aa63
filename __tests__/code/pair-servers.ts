// Small servers around the pairs of the API tables: one tool whose argument `x` is the attacker's.

import type { Language } from '../../src/code/ir.ts';
import type { Files } from './analyse-files.ts';

const indented = (code: string, by: string) =>
  code
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n');

const SERVERS: Readonly<Record<Language, (code: string, imports: readonly string[]) => Files>> = {
  python: (code, imports) => ({
    'server.py': [
      ...imports,
      'from mcp.server.fastmcp import FastMCP',
      '',
      'mcp = FastMCP("pairs")',
      '',
      '@mcp.tool()',
      'async def pair(x: str) -> str:',
      indented(code, '    '),
      '    return "done"',
      '',
    ].join('\n'),
  }),
  javascript: (code, imports) => ({
    'server.ts': [
      ...imports,
      "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';",
      "import { z } from 'zod';",
      '',
      "const server = new McpServer({ name: 'pairs', version: '1.0.0' });",
      "server.registerTool('pair', { description: 'A pair', inputSchema: { x: z.string() } }, async ({ x }) => {",
      indented(code, '  '),
      "  return { content: [{ type: 'text', text: 'done' }] };",
      '});',
      '',
    ].join('\n'),
  }),
  go: (code, imports) => ({
    'main.go': [
      'package main',
      '',
      'import (',
      ...['context', ...imports, 'github.com/mark3labs/mcp-go/mcp', 'github.com/mark3labs/mcp-go/server'].map(
        (each) => `\t${importSpec(each)}`,
      ),
      ')',
      '',
      'func pair(ctx context.Context, request mcp.CallToolRequest) (*mcp.CallToolResult, error) {',
      '\tx := request.GetString("x", "")',
      indented(code, '\t'),
      '\treturn mcp.NewToolResultText("done"), nil',
      '}',
      '',
      'func main() {',
      '\ts := server.NewMCPServer("pairs", "1.0.0")',
      '\ts.AddTool(mcp.NewTool("pair", mcp.WithString("x")), pair)',
      '\tserver.ServeStdio(s)',
      '}',
      '',
    ].join('\n'),
  }),
};

/** A path, quoted or not, a name before it or not, with `import` or without. */
function importSpec(line: string): string {
  const spec = line.trim().replace(/^import\s+/, '');
  if (spec.includes('"')) return spec;
  const [name, path] = spec.split(/\s+/);
  return path === undefined ? `"${name}"` : `${name} "${path}"`;
}

const WHOLE: Readonly<Record<Language, { readonly path: string; readonly sign: RegExp }>> = {
  python: { path: 'server.py', sign: /^(?:@|from |import )/m },
  javascript: { path: 'server.ts', sign: /^(?:import|export)\s/m },
  go: { path: 'main.go', sign: /^package\s/m },
};

/** What imports or registers is a file of its own; everything else becomes the body of a tool. */
export function serverOf(language: Language, code: string, imports: readonly string[] = []): Files {
  const { path, sign } = WHOLE[language];
  if (sign.test(code)) return { [path]: [...imports, code].join('\n') };
  const lines = imports.flatMap((each) => each.split('\n')).filter((line) => line.trim() !== '');
  return SERVERS[language](code, lines);
}
